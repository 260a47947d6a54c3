"""A server that is there and does not answer, or not to the end. No test here measures time: each would hang instead."""

import pytest

from .library import API_ERROR, OK, TIMEOUT
from .samples import ENTITY, FETCH, VERBS
from .server import NEVER_ANSWER, answer, dribble, in_pieces, send_and_hold

HEAD = b"HTTP/1.1 200 OK\r\nTwilio-Request-Id: RQ1\r\nContent-Length: 9999\r\n\r\n"
SILENCES = {
    "says nothing": NEVER_ANSWER,
    "stops in the status line": send_and_hold(b"HTTP/1.1 20"),
    "stops after the status line": send_and_hold(b"HTTP/1.1 200 OK\r\n"),
    "stops after the head": send_and_hold(HEAD),
    "stops in the body": send_and_hold(HEAD + b'{"sid":'),
    "stops after 100": send_and_hold(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "stops in a chunk": send_and_hold(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"),
    "dribbles the head": dribble(HEAD * 9, 0.02),
    "dribbles the body": dribble(HEAD + b"x" * 999, 0.02),
}


@pytest.mark.parametrize("silence", SILENCES)
@pytest.mark.parametrize("verb", VERBS)
def test_the_time_runs_out(wire, verb, silence):
    talk = wire(SILENCES[silence], timeout_ms=200)
    response = talk.call(*VERBS[verb])
    assert (response.status, response.attempts, len(talk.requests)) == (TIMEOUT, 1, 1)
    error = response.error
    assert (error["curl_code"], error["attempts"]) == (28, 1)
    assert error["may_have_taken_effect"] is (verb in ("create", "update", "delete"))
    assert error["url"] == talk.server.url + talk.request.target


@pytest.mark.parametrize("verb", VERBS)
def test_a_refusal_whose_body_never_ends_is_a_refusal(wire, verb):
    head = b"HTTP/1.1 400 Bad\r\nTwilio-Request-Id: RQ1\r\nContent-Length: 9999\r\n\r\n{"
    response = wire(send_and_hold(head), timeout_ms=200).call(*VERBS[verb])
    assert (response.http_status, response.request_id) == (400, "RQ1")
    assert response.status in (API_ERROR, TIMEOUT)
    assert response.error["may_have_taken_effect"] is False


def test_a_timed_out_connection_is_not_used_again(wire):
    """What comes late on it would be taken for the next call's answer."""
    talk = wire(NEVER_ANSWER, answer(200, ENTITY), timeout_ms=200)
    assert talk.call(*FETCH).status == TIMEOUT
    response = talk.call(*FETCH)
    assert (response.status, response.json) == (OK, ENTITY.encode())
    assert [request.connection for request in talk.requests] == [0, 1]


def test_slow_is_not_silent(wire):
    whole = answer(200, ENTITY)
    talk = wire(in_pieces(*(whole[index : index + 7] for index in range(0, len(whole), 7))), timeout_ms=10_000)
    assert talk.call(*FETCH).json == ENTITY.encode()


def test_the_connect_timeout_is_for_connecting_alone(wire):
    """A connection made in time may answer later than connect_timeout_ms."""
    talk = wire(dribble(answer(200, "{}"), 0.01), connect_timeout_ms=300, timeout_ms=15_000)
    assert talk.call(*FETCH).json == b"{}"
