"""Ctrl-C and SIGTERM: an end with a word, and with what is known of the call."""

import fcntl
import json
import signal
import struct
import termios
import time

import pytest

from wire.server import NEVER_ANSWER, Server

from .program import CREATE, FETCH, INTERRUPTED, PATIENCE, SERVICE, TERMINATED, Program

BOTH = ["--service-sid", SERVICE, "--identity", "ff483d1ff591898a"]


@pytest.fixture
def server():
    server = Server(*[NEVER_ANSWER] * 4)
    yield server
    server.close()


@pytest.fixture
def wired(server, tmp_path):
    return Program(server.url, tmp_path)


def until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def stopped(wired, server, number, *words):
    process = wired.start(*words)
    until(lambda: server.seen)
    process.send_signal(number)
    output, said = process.communicate(timeout=PATIENCE)
    assert output == b""
    return process.returncode, said.decode()


def test_ctrl_c_ends_a_write_that_may_have_taken_effect(wired, server):
    status, said = stopped(wired, server, signal.SIGINT, CREATE, *BOTH)
    assert status == INTERRUPTED
    assert said == "twilite: interrupted\n  nobody can know whether it has taken effect: look before you ask again\n"


def test_ctrl_c_ends_a_read(wired, server):
    assert stopped(wired, server, signal.SIGINT, FETCH, *BOTH) == (INTERRUPTED, "twilite: interrupted\n")


def test_ctrl_c_ends_a_list(wired, server):
    words = ["list", "verify.v2.entity", "--service-sid", SERVICE]
    assert stopped(wired, server, signal.SIGINT, *words) == (INTERRUPTED, "twilite: interrupted\n")


def test_sigterm_ends_it_too(wired, server):
    status, said = stopped(wired, server, signal.SIGTERM, CREATE, *BOTH, "--output", "json")
    error = json.loads(said)["error"]
    assert (status, error["status"], error["may_have_taken_effect"]) == (TERMINATED, "cancelled", True)


def test_ctrl_c_ends_what_reads_standard_input(wired):
    process = wired.start(CREATE, "--json", "-")
    process.stdin.write(b"{")
    process.stdin.flush()
    pipe = process.stdin.fileno()
    until(lambda: struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4)) == (0,))  # it has read that
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (INTERRUPTED, b"twilite: interrupted\n")


def test_what_was_told_to_ignore_ctrl_c_goes_on(wired, server):
    """A shell has its background commands ignore it."""
    ignoring = lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)  # noqa: E731
    process = wired.start(FETCH, *BOTH, "--timeout-ms", "1500", "--max-retries", "0", preexec_fn=ignoring)
    until(lambda: server.seen)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=PATIENCE)
    assert process.returncode not in (INTERRUPTED, -signal.SIGINT)
