"""After a fork a child has the parent's token, and waits for no thread of the parent's that was fetching one."""

import threading

import pytest

from wire.library import OK, Queue
from wire.oauth import asked, bearers, grant
from wire.samples import FETCH
from wire.server import answer

from .test_fork import in_child


class Held:
    """An answer that comes when the test says so."""

    def __init__(self, action):
        self.action, self.asked, self.free = action, threading.Event(), threading.Event()

    def __call__(self):
        self.asked.set()
        assert self.free.wait(20)
        return self.action


def test_a_token_is_shared_with_a_child(oauth):
    wire = oauth()
    assert wire.call(*FETCH).status == OK
    assert in_child(lambda: wire.client.call(*FETCH).status)() == OK
    assert wire.call(*FETCH).status == OK
    assert bearers(wire.server) == ["t0k3n-1"] * 3 and len(asked(wire.server)) == 1


def test_a_child_renews_it_for_itself(oauth):
    wire = oauth()
    assert wire.call(*FETCH).status == OK
    wire.twilio.api = [answer(401, "{}")]
    assert in_child(lambda: wire.client.call(*FETCH).status)() == OK
    assert wire.call(*FETCH).status == OK
    assert bearers(wire.server) == ["t0k3n-1", "t0k3n-1", "t0k3n-2", "t0k3n-1"]


def test_a_fork_in_the_midst_of_a_fetch(oauth):
    """The child asks by itself; what the parent's thread waits for comes to it."""
    token = Held(grant("of-the-parent"))
    wire = oauth(token)
    statuses = []
    thread = threading.Thread(target=lambda: statuses.append(wire.client.call(*FETCH).status))
    thread.start()
    assert token.asked.wait(20)
    assert [in_child(lambda: wire.client.call(*FETCH).status)() for _ in range(3)] == [OK] * 3
    assert statuses == []
    token.free.set()
    thread.join(20)
    assert statuses == [OK]
    assert bearers(wire.server) == ["t0k3n-1", "t0k3n-2", "t0k3n-3", "of-the-parent"]


@pytest.mark.parametrize("through", ["call"], indirect=True)
def test_a_fork_while_a_queue_fetches(oauth):
    token = Held(grant("of-the-queue"))
    wire = oauth(token)
    queue = Queue(wire.client)
    queue.submit(1, *FETCH)
    while not token.asked.is_set():
        assert queue.next(10) is None

    def child():
        status = wire.client.call(*FETCH).status
        queue.close()
        wire.client.close()
        return status

    assert in_child(child)() == OK
    token.free.set()
    assert queue.next().status == OK
    queue.close()
    assert bearers(wire.server) == ["t0k3n-1", "of-the-queue"]
