"""Entity assignments of customer profiles: https://www.twilio.com/docs/trust-hub/trusthub-rest-api"""

import re

import pytest

from support.sandbox import ACCOUNT_SID

from .wire import PROFILE, PROFILES

IT = "IT" + "1" * 32
RD = "RD" + "2" * 32


@pytest.fixture
def assignments(wire):
    return f"{PROFILES}/{wire.post(PROFILES, PROFILE).json['sid']}/EntityAssignments"


def test_create_answers_the_whole_record_in_the_documented_order(wire, assignments):
    answer = wire.post(assignments, {"ObjectSid": IT})
    record = answer.json
    assert answer.status == 201
    assert list(record) == ["sid", "customer_profile_sid", "account_sid", "object_sid", "date_created", "url"]
    assert re.fullmatch("BV[0-9a-f]{32}", record["sid"])
    assert record["customer_profile_sid"] == assignments.split("/")[3]
    assert (record["account_sid"], record["object_sid"]) == (ACCOUNT_SID, IT)
    assert record["url"] == f"http://{wire.host}{assignments}/{record['sid']}"


def test_fetch_list_and_delete(wire, assignments):
    created = wire.post(assignments, {"ObjectSid": IT}).json
    assert wire.get(f"{assignments}/{created['sid']}").json == wire.follow(created["url"]).json == created
    page = wire.get(assignments).json
    assert (list(page), page["results"]) == (["results", "meta"], [created])
    answer = wire.delete(f"{assignments}/{created['sid']}")
    assert (answer.status, answer.body) == (204, b"")
    assert wire.get(f"{assignments}/{created['sid']}").status == 404
    assert wire.get(assignments).json["results"] == []


def test_an_assignment_cannot_be_updated(wire, assignments):
    sid = wire.post(assignments, {"ObjectSid": IT}).json["sid"]
    assert wire.post(f"{assignments}/{sid}", {"ObjectSid": RD}).status == 405


@pytest.mark.parametrize("sid", [IT, RD, "aZ" + "fF" * 16])
def test_an_object_is_any_two_letters_and_32_hex_digits(wire, assignments, sid):
    assert wire.post(assignments, {"ObjectSid": sid}).json["object_sid"] == sid


@pytest.mark.parametrize("sid", ["", "IT1", "1T" + "1" * 32, "IT" + "g" * 32, "IT" + "1" * 33, "éT" + "1" * 32])
def test_other_objects_are_refused(wire, assignments, sid):
    answer = wire.post(assignments, {"ObjectSid": sid})
    assert (answer.status, answer.code) == (400, 20001)
    assert "ObjectSid" in answer.json["message"]


def test_a_missing_object_is_refused(wire, assignments):
    assert wire.post(assignments, {}).status == 400


def test_an_object_is_assigned_once_to_a_profile(wire, assignments):
    first = wire.post(assignments, {"ObjectSid": IT}).json
    again = wire.post(assignments, {"ObjectSid": IT})
    assert (again.status, again.code) == (409, 20409)
    wire.delete(f"{assignments}/{first['sid']}")
    assert wire.post(assignments, {"ObjectSid": IT}).status == 201


def test_the_profile_must_exist(wire):
    path = f"{PROFILES}/BU{'0' * 32}/EntityAssignments"
    for answer in [wire.get(path), wire.post(path, {"ObjectSid": IT}), wire.get(f"{path}/BV{'0' * 32}")]:
        assert (answer.status, answer.code) == (404, 20404)


def test_an_assignment_belongs_to_its_profile(wire, assignments):
    sid = wire.post(assignments, {"ObjectSid": IT}).json["sid"]
    other = wire.post(PROFILES, PROFILE).json["sid"]
    assert wire.get(f"{PROFILES}/{other}/EntityAssignments/{sid}").status == 404
    assert wire.get(f"{PROFILES}/{other}/EntityAssignments").json["results"] == []


def test_lists_are_filtered_by_the_type_of_the_object(wire, assignments):
    wire.post(assignments, {"ObjectSid": IT})
    wire.post(assignments, {"ObjectSid": RD})
    wire.post(assignments, {"ObjectSid": "XX" + "1" * 32})

    def objects(query):
        return [r["object_sid"] for r in wire.get(f"{assignments}?{query}").json["results"]]

    assert objects("ObjectType=customer_profile_business_information") == [IT]
    assert objects("ObjectType=customer_profile_address") == [RD]
    assert objects("ObjectType=another_type") == []
    assert len(objects("")) == 3
