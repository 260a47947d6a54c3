"""What comes on a kept connection after an answer is nobody's answer."""

import contextlib
import os
import select
import socket
import stat

import pytest
from wire.library import OK
from wire.samples import CREATE, FETCH, GOOD_BODIES, VERBS
from wire.server import PATIENCE, Action, answer

EXTRA = {
    "a refusal": answer(400, '{"code": 20001, "message": "smuggled"}'),
    "a success": answer(201, '{"smuggled": 1}'),
    "a byte": b"H",
    "more than a buffer": b"x" * 200_000,
}


def good(verb):
    return answer(*GOOD_BODIES[verb])


def and_later(first, extra):
    """Sends more when the client has long had its answer."""
    return Action(pieces=[first, extra], then="keep", interval=0.1)


def wait_for_input(url):
    """Waits until something can be read on this process's connections to a server."""
    port = int(url.rsplit(":", 1)[1])
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            if stat.S_ISSOCK(os.stat(f"/proc/self/fd/{name}").st_mode):
                with socket.socket(fileno=os.dup(int(name))) as one:
                    if one.family == socket.AF_INET and one.getpeername()[1] == port:
                        assert select.select([one], [], [], PATIENCE)[0]


@pytest.mark.parametrize("extra", EXTRA)
def test_it_does_not_answer_the_next_create(reach, connect, extra):
    server, how = reach(and_later(good("fetch"), EXTRA[extra]), good("create"), good("create"))
    client = connect(server, **how)
    assert client.call(*FETCH).status == OK
    wait_for_input(how["base_url"])
    for _ in range(2):
        response = client.call(*CREATE)
        assert (response.status, response.http_status, response.attempts) == (OK, 201, 1)
        assert response.json == GOOD_BODIES["create"][1].encode()
    assert [request.connection for request in server.requests] == [0, 1, 1]


@pytest.mark.parametrize("verb", VERBS)
def test_it_does_not_answer_any_call(reach, connect, verb):
    server, how = reach(*[and_later(good(verb), EXTRA["a refusal"])] * 2, good(verb))
    client = connect(server, **how)
    for _ in range(2):
        assert client.call(*VERBS[verb]).status == OK
        wait_for_input(how["base_url"])
    assert client.call(*VERBS[verb]).status == OK
    assert [request.connection for request in server.requests] == [0, 1, 2]


def test_a_connection_on_which_nothing_came_is_kept(reach, connect):
    server, how = reach(*[good("create")] * 20)
    client = connect(server, **how)
    assert [client.call(*CREATE).status for _ in range(20)] == [OK] * 20
    assert {request.connection for request in server.requests} == {0}


def test_a_connection_that_says_whose_answers_are_is_kept(nginx, connect, authority):
    """Over HTTP/2 a server may speak at any time, of pings and settings."""
    server = nginx(*[good("create")] * 20)
    client = connect(server, base_url=server.url, ca_file=authority.file)
    assert [client.call(*CREATE).status for _ in range(20)] == [OK] * 20
    log = server.log()
    assert len({connection for _, connection, _ in log}) == 1
    assert {protocol for protocol, *_ in log} == {"HTTP/2.0"}
