"""The header fields of the last answer: twilite_response_header and twilite_response_headers."""

import ctypes
import threading

import pytest

from .library import (
    API_ERROR, DONE, INVALID_RESPONSE, MISUSE, OK, TIMEOUT, TRANSPORT, Kept, Pager, _lib, validate,
)  # fmt: skip
from .oauth import grant
from .samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, LIST, VERBS, GOOD_BODIES, entities
from .server import CLOSE_AFTER_REQUEST, NEVER_ANSWER, answer, in_pieces, send_and_close, send_and_hold

BODY = ENTITY.encode()


def raw(*lines, body=BODY, first=b"HTTP/1.1 200 OK", end=b"\r\n"):
    """The bytes of an answer whose header lines are given as bytes."""
    head = [first, *lines, b"Content-Length: %d" % len(body)]
    return end.join(head) + end * 2 + body


@pytest.fixture
def fetched(wire):
    """What a fetch ends in that is answered so."""
    kept = []

    def fetch(*script, call=FETCH, **options):
        kept.append(Kept(wire(*script, **options).client.handle(*call)))
        return kept[-1]

    yield fetch
    for response in kept:
        response.__exit__()


# ---- Values ----


@pytest.mark.parametrize("sent", ["ETag", "etag", "ETAG"])
def test_a_name_in_any_case(fetched, sent):
    response = fetched(answer(200, ENTITY, f'{sent}: "7-a"'))
    assert {response.header(name) for name in ("ETag", "etag", "ETAG", "eTaG")} == {'"7-a"'}
    for none in ("ETa", "ETags", "ETag:", " ETag", "ETag: ", "Tag", "", ":", "E", 'ETag: "7-a"', "Étag"):
        assert response.header(none) is None, none


@pytest.mark.parametrize("line, value", [
    (b"X: a", "a"), (b"X:a", "a"), (b"X:   a", "a"), (b"X:\t a", "a"), (b"X: a  \t ", "a"), (b"X: a  b", "a  b"),
    (b"X: a\tb", "a\tb"), (b"X: a: b", "a: b"), (b"X:", ""), (b"X: ", ""), (b"X:  \t", ""),
    (b"X: " + b"y" * 60_000, "y" * 60_000),
    (b"X: a\r\n b", "a b"), (b"X: a \r\n\t  b\r\n  c", "a b c"), (b"X:\r\n a", "a"), (b"X: a\r\n \r\n b", "a b"),
    (b"X: caf\xe9", "caf\u00e9"), (b"X: caf\xc3\xa9", "caf\u00c3\u00a9"), (b"X: \x80\xff", "\u0080\u00ff"),
    (b"X: a\x01b\x7fc", "a b c"),
], ids=lambda value: ascii(value)[:20])  # fmt: skip
def test_a_value(fetched, line, value):
    response = fetched(raw(b"A: 1", line, b"Z: 2"))
    assert (response.header("A"), response.header("X"), response.header("Z")) == ("1", value, "2")
    assert response.headers[:3] == [("A", "1"), ("X", value), ("Z", "2")]


def test_lines_that_end_with_a_line_feed_alone(fetched):
    response = fetched(raw(b"A: 1", b"B: 2", end=b"\n"))
    assert response.headers[:2] == [("A", "1"), ("B", "2")] and response.header("B") == "2"


def test_no_nul_gets_through(fetched):
    """libcurl takes it for no HTTP, or the library for a space."""
    response = fetched(raw(b"A: 1", b"X: a\x00b", b"Z: 2"))
    if response.status == OK:
        assert (response.header("X"), response.header("Z")) == ("a b", "2")
    else:
        assert response.status == INVALID_RESPONSE and response.header("X") in (None, "a b")


@pytest.mark.parametrize("sent, value", [
    (["a", "b"], "a, b"), (["a", "b", "c, d"], "a, b, c, d"), (["a", "a"], "a, a"), (["", "b"], ", b"), 
    (["a", ""], "a, "), (["caf\xe9", "b"], "caf\u00e9, b"),
])  # fmt: skip
def test_one_that_comes_more_than_once(fetched, sent, value):
    names = ["Vary", "VARY", "vary"]
    lines = [f"{name}: {one}".encode("latin-1") for name, one in zip(names, sent)]
    response = fetched(raw(*[part for line in lines for part in (line, b"X-Between: x")]))
    assert response.header("Vary") == value
    assert [pair for pair in response.headers if pair[0].lower() == "vary"] == list(zip(names, sent))


def test_cookies_are_not_joined(fetched):
    """RFC 9110, 5.3: a comma may be part of one."""
    cookies = ["a=1; Expires=Wed, 09 Jun 2032 10:18:14 GMT", "b=2"]
    response = fetched(answer(200, ENTITY, *[f"Set-Cookie: {cookie}" for cookie in cookies]))
    assert response.header("set-cookie") == cookies[0]
    assert [value for name, value in response.headers if name == "Set-Cookie"] == cookies


def test_all_in_their_order(fetched):
    response = fetched(raw(b"B: 2", b"a: 1", b"B: 3", b"Twilio-Request-Id: RQ1"))
    assert response.headers == [
        ("B", "2"), ("a", "1"), ("B", "3"), ("Twilio-Request-Id", "RQ1"), ("Content-Length", str(len(BODY)))
    ]  # fmt: skip


def test_many_and_large_ones(fetched):
    """As much as is taken of any answer."""
    lines = [f"X-{number}: " + "y" * 1000 for number in range(250)]
    response = fetched(answer(200, ENTITY, *lines))
    assert response.status == OK and len(response.headers) >= 250
    assert all(response.header(f"x-{number}") == "y" * 1000 for number in range(250))


# ---- Whose they are ----


@pytest.mark.parametrize("verb", VERBS)
def test_of_every_verb(fetched, verb):
    response = fetched(answer(*GOOD_BODIES[verb], "ETag: 7"), call=VERBS[verb])
    assert (response.status, response.header("ETag")) == (OK, "7")


def test_interim_answers_have_none(fetched):
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\nETag: early\r\n\r\n"
    response = fetched(early * 2 + answer(200, ENTITY, "X: 1"))
    assert response.header("Link") is None and response.header("ETag") is None and response.header("X") == "1"


def test_trailers_are_none(fetched):
    head = b"HTTP/1.1 200 OK\r\nETag: 7\r\nTransfer-Encoding: chunked\r\n\r\n"
    body = b"%x\r\n%s\r\n0\r\nETag: 8\r\nX-Trailer: 1\r\n\r\n" % (len(BODY), BODY)
    response = fetched(head + body)
    assert (response.status, response.header("ETag"), response.header("X-Trailer")) == (OK, "7", None)


def test_a_list_has_the_last_page_s(fetched):
    following = f"https://verify.twilio.com{ENTITIES}?PageToken=b"
    response = fetched(
        answer(200, entities(ENTITY, following=following), "X-Page: 1", "X-First: 1"),
        answer(200, entities(ENTITY), "X-Page: 2"), call=LIST,
    )  # fmt: skip
    assert (response.header("X-Page"), response.header("X-First")) == ("2", None)


def test_each_page_of_a_pager_has_its_own(serve, connect):
    following = f"https://verify.twilio.com{ENTITIES}?PageToken="
    pages = [
        answer(200, entities(ENTITY, following=following + letter if letter else None), f"X-Page: {letter}")
        for letter in ("b", "c", "d", "")
    ]
    pager = Pager(connect(serve(*pages)), *LIST)
    found = []
    while True:
        with Kept(_lib.twilite_pager_next(pager._pointer)) as page:
            if page.status == DONE:
                assert page.headers is None and page.header("X-Page") is None
                break
            found.append(page.header("X-Page"))
    pager.close()
    assert found == ["b", "c", "d", ""]


def test_a_repeated_request_has_the_last_answer_s(fetched):
    response = fetched(
        answer(503, "", "X-Try: 1", "Retry-After: 0"), answer(429, "", "X-Try: 2"), answer(200, ENTITY, "X-Try: 3"),
        max_retries=2,
    )  # fmt: skip
    assert (response.header("X-Try"), response.header("Retry-After")) == ("3", None)


def test_an_earlier_answer_s_when_there_was_none_to_the_last(fetched):
    """As the HTTP status."""
    response = fetched(answer(503, "", "X-Try: 1"), CLOSE_AFTER_REQUEST, max_retries=1)
    assert (response.status, response.http_status, response.header("X-Try")) == (TRANSPORT, 503, "1")


@pytest.mark.parametrize("sent, status", [
    (answer(429, '{"code":20429,"message":"Too Many Requests"}', "Retry-After: 120", "ETag: 7"), API_ERROR),
    (answer(404, '{"code":20404,"message":"none"}', "Retry-After: 120", "ETag: 7"), API_ERROR),
    (answer(502, "<html>", "Content-Type: text/html", "Retry-After: 120", "ETag: 7"), API_ERROR),
    (answer(302, "", "Location: http://127.0.0.1:1/", "Retry-After: 120", "ETag: 7"), INVALID_RESPONSE),
    (answer(200, "<html>", "Retry-After: 120", "ETag: 7"), INVALID_RESPONSE),
    (send_and_close(answer(200, "{", "Retry-After: 120", "ETag: 7", length=99)), TRANSPORT),
    (send_and_close(answer(412, "{", "Retry-After: 120", "ETag: 7", length=99)), API_ERROR),
    (send_and_hold(answer(200, "{", "Retry-After: 120", "ETag: 7", length=99)), TIMEOUT),
], ids=["429", "404", "HTML", "redirect", "no JSON", "cut", "error cut", "silent in the midst"])  # fmt: skip
def test_failures_have_theirs(fetched, sent, status):
    response = fetched(sent, timeout_ms=1000)
    assert (response.status, response.header("retry-after"), response.header("etag")) == (status, "120", "7")


def test_a_delete_of_what_is_gone_has_the_404_s(fetched):
    response = fetched(CLOSE_AFTER_REQUEST, answer(404, "{}", "X: 1"), call=DELETE, max_retries=1)
    assert (response.status, response.http_status, response.header("X")) == (OK, 404, "1")


def test_a_header_that_breaks_off_has_what_came(fetched):
    response = fetched(send_and_close(b"HTTP/1.1 200 OK\r\nETag: 7\r\nX-Cut: "))
    assert (response.status, response.http_status, response.header("ETag")) == (TRANSPORT, 200, "7")


def test_one_that_is_too_large_has_what_was_taken(fetched):
    response = fetched(answer(200, ENTITY, "ETag: 7", *["X: " + "y" * 1019] * 300))
    assert (response.status, response.header("ETag")) == (INVALID_RESPONSE, "7")
    assert len(response.header("X")) < 256 << 10


@pytest.mark.parametrize("script, options, status", [
    ([CLOSE_AFTER_REQUEST], {}, TRANSPORT), ([NEVER_ANSWER], {"timeout_ms": 300}, TIMEOUT),
    ([send_and_close(b"SSH-2.0-x\r\n")], {}, INVALID_RESPONSE), ([], {"base_url": "http://127.0.0.1:1"}, TRANSPORT),
], ids=["closed", "silent", "not HTTP", "no server"])  # fmt: skip
def test_no_answer_has_none(fetched, script, options, status):
    response = fetched(*script, **options)
    assert (response.status, response.headers, response.header("ETag")) == (status, None, None)


def test_an_answer_may_have_no_field(fetched):
    response = fetched(send_and_close(b"HTTP/1.0 200 OK\r\n\r\n" + BODY))
    assert (response.status, response.headers, response.header("Date")) == (OK, None, None)


def test_what_was_not_sent_has_none(fetched):
    for call in [(LIST[0], {**LIST[1], "Limit": 0}), (FETCH[0], {}), ("no.such", {})]:
        response = fetched(call=call)
        assert response.headers is None and response.header("Date") is None
    assert validate(*FETCH).value == {"valid": True}
    with Kept(_lib.twilite_validate(b"no.such", None)) as response:
        assert (response.status, response.headers, response.header("Date")) == (MISUSE, None, None)


def test_null(fetched):
    response = fetched(answer(200, ENTITY, "X: 1"))
    assert response.address(None) is None
    assert _lib.twilite_response_header(None, b"X") is None
    assert _lib.twilite_response_header(None, None) is None
    assert _lib.twilite_response_headers(None) is None


def test_an_oauth_app_has_the_api_s(oauth):
    token = grant("t0k3n-1").replace(b"\r\n", b"\r\nX-Endpoint: 1\r\n", 1)
    talk = oauth(token, api=[answer(200, ENTITY, "X-API: 1")])
    with Kept(talk.client.handle(*FETCH)) as response:
        assert (response.status, response.header("X-API"), response.header("X-Endpoint")) == (OK, "1", None)


def test_an_oauth_app_that_is_given_no_token_has_the_endpoint_s(oauth):
    with Kept(oauth(answer(429, "", "Retry-After: 3600")).client.handle(*FETCH)) as response:
        assert (response.http_status, response.header("Retry-After")) == (429, "3600")


# ---- How long they live ----


def test_a_value_stays_where_it_is(fetched):
    """Whatever else is asked, and in whatever case."""
    response = fetched(answer(200, ENTITY, *[f"X-{number}: {number}" for number in range(100)], "X-1: again"))
    first = response.address("X-1")
    assert all(response.header(f"x-{number}") for number in range(100))
    assert response.headers and {response.address(name) for name in ("X-1", "x-1")} == {first}
    assert ctypes.string_at(first) == b"1, again"


def test_they_outlive_the_client(serve, connect):
    client = connect(serve(answer(200, ENTITY, "ETag: 7")))
    with Kept(client.handle(*FETCH)) as response:
        client.close()
        assert (response.header("ETag"), response.headers[0]) == ("7", ("ETag", "7"))


def test_the_next_call_changes_nothing(serve, connect):
    client = connect(serve(answer(200, ENTITY, "ETag: 7"), answer(201, ENTITY, "Other: 8")))
    with Kept(client.handle(*FETCH)) as one, Kept(client.handle(*CREATE)) as two:
        assert (one.header("ETag"), one.header("Other")) == ("7", None)
        assert (two.header("ETag"), two.header("Other")) == (None, "8")


@pytest.mark.parametrize("lines", [[b"X-%d: %d" % (n, n) for n in range(50)], [b"X-%d:%d" % (n, n) for n in range(50)]])
def test_many_threads_ask_one_response(fetched, lines):
    """Each name has one value, whoever asks first."""
    threads, response = 8, fetched(raw(*lines))
    start, found = threading.Barrier(threads), [None] * threads

    def ask(number):
        start.wait(20)
        names = [f"X-{(n + 7 * number) % 50}" for n in range(50)]
        values = {name: response.address(name) for name in names}
        found[number] = values, _lib.twilite_response_headers(response._pointer)

    asking = [threading.Thread(target=ask, args=[number]) for number in range(threads)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join(20)
    assert all(one == found[0] for one in found)
    for name, address in found[0][0].items():
        assert ctypes.string_at(address) == name[2:].encode()


def test_a_header_byte_by_byte(fetched):
    sent = answer(200, ENTITY, "ETag: 7", "X: a", "X: b")
    response = fetched(in_pieces(*(sent[index : index + 1] for index in range(len(sent)))))
    assert (response.header("ETag"), response.header("X")) == ("7", "a, b")
