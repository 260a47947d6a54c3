"""strict_responses: an answer is held to all that the API documents of it, and all that differs is reported."""

import json

import pytest

from .library import INVALID_RESPONSE, OK
from .samples import ASSIGNMENT, BU, BV, CREATE, ENTITY, FETCH, GOOD_BODIES, GOOD_RESULTS, IS, LIST, PAGE, PROFILE, US, USER, VERBS, entities
from .server import answer

USER_FETCH = ("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": US})
PROFILE_FETCH = ("trusthub.v1.customer_profile.fetch", {"Sid": BU})
ASSIGNMENT_FETCH = ("trusthub.v1.customer_profile_entity_assignment.fetch", {"CustomerProfileSid": BU, "Sid": BV})


@pytest.mark.parametrize("verb", VERBS)
def test_twilio_s_samples_are_as_documented(wire, verb):
    response = wire(answer(*GOOD_BODIES[verb]), strict_responses=True).call(*VERBS[verb])
    assert (response.status, response.json) == (OK, GOOD_RESULTS[verb])


@pytest.mark.parametrize("call, record", [(USER_FETCH, USER), (PROFILE_FETCH, PROFILE), (ASSIGNMENT_FETCH, ASSIGNMENT)])
def test_samples_of_the_other_resources(wire, call, record):
    response = wire(answer(200, record), strict_responses=True).call(*call)
    assert (response.status, response.json) == (OK, record.encode())


CHANGES = [
    (FETCH, ENTITY, {"sid": "YE1"}), (FETCH, ENTITY, {"sid": "VA" + "a" * 32}), (FETCH, ENTITY, {"sid": 5}),
    (FETCH, ENTITY, {"identity": True}), (FETCH, ENTITY, {"date_created": "yesterday"}), (FETCH, ENTITY, {"date_updated": 5}),
    (FETCH, ENTITY, {"url": "no url"}), (FETCH, ENTITY, {"links": []}), (FETCH, ENTITY, {"links": {"factors": 5}}),
    (FETCH, ENTITY, {"colour": "red"}), (FETCH, ENTITY, {"Sid": "x"}),
    (USER_FETCH, USER, {"is_online": "true"}), (USER_FETCH, USER, {"joined_channels_count": None}),
    (USER_FETCH, USER, {"joined_channels_count": 1.5}), (USER_FETCH, USER, {"attributes": {}}),
    (PROFILE_FETCH, PROFILE, {"status": "unheard-of"}), (PROFILE_FETCH, PROFILE, {"errors": {}}),
    (PROFILE_FETCH, PROFILE, {"valid_until": "2020-07-31"}), (PROFILE_FETCH, PROFILE, {"policy_sid": "BU" + "a" * 32}),
    (ASSIGNMENT_FETCH, ASSIGNMENT, {"object_sid": "1T" + "a" * 32}), (ASSIGNMENT_FETCH, ASSIGNMENT, {"date_updated": "2019-07-31T02:34:41Z"}),
]  # fmt: skip


@pytest.mark.parametrize("call, record, change", CHANGES, ids=[f"{call[0]} {change}" for call, _, change in CHANGES])
def test_a_difference_is_reported_when_strict_and_passes_when_not(wire, call, record, change):
    changed = json.dumps({**json.loads(record), **change})
    assert wire(answer(200, changed)).call(*call).json == changed.encode()
    response = wire(answer(200, changed), strict_responses=True).call(*call)
    assert (response.status, response.http_status) == (INVALID_RESPONSE, 200)
    assert [found["name"] for found in response.error["properties"]] == list(change)


@pytest.mark.parametrize("change", [
    {"date_created": "2023-05-04T09:42:00+00:00"}, {"date_created": "2023-05-04T09:42:00.123Z"}, {"sid": None}, {"links": None},
    {"links": {}}, {"url": None}, {"sid": "YE" + "A" * 32},
])  # fmt: skip
def test_what_is_documented_passes(wire, change):
    changed = json.dumps({**json.loads(ENTITY), **change})
    assert wire(answer(200, changed), strict_responses=True).call(*FETCH).status == OK


def test_no_property_is_promised(wire):
    assert wire(answer(200, "{}"), strict_responses=True).call(*FETCH).status == OK


def test_all_differences_at_once(wire):
    changed = json.dumps({**json.loads(ENTITY), "sid": "x", "url": 5, "new": 1})
    response = wire(answer(201, changed), strict_responses=True).call(*CREATE)
    assert sorted(found["name"] for found in response.error["properties"]) == ["new", "sid", "url"]
    # It was created, and the caller must know that it may have been.
    assert response.error["may_have_taken_effect"] is True


@pytest.mark.parametrize("call", [LIST, PAGE], ids=["list", "page"])
def test_every_record_of_a_page(wire, call):
    body = entities(ENTITY, '{"sid":5}', ENTITY, '{"odd":1}')
    response = wire(answer(200, body), strict_responses=True).call(*call)
    assert response.status == INVALID_RESPONSE
    names = [found["name"] for found in response.error["properties"]]
    assert len(names) == 2 and names[0].endswith("sid") and names[1].endswith("odd")


def test_strict_is_a_boolean(connect, serve):
    from .library import Refused

    for value in ["true", 1, []]:
        with pytest.raises(Refused):
            connect(serve(), strict_responses=value)
