"""Calls that are given up, and calls whose time is over: each still has its one completion."""

import json
import threading
import time

import pytest
from wire.library import CANCELLED, DONE, OK, TIMEOUT, Queue
from wire.samples import CREATE, ENTITIES, FETCH, IDENTITY, LIST, entities
from wire.server import NEVER_ANSWER, answer

GOOD = answer(201, "{}")
MANY = 100_000


def drive_until(server, calls, requests):
    """Drives a queue without completions until the server has got so many requests."""
    for _ in range(2000):
        assert calls.next(10) is None
        if len(server.requests) == requests:
            return
    raise TimeoutError


def test_cancelled_before_it_is_sent(queue):
    server, calls = queue()
    calls.submit(1, *CREATE)
    assert calls.cancel(1) == OK
    (response,) = calls.all()
    assert (response.status, response.tag, response.attempts) == (CANCELLED, 1, 0)
    assert response.error["may_have_taken_effect"] is False
    assert "url" not in response.error
    assert server.requests == []


@pytest.mark.parametrize("call, may_have", [(CREATE, True), (FETCH, False)])
def test_cancelled_in_flight(queue, call, may_have):
    """The server has the whole request: nobody can know whether a create is done."""
    server, calls = queue(NEVER_ANSWER)
    calls.submit(1, *call)
    drive_until(server, calls, 1)
    assert calls.cancel(1) == OK
    (response,) = calls.all()
    assert (response.status, response.attempts) == (CANCELLED, 1)
    assert response.error["may_have_taken_effect"] is may_have
    assert response.error["url"].startswith(server.url)


def test_cancelled_while_it_waits_to_be_sent_again(queue):
    server, calls = queue(answer(429, "", "Retry-After: 9"), client={"max_retries": 3, "retry_max_delay_ms": 10_000})
    calls.submit(1, *CREATE)
    drive_until(server, calls, 1)
    assert calls.next(0) is None  # The answer was sent by then, and is read.
    assert calls.cancel(1) == OK
    (response,) = calls.all()
    assert (response.status, response.attempts) == (CANCELLED, 1)
    assert response.error["may_have_taken_effect"] is False  # 429: nothing was done


def test_cancelled_after_completion(queue):
    _, calls = queue(GOOD)
    calls.submit(1, *CREATE)
    assert calls.next().status == OK
    assert calls.cancel(1) == DONE
    assert calls.next(0) is None


def test_cancelled_before_its_completion_is_taken(queue):
    """It has ended: it stays as it ended."""
    _, calls = queue(GOOD, GOOD)
    calls.submit(1, CREATE[0], {})
    assert calls.cancel(1) == DONE
    assert [response.status for response in calls.all()] == [2]


def test_cancelling_what_never_was(queue):
    _, calls = queue()
    assert calls.cancel(1) == DONE
    assert calls.next(0) is None


def test_cancelling_twice_is_one_completion(queue):
    server, calls = queue(NEVER_ANSWER)
    calls.submit(1, *CREATE)
    drive_until(server, calls, 1)
    assert [calls.cancel(1), calls.cancel(1)] == [OK, OK]
    assert [response.status for response in calls.all()] == [CANCELLED]


def test_all_with_the_tag_are_cancelled_and_no_others(queue):
    server, calls = queue(NEVER_ANSWER, NEVER_ANSWER, NEVER_ANSWER, max_in_flight=3)
    for tag in (1, 2, 1):
        calls.submit(tag, *FETCH)
    drive_until(server, calls, 3)
    assert calls.cancel(1) == OK
    assert [(response.tag, response.status) for response in (calls.next(), calls.next())] == [(1, CANCELLED)] * 2
    assert calls.pending == 1 and calls.next(0) is None


def test_cancelling_many_calls_one_by_one(queue):
    """Those that came last first. The time is one that tells what grows with the number of calls from its square."""
    _, calls = queue()
    parameters = json.dumps(CREATE[1]).encode()
    for tag in range(MANY):
        calls.submit(tag, CREATE[0], parameters)
    begun = time.monotonic()
    assert all(calls.cancel(tag) == OK for tag in reversed(range(MANY)))
    assert time.monotonic() - begun < 2
    taken = calls.all()
    assert sorted(response.tag for response in taken) == list(range(MANY))
    assert {response.status for response in taken} == {CANCELLED}


@pytest.mark.parametrize("others", [0, 1])
def test_cancelling_a_tag_that_many_calls_share(queue, others):
    """Again and again, with another call of the tag in between or without."""
    _, calls = queue()
    parameters = json.dumps(CREATE[1]).encode()
    for _ in range(MANY):
        calls.submit(5, CREATE[0], parameters)
    begun = time.monotonic()
    for _ in range(MANY // 2):
        assert calls.cancel(5) == OK
        for _ in range(others):
            calls.submit(5, CREATE[0], parameters)
    assert time.monotonic() - begun < 2
    calls.cancel(5)
    taken = calls.all()
    assert len(taken) == MANY + others * (MANY // 2)
    assert {(response.tag, response.status) for response in taken} == {(5, CANCELLED)}
    assert calls.cancel(5) == DONE


def test_a_cancelled_list_tells_of_the_page_that_was_asked_last(queue):
    """Its second page waits for room, behind a call that was refused and is sent again."""
    is_page_wanted = threading.Event()
    fetches = []

    def api(request):
        if IDENTITY in request.line:
            fetches.append(request)
            return answer(429, "", "Retry-After: 0") if len(fetches) == 1 else NEVER_ANSWER
        is_page_wanted.wait(20)
        return answer(200, entities("{}", following=f"https://verify.twilio.com{ENTITIES}?PageToken=2"))

    server, calls = queue(*[api] * 4, max_in_flight=2, client={"max_retries": 1})
    calls.submit(1, *LIST)
    calls.submit(2, *FETCH)
    while not fetches:
        assert calls.next(10) is None
    for _ in range(20):  # the refusal is taken in: one request is left that may be on the wire, and it is there
        assert calls.next(10) is None
    is_page_wanted.set()
    while len(fetches) < 2:
        assert calls.next(10) is None
    assert calls.cancel(1) == OK
    response = calls.next()
    assert (response.tag, response.status, response.attempts) == (1, CANCELLED, 1)
    assert "PageToken" not in response.error["url"] and response.error["attempts"] == 1
    assert response.error["url"].startswith(f"{server.url}{ENTITIES}?")


def test_a_cancelled_call_makes_room(queue):
    server, calls = queue(NEVER_ANSWER, GOOD, max_in_flight=1)
    calls.submit(1, *CREATE)
    calls.submit(2, *CREATE)
    drive_until(server, calls, 1)
    calls.cancel(1)
    assert {response.tag: response.status for response in calls.all()} == {1: CANCELLED, 2: OK}


def test_cancelling_wakes_a_thread_in_next(queue):
    server, calls = queue(NEVER_ANSWER)
    calls.submit(1, *FETCH)
    found = []
    thread = threading.Thread(target=lambda: found.append(calls.next(-1)))
    thread.start()
    while not server.requests:
        pass
    assert calls.cancel(1) == OK
    thread.join(20)
    assert [response.status for response in found] == [CANCELLED]


def test_a_cancelled_request_is_traced(serve, connect):
    server = serve(NEVER_ANSWER)
    client = connect(server)
    lines = []
    client.trace(lines.append)
    calls = Queue(client)
    calls.submit(1, *FETCH)
    drive_until(server, calls, 1)
    calls.cancel(1)
    calls.all()
    calls.close()
    assert [(line["attempt"], line["http_status"], line["next"], line["why"]) for line in lines] == [
        (1, 0, "fail", "cancelled")
    ]


# ---- deadlines


def test_a_deadline_in_flight(queue):
    _, calls = queue(NEVER_ANSWER)
    calls.submit(1, *CREATE, within=50)
    (response,) = calls.all()
    assert (response.status, response.attempts) == (TIMEOUT, 1)
    assert response.error["may_have_taken_effect"] is True
    assert "deadline" in response.error["message"]


def test_a_deadline_while_waiting_for_room(queue):
    server, calls = queue(NEVER_ANSWER, max_in_flight=1)
    calls.submit(1, *CREATE)
    calls.submit(2, *CREATE, within=50)
    response = calls.next()
    assert (response.tag, response.status, response.attempts) == (2, TIMEOUT, 0)
    assert response.error["may_have_taken_effect"] is False
    assert len(server.requests) == 1


def test_a_deadline_while_waiting_to_be_sent_again(queue):
    _, calls = queue(answer(429, "", "Retry-After: 9"), client={"max_retries": 3, "retry_max_delay_ms": 10_000})
    calls.submit(1, *CREATE, within=100)
    (response,) = calls.all()
    assert (response.status, response.attempts) == (TIMEOUT, 1)


def test_a_deadline_in_the_middle_of_a_list(queue):
    following = "https://verify.twilio.com" + "/v2/Services/VA" + "a" * 32 + "/Entities?PageToken=2"
    _, calls = queue(answer(200, entities("{}", following=following)), NEVER_ANSWER)
    calls.submit(1, *LIST, within=300)
    (response,) = calls.all()
    assert (response.status, response.attempts) == (TIMEOUT, 2)


def test_a_deadline_that_is_met_changes_nothing(queue):
    _, calls = queue(GOOD)
    calls.submit(1, *CREATE, within=60_000)
    assert [response.status for response in calls.all()] == [OK]
    assert calls.next(0) is None


@pytest.mark.parametrize("within", [0, -1])
def test_no_deadline(queue, within):
    _, calls = queue(GOOD)
    calls.submit(1, *CREATE, within=within)
    assert [response.status for response in calls.all()] == [OK]
