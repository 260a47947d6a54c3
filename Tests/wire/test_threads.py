"""One client, many threads."""

import json
import threading

import pytest

from .library import API_ERROR, INVALID_PARAMETERS, OK
from .samples import IS
from .server import answer

THREADS, CALLS = 16, 25


def run(work):
    """Runs `work(number)` on all threads at once, and raises what any of them raised."""
    failures = []
    start = threading.Barrier(THREADS)

    def body(number):
        try:
            start.wait(20)
            work(number)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=body, args=[number]) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    if failures:
        raise failures[0]


def echo(request):
    """The identity that was asked for, as a record; 404 of those that end in an odd digit."""
    identity = request.target.rpartition("/")[2]
    if int(identity[-1]) % 2:
        return answer(404, f'{{"code":20404,"message":"{identity}"}}', f"Twilio-Request-Id: RQ{identity}")
    return answer(200, f'{{"identity":"{identity}"}}', f"Twilio-Request-Id: RQ{identity}")


def fetch(client, identity):
    """Each thread gets the answer to its own question, and nobody else's."""
    response = client.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": identity})
    assert response.request_id == f"RQ{identity}"
    if int(identity[-1]) % 2:
        assert (response.status, response.error["message"]) == (API_ERROR, identity)
    else:
        assert (response.status, json.loads(response.json)) == (OK, {"identity": identity})


def test_every_thread_gets_its_own_answers(wire):
    talk = wire(*[echo] * (THREADS * CALLS))

    def work(number):
        for call in range(CALLS):
            fetch(talk.client, f"user-{number}-{call}")

    run(work)
    assert len(talk.requests) == THREADS * CALLS
    assert len({request.target for request in talk.requests}) == THREADS * CALLS
    assert talk.server.connections <= THREADS


def test_refused_and_sent_calls_side_by_side(wire):
    talk = wire(*[echo] * (THREADS // 2 * CALLS))

    def work(number):
        for call in range(CALLS):
            if number % 2:
                assert talk.client.call("ip_messaging.v2.user.fetch", {"Sid": "x"}).status == INVALID_PARAMETERS
            else:
                fetch(talk.client, f"user-{number}-{call}")

    run(work)
    assert len(talk.requests) == THREADS // 2 * CALLS


def test_a_client_on_each_thread(serve, connect):
    server = serve(*[echo] * (THREADS * 5))
    clients = [connect(server) for _ in range(THREADS)]

    def work(number):
        for call in range(5):
            fetch(clients[number], f"user-{number}-{call}")

    run(work)
    assert len(server.requests) == THREADS * 5
    assert server.connections == THREADS


# A queue has connections of its own, as many as it may have in flight.
@pytest.mark.parametrize("through", ["call"], indirect=True)
def test_no_more_connections_are_kept_than_allowed(wire):
    talk = wire(*[echo] * (THREADS * 2), max_connections=2)
    run(lambda number: fetch(talk.client, f"user-{number}-0"))
    run(lambda number: fetch(talk.client, f"user-{number}-2"))
    assert len(talk.requests) == THREADS * 2  # the server is at rest
    with talk.server._lock:
        open_ones = [connection for connection in talk.server._connections if not connection.peer_has_closed]
    assert len(open_ones) <= 2


def test_a_client_freed_while_a_call_runs(serve):
    """The call keeps what it needs and ends undisturbed."""
    from .conftest import ACCOUNT_SID, AUTH_TOKEN
    from .library import Client

    go = threading.Event()
    asked = threading.Event()

    def wait(request):
        asked.set()
        assert go.wait(20)
        return answer(200, '{"a":1}')

    server = serve(wait)
    client = Client({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url})
    responses = []
    call = ("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": "jing"})
    thread = threading.Thread(target=lambda: responses.append(client.call(*call)))
    thread.start()
    assert asked.wait(20)
    client.close()
    go.set()
    thread.join(20)
    assert [(response.status, response.json) for response in responses] == [(OK, b'{"a":1}')]
