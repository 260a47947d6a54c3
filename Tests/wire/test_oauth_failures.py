"""A token endpoint that gives none: the call ends, was not sent, and the error says why. The next call asks again."""

import json
import socket

import pytest

from .library import API_ERROR, INVALID_RESPONSE, OK, TIMEOUT, TRANSPORT, Queue
from .oauth import CLIENT_SECRET, OPERATION, PATH, asked, bearers, grant
from .samples import CREATE, FETCH, GOOD_BODIES, LIST
from .server import (
    CLOSE_AFTER_REQUEST, NEVER_ANSWER, RESET_AFTER_REQUEST, answer, send_and_close, send_and_hold,
)  # fmt: skip

NO = '{"code": 20003, "message": "Authenticate", "more_info": "https://www.twilio.com/docs/errors/20003", "status": 401}'
HTML = "<html><body>Bad gateway</body></html>"

FAILURES = {
    "401": (answer(401, NO), API_ERROR, 401),
    "400 of OAuth": (answer(400, '{"error": "invalid_client"}'), API_ERROR, 400),
    "500": (answer(500, '{"code": 20500, "message": "internal server error"}'), API_ERROR, 500),
    "429": (answer(429, "", "Retry-After: 3600"), API_ERROR, 429),
    "HTML with 502": (answer(502, HTML, "Content-Type: text/html"), API_ERROR, 502),
    "HTML with 200": (answer(200, HTML, "Content-Type: text/html"), INVALID_RESPONSE, 200),
    "no body": (answer(200), INVALID_RESPONSE, 200),
    "204": (answer(204), INVALID_RESPONSE, 204),
    "no JSON": (answer(200, '{"access_token": "t0k3n-'), INVALID_RESPONSE, 200),
    "more than JSON": (grant("t0k3n-x", left="x")[:-1] + b" ", INVALID_RESPONSE, 200),
    "an array": (answer(200, '["t0k3n-x"]'), INVALID_RESPONSE, 200),
    "no access_token": (grant("left out"), INVALID_RESPONSE, 200),
    "access_token null": (grant(None), INVALID_RESPONSE, 200),
    "access_token a number": (grant(5), INVALID_RESPONSE, 200),
    "access_token empty": (grant(""), INVALID_RESPONSE, 200),
    "access_token of two lines": (grant("t0k3n-x\r\nX-Evil: y"), INVALID_RESPONSE, 200),
    "access_token of two words": (grant("t0k3n-x y"), INVALID_RESPONSE, 200),
    "access_token not ASCII": (grant("t0k3n-é"), INVALID_RESPONSE, 200),
    "access_token too long": (grant("x" * 20_000), INVALID_RESPONSE, 200),
    "another kind of token": (grant("t0k3n-x", token_type="mac"), INVALID_RESPONSE, 200),
    "redirect": (answer(302, "", "Location: http://127.0.0.1:1/v2/token"), INVALID_RESPONSE, 302),
    "307": (answer(307, "", "Location: /v2/other"), INVALID_RESPONSE, 307),
    "not HTTP": (send_and_close(b"SSH-2.0-x\r\n"), INVALID_RESPONSE, 0),
    "closed": (CLOSE_AFTER_REQUEST, TRANSPORT, 0),
    "reset": (RESET_AFTER_REQUEST, TRANSPORT, 0),
    "cut": (send_and_close(answer(200, '{"access_token": "t0k3n-x"', length=500)), TRANSPORT, 200),
    "silent": (NEVER_ANSWER, TIMEOUT, 0),
    "silent in the midst": (send_and_hold(answer(200, '{"access_token": "t0k3n-x"', length=500)), TIMEOUT, 200),
}  # fmt: skip


@pytest.mark.parametrize("call", [CREATE, FETCH, LIST], ids=lambda call: call[0])
@pytest.mark.parametrize("how", FAILURES)
def test_an_endpoint_that_gives_none(oauth, how, call):
    action, status, http_status = FAILURES[how]
    wire = oauth(action, api=[answer(*GOOD_BODIES[call[0].rpartition('.')[2]])], timeout_ms=300 if "silent" in how else 10_000)
    response = wire.call(*call)
    assert (response.status, response.http_status, response.attempts) == (status, http_status, 0)
    error = response.error
    assert error["message"].startswith("No access token could be had: ")
    assert (error["operation"], error["may_have_taken_effect"], error["attempts"]) == (call[0], False, 0)
    assert (error["method"], error["url"]) == ("POST", wire.server.url + PATH)
    assert b"t0k3n" not in response.json
    assert bearers(wire.server) == []
    # Nothing of it is left.
    assert wire.client.call(*call).status == OK
    assert bearers(wire.server) == ["t0k3n-1"]


def test_what_twilio_says_is_told(oauth):
    error = oauth(answer(401, NO)).call(*FETCH).error
    assert (error["http_status"], error["code"]) == (401, 20003)
    assert error["message"] == "No access token could be had: Authenticate"
    assert error["more_info"] == "https://www.twilio.com/docs/errors/20003"


@pytest.mark.parametrize("said", [
    {"message": f"no client {CLIENT_SECRET} here"}, {"message": "m", "more_info": f"https://x/?s={CLIENT_SECRET}"},
    {"message": "m", "details": {"got": CLIENT_SECRET}},
])  # fmt: skip
def test_a_secret_that_the_endpoint_repeats_is_not_told(oauth, said):
    response = oauth(answer(400, json.dumps({"code": 1, **said}))).call(*FETCH)
    assert CLIENT_SECRET.encode() not in response.json
    assert (response.status, response.http_status) == (API_ERROR, 400) and "client_secret" in response.error["message"]


def test_a_host_that_is_down(oauth):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    response = oauth(base_url=f"http://127.0.0.1:{port}").call(*CREATE)
    assert (response.status, response.attempts, response.error["may_have_taken_effect"]) == (TRANSPORT, 0, False)
    assert response.error["curl_code"] == 7 and "access token" in response.error["message"]


@pytest.mark.parametrize("where", [{}, {"region": "ie1"}, {"region": "au1", "edge": "sydney"}, {"edge": "dublin"}], ids=repr)
def test_the_endpoint_is_the_same_for_all_regions(oauth, where):
    response = oauth(base_url=None, proxy="http://127.0.0.1:1", **where).call(*FETCH)
    assert (response.status, response.error["url"]) == (TRANSPORT, "https://oauth.twilio.com/v2/token")


class TestRepeated:
    """As a read is."""

    @pytest.mark.parametrize("first", [answer(500), answer(503, HTML), answer(429), CLOSE_AFTER_REQUEST], ids=[500, 503, 429, "closed"])
    def test_until_there_is_one(self, oauth, first):
        wire = oauth(first, first, max_retries=2)
        response = wire.call(*CREATE)
        assert (response.status, response.attempts) == (OK, 1)
        assert len(asked(wire.server)) == 3

    def test_no_more_often_than_any_request(self, oauth):
        wire = oauth(*[answer(500)] * 9, max_retries=2)
        assert wire.call(*FETCH).http_status == 500
        assert len(asked(wire.server)) == 3

    @pytest.mark.parametrize("status", [400, 401, 403, 404])
    def test_a_refusal_is_final(self, oauth, status):
        wire = oauth(answer(status, NO), max_retries=5)
        assert wire.call(*FETCH).http_status == status
        assert len(asked(wire.server)) == 1

    def test_when_the_endpoint_asks_to_come_back_later(self, oauth):
        wire = oauth(answer(503, "", "Retry-After: 1"), max_retries=1, retry_max_delay_ms=1000)
        lines = []
        wire.client.trace(lines.append)
        assert wire.call(*FETCH).status == OK
        assert [(line["operation"], line.get("delay_ms")) for line in lines][0] == (OPERATION, 1000)

    def test_not_when_that_is_too_late(self, oauth):
        wire = oauth(answer(503, "", "Retry-After: 3600"), max_retries=5, retry_max_delay_ms=1000)
        assert wire.call(*FETCH).http_status == 503
        assert len(asked(wire.server)) == 1


class TestAfterARefusal:
    """The call was made, its token was refused, and there is no other."""

    @pytest.mark.parametrize("call", [CREATE, FETCH], ids=lambda call: call[0])
    def test_the_call_did_nothing(self, oauth, call):
        wire = oauth(None, answer(401, NO), refused=["t0k3n-1"])
        response = wire.call(*call)
        assert (response.status, response.attempts, response.error["may_have_taken_effect"]) == (API_ERROR, 1, False)
        assert response.error["message"].startswith("No access token could be had: ")

    def test_unless_an_earlier_try_may_have(self, oauth):
        wire = oauth(None, answer(401, NO), api=[answer(500, "{}"), answer(401, "{}")], max_retries=1)
        response = wire.call("trusthub.v1.customer_profile.update", {"Sid": "BU" + "a" * 32, "FriendlyName": "n"})
        assert (response.status, response.attempts, response.error["may_have_taken_effect"]) == (API_ERROR, 2, True)


@pytest.mark.parametrize("through", ["call"], indirect=True)
def test_all_calls_of_a_queue_that_wait_end(oauth):
    wire = oauth(answer(401, NO))
    queue = Queue(wire.client, max_in_flight=2)
    for tag in range(10):
        queue.submit(tag, *FETCH)
    ended = queue.all()
    assert sorted(response.tag for response in ended) == list(range(10))
    assert {(response.status, response.http_status) for response in ended} == {(API_ERROR, 401)}
    assert len(asked(wire.server)) == 1
    queue.submit(10, *FETCH)
    assert queue.next().status == OK
    queue.close()
