"""How parameters become a form, a query and a header."""

import json

import pytest

from .library import OK
from .samples import BU, CREATE, IS, PROFILE, RL, RN, US, USER, page
from .server import answer

USER_UPDATE = "ip_messaging.v2.user.update"
PROFILE_CREATE = "trusthub.v1.customer_profile.create"
PROFILES_PAGE = "trusthub.v1.customer_profile.page"


def update(wire, params):
    """Updates a user and gives the request."""
    talk = wire(answer(200, USER))
    if isinstance(params, dict):
        params = {"ServiceSid": IS, "Sid": US, **params}
    assert talk.call(USER_UPDATE, params).status == OK
    return talk.request


@pytest.mark.parametrize("text, encoded", [
    ("two words", "two+words"),
    ("a&b=c", "a%26b%3Dc"),
    ("100%", "100%25"),
    ("+", "%2B"),
    ("line\nnext\r\n", "line%0Anext%0D%0A"),
    ("*", "%2A"),
    ("~", "~"),
    ("-._", "-._"),
    ("!'()", "%21%27%28%29"),
    ("/?#[]@:;,$\"\\", "%2F%3F%23%5B%5D%40%3A%3B%2C%24%22%5C"),
    ("\u00fc", "%C3%BC"),
    ("\u20ac", "%E2%82%AC"),
    ("\U0001f600", "%F0%9F%98%80"),
    ("\u0001\t\u007f", "%01%09%7F"),
    ("", ""),
])  # fmt: skip
def test_text_in_a_form(wire, text, encoded):
    request = update(wire, {"FriendlyName": text})
    assert request.body.decode() == f"FriendlyName={encoded}"
    assert request.header("Content-Length") == [str(len(request.body))]


@pytest.mark.parametrize("escaped, encoded", [
    (rb"\u00fc", "%C3%BC"),
    (rb"\ud83d\ude00", "%F0%9F%98%80"),
    (rb"\/\\\"\b\f\n\r\t", "%2F%5C%22%08%0C%0A%0D%09"),
    ("\u00fc\U0001f600".encode(), "%C3%BC%F0%9F%98%80"),
])  # fmt: skip
def test_escapes_are_decoded_before_they_are_encoded(wire, escaped, encoded):
    params = b'{"ServiceSid":"%s","Sid":"%s","FriendlyName":"%s"}' % (IS.encode(), US.encode(), escaped)
    assert update(wire, params).body.decode() == f"FriendlyName={encoded}"


def test_names_may_be_escaped_and_blanks_stand_anywhere(wire):
    params = b'\n{ "Service\\u0053id" :\t"%s" , "sid":"%s",\r\n"friendly_n\\u0061me" : "x" } ' % (IS.encode(), US.encode())
    request = update(wire, params)
    assert (request.target, request.body) == (f"/v2/Services/{IS}/Users/{US}", b"FriendlyName=x")


def test_both_spellings_of_every_name(wire):
    snake = {"service_sid": IS, "sid": US, "role_sid": RL, "attributes": "{}", "friendly_name": "n", "x_twilio_webhook_enabled": "true"}
    api = {"ServiceSid": IS, "Sid": US, "RoleSid": RL, "Attributes": "{}", "FriendlyName": "n", "X-Twilio-Webhook-Enabled": "true"}
    talk = wire(answer(200, USER), answer(200, USER))
    assert talk.call(USER_UPDATE, snake).status == OK
    assert talk.call(USER_UPDATE, api).status == OK
    first, second = talk.requests
    assert first.raw == second.raw
    assert first.header("X-Twilio-Webhook-Enabled") == ["true"]
    assert sorted(first.body.decode().split("&")) == ["Attributes=%7B%7D", "FriendlyName=n", f"RoleSid={RL}"]


def test_null_is_absent(wire):
    request = update(wire, {"RoleSid": None, "FriendlyName": "n", "Attributes": None, "X-Twilio-Webhook-Enabled": None})
    assert request.body == b"FriendlyName=n"
    assert request.header("X-Twilio-Webhook-Enabled") == []


def test_an_update_of_nothing_is_an_empty_form(wire):
    request = update(wire, {})
    assert request.body == b""
    assert request.header("Content-Length") == ["0"]
    assert request.header("Content-Type") == ["application/x-www-form-urlencoded"]


@pytest.mark.parametrize("text, encoded", [
    (b'"{\\"a\\": [1]}"', "%7B%22a%22%3A+%5B1%5D%7D"),
    (b'{"a":[1,null,"\\u00fc"]}', "%7B%22a%22%3A%5B1%2Cnull%2C%22%5Cu00fc%22%5D%7D"),
    (b'{ "a" : 1.50 }', "%7B+%22a%22+%3A+1.50+%7D"),
    (b"{}", "%7B%7D"),
    (b'"null"', "null"),
])  # fmt: skip
def test_attributes_as_text_or_as_an_object_which_is_sent_as_its_text(wire, text, encoded):
    params = b'{"ServiceSid":"%s","Sid":"%s","Attributes":%s}' % (IS.encode(), US.encode(), text)
    assert update(wire, params).body.decode() == f"Attributes={encoded}"


@pytest.mark.parametrize("value, sent", [("true", "true"), ("false", "false"), (True, "true"), (False, "false")])
@pytest.mark.parametrize("name", ["X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"])
def test_the_webhook_header(wire, name, value, sent):
    talk = wire(answer(201, USER))
    params = {"ServiceSid": IS, "Identity": "jing", name: value}
    assert talk.call("ip_messaging.v2.user.create", params).status == OK
    assert talk.request.header("X-Twilio-Webhook-Enabled") == [sent]
    assert talk.request.body == b"Identity=jing"


def test_a_header_of_one_call_is_not_in_the_next(wire):
    talk = wire(answer(201, USER), answer(201, USER))
    params = {"ServiceSid": IS, "Identity": "jing"}
    talk.call("ip_messaging.v2.user.create", {**params, "X-Twilio-Webhook-Enabled": True})
    talk.call("ip_messaging.v2.user.create", params)
    assert [request.header("X-Twilio-Webhook-Enabled") for request in talk.requests] == [["true"], []]


def test_filters_are_a_query(wire):
    talk = wire(answer(200, page("results", [])))
    filters = {"Status": "in-review", "FriendlyName": "a b&c=d*\u00fc", "policy_sid": RN, "PageSize": 7}
    assert talk.call(PROFILES_PAGE, filters).status == OK
    path, _, query = talk.request.target.partition("?")
    assert path == "/v1/CustomerProfiles"
    assert sorted(query.split("&")) == [
        "FriendlyName=a+b%26c%3Dd%2A%C3%BC", "PageSize=7", f"PolicySid={RN}", "Status=in-review",
    ]  # fmt: skip


def test_the_filter_of_assignments(wire):
    talk = wire(answer(200, page("results", [])))
    operation = "trusthub.v1.customer_profile_entity_assignment.page"
    assert talk.call(operation, {"CustomerProfileSid": BU, "ObjectType": "us regulated/x"}).status == OK
    assert talk.request.target == f"/v1/CustomerProfiles/{BU}/EntityAssignments?ObjectType=us+regulated%2Fx"


def test_a_fetched_record_s_fields_can_be_sent_back(wire):
    record = json.loads(PROFILE)
    talk = wire(answer(200, PROFILE))
    fields = {name: record[name] for name in ["sid", "friendly_name", "status", "status_callback"]}
    assert talk.call("trusthub.v1.customer_profile.update", fields).status == OK
    assert talk.request.target == f"/v1/CustomerProfiles/{BU}"
    assert sorted(talk.request.body.decode().split("&")) == [
        "FriendlyName=friendly_name", "Status=draft", "StatusCallback=http%3A%2F%2Fwww.example.com",
    ]  # fmt: skip


def test_a_form_of_megabytes_arrives_whole(wire):
    text = "a \u00fc" * 400_000
    request = update(wire, {"FriendlyName": text})
    assert request.body == b"FriendlyName=" + b"a+%C3%BC" * 400_000


def test_the_path_s_identity_and_the_form_s_are_different_parameters(wire):
    talk = wire(answer(201, "{}"))
    talk.call(*CREATE)
    assert talk.request.target.endswith("/Entities")
    assert talk.request.body.startswith(b"Identity=")
