"""Many calls on one connection of HTTP/2, some of them cancelled or late, and a server that answers in any order, with frames
that belong to streams that are over: each call has an end, and a good one after them its record."""

import random

import pytest
from weather.conftest import authority  # noqa: F401  (a fixture)
from wire.conftest import connect  # noqa: F401  (a fixture)
from wire.library import CANCELLED, OK, Queue
from wire.samples import CREATE, ENTITY, FETCH

from .http2 import RST_STREAM, SETTINGS, Server, frame, good, strange, stray
from .test_strange_answers import ENDS, seeds

BODY = ENTITY.encode()
AT_ONCE = 24


@pytest.fixture
def through():
    """The queue is the test's own."""
    return "call"


class Mixed:
    """Answers streams in any order, some never, as a random number has it."""

    def __init__(self, number):
        self._number, self._waiting, self._over = number, [], []

    def __call__(self, stream):
        number, sent = self._number, b""
        self._waiting.append(stream)
        while self._waiting and number.random() < 0.6:
            chosen = self._waiting.pop(number.randrange(len(self._waiting)))
            self._over.append(chosen)
            sent += number.choice([
                lambda: good(chosen, BODY), lambda: good(chosen, BODY),  # noqa: B023  (called at once)
                lambda: strange(number, chosen, BODY),  # noqa: B023
                lambda: frame(RST_STREAM, 0, chosen, number.randrange(14).to_bytes(4, "big")),  # noqa: B023
            ])()  # fmt: skip
            if number.random() < 0.2:
                sent += number.choice([
                    stray(number, number.choice(self._over)),
                    frame(SETTINGS, 0, 0, b"\0\3" + number.choice([0, 1, 100]).to_bytes(4, "big")),
                    frame(RST_STREAM, 0, number.choice(self._over), bytes(4)),
                ])
        return sent, number.random() < 0.03


@pytest.fixture
def server(authority):  # noqa: F811
    started = Server(authority.server(), None)
    yield started
    started.close()


def test_strange_streams(server, connect, authority):  # noqa: F811
    client = connect(server, ca_file=str(authority.file), timeout_ms=300)
    queue = Queue(client, max_in_flight=AT_ONCE)
    for seed in seeds(6):
        number = random.Random(seed)
        server.answer_all_by(Mixed(number))
        for tag in range(2 * AT_ONCE):
            assert queue.submit(tag, *number.choice([FETCH, CREATE])) == OK
        ends = []
        while queue.pending:
            if number.random() < 0.3:
                queue.cancel(number.randrange(2 * AT_ONCE))
            taken = queue.next(number.choice([0, 5, 60_000]))
            ends += [taken] if taken else []
        assert len(ends) == 2 * AT_ONCE and all(end.status in {*ENDS, CANCELLED} for end in ends), (seed, ends)
    server.answer_all_by(lambda stream: (good(stream, BODY), False))
    # A connection on which nothing comes any more costs the call that finds it so.
    last = None
    for _ in range(10):
        assert queue.submit(1, *FETCH) == OK
        last = queue.next()
        if last.status == OK:
            break
    assert last.status == OK, last
    queue.close()
