"""Calls that are ended by a deadline of their own, or from elsewhere while they wait."""

import contextlib
import socket

import pytest

from .library import CANCELLED, DONE, MISUSE, OK, TIMEOUT, Pager
from .samples import CREATE, ENTITIES, ENTITY, FETCH, GOOD_BODIES, LIST, VERBS, entities
from .server import NEVER_ANSWER, answer

NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken="
FOR_EVER = 1 << 30
BUSY = answer(503, "{}", "Retry-After: 3600")

blocking = pytest.mark.parametrize("through", ["call"], indirect=True)
pytestmark = blocking


def ended_by_deadline(talk, *call):
    return talk.client.call_within(*call, deadline_ms=200)


def ended_from_elsewhere(talk, *call):
    """Once the server has a request, which its own thread tells."""
    return talk.client.call_within(*call, interrupted=lambda: talk.server.seen == 1)


ENDS = {"deadline": (ended_by_deadline, TIMEOUT), "interrupt": (ended_from_elsewhere, CANCELLED)}
ends = pytest.mark.parametrize("how", ENDS)


@ends
@pytest.mark.parametrize("verb", VERBS)
def test_a_silent_server(wire, verb, how):
    end, status = ENDS[how]
    talk = wire(NEVER_ANSWER, timeout_ms=FOR_EVER)
    response = end(talk, *VERBS[verb])
    assert (response.status, response.attempts, len(talk.requests)) == (status, 1, 1)
    assert response.error["may_have_taken_effect"] is (verb in ("create", "update", "delete"))
    assert response.error["url"] == talk.server.url + talk.request.target


@ends
def test_the_wait_before_a_repetition(wire, how):
    end, status = ENDS[how]
    talk = wire(BUSY, retry_max_delay_ms=FOR_EVER, max_retries=5)
    response = end(talk, *FETCH)
    assert (response.status, response.attempts, len(talk.requests)) == (status, 1, 1)


@ends
def test_the_connection_of_a_call_that_was_ended_is_not_used_again(wire, how):
    """Its answer would be taken for that of the next call."""
    end, _ = ENDS[how]
    talk = wire(NEVER_ANSWER, answer(200, ENTITY), timeout_ms=FOR_EVER)
    end(talk, *FETCH)
    assert talk.call(*FETCH).json == ENTITY.encode()
    assert [request.connection for request in talk.requests] == [0, 1]


def test_the_deadline_is_for_all_repetitions_together(wire):
    talk = wire(*[answer(503, "{}")] * 10_000, max_retries=100, retry_max_delay_ms=20)
    response = talk.client.call_within(*FETCH, deadline_ms=300)
    assert (response.status, len(talk.requests) in (response.attempts, response.attempts + 1)) == (TIMEOUT, True)
    assert 1 < response.attempts < 100


def test_the_deadline_is_for_all_pages_together(wire):
    talk = wire(answer(200, entities('{"n":1}', following=NEXT + "b")), NEVER_ANSWER, timeout_ms=FOR_EVER)
    response = talk.client.call_within(*LIST, deadline_ms=300)
    assert (response.status, response.attempts) == (TIMEOUT, 2)


@pytest.mark.parametrize("verb", VERBS)
def test_what_is_not_ended_ends_as_ever(wire, verb):
    talk = wire(*[answer(*GOOD_BODIES[verb])] * 3)
    as_ever = talk.call(*VERBS[verb])
    for limits in [{"deadline_ms": FOR_EVER}, {"interrupted": lambda: False, "deadline_ms": -1}]:
        response = talk.client.call_within(*VERBS[verb], **limits)
        assert (response.status, response.json) == (as_ever.status, as_ever.json) == (OK, response.json)


def test_interrupted_while_it_waits_for_a_connection(wire):
    """Nothing was sent, so nothing can have been done."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as waiting:
        # A queue of connections that is full: the next one is not answered at all.
        for _ in range(2):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        client = wire(base_url=f"http://127.0.0.1:{full.getsockname()[1]}", connect_timeout_ms=FOR_EVER, timeout_ms=FOR_EVER).client
        response = client.call_within(*CREATE, interrupted=lambda: True)
    assert (response.status, response.attempts) == (CANCELLED, 1)
    assert response.error["may_have_taken_effect"] is False


def test_the_function_may_call_the_library(wire):
    talk = wire(NEVER_ANSWER, answer(200, ENTITY), timeout_ms=FOR_EVER)
    inner = []

    def ask():
        if talk.server.seen == 1 and not inner:
            inner.append(talk.call(*FETCH))
        return bool(inner)

    assert talk.client.call_within(*CREATE, interrupted=ask).status == CANCELLED
    assert [response.json for response in inner] == [ENTITY.encode()]


def test_parameters_and_handles_are_checked_as_ever(wire):
    client = wire().client
    assert client.call_within(None).status == MISUSE
    assert client.call_within("verify.v2.entity.fetch", {}).rules == client.call("verify.v2.entity.fetch", {}).rules


@ends
@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_pager_that_was_ended_is_where_it_was(wire, page, how):
    """The third page is on its way already when it is waited for."""
    pages = [answer(200, entities(f'{{"n":{n}}}', following=NEXT + str(n) if n < 3 else None)) for n in (1, 2, 3)]
    talk = wire(*pages[: page - 1], NEVER_ANSWER, *pages[page - 1 :], timeout_ms=FOR_EVER)
    pager = Pager(talk.client, *LIST)
    for n in range(1, page):
        assert pager.next().json == b'[{"n":%d}]' % n
    limits = {"deadline": {"deadline_ms": 200}, "interrupt": {"interrupted": lambda: talk.server.seen == page}}[how]
    ended = pager.next_within(**limits)
    assert (ended.status, ended.attempts) == (ENDS[how][1], 1)
    for n in range(page, 4):
        assert pager.next_within(deadline_ms=FOR_EVER).json == b'[{"n":%d}]' % n
    assert pager.next_within().status == DONE
    pager.close()
