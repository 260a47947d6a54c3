"""A trace function that is replaced, again and again, while calls run: nothing is kept of it, and nobody waits for it."""

import json
import threading

import pytest
from wire import library
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY, FETCH
from wire.server import answer

PAIRS = 300_000


def resident_bytes():
    with open("/proc/self/statm") as sizes:
        return int(sizes.read().split()[1]) * 4096


def replace(client, function, times):
    nothing, set_trace = library._trace(), library._lib.twilite_client_set_trace
    for _ in range(times):
        set_trace(client._pointer, function, None)
        set_trace(client._pointer, nothing, None)


@pytest.mark.parametrize("threads", [0, 2])
def test_what_was_replaced_is_not_kept(connect, serve, threads):
    """With calls on other threads, too; nobody answers them, so that nothing of a server's is what grows."""
    client = connect(serve(), base_url="http://127.0.0.1:1")
    function = library._trace(lambda context, line: None)
    is_over, failures = threading.Event(), []

    def work():
        while not is_over.is_set():
            if client.call(*FETCH).status != TRANSPORT:
                failures.append(1)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    replace(client, function, 2_000)
    before = resident_bytes()
    replace(client, function, PAIRS)
    grown = resident_bytes() - before
    is_over.set()
    for worker in workers:
        worker.join()
    assert not failures
    # A hundred bytes for each would be 30 MB.
    assert grown < 8 << 20, grown


def test_nobody_waits_for_a_function_that_runs(serve, connect):
    """Neither who replaces it, nor another call that is traced."""
    server = serve(*[answer(200, ENTITY)] * 3)
    client = connect(server)
    entered, may_leave = threading.Event(), threading.Event()
    lines = []

    def slow(line):
        entered.set()
        assert may_leave.wait(20)
        lines.append("slow")

    client.trace(slow)
    keep = client._trace
    thread = threading.Thread(target=client.call, args=FETCH)
    thread.start()
    assert entered.wait(20)
    client.trace(lambda line: lines.append("quick"))
    assert client.call(*FETCH).status == OK
    assert lines == ["quick"]
    may_leave.set()
    thread.join()
    assert lines == ["quick", "slow"] and keep


def test_a_child_finds_no_lock_of_it_taken(program):
    options = json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN})
    done = program("trace_fork.c")(options, 400)
    assert (done.returncode, done.stdout) == (0, "ok\n")
