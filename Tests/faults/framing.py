"""Answers whose length is told wrongly, or twice, or in chunks that are none; and what comes after an answer."""

from wire.server import send_and_close, send_and_hold

from .fault import GOOD, INVALID_RESPONSE, ITS_OWN, OK, OPEN, TIMEOUT, TRANSPORT, UNUSABLE, chunk, fault


def lengths(*values):
    """The good answer with these Content-Length lines; "{}" in one stands for the true length."""
    def does(good):
        lines = b"".join(b"Content-Length: %s\r\n" % value.replace(b"{}", b"%d" % len(good.body)) for value in values)
        return send_and_close(good.head + lines + b"\r\n" + good.body)

    return does


def chunked(*chunks, fields=b"", then=send_and_close):
    """The good answer in these chunks; BODY in one stands for its body as a chunk of its own."""
    def does(good):
        body = b"".join(chunks).replace(b"BODY", chunk(good.body))
        return then(good.head + b"Transfer-Encoding: chunked\r\n" + fields + b"\r\n" + body)

    return does


def longer(good):
    return send_and_close(good.answer(length=len(good.body) + 1))


def beyond_and_cut(good):
    return send_and_close(good.answer(length="9" * 20)[:-1])


def longer_and_silent(good):
    return send_and_hold(good.answer(length=len(good.body) + 1))


FAULTS = [
    fault("Content-Length too large, then closed", longer, TRANSPORT, ITS_OWN, OPEN),
    fault("Content-Length too large, then silence", longer_and_silent, TIMEOUT, ITS_OWN, OPEN, options={"timeout_ms": 1000}),
    fault("Content-Length too small", lambda good: good.answer(length=len(good.body) - 1), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("Content-Length negative", lengths(b"-5"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("Content-Length not a number", lengths(b"many"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    # libcurl takes such a length as none: the body ends with the connection.
    fault("Content-Length beyond 64 bits, and a whole body", lengths(b"99999999999999999999"), OK, ITS_OWN, GOOD),
    fault("Content-Length beyond 64 bits, and a body cut short", beyond_and_cut, INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("Content-Length twice, the same", lengths(b"{}", b"{}"), OK, ITS_OWN, GOOD),
    fault("Content-Length twice, the second too large", lengths(b"{}", b"{}0"), TRANSPORT, ITS_OWN, OPEN),
    fault("Content-Length twice, the second too small", lengths(b"{}", b"1"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("Content-Length beside chunks", chunked(b"BODY", b"0\r\n\r\n", fields=b"Content-Length: 1\r\n"), OK, ITS_OWN, GOOD),
    fault("chunks, cut within one", chunked(b"ff\r\n{"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunks, cut before the last one", chunked(b"BODY"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunks, cut after the last one's size", chunked(b"BODY", b"0"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunks, cut before the last line break", chunked(b"BODY", b"0\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunks, silence before the last one", chunked(b"BODY", then=send_and_hold), TIMEOUT, ITS_OWN, OPEN,
          options={"timeout_ms": 1000}),
    fault("chunk size of no digits", chunked(b"xyz\r\n{}\r\n0\r\n\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunk size negative", chunked(b"-2\r\n{}\r\n0\r\n\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunk size empty", chunked(b"\r\n{}\r\n0\r\n\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunk size beyond 64 bits", chunked(b"fffffffffffffffff\r\n{}\r\n0\r\n\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunk larger than its size", chunked(b"1\r\n{}\r\n0\r\n\r\n"), TRANSPORT, ITS_OWN, OPEN),
    fault("chunks with extensions and trailers", chunked(b"BODY", b"0;a=b\r\nX: 1\r\n\r\n"), OK, ITS_OWN, GOOD),
    fault("bytes after the answer", lambda good: good.answer() + b"more", OK, ITS_OWN, GOOD),
    fault("another answer after the answer", lambda good: good.answer() * 2, OK, ITS_OWN, GOOD),
    fault("bytes after the last chunk", chunked(b"BODY", b"0\r\n\r\n", b"more"), OK, ITS_OWN, GOOD),
]  # fmt: skip
