"""may_have_taken_effect, at each point at which a connection can die, and over several tries."""

import pytest

from .library import API_ERROR, INVALID_RESPONSE, TRANSPORT
from .samples import CREATE, DELETE, FETCH, IS, LIST, PAGE, UPDATE, VERBS
from .server import (
    CLOSE_AFTER_REQUEST,
    RESET_AFTER_REQUEST,
    RESET_IN_REQUEST,
    answer,
    send_and_close,
    send_and_reset,
)

CHANGES = ("create", "update", "delete")
HEAD = b"HTTP/1.1 %d X\r\nTwilio-Request-Id: RQ5\r\nContent-Length: 99\r\n\r\n"

# how the connection ends, the status of the answer that was begun
DEATHS = {
    "after the request": (CLOSE_AFTER_REQUEST, 0),
    "reset after the request": (RESET_AFTER_REQUEST, 0),
    "in the status line": (send_and_close(b"HTTP/1.1 2"), 0),
    "after the status line": (send_and_close(b"HTTP/1.1 200 OK\r\n"), 200),
    "in a header": (send_and_close(b"HTTP/1.1 200 OK\r\nContent-Le"), 200),
    "after the head": (send_and_close(HEAD % 200), 200),
    "in the body": (send_and_close(HEAD % 200 + b'{"sid":'), 200),
    "reset in the body": (send_and_reset(HEAD % 200 + b'{"sid":'), 200),
    "in a 500's body": (send_and_close(HEAD % 500 + b"{"), 500),
    "in a 400's body": (send_and_close(HEAD % 400 + b"{"), 400),
    "in a 429's body": (send_and_close(HEAD % 429 + b"{"), 429),
    "in a 302's body": (send_and_close(HEAD % 302 + b"<"), 302),
}  # fmt: skip


@pytest.mark.parametrize("point", DEATHS)
@pytest.mark.parametrize("verb", VERBS)
def test_the_connection_dies(wire, verb, point):
    death, http_status = DEATHS[point]
    talk = wire(death)
    response = talk.call(*VERBS[verb])
    if http_status >= 400:
        assert (response.status, response.http_status, response.request_id) == (API_ERROR, http_status, "RQ5")
    elif point in ("in the status line", "in a 302's body"):
        # No whole answer, and what there is of it is not what the API documents: both are true.
        assert response.status in (TRANSPORT, INVALID_RESPONSE)
    else:
        assert response.status == TRANSPORT
    is_refused = 400 <= http_status < 500
    assert response.error["may_have_taken_effect"] is (verb in CHANGES and not is_refused)
    assert (response.attempts, len(talk.requests)) == (1, 1)


def test_a_request_cut_in_its_middle_may_have_taken_effect(wire):
    """Of 8 MB at least some bytes are unsent when the server resets: still nobody can know."""
    params = {"ServiceSid": IS, "Identity": "jing", "FriendlyName": "x" * 8_000_000}
    response = wire(RESET_IN_REQUEST).call("ip_messaging.v2.user.create", params)
    assert (response.status, response.error["may_have_taken_effect"]) == (TRANSPORT, True)


def test_an_early_refusal_of_a_large_create_did_nothing(wire):
    """The server answers 413 before it has read the body, and closes."""
    params = {"ServiceSid": IS, "Identity": "jing", "FriendlyName": "x" * 100}
    refusal = answer(413, '{"code":1,"message":"too large"}', "Connection: close")
    response = wire(send_and_close(refusal)).call("ip_messaging.v2.user.create", params)
    assert (response.status, response.http_status) == (API_ERROR, 413)
    assert response.error["may_have_taken_effect"] is False


@pytest.mark.parametrize("first, second, expected", [
    (RESET_AFTER_REQUEST, answer(400, "{}"), True),
    (answer(503, "{}"), answer(409, "{}"), True),
    (answer(500, "{}"), answer(429, "{}"), True),
    (RESET_AFTER_REQUEST, answer(503, "{}"), True),
    (answer(429, "{}"), answer(400, "{}"), False),
    (answer(429, "{}"), answer(429, "{}"), False),
    (answer(429, "{}"), answer(500, "{}"), True),
    (answer(429, "{}"), CLOSE_AFTER_REQUEST, True),
], ids=["reset, 400", "503, 409", "500, 429", "reset, 503", "429, 400", "429, 429", "429, 500", "429, close"])  # fmt: skip
@pytest.mark.parametrize("call", [UPDATE, DELETE], ids=["update", "delete"])
def test_every_try_counts(wire, call, first, second, expected):
    """One try that may have done it is enough, whatever a later one says."""
    talk = wire(first, second, max_retries=1)
    response = talk.call(*call)
    assert (response.attempts, len(talk.requests)) == (2, 2)
    assert response.error["may_have_taken_effect"] is expected


@pytest.mark.parametrize("call", [FETCH, LIST, PAGE], ids=["fetch", "list", "page"])
def test_reading_changes_nothing(wire, call):
    talk = wire(RESET_AFTER_REQUEST, answer(500, "{}"), max_retries=1)
    assert talk.call(*call).error["may_have_taken_effect"] is False


def test_a_create_answered_with_nonsense_may_have_taken_effect(wire):
    response = wire(answer(201, "<html>")).call(*CREATE)
    assert (response.status, response.error["may_have_taken_effect"]) == (INVALID_RESPONSE, True)
