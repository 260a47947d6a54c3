"""What records and pages are to a program."""

import copy
import pickle
from datetime import datetime, timedelta, timezone

import pytest

import twilite
from twilite._records import parse_date_time

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
    assert type(made) is twilite.Entity and issubclass(twilite.Entity, twilite.Record)
    assert {resource["name"] for resource in twilite.catalog()["resources"]} == {
        kind.resource
        for kind in (twilite.Entity, twilite.User, twilite.CustomerProfile, twilite.CustomerProfileEntityAssignment)
    }
    with pytest.raises(AttributeError):
        twilite.Entitee


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
