"""A connection of HTTP/2 on which the server says nothing any more: a request waits there until its time is up, and the next one
has a connection of its own."""

import pytest
from weather.conftest import authority  # noqa: F401  (a fixture)
from wire.conftest import connect, through  # noqa: F401  (fixtures)
from wire.library import OK, TIMEOUT
from wire.samples import CREATE, ENTITY, FETCH

from .http2 import Server, good

TIMED_OUT = 28  # libcurl's


class Silent:
    """Answers nothing on the first connection after so many requests, and all on those that come after it."""

    def __init__(self, answered):
        self._left, self.connections = answered, 0

    def __call__(self, stream):
        if stream == 1:
            self.connections += 1
        if self.connections > 1 or self._left > 0:
            self._left -= 1
            return good(stream, ENTITY.encode()), False
        return b"", False


@pytest.fixture
def serve_silently(authority):  # noqa: F811
    started = []

    def start(answered):
        answers = Silent(answered)
        started.append(Server(authority.server(), answers))
        return started[-1], answers

    yield start
    for one in started:
        one.close()


def test_libcurl_alone_waits_there_again_and_again(serve_silently, ask, authority):  # noqa: F811
    server, answers = serve_silently(1)
    ends = ask(server, 4, authority.file, tool=[])
    if ends.codes[:2] == [0, TIMED_OUT] and answers.connections > 1:
        pytest.skip(f"libcurl {'.'.join(map(str, ends.version))} closes such a connection by itself")
    assert (ends.codes, answers.connections) == ([0, TIMED_OUT, TIMED_OUT, TIMED_OUT], 1)


@pytest.mark.parametrize("answered", [0, 2])
def test_the_call_after_one_that_timed_out(serve_silently, connect, authority, answered):  # noqa: F811
    server, answers = serve_silently(answered)
    client = connect(server, ca_file=str(authority.file), timeout_ms=1_000)
    ends = [client.call(*FETCH).status for _ in range(answered)] + [client.call(*CREATE).status]
    assert ends == [OK] * answered + [TIMEOUT]
    assert [client.call(*FETCH).status for _ in range(2)] == [OK, OK]
    assert answers.connections == 2


def test_a_read_that_timed_out_is_sent_again_on_another_connection(serve_silently, connect, authority):  # noqa: F811
    server, answers = serve_silently(0)
    response = connect(server, ca_file=str(authority.file), timeout_ms=1_000, max_retries=1).call(*FETCH)
    assert (response.status, response.attempts, answers.connections) == (OK, 2, 2)


def test_the_call_after_one_whose_caller_did_not_wait(serve_silently, connect, authority, through):  # noqa: F811
    if through == "queue":
        pytest.skip("a queue's calls have the client's time")
    server, answers = serve_silently(0)
    client = connect(server, ca_file=str(authority.file), timeout_ms=60_000)
    assert client.call_within(*CREATE, deadline_ms=1_000).status == TIMEOUT
    assert client.call(*FETCH).status == OK and answers.connections == 2
