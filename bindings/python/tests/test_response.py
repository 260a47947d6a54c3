"""How a call was answered: `response` of records, pages, errors and results, with the header."""

import asyncio
import copy
import json
import pickle
import sys

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN
from twilite._response import NO_RESPONSE
from wire.server import CLOSE_AFTER_REQUEST, answer

VERIFY = "VA" + "0" * 32
CREATE = "verify.v2.entity.create"
ENTITY = '{"sid":"YE1","identity":"identity-1"}'
PAGE = '{"entities":[%s],"meta":{"key":"entities","next_page_url":null}}' % ENTITY
FIELDS = (
    "ETag: 7", "Twilio-Request-Id: RQ1", "Vary: a", "Vary: b", "Set-Cookie: c=1, 2", "Set-Cookie: d=3", "X-Empty:",
)  # fmt: skip


def entities(client):
    return client.verify.v2.services(VERIFY).entities


def test_of_a_record(serve):
    _, client = serve(answer(201, ENTITY, *FIELDS))
    response = entities(client).create(identity="identity-1").response
    assert isinstance(response, twilite.Response)
    assert (response.http_status, response.request_id, response.attempts) == (201, "RQ1", 1)
    assert response.headers["etag"] == "7"
    assert repr(response) == "<twilite.Response HTTP 201 RQ1>"


def test_headers_are_a_mapping(serve):
    _, client = serve(answer(200, ENTITY, *FIELDS))
    headers = entities(client)("identity-1").fetch().response.headers
    assert headers["VARY"] == headers["vary"] == "a, b" and headers.get_all("Vary") == ["a", "b"]
    assert headers["set-cookie"] == "c=1, 2" and headers.get_all("Set-Cookie") == ["c=1, 2", "d=3"]
    assert headers["X-Empty"] == "" and "x-empty" in headers
    assert "X-None" not in headers and 7 not in headers
    assert headers.get("X-None") is None and headers.get_all("X-None") == []
    with pytest.raises(KeyError):
        headers["X-None"]
    names = [field.split(":")[0] for field in FIELDS]
    assert list(headers)[: len(names) - 2] == list(dict.fromkeys(names)) and len(headers) == len(list(headers))
    assert dict(headers)["ETag"] == "7" and isinstance(headers, twilite.Headers)


def test_values_as_they_came(serve):
    """Characters that other ways of dividing text take for the end of a line are none here."""
    sent = answer(200, ENTITY).replace(b"\r\n", b"\r\nX: caf\xe9 \x85 \x0b : x: y\r\nZ: 1\r\n", 1)
    _, client = serve(sent)
    headers = entities(client)("identity-1").fetch().response.headers
    assert (headers["X"], headers["Z"]) == ("caf\u00e9 \u0085   : x: y", "1")


def test_of_a_repeated_call(sandbox):
    sandbox.fault(CREATE, "status", times=2, status=429, retry_after=0)
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url, retry_max_delay_ms=1) as client:
        response = entities(client).create(identity="identity-1").response
    assert (response.http_status, response.attempts) == (201, 3)
    assert "Retry-After" not in response.headers and float(response.headers["Twilio-Request-Duration"]) >= 0


def test_of_pages_and_lists(serve):
    _, client = serve(*[answer(200, PAGE, "ETag: 7")] * 3)
    page = entities(client).page()
    assert (page.response.http_status, page.response.headers["ETag"]) == (200, "7")
    for record in [page[0], *entities(client).list(), *entities(client).stream()]:
        assert record.response is NO_RESPONSE
    response = twilite.Record(sid="YE1").response
    assert (response.http_status, response.request_id, response.attempts, dict(response.headers)) == (None, None, 0, {})


def test_of_an_error(serve):
    _, client = serve(answer(429, '{"code":20429,"message":"slowly"}', "Retry-After: 120", "Twilio-Request-Id: RQ1"))
    with pytest.raises(twilite.RateLimitedError) as raised:
        entities(client)("identity-1").fetch()
    response = raised.value.response
    assert response.headers["retry-after"] == "120"
    assert (response.http_status, response.request_id, response.attempts) == (429, "RQ1", 1)


@pytest.mark.parametrize("call", [
    lambda client: entities(client)("identity-1").fetch(), lambda client: entities(client).list(),
    lambda client: next(entities(client).stream()),
    lambda client: client.call("verify.v2.entity.list", {"ServiceSid": VERIFY}),
], ids=["fetch", "list", "stream", "call"])  # fmt: skip
def test_of_an_error_of_every_way_to_call(serve, call):
    _, client = serve(answer(404, "{}", "ETag: 7"))
    with pytest.raises(twilite.NotFoundError) as raised:
        call(client)
    assert raised.value.response.headers["ETag"] == "7"


def test_of_an_error_without_an_answer(serve):
    """Empty, so what is not there can be asked for all the same."""
    _, client = serve(CLOSE_AFTER_REQUEST)
    with pytest.raises(twilite.TransportError) as raised:
        entities(client)("identity-1").fetch()
    response = raised.value.response
    assert (response.http_status, response.request_id, response.attempts) == (None, None, 1)
    assert response.headers.get("Retry-After") is None and len(response.headers) == 0


@pytest.mark.parametrize("fail", [
    lambda: twilite.validate(CREATE), lambda: twilite.Client(colour=1), lambda: twilite.access_token(ttl_seconds=-1),
    lambda: twilite.webhooks.is_authentic("", None, "x"),
])  # fmt: skip
def test_of_an_error_that_nothing_was_sent_for(fail):
    with pytest.raises(twilite.TwiliteError) as raised:
        fail()
    assert raised.value.response.http_status is None and not raised.value.response.headers


def test_of_results(serve):
    script = [answer(201, ENTITY, "ETag: 7"), answer(409, "{}", "ETag: 8"), CLOSE_AFTER_REQUEST]
    _, client = serve(*script)
    given = [{"ServiceSid": VERIFY, "Identity": f"identity-{n}"} for n in range(3)]
    results = list(client.map(CREATE, [*given, {"ServiceSid": "VA"}], in_flight=1))
    found = {result.index: result for result in results}
    assert [found[n].response.headers.get("ETag") for n in range(4)] == ["7", "8", None, None]
    assert [found[n].response.http_status for n in range(4)] == [201, 409, None, None]
    assert found[0].value.response is found[0].response and found[1].error.response is found[1].response


def test_of_results_that_are_no_records(serve):
    _, client = serve(answer(204, "", "X: 1"), answer(200, PAGE, "X: 2"))
    (deleted,) = client.map("verify.v2.entity.delete", [{"ServiceSid": VERIFY, "Identity": "identity-1"}])
    (listed,) = client.map("verify.v2.entity.list", [{"ServiceSid": VERIFY}])
    assert (deleted.value, deleted.response.headers["X"]) == (True, "1")
    assert (listed.value, listed.response.headers["X"]) == ([{"sid": "YE1", "identity": "identity-1"}], "2")


def test_of_awaited_calls(serve):
    script = [answer(201, ENTITY, "ETag: 7"), answer(200, PAGE, "ETag: 8"), answer(429, "{}", "Retry-After: 120")]
    server, _ = serve(*script)

    async def main():
        async with twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=server.url, max_retries=0) as client:
            made = await entities(client).create(identity="identity-1")
            page = await entities(client).page()
            with pytest.raises(twilite.RateLimitedError) as raised:
                await entities(client).list()
            return made, page, raised.value

    made, page, error = asyncio.run(main())
    assert (made.response.http_status, made.response.headers["ETag"], made.response.attempts) == (201, "7", 1)
    assert (page.response.headers["ETag"], page[0].response) == ("8", NO_RESPONSE)
    assert error.response.headers["Retry-After"] == "120"


# ---- A record is a dict as before ----


def test_it_is_no_member(serve):
    _, client = serve(answer(200, ENTITY, "ETag: 7"))
    record = entities(client)("identity-1").fetch()
    assert record == json.loads(ENTITY) and "response" not in record and list(record) == ["sid", "identity"]
    assert json.loads(json.dumps(record)) == record.to_dict() == json.loads(ENTITY)


def test_a_property_of_that_name_is_a_member(serve):
    _, client = serve(answer(200, '{"sid":"YE1","response":"theirs"}', "ETag: 7"))
    record = entities(client)("identity-1").fetch()
    assert record["response"] == "theirs" and record.response.headers["ETag"] == "7"


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
@pytest.mark.parametrize("is_read", [True, False])
def test_copies_have_it(serve, way, is_read):
    _, client = serve(answer(200, ENTITY, "ETag: 7"), answer(200, PAGE, "ETag: 7"), answer(404, "{}", "ETag: 7"))
    found = [entities(client)("identity-1").fetch(), entities(client).page()]
    with pytest.raises(twilite.NotFoundError) as raised:
        entities(client)("identity-1").fetch()
    for value in [*found, raised.value]:
        if is_read:
            value.response.headers
        made = way(value)
        assert type(made) is type(value) and made.response.headers["ETag"] == "7"
        assert (made.response.http_status, made.response.attempts) == (value.response.http_status, 1)
    assert way(found[0]) == found[0] and way(found[1]) == found[1]


def test_the_library_s_response_is_not_kept(serve, monkeypatch):
    """It has the body, too: what a record keeps of it is the header's text."""
    freed = []
    free = twilite._library.Response._free
    counted = staticmethod(lambda handle: (freed.append(1), free(handle)))
    monkeypatch.setattr(twilite._library.Response, "_free", counted)
    _, client = serve(answer(200, ENTITY, "ETag: 7"))
    record = entities(client)("identity-1").fetch()
    assert freed == [1] and record.response.headers["ETag"] == "7"
    assert sys.getsizeof(record.response._lines) < 200
