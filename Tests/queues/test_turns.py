"""How long a turn of an event loop takes: `next(0)` works within its budget, and the descriptor tells of what is left."""

import select
import time

import pytest
from wire.library import MISUSE, OK, Queue, Refused
from wire.samples import CREATE, ENTITIES, LIST, entities
from wire.server import answer

from .test_descriptor import drain, is_readable

GOOD = answer(201, "{}")
PATIENCE = 20
NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken="


@pytest.mark.parametrize("budget", [0, -1, 1_000_000_001, "1", 1.5])
def test_a_budget_that_is_none(connect, serve, budget):
    with pytest.raises(Refused) as refused:
        Queue(connect(serve()), turn_budget_us=budget)
    assert refused.value.response.status == MISUSE


def test_what_came_at_once_is_worked_on_over_many_turns(queue):
    """A hundred thousand calls that are cancelled at once: each turn is short, and none of them is forgotten."""
    count = 100_000
    _, calls = queue(max_in_flight=1, turn_budget_us=1000)
    calls.fileno()
    for _ in range(count):
        calls.submit(7, *CREATE)
    calls.cancel(7)
    turns, taken, longest = 0, 0, 0.0
    while taken < count:
        assert is_readable(calls), "something is left"
        began = time.monotonic()
        first = calls.next(0)
        longest = max(longest, time.monotonic() - began)
        turns += 1
        taken += (first is not None) + len(drain(calls))
    # All at once, it would take some tenths of a second.
    assert turns > 20 and longest < 0.1
    # Its end may have been that of the budget, too; then there is one wake-up more.
    assert drain(calls) == [] and not is_readable(calls)


def test_until_null_ends_though_answers_keep_coming(queue):
    """A server that is as fast as the client would keep a loop in "until NULL" for ever; the budget ends it."""
    _, calls = queue(*[GOOD] * 100_000, max_in_flight=16, turn_budget_us=2000)
    calls.fileno()
    for tag in range(16):
        calls.submit(tag, *CREATE)
    ended, turns, submitted = 0, 0, 16
    while ended < 3000:
        assert select.select([calls], [], [], PATIENCE)[0]
        began = time.monotonic()
        while calls.next(0):
            ended += 1
            calls.submit(submitted, *CREATE)
            submitted += 1
            assert time.monotonic() - began < 5, "a turn does not end"
        turns += 1
    assert turns > 3


def test_until_null_ends_though_completions_are_left(queue):
    count = 100_000
    _, calls = queue(turn_budget_us=1000)
    calls.fileno()
    for tag in range(count):
        calls.submit(tag, CREATE[0], {})  # ends where it begins
    turns = 0
    while calls.pending:
        assert is_readable(calls)
        drain(calls)
        turns += 1
    assert turns > 20


def test_a_loop_that_takes_one_in_each_of_its_turns_has_one_in_each(queue):
    """What a program does that looks once for each frame that it draws."""
    _, calls = queue(turn_budget_us=1000)
    for tag in range(20):
        calls.submit(tag, CREATE[0], {})
    taken = []
    for _ in range(20):
        taken.append(calls.next(0))
        time.sleep(0.01)
    assert [response.tag for response in taken] == list(range(20))


@pytest.mark.parametrize("budget", [1, 2000, 1_000_000])
@pytest.mark.parametrize("take", ["one", "until NULL"])
def test_whatever_is_taken_the_descriptor_tells_of_the_rest(queue, budget, take):
    pages = [answer(200, entities('{"n":1}', following=NEXT + "b")), answer(200, entities('{"n":2}'))]
    _, calls = queue(*pages, *[GOOD] * 100, max_in_flight=1, turn_budget_us=budget)
    calls.fileno()
    calls.submit(0, *LIST)
    for tag in range(1, 101):
        calls.submit(tag, *CREATE)
    taken = []
    while len(taken) < 101:
        assert select.select([calls], [], [], PATIENCE)[0], f"nothing more is told of after {len(taken)}"
        taken += [calls.next(0)] if take == "one" else drain(calls)
        taken = [response for response in taken if response]
    assert [response.status for response in taken] == [OK] * 101
    assert [response.tag for response in taken] == list(range(101))


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("budget", [1, 50, 2000])
def test_edge_triggered(serve, front, authority, connect, scheme, budget):
    """What tokio and others do, that have no other: woken once for each change, each time until NULL. Large answers leave
    bytes in a socket that no further change tells of."""
    body = '{"pad": "' + "x" * 300_000 + '"}'
    server = serve(*[answer(201, body)] * 200)
    where = {} if scheme == "http" else {"base_url": front(server).url, "ca_file": authority.file}
    calls = Queue(connect(server, **where), max_in_flight=8, turn_budget_us=budget)
    with select.epoll() as poller:
        poller.register(calls, select.EPOLLIN | select.EPOLLET)
        taken = []
        for tag in range(200):
            calls.submit(tag, *CREATE)
        while len(taken) < 200:
            assert poller.poll(PATIENCE), f"no edge after {len(taken)} of 200"
            taken += drain(calls)
    assert sorted(response.tag for response in taken) == list(range(200))
    assert {response.status for response in taken} == {OK}
    calls.close()
