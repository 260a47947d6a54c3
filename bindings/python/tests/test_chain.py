"""What leads to an operation: steps, shorthands, arguments; and what is read for it."""

import asyncio
import contextlib
import inspect
import io
import json
import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone

import pytest
import walk

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN, SOURCES
from twilite import _shorthands
from twilite.products import api_v2010, classes
from wire.server import answer

SERVICE = "VA" + "0" * 32
MESSAGE = "SM" + "0" * 32
OTHER = "AC" + "f" * 32


def run(code):
    """What a program of its own prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES)},
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    return done.stdout


def asked(server):
    return [(request.line.split(" ")[0], request.target) for request in server.requests]


# ---- shorthands


def test_the_shorthands_are_twilio_python_s():
    known = {method.chain[:2] for method in walk.shorthands(walk.new_client(ACCOUNT_SID, AUTH_TOKEN))}
    ours = {(key.split(".")[0], name) for key, names in _shorthands.PRODUCTS.items() for name in names}
    assert ours <= known
    assert {("api", name) for name in _shorthands.ACCOUNT} | {("api", "accounts"), ("api", "account")} == {
        chain for chain in known if chain[0] == "api"
    }


def test_shorthands_lead_to_the_client_s_own_account(serve):
    server, client = serve()
    for place in (client, client.api, client.api.account, client.api.v2010.account, client.api.accounts(ACCOUNT_SID)):
        with pytest.raises(twilite.APIError):
            place.messages.list()
    with pytest.raises(twilite.APIError):
        client.api.account.fetch()
    with pytest.raises(twilite.APIError):
        client.api.accounts(OTHER).messages(MESSAGE).fetch()
    accounts = "/2010-04-01/Accounts"
    assert asked(server) == [
        *[("GET", f"{accounts}/{ACCOUNT_SID}/Messages.json?PageSize=1000")] * 5,
        ("GET", f"{accounts}/{ACCOUNT_SID}.json"),
        ("GET", f"{accounts}/{OTHER}/Messages/{MESSAGE}.json"),
    ]


def test_names_of_the_client_are_none_of_the_chain():
    """What a client can do itself hides no product and no shorthand."""
    names = {*_shorthands.ACCOUNT, *{name.split(".")[0] for name in twilite.catalog()["products"]}}
    for kind in (twilite.Client, twilite.AsyncClient):
        assert [name for name in names if inspect.getattr_static(kind, name, None) is not None] == []


# ---- ids


def test_ids_have_names(serve):
    server, client = serve()
    services = client.verify.v2.services
    for chosen in (services(SERVICE), services(sid=SERVICE), services(service_sid=SERVICE), services(id=SERVICE)):
        with pytest.raises(twilite.APIError):
            chosen.fetch()
    assert {target for _, target in asked(server)} == {f"/v2/Services/{SERVICE}"}
    overrides = client.lookups.v2.lookup_overrides
    for chosen in (overrides("line_type", "+1"), overrides("line_type", phone_number="+1")):
        with pytest.raises(twilite.APIError):
            chosen.fetch()
    assert asked(server)[-2:] == [("GET", "/v2/PhoneNumbers/%2B1/Overrides/line_type")] * 2


@pytest.mark.parametrize(
    "ids, named",
    [((), {}), (("x", "y"), {}), ((), {"colour": "x"}), (("x",), {"sid": "y"})],
    ids=["none", "two", "of no such name", "twice"],
)
def test_ids_that_are_not_what_is_wanted(client, ids, named):
    with pytest.raises(TypeError, match=r"verify\.v2\.services\(sid\) takes sid; it was given"):
        client.verify.v2.services(*ids, **named)


def test_what_there_is_one_of_needs_no_id(serve):
    server, client = serve()
    with pytest.raises(twilite.APIError):
        client.conversations.v1.configuration().fetch()
    assert asked(server) == [("GET", "/v1/Configuration")]
    with pytest.raises(TypeError, match="takes no id; it was given 'x'"):
        client.conversations.v1.configuration("x")


# ---- arguments


def test_arguments_by_position(serve):
    server, client = serve()
    with pytest.raises(twilite.APIError):
        client.ip_messaging.v2.services("IS" + "0" * 32).users.create("jing", True, None, {"a": 1})
    (request,) = server.requests
    assert walk.pairs(request.body.decode()) == [("Identity", "jing"), ("Attributes", '{"a": 1}')]
    assert dict(request.headers)["X-Twilio-Webhook-Enabled"] == "true"


def test_arguments_that_python_would_refuse(client):
    entities = client.verify.v2.services(SERVICE).entities
    with pytest.raises(TypeError, match=r"create\(\) takes no more than 1 by position; 2 were given"):
        entities.create("a", "b")
    with pytest.raises(TypeError, match=r"create\(\) got multiple values for argument 'identity'"):
        entities.create("a", identity="b")
    with pytest.raises(TypeError, match=r"list\(\) got multiple values for argument 'page_number'"):
        entities.list(page=1, page_number=1)


def test_other_arguments_are_the_library_s_to_refuse(client):
    with pytest.raises(twilite.InvalidParametersError, match="colour"):
        client.verify.v2.services(SERVICE).entities.create("identity-1", colour="red")
    with pytest.raises(twilite.InvalidParametersError, match="Identity is required"):
        client.verify.v2.services(SERVICE).entities.create()


def test_signatures(client):
    messages = inspect.signature(client.messages.create).parameters
    assert next(iter(messages.values())).name == "to" and messages["to"].default is inspect.Parameter.empty
    assert messages["from_"].annotation == "str | None" and messages["from_"].default is None
    assert messages["media_url"].annotation == "str | Sequence[str] | None"
    entities = client.verify.v2.services(SERVICE).entities
    assert str(inspect.signature(entities.list)) == (
        "(limit: 'int | None' = None, page_size: 'int | None' = None, *,"
        " page_token: 'str | None' = None, page: 'int | None' = None)"
    )
    assert str(inspect.signature(entities)) == "(identity: 'str')"
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        help(entities.create)
        help(entities)
    assert "create(identity: 'str')" in shown.getvalue() and "/v2/Services/{ServiceSid}/Entities" in shown.getvalue()


@pytest.mark.parametrize(
    "given, sent",
    [
        (datetime(2026, 2, 3, 4, 5, 6, 700), "2026-02-03T04:05:06Z"),
        (datetime(2026, 2, 3, 4, 5, 6, tzinfo=timezone(timedelta(hours=5))), "2026-02-02T23:05:06Z"),
        (date(2026, 2, 3), "2026-02-03T00:00:00Z"),
        ("2026-02-03T04:05:06+01:00", "2026-02-03T04:05:06+01:00"),
    ],
)
def test_dates_and_times_are_sent_in_utc(serve, given, sent):
    server, client = serve()
    for ask in (
        lambda: client.conversations.v1.conversations.create(date_created=given),
        lambda: client.conversations.v1.conversations.create(**{"DateCreated": given}),
    ):
        with pytest.raises(twilite.APIError):
            ask()
        assert walk.pairs(server.requests[-1].body.decode()) == [("DateCreated", sent)]


@pytest.mark.parametrize(
    "given, sent",
    [
        (date(2026, 2, 3), "2026-02-03"),
        (datetime(2026, 2, 3, 23), "2026-02-03"),
        (datetime(2026, 2, 3, 23, tzinfo=timezone(-timedelta(hours=5))), "2026-02-04"),
    ],
)
def test_dates_are_sent_as_dates(serve, given, sent):
    server, client = serve()
    with pytest.raises(twilite.APIError):
        client.usage.records.list(start_date=given, page_size=5)
    assert f"StartDate={sent}" in server.requests[0].query


def test_a_body_is_a_value_or_a_model(serve):
    class Model:
        def to_dict(self):
            return {"language": "en", "types": {"twilio/text": {"body": "ü"}}}

    server, client = serve()
    for body in (Model(), Model().to_dict()):
        with pytest.raises(twilite.APIError):
            client.content.v1.contents.create(body)
    assert [json.loads(request.body) for request in server.requests] == [Model().to_dict()] * 2


# ---- names that are not there


def test_a_name_that_is_not_there(client):
    with pytest.raises(AttributeError, match="Client has no 'mesages'; did you mean 'messages'?"):
        client.mesages
    with pytest.raises(AttributeError, match=r"Client has no 'zzz'; dir\(client\) lists what there is"):
        client.zzz
    assert {"verify", "messages", "call", "request"} <= set(dir(client))
    assert {"v2", "services"} <= set(dir(client.verify)) and "entities" in dir(client.verify.v2.services(SERVICE))


# ---- routes that the library does not know


def test_routes_that_the_library_does_not_know(serve):
    page = {"things": [{"sid": "TH1"}], "meta": {"key": "things", "next_page_url": None}}
    server, client = serve(*[answer(200, '{"sid": "TH1"}')] * 3, *[answer(200, json.dumps(page))] * 2)
    assert client.request("GET", "verify", "/v2/Things/{Sid}", Sid="T/1", Colour="red") == {"sid": "TH1"}
    assert client.request("POST", "verify", "/v2/Things", Method="a", path="b") == {"sid": "TH1"}
    (result,) = client.map("GET verify /v2/Things/{Sid}", [{"Sid": "TH2"}])
    assert result.value == {"sid": "TH1"}
    assert client.request("LIST", "verify", "/v2/Things") == [{"sid": "TH1"}]
    assert list(client.stream("LIST verify /v2/Things")) == [{"sid": "TH1"}]
    assert asked(server)[:3] == [
        ("GET", "/v2/Things/T%2F1?Colour=red"), ("POST", "/v2/Things"), ("GET", "/v2/Things/TH2"),
    ]  # fmt: skip
    assert walk.pairs(server.requests[1].body.decode()) == [("Method", "a"), ("path", "b")]


def test_routes_that_the_library_does_not_know_are_awaited(sandbox):
    async def main():
        async with twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
            made = await client.request(
                "POST", "verify", "/v2/Services/{Service}/Entities", Service=SERVICE, Identity="identity-1"
            )
            assert made["identity"] == "identity-1"
            assert await client.verify.v2.services(SERVICE).entities.list() == [made]

    asyncio.run(main())


@pytest.mark.parametrize("route", [("FETCH", "verify", "/v2/Things"), ("GET", "verify", "v2"), ("GET", "a b", "/v2")])
def test_routes_that_are_none(client, route):
    with pytest.raises(twilite.MisuseError):
        client.request(*route)


# ---- what is read


def test_a_first_call_reads_its_own_product():
    found = run("""
import sys, twilite
client = twilite.Client("AC" + "0" * 32, "token", base_url="http://127.0.0.1:1", max_retries=0)
try: client.verify.v2.services("VA" + "0" * 32).entities.create("identity-1")
except twilite.TransportError: pass
from twilite import _library, _products
print(list(_products._made), _library.catalog.cache_info().currsize)
print({"asyncio", "dataclasses", "inspect"} & set(sys.modules))
""")
    assert found == "['verify.v2'] 0\nset()\n"


def test_a_product_that_the_library_does_not_have():
    """A library may be built with some products alone."""
    get, _ = classes("fax.v1")
    with pytest.raises(AttributeError, match="module 'twilite.products.fax_v1' has no attribute 'Fax'"):
        get("Fax")


def test_threads_that_come_first_at_once_get_the_same():
    found = run("""
import threading, twilite
together = threading.Barrier(8)
found = []
client = twilite.Client("AC" + "0" * 32, "token", base_url="http://127.0.0.1:1", max_retries=0)
def come():
    together.wait()
    client.messages("SM" + "0" * 32).fetch
    from twilite.products.api_v2010 import Message
    found.append(Message)
threads = [threading.Thread(target=come) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(found), len(set(found)))
""")
    assert found == "8 1\n"


def test_steps_of_both_clients_have_names():
    client, asynchronous = (kind(ACCOUNT_SID, AUTH_TOKEN) for kind in (twilite.Client, twilite.AsyncClient))
    assert type(client.messages) is api_v2010.AccountsIdMessagesStep
    assert type(asynchronous.messages) is api_v2010.AsyncAccountsIdMessagesStep
    assert repr(client.api.accounts(OTHER).messages) == "<twilite api.v2010.accounts(sid).messages>"

