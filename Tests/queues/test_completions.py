"""Every call that a queue accepts has exactly one completion, with its tag."""

import pytest
from wire.library import API_ERROR, DONE, FULL, INVALID_PARAMETERS, MISUSE, OK, Queue, Refused
from wire.samples import CREATE, DELETE, ENTITIES, FETCH, GOOD_BODIES, GOOD_RESULTS, IS, LIST, VA, VERBS, entities
from wire.server import RESET_AFTER_REQUEST, answer

USER = "ip_messaging.v2.user.fetch"


def user(name):
    return {"ServiceSid": IS, "Sid": name}


def echo(request):
    return answer(200, f'{{"identity":"{request.target.rpartition("/")[2]}"}}', "Twilio-Request-Id: RQ1")


def test_a_thousand_calls(queue):
    _, calls = queue(*[echo] * 1000)
    for number in range(1000):
        assert calls.submit(number, USER, user(f"user{number}")) == OK
    assert calls.pending == 1000
    taken = calls.all()
    assert {response.tag: response.value["identity"] for response in taken} == {n: f"user{n}" for n in range(1000)}
    assert len(taken) == 1000 and {response.request_id for response in taken} == {"RQ1"}
    assert calls.next(0) is None


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb(queue, verb):
    _, calls = queue(answer(*GOOD_BODIES[verb]))
    calls.submit(1, *VERBS[verb])
    (response,) = calls.all()
    assert (response.status, response.json, response.attempts) == (OK, GOOD_RESULTS[verb], 1)


@pytest.mark.parametrize("tag", [0, 1, 2**63, 2**64 - 1])
def test_tags_of_64_bits(queue, tag):
    _, calls = queue(echo)
    calls.submit(tag, USER, user("x"))
    assert [response.tag for response in calls.all()] == [tag]


def test_two_calls_with_the_same_tag(queue):
    _, calls = queue(echo, echo)
    for name in ("a", "b"):
        calls.submit(5, USER, user(name))
    taken = calls.all()
    assert [response.tag for response in taken] == [5, 5]
    assert {response.value["identity"] for response in taken} == {"a", "b"}


def test_what_is_wrong_with_a_call_is_its_completion(queue):
    server, calls = queue()
    assert calls.submit(1, CREATE[0], {"ServiceSid": VA, "Identity": "x"}) == OK
    assert calls.submit(2, "verify.v2.entity.crate", {}) == OK
    assert calls.submit(3, CREATE[0], b"{") == OK
    assert calls.submit(4, CREATE[0], b'{"Identity": "\xff"}') == OK
    found = {response.tag: response for response in calls.all()}
    assert [found[tag].status for tag in (1, 2, 3, 4)] == [INVALID_PARAMETERS, MISUSE, MISUSE, MISUSE]
    assert "verify.v2.entity.create" in found[2].error["message"]
    assert all(response.attempts == 0 for response in found.values())
    assert server.requests == []


def test_what_cannot_be_submitted(queue):
    _, calls = queue()
    assert calls.submit(1, None, "{}") == MISUSE
    assert calls.pending == 0


def test_a_full_queue_takes_more_once_a_completion_is_taken(queue):
    _, calls = queue(*[echo] * 4, max_pending=2)
    assert [calls.submit(tag, USER, user("x")) for tag in range(3)] == [OK, OK, FULL]
    assert calls.next().status == OK
    assert [calls.submit(tag, USER, user("x")) for tag in (3, 4)] == [OK, FULL]
    assert sorted(response.tag for response in calls.all()) != [2]
    assert calls.pending == 0


def test_an_invalid_call_counts_until_its_completion_is_taken(queue):
    _, calls = queue(max_pending=1)
    assert [calls.submit(tag, CREATE[0], {}) for tag in (1, 2)] == [OK, FULL]
    assert calls.pending == 1
    assert calls.next(0).tag == 1
    assert calls.pending == 0


def test_failures_are_those_of_the_call(queue):
    _, calls = queue(
        answer(404, '{"code":20404,"message":"gone","status":404}', "Twilio-Request-Id: RQ9"), RESET_AFTER_REQUEST
    )
    calls.submit(1, *FETCH)
    (response,) = calls.all()
    assert (response.status, response.http_status, response.request_id) == (API_ERROR, 404, "RQ9")
    assert (response.error["code"], response.error["message"]) == (20404, "gone")
    calls.submit(2, *CREATE)
    (response,) = calls.all()
    assert response.error["may_have_taken_effect"] is True


def test_a_list_follows_its_pages(queue):
    def page(number, last):
        following = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken={number + 1}"
        return answer(200, entities(f'{{"n":{number}}}', following=None if number == last else following))

    server, calls = queue(*[page(number, 5) for number in range(1, 6)])
    calls.submit(1, *LIST)
    (response,) = calls.all()
    assert (response.json, response.attempts) == (b'[{"n":1},{"n":2},{"n":3},{"n":4},{"n":5}]', 5)
    assert [request.target.partition("PageToken=")[2] for request in server.requests] == ["", "2", "3", "4", "5"]


def test_a_limit_of_0_is_no_request(queue):
    server, calls = queue()
    calls.submit(1, LIST[0], {"ServiceSid": VA, "Limit": 0})
    assert [response.json for response in calls.all()] == [b"[]"]
    assert server.requests == []


def test_nothing_is_sent_before_next(queue):
    server, calls = queue(answer(204))
    calls.submit(1, *DELETE)
    assert server.connections == 0
    assert calls.next().status == OK


def test_connections_are_kept_and_reused(queue):
    server, calls = queue(*[echo] * 100, max_in_flight=3)
    for number in range(100):
        calls.submit(number, USER, user("x"))
    assert len(calls.all()) == 100
    assert server.connections == 3


def test_no_connection_is_kept_when_none_may_be(queue):
    server, calls = queue(*[echo] * 5, max_in_flight=1, client={"max_connections": 0})
    for number in range(5):
        calls.submit(number, USER, user("x"))
    assert len(calls.all()) == 5
    assert server.connections == 5


@pytest.mark.parametrize(
    "options, word",
    [
        ({"max_in_flight": 0}, "from 1 to 10000"),
        ({"max_in_flight": "8"}, "an integer"),
        ({"max_pending": 0}, "from 1 to"),
        ({"max_inflight": 1}, "did you mean max_in_flight?"),
        ({"timeout_ms": 1}, "There is no option timeout_ms"),
    ],
)
def test_wrong_options(serve, connect, options, word):
    with pytest.raises(Refused) as caught:
        Queue(connect(serve()), **options)
    assert caught.value.response.status == MISUSE
    assert word in caught.value.response.error["message"]


def test_a_queue_goes_on_without_its_client(serve, connect):
    client = connect(serve(echo))
    calls = Queue(client)
    calls.submit(1, USER, user("x"))
    client.close()
    assert [response.status for response in calls.all()] == [OK]
    calls.close()


def test_what_a_trace_function_may_do_with_its_queue(serve, connect):
    """It may submit, cancel and call; waiting for a completion there would be waiting for itself."""
    client = connect(serve(*[answer(200, "{}")] * 3))
    calls = Queue(client)
    found = []

    def trace(line):
        client.trace(lambda line: None)
        found.extend([calls.submit(2, *FETCH), calls.cancel(3), calls.next(-1).status, client.call(*FETCH).status])

    client.trace(trace)
    keep = client._trace
    calls.submit(1, *FETCH)
    assert [response.tag for response in calls.all()] == [1, 2]
    assert found == [OK, DONE, MISUSE, OK] and keep
    calls.close()


def test_the_trace_has_a_line_for_each_request(serve, connect):
    client = connect(serve(answer(500), answer(200, "{}"), answer(404)), max_retries=1)
    lines = []
    client.trace(lines.append)
    calls = Queue(client, max_in_flight=1)
    calls.submit(1, *FETCH)
    calls.submit(2, *FETCH)
    calls.all()
    calls.close()
    assert sorted((line["http_status"], line["attempt"], line["next"]) for line in lines) == [
        (200, 2, "done"), (404, 1, "fail"), (500, 1, "retry"),
    ] or sorted((line["http_status"], line["attempt"], line["next"]) for line in lines) == [
        (200, 1, "done"), (404, 2, "fail"), (500, 1, "retry"),
    ]  # fmt: skip
