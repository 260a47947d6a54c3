"""Lists in each style of paging: every page is read, none is believed."""

from urllib.parse import parse_qsl

import pytest
from wire.conftest import ACCOUNT_SID
from wire.library import DONE, INVALID_RESPONSE, OK, Pager, Queue, Refused
from wire.server import answer

from . import answers

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
PLUGINS = "/v1/PluginService/Plugins"
LISTS = {
    # style: operation, parameters, path, query of the first page
    "meta": ("flex_api.v1.plugin.list", {}, PLUGINS, "PageSize=1000"),
    "uri": ("api.v2010.message.list", {"To": "+1 5"}, MESSAGES, "To=%2B1+5&PageSize=1000"),
    "token": (
        "numbers.v1.port_in_requests.list", {"PortInRequestStatus": "a b"},
        "/v1/Porting/PortIn/PortInRequests", "PortInRequestStatus=a+b&Size=100",
    ),
    "numbered": (
        "numbers.v2.short_code_applications.list", {"Status": "a b"},
        "/v2/ShortCodes/Applications", "Status=a+b&PageSize=50",
    ),
}  # fmt: skip
WHOLE = "api.v2010.available_phone_number_country.list"
COUNTRIES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/AvailablePhoneNumbers.json"
every_style = pytest.mark.parametrize("style", LISTS)
by_url = pytest.mark.parametrize("style", ["meta", "uri"])


def token(number):
    return f"PageSize=1000&Page={number}&PageToken=PT{number}%2B"


class Book:
    """The pages of a list and what leads from one to the next."""

    def __init__(self, operation, style):
        self.operation, self.style = operation, style
        self.id, self.params, self.path, self.first = LISTS[style]

    def page(self, number, *records, last=False, leads_to=None, host="https://any.twilio.com"):
        """Page `number`, whose next one is the one after it or the one that `leads_to` names."""
        following = number + 1 if leads_to is None else leads_to
        where = {
            "meta": f"{host}{self.path}?{token(following)}",
            "uri": f"{self.path}?{token(following)}",
            "token": f"KW{following} +",
            "numbered": "next",
        }[self.style]
        current = following - 1 if self.style == "numbered" else number
        return answers.page(self.operation, records, None if last else where, current)

    def query(self, number):
        """The pairs of the query that asks for a page."""
        if number == 0 or self.style in ("meta", "uri"):
            return sorted(parse_qsl(token(number) if number else self.first))
        asked = ("Token", f"KW{number} +") if self.style == "token" else ("Page", str(number))
        return sorted([*parse_qsl(self.first), asked])


@pytest.fixture
def book(named):
    return lambda style: Book(named(LISTS[style][0]), style)


def queries(server):
    return [sorted(parse_qsl(request.query)) for request in server.requests]


@every_style
def test_all_pages_are_one_array(wire, book, style):
    pages = book(style)
    talk = wire(
        answer(200, pages.page(0, '{"n": 1}', "{ }")),
        answer(200, pages.page(1, '{"n":2.0}')),
        answer(200, pages.page(2, '{"n":3}', last=True)),
    )
    response = talk.call(pages.id, pages.params)
    assert (response.status, response.json, response.attempts) == (OK, b'[{"n": 1},{ },{"n":2.0},{"n":3}]', 3)
    assert queries(talk.server) == [pages.query(0), pages.query(1), pages.query(2)]
    assert talk.requests[0].query == pages.first
    assert {request.target.partition("?")[0] for request in talk.requests} == {pages.path}


@every_style
@pytest.mark.parametrize("queued", [False, True])
def test_a_pager_gives_a_page_at_a_time(wire, book, style, queued):
    pages = book(style)
    talk = wire(*[answer(200, pages.page(n, f'{{"n":{n}}}', last=n == 2)) for n in range(3)])
    pager, queue = Pager(talk.client, pages.id, pages.params), Queue(talk.client)
    found = []
    for _ in range(4):
        if queued:
            assert queue.submit_page(1, pager) == OK
        response = queue.next() if queued else pager.next()
        found.append((response.status, response.json))
    assert found == [(OK, b'[{"n":0}]'), (OK, b'[{"n":1}]'), (OK, b'[{"n":2}]'), (DONE, b"[]")]
    assert queries(talk.server) == [pages.query(0), pages.query(1), pages.query(2)]
    pager.close()
    queue.close()


@every_style
def test_a_limit_ends_a_pager(wire, book, style):
    pages = book(style)
    talk = wire(*[answer(200, pages.page(n, f'{{"n":{n}}}', "{}")) for n in range(3)])
    pager = Pager(talk.client, pages.id, {**pages.params, "Limit": 3})
    found = [(response.status, response.json) for response in (pager.next(), pager.next(), pager.next())]
    assert found == [(OK, b'[{"n":0},{}]'), (OK, b'[{"n":1}]'), (DONE, b"[]")]
    assert len(talk.requests) == 2
    pager.close()


@every_style
def test_a_limit_ends_a_list(wire, book, style):
    pages = book(style)
    talk = wire(answer(200, pages.page(0, '{"n":1}', '{"n":2}')), answer(200, pages.page(1, '{"n":3}', '{"n":4}')))
    response = talk.call(pages.id, {**pages.params, "Limit": 3})
    assert response.json == b'[{"n":1},{"n":2},{"n":3}]'
    assert len(talk.requests) == 2
    assert talk.requests[0].query.rpartition("=")[2] == "3", "no page is larger than what is wanted"


@every_style
def test_no_request_is_made_for_nothing(wire, book, style):
    pages = book(style)
    talk = wire()
    response = talk.call(pages.id, {**pages.params, "Limit": 0})
    assert (response.status, response.json) == (OK, b"[]")
    assert talk.server.connections == 0


@every_style
def test_an_empty_page_is_not_the_end(wire, book, style):
    pages = book(style)
    talk = wire(*[answer(200, pages.page(n, *['{"n":1}'] * (n == 2), last=n == 3)) for n in range(4)])
    response = talk.call(pages.id, pages.params)
    assert (response.json, len(talk.requests)) == (b'[{"n":1}]', 4)


@every_style
def test_a_list_of_nothing(wire, book, style):
    pages = book(style)
    response = wire(answer(200, pages.page(0, last=True))).call(pages.id, pages.params)
    assert (response.status, response.json) == (OK, b"[]")


@every_style
def test_a_page_is_what_was_answered(wire, book, style):
    pages = book(style)
    body = pages.page(0, '{"n": 1}')
    talk = wire(answer(200, body))
    response = talk.call(pages.id.replace(".list", ".page"), pages.params)
    assert response.json == body.encode()
    assert queries(talk.server) == [sorted((name, value) for name, value in pages.params.items())]


@every_style
@pytest.mark.parametrize("back_to", [1, 2])
def test_a_list_does_not_go_round_in_circles(wire, book, style, back_to):
    """Page 2 leads back to page 1, or to itself."""
    pages = book(style)
    bodies = [pages.page(0, '{"n":0}'), pages.page(1, '{"n":1}'), pages.page(2, '{"n":2}', leads_to=back_to)]
    talk = wire(*[answer(200, body) for body in bodies], *[answer(200, bodies[1]), answer(200, bodies[2])] * 5)
    response = talk.call(pages.id, pages.params)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 3)


@by_url
@pytest.mark.parametrize("scheme", ["http:", "https:", ""])
def test_a_page_is_asked_of_the_host_that_is_configured(serve, connect, book, style, scheme):
    pages, other = book(style), serve()
    following = f"{scheme}//user:password@{other.host}{pages.path}?{token(1)}"
    server = serve(
        answer(200, answers.page(pages.operation, ['{"n":0}'], following)),
        answer(200, pages.page(1, '{"n":1}', last=True)),
    )
    response = connect(server).call(pages.id, pages.params)
    assert response.json == b'[{"n":0},{"n":1}]'
    assert queries(server)[1] == pages.query(1)
    assert server.requests[1].header("Host") == [server.host]
    assert other.connections == 0


@by_url
@pytest.mark.parametrize("following", [
    "/v1/Other?PageToken=a", "https://any.twilio.com/v1/Other?PageToken=a", "{path}/..?PageToken=a",
    "{path}x?PageToken=a", "{path}", "{path}?", "{path}#?PageToken=a", "?PageToken=a", "nonsense",
    "{path}?PageToken=a b", "{path}?PageToken=a\n",
    "{path}?PageSize=1001&PageToken=a", "{path}?PageSize=0&PageToken=a",
])  # fmt: skip
def test_a_page_that_leads_elsewhere_ends_the_list(wire, book, style, following):
    pages = book(style)
    following = following.replace("{path}", pages.path)
    talk = wire(*[answer(200, answers.page(pages.operation, ['{"n":0}'], following))] * 3)
    response = talk.call(pages.id, pages.params)
    assert (response.status, response.attempts, len(talk.requests)) == (INVALID_RESPONSE, 1, 1)
    assert b"next_page_ur" in response.json


@pytest.mark.parametrize("style, body", [
    ("uri", '{"messages": [{"n": 1}]}'),
    ("uri", '{"messages": [{"n": 1}], "next_page_uri": ""}'),
    ("uri", '{"messages": [{"n": 1}], "meta": {"next_page_url": "/x?y=z"}}'),
    ("meta", '{"plugins": [{"n": 1}], "meta": {}}'),
    ("meta", '{"plugins": [{"n": 1}], "meta": {"next_page_url": ""}}'),
    ("meta", '{"plugins": [{"n": 1}], "meta": {"next_page_url": null, "key": "other"}, "others": [7]}'),
    ("token", '{"port_in_requests": [{"n": 1}], "meta": {"next_token": null}}'),
    ("token", '{"port_in_requests": [{"n": 1}], "meta": {}}'),
    ("numbered", '{"results": [{"n": 1}], "has_next": false}'),
    ("numbered", '{"results": [{"n": 1}], "current_page": 3}'),
])  # fmt: skip
def test_where_a_list_ends(wire, book, style, body):
    talk = wire(answer(200, body))
    response = talk.call(book(style).id, book(style).params)
    assert (response.status, response.json, len(talk.requests)) == (OK, b'[{"n": 1}]', 1)


WRONG = {
    "meta": [
        '{"plugins": []}', '{"plugins": [], "meta": []}', '{"plugins": [], "meta": {"next_page_url": 7}}',
        '{"meta": {}}', '{"plugins": null, "meta": {}}', '{"plugins": {}, "meta": {}}', '{"plugins": [1], "meta": {}}',
    ],
    "uri": [
        "{}", '{"messages": null}', '{"messages": [[]]}', '{"messages": [], "next_page_uri": false}',
        '{"plugins": [], "next_page_uri": null}',
    ],
    "token": [
        '{"port_in_requests": []}', '{"port_in_requests": [], "meta": {"next_token": 7}}',
        '{"meta": {"next_token": null}}',
    ],
    "numbered": [
        '{"results": [], "has_next": "true", "current_page": 0}',
        '{"results": [], "has_next": true, "current_page": "0"}',
        '{"results": [], "has_next": true}', '{"results": [], "has_next": true, "current_page": 0.5}',
        '{"results": [], "has_next": true, "current_page": null}', '{"has_next": false, "current_page": 0}',
    ],
}  # fmt: skip
EVERYWHERE = ["[]", '"page"', "null", "7", "", "{", "<html>", '{"a": "\xff"}']


@pytest.mark.parametrize("style, body", [(style, body) for style in WRONG for body in WRONG[style] + EVERYWHERE])
def test_what_is_no_page(wire, book, style, body):
    pages = book(style)
    talk = wire(*[answer(200, body.encode("latin-1"))] * 3, max_retries=2)
    response = talk.call(pages.id, pages.params)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 1)


def test_a_whole_list_has_one_page(wire, named):
    body = answers.page(named(WHOLE), ['{"n": 1}', '{"n":2}'])[:-1] + f', "next_page_uri": "{COUNTRIES}?PageToken=a"}}'
    talk = wire(answer(200, body), answer(200, body), answer(200, body))
    assert talk.call(WHOLE).json == b'[{"n": 1},{"n":2}]'
    assert talk.call(WHOLE, {"Limit": 1}).json == b'[{"n": 1}]'
    pager = Pager(talk.client, WHOLE)
    assert [pager.next().status, pager.next().status] == [OK, DONE]
    pager.close()
    assert len(talk.requests) == 3 and {request.target.partition("?")[0] for request in talk.requests} == {COUNTRIES}


@every_style
def test_a_later_page_is_asked_for_again_after_a_failure(wire, book, style):
    pages = book(style)
    talk = wire(
        answer(200, pages.page(0, '{"n":0}')),
        answer(500),
        answer(429, "", "Retry-After: 0"),
        answer(200, pages.page(1, '{"n":1}', last=True)),
        max_retries=2,
    )
    assert talk.call(pages.id, pages.params).json == b'[{"n":0},{"n":1}]'
    assert queries(talk.server) == [pages.query(0), *[pages.query(1)] * 3]


@pytest.mark.parametrize("id, body", [
    ("api.v2010.message.fetch", '{"Sid": "SM0123456789abcdef0123456789abcdef"}'),
    ("numbers.v1.port_in_requests.page", "{}"),
    ("oauth.v2.oauth2_token.create", "{}"),
])  # fmt: skip
def test_only_a_list_has_a_pager(wire, id, body):
    with pytest.raises(Refused):
        Pager(wire().client, id, body)
