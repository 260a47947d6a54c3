"""Routes that the library does not know: twilite_request, and the same in one text wherever an id is taken."""

import json
from urllib.parse import parse_qsl

import pytest

from .conftest import ACCOUNT_SID
from .library import (
    API_ERROR,
    DONE,
    INVALID_PARAMETERS,
    INVALID_RESPONSE,
    MISUSE,
    OK,
    TRANSPORT,
    Pager,
    Queue,
    Refused,
    validate,
)
from .server import CLOSE_AFTER_REQUEST, answer

THINGS = "/v9/Things"
THING = "/v9/Things/{ThingSid}"


@pytest.fixture(params=["request", "one text"])
def ask(request):
    """Asks by twilite_request, or by an id that says the same; what comes of it is the same."""

    def by_request(talk, method, path, params=None, product="verify"):
        return talk.client.request(method, product, path, params)

    def by_text(talk, method, path, params=None, product="verify"):
        return talk.client.call(f"{method} {product} {path}", params)

    return by_request if request.param == "request" else by_text


@pytest.mark.parametrize("method, target, body", [
    ("GET", "/v9/Things/a%2Fb?Kind=x+y&Tag=1&Tag=two", b""),
    ("DELETE", "/v9/Things/a%2Fb?Kind=x+y&Tag=1&Tag=two", b""),
    ("POST", "/v9/Things/a%2Fb", b"Kind=x+y&Tag=1&Tag=two"),
    ("PUT", "/v9/Things/a%2Fb", b"Kind=x+y&Tag=1&Tag=two"),
    ("PATCH", "/v9/Things/a%2Fb", b"Kind=x+y&Tag=1&Tag=two"),
])  # fmt: skip
def test_where_parameters_go(wire, ask, method, target, body):
    talk = wire(answer(200, '{"n": 1}'))
    response = ask(talk, method, THING, {"ThingSid": "a/b", "Kind": "x y", "Tag": [1, "two"]})
    assert (response.status, response.json) == (OK, b'{"n": 1}')
    assert (talk.request.line, talk.request.body) == (f"{method} {target} HTTP/1.1", body)
    assert len(talk.request.header("Authorization")) == 1


@pytest.mark.parametrize("value, sent", [
    ('"a&b"', "a%26b"), ("7", "7"), ("1.50", "1.50"), ("-0E+2", "-0E%2B2"),
    ("12345678901234567890123", "12345678901234567890123"),
    ("true", "true"), ("false", "false"), ('""', ""), ('"\\ud83d\\ude00"', "%F0%9F%98%80"),
    ('{"a" :1}', "%7B%22a%22+%3A1%7D"),
])  # fmt: skip
def test_values_are_sent_as_they_are_written(wire, ask, value, sent):
    talk = wire(answer(200, "{}"))
    assert ask(talk, "POST", THINGS, f'{{"Kind": {value}}}').status == OK
    assert talk.request.body.decode() == f"Kind={sent}"


def test_names_are_sent_as_they_are_given(wire, ask):
    talk = wire(answer(200, "{}"))
    params = '{"friendly_name": "a", "Date<": "b", "Config.X y": "c", "\\u00e9": "d", "Absent": null, "None": []}'
    assert ask(talk, "GET", THINGS, params).status == OK
    sent = [("friendly_name", "a"), ("Date<", "b"), ("Config.X y", "c"), ("\u00e9", "d")]
    assert parse_qsl(talk.request.query, strict_parsing=True) == sent


def test_a_body_of_json_leaves_the_rest_to_the_query(wire, ask):
    talk = wire(answer(201, "{}"), answer(200, "{}"))
    body = '{ "a": [1.0 , null],"\\u00e9":{} }'
    assert ask(talk, "POST", THING, f'{{"ThingSid": "t", "Body": {body}, "Mode": "x"}}').status == OK
    assert ask(talk, "PUT", THING, '{"Mode": "x", "ThingSid": "t", "Body": [1 ,2]}').status == OK
    first, second = talk.requests
    assert (first.target, first.body) == ("/v9/Things/t?Mode=x", body.encode())
    assert (second.target, second.body) == ("/v9/Things/t?Mode=x", b"[1 ,2]")
    assert first.header("Content-Type") == second.header("Content-Type") == ["application/json"]


def test_a_body_that_is_a_text_is_a_field_like_any_other(wire, ask):
    """A message has one."""
    talk = wire(answer(201, "{}"))
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
    params = {"AccountSid": ACCOUNT_SID, "To": "+1", "Body": "{}"}
    assert ask(talk, "POST", path, params, product="api").status == OK
    assert talk.request.line == f"POST /2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json HTTP/1.1"
    assert talk.request.body == b"To=%2B1&Body=%7B%7D"
    assert talk.request.header("Content-Type") == ["application/x-www-form-urlencoded"]


def test_no_parameters(wire, ask):
    talk = wire(answer(200, "{}"), answer(204))
    assert ask(talk, "GET", THINGS).json == b"{}"
    assert ask(talk, "DELETE", "/v9/Things/7").json == b"{}"
    assert talk.lines == ["GET /v9/Things HTTP/1.1", "DELETE /v9/Things/7 HTTP/1.1"]


def test_places_take_either_spelling_and_what_is_missing_is_named(wire, ask):
    talk = wire(answer(200, "{}"))
    assert ask(talk, "GET", "/v9/{ServiceSid}/{Id}", {"service_sid": "s", "id": "..x"}).status == OK
    assert talk.request.target == "/v9/s/..x"
    assert ask(talk, "GET", "/v9/{ServiceSid}/{Id}", {"Id": None}).rules == [
        ("ServiceSid", "required"),
        ("Id", "required"),
    ]
    assert ask(talk, "GET", "/v9/{ServiceSid}", {"ServiceSid": "a", "service_sid": "b"}).rules == [
        ("ServiceSid", "duplicate")
    ]
    assert ask(talk, "GET", THINGS, '{"Kind": 1, "Kind": 2}').rules == [("Kind", "duplicate")]
    assert len(talk.requests) == 1


@pytest.mark.parametrize(
    "value, rule", [('""', "length"), ('"."', "path"), ('".."', "path"), ('"a\\u0000"', "characters")]
)
def test_no_place_is_a_step_in_the_path(wire, ask, value, rule):
    talk = wire()
    assert ask(talk, "GET", THING, f'{{"ThingSid": {value}}}').rules == [("ThingSid", rule)]
    assert talk.server.connections == 0


NO_METHODS = ["get", "HEAD", "", "GET ", "G ET", "OPTIONS", "PAGE"]
NO_PRODUCTS = [
    "", "verify.evil", "verify/", "evil.example/", "a@b", "verify:80", "v\u00e9", "verify ",
]  # fmt: skip
NO_PATHS = [
    "", "v9/Things", "@evil.example/", "https://evil.example/", "/v9/Things?x=y", "/v9/Things#x", "/v9/a b",
    "/v9/a\r\nHost: evil", "/v9/a\n", "/v9/\u00e9", "/v9/a\t", "/v9/../x", "/..", "/v9/./x", "/v9/%2e%2E/x", "/v9/.%2e",
    "/v9/{Sid", "/v9/Sid}", "/v9/{}", "/v9/{a{b}}", "/v9/a|b", '/v9/a"b', "/v9/a\\b", "/v9/<a>", "/v9/a%zz",
    "/v9/{Sid:AC}", "/v9/{Sid^}", "/v9/{Sid=Other}",
]  # fmt: skip


@pytest.mark.parametrize(
    "method, product, path",
    [(method, "verify", THINGS) for method in NO_METHODS]
    + [("GET", product, THINGS) for product in NO_PRODUCTS]
    + [("GET", "verify", path) for path in NO_PATHS],
)
def test_what_is_no_route_is_misuse(wire, ask, method, product, path):
    talk = wire()
    response = ask(talk, method, path, {"Sid": "s", "Other": "o", "a": "a"}, product=product)
    assert response.status == MISUSE, response
    assert talk.server.connections == 0


def test_one_place_named_twice_is_filled_twice(wire, ask):
    talk = wire(answer(200, "{}"))
    assert ask(talk, "GET", "/v9/{Id}/Copies/{Id}", {"Id": "a/b"}).status == OK
    assert talk.request.target == "/v9/a%2Fb/Copies/a%2Fb"


@pytest.mark.parametrize("argument", range(4))
def test_null_for_what_is_needed(wire, argument):
    talk = wire()
    arguments = [talk.client, "GET", "verify", THINGS]
    if argument:
        arguments[argument] = None
        assert talk.client.request(*arguments[1:]).status == MISUSE
    else:
        pointer, talk.client._pointer = talk.client._pointer, None
        try:
            assert talk.client.request(*arguments[1:]).status == MISUSE
        finally:
            talk.client._pointer = pointer
    assert talk.server.connections == 0


@pytest.mark.parametrize("params", ["[]", "7", "nonsense", '{"a": 1', '{"a": 1} x', b'{"a": "\xff"}'])
def test_parameters_that_are_no_object(wire, ask, params):
    talk = wire()
    assert ask(talk, "GET", THINGS, params).status == MISUSE
    assert talk.server.connections == 0


@pytest.mark.parametrize("status, body, result", [
    (200, ' [1, {"a": 2}] ', b' [1, {"a": 2}] '), (200, "7", b"7"),
    (202, "", b"{}"), (204, "", b"{}"), (200, "null", b"null"),
])  # fmt: skip
def test_any_json_is_an_answer(wire, ask, status, body, result):
    response = ask(wire(answer(status, body)), "GET", THINGS)
    assert (response.status, response.json, response.http_status) == (OK, result, status)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_answer_and_is_not_followed(serve, wire, ask, status):
    other = serve()
    talk = wire(answer(status, "<html>", f"Location: {other.url}/x?y=z"))
    response = ask(talk, "GET", THINGS)
    assert (response.status, response.value) == (OK, {"location": f"{other.url}/x?y=z"})
    assert other.connections == 0 and len(talk.requests) == 1


def test_what_is_no_json_is_no_answer(wire, ask):
    for body in ["<html>", "{", '{"a": 1} x']:
        assert ask(wire(answer(200, body)), "GET", THINGS).status == INVALID_RESPONSE


def test_an_error_is_twilios(wire, ask):
    talk = wire(answer(404, '{"code": 20404, "message": "Not here", "status": 404}', "Twilio-Request-Id: RQ9"))
    response = ask(talk, "POST", THING, {"ThingSid": "t"})
    error = response.error
    assert (response.status, error["code"], error["message"], error["request_id"]) == (
        API_ERROR,
        20404,
        "Not here",
        "RQ9",
    )
    assert (error["method"], error["url"]) == ("POST", f"{talk.server.url}/v9/Things/t")
    assert error["operation"] == f"POST verify {THING}"
    assert error["may_have_taken_effect"] is False


@pytest.mark.parametrize(
    "method, again", [("GET", True), ("PUT", True), ("DELETE", True), ("LIST", True), ("POST", False), ("PATCH", False)]
)
@pytest.mark.parametrize("failure, status", [(answer(500, "{}"), API_ERROR), (CLOSE_AFTER_REQUEST, TRANSPORT)])
def test_what_is_sent_again(wire, ask, method, again, failure, status):
    good = answer(200, '{"things": [], "meta": {}}')
    talk = wire(failure, good, max_retries=1)
    response = ask(talk, method, THINGS)
    assert (response.status, response.attempts, len(talk.requests)) == ((OK, 2, 2) if again else (status, 1, 1))
    if not again:
        assert response.error["may_have_taken_effect"] is True


def page(*records, style="meta", key="things", following=None):
    url = json.dumps(following)
    paging = f'"meta": {{"next_page_url": {url}, "key": "{key}"}}' if style == "meta" else f'"next_page_uri": {url}'
    others = '"others": [7], ' if style == "meta" else ""
    return answer(200, f'{{{others}{paging}, "{key}": [{",".join(records)}]}}')


@pytest.mark.parametrize("style", ["meta", "uri"])
def test_a_list_is_all_pages(wire, ask, style):
    following = f"{'https://elsewhere.example' if style == 'meta' else ''}/v9/Things?Kind=x&PageToken=b"
    talk = wire(
        page('{"n": 1}', style=style, following=following),
        page(style=style, following=following + "c"),
        page('{"n":2}', "{}", style=style),
    )
    response = ask(talk, "LIST", THINGS, {"Kind": "x"})
    assert (response.status, response.json, response.attempts) == (OK, b'[{"n": 1},{"n":2},{}]', 3)
    assert talk.lines == [
        "GET /v9/Things?Kind=x HTTP/1.1", "GET /v9/Things?Kind=x&PageToken=b HTTP/1.1",
        "GET /v9/Things?Kind=x&PageToken=bc HTTP/1.1",
    ]  # fmt: skip


def test_a_list_with_a_limit_and_a_size(wire, ask):
    following = "/v9/Things?PageToken=b"
    talk = wire(page('{"n":1}', '{"n":2}', following=following), page('{"n":3}', '{"n":4}', following=following + "c"))
    assert ask(talk, "LIST", THINGS, {"PageSize": 2, "Limit": 3, "Kind": "x"}).json == b'[{"n":1},{"n":2},{"n":3}]'
    assert talk.lines == ["GET /v9/Things?Kind=x&PageSize=2 HTTP/1.1", "GET /v9/Things?PageToken=b HTTP/1.1"]
    assert ask(talk, "LIST", THINGS, {"Limit": 0}).json == b"[]"


@pytest.mark.parametrize("size", ['"50"', "1.5", "[1, 2]"])
def test_a_size_of_any_kind_is_sent(wire, ask, size):
    talk = wire(page())
    assert ask(talk, "LIST", THINGS, f'{{"PageSize": {size}}}').json == b"[]"
    sent = {'"50"': "PageSize=50", "1.5": "PageSize=1.5", "[1, 2]": "PageSize=1&PageSize=2"}[size]
    assert talk.request.query == sent


@pytest.mark.parametrize("limit, rule", [("-1", "range"), ('"1"', "type"), ("1.5", "type")])
def test_a_limit_is_checked(wire, ask, limit, rule):
    talk = wire()
    assert ask(talk, "LIST", THINGS, f'{{"Limit": {limit}}}').rules == [("Limit", rule)]
    assert talk.server.connections == 0


@pytest.mark.parametrize("body", [
    "[]", "{}", '{"meta": {}}', '{"a": [], "b": [], "meta": {}}', '{"a": [1], "meta": {}}',
    '{"a": [{}], "meta": {"key": "b"}}', '{"a": {}, "meta": {"key": "a"}}', '{"a": [{}], "meta": {"next_page_url": 7}}',
])  # fmt: skip
def test_what_is_no_page(wire, ask, body):
    talk = wire(answer(200, body))
    assert ask(talk, "LIST", THINGS).status == INVALID_RESPONSE


def test_a_list_does_not_leave_its_path_nor_go_in_circles(wire, ask):
    for following in ["/v9/Others?PageToken=b", "https://verify.twilio.com/?PageToken=b", "/v9/Things"]:
        talk = wire(*[page("{}", following=following)] * 3)
        assert ask(talk, "LIST", THINGS).status == INVALID_RESPONSE and len(talk.requests) == 1
    talk = wire(*[page("{}", following="/v9/Things?PageToken=b")] * 9)
    assert ask(talk, "LIST", THINGS).status == INVALID_RESPONSE and len(talk.requests) == 2


def test_a_get_gives_one_page_as_it_is(wire, ask):
    talk = wire(answer(200, '{"things": [], "meta": {"next_page_url": "/v9/Things?PageToken=b"}}'))
    assert ask(talk, "GET", THINGS, {"Page": 1, "PageSize": 5000}).value["things"] == []
    assert talk.request.query == "Page=1&PageSize=5000"


def test_a_pager_of_it(wire):
    following = "/v9/Things/a%20b?PageToken="
    talk = wire(*[page('{"n":1}', following=following + "b"), page(following=following + "c"), page('{"n":2}')] * 2)
    for queued in (False, True):
        pager, queue = Pager(talk.client, f"LIST verify {THING}", {"thing_sid": "a b", "Limit": 9}), Queue(talk.client)
        found = []
        for _ in range(3):
            if queued:
                assert queue.submit_page(1, pager) == OK
            response = queue.next() if queued else pager.next()
            found.append((response.status, response.json))
        assert found == [(OK, b'[{"n":1}]'), (OK, b'[{"n":2}]'), (DONE, b"[]")]
        pager.close()
        queue.close()
    with pytest.raises(Refused) as refused:
        Pager(talk.client, f"GET verify {THINGS}")
    assert refused.value.response.status == MISUSE


def test_it_is_validated_like_any_other():
    assert validate(f"GET verify {THING}", {"ThingSid": "t", "Any": 1}).value == {"valid": True}
    assert validate(f"GET verify {THING}").rules == [("ThingSid", "required")]
    assert validate(f"LIST verify {THINGS}", {"Limit": "1"}).rules == [("Limit", "type")]
    assert validate("GET verify v9").status == MISUSE


def test_a_call_within_a_time(wire):
    talk = wire(answer(200, '{"n": 1}'))
    assert talk.client.call_within(f"GET verify {THINGS}", None, 5_000).json == b'{"n": 1}'


def test_the_host_is_the_products(wire, ask):
    """Without a base_url it is verify.twilio.com: the URL of an error that was never sent says so."""
    talk = wire(base_url=None, proxy="http://127.0.0.1:1", max_retries=0)
    response = ask(talk, "GET", THINGS, product="flex-api")
    assert response.status == TRANSPORT
    assert response.error["url"] == "https://flex-api.twilio.com/v9/Things"


def test_what_is_known_may_be_asked_for_so_too(wire, ask):
    talk = wire(answer(200, "{}"))
    assert ask(talk, "GET", "/v2/Services/{ServiceSid}", {"ServiceSid": "not checked"}).status == OK
    assert talk.request.target == "/v2/Services/not%20checked"


def test_all_that_is_wrong_is_named_at_once(wire, ask):
    talk = wire()
    response = ask(talk, "GET", "/v9/{A}/{B}", '{"B": "..", "C": "\\u0000", "c": 1, "c": 2}')
    assert response.status == INVALID_PARAMETERS
    assert sorted(response.rules) == [("A", "required"), ("B", "path"), ("C", "characters"), ("c", "duplicate")]
