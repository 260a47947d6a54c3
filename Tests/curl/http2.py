"""A server of HTTP/2 over TLS that answers each request with frames of a random number's: whole answers, broken ones, and what
belongs to no answer. Only what it sends is its own: of what it is sent, it knows preface, frames and stream numbers."""

import struct
import threading

from weather.tls import Listener

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM, END_HEADERS, PADDED, ACK = 0x1, 0x4, 0x8, 0x1


def frame(kind, flags, stream, payload=b"", length=None):
    length = len(payload) if length is None else length
    return struct.pack(">I", length)[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def field(name, value):
    """A header field as HPACK's literal without a name in a table and without an index (RFC 7541, 6.2.2)."""
    return b"\x00" + string(name) + string(value)


def string(text):
    if len(text) < 127:
        return bytes([len(text)]) + text
    rest, coded = len(text) - 127, b"\x7f"
    while rest >= 128:
        coded, rest = coded + bytes([rest % 128 | 128]), rest // 128
    return coded + bytes([rest]) + text


FIELDS = [
    (b"x-a", b"1"), (b"x-blank", b" a"), (b"x-tab", b"\ta"), (b" blank", b"1"), (b"\tx", b"1"), (b"", b"1"), (b"X-Upper", b"1"),
    (b"x-line", b"a\r\n b"), (b"x-nul", b"a\x00b"), (b"x-long", b"y" * 9_000), (b"connection", b"close"), (b"x:y", b"1"),
    (b"transfer-encoding", b"chunked"), (b"content-length", b"5"), (b"content-length", b"-1"), (b"content-length", b"0"),
    (b"content-encoding", b"gzip"), (b"content-encoding", b"br"), (b":status", b"200"), (b":path", b"/"), (b"location", b"/x"),
    (b"te", b"trailers"), (b"set-cookie", b"a=b"), (b"retry-after", b"9" * 40), (b"x-empty", b""), (b"upgrade", b"h2c"),
]  # fmt: skip
STATUSES = [b"200", b"200", b"200", b"100", b"103", b"101", b"204", b"304", b"404", b"99", b"1000", b"", b"20", b"abc", b"-20"]


def some_fields(random, most=4):
    return b"".join(field(*random.choice(FIELDS)) for _ in range(random.randrange(most)))


def headers(random, stream, status, more=b"", flags=END_HEADERS):
    block = field(b":status", status) + more
    if random.random() < 0.2 and len(block) > 3:
        cut = random.randrange(1, len(block))
        return frame(HEADERS, flags & ~END_HEADERS, stream, block[:cut]) + frame(CONTINUATION, END_HEADERS, stream, block[cut:])
    return frame(HEADERS, flags, stream, block)


def good(stream, body):
    block = field(b":status", b"200") + field(b"content-type", b"application/json")
    return frame(HEADERS, END_HEADERS, stream, block) + frame(DATA, END_STREAM, stream, body)


def stray(random, stream):
    """A frame that an answer does not need, or may not have."""
    number = random.choice([0, stream, stream + 2, 2, 1, 99])
    return random.choice([
        lambda: frame(PING, random.choice([0, ACK]), 0, b"12345678"),
        lambda: frame(SETTINGS, 0, 0, struct.pack(">HI", random.randrange(1, 9), random.choice([0, 1, 1 << 14, 1 << 31, (1 << 32) - 1]))),
        lambda: frame(SETTINGS, ACK, 0),
        lambda: frame(WINDOW_UPDATE, 0, number, struct.pack(">I", random.choice([0, 1, (1 << 31) - 1]))),
        lambda: frame(RST_STREAM, 0, number, struct.pack(">I", random.randrange(16))),
        lambda: frame(GOAWAY, 0, 0, struct.pack(">II", random.choice([0, stream, stream - 2 if stream > 2 else 0, (1 << 31) - 1]), random.randrange(15)) + b"bye"),
        lambda: frame(PUSH_PROMISE, END_HEADERS, stream, struct.pack(">I", 2) + field(b":method", b"GET") + field(b":path", b"/")),
        lambda: frame(PRIORITY, 0, number, b"\0\0\0\0\1"),
        lambda: frame(DATA, 0, number, b"stray"),
        lambda: frame(DATA, PADDED, stream, bytes([random.randrange(256)]) + b"padded"),
        lambda: headers(random, number, b"200", some_fields(random)),
        lambda: frame(random.randrange(256), random.randrange(256), number, b"?" * random.randrange(40)),
        lambda: frame(DATA, 0, stream, b"x", length=random.choice([0, 5, 1 << 14, (1 << 24) - 1])),
    ])()  # fmt: skip


def strange(random, stream, body):
    """Frames that answer a stream, or do not."""
    parts = [headers(random, stream, random.choice([b"100", b"103"]), some_fields(random)) for _ in range(random.choice([0, 0, 1, 50]))]
    parts.append(headers(random, stream, random.choice(STATUSES), some_fields(random)))
    while body:
        size = random.randrange(1, len(body) + 1)
        parts.append(frame(DATA, 0, stream, body[:size]))
        body = body[size:]
    trailers = frame(HEADERS, END_HEADERS | END_STREAM, stream, some_fields(random, 3))
    parts.append(random.choice([frame(DATA, END_STREAM, stream), frame(DATA, END_STREAM, stream), trailers, b""]))
    for _ in range(random.randrange(4)):
        parts.insert(random.randrange(len(parts) + 1), stray(random, stream))
    whole = b"".join(parts)
    return whole[: random.randrange(len(whole))] if random.random() < 0.2 else whole


class Server(Listener):
    """Answers what `script` has, a function of a stream's number for each request; then what `then` gives. An answer of
    (bytes, True) ends its connection."""

    def __init__(self, certificate, then):
        self._lock, self._script, self._then = threading.Lock(), [], then
        self.answered = 0
        super().__init__(certificate, "h2")

    def script(self, *answers):
        with self._lock:
            self._script = list(answers)

    def answer_all_by(self, answer):
        """What answers a request when there is no script."""
        with self._lock:
            self._then = answer

    def serve(self, accepted, _number):
        with self.greeting(accepted) as connection:
            self._speak(connection)

    def _speak(self, connection):
        reader = connection.makefile("rb")
        if reader.read(len(PREFACE)) != PREFACE:
            return
        connection.sendall(frame(SETTINGS, 0, 0))
        while len(head := reader.read(9)) == 9:
            length, kind, flags = int.from_bytes(head[:3], "big"), head[3], head[4]
            stream = int.from_bytes(head[5:], "big")
            reader.read(length)
            if kind == SETTINGS and not flags & ACK:
                connection.sendall(frame(SETTINGS, ACK, 0))
            # The header, the body or a frame after either, with which the request is whole.
            if kind in (HEADERS, DATA) and flags & END_STREAM:
                with self._lock:
                    answer = self._script.pop(0) if self._script else self._then
                    self.answered += 1
                sent, ends = answer(stream)
                connection.sendall(sent)
                if ends:
                    return
