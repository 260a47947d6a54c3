"""Users of ip-messaging, which are Chat's: https://www.twilio.com/docs/chat/rest/user-resource"""

import json
import re
from urllib.parse import quote

import pytest

from support.sandbox import ACCOUNT_SID

from .wire import IS, USERS, VA

RL = "RL" + "4" * 32


def path(key):
    return f"{USERS}/{quote(key, safe='')}"


def test_create_answers_the_whole_record_in_the_documented_order(wire):
    form = {"Identity": "jing", "RoleSid": RL, "Attributes": '{"test":"test"}', "FriendlyName": "Jing"}
    answer = wire.post(USERS, form)
    record = answer.json
    url = f"http://{wire.host}{USERS}/{record['sid']}"
    assert answer.status == 201
    assert list(record) == [
        "sid", "account_sid", "service_sid", "role_sid", "identity", "attributes", "is_online", "is_notifiable",
        "friendly_name", "joined_channels_count", "date_created", "date_updated", "links", "url",
    ]  # fmt: skip
    assert re.fullmatch("US[0-9a-f]{32}", record["sid"])
    assert (record["account_sid"], record["service_sid"], record["role_sid"]) == (ACCOUNT_SID, IS, RL)
    assert (record["identity"], record["attributes"]) == ("jing", '{"test":"test"}')
    assert (record["friendly_name"], record["joined_channels_count"]) == ("Jing", 0)
    assert record["url"] == url
    assert record["links"] == {"user_channels": url + "/Channels", "user_bindings": url + "/Bindings"}


def test_what_is_not_given_has_its_default(wire):
    record = wire.post(USERS, {"Identity": "jing"}).json
    assert (record["attributes"], record["friendly_name"]) == ("{}", None)
    assert re.fullmatch("RL[0-9a-f]{32}", record["role_sid"])


def test_fetch_shows_what_was_created(wire):
    created = wire.post(USERS, {"Identity": "jing"}).json
    assert wire.get(path("jing")).json == wire.get(path(created["sid"])).json == created
    assert wire.follow(created["url"]).json == created


def test_a_list_does_not_tell_who_is_online_and_orders_its_members_differently(wire):
    created = wire.post(USERS, {"Identity": "jing"}).json
    page = wire.get(USERS).json
    (record,) = page["users"]
    assert list(page) == ["meta", "users"]
    assert list(record) == [
        "sid", "account_sid", "service_sid", "role_sid", "identity", "attributes", "is_online", "is_notifiable",
        "friendly_name", "date_created", "date_updated", "joined_channels_count", "links", "url",
    ]  # fmt: skip
    assert record == created | {"is_online": None, "is_notifiable": None}


@pytest.mark.parametrize("by", ["sid", "identity"])
def test_update_and_delete_take_the_sid_or_the_identity(wire, by):
    key = wire.post(USERS, {"Identity": "jing"}).json[by]
    updated = wire.post(path(key), {"FriendlyName": "Jing", "RoleSid": RL, "Attributes": "[1]"})
    assert updated.status == 200
    assert (updated.json["friendly_name"], updated.json["role_sid"], updated.json["attributes"]) == ("Jing", RL, "[1]")
    assert wire.get(path(key)).json == updated.json
    assert wire.delete(path(key)).status == 204
    assert wire.get(path(key)).status == 404
    assert wire.get(USERS).json["users"] == []


def test_an_update_of_nothing_changes_nothing(wire):
    created = wire.post(USERS, {"Identity": "jing", "FriendlyName": "Jing"}).json
    updated = wire.post(path("jing"), {}).json
    assert updated | {"date_updated": ""} == created | {"date_updated": ""}


def test_the_identity_cannot_be_updated(wire):
    wire.post(USERS, {"Identity": "jing"})
    assert wire.post(path("jing"), {"Identity": "other"}).status == 400


def test_a_second_user_of_an_identity_is_refused(wire):
    wire.post(USERS, {"Identity": "jing"})
    answer = wire.post(USERS, {"Identity": "jing"})
    assert (answer.status, answer.code) == (409, 50201)


def test_an_identity_has_a_case(wire):
    assert wire.post(USERS, {"Identity": "Jing"}).status == 201
    assert wire.get(path("jing")).status == 404
    assert wire.post(USERS, {"Identity": "jing"}).status == 201


def test_an_identity_is_its_bytes(wire):
    composed, decomposed = "\u00fc", "u\u0308"
    first = wire.post(USERS, {"Identity": composed}).json
    second = wire.post(USERS, {"Identity": decomposed}).json
    assert wire.get(path(composed)).json == first
    assert wire.get(path(decomposed)).json == second


def test_an_identity_must_not_look_like_a_user_sid(wire):
    answer = wire.post(USERS, {"Identity": "US" + "a" * 32})
    assert (answer.status, answer.code) == (400, 50206)
    assert wire.post(USERS, {"Identity": "US" + "A" * 32}).status == 201


@pytest.mark.parametrize("form", [{}, {"Identity": ""}, {"FriendlyName": "Jing"}])
def test_a_missing_identity_is_refused(wire, form):
    answer = wire.post(USERS, form)
    assert (answer.status, answer.code) == (400, 20001)
    assert "Identity" in answer.json["message"]


@pytest.mark.parametrize(
    "attributes",
    ["", " ", "{", "}", "[", "{'a':1}", "nope", '{"a":1} x', '{"a":1,}', "[1,]", "[,]", '{"a"}', '{a:1}', '{"a" 1}', "01",
     "1.", ".5", "-", "+1", "1e", "NaN", "tru", '"a', '"\\x"', '"\\u00g0"', '"\t"', "[" * 100_000],
)  # fmt: skip
def test_attributes_must_be_json(wire, attributes):
    answer = wire.post(USERS, {"Identity": "jing", "Attributes": attributes})
    assert (answer.status, answer.code) == (400, 20001)
    assert "Attributes" in answer.json["message"]


@pytest.mark.parametrize("attributes", ["null", "0", "-1.5E+3", '""', " [ ] ", '{"a":{"b":[true,false]}}', '"\\ud83d"'])
def test_attributes_may_be_any_json(wire, attributes):
    assert wire.post(USERS, {"Identity": "jing", "Attributes": attributes}).json["attributes"] == attributes


def test_attributes_come_back_as_they_were_sent(wire):
    text = '{ "b" : 1,\n"a":"\\u00fcü\\\\ \\"", "c": [1e3, null] }'
    record = wire.post(USERS, {"Identity": "jing", "Attributes": text}).json
    assert record["attributes"] == text
    assert json.loads(record["attributes"])["c"] == [1000, None]


@pytest.mark.parametrize("role", ["", "RL1", "IS" + "4" * 32, "RL" + "z" * 32])
def test_a_role_must_be_a_role_sid(wire, role):
    assert wire.post(USERS, {"Identity": "jing", "RoleSid": role}).status == 400


@pytest.mark.parametrize(("flag", "status"), [("true", 201), ("false", 201), ("True", 400), ("1", 400), ("", 400)])
def test_the_webhook_header_is_true_or_false(wire, flag, status):
    assert wire.post(USERS, {"Identity": "jing"}, headers={"X-Twilio-Webhook-Enabled": flag}).status == status


def test_a_refused_update_changes_nothing(wire):
    created = wire.post(USERS, {"Identity": "jing"}).json
    assert wire.post(path("jing"), {"FriendlyName": "x", "Attributes": "{"}).status == 400
    assert wire.get(path("jing")).json == created


def test_a_service_needs_the_sid_of_a_chat_service(wire):
    assert wire.get(f"/v2/Services/{VA}/Users").status == 404


def test_services_are_apart(wire):
    user = wire.post(USERS, {"Identity": "jing"}).json
    other = USERS.replace(IS, "IS" + "9" * 32)
    assert wire.get(f"{other}/jing").status == 404
    assert wire.get(f"{other}/{user['sid']}").status == 404
    assert wire.get(other).json["users"] == []
