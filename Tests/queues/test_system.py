"""A queue and its system: which descriptors it has, and what becomes of calls when the system refuses."""

import os
import select
import socket
import stat

import pytest
from wire.library import OK, TIMEOUT, Queue
from wire.samples import ENTITY, FETCH
from wire.server import NEVER_ANSWER, answer


def descriptors():
    """What each open descriptor is, by its number."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            found[int(name)] = os.readlink(f"/proc/self/fd/{name}")
        except FileNotFoundError:
            pass  # that of the listing itself
    return found


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
    closing = answer(200, ENTITY, "Connection: close")
    server = serve(closing if reason == "closed by the server" else NEVER_ANSWER)
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
