"""What is sent again and what never is: verbs by outcomes, with the server's own count of the requests."""

import time

import pytest

from .library import API_ERROR, INVALID_RESPONSE, OK, TIMEOUT, TRANSPORT
from .samples import CREATE, DELETE, FETCH, GOOD_BODIES, GOOD_RESULTS, LIST, UPDATE, VERBS, entities
from .server import (
    CLOSE_AFTER_REQUEST,
    CLOSE_AT_ONCE,
    NEVER_ANSWER,
    RESET_AFTER_REQUEST,
    answer,
    send_and_close,
    send_and_hold,
    send_and_reset,
)

REPEATABLE = [verb for verb in VERBS if verb != "create"]
HALF = b'HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{"sid":'


def good(verb):
    return answer(*GOOD_BODIES[verb])


def bad(status, *fields):
    return answer(status, f'{{"code":{status},"message":"m","status":{status}}}', *fields)


# Twilio states that it did no work: every verb.
HARMLESS = {
    "429 Retry-After 0": bad(429, "Retry-After: 0"),
    "429": bad(429),
    "429 with a date long gone": bad(429, "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"),
    "429 Retry-After nonsense": bad(429, "Retry-After: soon"),
    "429 empty": answer(429),
    "429 HTML": answer(429, "<html>slow down</html>"),
}
# It may have been done: not a create.
OPEN = {
    **{str(status): bad(status) for status in (500, 502, 503, 504, 599)},
    "503 Retry-After 0": bad(503, "Retry-After: 0"),
    "500 HTML": answer(500, "<html></html>"),
    "reset": RESET_AFTER_REQUEST,
    "close": CLOSE_AFTER_REQUEST,
    "close at once": CLOSE_AT_ONCE,
    "close after the status line": send_and_close(b"HTTP/1.1 200 OK\r\n"),
    "close after the head": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n"),
    "close in the body": send_and_close(HALF),
    "reset in the body": send_and_reset(HALF),
    "close in a chunk": send_and_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"),
    "close after 100": send_and_close(b"HTTP/1.1 100 Continue\r\n\r\n"),
}
# It will be no different the next time: no verb.
FINAL = {
    **{str(status): bad(status) for status in (400, 401, 403, 404, 405, 409, 410, 415, 422)},
    "400 Retry-After 0": bad(400, "Retry-After: 0"),
    "302": answer(302, "", "Location: /x"),
    "304": answer(304),
}


@pytest.mark.parametrize("outcome", HARMLESS)
@pytest.mark.parametrize("verb", VERBS)
def test_429_is_sent_again(wire, verb, outcome):
    talk = wire(HARMLESS[outcome], HARMLESS[outcome], good(verb), max_retries=2)
    response = talk.call(*VERBS[verb])
    assert (response.status, response.json, response.attempts) == (OK, GOOD_RESULTS[verb], 3)
    first, second, third = [request.raw for request in talk.requests]
    assert first == second == third


@pytest.mark.parametrize("outcome", OPEN)
@pytest.mark.parametrize("verb", REPEATABLE)
def test_what_may_be_done_twice_is_sent_again(wire, verb, outcome):
    talk = wire(OPEN[outcome], good(verb), max_retries=1)
    response = talk.call(*VERBS[verb])
    assert (response.status, response.json, response.attempts) == (OK, GOOD_RESULTS[verb], 2)
    # Of a connection closed at once the server reads no request.
    assert len(talk.requests) == (1 if outcome == "close at once" else 2)


@pytest.mark.parametrize("outcome", OPEN)
def test_a_create_is_never_sent_twice(wire, outcome):
    talk = wire(OPEN[outcome], good("create"), good("create"), max_retries=5)
    response = talk.call(*CREATE)
    answered = outcome[0].isdigit()
    assert response.status == (API_ERROR if answered else TRANSPORT)
    assert (response.attempts, response.error["may_have_taken_effect"]) == (1, True)
    assert len(talk.requests) == (0 if outcome == "close at once" else 1)
    assert talk.server.connections == 1


@pytest.mark.parametrize("outcome", FINAL)
@pytest.mark.parametrize("verb", VERBS)
def test_a_final_answer_is_final(wire, verb, outcome):
    talk = wire(FINAL[outcome], good(verb), max_retries=5)
    response = talk.call(*VERBS[verb])
    assert response.status == (INVALID_RESPONSE if outcome[0] == "3" else API_ERROR)
    assert (response.attempts, len(talk.requests)) == (1, 1)


@pytest.mark.parametrize("retries", [0, 1, 3])
@pytest.mark.parametrize("verb", VERBS)
def test_as_often_as_allowed_and_no_more(wire, verb, retries):
    talk = wire(*[bad(429)] * 10, max_retries=retries)
    response = talk.call(*VERBS[verb])
    assert (response.status, response.http_status) == (API_ERROR, 429)
    assert response.attempts == response.error["attempts"] == len(talk.requests) == retries + 1
    assert response.error["may_have_taken_effect"] is False


@pytest.mark.parametrize("verb", REPEATABLE)
def test_5xx_as_often_as_allowed(wire, verb):
    talk = wire(*[bad(503)] * 10, max_retries=2)
    response = talk.call(*VERBS[verb])
    assert (response.http_status, response.attempts, len(talk.requests)) == (503, 3, 3)


def test_three_retries_unless_told(wire):
    talk = wire(*[bad(503)] * 10, max_retries=None)
    assert talk.call(*FETCH).attempts == len(talk.requests) == 4


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("wait", ["2", "3600", "99999999999999999999", "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_a_longer_wait_than_allowed_is_not_begun(wire, status, wait):
    talk = wire(bad(status, f"Retry-After: {wait}"), good("fetch"), max_retries=5, retry_max_delay_ms=1000)
    response = talk.call(*FETCH)
    assert (response.status, response.http_status, response.attempts, len(talk.requests)) == (API_ERROR, status, 1, 1)


CUT = {
    "close": lambda head: send_and_close(head + b'{"code":'),
    "reset": lambda head: send_and_reset(head + b'{"code":'),
    "close in the head": lambda head: send_and_close(head.removesuffix(b"\r\n")),
    "silence": lambda head: send_and_hold(head + b'{"code":'),
}


@pytest.mark.parametrize("cut", CUT)
@pytest.mark.parametrize("call, status", [(FETCH, 429), (FETCH, 503), (CREATE, 429)])
def test_a_wait_is_kept_to_though_the_body_is_cut(wire, call, status, cut):
    """The wait that is asked for is longer than allowed, so nothing is sent again."""
    head = b"HTTP/1.1 %d X\r\nContent-Length: 400\r\nRetry-After: 3600\r\n\r\n" % status
    talk = wire(CUT[cut](head), good("fetch"), max_retries=5, timeout_ms=200 if cut == "silence" else 10_000)
    response = talk.call(*call)
    assert (response.status, response.http_status) == (API_ERROR, status)
    assert (response.attempts, len(talk.requests)) == (1, 1)


def test_a_wait_of_an_answer_cut_short_is_waited_for(wire):
    head = b"HTTP/1.1 503 X\r\nContent-Length: 400\r\nRetry-After: 1\r\n\r\n"
    talk = wire(send_and_close(head), good("fetch"), max_retries=1, retry_max_delay_ms=1000)
    begun = time.monotonic()
    assert talk.call(*FETCH).attempts == 2
    assert time.monotonic() - begun >= 1


def test_a_create_refused_with_429_and_a_long_wait_did_nothing(wire):
    talk = wire(bad(429, "Retry-After: 3600"), good("create"), max_retries=5)
    error = talk.call(*CREATE).error
    assert (error["http_status"], error["may_have_taken_effect"], len(talk.requests)) == (429, False, 1)


def test_a_create_stops_at_the_first_answer_that_leaves_it_open(wire):
    talk = wire(bad(429), bad(500), good("create"), max_retries=5)
    response = talk.call(*CREATE)
    assert (response.http_status, response.attempts, len(talk.requests)) == (500, 2, 2)
    assert response.error["may_have_taken_effect"] is True


def test_outcomes_may_change_from_try_to_try(wire):
    talk = wire(bad(503), RESET_AFTER_REQUEST, bad(429), CLOSE_AFTER_REQUEST, good("update"), max_retries=4)
    response = talk.call(*UPDATE)
    assert (response.status, response.attempts, len(talk.requests)) == (OK, 5, 5)


@pytest.mark.parametrize("outcome", ["reset", "close", "close in the body"])
def test_a_delete_whose_first_try_had_no_answer_has_succeeded_when_the_second_says_404(wire, outcome):
    talk = wire(OPEN[outcome], bad(404), max_retries=1)
    response = talk.call(*DELETE)
    assert (response.status, response.json, response.http_status, response.attempts) == (OK, b"{}", 404, 2)
    assert len(talk.requests) == 2


def test_a_delete_that_timed_out_has_succeeded_when_the_second_try_says_404(wire):
    talk = wire(NEVER_ANSWER, bad(404), max_retries=1, timeout_ms=200)
    response = talk.call(*DELETE)
    assert (response.status, response.json, len(talk.requests)) == (OK, b"{}", 2)


@pytest.mark.parametrize("first", [bad(429)], ids=["429"])
def test_a_delete_that_certainly_did_nothing_has_not_succeeded_with_404(wire, first):
    response = wire(first, bad(404), max_retries=1).call(*DELETE)
    assert (response.status, response.http_status) == (API_ERROR, 404)


def test_only_a_delete_reads_404_so(wire):
    for call in (FETCH, UPDATE):
        response = wire(RESET_AFTER_REQUEST, bad(404), max_retries=1).call(*call)
        assert (response.status, response.http_status, response.attempts) == (API_ERROR, 404, 2)


@pytest.mark.parametrize("verb", REPEATABLE)
@pytest.mark.parametrize("outcome", [NEVER_ANSWER, send_and_hold(b"HTTP/1.1 200 OK\r\n"), send_and_hold(HALF)],
                         ids=["silence", "silence after the status line", "silence in the body"])  # fmt: skip
def test_a_timeout_is_tried_again(wire, verb, outcome):
    talk = wire(outcome, good(verb), max_retries=1, timeout_ms=200)
    response = talk.call(*VERBS[verb])
    assert (response.status, response.attempts, len(talk.requests)) == (OK, 2, 2)


def test_a_create_that_timed_out_is_not(wire):
    talk = wire(NEVER_ANSWER, good("create"), max_retries=5, timeout_ms=200)
    response = talk.call(*CREATE)
    assert (response.status, response.attempts, len(talk.requests)) == (TIMEOUT, 1, 1)
    assert response.error["may_have_taken_effect"] is True


def test_each_page_of_a_list_has_its_own_tries(wire):
    def following(token):
        return "https://verify.twilio.com/v2/Services/VA" + "a" * 32 + f"/Entities?PageToken={token}"

    talk = wire(
        bad(503), answer(200, entities('{"n":1}', following=following("b"))),
        bad(429), answer(200, entities('{"n":2}', following=following("c"))),
        RESET_AFTER_REQUEST, answer(200, entities('{"n":3}')),
        max_retries=1,
    )  # fmt: skip
    response = talk.call(*LIST)
    assert (response.status, response.json, response.attempts) == (OK, b'[{"n":1},{"n":2},{"n":3}]', 6)
    assert [request.query for request in talk.requests] == ["PageSize=1000"] * 2 + ["PageToken=b"] * 2 + ["PageToken=c"] * 2


def test_a_list_that_fails_in_the_middle_tells_all_its_attempts(wire):
    url = "https://verify.twilio.com/v2/Services/VA" + "a" * 32 + "/Entities?PageToken=b"
    talk = wire(answer(200, entities('{"n":1}', following=url)), bad(500), bad(500), max_retries=1)
    error = talk.call(*LIST).error
    assert (error["http_status"], error["attempts"]) == (500, 3)
    assert error["url"].endswith("?PageToken=b")
