"""TrustHub customer profiles: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles"""

import re
from urllib.parse import urlencode

import pytest

from support.sandbox import ACCOUNT_SID

from .wire import PROFILE, PROFILES, RN


@pytest.fixture
def profile(wire):
    return wire.post(PROFILES, PROFILE).json


def path(profile):
    return f"{PROFILES}/{profile['sid']}"


def test_create_answers_the_whole_record_in_the_documented_order(wire):
    answer = wire.post(PROFILES, PROFILE | {"StatusCallback": "http://www.example.com"})
    record = answer.json
    url = f"http://{wire.host}{PROFILES}/{record['sid']}"
    assert answer.status == 201
    assert list(record) == [
        "sid", "account_sid", "policy_sid", "friendly_name", "status", "email", "status_callback", "valid_until",
        "date_created", "date_updated", "url", "links", "errors",
    ]  # fmt: skip
    assert re.fullmatch("BU[0-9a-f]{32}", record["sid"])
    assert (record["account_sid"], record["policy_sid"]) == (ACCOUNT_SID, RN)
    assert (record["friendly_name"], record["email"]) == ("Acme", "a@example.com")
    assert (record["status"], record["valid_until"], record["errors"]) == ("draft", None, None)
    assert record["status_callback"] == "http://www.example.com"
    assert record["url"] == url
    assert record["links"] == {
        "customer_profiles_entity_assignments": url + "/EntityAssignments",
        "customer_profiles_evaluations": url + "/Evaluations",
        "customer_profiles_channel_endpoint_assignment": url + "/ChannelEndpointAssignments",
    }


def test_fetch_and_list_show_what_was_created(wire, profile):
    assert wire.get(path(profile)).json == wire.follow(profile["url"]).json == profile
    page = wire.get(PROFILES).json
    assert (list(page), page["results"]) == (["results", "meta"], [profile])


@pytest.mark.parametrize("name", ["FriendlyName", "Email", "PolicySid"])
def test_what_is_required_may_not_be_missing(wire, name):
    for form in [{k: v for k, v in PROFILE.items() if k != name}, PROFILE | {name: ""}]:
        answer = wire.post(PROFILES, form)
        assert (answer.status, answer.code) == (400, 20001)
        assert name in answer.json["message"]


@pytest.mark.parametrize("policy", ["RN1", "BU" + "3" * 32, "RN" + "z" * 32])
def test_a_policy_must_be_a_policy_sid(wire, policy):
    assert wire.post(PROFILES, PROFILE | {"PolicySid": policy}).status == 400


@pytest.mark.parametrize("callback", ["nope", "ftp://example.com", "http://", "/path"])
def test_a_status_callback_must_be_a_url(wire, callback):
    assert wire.post(PROFILES, PROFILE | {"StatusCallback": callback}).status == 400


def test_two_profiles_may_be_alike(wire, profile):
    assert wire.post(PROFILES, PROFILE).status == 201
    assert len(wire.get(PROFILES).json["results"]) == 2


def test_update(wire, profile):
    form = {"FriendlyName": "Other", "Email": "b@example.com", "StatusCallback": "https://example.com/cb"}
    answer = wire.post(path(profile), form)
    changes = {"friendly_name": "Other", "email": "b@example.com", "status_callback": "https://example.com/cb"}
    assert answer.status == 200
    assert answer.json == profile | changes | {"date_updated": answer.json["date_updated"]}
    assert wire.get(path(profile)).json == answer.json


def test_the_policy_cannot_be_updated(wire, profile):
    assert wire.post(path(profile), {"PolicySid": RN}).status == 400


def test_a_profile_handed_in_for_review_is_in_review(wire, profile):
    answer = wire.post(path(profile), {"Status": "pending-review"})
    assert (answer.status, answer.json["status"]) == (200, "in-review")


def test_a_profile_in_review_cannot_be_edited(wire, profile):
    wire.post(path(profile), {"Status": "pending-review"})
    for form in [{"FriendlyName": "Other"}, {"Status": "draft"}, {"Status": "pending-review"}, {}]:
        answer = wire.post(path(profile), form)
        assert (answer.status, answer.code) == (400, 60711)
    assert wire.get(path(profile)).json["friendly_name"] == "Acme"


def test_an_approved_profile_is_valid_for_a_time_and_cannot_be_edited(sandbox, wire, profile):
    wire.post(path(profile), {"Status": "pending-review"})
    approved = sandbox.review(profile["sid"], "twilio-approved")
    assert (approved["status"], approved["errors"]) == ("twilio-approved", None)
    assert approved["valid_until"] > approved["date_updated"]
    assert wire.get(path(profile)).json == approved
    assert wire.post(path(profile), {"FriendlyName": "Other"}).code == 60711


def test_a_rejected_profile_tells_why_and_may_be_corrected_and_handed_in_again(sandbox, wire, profile):
    wire.post(path(profile), {"Status": "pending-review"})
    rejected = sandbox.review(profile["sid"], "twilio-rejected", errors=[18601, 18602])
    assert (rejected["status"], rejected["errors"]) == ("twilio-rejected", [{"code": 18601}, {"code": 18602}])
    again = wire.post(path(profile), {"Email": "c@example.com", "Status": "pending-review"}).json
    assert (again["status"], again["email"], again["errors"]) == ("in-review", "c@example.com", None)


@pytest.mark.parametrize("status", ["in-review", "twilio-approved", "twilio-rejected"])
def test_a_client_cannot_set_what_the_reviewers_set(wire, profile, status):
    assert wire.post(path(profile), {"Status": status}).status == 400
    assert wire.get(path(profile)).json["status"] == "draft"


@pytest.mark.parametrize("status", ["", "DRAFT", "approved"])
def test_a_status_must_be_one_there_is(wire, profile, status):
    assert wire.post(path(profile), {"Status": status}).status == 400
    assert wire.get(f"{PROFILES}?Status={status}").status == 400


def test_only_a_profile_in_review_can_be_reviewed(sandbox, profile):
    with pytest.raises(ValueError, match="409.*draft"):
        sandbox.review(profile["sid"], "twilio-approved")
    with pytest.raises(ValueError, match="404"):
        sandbox.review("BU" + "0" * 32, "twilio-approved")
    with pytest.raises(ValueError, match="400"):
        sandbox.review(profile["sid"], "draft")


def test_lists_are_filtered_by_status_name_and_policy(wire):
    other_policy = "RN" + "5" * 32
    acme = wire.post(PROFILES, PROFILE).json
    bolt = wire.post(PROFILES, PROFILE | {"FriendlyName": "Bölt & Co"}).json
    cone = wire.post(PROFILES, PROFILE | {"PolicySid": other_policy}).json
    wire.post(path(cone), {"Status": "pending-review"})

    def sids(**filters):
        return [r["sid"] for r in wire.get(f"{PROFILES}?{urlencode(filters)}").json["results"]]

    assert sids(Status="draft") == [acme["sid"], bolt["sid"]]
    assert sids(Status="in-review") == [cone["sid"]]
    assert sids(FriendlyName="Bölt & Co") == [bolt["sid"]]
    assert sids(FriendlyName="bölt & co") == []
    assert sids(PolicySid=other_policy) == [cone["sid"]]
    assert sids(Status="draft", PolicySid=other_policy) == []
    assert sids(Status="draft", FriendlyName="Acme", PolicySid=RN) == [acme["sid"]]


def test_the_urls_of_a_filtered_list_carry_the_filters(wire, profile):
    meta = wire.get(f"{PROFILES}?PolicySid={RN}&FriendlyName=a+b%26&Status=draft").json["meta"]
    expected = f"http://{wire.host}{PROFILES}?Status=draft&FriendlyName=a%20b%26&PolicySid={RN}&PageSize=50&Page=0"
    assert meta["url"] == meta["first_page_url"] == expected


def test_a_deleted_profile_is_gone_and_takes_its_assignments_along(sandbox, wire, profile):
    wire.post(path(profile) + "/EntityAssignments", {"ObjectSid": "IT" + "1" * 32})
    assert len(sandbox.state()["entity_assignments"]) == 1
    assert wire.delete(path(profile)).status == 204
    assert wire.get(path(profile)).status == 404
    assert wire.get(path(profile) + "/EntityAssignments").status == 404
    assert sandbox.state()["entity_assignments"] == []
    assert sandbox.state()["counts"]["trusthub.v1.customer_profile_entity_assignment"] == 0


@pytest.mark.parametrize("sid", ["BU" + "0" * 32, "BU1", "nope"])
def test_an_unknown_profile_is_not_found(wire, sid):
    for method in ["GET", "POST", "DELETE"]:
        answer = wire.request(method, f"{PROFILES}/{sid}")
        assert (answer.status, answer.code) == (404, 20404)
        assert answer.json["message"] == f"The requested resource {PROFILES}/{sid} was not found"
