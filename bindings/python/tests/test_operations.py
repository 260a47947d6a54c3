"""All operations of the four resources, through the chain, against the sandbox."""

import json
import re

import pytest

import twilite
from wire.server import answer

VERIFY = "VA" + "0" * 32
CHAT = "IS" + "0" * 32
POLICY = "RN" + "a" * 32
OBJECT = "IT" + "b" * 32


def test_entities(client, sandbox):
    entities = client.verify.v2.services(VERIFY).entities
    made = entities.create(identity="ff483d1f-1")
    assert made.sid.startswith("YE") and made.identity == "ff483d1f-1" and made.service_sid == VERIFY
    assert entities("ff483d1f-1").fetch() == made
    assert entities.list() == [made]
    assert list(entities.stream()) == [made]
    assert entities("ff483d1f-1").delete() is True
    assert entities.list() == []
    with pytest.raises(twilite.NotFoundError):
        entities("ff483d1f-1").fetch()
    assert [(r["method"], r["status"]) for r in sandbox.requests()][:2] == [("POST", 201), ("GET", 200)]


def test_users(client):
    users = client.ip_messaging.v2.services(CHAT).users
    made = users.create(identity="a/b?c#d", attributes={"x": 1}, x_twilio_webhook_enabled=True, friendly_name=None)
    assert users("a/b?c#d").fetch().sid == made.sid
    assert users(made.sid).fetch().attributes == '{"x": 1}'
    assert users("a/b?c#d").update(friendly_name="ü").friendly_name == "ü"
    assert [user.identity for user in users.list(limit=5)] == ["a/b?c#d"]
    assert users(made.sid).delete() is True
    assert list(users.stream()) == []


def test_customer_profiles_and_their_assignments(client):
    profiles = client.trusthub.v1.customer_profiles
    made = profiles.create(friendly_name="One", email="a@b.example", policy_sid=POLICY)
    assert made.status == "draft"
    assert profiles(made.sid).update(email="c@d.example").email == "c@d.example"
    assert [p.sid for p in profiles.list(status="draft", friendly_name="One")] == [made.sid]
    assert profiles.list(status="in-review") == []

    assignments = profiles(made.sid).entity_assignments
    assigned = assignments.create(object_sid=OBJECT)
    assert assigned.customer_profile_sid == made.sid
    assert assignments(assigned.sid).fetch() == assigned
    assert assignments.list() == [assigned]
    assert profiles(made.sid).customer_profiles_entity_assignments.list() == [assigned]
    assert assignments(assigned.sid).delete() is True
    assert assignments.list() == []
    assert profiles(made.sid).delete() is True


def test_every_operation_of_the_catalog_is_in_the_chain(client):
    """Each chain, followed step by step, leads to a method of the operation's verb."""
    for resource in twilite.catalog()["resources"]:
        for operation in resource["operations"]:
            place = client
            for part in operation["chain"]:
                ids = re.findall(r"{(\w+)}", part)
                place = place(*ids) if part[0] in "{(" else getattr(place, part)
            method = getattr(place, operation["verb"])
            assert operation["path"] in method.__doc__


def test_pages(client):
    entities = client.verify.v2.services(VERIFY).entities
    for number in range(5):
        entities.create(identity=f"identity-{number}")
    page = entities.page(page_size=2)
    assert page.next_parameters["page_size"] == 2
    seen = [entity.identity for entity in page]
    assert page.meta["page_size"] == 2
    while page.next_parameters:
        page = entities.page(**{"page_size": 2, **page.next_parameters})
        seen += [entity.identity for entity in page]
    assert seen == [f"identity-{number}" for number in range(5)]
    assert [e.identity for e in entities.stream(page_size=2, limit=3)] == seen[:3]
    assert [e.identity for e in entities.list(page_size=2)] == seen


def test_a_stream_asks_for_pages_as_they_are_needed(client, sandbox):
    entities = client.verify.v2.services(VERIFY).entities
    for number in range(4):
        entities.create(identity=f"identity-{number}")
    sandbox.forget_requests()
    stream = entities.stream(page_size=1)
    assert sandbox.requests() == []
    next(stream)
    assert len(sandbox.requests()) <= 2
    assert len(list(stream)) == 3


def page_of(numbers, next_page_url):
    body = {
        "entities": [{"sid": f"YE{number}"} for number in numbers],
        "meta": {"key": "entities", "next_page_url": next_page_url},
    }
    return answer(200, json.dumps(body))


def test_a_stream_never_leaves_the_host_that_it_was_given(serve):
    elsewhere = f"https://elsewhere.example/v2/Services/{VERIFY}/Entities?PageSize=1&Page=1&PageToken=PT1"
    server, client = serve(page_of([0], elsewhere), page_of([1], None))
    assert [e.sid for e in client.verify.v2.services(VERIFY).entities.stream(page_size=1)] == ["YE0", "YE1"]
    assert server.requests[1].query == "PageSize=1&Page=1&PageToken=PT1"


def test_a_stream_that_goes_in_circles_is_an_error(serve):
    again = f"https://verify.twilio.com/v2/Services/{VERIFY}/Entities?PageSize=1&Page=1&PageToken=PT1"
    server, client = serve(page_of([0], again), page_of([1], again))
    stream = client.verify.v2.services(VERIFY).entities.stream(page_size=1)
    assert next(stream).sid == "YE0"
    with pytest.raises(twilite.InvalidResponseError):
        list(stream)
    assert len(server.requests) == 2


def test_parameters_of_a_stream_are_checked_at_once(client):
    with pytest.raises(twilite.InvalidParametersError):
        client.verify.v2.services("VA").entities.stream()


def test_calls_by_id(client):
    made = client.call("verify.v2.entity.create", {"ServiceSid": VERIFY, "Identity": "identity-1"})
    assert client.call("verify.v2.entity.list", {"service_sid": VERIFY, "Limit": None}) == [made]
    assert [dict(r) for r in client.stream("verify.v2.entity.list", {"ServiceSid": VERIFY})] == [made]
    twilite.validate("verify.v2.entity.create", {"ServiceSid": VERIFY, "Identity": "identity-1"})
    with pytest.raises(twilite.InvalidParametersError):
        twilite.validate("verify.v2.entity.create", {})


def test_a_name_that_is_not_there(client):
    with pytest.raises(AttributeError, match="verify"):
        client.vreify
    with pytest.raises(AttributeError):
        client.verify.v2.services(VERIFY).users
