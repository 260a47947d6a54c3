"""Verify entities: https://www.twilio.com/docs/verify/api/entity"""

import re

import pytest

from support.sandbox import ACCOUNT_SID

from .wire import ENTITIES, IS, VA

IDENTITY = "ff483d1ff591898a9942916050d2ca3f"


def test_create_answers_the_whole_record_in_the_documented_order(wire):
    answer = wire.post(ENTITIES, {"Identity": IDENTITY})
    record, url = answer.json, f"http://{wire.host}{ENTITIES}/{IDENTITY}"
    assert answer.status == 201
    assert answer.headers["content-type"] == "application/json"
    assert list(record) == [
        "sid", "identity", "account_sid", "service_sid", "date_created", "date_updated", "url", "links",
    ]  # fmt: skip
    assert re.fullmatch("YE[0-9a-f]{32}", record["sid"])
    assert (record["identity"], record["account_sid"], record["service_sid"]) == (IDENTITY, ACCOUNT_SID, VA)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", record["date_created"])
    assert record["date_updated"] == record["date_created"]
    assert record["url"] == url
    assert record["links"] == {
        "factors": url + "/Factors",
        "new_factors": url + "/Factors",
        "challenges": url + "/Challenges",
    }


def test_fetch_and_list_show_what_was_created(wire):
    created = wire.post(ENTITIES, {"Identity": IDENTITY}).json
    fetched = wire.get(f"{ENTITIES}/{IDENTITY}")
    listed = wire.get(ENTITIES)
    assert (fetched.status, fetched.json) == (200, created)
    assert (listed.status, listed.json["entities"]) == (200, [created])
    assert list(listed.json) == ["entities", "meta"]


def test_a_record_is_reached_by_its_url(wire):
    created = wire.post(ENTITIES, {"Identity": IDENTITY}).json
    assert wire.follow(created["url"]).json == created


def test_delete_answers_nothing_and_the_record_is_gone(wire):
    wire.post(ENTITIES, {"Identity": IDENTITY})
    answer = wire.delete(f"{ENTITIES}/{IDENTITY}")
    assert (answer.status, answer.body) == (204, b"")
    assert wire.get(f"{ENTITIES}/{IDENTITY}").status == 404
    assert wire.delete(f"{ENTITIES}/{IDENTITY}").status == 404
    assert wire.get(ENTITIES).json["entities"] == []


def test_an_entity_cannot_be_updated(wire):
    wire.post(ENTITIES, {"Identity": IDENTITY})
    answer = wire.post(f"{ENTITIES}/{IDENTITY}", {"Identity": "another-identity"})
    assert (answer.status, answer.code, answer.headers["allow"]) == (405, 20004, "GET, DELETE")


@pytest.mark.parametrize("identity", ["a" * 8, "A" * 64, "user-1234", "00000000-0000-4000-8000-000000000000"])
def test_identities_of_8_to_64_alphanumerics_and_dashes_are_taken(wire, identity):
    assert wire.post(ENTITIES, {"Identity": identity}).json["identity"] == identity


@pytest.mark.parametrize("identity", ["", "a" * 7, "a" * 65, "user_1234", "user 1234", "user.1234", "üüüüüüüü"])
def test_other_identities_are_refused(wire, identity):
    answer = wire.post(ENTITIES, {"Identity": identity})
    assert (answer.status, answer.code) == (400, 60200)
    assert "Identity" in answer.json["message"]


def test_a_missing_identity_is_refused(wire):
    assert wire.post(ENTITIES, {}).code == 60200


def test_a_second_entity_of_an_identity_is_refused(wire):
    wire.post(ENTITIES, {"Identity": IDENTITY})
    answer = wire.post(ENTITIES, {"Identity": IDENTITY})
    assert (answer.status, answer.code) == (409, 20409)
    assert len(wire.get(ENTITIES).json["entities"]) == 1


def test_an_identity_is_free_again_after_its_deletion(wire):
    first = wire.post(ENTITIES, {"Identity": IDENTITY}).json
    wire.delete(f"{ENTITIES}/{IDENTITY}")
    second = wire.post(ENTITIES, {"Identity": IDENTITY})
    assert second.status == 201
    assert second.json["sid"] != first["sid"]


def test_services_are_apart(wire):
    wire.post(ENTITIES, {"Identity": IDENTITY})
    other = ENTITIES.replace(VA, "VA" + "9" * 32)
    assert wire.get(other).json["entities"] == []
    assert wire.get(f"{other}/{IDENTITY}").status == 404
    assert wire.post(other, {"Identity": IDENTITY}).status == 201


def test_an_identity_has_a_case(wire):
    wire.post(ENTITIES, {"Identity": "Identity-1"})
    assert wire.get(f"{ENTITIES}/identity-1").status == 404
    assert wire.post(ENTITIES, {"Identity": "identity-1"}).status == 201


def test_the_sid_does_not_stand_for_the_identity(wire):
    sid = wire.post(ENTITIES, {"Identity": IDENTITY}).json["sid"]
    assert wire.get(f"{ENTITIES}/{sid}").status == 404


@pytest.mark.parametrize("service", [IS, "VA" + "1" * 31, "VA" + "g" * 32, "va" + "1" * 32])
def test_a_service_needs_the_sid_of_a_verify_service(wire, service):
    answer = wire.get(f"/v2/Services/{service}/Entities")
    assert (answer.status, answer.code) == (404, 20404)


def test_a_service_sid_may_have_capitals(wire):
    assert wire.get(f"/v2/Services/VA{'A' * 32}/Entities").status == 200
