"""Paths are taken apart before they are decoded, so every identity has its one address."""

from urllib.parse import quote

import pytest

from .wire import ENTITIES, IS, PROFILES, USERS, VA

IDENTITIES = [
    "a/b", "a#b", "a?b=1", "../x", "..", ".", "%41", "%2F", "%", "ü", "+", " ", "a+b", "a b", "a|b", "a&b=c;d", "日本",
    "\U0001f600", "a\\b", '"', "<b>", "{x}", "~-._", "a//b", "\t", "user@example.com", "!*'();:@&=+$,/?%#[]",
]  # fmt: skip


@pytest.mark.parametrize("identity", IDENTITIES)
def test_a_user_is_reached_by_its_percent_encoded_identity(wire, identity):
    created = wire.post(USERS, {"Identity": identity}).json
    assert created["identity"] == identity
    target = f"{USERS}/{quote(identity, safe='').replace('.', '%2E')}"
    assert wire.get(target).json == created
    assert wire.post(target, {"FriendlyName": "x"}).json["friendly_name"] == "x"
    assert wire.delete(target).status == 204


def test_identities_that_a_sloppy_server_confuses_are_apart(wire):
    users = {i: wire.post(USERS, {"Identity": i}).json for i in ["A", "%41", "a", "a/b", "a b", "a+b", "x", "../x"]}
    for identity, user in users.items():
        assert wire.get(f"{USERS}/{quote(identity, safe='')}").json == user
    assert wire.get(f"{USERS}/%2541").json["identity"] == "%41"
    assert wire.get(f"{USERS}/%41").json["identity"] == "A"
    assert wire.get(f"{USERS}/a+b").json["identity"] == "a+b"


def test_a_slash_that_is_not_encoded_parts_segments(wire):
    wire.post(USERS, {"Identity": "a/b"})
    assert wire.get(f"{USERS}/a/b").status == 404
    assert wire.get(f"{USERS}/a%2fb").json["identity"] == "a/b"


def test_dot_segments_are_not_resolved(wire):
    wire.post(USERS, {"Identity": "x"})
    assert wire.get(f"{USERS}/y/../x").status == 404
    assert wire.get(f"/v2/Services/{IS}/Entities/../Users/x").status == 404


@pytest.mark.parametrize("segment", ["a|b", "%", "%4", "%zz", "%C3", "%FF", "a#b", "<", '"', "a\\b", "{", "^", "`"])
def test_a_malformed_segment_is_refused(wire, segment):
    assert wire.get(f"{USERS}/{segment}").status == 400


def test_capital_and_small_hex_digits_are_one(wire):
    wire.post(USERS, {"Identity": "ü"})
    assert wire.get(f"{USERS}/%c3%bc").json == wire.get(f"{USERS}/%C3%BC").json


@pytest.mark.parametrize(
    "target",
    [
        "/v2", "/v2/Services", f"/v2/Services/{VA}", f"/v2/Services/{VA}/Factors", f"{ENTITIES}/", f"{USERS}/",
        f"{ENTITIES}/identity-1/Factors", f"//v2/Services/{IS}/Users", f"/v1/Services/{IS}/Users", "/v2/CustomerProfiles",
        f"{PROFILES}/", f"{PROFILES}/BU{'0' * 32}/Evaluations", f"{PROFILES}/BU{'0' * 32}/EntityAssignments/",
        f"/v2/services/{IS}/Users", "/nope", "/favicon.ico", "/_sandboxes",
    ],
)  # fmt: skip
def test_an_unknown_path_is_not_found_and_named(wire, target):
    answer = wire.get(target)
    assert (answer.status, answer.code) == (404, 20404)
    assert answer.json["message"] == f"The requested resource {target} was not found"
