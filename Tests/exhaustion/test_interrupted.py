"""A signal each millisecond, without SA_RESTART: each system call of every wait may end with EINTR."""

import itertools

import pytest
from wire.samples import ENTITIES, ENTITY, entities
from wire.server import NEVER_ANSWER, answer, in_pieces

WAYS = ["call", "call_within", "pager", "pager_within", "queue_next", "queue_take", "queue_fd"]
ROUNDS = 10
FOLLOWING = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken=b"


def slow_pages():
    """A server of two pages, each in three pieces; it has no time at every fifth request."""
    numbers = itertools.count(1)

    def serve_page(request):
        if next(numbers) % 5 == 0:
            return answer(503, "{}")
        whole = answer(200, entities(ENTITY, following=None if "PageToken=b" in request.target else FOLLOWING))
        third = len(whole) // 3
        pieces = in_pieces(whole[:third], whole[third : 2 * third], whole[2 * third :])
        pieces.interval = 0.005
        return pieces

    return serve_page


@pytest.mark.parametrize("way", WAYS)
def test_a_signal_every_millisecond(program, reach, options, way):
    server, where = reach(*[slow_pages()] * 1000)
    done = program("interrupted.c")(options(where, max_retries=5, retry_max_delay_ms=5), way, ROUNDS)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > ROUNDS, "the signals came"
    # Nothing was asked twice but what had no answer.
    calls = ROUNDS * (3 if way.startswith("queue") else 1)
    asked = len(server.requests)
    assert asked - asked // 5 == 2 * calls


def test_deadlines_hold(program, reach, options):
    _, where = reach(*[NEVER_ANSWER] * 10)
    done = program("interrupted.c")(options(where), "deadlines")
    assert (done.returncode, done.stderr) == (0, "")
