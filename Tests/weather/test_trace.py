"""The trace: a line for each HTTP request, on the thread that made it, that says what happens next and why."""

import json
import os
import subprocess
import sys
import threading

import pytest
from wire.library import API_ERROR, INVALID_RESPONSE, OK, TIMEOUT, TRANSPORT, Pager
from wire.samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, LIST, UPDATE, entities
from wire.server import CLOSE_AFTER_REQUEST, NEVER_ANSWER, RESET_AFTER_REQUEST, RESET_AT_ONCE, answer

REQUIRED = {"operation", "method", "url", "attempt", "http_status", "ms", "request_id", "next", "why"}
TYPES = {
    "operation": str, "method": str, "url": str, "attempt": int, "http_status": int, "curl_code": int, "ms": int,
    "request_id": (str, type(None)), "next": str, "delay_ms": int, "why": str,
}  # fmt: skip


@pytest.fixture
def traced(wire):
    """Starts a server and a client of it, and collects its trace."""

    def make(*script, **options):
        talk = wire(*script, **options)
        talk.traced = []
        talk.client.trace(talk.traced.append)
        return talk

    return make


def following(token):
    return f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken={token}"


def assert_as_documented(lines):
    for line in lines:
        assert REQUIRED <= set(line) <= set(TYPES), line
        assert all(isinstance(value, TYPES[name]) for name, value in line.items())
        assert line["next"] in ("done", "fail", "retry", "next_page")
        assert ("delay_ms" in line) == (line["next"] == "retry")
        assert line["why"] and line["ms"] >= 0 and line["attempt"] >= 1


ENDS = {
    "create": ([answer(201, ENTITY, "Twilio-Request-Id: RQ1")], CREATE, [(201, "RQ1", "done")]),
    "delete": ([answer(204)], DELETE, [(204, None, "done")]),
    "update": ([answer(200, "{}")], UPDATE, [(200, None, "done")]),
    "404": ([answer(404, "{}", "Twilio-Request-Id: RQ4")], FETCH, [(404, "RQ4", "fail")]),
    "a create is not sent again": ([answer(503, "{}")], CREATE, [(503, None, "fail")]),
    "429 is": ([answer(429), answer(201, ENTITY)], CREATE, [(429, None, "retry"), (201, None, "done")]),
    "tries run out": ([answer(500)] * 3, FETCH, [(500, None, "retry"), (500, None, "retry"), (500, None, "fail")]),
    "garbage": ([answer(200, "<")], FETCH, [(200, None, "fail")]),
    "redirect": ([answer(302, "", "Location: /")], FETCH, [(302, None, "fail")]),
    "a delete that was done": ([CLOSE_AFTER_REQUEST, answer(404, "{}")], DELETE, [(0, None, "retry"), (404, None, "done")]),
    "no answer": ([CLOSE_AFTER_REQUEST, answer(200, ENTITY)], FETCH, [(0, None, "retry"), (200, None, "done")]),
    "no answer to a create": ([RESET_AFTER_REQUEST], CREATE, [(0, None, "fail")]),
    "pages": (
        [answer(200, entities("{}", following=following("b")), "Twilio-Request-Id: RQ1"), answer(503),
         answer(200, entities(following=following("c"))), answer(200, entities("{}"))], LIST,
        [(200, "RQ1", "next_page"), (503, None, "retry"), (200, None, "next_page"), (200, None, "done")],
    ),
    "a page that leads elsewhere": ([answer(200, entities(following="https://h/elsewhere?a=b"))], LIST, [(200, None, "fail")]),
}  # fmt: skip


@pytest.mark.parametrize("how", ENDS)
def test_what_happens_next(traced, how):
    script, call, expected = ENDS[how]
    talk = traced(*script, max_retries=2)
    response = talk.call(*call)
    assert [(line["http_status"], line["request_id"], line["next"]) for line in talk.traced] == expected
    assert_as_documented(talk.traced)
    assert [line["attempt"] for line in talk.traced] == list(range(1, response.attempts + 1))
    assert {line["operation"] for line in talk.traced} == {call[0]}
    # What the trace says was asked is what the server was asked.
    asked = [tuple(request.line.split(" ")[:2]) for request in talk.requests]
    assert [(line["method"], line["url"]) for line in talk.traced] == [(m, talk.server.url + t) for m, t in asked]
    assert all(("curl_code" in line) == (line["http_status"] == 0) for line in talk.traced)


@pytest.mark.parametrize("script, timeout_ms, status", [
    ([NEVER_ANSWER], 300, TIMEOUT), ([RESET_AT_ONCE], 20_000, TRANSPORT),
], ids=["timeout", "reset"])  # fmt: skip
def test_no_http_answer(traced, script, timeout_ms, status):
    talk = traced(*script, timeout_ms=timeout_ms)
    response = talk.call(*CREATE)
    (line,) = talk.traced
    assert response.status == status
    assert (line["http_status"], line["next"], line["curl_code"]) == (0, "fail", response.error["curl_code"])
    assert_as_documented(talk.traced)


def test_not_connected(serve, connect):
    server = serve()
    client, lines = connect(server, base_url="http://127.0.0.1:1", max_retries=2), []
    client.trace(lines.append)
    assert client.call(*CREATE).status == TRANSPORT
    assert [(line["attempt"], line["next"]) for line in lines] == [(1, "retry"), (2, "retry"), (3, "fail")]
    assert_as_documented(lines)


def test_the_delay_is_the_one_that_twilio_asks_for(traced):
    talk = traced(answer(429, "{}", "Retry-After: 0"), answer(201, ENTITY), max_retries=1)
    assert talk.call(*CREATE).status == OK
    assert talk.traced[0]["delay_ms"] == 0


def test_the_delay_keeps_within_its_bound(traced):
    talk = traced(*[answer(503)] * 6, max_retries=5, retry_max_delay_ms=3)
    assert talk.call(*FETCH).status == API_ERROR
    assert all(0 <= line["delay_ms"] <= 3 for line in talk.traced[:5])


def test_a_line_comes_before_what_follows_it(traced):
    """When the next request arrives, the line of the one before has been told."""
    told = []
    talk = traced(*[lambda request: (told.append(len(talk.traced)), answer(503))[1]] * 3, max_retries=2)
    talk.call(*FETCH)
    assert told == [0, 1, 2]


def test_a_pager_is_traced(traced):
    talk = traced(answer(200, entities("{}", following=following("b"))), answer(200, entities()))
    pager = Pager(talk.client, *LIST)
    assert talk.traced == []
    pager.next()
    assert len(talk.traced) == 1
    pager.next()
    pager.next()
    assert [line["http_status"] for line in talk.traced] == [200, 200]
    assert_as_documented(talk.traced)
    pager.close()


def test_on_the_thread_that_calls(traced):
    talk = traced(*[answer(200, ENTITY)] * 40)
    seen, failures = [], []
    talk.client.trace(lambda line: seen.append((threading.get_ident(), line["url"].rpartition("/")[2])))

    def work():
        mine = f"thread-{threading.get_ident()}"
        for _ in range(5):
            if talk.client.call(FETCH[0], {**FETCH[1], "Identity": mine}).status != OK:
                failures.append(mine)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failures and len(seen) == 40
    assert all(asked == f"thread-{thread}" for thread, asked in seen)


def test_replaced_and_removed(traced):
    from wire import library

    talk = traced(*[answer(200, ENTITY)] * 5)
    first, second = talk.traced, []
    talk.call(*FETCH)
    keep = talk.client._trace  # the one that is replaced must live on, as any context must
    talk.client.trace(second.append)
    talk.call(*FETCH)
    talk.call(*FETCH)
    assert (len(first), len(second)) == (1, 2)
    library._lib.twilite_client_set_trace(talk.client._pointer, library._trace(), None)
    talk.call(*FETCH)
    assert (len(first), len(second)) == (1, 2)
    talk.client.trace(second.append)
    talk.call(*FETCH)
    assert len(second) == 3 and keep


# Of a queue, Tests/queues has its own.
@pytest.mark.parametrize("through", ["call"], indirect=True)
def test_the_function_may_use_the_library(traced):
    """It must not free the client; all else it may, and so also call."""
    talk = traced(*[answer(200, ENTITY)] * 3)
    inner = []

    def trace(line):
        if not inner:
            inner.append(None)
            inner[0] = talk.client.call(*FETCH).status
            talk.client.trace(lambda line: None)

    talk.client.trace(trace)
    keep = talk.client._trace
    assert talk.call(*FETCH).status == OK
    assert inner == [OK] and keep


def test_the_context_is_handed_on(wire):
    from wire import library

    contexts = []
    function = library._trace(lambda context, line: contexts.append(context))
    talk = wire(answer(200, ENTITY))
    library._lib.twilite_client_set_trace(talk.client._pointer, function, 0xC0FFEE)
    talk.call(*FETCH)
    assert contexts == [0xC0FFEE]


def test_null_is_ignored():
    from wire import library

    library._lib.twilite_client_set_trace(None, library._trace(lambda context, line: None), None)


def test_a_function_takes_the_place_of_standard_error(wire, capfd):
    talk = wire(*[answer(200, ENTITY)] * 3, trace="stderr")
    talk.call(*FETCH)
    assert capfd.readouterr().err.count("\n") == 1
    lines = []
    talk.client.trace(lines.append)
    talk.call(*FETCH)
    assert (len(lines), capfd.readouterr().err) == (1, "")


def test_standard_error_of_a_process(serve):
    """Each line is one line, whole, and there is nothing else."""
    server = serve(answer(200, entities("{}", following=following("b"))), answer(503), answer(200, entities("{}")))
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from wire.library import Client\n"
        "client = Client({'trace': 'stderr', 'retry_max_delay_ms': 1})\n"
        "print(client.call('verify.v2.entity.list', {'ServiceSid': 'VA' + 'a' * 32}).status)\n"
        "client.close()\n"
    )
    environment = {
        **os.environ, "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t", "TWILITE_BASE_URL": server.url,
    }  # fmt: skip
    tests = os.path.dirname(os.path.dirname(__file__))
    done = subprocess.run([sys.executable, "-c", script, tests], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"{OK}\n")
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["next"] for line in lines] == ["next_page", "retry", "done"]
    assert_as_documented(lines)


def test_a_strange_answer_makes_no_strange_line(traced):
    """What a server sends cannot break a line in two, nor put a field into it."""
    id = 'RQ" ,"next":"done\\u000a\\'
    talk = traced(answer(200, "<", f"Twilio-Request-Id: {id}"))
    assert talk.call(*FETCH).status == INVALID_RESPONSE
    (line,) = talk.traced
    assert (line["request_id"], line["next"]) == (id, "fail")
