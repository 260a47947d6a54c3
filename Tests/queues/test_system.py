"""A queue and its system: which descriptors it has, and what becomes of calls when the system refuses."""

import fcntl
import json
import os
import pathlib
import resource
import select
import socket
import stat
import subprocess
import threading
import time

import pytest
from weather.programs import compile_program
from weather.test_fork import in_child
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import MISUSE, OK, TIMEOUT, TRANSPORT, Queue, Refused
from wire.samples import CREATE, ENTITY, FETCH
from wire.server import NEVER_ANSWER, PATIENCE, answer

HERE = pathlib.Path(__file__).parent
GOOD = answer(201, ENTITY)


def descriptors():
    """What each open descriptor is, by its number."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            found[int(name)] = os.readlink(f"/proc/self/fd/{name}")
        except FileNotFoundError:
            pass  # that of the listing itself
    return found


def own(before):
    """The numbers of a queue's epoll instance, timer and bell."""
    return [number for number, what in descriptors().items() if what.startswith("anon_inode") and number not in before]


def test_no_descriptor_has_the_number_of_a_standard_stream(serve, connect):
    client = connect(serve())

    def work():
        for number in range(3):
            os.close(number)
        before = descriptors()
        calls = Queue(client)
        found = own(before)
        calls.close()
        return found

    found = in_child(work)()
    assert len(found) == 3 and min(found) > 2


def test_no_descriptor_reaches_a_program_that_is_started(serve, connect):
    before = descriptors()
    calls = Queue(connect(serve()))
    found = own(before)
    assert len(found) == 3
    assert all(fcntl.fcntl(number, fcntl.F_GETFD) & fcntl.FD_CLOEXEC for number in found)
    calls.close()


@pytest.mark.parametrize("room", [0, 1, 2])
def test_the_error_says_why_the_system_gives_no_descriptors(serve, connect, room):
    client = connect(serve())

    def work():
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(descriptors()) + 20,) * 2)
        filling = []
        try:
            while True:
                filling.append(os.open("/dev/null", os.O_RDONLY))
        except OSError:
            for _ in range(room):
                os.close(filling.pop())
        try:
            Queue(client)
        except Refused as refused:
            # What was opened is closed again: as many can be opened as before.
            for _ in range(room):
                os.open("/dev/null", os.O_RDONLY)
            return [refused.response.status, refused.response.error["message"]]

    status, message = in_child(work)()
    assert status == MISUSE and "Too many open files" in message


def is_connected_to(server, number):
    if not stat.S_ISSOCK(os.fstat(number).st_mode):
        return False
    with socket.socket(fileno=os.dup(number)) as found:
        try:
            return found.family == socket.AF_INET and found.getpeername()[1] == server.port
        except OSError:
            return False


@pytest.mark.parametrize("reason", ["closed by the server", "timed out"])
def test_a_child_that_holds_a_socket_does_not_keep_the_parent_busy(serve, connect, reason):
    """The parent closes the connection; the child has it still, and lives on."""
    is_split = threading.Event()

    def close(_):
        is_split.wait(PATIENCE)
        return answer(200, ENTITY, "Connection: close")

    server = serve(close if reason == "closed by the server" else NEVER_ANSWER)
    calls = Queue(connect(server, timeout_ms=300))
    calls.submit(1, *FETCH)
    reader, writer = os.pipe()
    # Begun, so that there is a connection when the process splits, and not ended.
    while not server.connections:
        assert calls.next(0) is None
    child = os.fork()
    if child == 0:
        for number in descriptors():
            if number != reader and not is_connected_to(server, number):
                os.close(number)
        os.read(reader, 1)  # until the parent closes its end
        os._exit(0)
    os.close(reader)
    is_split.set()
    try:
        assert calls.next().status == (OK if reason == "closed by the server" else TIMEOUT)
        server.close()  # which hangs up what the child holds
        calls.fileno()
        for _ in range(100):
            if not select.select([calls], [], [], 0.05)[0]:
                break
            assert calls.next(0) is None
        else:
            pytest.fail("the descriptor is readable again and again, with nothing to do")
    finally:
        os.close(writer)
        os.waitpid(child, 0)
        calls.close()


def test_a_socket_that_cannot_be_watched_fails_its_call(serve, tmp_path):
    server = serve(GOOD)
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_retries": 0}
    program = compile_program(HERE / "unwatched.c", tmp_path / "program")
    done = subprocess.run([program, json.dumps(options)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["error"]["status"] == "transport" and "No space left on device" in first["error"]["message"]
    assert first["error"]["may_have_taken_effect"] is False
    assert second == json.loads(ENTITY)
    assert len(server.requests) == 1


def test_a_descriptor_that_was_closed_by_mistake_fails_calls_and_costs_nothing(serve, connect):
    """A wrapper that thinks the descriptor its own may close it, and then another file gets its number. Nothing can be heard
    any more of what is on the wire."""
    server = serve(NEVER_ANSWER)
    calls = Queue(connect(server))
    calls.submit(1, *CREATE)
    while not server.connections:
        assert calls.next(0) is None
    with open("/dev/null") as other:
        os.dup2(other.fileno(), calls.fileno())
    (response,) = calls.all()
    assert response.status == TRANSPORT and "Invalid argument" in response.error["message"]
    before = time.process_time()
    assert calls.next(1000) is None
    assert time.process_time() - before < 0.5
    calls.close()
