"""libcurl sends a request again by itself when a kept connection dies before the answer. Here is what comes of that."""

import pytest

from .library import OK, TRANSPORT
from .samples import CREATE, DELETE, FETCH, GOOD_BODIES, UPDATE, VERBS
from .server import CLOSE_AFTER_REQUEST, RESET_AFTER_REQUEST, answer, send_and_close

DEATHS = {"close": CLOSE_AFTER_REQUEST, "reset": RESET_AFTER_REQUEST}
deaths = pytest.mark.parametrize("death", DEATHS)


def good(verb):
    return answer(*GOOD_BODIES[verb])


def warm(wire, *script, **options):
    """A client with a kept connection."""
    talk = wire(good("fetch"), *script, **options)
    assert talk.call(*FETCH).status == OK
    return talk


@deaths
@pytest.mark.parametrize("retries", [0, 5])
def test_a_create_is_on_the_wire_once(wire, death, retries):
    talk = warm(wire, DEATHS[death], good("create"), good("create"), max_retries=retries)
    response = talk.call(*CREATE)
    assert response.status == TRANSPORT
    assert (response.attempts, response.error["may_have_taken_effect"]) == (1, True)
    assert [request.line.split()[0] for request in talk.requests] == ["GET", "POST"]
    assert [request.connection for request in talk.requests] == [0, 0]


@deaths
@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "create"])
def test_what_may_be_done_twice_ends_well(wire, death, verb):
    talk = warm(wire, DEATHS[death], good(verb), max_retries=1)
    response = talk.call(*VERBS[verb])
    assert response.status == OK
    copies = talk.requests[1:]
    assert len(copies) == 2 and copies[0].raw == copies[1].raw


@deaths
@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "create"])
def test_attempts_counts_the_requests_that_were_made(wire, death, verb):
    talk = warm(wire, DEATHS[death], good(verb), max_retries=1)
    response = talk.call(*VERBS[verb])
    assert response.attempts == len(talk.requests) - 1


@deaths
@pytest.mark.parametrize("verb", ["update", "delete", "fetch"])
def test_no_retries_means_none(wire, death, verb):
    """max_retries is the user's word: with 0 a request is on the wire once, whoever would repeat it."""
    talk = warm(wire, DEATHS[death], good(verb), max_retries=0)
    response = talk.call(*VERBS[verb])
    assert (response.status, len(talk.requests) - 1) == (TRANSPORT, 1)


@deaths
def test_a_delete_repeated_on_a_new_connection_reads_404_as_done(wire, death):
    talk = warm(wire, DEATHS[death], answer(404, '{"code":20404}'), max_retries=3)
    response = talk.call(*DELETE)
    assert (response.status, response.json) == (OK, b"{}")


@deaths
def test_an_update_refused_when_repeated_may_have_been_done_before(wire, death):
    talk = warm(wire, DEATHS[death], answer(409, '{"code":1}'), max_retries=3)
    error = talk.call(*UPDATE).error
    assert (error["http_status"], error["may_have_taken_effect"]) == (409, True)


@pytest.mark.parametrize("verb", VERBS)
def test_a_connection_that_was_closed_while_idle_is_not_used(wire, verb):
    talk = wire(send_and_close(good("fetch")), good(verb))
    assert talk.call(*FETCH).status == OK
    # The server has closed by now: its record is complete only then.
    assert len(talk.requests) == 1
    response = talk.call(*VERBS[verb])
    assert (response.status, response.attempts) == (OK, 1)
    assert [request.connection for request in talk.requests] == [0, 1]


def test_connection_close_is_honoured(wire):
    talk = wire(answer(200, GOOD_BODIES["fetch"][1], "Connection: close"), good("create"))
    assert talk.call(*FETCH).status == OK
    assert talk.call(*CREATE).status == OK
    assert [request.connection for request in talk.requests] == [0, 1]


def test_an_error_answer_keeps_the_connection(wire):
    talk = wire(answer(404, '{"code":20404}'), answer(500, "<html></html>"), answer(302, ""), good("create"))
    for _ in range(3):
        assert talk.call(*FETCH).status != OK
    assert talk.call(*CREATE).status == OK
    assert talk.server.connections == 1


def test_no_connection_is_kept_when_none_may_be(wire):
    talk = wire(good("fetch"), good("fetch"), max_connections=0)
    assert talk.call(*FETCH).status == OK
    assert talk.call(*FETCH).status == OK
    assert [request.connection for request in talk.requests] == [0, 1]


def test_the_client_closes_its_connections_when_it_is_freed(serve):
    from .conftest import ACCOUNT_SID, AUTH_TOKEN
    from .library import Client

    server = serve(good("fetch"))
    client = Client({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url})
    assert client.call(*FETCH).status == OK
    client.close()
    (connection,) = server._connections
    connection.thread.join(20)
    assert connection.state == "ended"
