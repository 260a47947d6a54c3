"""Answers that break HTTP's rules, each made of a random number: whole ones, cut ones, with what follows them."""

import gzip
import zlib

STATUS = [
    b"HTTP/1.1 200 OK", b"HTTP/1.1 201 Created", b"HTTP/1.1 204 No Content", b"HTTP/1.1 304 Not Modified", b"HTTP/1.0 200 OK",
    b"HTTP/1.1 404", b"HTTP/1.1 200", b"HTTP/1.1  200 OK", b"HTTP/1.1 999 No", b"HTTP/1.1 99 No", b"HTTP/1.1 2000 OK",
    b"HTTP/2 200", b"HTTP/0.9 200 OK", b"HTTP/1.1 101 Switching Protocols", b"http/1.1 200 OK", b"ICY 200 OK", b"HTTP/1.1 -1 x",
    b"HTTP/1.1 401 Unauthorized", b"HTTP/1.1 407 Proxy", b"HTTP/1.1 417 No", b"HTTP/1.1 301 Moved", b"HTTP/1.1 \x00 OK", b"",
]  # fmt: skip
LINES = [
    b"X-A: 1", b"X-A:", b"X-A", b": nameless", b"X-A : 1", b" folded: x", b"\tfolded", b"  ", b"\t", b"X-Nul: a\x00b", b"\x00",
    b"X-High: \xff\xfe", b"X-Long: " + b"y" * 20_000, b" " * 20_000, b"X-Cr: a\rb", b"\r", b"Connection: close",
    b"Connection: keep-alive", b"Connection:", b"Keep-Alive: timeout=0", b"Location: http://127.0.0.1:1/", b"Location:", b"Retry-After: 99999999999",
    b"Content-Encoding: gzip", b"Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip", b"Content-Encoding: deflate",
    b"Content-Encoding: br", b"Content-Encoding: ,,,", b"Content-Range: bytes 0-1/2", b"Content-Range: bytes */-9999999999999999999",
    b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip, chunked", b"Transfer-Encoding: chunked, chunked", b"Transfer-Encoding:",
    b"Set-Cookie: a=b; expires=x", b"WWW-Authenticate: Digest realm=\"", b"WWW-Authenticate: Basic", b"Proxy-Authenticate: NTLM x",
    b"Trailer: X-T", b"Last-Modified: Mon, 99 Foo 99999 99:99:99", b"Alt-Svc: h3=\":443\"; ma=1", b"Strict-Transport-Security: max-age=x",
    b"Upgrade: h2c", b"Connection: Upgrade", b"Refresh: 0; url=/", b"Content-Type:", b"Content-Type: text/html;;;",
]  # fmt: skip
LENGTHS = [b"0", b"-1", b"1", b"9223372036854775807", b"99999999999999999999", b"0x10", b"5, 5", b"", b"abc", b"+5", b"1 1"]
CHUNK_SIZES = [
    b"0", b"-1", b"fffffffffffffff", b"7fffffffffffffff", b"ffffffffffffffffff", b"x", b"", b"5;ext=\"", b"000000000005", b"5 ",
]  # fmt: skip
ENDS = [b"\r\n", b"\r\n", b"\r\n", b"\r\n", b"\n", b"\r", b"\r\r\n", b""]


def interim(random):
    line = random.choice([b"100 Continue", b"102 Processing", b"103 Early Hints"])
    return b"HTTP/1.1 " + line + b"\r\n" + b"".join(some_line(random) for _ in range(random.randrange(3))) + b"\r\n"


def some_line(random):
    return random.choice(LINES) + random.choice(ENDS)


def coded(random, body):
    """A body as it is, or packed, whole or not."""
    packed = random.choice([body, gzip.compress(body), zlib.compress(body), gzip.compress(gzip.compress(body)), gzip.compress(b"0" * 100_000)])
    if random.random() < 0.3:
        packed = packed[: random.randrange(len(packed) + 1)]
    if packed and random.random() < 0.3:
        place = random.randrange(len(packed))
        packed = packed[:place] + bytes([random.randrange(256)]) + packed[place + 1 :]
    return packed + random.choice([b"", b"", b"more", packed])


def chunked(random, body):
    parts = []
    while body:
        size = random.randrange(1, len(body) + 1)
        said = b"%x" % size if random.random() < 0.9 else random.choice(CHUNK_SIZES)
        parts += [said, random.choice(ENDS), body[:size], random.choice(ENDS)]
        body = body[size:]
    trailers = [some_line(random) for _ in range(random.randrange(4))]
    return b"".join([*parts, random.choice([b"0\r\n", b"0\r\n", b"0;x\n", b""]), *trailers, random.choice([b"\r\n", b"\r\n", b"\n", b""])])


def answer(random, body):
    """An answer as pieces, of which each is sent by itself."""
    parts = [interim(random) for _ in range(random.choice([0, 0, 0, 1, 2, 300]))]
    lines = [random.choice(STATUS if random.random() < 0.4 else STATUS[:2]) + random.choice(ENDS[:5])]
    fields = [some_line(random) for _ in range(random.randrange(5))]
    body = coded(random, body) if random.random() < 0.5 else body
    if body[:2] == b"\x1f\x8b" and random.random() < 0.8:
        fields.append(b"Content-Encoding: gzip\r\n")
    if random.random() < 0.5:
        fields.append(b"Transfer-Encoding: chunked\r\n")
        sent = chunked(random, body)
    else:
        sent = body
    for _ in range(random.choice([0, 1, 1, 1, 2])):
        length = b"%d" % len(sent) if random.random() < 0.7 else random.choice(LENGTHS)
        fields.append(b"Content-Length: " + length + b"\r\n")
    random.shuffle(fields)
    whole = b"".join([*parts, *lines, *fields, random.choice(ENDS[:5]), sent, random.choice([b"", b"", b"junk", b"HTTP/1.1 200 OK\r\n\r\n"])])
    if random.random() < 0.3:
        whole = whole[: random.randrange(len(whole) + 1)]
    places = sorted(random.randrange(len(whole) + 1) for _ in range(random.choice([0, 0, 1, 3])))
    return [whole[a:b] for a, b in zip([0, *places], [*places, len(whole)]) if a < b]
