"""How many requests are on the wire, in what order, on which connections, and what 429 does to that."""

import re
import threading
import time

import pytest
from wire.library import OK
from wire.samples import CREATE, ENTITY, FETCH, IS
from wire.server import answer

USER = "ip_messaging.v2.user.fetch"


def user(name):
    return {"ServiceSid": IS, "Sid": str(name)}


class Counting:
    """A server that takes some time for each request, and refuses those that are more than `most` at once."""

    def __init__(self, most=10_000, work=0.005):
        self.most, self.work = most, work
        self.lock = threading.Lock()
        self.now = self.peak = self.served = self.refused = 0

    def __call__(self, request):
        with self.lock:
            if self.now >= self.most:
                self.refused += 1
                return answer(429, '{"code":20429,"message":"Too many requests","status":429}')
            self.now += 1
            self.peak = max(self.peak, self.now)
        time.sleep(self.work)
        with self.lock:
            self.now -= 1
            self.served += 1
        return answer(200, ENTITY)


@pytest.mark.parametrize("most", [1, 7])
def test_no_more_than_max_in_flight(queue, most):
    counting = Counting()
    _, calls = queue(*[counting] * 100, max_in_flight=most)
    for number in range(100):
        calls.submit(number, USER, user(number))
    assert {response.status for response in calls.all()} == {OK}
    assert counting.peak == most


def test_calls_are_sent_in_their_order(queue):
    server, calls = queue(*[answer(200, "{}")] * 50, max_in_flight=1)
    for number in range(50):
        calls.submit(number, USER, user(number))
    assert [response.tag for response in calls.all()] == list(range(50))
    assert [request.target.rpartition("/")[2] for request in server.requests] == [str(n) for n in range(50)]


def test_a_wait_before_a_repetition_blocks_no_other(queue):
    """The first is told to come back in a second; the others are through before."""
    server, calls = queue(
        answer(429, "", "Retry-After: 1"), *[answer(200, "{}")] * 20,
        max_in_flight=2, client={"max_retries": 1, "retry_max_delay_ms": 5000},
    )  # fmt: skip
    for number in range(20):
        calls.submit(number, USER, user(number))
    taken = calls.all()
    assert {response.status for response in taken} == {OK}
    assert taken[-1].attempts == 2 and [response.attempts for response in taken[:-1]] == [1] * 19


def test_a_thousand_calls_to_a_server_that_takes_ten_at_once(queue):
    """All succeed with few refusals: 54 of the first 64, and then one now and then to see whether there is more room."""
    counting = Counting(most=10)
    _, calls = queue(*[counting] * 5000, client={"max_retries": 3, "retry_max_delay_ms": 2000})
    for number in range(1000):
        calls.submit(number, USER, user(number))
    taken = calls.all()
    assert {response.status for response in taken} == {OK}
    assert counting.served == 1000
    print(f"{counting.refused} refusals for 1000 calls")
    assert counting.refused <= 150


def test_the_number_in_flight_recovers(queue):
    """Once the server takes all again, so many are in flight again as may be."""
    counting = Counting(most=2, work=0.001)
    _, calls = queue(*[counting] * 10_000, max_in_flight=8, client={"max_retries": 5, "retry_max_delay_ms": 50})
    for number in range(100):
        calls.submit(number, USER, user(number))
    assert {response.status for response in calls.all()} == {OK}
    counting.most, counting.peak = 10_000, 0
    for number in range(2000):
        calls.submit(number, USER, user(number))
    assert {response.status for response in calls.all()} == {OK}
    assert counting.peak == 8


def test_a_server_that_refuses_all_for_a_while(queue):
    """With one request alone and still refused, the queue holds all others back for the time that it was told."""
    refusals = [answer(429, "", "Retry-After: 1")] * 3
    server, calls = queue(
        *refusals, *[answer(200, "{}")] * 100, max_in_flight=2, client={"max_retries": 3, "retry_max_delay_ms": 5000}
    )
    for number in range(50):
        calls.submit(number, USER, user(number))
    taken = calls.all()
    assert {response.status for response in taken} == {OK}
    assert len(server.requests) == 53


# ---- over TLS


def test_http_2_carries_many_on_one_connection(nginx, connect, authority):
    from wire.library import Queue

    proxy = nginx(*[answer(200, "{}")] * 200)
    client = connect(proxy.server, base_url=proxy.url, ca_file=authority.file)
    calls = Queue(client, max_in_flight=32)
    for number in range(200):
        calls.submit(number, USER, user(number))
    taken = calls.all()
    calls.close()
    assert sorted(response.tag for response in taken) == list(range(200))
    assert {response.status for response in taken} == {OK}
    seen = proxy.log()
    assert {line[0] for line in seen} == {"HTTP/2.0"} and len(seen) == 200
    assert len({line[1] for line in seen}) == 1


def test_http_1_over_tls_has_a_connection_for_each_in_flight(serve, connect, front, authority):
    from wire.library import Queue

    counting = Counting(work=0.01)
    server = serve(*[counting] * 100)
    client = connect(server, base_url=front(server).url, ca_file=authority.file)
    calls = Queue(client, max_in_flight=6)
    for number in range(100):
        calls.submit(number, USER, user(number))
    assert {response.status for response in calls.all()} == {OK}
    calls.close()
    assert counting.peak == 6
    assert server.connections == 6


def test_creates_and_reads_share_a_queue(queue):
    def api(request):
        if request.line.startswith("POST"):
            return answer(201, ENTITY)
        return answer(200, '{"sid":"%s"}' % re.search(r"Entities/(\S+)", request.line)[1])

    _, calls = queue(*[api] * 100, max_in_flight=4)
    for number in range(50):
        calls.submit(2 * number, *CREATE)
        calls.submit(2 * number + 1, *FETCH)
    taken = {response.tag: response.json for response in calls.all()}
    assert len(taken) == 100
    assert all(taken[2 * number] == ENTITY.encode() for number in range(50))
    assert all(taken[2 * number + 1] == b'{"sid":"%s"}' % FETCH[1]["Identity"].encode() for number in range(50))
