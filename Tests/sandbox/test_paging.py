"""Paging by token: https://www.twilio.com/docs/usage/twilios-response#pagination"""

from urllib.parse import parse_qs, urlsplit

import pytest

from support.sandbox import Sandbox

from .wire import ENTITIES, PROFILE, PROFILES, USERS, Wire

SEEDED = 2300


@pytest.fixture(scope="module")
def seeded():
    with Sandbox(seed=SEEDED) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def lists(seeded):
    """Each seeded list: its path, the name of its array, its largest page, what tells its records apart."""
    seed = seeded.state()["seed"]
    return {
        "entities": (f"/v2/Services/{seed['verify_service_sid']}/Entities", "entities", 1000),
        "users": (f"/v2/Services/{seed['chat_service_sid']}/Users", "users", 100),
        "profiles": (PROFILES, "results", 1000),
        "assignments": (f"{PROFILES}/{seed['customer_profile_sid']}/EntityAssignments", "results", 1000),
    }


@pytest.fixture
def pages(seeded, lists):
    with Wire(seeded.port) as wire:
        yield wire


KINDS = ["entities", "users", "profiles", "assignments"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_page_of_many(pages, lists, kind):
    path, key, _ = lists[kind]
    page = pages.get(path).json
    meta = page["meta"]
    first = f"http://{pages.host}{path}?PageSize=50&Page=0"
    assert len(page[key]) == 50
    assert list(meta) == [
        "page", "page_size", "first_page_url", "previous_page_url", "url", "next_page_url", "key",
    ]  # fmt: skip
    assert (meta["page"], meta["page_size"], meta["key"]) == (0, 50, key)
    assert (meta["first_page_url"], meta["url"], meta["previous_page_url"]) == (first, first, None)
    query = parse_qs(urlsplit(meta["next_page_url"]).query)
    assert meta["next_page_url"].startswith(f"http://{pages.host}{path}?PageSize=50&Page=1&PageToken=")
    assert list(query) == ["PageSize", "Page", "PageToken"]


@pytest.mark.parametrize("kind", KINDS)
def test_following_the_pages_meets_every_record_once_in_the_order_of_creation(pages, lists, kind):
    path, key, largest = lists[kind]
    page, records, number = pages.get(f"{path}?PageSize={largest}").json, [], 0
    while True:
        assert page["meta"]["page"] == number
        records += page[key]
        if page["meta"]["next_page_url"] is None:
            break
        assert len(page[key]) == largest
        page, number = pages.follow(page["meta"]["next_page_url"]).json, number + 1
    dates = [record["date_created"] for record in records]
    assert len({record["sid"] for record in records}) == len(records) == SEEDED
    assert dates == sorted(dates)
    assert number == (SEEDED - 1) // largest


def test_a_list_as_long_as_its_page_has_no_next_page(pages, lists):
    path, key, _ = lists["entities"]
    page = pages.get(f"{path}?PageSize=460").json
    for _ in range(SEEDED // 460 - 1):
        page = pages.follow(page["meta"]["next_page_url"]).json
    assert len(page[key]) == 460
    assert page["meta"]["next_page_url"] is None


def test_the_way_back_leads_over_the_same_pages(pages, lists):
    path, key, _ = lists["users"]
    pages_forward = [pages.get(f"{path}?PageSize=7").json]
    for _ in range(3):
        pages_forward.append(pages.follow(pages_forward[-1]["meta"]["next_page_url"]).json)
    page = pages_forward[-1]
    for expected in reversed(pages_forward[:-1]):
        page = pages.follow(page["meta"]["previous_page_url"]).json
        assert page[key] == expected[key]
        assert page["meta"]["page"] == expected["meta"]["page"]
    assert page["meta"]["previous_page_url"] is None


def test_a_pages_url_leads_to_the_page_itself(pages, lists):
    path, _, _ = lists["profiles"]
    second = pages.follow(pages.get(f"{path}?PageSize=3").json["meta"]["next_page_url"]).json
    assert pages.follow(second["meta"]["url"]).json == second
    assert pages.follow(second["meta"]["first_page_url"]).json["meta"]["page"] == 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_largest_page(pages, lists, kind):
    path, key, largest = lists[kind]
    assert len(pages.get(f"{path}?PageSize={largest}").json[key]) == largest
    answer = pages.get(f"{path}?PageSize={largest + 1}")
    assert (answer.status, answer.code) == (400, 20007)


@pytest.mark.parametrize("size", ["0", "-1", "", "x", "1.5", "+5", "0x10", "99999999999999999999"])
def test_a_page_size_must_be_a_number_in_range(wire, size):
    assert wire.get(f"{ENTITIES}?PageSize={size}").status == 400


@pytest.mark.parametrize("page", ["-1", "", "x", "99999999999999999999"])
def test_a_page_must_be_a_number(wire, page):
    assert wire.get(f"{ENTITIES}?Page={page}").status == 400


def test_a_later_page_needs_a_token(pages, lists):
    for path, _, _ in lists.values():
        answer = pages.get(f"{path}?Page=1")
        assert (answer.status, answer.json["message"]) == (400, "Paged requests must include a PageToken")
        assert pages.get(f"{path}?Page=0").status == 200


@pytest.mark.parametrize("token", ["", "x", "PA", "PA" + "0" * 32, "PB" + "f" * 32, "PA" + "é" * 16])
def test_a_token_that_was_not_given_is_refused(pages, lists, token):
    answer = pages.request("GET", f"{lists['users'][0]}?Page=1&PageToken={token.encode().hex() if 'é' in token else token}")
    assert (answer.status, answer.code) == (400, 21481)


def test_a_token_is_good_for_its_own_list_alone(pages, lists):
    url = pages.get(lists["users"][0]).json["meta"]["next_page_url"]
    token = parse_qs(urlsplit(url).query)["PageToken"][0]
    assert pages.get(f"{lists['users'][0]}?Page=1&PageToken={token}").status == 200
    assert pages.get(f"{lists['entities'][0]}?Page=1&PageToken={token}").code == 21481


def test_records_that_come_and_go_between_pages_move_no_other(wire):
    for number in range(6):
        wire.post(USERS, {"Identity": f"user-{number}"})
    first = wire.get(f"{USERS}?PageSize=2").json
    wire.delete(f"{USERS}/user-0")
    wire.delete(f"{USERS}/user-2")
    wire.post(USERS, {"Identity": "user-6"})
    second = wire.follow(first["meta"]["next_page_url"]).json
    third = wire.follow(second["meta"]["next_page_url"]).json
    assert [u["identity"] for u in second["users"]] == ["user-3", "user-4"]
    assert [u["identity"] for u in third["users"]] == ["user-5", "user-6"]
    assert [u["identity"] for u in wire.follow(third["meta"]["previous_page_url"]).json["users"]] == ["user-3", "user-4"]


def test_a_page_whose_records_are_all_gone_is_empty(wire):
    for number in range(3):
        wire.post(USERS, {"Identity": f"user-{number}"})
    url = wire.get(f"{USERS}?PageSize=2").json["meta"]["next_page_url"]
    wire.delete(f"{USERS}/user-2")
    page = wire.follow(url).json
    assert (page["users"], page["meta"]["next_page_url"]) == ([], None)
    assert len(wire.follow(page["meta"]["previous_page_url"]).json["users"]) == 2


def test_many_deletions_leave_the_rest_in_place(wire):
    for number in range(300):
        wire.post(USERS, {"Identity": f"user-{number}"})
    for number in range(300):
        if number % 10:
            wire.delete(f"{USERS}/user-{number}")
    kept = [f"user-{number}" for number in range(0, 300, 10)]
    assert [u["identity"] for u in wire.get(f"{USERS}?PageSize=100").json["users"]] == kept
    assert all(wire.get(f"{USERS}/{identity}").status == 200 for identity in kept)


def test_filters_hold_on_every_page(wire):
    for number in range(9):
        sid = wire.post(PROFILES, PROFILE).json["sid"]
        if number % 3:
            wire.post(f"{PROFILES}/{sid}", {"Status": "pending-review"})
    page, seen = wire.get(f"{PROFILES}?Status=in-review&PageSize=2").json, []
    while True:
        seen += [record["status"] for record in page["results"]]
        if page["meta"]["next_page_url"] is None:
            break
        assert "Status=in-review&" in page["meta"]["next_page_url"]
        page = wire.follow(page["meta"]["next_page_url"]).json
    assert seen == ["in-review"] * 6


def test_an_empty_list(wire):
    meta = wire.get(ENTITIES).json["meta"]
    assert (meta["next_page_url"], meta["previous_page_url"], meta["page"]) == (None, None, 0)
