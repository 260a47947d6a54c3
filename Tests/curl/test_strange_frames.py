"""Frames that break HTTP/2's rules: libcurl, nghttp2 and the library live on, and a call whose answer is good has its record."""

import json
import random

import pytest
from weather.conftest import authority  # noqa: F401  (a fixture)
from wire.conftest import connect, through  # noqa: F401  (fixtures)
from wire.library import OK
from wire.samples import CREATE, ENTITY, FETCH

from .http2 import Server, good, strange
from .test_strange_answers import ENDS, seeds

BODY = ENTITY.encode()


@pytest.fixture
def server(authority):  # noqa: F811
    started = Server(authority.server(), lambda stream: (good(stream, BODY), False))
    yield started
    started.close()


def test_strange_frames(server, connect, authority):  # noqa: F811
    client = connect(server, ca_file=str(authority.file), timeout_ms=5_000, max_retries=3)
    assert client.call(*FETCH).status == OK and server.answered == 1
    for seed in seeds(30):
        number = random.Random(seed)
        server.script(lambda stream: (strange(number, stream, BODY), True))  # noqa: B023  (used before the next)
        ends = [client.call(*number.choice([FETCH, CREATE])), client.call(*FETCH), client.call(*FETCH)]
        assert all(end.status in ENDS and json.loads(end.json) is not None for end in ends), (seed, ends)
        assert ends[-1].status == OK, (seed, ends)
