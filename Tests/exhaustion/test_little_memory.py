"""A process that may have few addresses (RLIMIT_AS): it works, or its calls say what became of them, or it ends by a trap."""

import signal

import pytest
from wire.samples import ENTITY, entities
from wire.server import answer

CREATES, LISTS = 1001, 2
# What docs/embedding.md says of memory that runs out: abort, or Swift's own trap. Never an access that is none.
ENDS = {0, -signal.SIGABRT, -signal.SIGILL, -signal.SIGTRAP}


@pytest.fixture
def run(program, reach, options):
    """Has a process make its calls within so many KB; gives how it ended, what it printed, and the POSTs that came."""

    def start(kilobytes):
        def serve(request):
            return answer(201, ENTITY) if request.line.startswith("POST") else answer(200, entities(ENTITY))

        server, where = reach(*[serve] * 5000)
        done = program("little_memory.c")(options(where, max_retries=0), kilobytes)
        return done, [int(word) for word in done.stdout.split()], sum(line.startswith("POST") for line in server.lines)

    return start


def test_eight_megabytes_do(run):
    """For a client, a pager and a queue of a thousand calls, TLS and its certificates included."""
    done, counts, posts = run(8 << 10)
    assert (done.returncode, done.stderr) == (0, "")
    assert (counts, posts) == ([CREATES, 0, 0, LISTS], CREATES)


@pytest.mark.parametrize("kilobytes", [150, 450, 750, 1300, 1600, 2600])
def test_less(run, kilobytes):
    done, counts, posts = run(kilobytes)
    assert done.returncode in ENDS and done.stderr == ""
    if done.returncode == 0:
        created, unknown, not_created, _ = counts
        assert created + unknown + not_created == CREATES
        # What is said to be done was, and what is said not to be was not.
        assert created <= posts <= created + unknown
