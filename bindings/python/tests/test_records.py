"""What records and pages are to a program."""

import copy
import importlib
import json
import pickle
from datetime import date, datetime, timedelta, timezone

import pytest

import twilite
from twilite._records import parse_date_time, parse_rfc_2822
from twilite.products import api_v2010, preview_iam_versionless, verify_v2
from wire.server import answer

VERIFY = "VA" + "0" * 32
POLICY = "RN" + "a" * 32


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


def test_classes_have_names(client):
    made = client.verify.v2.services(VERIFY).entities.create(identity="identity-1")
    assert type(made) is twilite.Entity is verify_v2.Entity and issubclass(twilite.Entity, twilite.Record)
    named = twilite.Entity, twilite.User, twilite.CustomerProfile, twilite.CustomerProfileEntityAssignment
    assert [kind.resource for kind in named] == [
        "verify.v2.entity",
        "ip_messaging.v2.user",
        "trusthub.v1.customer_profile",
        "trusthub.v1.customer_profile_entity_assignment",
    ]
    assert {kind.__module__ for kind in named} == {"twilite"}
    with pytest.raises(AttributeError):
        twilite.Entitee


def test_every_resource_has_a_class_in_its_product_s_module():
    for resource in twilite.catalog()["resources"]:
        product = "_".join(resource["name"].split(".")[:2])
        module = importlib.import_module(f"twilite.products.{product}")
        kind = getattr(module, resource["record"])
        assert kind.resource == resource["name"] and resource["record"] in dir(module)
        assert pickle.loads(pickle.dumps(kind)) is kind
    with pytest.raises(ImportError):
        from twilite.products.verify_v2 import Entitee  # noqa: F401


def test_attributes_are_spelled_as_in_twilio_python():
    call = api_v2010.Call({"from": "+1", "start_time": "Tue, 31 Aug 2010 20:36:28 +0000"})
    assert call.from_ == call._from == call["from"] == "+1"
    assert call.start_time == datetime(2010, 8, 31, 20, 36, 28, tzinfo=timezone.utc)
    assert call.end_time is None and {"from_", "end_time"} <= set(dir(call))
    user = preview_iam_versionless.OrganizationUser({"userName": "jing"})
    assert user.user_name == user.userName == "jing" and user.display_name is None


def test_an_attribute_may_be_set_beside_its_member():
    call = api_v2010.Call({"sid": "CA1", "status": "busy"})
    call.status = "mine"
    assert call.status == "mine" and call["status"] == "busy" and copy.copy(call).status == "mine"
    del call.status
    assert call.status == "busy" and call.sid == "CA1" and {"sid", "status", "from_", "_from"} <= set(dir(api_v2010.Call))


def test_dates():
    record = api_v2010.UsageRecordDaily
    assert record({"start_date": "2026-02-03"}).start_date == date(2026, 2, 3)
    assert record({"start_date": "20260203"}).start_date == "20260203"
    assert record({"start_date": "2026-02-30"}).start_date == "2026-02-30"


@pytest.mark.parametrize(
    "text, read",
    [
        ("Fri, 24 May 2019 17:18:27 +0000", datetime(2019, 5, 24, 17, 18, 27, tzinfo=timezone.utc)),
        ("1 Jan 2019 00:00:00 GMT", datetime(2019, 1, 1, tzinfo=timezone.utc)),
        ("Fri, 24 May 2019 17:18:27 -0230", datetime(2019, 5, 24, 17, 18, 27, tzinfo=timezone(-timedelta(hours=2.5)))),
        ("Fri, 31 Feb 2019 17:18:27 +0000", "Fri, 31 Feb 2019 17:18:27 +0000"),
        ("2019-05-24T17:18:27Z", "2019-05-24T17:18:27Z"),
        ("", ""),
    ],
)
def test_dates_and_times_of_mail(text, read):
    assert parse_rfc_2822(text) == read


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies(client, way):
    entities = client.verify.v2.services(VERIFY).entities
    made = entities.create(identity="identity-1")
    assert way(made) == made and type(way(made)) is twilite.Entity
    page = entities.page()
    assert way(page) == page and way(page).meta == page.meta


@pytest.mark.parametrize(
    "text, read",
    [
        ("2015-07-30T20:00:00Z", datetime(2015, 7, 30, 20, tzinfo=timezone.utc)),
        ("2015-07-30T20:00:00.5Z", datetime(2015, 7, 30, 20, 0, 0, 500000, timezone.utc)),
        ("2015-07-30T20:00:00.123456789+00:00", datetime(2015, 7, 30, 20, 0, 0, 123456, timezone.utc)),
        ("2015-07-30T20:00:00-02:30", datetime(2015, 7, 30, 20, tzinfo=timezone(-timedelta(hours=2, minutes=30)))),
        ("2015-07-30T20:00:00+0530", datetime(2015, 7, 30, 20, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
    ],
)
def test_dates_and_times(text, read):
    assert parse_date_time(text) == read
    assert parse_date_time(text).utcoffset() == read.utcoffset()


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2015-07-30", "2015-07-30T20:00:00", "2015-13-30T20:00:00Z", "2015-07-30T20:00:00+99:00",
     "2015-W10-1", "2015-07-30T20:00:00Z\n", "٢015-07-30T20:00:00Z"],
)  # fmt: skip
def test_what_is_no_date_and_time_with_a_zone_stays_text(text):
    assert parse_date_time(text) == text


def test_a_page_whose_address_is_odd():
    page = twilite.Page([], {"next_page_url": "https://x/?Page=x&PageSize=-1&PageToken=a%26b&Page=y&Colour=red"})
    assert page.next_parameters == {"page_token": "a&b"}
    assert twilite.Page([], {"next_page_url": None}).next_parameters is None
    assert twilite.Page([], {}).next_parameters is None


@pytest.mark.parametrize(
    "ask, first, again",
    [
        (
            lambda client: client.messages.page,
            {"messages": [{"sid": "SM1"}], "page": 0, "next_page_uri": "/2010-04-01/x?PageSize=1&Page=1&PageToken=PT1"},
            {"page": 1, "page_size": 1, "page_token": "PT1"},
        ),
        (
            lambda client: client.numbers.v1.porting_all_port_ins.page,
            {"port_in_requests": [{"sid": "KW1"}], "meta": {"next_token": "T2"}},
            {"token": "T2"},
        ),
        (
            lambda client: client.numbers.v2.applications.page,
            {"results": [{"sid": "SC1"}], "has_next": True, "current_page": 2},
            {"page": 3},
        ),
        (
            lambda client: client.available_phone_numbers.page,
            {"countries": [{"country_code": "US"}], "uri": "/x"},
            None,
        ),
    ],
    ids=["uri", "token", "numbered", "whole"],
)
def test_pages_of_every_kind(serve, ask, first, again):
    server, client = serve(*[answer(200, json.dumps(first))] * 2)
    page = ask(client)()
    assert len(page) == 1 and page.next_parameters == again
    if again:
        ask(client)(**again)
        query = server.requests[1].query.lower().replace("pagetoken", "page_token").replace("pagesize", "page_size")
        assert all(f"{name}={str(value).lower()}" in query for name, value in again.items())
