"""The descriptor of a queue in somebody else's event loop."""

import asyncio
import os
import select
import socket
import threading

from wire.library import OK
from wire.samples import CREATE, FETCH
from wire.server import NEVER_ANSWER, answer

GOOD = answer(201, "{}")
PATIENCE = 20


def is_readable(calls):
    return bool(select.select([calls], [], [], 0)[0])


def drain(calls):
    taken = []
    while response := calls.next(0):
        taken.append(response)
    return taken


def test_in_epoll_beside_other_sockets(queue):
    """Nothing but the readiness of the descriptor tells when to call `next`; another socket is served meanwhile."""
    _, calls = queue(*[GOOD] * 200, max_in_flight=5)
    here, there = socket.socketpair()
    here.setblocking(False)
    with select.epoll() as poller, here, there:
        poller.register(calls, select.EPOLLIN)
        poller.register(here, select.EPOLLIN)
        for tag in range(200):
            calls.submit(tag, *CREATE)
        taken, pings = [], 0
        there.send(b".")
        while len(taken) < 200:
            ready = poller.poll(PATIENCE)
            assert ready
            for descriptor, _ in ready:
                if descriptor == here.fileno():
                    pings += len(here.recv(1))
                    there.send(b".")
                else:
                    taken += drain(calls)
        assert sorted(response.tag for response in taken) == list(range(200))
        assert pings > 1


def test_it_is_quiet_when_there_is_nothing_to_do(queue):
    server, calls = queue(NEVER_ANSWER)
    calls.fileno()
    drain(calls)
    assert not is_readable(calls)
    calls.submit(1, *FETCH)
    assert is_readable(calls)
    while not server.requests:
        select.select([calls], [], [], 0.01)
        assert drain(calls) == []
    # The request is out, and no timer of libcurl's is due for a while: what is left is to wait for the server.
    for _ in range(2000):
        if not is_readable(calls):
            break
        assert drain(calls) == []
    assert not is_readable(calls)


def test_it_stays_readable_while_completions_are_left(queue):
    _, calls = queue(*[GOOD] * 3)
    calls.fileno()
    for tag in range(3):
        calls.submit(tag, CREATE[0], {})  # ends where it begins
    for _ in range(3):
        assert is_readable(calls)
        assert calls.next(0) is not None
    assert calls.next(0) is None
    assert not is_readable(calls)


def test_a_wait_before_a_repetition_makes_it_readable_in_time(queue):
    _, calls = queue(answer(429, "", "Retry-After: 1"), GOOD, client={"max_retries": 1, "retry_max_delay_ms": 5000})
    calls.submit(1, *CREATE)
    taken = []
    while not taken:
        assert select.select([calls], [], [], PATIENCE)[0]
        taken = drain(calls)
    assert (taken[0].status, taken[0].attempts) == (OK, 2)


def test_a_deadline_makes_it_readable_in_time(queue):
    _, calls = queue(NEVER_ANSWER)
    calls.submit(1, *FETCH, within=100)
    taken = []
    while not taken:
        assert select.select([calls], [], [], PATIENCE)[0]
        taken = drain(calls)
    assert taken[0].error["status"] == "timeout"


def test_calls_submitted_before_the_descriptor_was_asked_for(queue):
    may_answer = threading.Event()
    _, calls = queue(lambda request: may_answer.wait(PATIENCE) and GOOD)
    calls.submit(1, *CREATE)
    assert calls.next(0) is None
    may_answer.set()
    taken = []
    while not taken:
        assert select.select([calls], [], [], PATIENCE)[0]
        taken = drain(calls)
    assert taken[0].status == OK


def test_in_asyncio(queue):
    _, calls = queue(*[GOOD] * 100)

    async def create_all():
        loop = asyncio.get_running_loop()
        waiting = {}

        def take():
            for response in drain(calls):
                waiting.pop(response.tag).set_result(response.status)

        loop.add_reader(calls, take)

        def create(tag):
            waiting[tag] = loop.create_future()
            assert calls.submit(tag, *CREATE) == OK
            return waiting[tag]

        try:
            return await asyncio.wait_for(asyncio.gather(*map(create, range(100))), PATIENCE)
        finally:
            loop.remove_reader(calls)

    assert asyncio.run(create_all()) == [OK] * 100


def test_the_descriptors_are_closed_with_the_queue(queue):
    def count():
        return len(os.listdir("/proc/self/fd"))

    server, calls = queue(*[GOOD] * 5)
    for tag in range(5):
        calls.submit(tag, *CREATE)
    calls.all()
    assert server.connections
    before = count()
    calls.close()
    # epoll, timer and bell, and at least one connection.
    assert count() <= before - 4
