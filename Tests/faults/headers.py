"""Headers that are too large, or not what HTTP has; interim answers, and other versions of HTTP."""

from wire.server import send_and_close

from .fault import GOOD, INVALID_RESPONSE, ITS_OWN, OK, UNUSABLE, Ends, chunk, fault


def lines(*more):
    """The good answer with these lines at the end of its header."""
    return lambda good: send_and_close(
        good.head + b"Content-Length: %d\r\n" % len(good.body) + b"".join(more) + b"\r\n" + good.body
    )


def first(line):
    """The good answer with a line right after the status line."""
    return lambda good: send_and_close(good.answer().replace(b"\r\n", b"\r\n" + line, 1))


def begins(status_line):
    """The good answer with another status line; "%d" in it stands for the status."""
    return lambda good: send_and_close(
        status_line.replace(b"%d", b"%d" % good.status) + b"\r\nContent-Length: %d\r\n\r\n" % len(good.body) + good.body
    )


def to_the_end(good):
    return send_and_close(b"HTTP/1.0 %d Good\r\n\r\n" % good.status + good.body)


def after(interim):
    return lambda good: send_and_close(interim + good.answer())


def with_trailers(good):
    head = good.head + b"Transfer-Encoding: chunked\r\n\r\n"
    return send_and_close(head + chunk(good.body) + b"0\r\n" + b"A: b\r\n" * 100_000 + b"\r\n")


FAULTS = [
    fault("1 MB of header in one line", lines(b"X: " + b"x" * 1_000_000 + b"\r\n"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("1 MB of header in lines of 1 KB", lines((b"X: " + b"x" * 1019 + b"\r\n") * 1024), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("100,000 header lines", lines(b"A: b\r\n" * 100_000), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("100,000 trailers", with_trailers, INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("200 KB of header", lines((b"X: " + b"x" * 1019 + b"\r\n") * 200), OK, ITS_OWN, GOOD),
    fault("a header line with NUL", lines(b"X: a\0b\r\n"), INVALID_RESPONSE, ITS_OWN, UNUSABLE,
          otherwise=Ends(OK, ITS_OWN, GOOD)),
    fault("a folded header line", lines(b"X: 1\r\n and 2\r\n"), OK, ITS_OWN, GOOD),
    fault("a folded line right after the status line", first(b" folded: x\r\n"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("three interim answers", after(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 3), OK, ITS_OWN, GOOD),
    fault("100,000 interim answers", after(b"HTTP/1.1 102 Processing\r\n\r\n" * 100_000), INVALID_RESPONSE, 102, UNUSABLE),
    fault("HTTP/0.9: a body alone", lambda good: send_and_close(good.body), INVALID_RESPONSE, 0, UNUSABLE),
    fault("HTTP/1.0 with a length", begins(b"HTTP/1.0 %d Good"), OK, ITS_OWN, GOOD),
    fault("HTTP/1.0, the body ends with the connection", to_the_end, OK, ITS_OWN, GOOD),
    fault("a status line of another protocol", begins(b"SMTP/1.1 %d Good"), INVALID_RESPONSE, 0, UNUSABLE),
    fault("a status line without a number", begins(b"HTTP/1.1 Good"), INVALID_RESPONSE, 0, UNUSABLE),
    fault("a status line without words", begins(b"HTTP/1.1 %d"), OK, ITS_OWN, GOOD),
]  # fmt: skip
