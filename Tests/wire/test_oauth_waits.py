"""Waiting for a token: each call for as long as it likes, and none for somebody who does not fetch it any more."""

import select
import threading
import time

import pytest

from .library import CANCELLED, DONE, OK, TIMEOUT, Pager, Queue
from .oauth import asked, bearers, grant
from .samples import CREATE, ENTITIES, ENTITY, FETCH, LIST, entities
from .server import NEVER_ANSWER, answer

NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken="
FOR_EVER = 1 << 30

pytestmark = pytest.mark.parametrize("through", ["call"], indirect=True)


class Held:
    """An answer that comes when the test says so."""

    def __init__(self, action):
        self.action, self.asked, self.free = action, threading.Event(), threading.Event()

    def __call__(self, *_):
        self.asked.set()
        assert self.free.wait(20)
        return self.action


class Until:
    """An answer for as long as the test goes on with it, and then a token: the request may come late."""

    def __init__(self, action):
        self.action, self.is_over = action, False

    def __call__(self, *_):
        return grant("another") if self.is_over else self.action


def in_background(work):
    """Runs work on a thread; gives what waits for its result."""
    results = []
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()

    def result():
        thread.join(60)
        assert not thread.is_alive()
        return results[0]

    return result


ENDS = {"deadline": ({"deadline_ms": 200}, TIMEOUT), "interrupt": ({"interrupted": lambda: True}, CANCELLED)}
ends = pytest.mark.parametrize("how", ENDS)


@ends
@pytest.mark.parametrize("call", [CREATE, FETCH, LIST], ids=lambda call: call[0])
def test_who_fetches_it_is_ended(oauth, how, call):
    limits, status = ENDS[how]
    first = Until(NEVER_ANSWER)
    wire = oauth(first, timeout_ms=FOR_EVER)
    response = wire.client.call_within(*call, **limits)
    assert (response.status, response.attempts, response.error["may_have_taken_effect"]) == (status, 0, False)
    first.is_over = True
    assert wire.call(*FETCH).status == OK


@ends
def test_who_waits_for_it_is_ended(oauth, how):
    limits, status = ENDS[how]
    token = Held(grant("held"))
    wire = oauth(token)
    first = in_background(lambda: wire.call(*FETCH))
    assert token.asked.wait(20)
    response = wire.client.call_within(*CREATE, **limits)
    assert (response.status, response.attempts, response.error["may_have_taken_effect"]) == (status, 0, False)
    token.free.set()
    assert first().status == OK
    assert bearers(wire.server) == ["held"]


@ends
def test_the_wait_before_the_request_is_repeated(oauth, how):
    limits, status = ENDS[how]
    first = Until(answer(503, "", "Retry-After: 3600"))
    wire = oauth(first, max_retries=5, retry_max_delay_ms=FOR_EVER)
    response = wire.client.call_within(*FETCH, **limits)
    assert (response.status, response.attempts) == (status, 0)
    first.is_over = True
    assert wire.call(*FETCH).status == OK


@ends
def test_another_takes_over_when_the_first_is_ended(oauth, how):
    """The first is ended once the second waits, which is after it was started; either way two requests are made."""
    limits = {"deadline": {"deadline_ms": 300}, "interrupt": {}}[how]
    stop = threading.Event()
    if how == "interrupt":
        limits["interrupted"] = stop.is_set
    wire = oauth(NEVER_ANSWER, timeout_ms=FOR_EVER)
    first = in_background(lambda: wire.client.call_within(*FETCH, **limits))
    while wire.server.seen == 0:
        pass
    second = in_background(lambda: wire.call(*FETCH))
    stop.set()
    assert (first().status, second().status) == (ENDS[how][1], OK)
    assert len(asked(wire.server)) == 2


def test_the_function_that_is_asked_may_call_the_library(oauth):
    """It would wait for its own thread."""
    inner = []
    wire = oauth(NEVER_ANSWER, timeout_ms=FOR_EVER)

    def ask():
        if wire.server.seen == 1 and not inner:
            inner.append(wire.call(*FETCH).status)
        return bool(inner)

    assert wire.client.call_within(*CREATE, interrupted=ask).status == CANCELLED
    assert inner == [OK]


def test_a_trace_function_may_call_the_library(oauth):
    inner = []
    wire = oauth(answer(500), max_retries=1)

    def trace(line):
        if line["http_status"] == 500:
            inner.append(wire.client.call(*FETCH).status)

    wire.client.trace(trace)
    assert wire.call(*CREATE).status == OK
    assert inner == [OK]


class TestQueue:
    @pytest.fixture
    def queue(self, oauth):
        made = []

        def make(*endpoint, wire=None, limits=None, **options):
            wire = wire or oauth(*endpoint, **options)
            made.append(Queue(wire.client, **(limits or {})))
            return wire, made[-1]

        yield make
        for one in made:
            one.close()

    @pytest.mark.parametrize("limits", [{}, {"max_in_flight": 1}])
    def test_one_request_for_many_calls(self, queue, limits):
        wire, queue = queue(limits=limits)
        for tag in range(200):
            assert queue.submit(tag, *FETCH) == OK
        assert {response.status for response in queue.all()} == {OK}
        assert len(asked(wire.server)) == 1

    def test_what_is_under_way_goes_on(self, queue):
        """While a token is fetched, what was sent with the old one ends."""
        first, token = Held(answer(200, ENTITY)), Held(grant("new"))
        wire, queue = queue(None, token, api=[first, answer(401, "{}")])
        queue.submit(1, *FETCH)
        queue.submit(2, *FETCH)
        while not token.asked.is_set():
            assert queue.next(10) is None
        first.free.set()
        response = queue.next()
        assert (response.tag, response.status) == (1, OK) or response.tag == 2
        assert not token.free.is_set()
        token.free.set()
        ended = queue.next()
        assert {response.tag, ended.tag} == {1, 2} and ended.status == OK
        assert len(asked(wire.server)) == 2

    def test_a_deadline(self, queue):
        token = Held(grant("held"))
        wire, queue = queue(token)
        queue.submit(1, *CREATE, within=200)
        queue.submit(2, *CREATE)
        ended = queue.next()
        assert (ended.tag, ended.status, ended.attempts, ended.error["may_have_taken_effect"]) == (1, TIMEOUT, 0, False)
        token.free.set()
        assert (queue.next().status, bearers(wire.server)) == (OK, ["held"])

    def test_a_call_that_is_cancelled(self, queue):
        token = Held(grant("held"))
        wire, queue = queue(token)
        for tag in (1, 2):
            queue.submit(tag, *CREATE)
        while not token.asked.is_set():
            assert queue.next(10) is None
        assert queue.cancel(1) == OK
        ended = queue.next()
        assert (ended.tag, ended.status, ended.attempts) == (1, CANCELLED, 0)
        token.free.set()
        assert (queue.next().status, bearers(wire.server)) == (OK, ["held"])

    def test_a_queue_that_nobody_drives_holds_nobody_up(self, queue):
        """Its owner fetches no completions; a call on the same thread would wait for ever."""
        token = Held(grant("of the queue"))
        wire, queue = queue(token)
        queue.submit(1, *FETCH)
        while not token.asked.is_set():
            assert queue.next(10) is None
        assert wire.client.call_within(*FETCH, deadline_ms=20_000).status == OK
        token.free.set()
        assert queue.next().status == OK
        assert len(asked(wire.server)) == 2

    def test_nor_another_queue(self, queue):
        token = Held(grant("of the first"))
        wire, first = queue(token)
        _, second = queue(wire=wire)
        first.submit(1, *FETCH)
        while not token.asked.is_set():
            assert first.next(10) is None
        second.submit(2, *FETCH)
        assert second.next(20_000).status == OK
        token.free.set()
        assert first.next().status == OK

    def test_a_queue_waits_for_a_thread_and_is_woken(self, queue):
        token = Held(grant("held"))
        wire, queue = queue(token)
        thread = in_background(lambda: wire.call(*FETCH))
        assert token.asked.wait(20)
        queue.submit(1, *FETCH)
        assert queue.next(50) is None
        token.free.set()
        assert queue.next(20_000).status == OK
        assert thread().status == OK
        assert len(asked(wire.server)) == 1

    def test_and_ends_as_the_thread_does(self, queue):
        token = Held(answer(401, "{}"))
        wire, queue = queue(token)
        thread = in_background(lambda: wire.call(*FETCH))
        assert token.asked.wait(20)
        queue.submit(1, *FETCH)
        assert queue.next(50) is None
        token.free.set()
        assert (queue.next(20_000).http_status, thread().http_status) == (401, 401)
        assert len(asked(wire.server)) == 1

    def test_a_thread_waits_for_a_queue_that_is_driven(self, queue):
        token = Held(grant("held"))
        wire, queue = queue(token)
        queue.submit(1, *FETCH)
        driver = in_background(lambda: queue.next())
        assert token.asked.wait(20)
        thread = in_background(lambda: wire.call(*FETCH))
        assert wire.client.call_within(*FETCH, deadline_ms=200).status == TIMEOUT
        token.free.set()
        assert (driver().status, thread().status) == (OK, OK)
        assert len(asked(wire.server)) == 1

    def test_a_queue_that_is_freed_meanwhile(self, oauth):
        token = Held(grant("held"))
        wire = oauth(token, None)
        own, waits = Queue(wire.client), Queue(wire.client)
        own.submit(1, *FETCH)
        while not token.asked.is_set():
            assert own.next(10) is None
        own.close()
        thread = in_background(lambda: wire.call(*FETCH))
        assert thread().status == OK
        waits.submit(1, *FETCH)
        waits.close()
        token.free.set()
        assert wire.call(*FETCH).status == OK

    def test_one_that_waits_for_a_thread_is_freed(self, oauth):
        token = Held(grant("held"))
        wire = oauth(token)
        thread = in_background(lambda: wire.call(*FETCH))
        assert token.asked.wait(20)
        waits = Queue(wire.client)
        waits.submit(1, *FETCH)
        assert waits.next(50) is None
        waits.close()
        token.free.set()
        assert thread().status == OK

    def test_the_descriptor_is_readable_when_the_token_is_there(self, queue):
        token = Held(grant("held"))
        wire, queue = queue(token)
        thread = in_background(lambda: wire.call(*FETCH))
        assert token.asked.wait(20)
        queue.submit(1, *FETCH)
        descriptor = queue.fileno()
        while queue.next(0) is not None or select.select([descriptor], [], [], 0)[0]:
            pass
        token.free.set()
        response = None
        while response is None:
            assert select.select([descriptor], [], [], 20)[0]
            response = queue.next(0)
        assert response.status == OK and thread().status == OK

    def test_a_repetition_is_sent_when_only_the_descriptor_is_watched(self, queue):
        wire, queue = queue(answer(503, "", "Retry-After: 1"), max_retries=1, retry_max_delay_ms=1000)
        queue.submit(1, *FETCH)
        response = queue.next(0)
        while response is None:
            assert select.select([queue.fileno()], [], [], 20)[0]
            response = queue.next(0)
        assert response.status == OK and len(asked(wire.server)) == 2


class TestPager:
    PAGES = [answer(200, entities(f'{{"n":{n}}}', following=NEXT + str(n) if n < 5 else None)) for n in range(1, 6)]

    def pages(self, wire, take):
        pager = Pager(wire.client, *LIST)
        found = []
        while (response := take(pager)).status == OK:
            found += response.value
        assert response.status == DONE
        pager.close()
        return [record["n"] for record in found]

    def test_all_pages_with_one_token(self, oauth):
        wire = oauth(api=self.PAGES)
        assert self.pages(wire, lambda pager: pager.next()) == [1, 2, 3, 4, 5]
        assert len(asked(wire.server)) == 1

    @pytest.mark.parametrize("page", range(5))
    def test_a_page_that_is_refused(self, oauth, page):
        """The later ones are asked for ahead of their reader."""
        wire = oauth(api=[*self.PAGES[:page], answer(401, "{}"), *self.PAGES[page:]])
        assert self.pages(wire, lambda pager: pager.next()) == [1, 2, 3, 4, 5]
        assert bearers(wire.server) == ["t0k3n-1"] * (page + 1) + ["t0k3n-2"] * (5 - page)

    def test_tokens_that_live_shortly(self, oauth):
        wire = oauth(api=[*self.PAGES[:2], self.PAGES[4]], changes={"expires_in": 1})

        def take(pager):
            if asked(wire.server):
                time.sleep(1)  # as long as a token lives
            return pager.next()

        assert self.pages(wire, take) == [1, 2, 5]
        # The third page was asked for while the second was read.
        assert bearers(wire.server) == ["t0k3n-1", "t0k3n-2", "t0k3n-2"]

    def test_through_a_queue(self, oauth):
        wire = oauth(api=[*self.PAGES[:2], answer(401, "{}"), *self.PAGES[2:]])
        queue = Queue(wire.client)

        def take(pager):
            assert queue.submit_page(1, pager) == OK
            return queue.next()

        assert self.pages(wire, take) == [1, 2, 3, 4, 5]
        assert len(asked(wire.server)) == 2
        queue.close()
