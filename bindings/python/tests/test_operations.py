"""All operations of the four resources, through the chain, against the sandbox."""

from datetime import datetime, timezone

import pytest

import twilite

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
    """Each route, followed step by step, leads to a method of the operation's verb."""
    from twilite._resources import snake_case

    for resource in twilite.catalog()["resources"]:
        for operation in resource["operations"]:
            step = getattr(client, snake_case(resource["product"]))
            for part in operation["path"].strip("/").split("/"):
                step = step("x") if part.startswith("{") else getattr(step, snake_case(part))
            assert callable(getattr(step, operation["verb"]))
            assert operation["path"] in getattr(step, operation["verb"]).__doc__


def test_pages(client):
    entities = client.verify.v2.services(VERIFY).entities
    for number in range(5):
        entities.create(identity=f"identity-{number}")
    page = entities.page(page_size=2)
    seen = [entity.identity for entity in page]
    assert page.meta["page_size"] == 2
    while page.next_parameters:
        page = entities.page(**page.next_parameters)
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


def test_parameters_of_a_stream_are_checked_at_once(client):
    with pytest.raises(twilite.InvalidParametersError):
        client.verify.v2.services("VA").entities.stream()


def test_records(client):
    made = client.trusthub.v1.customer_profiles.create(friendly_name="Secret Name", email="a@b.example", policy_sid=POLICY)
    assert isinstance(made.date_created, datetime) and made.date_created.tzinfo == timezone.utc
    assert isinstance(made["date_created"], str) and made["date_created"].endswith("Z")
    assert made.valid_until is None and made.errors is None
    assert made.to_dict() == dict(made) and type(made.to_dict()) is dict
    assert "Secret" not in repr(made) and made.sid in repr(made)
    assert "sid" in dir(made)
    with pytest.raises(AttributeError):
        made.no_such_property


def test_what_the_api_adds_is_there(serve):
    body = b'{"sid":"YE1","new_thing":[1],"date_created":"2023-05-04T09:42:00+00:00","date_updated":"yesterday"}'
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    _, client = serve(answer)
    entity = client.verify.v2.services(VERIFY).entities("identity-1").fetch()
    assert entity.new_thing == [1]
    assert entity.date_created == datetime(2023, 5, 4, 9, 42, tzinfo=timezone.utc)
    assert entity.date_updated == "yesterday"
    assert entity.links is None


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
