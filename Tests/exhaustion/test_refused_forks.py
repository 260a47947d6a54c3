"""No process and no thread is left (EAGAIN)."""

import pytest
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY
from wire.server import answer


@pytest.fixture
def bound(program, serve, options):
    """Has a process without another call, and try so many forks; gives the status of the last call, and the server."""

    def run(host, forks):
        server = serve(*[answer(201, ENTITY)] * 1_000_000)
        done = program("refused_forks.c")(options({"base_url": f"http://{host}:{server.port}"}, max_retries=1), forks, timeout=30)
        if done.returncode == 77:
            pytest.skip("the system lets this user have processes without a bound")
        assert (done.returncode, done.stderr) == (0, "")
        return int(done.stdout), server

    return run


def test_a_fork_that_is_refused_holds_no_call_up(bound):
    status, server = bound("127.0.0.1", 300)
    assert status == OK and server.connections > 0


def test_a_name_that_no_thread_can_look_up(bound):
    """libcurl looks names up on a thread, where it was built so; the call ends if there is none, and has sent nothing."""
    status, server = bound("localhost", 0)
    assert (status, len(server.requests)) in [(TRANSPORT, 0), (OK, 1)]
