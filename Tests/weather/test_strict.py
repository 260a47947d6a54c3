"""strict_responses: each property of each record is held to what the API documents, and all that differs is reported."""

import json

import pytest
from wire.library import INVALID_RESPONSE, OK, Pager
from wire.samples import ASSIGNMENT, BU, BV, ENTITY, IDENTITY, IS, PROFILE, RD, RN, US, USER, VA, page
from wire.server import answer

A = "a" * 32


class Resource:
    """A resource, its sample, and how each of its verbs is called."""

    def __init__(self, id, sample, key, parent, instance, create, update=None):
        self.id, self.sample, self.key = id, sample, key
        self.calls = {
            "create": {**parent, **create}, "fetch": {**parent, **instance}, "page": parent, "list": parent,
            **({"update": {**parent, **instance, **update}} if update else {}),
        }  # fmt: skip


ENTITY_ = Resource(
    "verify.v2.entity", ENTITY, "entities", {"ServiceSid": VA}, {"Identity": IDENTITY}, {"Identity": IDENTITY}
)
USER_ = Resource(
    "ip_messaging.v2.user", USER, "users", {"ServiceSid": IS}, {"Sid": US}, {"Identity": "jing"}, {"FriendlyName": "n"}
)
PROFILE_ = Resource(
    "trusthub.v1.customer_profile", PROFILE, "results", {}, {"Sid": BU},
    {"FriendlyName": "n", "Email": "a@example.org", "PolicySid": RN}, {"FriendlyName": "n"},
)  # fmt: skip
ASSIGNMENT_ = Resource(
    "trusthub.v1.customer_profile_entity_assignment", ASSIGNMENT, "results", {"CustomerProfileSid": BU}, {"Sid": BV},
    {"ObjectSid": RD},
)  # fmt: skip
RESOURCES = [ENTITY_, USER_, PROFILE_, ASSIGNMENT_]
CALLS = [(resource, verb) for resource in RESOURCES for verb in resource.calls]
each_call = pytest.mark.parametrize("resource, verb", CALLS, ids=[f"{resource.id}.{verb}" for resource, verb in CALLS])


def ask(wire, resource, verb, *records, strict=True):
    """The response to a call whose answer is made of these records: one, or a page of them."""
    body = page(resource.key, records) if verb in ("page", "list") else records[0]
    talk = wire(answer(201 if verb == "create" else 200, body), strict_responses=strict)
    return talk.call(f"{resource.id}.{verb}", resource.calls[verb]), body


def changed(resource, **changes):
    return json.dumps({**json.loads(resource.sample), **changes})


def found(response):
    """(name, rule) of each property that is reported, with all that a report promises checked."""
    assert response.status == INVALID_RESPONSE, response
    assert response.error["http_status"] in (200, 201)
    for item in response.error["properties"]:
        assert set(item) == {"name", "rule", "message"}
        assert item["message"].startswith(item["name"] + " ")
    return [(item["name"], item["rule"]) for item in response.error["properties"]]


@each_call
def test_twilio_s_own_samples_pass(wire, resource, verb):
    response, body = ask(wire, resource, verb, resource.sample)
    assert (response.status, response.json.decode()) == (OK, f"[{resource.sample}]" if verb == "list" else body)


@each_call
def test_all_differences_at_once_in_every_verb(wire, resource, verb):
    record = changed(resource, sid="XX1", date_created="soon", url=5, brand_new=True)
    place = f"{resource.key}[0]." if verb in ("page", "list") else ""
    response, _ = ask(wire, resource, verb, record)
    assert sorted(found(response)) == sorted([
        (place + "sid", "sid"), (place + "date_created", "format"), (place + "url", "type"), (place + "brand_new", "unknown"),
    ])  # fmt: skip
    assert response.error["may_have_taken_effect"] is (verb in ("create", "update"))


@each_call
def test_all_passes_through_without_it(wire, resource, verb):
    record = changed(resource, sid="XX1", date_created="soon", url=5, brand_new=True)
    response, body = ask(wire, resource, verb, record, strict=False)
    assert (response.status, response.json.decode()) == (OK, f"[{record}]" if verb == "list" else body)


@pytest.mark.parametrize("resource", RESOURCES, ids=[resource.id for resource in RESOURCES])
def test_the_type_of_every_property(wire, resource):
    """A value of another JSON type in the place of each property of the sample: each is reported, by its name."""
    sample = json.loads(resource.sample)
    other = {
        name: 5.5 if isinstance(value, (str, dict, list, bool)) or value is None else "text" for name, value in sample.items()
    }
    response, _ = ask(wire, resource, "fetch", json.dumps(other))
    assert sorted(found(response)) == sorted((name, "type") for name in sample)


@pytest.mark.parametrize("resource", RESOURCES, ids=[resource.id for resource in RESOURCES])
def test_null_where_it_may_be(wire, resource):
    """Twilio's API documents one property alone as never null."""
    record = json.dumps(dict.fromkeys(json.loads(resource.sample)))
    response, _ = ask(wire, resource, "fetch", record)
    if resource is USER_:
        assert found(response) == [("joined_channels_count", "null")]
    else:
        assert response.status == OK


SIDS = [
    (ENTITY_, {"sid": "YE", "account_sid": "AC", "service_sid": "VA"}),
    (USER_, {"sid": "US", "account_sid": "AC", "service_sid": "IS", "role_sid": "RL"}),
    (PROFILE_, {"sid": "BU", "account_sid": "AC", "policy_sid": "RN"}),
    (ASSIGNMENT_, {"sid": "BV", "customer_profile_sid": "BU", "account_sid": "AC"}),
]


@pytest.mark.parametrize("resource, name, prefix", [(r, n, p) for r, names in SIDS for n, p in names.items()])
def test_the_pattern_of_every_sid(wire, resource, name, prefix):
    for good in [prefix + A, prefix + "0123456789abcdefABCDEF0123456789"]:
        assert ask(wire, resource, "fetch", changed(resource, **{name: good}))[0].status == OK
    for bad in ["", prefix, prefix + A[1:], prefix + A + "a", "XX" + A, prefix.lower() + A, prefix + "g" * 32, A, f" {prefix}{A}"]:
        assert found(ask(wire, resource, "fetch", changed(resource, **{name: bad}))[0]) == [(name, "sid")], bad


def test_a_sid_of_any_kind(wire):
    for good in ["IT" + A, "RD" + A, "BU" + A]:
        assert ask(wire, ASSIGNMENT_, "fetch", changed(ASSIGNMENT_, object_sid=good))[0].status == OK
    for bad in ["", "R" + A, "RDX" + A, "R1" + A, "RD" + "z" * 32]:
        assert found(ask(wire, ASSIGNMENT_, "fetch", changed(ASSIGNMENT_, object_sid=bad))[0]) == [("object_sid", "sid")], bad


def test_the_words_of_an_enum(wire):
    for good in ["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]:
        assert ask(wire, PROFILE_, "fetch", changed(PROFILE_, status=good))[0].status == OK
    for bad in ["", "Draft", "draft ", "approved", "twilio_approved"]:
        assert found(ask(wire, PROFILE_, "fetch", changed(PROFILE_, status=bad))[0]) == [("status", "enum")], bad


DATES = [
    (ENTITY_, ["date_created", "date_updated"]), (USER_, ["date_created", "date_updated"]),
    (PROFILE_, ["date_created", "date_updated", "valid_until"]), (ASSIGNMENT_, ["date_created"]),
]  # fmt: skip


@pytest.mark.parametrize("resource, name", [(resource, name) for resource, names in DATES for name in names])
def test_dates_and_times(wire, resource, name):
    for good in ["2015-07-30T20:00:00Z", "2015-07-30T20:00:00.123Z", "2015-07-30T20:00:00+02:00"]:
        assert ask(wire, resource, "fetch", changed(resource, **{name: good}))[0].status == OK
    for bad in ["", "2015-07-30", "2015-07-30 20:00:00Z", "Thu, 30 Jul 2015 20:00:00 +0000", "2015-07-30T20:00:00", "1438286400"]:
        assert found(ask(wire, resource, "fetch", changed(resource, **{name: bad}))[0]) == [(name, "format")], bad


@pytest.mark.parametrize("bad", ["2015-13-30T20:00:00Z", "2015-00-30T20:00:00Z", "2015-02-30T20:00:00Z", "2015-07-32T20:00:00Z",
                                 "2015-07-30T25:00:00Z", "2015-07-30T20:61:00Z"])  # fmt: skip
def test_a_time_that_is_not_on_any_calendar(wire, bad):
    """No date and time of ISO 8601."""
    assert found(ask(wire, ENTITY_, "fetch", changed(ENTITY_, date_created=bad))[0]) == [("date_created", "format")]


@pytest.mark.parametrize("resource, name", [
    (ENTITY_, "url"), (USER_, "url"), (PROFILE_, "url"), (PROFILE_, "status_callback"), (ASSIGNMENT_, "url"),
])  # fmt: skip
def test_uris(wire, resource, name):
    for bad in ["", "nowhere", "/relative/path", "//host/path", "https://a b"]:
        assert found(ask(wire, resource, "fetch", changed(resource, **{name: bad}))[0]) == [(name, "uri")], bad


@pytest.mark.parametrize("resource", [ENTITY_, USER_, PROFILE_])
def test_links(wire, resource):
    for good in [{}, {"factors": "https://verify.twilio.com/x"}, {"new": "https://h/x", "none": None}]:
        assert ask(wire, resource, "fetch", changed(resource, links=good))[0].status == OK, good
    for bad in [{"a": 5}, {"a": "nowhere"}, {"a": ["https://h/x"]}, {"a": "https://h/x", "b": {}}]:
        assert found(ask(wire, resource, "fetch", changed(resource, links=bad))[0]) == [("links", "format")], bad


@pytest.mark.parametrize("name, value", [("is_online", 0), ("is_online", "true"), ("is_notifiable", "false"), ("joined_channels_count", True),
                                         ("joined_channels_count", 1.5), ("joined_channels_count", "1"), ("attributes", {})])  # fmt: skip
def test_the_types_of_a_user(wire, name, value):
    assert found(ask(wire, USER_, "fetch", changed(USER_, **{name: value}))[0]) == [(name, "type")]


@pytest.mark.parametrize("name", ["Sid", "SID", "sid ", "friendlyName", "", "é", "a.b", 'quote"', "new\nline"])
def test_unknown_names_are_told_as_they_are(wire, name):
    record = json.dumps({**json.loads(ENTITY), name: 1})
    assert found(ask(wire, ENTITY_, "fetch", record)[0]) == [(name, "unknown")]


@pytest.mark.parametrize("verb", ["page", "list"])
def test_each_record_of_a_page_by_its_number(wire, verb):
    records = [USER, changed(USER_, sid="x"), USER, changed(USER_, odd=1, joined_channels_count=None)]
    response, _ = ask(wire, USER_, verb, *records)
    assert sorted(found(response)) == sorted(
        [("users[1].sid", "sid"), ("users[3].odd", "unknown"), ("users[3].joined_channels_count", "null")]
    )


def test_a_later_page(wire):
    following = f"https://ip-messaging.twilio.com/v2/Services/{IS}/Users?PageToken=b"
    talk = wire(
        answer(200, page("users", [USER], following)), answer(200, page("users", [USER, changed(USER_, sid="x")])),
        strict_responses=True,
    )  # fmt: skip
    response = talk.call("ip_messaging.v2.user.list", {"ServiceSid": IS})
    assert found(response) == [("users[1].sid", "sid")]
    assert response.attempts == 2


def test_a_pager(wire):
    """It is where it was, and goes on when the answer is as documented."""
    following = f"https://ip-messaging.twilio.com/v2/Services/{IS}/Users?PageToken=b"
    talk = wire(
        answer(200, page("users", [USER], following)), answer(200, page("users", [changed(USER_, sid="x")])),
        answer(200, page("users", [USER])), strict_responses=True,
    )  # fmt: skip
    pager = Pager(talk.client, "ip_messaging.v2.user.list", {"ServiceSid": IS})
    assert pager.next().status == OK
    assert found(pager.next()) == [("users[0].sid", "sid")]
    assert pager.next().status == OK
    pager.close()


def test_a_whole_page_that_differs(wire):
    """A thousand records, three differences in each: every one is reported."""
    records = ['{"sid":1,"odd":2,"date_created":"x"}'] * 1000
    response, _ = ask(wire, ENTITY_, "list", *records)
    names = found(response)
    assert len(names) == 3000 and names[-1][0].startswith("entities[999].")


def test_a_name_that_is_there_twice(wire):
    """Each is looked at; the second does not hide the first, nor the first the second."""
    for record in ['{"sid":"x","sid":"YE%s"}' % A, '{"sid":"YE%s","sid":"x"}' % A]:
        assert ("sid", "sid") in found(ask(wire, ENTITY_, "fetch", record)[0])
