"""Ctrl-C while a call waits, and a deadline of a call's own."""

import os
import signal
import subprocess
import sys
import threading

import pytest
import twilite
from conftest import ROOT, SOURCES
from wire.samples import CREATE, ENTITIES, FETCH, IS, LIST, entities
from wire.server import NEVER_ANSWER, answer

FOR_EVER = 1 << 30
LIBRARY = os.environ.get("TWILITE_LIBRARY") or ROOT / "build" / "libtwilite.so"


@pytest.fixture
def interrupt_when(monkeypatch):
    """Has Ctrl-C pressed once, when the server has so many requests."""
    threads = []

    def start(server, count):
        def wait():
            while server.seen < count:
                stopped.wait(0.001)
            os.kill(os.getpid(), signal.SIGINT)

        threads.append(threading.Thread(target=wait, daemon=True))
        threads[-1].start()

    stopped = threading.Event()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield start
    for thread in threads:
        thread.join(20)
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("call, may", [(CREATE, True), (FETCH, False)])
def test_ctrl_c_ends_a_call_at_once(serve, interrupt_when, call, may, log):
    server, client = serve(NEVER_ANSWER, timeout_ms=FOR_EVER, log=log)
    interrupt_when(server, 1)
    with pytest.raises(KeyboardInterrupt) as caught:
        client.call(*call)
    cause = caught.value.__cause__
    assert isinstance(cause, twilite.CancelledError) and cause.may_have_taken_effect is may


def test_ctrl_c_ends_the_wait_before_a_repetition(serve, interrupt_when):
    server, client = serve(answer(429, "{}", "Retry-After: 3600"), timeout_ms=FOR_EVER)
    client = twilite.Client("AC" + "0" * 32, "token", base_url=server.url, retry_max_delay_ms=FOR_EVER)
    interrupt_when(server, 1)
    with pytest.raises(KeyboardInterrupt):
        client.call(*CREATE)


def test_ctrl_c_ends_a_list(serve, interrupt_when):
    following = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken=b"
    server, client = serve(answer(200, entities('{"n":1}', following=following)), NEVER_ANSWER, timeout_ms=FOR_EVER)
    interrupt_when(server, 2)
    records = client.stream(*LIST)
    assert next(records) == {"n": 1}
    with pytest.raises(KeyboardInterrupt):
        next(records)


def test_it_works_again_and_again(serve, interrupt_when):
    server, client = serve(*[NEVER_ANSWER, answer(200, "{}")] * 3, timeout_ms=FOR_EVER)
    for number in range(3):
        interrupt_when(server, 2 * number + 1)
        with pytest.raises(KeyboardInterrupt):
            client.call(*FETCH)
        assert client.call(*FETCH) == {}


def test_a_handler_that_raises_nothing_ends_nothing(serve):
    """It may even call: what waits goes on."""
    server, client = serve(NEVER_ANSWER, answer(200, '{"inner": 1}'), timeout_ms=1000)
    inner = []
    before = signal.signal(signal.SIGALRM, lambda *_: inner.append(client.call(*FETCH)))
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(twilite.TimeoutError):
            client.call(*FETCH)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert inner == [{"inner": 1}]


def test_on_another_thread_a_call_goes_on(serve, interrupt_when):
    """Python's handlers run on the main thread alone."""
    server, client = serve(NEVER_ANSWER, timeout_ms=1000)
    ended, is_over = [], threading.Event()

    def work():
        try:
            client.call(*FETCH)
        except twilite.TwiliteError as error:
            ended.append(type(error))
        is_over.set()

    threading.Thread(target=work).start()
    with pytest.raises(KeyboardInterrupt):
        interrupt_when(server, 1)
        is_over.wait()
    assert is_over.wait(20) and ended == [twilite.TimeoutError]


def test_a_deadline(serve):
    server, client = serve(NEVER_ANSWER, timeout_ms=FOR_EVER)
    with pytest.raises(twilite.TimeoutError) as caught:
        client.call("ip_messaging.v2.user.create", {"service_sid": IS, "identity": "a"}, deadline_ms=200)
    assert caught.value.may_have_taken_effect is True


FORKED = """
import os, signal, sys, threading
import twilite

class Rung(Exception): pass
def ring(*_): raise Rung

signal.signal(signal.SIGALRM, ring)
client = twilite.Client("AC" + "0" * 32, "token", base_url=sys.argv[1], timeout_ms=1 << 30)
ended = []

def work():
    child = os.fork()
    if child == 0:
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try: client.call("trusthub.v1.customer_profile.list")
        except Rung: os._exit(7)
        os._exit(1)
    ended.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

thread = threading.Thread(target=work)
thread.start()
thread.join(60)
print(*ended)
"""


def test_in_a_child_the_thread_that_forked_is_the_main_thread(serve):
    server, _ = serve(NEVER_ANSWER)
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "TWILITE_LIBRARY": str(LIBRARY)}
    command = [sys.executable, "-c", FORKED, server.url]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90)
    assert (done.returncode, done.stdout, done.stderr) == (0, "7\n", "")
