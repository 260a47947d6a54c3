"""next_page_url is never trusted: where it may lead, and that no list goes round in circles."""

import pytest

from .library import INVALID_RESPONSE, OK
from .samples import ENTITIES, IS, LIST, entities
from .server import answer

TOKEN = "?PageSize=1000&Page=1&PageToken=b"


@pytest.mark.parametrize("url", [
    "https://verify.twilio.com{path}",
    "https://verify.sydney.au1.twilio.com{path}",
    "http://{other}{path}",
    "https://{other}{path}",
    "http://user:password@{other}{path}",
    "http://{own}@{other}{path}",
    "https://[::1]:1{path}",
    "https://evil.example:8443/gateway/prefix{path}",
    "{path}",
])  # fmt: skip
def test_the_next_page_is_asked_of_the_host_that_is_configured(serve, connect, url):
    other = serve()
    server = serve()
    url = url.format(path=ENTITIES + TOKEN, other=other.host, own=server.host)
    server.script(answer(200, entities('{"n":1}', following=url)), answer(200, entities('{"n":2}')))
    response = connect(server).call(*LIST)
    assert (response.status, response.json) == (OK, b'[{"n":1},{"n":2}]')
    assert server.lines[1] == f"GET {ENTITIES}{TOKEN} HTTP/1.1"
    assert server.requests[1].header("Host") == [server.host]
    assert other.connections == 0


WRONG = {
    "another path": "https://verify.twilio.com/v2/Services/VA" + "b" * 32 + "/Entities" + TOKEN,
    "another resource": f"https://verify.twilio.com/v2/Services/{IS}/Users" + TOKEN,
    "a deeper path": f"https://verify.twilio.com{ENTITIES}/x/Factors" + TOKEN,
    "an entity": f"https://verify.twilio.com{ENTITIES}/ff483d1ff591898a9942916050d2ca3f" + TOKEN,
    "a shorter path": "https://verify.twilio.com/v2/Services" + TOKEN,
    "the path in the query": f"https://verify.twilio.com/?x={ENTITIES}",
    "the path in the fragment": f"https://verify.twilio.com/#{ENTITIES}" + TOKEN,
    "the path in the query, and no other": f"https://verify.twilio.com?x={ENTITIES}{TOKEN}",
    "the path in the fragment, and no other": f"https://verify.twilio.com#{ENTITIES}{TOKEN}",
    "no path": "https://verify.twilio.com" + TOKEN,
    "climbing": f"https://verify.twilio.com{ENTITIES}/../../../x" + TOKEN,
    "climbing, escaped": f"https://verify.twilio.com{ENTITIES}%2F..%2Fx" + TOKEN,
    "no URL": "nonsense",
    "a word and a query": "nonsense" + TOKEN,
    "a scheme alone": "https://",
    "javascript": "javascript:alert(1)",
    "a space": f"https://verify.twilio.com{ENTITIES}?PageToken=a b",
    "a space before": f" https://verify.twilio.com{ENTITIES}{TOKEN}",
    "CR LF": f"https://verify.twilio.com{ENTITIES}?PageToken=a\\r\\nHost: evil\\r\\n",
    "LF": f"https://verify.twilio.com{ENTITIES}?PageToken=a\\nX",
    "NUL": f"https://verify.twilio.com{ENTITIES}?PageToken=a\\u0000b",
    "tab": f"https://verify.twilio.com{ENTITIES}?PageToken=a\\tb",
    "not ASCII": f"https://verify.twilio.com{ENTITIES}?PageToken=\u00fc",
    "no query": f"https://verify.twilio.com{ENTITIES}",
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_url_that_leads_nowhere_ends_the_list(wire, kind):
    talk = wire(answer(200, entities('{"n":1}', following=WRONG[kind])), *[answer(200, entities())] * 3, max_retries=3)
    response = talk.call(*LIST)
    assert (response.status, response.http_status, response.attempts) == (INVALID_RESPONSE, 200, 1)
    assert len(talk.requests) == 1
    assert b"next_page_url" in response.json


def url(token, page=1):
    return f"https://verify.twilio.com{ENTITIES}?PageSize=1000&Page={page}&PageToken={token}"


def body(following, own=None):
    return answer(200, entities('{"n":1}', following=following, own=own))


def test_a_page_that_names_itself(wire):
    talk = wire(*[body(url("a"), own=url("a"))] * 9)
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests), response.attempts) == (INVALID_RESPONSE, 1, 1)


def test_a_page_that_names_itself_under_another_host(wire):
    """The same page, though the URLs differ in what is not taken from them."""
    following = url("a").replace("verify.twilio.com", "elsewhere.example")
    talk = wire(*[body(following, own=url("a"))] * 9)
    response = talk.call(*LIST)
    assert response.status == INVALID_RESPONSE and len(talk.requests) <= 2


def test_a_second_page_that_names_itself(wire):
    talk = wire(body(url("a")), *[body(url("a"))] * 9)
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests), response.attempts) == (INVALID_RESPONSE, 2, 2)


def test_a_cycle_of_two(wire):
    talk = wire(*[body(url("a")), body(url("b"))] * 5)
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 3)


def test_a_cycle_of_many(wire):
    tokens = [url(f"t{number}", number) for number in range(40)]
    talk = wire(*[body(token) for token in tokens + tokens])
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 41)


def test_a_token_that_comes_again_with_another_page_number(wire):
    talk = wire(*[body(url("same", page)) for page in range(1, 9)])
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 2)


def test_back_to_the_first_page(wire):
    """The first page's own query comes back: at most once is it asked again."""
    talk = wire(*[body(f"https://verify.twilio.com{ENTITIES}?PageSize=1000")] * 9)
    response = talk.call(*LIST)
    assert response.status == INVALID_RESPONSE and len(talk.requests) <= 2


def test_a_limit_does_not_save_a_list_from_its_circle_but_ends_before_it(wire):
    talk = wire(*[body(url("a"))] * 9)
    response = talk.call(LIST[0], {**LIST[1], "Limit": 2})
    assert (response.status, response.json, len(talk.requests)) == (OK, b'[{"n":1},{"n":1}]', 2)


def test_what_is_behind_the_limit_is_not_looked_at(wire):
    talk = wire(body("nonsense"))
    assert talk.call(LIST[0], {**LIST[1], "Limit": 1}).json == b'[{"n":1}]'


def test_empty_pages_for_ever_end_too_when_their_tokens_come_again(wire):
    talk = wire(*[answer(200, entities(following=url("a"))), answer(200, entities(following=url("b")))] * 5)
    response = talk.call(*LIST)
    assert (response.status, len(talk.requests)) == (INVALID_RESPONSE, 3)


def test_the_credentials_go_nowhere_else(serve, connect):
    """The other server listens, and hears nothing, over several pages."""
    other, server = serve(), serve()
    urls = [f"http://{other.host}{ENTITIES}?PageToken={number}" for number in range(4)]
    server.script(*[body(following) for following in urls], body(None))
    assert connect(server).call(*LIST).status == OK
    assert (len(server.requests), other.connections) == (5, 0)
    assert all(request.header("Authorization") for request in server.requests)
