"""The gate that keeps a fork and libcurl's work apart: what passes it, who waits for whom, and for how long."""

import json
import os
import subprocess

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.samples import ENTITY
from wire.server import answer

from .programs import HERE, LIBRARY

EMPTY_PAGE = answer(200, '{"results": [], "meta": {"key": "results", "next_page_url": null}}')


@pytest.fixture
def options(serve):
    """A client's options for a server that answers every list with an empty page, or with something else."""

    def make(what=EMPTY_PAGE, **more):
        server = serve(*[what] * 1_000_000)
        return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, **more})

    return make


@pytest.mark.parametrize("what", ["client", "catalog", "validate"])
def test_a_fork_during_the_first_use(program, what):
    """No initialisation is needed, says the header: so what is made by the first use must not be half made in a child."""
    done = program("fork_first_use.c")(what, 150)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("way", ["call", "queue"])
def test_no_child_is_made_while_a_thread_makes_an_easy_handle(program, options, tmp_path, way):
    preloaded = tmp_path / "slow_easy_init.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-D_GNU_SOURCE", HERE / "slow_easy_init.c", "-o", preloaded, "-ldl"], check=True
    )
    run = program("fork_easy_init.c")
    done = run(options(max_connections=0), 100, way, env={**os.environ, "LD_PRELOAD": str(preloaded)})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("way", ["call", "queue"])
def test_calls_go_on_beside_forks_that_overlap(program, options, way):
    """There is hardly a moment without a fork under way; a call waits for those that were there when it came, no longer."""
    done = program("fork_many.c")(options(answer(201, ENTITY), max_retries=0, timeout_ms=5000), 16, 3, way)
    calls, failed, longest, _ = json.loads(done.stdout)
    assert (done.returncode, failed) == (0, 0)
    # Before it was fair, some tens of calls ended in this time, the longest of them after seconds.
    assert calls > 100 and longest < 1500


def test_a_host_that_calls_under_the_lock_that_its_forks_take(program, options):
    """The fork has closed the gate and waits for the lock, whose holder waits at the gate: it must not wait for ever."""
    done = program("fork_lock_order.c")(LIBRARY, options(), 5)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
