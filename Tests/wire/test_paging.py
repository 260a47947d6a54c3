"""Lists: the size of page that is asked for, the pages that are followed, and where they end."""

import json

import pytest

from .library import API_ERROR, INVALID_PARAMETERS, OK
from .samples import BU, ENTITIES, IS, LIST, PAGE, RN, VA, entities, page
from .server import answer

USERS = {"ServiceSid": IS}
LARGEST = [
    ("verify.v2.entity", {"ServiceSid": VA}, "entities", 1000),
    ("ip_messaging.v2.user", USERS, "users", 100),
    ("trusthub.v1.customer_profile", {}, "results", 1000),
    ("trusthub.v1.customer_profile_entity_assignment", {"CustomerProfileSid": BU}, "results", 1000),
]
each = pytest.mark.parametrize("resource, params, key, largest", LARGEST, ids=[case[0] for case in LARGEST])


def following(token, size=1000):
    return f"https://verify.twilio.com{ENTITIES}?PageSize={size}&Page=1&PageToken={token}"


def records(first, count):
    return ['{"n": %d}' % number for number in range(first, first + count)]


def sizes(talk):
    """The PageSize of each request."""
    fields = [dict(field.split("=") for field in request.query.split("&") if field) for request in talk.requests]
    return [field.get("PageSize") for field in fields]


@each
class TestPageSize:
    def asked(self, wire, resource, params, key, verb="list"):
        talk = wire(answer(200, page(key, [])))
        assert talk.call(f"{resource}.{verb}", params).status == OK
        return sizes(talk)

    def test_the_largest_unless_told(self, wire, resource, params, key, largest):
        assert self.asked(wire, resource, params, key) == [str(largest)]

    @pytest.mark.parametrize("limit", [1, 7, 99, 100])
    def test_never_more_than_the_limit(self, wire, resource, params, key, largest, limit):
        assert self.asked(wire, resource, {**params, "Limit": limit}, key) == [str(limit)]

    @pytest.mark.parametrize("limit", [1001, 2500, 2**62])
    def test_never_more_than_the_largest(self, wire, resource, params, key, largest, limit):
        assert self.asked(wire, resource, {**params, "Limit": limit}, key) == [str(largest)]

    @pytest.mark.parametrize("size", [1, 50, 100])
    def test_as_told(self, wire, resource, params, key, largest, size):
        assert self.asked(wire, resource, {**params, "PageSize": size}, key) == [str(size)]
        assert self.asked(wire, resource, {**params, "page_size": size, "limit": 5000}, key) == [str(size)]

    def test_a_page_is_as_large_as_the_api_makes_it_unless_told(self, wire, resource, params, key, largest):
        assert self.asked(wire, resource, params, key, "page") == [None]
        assert self.asked(wire, resource, {**params, "PageSize": largest}, key, "page") == [str(largest)]

    def test_limit_0_asks_nothing(self, wire, resource, params, key, largest):
        talk = wire()
        response = talk.call(f"{resource}.list", {**params, "Limit": 0})
        assert (response.status, response.json, response.attempts, response.http_status) == (OK, b"[]", 0, 0)
        assert talk.server.connections == 0

    def test_limit_0_is_still_checked(self, wire, resource, params, key, largest):
        assert wire().call(f"{resource}.list", {**params, "Limit": 0, "PageSize": 0}).status == INVALID_PARAMETERS


def test_pages_are_followed_to_the_end(wire):
    talk = wire(
        answer(200, entities(*records(0, 2), following=following("b"))),
        answer(200, entities(*records(2, 3), following=following("c"))),
        answer(200, entities(*records(5, 1))),
    )
    response = talk.call(*LIST)
    assert (response.status, response.attempts, response.http_status) == (OK, 3, 200)
    assert json.loads(response.json) == [{"n": number} for number in range(6)]
    assert talk.lines == [
        f"GET {ENTITIES}?PageSize=1000 HTTP/1.1",
        f"GET {ENTITIES}?PageSize=1000&Page=1&PageToken=b HTTP/1.1",
        f"GET {ENTITIES}?PageSize=1000&Page=1&PageToken=c HTTP/1.1",
    ]
    first, *others = talk.requests
    for other in others:
        assert sorted(other.headers) == sorted(first.headers)
    assert talk.server.connections == 1


def test_records_come_byte_for_byte(wire):
    odd = ['{ "a" : 1.0 }', '{"\\u00e9":"é\\/"}', "{}", '{"a":1,"a":2}', '{"nested":[{"entities":[]}, {"meta":null}]}']
    talk = wire(answer(200, entities(*odd[:2], following=following("b"))), answer(200, entities(*odd[2:])))
    assert talk.call(*LIST).json == f"[{','.join(odd)}]".encode()


@pytest.mark.parametrize("limit, expected, requests", [(1, 1, 1), (2, 2, 1), (3, 3, 2), (4, 4, 2), (5, 5, 3), (6, 5, 3)])
def test_limit_is_exact_and_asks_no_page_too_many(wire, limit, expected, requests):
    """Pages of two, two and one records: in the middle of a page, at its end, and beyond the last."""
    talk = wire(
        answer(200, entities(*records(0, 2), following=following("b"))),
        answer(200, entities(*records(2, 2), following=following("c"))),
        answer(200, entities(*records(4, 1))),
    )
    response = talk.call(LIST[0], {"ServiceSid": VA, "Limit": limit})
    assert [record["n"] for record in json.loads(response.json)] == list(range(expected))
    assert len(talk.requests) == response.attempts == requests


def test_a_server_that_gives_more_than_asked_does_not_break_the_limit(wire):
    talk = wire(answer(200, entities(*records(0, 50), following=following("b"))))
    response = talk.call(LIST[0], {"ServiceSid": VA, "Limit": 3})
    assert (json.loads(response.json), len(talk.requests)) == ([{"n": 0}, {"n": 1}, {"n": 2}], 1)


def test_an_empty_page_with_a_next_one_is_followed(wire):
    talk = wire(
        answer(200, entities(following=following("b"))),
        answer(200, entities(*records(0, 1), following=following("c"))),
        answer(200, entities(following=following("d"))),
        answer(200, entities()),
    )
    response = talk.call(*LIST)
    assert (response.json, response.attempts) == (b'[{"n": 0}]', 4)


def test_nothing_at_all(wire):
    assert wire(answer(200, entities())).call(*LIST).json == b"[]"


@pytest.mark.parametrize("end", ['""', "null"])
def test_where_a_list_ends(wire, end):
    body = f'{{"entities":[{{}}],"meta":{{"next_page_url":{end}}}}}'
    assert wire(answer(200, body)).call(*LIST).json == b"[{}]"


def test_of_records_that_a_page_has_twice_the_first_count(wire):
    """As whoever reads the page with a pointer has it, and as a page's own records are counted."""
    talk = wire(answer(200, '{"entities":[{"n":1},{"n":2}],"entities":[{"n":3}],"meta":{"next_page_url":null}}'))
    assert talk.call(*LIST).json == b'[{"n":1},{"n":2}]'


def test_a_list_without_next_page_url_ends(wire):
    assert wire(answer(200, '{"entities":[{}],"meta":{"key":"entities"}}')).call(*LIST).json == b"[{}]"


def test_filters_and_the_caller_s_token_go_with_the_first_page(wire):
    operation = "trusthub.v1.customer_profile.list"
    url = f"https://trusthub.twilio.com/v1/CustomerProfiles?Status=draft&PolicySid={RN}&PageSize=50&PageToken=n"
    talk = wire(answer(200, page("results", ["{}"], url)), answer(200, page("results", ["{}"])))
    params = {"Status": "draft", "PolicySid": RN, "PageSize": 50, "PageToken": "t&1", "Page": 3}
    assert talk.call(operation, params).json == b"[{},{}]"
    first, second = talk.requests
    assert sorted(first.query.split("&")) == [
        "Page=3", "PageSize=50", "PageToken=t%261", f"PolicySid={RN}", "Status=draft",
    ]  # fmt: skip
    assert second.target == url.removeprefix("https://trusthub.twilio.com")


def test_the_next_query_is_taken_as_it_is(wire):
    query = "PageSize=1000&Page=1&PageToken=PT%2b+a%20b~*%C3%BC;x=(1),'"
    url = f"https://verify.twilio.com{ENTITIES}?{query}"
    talk = wire(answer(200, entities(following=url)), answer(200, entities()))
    assert talk.call(*LIST).status == OK
    assert talk.requests[1].query == query


def test_escapes_in_next_page_url_are_json_s(wire):
    url = following("b").replace("/", "\\/").replace("&", "\\u0026")
    talk = wire(answer(200, entities(following=url)), answer(200, entities()))
    assert talk.call(*LIST).status == OK
    assert talk.requests[1].query == "PageSize=1000&Page=1&PageToken=b"


def test_a_hundred_pages(wire):
    bodies = [answer(200, entities(*records(number, 1), following=following(f"t{number}"))) for number in range(99)]
    talk = wire(*bodies, answer(200, entities(*records(99, 1))))
    response = talk.call(*LIST)
    assert json.loads(response.json) == [{"n": number} for number in range(100)]
    assert response.attempts == 100 and talk.server.connections == 1


def test_one_page_is_one_page(wire):
    body = entities(*records(0, 1), following=following("b"))
    talk = wire(answer(200, body))
    assert talk.call(*PAGE).json == body.encode()
    assert len(talk.requests) == 1


def test_an_error_in_the_middle_is_the_list_s_error(wire):
    talk = wire(answer(200, entities(*records(0, 1), following=following("b"))), answer(404, '{"code":20404,"message":"gone"}'))
    response = talk.call(*LIST)
    assert (response.status, response.http_status, response.attempts) == (API_ERROR, 404, 2)
    assert response.error["code"] == 20404
