"""Freeing a queue with work in it, and queues in a child of the process that made them."""

from weather.test_fork import in_child
from wire.library import MISUSE, OK, Queue
from wire.samples import CREATE, FETCH
from wire.server import NEVER_ANSWER, answer

GOOD = answer(201, "{}")


def test_freed_with_work_in_every_state(queue):
    """Calls that wait, that are on the wire, that wait to be sent again, that have ended and were not taken."""
    server, calls = queue(
        answer(429, "", "Retry-After: 9"), *[NEVER_ANSWER] * 3, max_in_flight=3,
        client={"max_retries": 2, "retry_max_delay_ms": 10_000},
    )  # fmt: skip
    for tag in range(10):
        calls.submit(tag, *FETCH, within=60_000)
    calls.submit(10, CREATE[0], {})
    calls.submit(11, CREATE[0], {})
    while len(server.requests) < 2:
        response = calls.next(10)
        assert response is None or response.tag == 10 or response.tag == 11
    calls.close()


def test_freed_before_anything_was_done(queue):
    server, calls = queue()
    for tag in range(10):
        calls.submit(tag, *FETCH)
    calls.close()
    assert server.connections == 0


def test_a_queue_from_the_parent_is_of_no_use_in_a_child(reach, connect):
    server, options = reach(*[GOOD] * 10, NEVER_ANSWER)
    client = connect(server, **options)
    calls = Queue(client)
    for tag in range(5):
        calls.submit(tag, *CREATE)
    assert calls.next().status == OK

    def work():
        found = [
            calls.submit(9, *CREATE), calls.cancel(1), calls.next(0).status, calls.next(-1).status, calls.pending,
            calls.fileno(),
        ]  # fmt: skip
        calls.close()
        # A queue of its own works.
        own = Queue(client)
        own.submit(1, *CREATE)
        found.append(own.next().status)
        own.close()
        client.close()
        return found

    assert in_child(work)() == [MISUSE, MISUSE, MISUSE, MISUSE, 0, -1, OK]
    # What the child did, and that it freed its copy, disturbs nothing.
    assert sorted(response.status for response in calls.all()) == [OK] * 4
    calls.submit(10, *CREATE)
    assert calls.next().status == OK
    calls.close()
