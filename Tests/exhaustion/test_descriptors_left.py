"""No descriptors are left (EMFILE): each call ends, says truly whether it was sent, and leaves nothing open."""

import json

import pytest
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY
from wire.server import answer

MOST = 14


@pytest.mark.parametrize("way", ["client", "call", "queue", "child"])
def test_a_call_with_few_descriptors(program, reach, options, way):
    server, where = reach(*[answer(201, ENTITY)] * 100)
    done = program("descriptors_left.c")(options(where, max_retries=1, retry_max_delay_ms=1), way, MOST)
    assert (done.returncode, done.stderr) == (0, "")
    ends = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(ends) == MOST + 1
    assert ends[0] == (TRANSPORT, 0) and ends[-1] == (OK, 0)
    assert {status for status, _ in ends} == {TRANSPORT, OK}
    # What was not sent says so, and was not sent: one call goes before all, and one after each.
    assert all(may == 0 for _, may in ends)
    assert len(server.requests) == 1 + len(ends) + sum(status == OK for status, _ in ends)
