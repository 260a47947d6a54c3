"""A queue's driver thread that is woken, and one that is ended."""

import select
import threading

import pytest
from wire.library import CANCELLED, CLOSED, MISUSE, OK, Pager, Queue
from wire.samples import CREATE, FETCH, LIST
from wire.server import NEVER_ANSWER, answer

from .test_descriptor import drain, is_readable

GOOD = answer(201, "{}")
FOR_EVER = -1
PATIENCE = 20


def in_thread(work):
    """Runs `work` on a thread, and gives a function that waits for what it returns."""
    found = []
    thread = threading.Thread(target=lambda: found.append(work()), daemon=True)
    thread.start()

    def result():
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the thread still waits"
        return found[0]

    return result


def drive(calls):
    """What a driver thread does: gives what it took until it was told that it is over."""
    taken = []
    while True:
        response = calls.next(FOR_EVER)
        taken.append(response)
        if response is not None and response.status == CLOSED:
            return taken


# ---- wake


def test_a_wait_is_ended(queue):
    _, calls = queue()
    waiter = in_thread(lambda: calls.next(FOR_EVER))
    assert calls.wake() == OK
    assert waiter() is None


def test_a_wake_that_nobody_waits_for_ends_the_next_wait(queue):
    """Many are one: the wait after that goes on until a call ends."""
    _, calls = queue()
    for _ in range(3):
        calls.wake()
    assert calls.next(FOR_EVER) is None
    waiter = in_thread(lambda: calls.next(FOR_EVER))
    calls.submit(7, CREATE[0], {})
    assert waiter().tag == 7


def test_a_completion_goes_before_a_wake(queue):
    _, calls = queue()
    calls.submit(1, CREATE[0], {})
    calls.wake()
    assert calls.next(FOR_EVER).tag == 1
    assert calls.next(FOR_EVER) is None


def test_the_descriptor_tells_of_a_wake(queue):
    _, calls = queue()
    calls.fileno()
    drain(calls)
    assert not is_readable(calls)
    calls.wake()
    assert is_readable(calls)
    assert drain(calls) == []
    assert not is_readable(calls)


# ---- close


def test_calls_that_have_not_ended_are_cancelled(queue):
    server, calls = queue(GOOD, NEVER_ANSWER, max_in_flight=1)
    for tag in range(4):
        calls.submit(tag, *CREATE)
    first = calls.next()
    while server.seen < 2:
        assert calls.next(1) is None
    assert calls.shut() == OK
    taken = [calls.next(FOR_EVER) for _ in range(3)]
    assert (first.tag, first.status) == (0, OK)
    assert {response.tag: (response.status, response.error["may_have_taken_effect"]) for response in taken} == {
        1: (CANCELLED, True), 2: (CANCELLED, False), 3: (CANCELLED, False),
    }  # fmt: skip
    over = [calls.next(timeout) for timeout in (FOR_EVER, 0, 1000)]
    assert [(response.status, response.attempts) for response in over] == [(CLOSED, 0)] * 3
    assert calls.pending == 0


def test_nothing_is_accepted_any_more(queue, connect):
    server, calls = queue()
    assert calls.shut() == calls.shut() == OK
    assert calls.submit(1, *CREATE) == calls.submit(2, *FETCH, within=1000) == CLOSED
    assert calls.pending == 0 and server.requests == []


def test_a_pager_that_a_closed_queue_refuses_can_be_used(queue, connect):
    server, _ = queue(answer(200, '{"entities": [{"n": 1}], "meta": {"key": "entities", "next_page_url": null}}'))
    client = connect(server)
    calls = Queue(client)
    pager = Pager(client, *LIST)
    calls.shut()
    assert calls.submit_page(1, pager) == CLOSED
    assert pager.next().json == b'[{"n": 1}]'
    pager.close()
    calls.close()


@pytest.mark.parametrize("drivers", [1, 4])
def test_driver_threads_are_ended(queue, drivers):
    """All that wait in `next` hear of it, and every call that was accepted has its completion with one of them."""
    server, calls = queue(*[GOOD] * 50, *[NEVER_ANSWER] * 50)
    results = [in_thread(lambda: drive(calls)) for _ in range(drivers)]
    accepted = [tag for tag in range(100) if calls.submit(tag, *CREATE) == OK]
    while server.seen < 60:
        threading.Event().wait(0.001)
    assert calls.shut() == OK
    taken = [response for result in results for response in result()]
    assert [response.status for response in taken].count(CLOSED) == drivers
    assert sorted(response.tag for response in taken if response.status != CLOSED) == accepted
    assert calls.pending == 0


def test_submissions_beside_the_closing(queue):
    """Each is accepted, and has a completion, or is refused."""
    for _ in range(30):
        _, calls = queue(*[GOOD] * 1000)
        driver = in_thread(lambda: drive(calls))

        def submit(first):
            return [tag for tag in range(first, first + 100) if calls.submit(tag, *CREATE) == OK]

        submitters = [in_thread(lambda first=first: submit(first)) for first in (0, 1000, 2000)]
        assert calls.shut() == OK
        accepted = sorted(tag for submitter in submitters for tag in submitter())
        assert sorted(response.tag for response in driver()[:-1]) == accepted


def test_an_event_loop_hears_of_it(queue):
    _, calls = queue(*[NEVER_ANSWER] * 3)
    calls.fileno()
    for tag in range(3):
        calls.submit(tag, *CREATE)
    drain(calls)
    calls.shut()
    statuses = []
    while CLOSED not in statuses:
        assert select.select([calls], [], [], PATIENCE)[0]
        # A connection that is still being made is a reason to look, too.
        if response := calls.next(0):
            statuses.append(response.status)
    assert statuses == [CANCELLED] * 3 + [CLOSED]


def test_without_a_queue(queue):
    _, calls = queue()
    calls.close()
    assert calls.wake() == calls.shut() == MISUSE
