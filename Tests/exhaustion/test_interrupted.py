"""A signal each millisecond, without SA_RESTART: each system call of every wait may end with EINTR."""

import itertools
import json

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.oauth import CLIENT, grant
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


@pytest.mark.parametrize("what", ["queue", "token"])
def test_threads_that_wait_for_each_other(program, serve, what):
    """For a completion that another thread brings, and for a token that another thread fetches."""
    pages = slow_pages()

    def serve_either(request):
        if "/token" not in request.target:
            return pages(request)
        whole = grant("t0k3n-1")
        pieces = in_pieces(whole[:20], whole[20:40], whole[40:])
        pieces.interval = 0.05
        return pieces

    server = serve(*[serve_either] * 1000)
    credentials = CLIENT if what == "token" else {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN}
    given = {name: value for name, value in credentials.items() if value}
    given.update(base_url=server.url, max_retries=5, retry_max_delay_ms=5)
    done = program("interrupted_threads.c")(json.dumps(given), what)
    assert (done.returncode, done.stderr) == (0, "")
    good, signals = map(int, done.stdout.split())
    assert good == 40 and signals > 40
    assert sum("/token" in request.target for request in server.requests) == (what == "token")
