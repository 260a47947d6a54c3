"""The library leaves SIGPIPE harmless, bears signals in its calls, and touches neither dispositions, masks nor threads."""

import json
import os
import socket
import subprocess

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY
from wire.server import (
    CLOSE_AFTER_REQUEST, CLOSE_AT_ONCE, RESET_AFTER_REQUEST, RESET_AT_ONCE, RESET_IN_REQUEST, Action, answer, in_pieces,
)  # fmt: skip

from .programs import HERE


def options(more):
    return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "max_retries": 0, "timeout_ms": 20_000, **more})


VANISHING = {
    "closes at once": CLOSE_AT_ONCE, "resets at once": RESET_AT_ONCE, "resets in the request": RESET_IN_REQUEST,
    "closes after the request": CLOSE_AFTER_REQUEST, "resets after the request": RESET_AFTER_REQUEST,
    "closes in the request": Action(read="half"),
}  # fmt: skip


@pytest.mark.parametrize("how", VANISHING)
def test_a_server_that_vanishes_does_not_kill_the_host(reach, program, how):
    """SIGPIPE is at its default, and the body is large, so that the library is still writing when the server goes."""
    server, where = reach(VANISHING[how], answer(200, ENTITY))
    done = program("signals.c")("vanish", options(where))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == [str(TRANSPORT), str(OK)]


@pytest.fixture(scope="module")
def old_libcurl(tmp_path_factory):
    """The environment in which libcurl lets SIGPIPE come, as it did over TLS before 7.87, and says so."""
    preloaded = tmp_path_factory.mktemp("old") / "old_libcurl.so"
    compiler = ["cc", "-shared", "-fPIC", "-D_GNU_SOURCE", HERE / "old_libcurl.c", "-o", preloaded, "-ldl"]
    subprocess.run(compiler, check=True)
    return {**os.environ, "LD_PRELOAD": str(preloaded)}


@pytest.mark.parametrize("how", ["closes in the request", "resets in the request"])
def test_a_libcurl_that_lets_sigpipe_come(reach, program, old_libcurl, how):
    server, where = reach(VANISHING[how], answer(200, ENTITY))
    done = program("signals.c")("vanish", options(where), env=old_libcurl)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == [str(TRANSPORT), str(OK)]


@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_kept_connection_that_vanishes_does_not_kill_the_host(reach, program, then):
    # An answer that a reset overtakes is lost, and asked for again.
    server, where = reach(Action(answer(200, ENTITY), then=then), *[answer(200, ENTITY)] * 2)
    done = program("signals.c")("kept", options({**where, "max_retries": 2, "retry_max_delay_ms": 1}))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == [str(OK), str(OK)]


def test_a_signal_every_millisecond(reach, program):
    """With a handler that has no SA_RESTART, each of the library's system calls may end with EINTR."""
    whole = answer(200, ENTITY)
    third = len(whole) // 3
    slow = in_pieces(whole[:third], whole[third : 2 * third], whole[2 * third :])
    slow.interval = 0.02
    server, where = reach(*[whole, slow, answer(503, "{}"), whole] * 30)
    done = program("signals.c")("alarm", options({**where, "max_retries": 1, "retry_max_delay_ms": 20}), 90)
    assert (done.returncode, done.stderr) == (0, "")
    signals, *statuses = done.stdout.split()
    assert statuses == [str(OK)] * 90
    assert int(signals) > 90, "the signals came"
    assert len(server.requests) == 120


def test_dispositions_and_masks_are_left_as_they_were(reach, program):
    server, where = reach(*[answer(200, ENTITY)] * 10)
    done = program("signals.c")("unchanged", options(where))
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_no_thread_is_started(reach, program):
    server, where = reach(*[answer(200, ENTITY)] * 10)
    done = program("signals.c")("threads", options(where))
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")


def test_no_thread_is_left_by_looking_up_a_name(serve, program):
    """libcurl looks a name up on a thread of its own, where it was built so; that ends with the lookup.

    The name is one that only the system's resolver knows; whether it knows it does not matter."""
    server = serve(*[answer(200, ENTITY)] * 10)
    name = socket.gethostname()
    done = program("signals.c")("threads left", options({"base_url": f"http://{name}:{server.port}"}))
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")
