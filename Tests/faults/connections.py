"""Connections that are refused, that break, and that say nothing."""

from wire.server import (
    CLOSE_AFTER_REQUEST,
    CLOSE_AT_ONCE,
    NEVER_ANSWER,
    RESET_AFTER_REQUEST,
    RESET_AT_ONCE,
    RESET_IN_REQUEST,
    Action,
    dribble,
    send_and_close,
    send_and_hold,
    send_and_reset,
)

from .fault import (
    API_ERROR, GOOD, HARMLESS, HTTP2, ITS_OWN, NOBODY, NOT_SENT, OK, OPEN, RACE, REFUSED, TIMEOUT, TRANSPORT, fault,
)  # fmt: skip
from .http2_server import close_in_handshake, reset_in_handshake

SHORT = {"timeout_ms": 1000}  # for what never ends; all others have ten seconds
HEAD = b"HTTP/1.1 %d Bad\r\nContent-Length: 99\r\n\r\n{"


def half(good):
    return good.answer()[: -len(good.body) // 2]


def slowly(good):
    whole = good.answer()
    return Action(pieces=[whole[at : at + 60] for at in range(0, len(whole), 60)], then="keep", interval=0.005)


FAULTS = [
    fault("refused", None, TRANSPORT, 0, NOT_SENT, seen=0, peer=NOBODY),
    fault("closed in the TLS handshake", close_in_handshake, TRANSPORT, 0, NOT_SENT, seen=0, peer=HTTP2),
    fault("reset in the TLS handshake", reset_in_handshake, TRANSPORT, 0, NOT_SENT, seen=0, peer=HTTP2),
    fault("closed before the request is read", CLOSE_AT_ONCE, TRANSPORT, 0, OPEN, seen=0),
    fault("reset before the request is read", RESET_AT_ONCE, TRANSPORT, 0, RACE, seen=0),
    fault("reset within the request", RESET_IN_REQUEST, TRANSPORT, 0, OPEN),
    fault("closed after the request", CLOSE_AFTER_REQUEST, TRANSPORT, 0, OPEN),
    fault("reset after the request", RESET_AFTER_REQUEST, TRANSPORT, 0, OPEN),
    fault("closed after 100 Continue", send_and_close(b"HTTP/1.1 100 Continue\r\n\r\n"), TRANSPORT, 100, OPEN),
    fault("closed after the status line", lambda good: send_and_close(good.head[: good.head.index(b"\n") + 1]),
          TRANSPORT, ITS_OWN, OPEN),
    fault("closed within a header line", lambda good: send_and_close(good.head[:-9]), TRANSPORT, ITS_OWN, OPEN),
    fault("closed after the header", lambda good: send_and_close(good.answer()[: -len(good.body)]), TRANSPORT, ITS_OWN, OPEN),
    fault("closed within the body", lambda good: send_and_close(half(good)), TRANSPORT, ITS_OWN, OPEN),
    fault("reset within the body", lambda good: send_and_reset(half(good)), TRANSPORT, ITS_OWN, OPEN),
    fault("closed before the last byte", lambda good: send_and_close(good.answer()[:-1]), TRANSPORT, ITS_OWN, OPEN),
    fault("closed within a 404's body", send_and_close(HEAD % 404), API_ERROR, 404, REFUSED),
    fault("closed within a 429's body", send_and_close(HEAD % 429), API_ERROR, 429, HARMLESS),
    fault("closed within a 503's body", send_and_close(HEAD % 503), API_ERROR, 503, OPEN),
    fault("silence", NEVER_ANSWER, TIMEOUT, 0, OPEN, options=SHORT),
    fault("silence after 100 Continue", send_and_hold(b"HTTP/1.1 100 Continue\r\n\r\n"), TIMEOUT, 100, OPEN, options=SHORT),
    fault("slow to start: a byte of the status line each 0.3 s, of 1 s", dribble(b"HTTP/1.1 200 OK", 0.3),
          TIMEOUT, 0, OPEN, options=SHORT),
    fault("slow to end: silence within the body", lambda good: send_and_hold(half(good)), TIMEOUT, ITS_OWN, OPEN, options=SHORT),
    fault("slow to end: silence before the last byte", lambda good: send_and_hold(good.answer()[:-1]),
          TIMEOUT, ITS_OWN, OPEN, options=SHORT),
    fault("slow, but whole in time", slowly, OK, ITS_OWN, GOOD),
]  # fmt: skip
