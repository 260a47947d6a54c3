"""Many completions at once: twilite_queue_take is twilite_queue_next for as many as there are."""

import ctypes
import os
import select
import threading

import pytest
from wire.library import CANCELLED, CLOSED, MISUSE, OK, _lib
from wire.samples import CREATE, FETCH, LIST
from wire.server import NEVER_ANSWER, answer

from .test_descriptor import is_readable
from .test_wake_and_close import in_thread

GOOD = answer(201, "{}")
FOR_EVER = -1
PATIENCE = 20


def refused(calls, *tags):
    """Hands in calls that end where they begin."""
    for tag in tags:
        assert calls.submit(tag, CREATE[0], {}) == OK


def tags(taken):
    return [response.tag for response in taken]


def drain(calls, capacity=1000):
    taken = []
    while more := calls.take(capacity, 0):
        taken += more
    return taken


@pytest.mark.parametrize("capacity", [1, 3, 64, 65, 1000])
@pytest.mark.parametrize("timeout", [0, 1000, FOR_EVER])
def test_all_that_there_are_in_their_order(queue, capacity, timeout):
    _, calls = queue(turn_budget_us=1_000_000_000)
    refused(calls, *range(200))
    batches = []
    while calls.pending:
        batches.append(tags(calls.take(capacity, timeout)))
    assert sum(batches, []) == list(range(200))
    assert [len(batch) for batch in batches[:-1]] == [min(capacity, 200)] * (len(batches) - 1)
    assert len(batches) == -(-200 // capacity)


def test_nothing_is_waited_for_but_the_first(queue):
    server, calls = queue(GOOD, NEVER_ANSWER)
    calls.submit(1, *CREATE)
    assert tags(calls.take(1, FOR_EVER)) == [1]
    calls.submit(2, *FETCH)
    refused(calls, 3, 4)
    assert tags(calls.take(10, FOR_EVER)) == [3, 4]
    assert calls.take(10, 20) == [] and calls.take(10, 0) == [] and calls.pending == 1


def test_a_thousand_calls(queue):
    _, calls = queue(*[GOOD] * 1000)
    for tag in range(1000):
        calls.submit(tag, *CREATE)
    taken = []
    while calls.pending:
        more = calls.take(100, FOR_EVER)
        assert 0 < len(more) <= 100
        taken += more
    assert sorted(tags(taken)) == list(range(1000)) and {response.status for response in taken} == {OK}


def test_one_after_another_and_many_at_once_are_one_queue(queue):
    _, calls = queue()
    refused(calls, *range(6))
    assert [calls.next(0).tag, *tags(calls.take(3)), calls.next().tag, *tags(calls.take(3))] == list(range(6))


def test_room_for_more_calls_as_they_are_taken(queue):
    _, calls = queue(max_pending=5)
    refused(calls, *range(5))
    assert len(calls.take(3)) == 3 and calls.pending == 2
    refused(calls, 5, 6, 7)
    assert calls.submit(8, CREATE[0], {}) != OK


def test_nothing_to_put_them_into(queue):
    _, calls = queue()
    refused(calls, 1)
    places = (ctypes.c_void_p * 1)()
    assert _lib.twilite_queue_take(None, places, 1, FOR_EVER) == 0
    assert _lib.twilite_queue_take(calls._pointer, None, 1, FOR_EVER) == 0
    assert _lib.twilite_queue_take(calls._pointer, places, 0, FOR_EVER) == 0
    assert not places[0] and calls.pending == 1


def test_a_capacity_beyond_all_memory(queue):
    _, calls = queue()
    refused(calls, 1, 2)
    places = (ctypes.c_void_p * 2)()
    assert _lib.twilite_queue_take(calls._pointer, places, 2**64 - 1, FOR_EVER) == 2
    for place in places:
        _lib.twilite_response_free(place)


def test_a_wake_ends_the_wait(queue):
    _, calls = queue()
    waiter = in_thread(lambda: calls.take(10, FOR_EVER))
    calls.wake()
    assert waiter() == []
    refused(calls, 1, 2)
    calls.wake()
    assert tags(calls.take(10, FOR_EVER)) == [1, 2]
    assert calls.take(10, FOR_EVER) == []


def test_a_cancelled_call_is_among_them(queue):
    server, calls = queue(NEVER_ANSWER, max_in_flight=1)
    for tag in (1, 2, 2, 3):
        calls.submit(tag, *FETCH)
    assert calls.take(10, 0) == []
    calls.cancel(2)
    assert [(response.tag, response.status) for response in calls.take(10, FOR_EVER)] == [(2, CANCELLED)] * 2
    assert calls.pending == 2


def test_a_queue_that_was_closed_says_so_alone(queue):
    server, calls = queue(NEVER_ANSWER)
    refused(calls, 1)
    calls.submit(2, *FETCH)
    calls.shut()
    taken = []
    while calls.pending:
        taken += calls.take(10, FOR_EVER)
    assert sorted(tags(taken)) == [1, 2] and CLOSED not in {response.status for response in taken}
    for _ in range(2):
        assert [response.status for response in calls.take(10, FOR_EVER)] == [CLOSED]
    assert calls.next(FOR_EVER).status == CLOSED


def test_every_thread_that_waits_hears_of_the_end(queue):
    _, calls = queue()
    waiters = [in_thread(lambda: calls.take(10, FOR_EVER)) for _ in range(4)]
    calls.shut()
    assert [[response.status for response in waiter()] for waiter in waiters] == [[CLOSED]] * 4


def test_in_a_child_of_the_process(queue):
    _, calls = queue()
    refused(calls, 1)
    child = os.fork()
    if child == 0:
        found = calls.take(10, 0)
        os._exit(0 if [response.status for response in found] == [MISUSE] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert tags(calls.take(10)) == [1]


def test_a_trace_that_takes_is_told_so(serve, connect):
    from wire.library import Queue

    client = connect(serve(GOOD))
    calls, found = Queue(client), []
    client.trace(lambda line: found.extend(calls.take(10, 0)))
    calls.submit(1, *CREATE)
    assert tags(calls.take(10)) == [1]
    assert [response.status for response in found] == [MISUSE]
    calls.close()


def test_many_threads_take_each_completion_once(queue):
    count = 3000
    _, calls = queue(*[GOOD] * count, max_in_flight=32)
    taken, lock = [], threading.Lock()

    def take():
        while calls.pending:
            more = calls.take(7, 50)
            with lock:
                taken.extend(tags(more))

    for tag in range(count):
        calls.submit(tag, *CREATE)
    threads = [threading.Thread(target=take) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(count))


@pytest.mark.parametrize("budget", [1, 50, 2000])
@pytest.mark.parametrize("capacity", [1, 5, 1000])
def test_edge_triggered_until_0(queue, budget, capacity):
    _, calls = queue(*[GOOD] * 300, max_in_flight=8, turn_budget_us=budget)
    with select.epoll() as poller:
        poller.register(calls, select.EPOLLIN | select.EPOLLET)
        for tag in range(300):
            calls.submit(tag, *CREATE)
        taken = []
        while len(taken) < 300:
            assert poller.poll(PATIENCE), f"no edge after {len(taken)} of 300"
            taken += drain(calls, capacity)
    assert sorted(tags(taken)) == list(range(300))


@pytest.mark.parametrize("budget", [1, 2000, 1_000_000])
def test_a_descriptor_watched_for_its_level_tells_of_the_rest(queue, budget):
    _, calls = queue(*[GOOD] * 100, max_in_flight=4, turn_budget_us=budget)
    calls.fileno()
    for tag in range(100):
        calls.submit(tag, *CREATE)
    taken = []
    while len(taken) < 100:
        assert select.select([calls], [], [], PATIENCE)[0], f"nothing more is told of after {len(taken)}"
        taken += calls.take(3, 0)
    assert sorted(tags(taken)) == list(range(100))


def test_a_turn_ends_though_completions_are_left(queue):
    """A batch that would take longer than the budget ends with it, and the descriptor tells of the rest."""
    count = 100_000
    _, calls = queue(turn_budget_us=20)
    calls.fileno()
    refused(calls, *range(count))
    taken = calls.take(count, 0)
    assert 0 < len(taken) < count and is_readable(calls)
    while calls.pending:
        taken += drain(calls)
    assert tags(taken) == list(range(count))
