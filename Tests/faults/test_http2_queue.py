"""An HTTP/2 connection that ends under many calls of a queue: creates are left open, reads are sent again."""

import select
import threading

import pytest
from h2.errors import ErrorCodes
from wire.library import OK, TRANSPORT, Client, Queue

from .calls import CALLS
from .http2_server import Server
from .test_cuts import options

CREATE, FETCH = [next(call for call in CALLS if call.operation == f"verify.v2.entity.{verb}") for verb in ("create", "fetch")]
MANY = 10


class Crowd:
    """Holds the requests back until all of a number are there, and then has something done to them."""

    def __init__(self, does):
        self._does, self._streams = does, []

    def __call__(self, stream):
        self._streams.append(stream)
        if len(self._streams) == MANY:
            self._does(self._streams)


def end_all(streams):
    streams[-1].go_away(ErrorCodes.NO_ERROR, 0)
    streams[-1].close()


def end_the_later_half(streams):
    streams[-1].go_away(ErrorCodes.NO_ERROR, streams[MANY // 2 - 1].number)
    for stream in streams[: MANY // 2]:
        stream.answer()
    streams[-1].close()


def reset_each(streams):
    for stream in streams:
        stream.reset(ErrorCodes.REFUSED_STREAM)


@pytest.mark.parametrize("does, served", [(end_all, 0), (end_the_later_half, MANY // 2), (reset_each, 0)])
@pytest.mark.parametrize("call", [CREATE, FETCH], ids=["create", "fetch"])
def test_many_calls(authority, call, does, served):
    server = Server(authority.server(), *[Crowd(does)] * MANY, *[lambda stream: stream.answer()] * (MANY + 1), good=call.good)
    client = Client(options(server.url, ca_file=authority.file))
    queue = Queue(client)
    try:
        for tag in range(MANY):
            assert queue.submit(tag, call.operation, call.params) == OK
        completions = queue.all()
        at_once = [response for response in completions if response.status == OK and response.attempts == 1]
        rest = [response for response in completions if response not in at_once]
        assert len(at_once) == served and len(rest) == MANY - served
        if call is CREATE:
            ends = [(response.status, response.attempts, response.error["may_have_taken_effect"]) for response in rest]
            assert ends == [(TRANSPORT, 1, True)] * len(rest)
        else:
            assert [(response.status, response.attempts) for response in rest] == [(OK, 2)] * len(rest)
        assert server.seen(MANY) == MANY + (0 if call is CREATE else len(rest))
        assert queue.submit(99, FETCH.operation, FETCH.params) == OK
        assert queue.next().status == OK
    finally:
        queue.close()
        client.close()
        server.close()


@pytest.mark.parametrize("round", range(8))  # what comes when is the system's choice: once is not enough to meet it
def test_connections_that_carried_no_answer_are_kept(authority, round):
    """libcurl opens them to repeat what it may not repeat. What a server says first may come when nothing is on them."""
    held = threading.Event()
    good = [lambda stream: stream.answer()] * 3
    server = Server(authority.server(), *[Crowd(reset_each)] * MANY, *good, good=CREATE.good, held=held)
    client = Client(options(server.url, ca_file=authority.file, max_retries=0))
    queue = Queue(client)
    try:
        for tag in range(MANY):
            assert queue.submit(tag, CREATE.operation, CREATE.params) == OK
        assert [response.status for response in queue.all()] == [TRANSPORT] * MANY
        held.set()
        while select.select([queue], [], [], 0.1)[0]:
            assert queue.next(0) is None
        made = server.connections
        for _ in good:
            assert queue.submit(MANY, CREATE.operation, CREATE.params) == OK
            response = queue.next()
            assert (response.status, response.attempts) == (OK, 1), response
        assert server.connections == made
    finally:
        held.set()
        queue.close()
        client.close()
        server.close()
