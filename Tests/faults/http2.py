"""What is wrong with HTTP/2 alone: connections that are ended in good order, streams that are reset, windows that stay shut."""

from h2.errors import ErrorCodes

from .fault import GOOD, HTTP2, INVALID_RESPONSE, ITS_OWN, OK, OPEN, PERHAPS, TIMEOUT, TRANSPORT, UNUSABLE, fault

SHORT = {"timeout_ms": 1000}
# The calls whose body is larger than a stream's first window, 64 KB.
LARGE = {"only": ("ip_messaging.v2.user.create", "ip_messaging.v2.user.update"), "params": {"FriendlyName": "x" * 200_000}}
DATA, HEADERS, SETTINGS, PING, CONTINUATION = 0, 1, 4, 6, 9
END_STREAM, END_HEADERS = 1, 4


def go_away(code, last, then=None):
    """GOAWAY: streams beyond `last` were not looked at."""
    def does(stream):
        stream.go_away(code, stream.number if last is None else last)
        (then or type(stream).close)(stream)

    return does


def go_away_within_the_body(stream):
    stream.half()
    stream.go_away(ErrorCodes.INTERNAL_ERROR, stream.number)
    stream.close()


def reset(code):
    return lambda stream: stream.reset(code)


def reset_within_the_body(code):
    def does(stream):
        stream.half()
        stream.flush()
        stream.reset(code)

    return does


def answer_and_go_away(stream):
    stream.answer()
    stream.go_away(ErrorCodes.NO_ERROR, stream.number)
    stream.close()


def half_and_close(stream):
    stream.half()
    stream.close()


def longer(stream):
    stream.answer(("content-length", str(len(stream.good.body) + 1)))


def shorter(stream):
    stream.answer(("content-length", str(len(stream.good.body) - 1)))


def forty_kilobytes_of_header(stream):
    stream.answer(*[(f"x-{number}", "x" * 1000) for number in range(40)])


def megabyte_of_header(stream):
    # HPACK (RFC 7541): status 200, then a thousand fields whose names and values are written out.
    field = b"\x00\x01x\x7f" + _number(1000 - 127) + b"x" * 1000
    block = b"\x88" + field * 1000
    pieces = [block[at : at + 16_000] for at in range(0, len(block), 16_000)]
    for at, piece in enumerate(pieces):
        last = at == len(pieces) - 1
        stream.frame(CONTINUATION if at else HEADERS, END_HEADERS if last else 0, stream.number, piece)
    stream.frame(DATA, END_STREAM, stream.number, stream.good.body)


def _number(rest):
    """What follows a prefix that is full, for a number that is larger by `rest`."""
    return bytes([rest & 127 | 128]) + _number(rest >> 7) if rest > 127 else bytes([rest])


def many_frames(kind, payload):
    def does(stream):
        for _ in range(500):
            stream.frame(kind, 0, 0, payload)
        stream.answer()

    return does


def interim(stream):
    for _ in range(3):
        stream.protocol.send_headers(stream.number, [(":status", "103"), ("link", "</x>")])
    stream.answer()


def garbage(stream):
    stream.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")


FAULTS = [
    fault(name, does, *ends, peer=HTTP2, **more) for name, does, ends, more in [
        ("GOAWAY in good order before the request was looked at", go_away(ErrorCodes.NO_ERROR, 0), (TRANSPORT, 0, OPEN), {}),
        ("GOAWAY in good order, and no answer", go_away(ErrorCodes.NO_ERROR, None), (TRANSPORT, 0, OPEN), {}),
        ("GOAWAY with an error", go_away(ErrorCodes.INTERNAL_ERROR, None), (TRANSPORT, 0, OPEN), {}),
        ("GOAWAY: calm down", go_away(ErrorCodes.ENHANCE_YOUR_CALM, 0), (TRANSPORT, 0, OPEN), {}),
        ("GOAWAY in good order, then the answer",
         go_away(ErrorCodes.NO_ERROR, None, lambda stream: stream.answer()), (OK, ITS_OWN, GOOD), {}),
        ("the answer, then GOAWAY", answer_and_go_away, (OK, ITS_OWN, GOOD), {}),
        ("GOAWAY within the body", go_away_within_the_body, (TRANSPORT, ITS_OWN, OPEN), {}),
        *[(f"RST_STREAM, {code.name}", reset(code), (TRANSPORT, 0, OPEN), {})
          for code in (ErrorCodes.NO_ERROR, ErrorCodes.INTERNAL_ERROR, ErrorCodes.CANCEL, ErrorCodes.REFUSED_STREAM,
                       ErrorCodes.ENHANCE_YOUR_CALM, ErrorCodes.HTTP_1_1_REQUIRED)],
        *[(f"RST_STREAM within the body, {code.name}", reset_within_the_body(code), (TRANSPORT, ITS_OWN, OPEN), {})
          for code in (ErrorCodes.INTERNAL_ERROR, ErrorCodes.CANCEL)],
        # libcurl takes it for the end of the answer, which then is not JSON.
        ("RST_STREAM within the body, NO_ERROR", reset_within_the_body(ErrorCodes.NO_ERROR),
         (INVALID_RESPONSE, ITS_OWN, UNUSABLE), {}),
        ("closed after the request", lambda stream: stream.close(), (TRANSPORT, 0, OPEN), {}),
        ("reset after the request", lambda stream: stream.break_off(), (TRANSPORT, 0, OPEN), {}),
        ("closed within the body", half_and_close, (TRANSPORT, ITS_OWN, OPEN), {}),
        ("silence", lambda stream: None, (TIMEOUT, 0, OPEN), {"options": SHORT}),
        ("silence within the body", lambda stream: stream.half(), (TIMEOUT, ITS_OWN, OPEN), {"options": SHORT}),
        ("stalled flow control: the server's window stays shut, and the request's body does not fit in it", None,
         (TIMEOUT, 0, OPEN), {"options": SHORT, "opens_window": False, **LARGE}),
        ("content-length too large", longer, (TRANSPORT, PERHAPS, OPEN), {}),
        ("content-length too small", shorter, (TRANSPORT, PERHAPS, OPEN), {}),
        ("40 KB of header", forty_kilobytes_of_header, (OK, ITS_OWN, GOOD), {}),
        ("1 MB of header", megabyte_of_header, (TRANSPORT, 0, OPEN), {}),
        ("three interim answers", interim, (OK, ITS_OWN, GOOD), {}),
        ("500 PINGs, then the answer", many_frames(PING, bytes(8)), (OK, ITS_OWN, GOOD), {}),
        ("500 SETTINGS, then the answer", many_frames(SETTINGS, b""), (OK, ITS_OWN, GOOD), {}),
        ("HTTP/1.1 where HTTP/2 was agreed on", garbage, (TRANSPORT, 0, OPEN), {}),
    ]
]  # fmt: skip
