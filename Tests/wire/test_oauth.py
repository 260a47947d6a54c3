"""Tokens of an OAuth app: fetched when they are needed, kept, and fetched anew when they are refused or expire."""

import json
import threading
import time
import urllib.parse

import pytest

from .library import API_ERROR, INVALID_PARAMETERS, OK
from .oauth import CLIENT, CLIENT_ID, CLIENT_SECRET, OPERATION, PATH, Twilio, asked, bearers, grant
from .samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, LIST, UPDATE, VERBS, entities
from .server import answer, send_and_close

NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken="


def test_the_request_for_a_token(oauth):
    wire = oauth()
    assert wire.call(*FETCH).status == OK
    request, fetch = wire.requests
    assert request.line == f"POST {PATH} HTTP/1.1"
    form = urllib.parse.parse_qsl(request.body.decode(), strict_parsing=True)
    assert form == [("grant_type", "client_credentials"), ("client_id", CLIENT_ID), ("client_secret", CLIENT_SECRET)]
    assert request.header("Content-Type") == ["application/x-www-form-urlencoded"]
    assert request.header("Accept") == ["application/json"]
    assert request.header("User-Agent") == fetch.header("User-Agent")
    assert request.header("Authorization") == []
    assert fetch.header("Authorization") == ["Bearer t0k3n-1"]


def test_what_a_form_has_its_own_signs_for(oauth):
    secret = "a&b=c+d%20e~*;\"\\"
    wire = oauth(client_secret=secret)
    assert wire.call(*FETCH).status == OK
    form = dict(urllib.parse.parse_qsl(asked(wire.server)[0].body.decode(), strict_parsing=True))
    assert form["client_secret"] == secret


@pytest.mark.parametrize("base, path", [("/under/{product}", "/under/oauth/v2/token"), ("/gateway", "/gateway/v2/token"), ("", PATH)])
def test_the_endpoint_is_under_the_base_url(serve, connect, base, path):
    server = serve(*[Twilio()] * 5)
    assert connect(server, **CLIENT, base_url=server.url + base).call(*FETCH).status == OK
    assert server.requests[0].target == path


def test_a_token_is_kept(oauth):
    wire = oauth()
    for call in [FETCH, FETCH, CREATE, DELETE, LIST]:
        wire.twilio.api = [answer(204) if call is DELETE else answer(200, entities(ENTITY)) if call is LIST else answer(200, ENTITY)]
        response = wire.call(*call)
        assert (response.status, response.attempts) == (OK, 1)
    assert len(asked(wire.server)) == 1
    assert bearers(wire.server) == ["t0k3n-1"] * 5


def test_headers_of_a_call_of_its_own(oauth):
    params = {"ServiceSid": "IS" + "a" * 32, "Identity": "jing", "X-Twilio-Webhook-Enabled": True}
    wire = oauth()
    assert wire.call("ip_messaging.v2.user.create", params).status == OK
    _, create = wire.requests
    assert create.header("X-Twilio-Webhook-Enabled") == ["true"]
    assert create.header("Authorization") == ["Bearer t0k3n-1"]


def test_parameters_are_refused_without_a_token(oauth):
    wire = oauth()
    assert wire.call("verify.v2.entity.fetch", {}).status == INVALID_PARAMETERS
    assert wire.requests == []


def test_a_token_that_expires(oauth):
    """It is kept for nine tenths of so short a life, and not for longer than the whole of it."""
    wire = oauth(changes={"expires_in": 1})
    begun = time.monotonic()
    assert wire.call(*FETCH).status == OK
    while len(asked(wire.server)) == 1:
        assert wire.call(*FETCH).status == OK
        assert time.monotonic() < begun + 20
        time.sleep(0.01)
    assert time.monotonic() - begun >= 0.9
    assert set(bearers(wire.server)) == {"t0k3n-1", "t0k3n-2"}


@pytest.mark.parametrize("life", ["left out", None, 0, -5, 1.5, "3600", 1438315200000, 2**63 - 1, 2**63, 10**40], ids=repr)
def test_a_life_that_is_none(oauth, life):
    """1438315200000 is what Twilio's own description gives as a sample."""
    wire = oauth(changes={"expires_in": life})
    assert wire.call(*FETCH).status == OK
    assert bearers(wire.server) == ["t0k3n-1"]


@pytest.mark.parametrize("kind", ["left out", None, "bearer", "BEARER"], ids=repr)
def test_the_kinds_of_token(oauth, kind):
    wire = oauth(changes={"token_type": kind})
    assert wire.call(*FETCH).status == OK


def test_a_long_token(oauth):
    token = "x" * 16_000
    wire = oauth(lambda: answer(200, json.dumps({"access_token": token})))
    assert wire.call(*FETCH).status == OK
    assert bearers(wire.server) == [token]


class TestRefused:
    @pytest.mark.parametrize("retries", [0, 3])
    @pytest.mark.parametrize("verb", ["create", "fetch", "update"])
    def test_a_token_that_is_refused(self, oauth, verb, retries):
        """A 401 did nothing, so a create is sent again, too; and it is no try of the caller's."""
        wire = oauth(refused=["t0k3n-1"], max_retries=retries)
        response = wire.call(*VERBS[verb])
        assert (response.status, response.attempts) == (OK, 2)
        assert bearers(wire.server) == ["t0k3n-1", "t0k3n-2"]
        assert len(asked(wire.server)) == 2
        assert wire.call(*FETCH).attempts == 1

    @pytest.mark.parametrize("call", [CREATE, FETCH, UPDATE, DELETE, LIST], ids=lambda call: call[0])
    def test_the_second_token_is_refused_too(self, oauth, call):
        wire = oauth(refused=["t0k3n-1", "t0k3n-2"], max_retries=3)
        response = wire.call(*call)
        assert (response.status, response.http_status, response.attempts) == (API_ERROR, 401, 2)
        error = response.error
        assert (error["code"], error["message"], error["may_have_taken_effect"]) == (20003, "Authenticate", False)
        assert bearers(wire.server) == ["t0k3n-1", "t0k3n-2"]

    def test_a_refusal_whose_body_is_cut(self, oauth):
        cut = answer(401, '{"code": 2', length=100)
        wire = oauth(api=[send_and_close(cut)])
        response = wire.call(*CREATE)
        assert (response.status, response.attempts) == (OK, 2)

    def test_pages_that_are_refused(self, oauth):
        """Each page once."""
        no = answer(401, "{}")
        pages = [answer(200, entities(f'{{"n":{n}}}', following=NEXT + str(n) if n < 3 else None)) for n in (1, 2, 3)]
        wire = oauth(api=[no, pages[0], no, pages[1], no, pages[2]])
        response = wire.call(*LIST)
        assert (response.status, response.value, response.attempts) == (OK, [{"n": 1}, {"n": 2}, {"n": 3}], 6)
        assert bearers(wire.server) == [f"t0k3n-{n}" for n in (1, 2, 2, 3, 3, 4)]

    def test_a_repetition_has_the_token_of_its_time(self, oauth):
        wire = oauth(api=[answer(503, "{}"), answer(401, "{}"), answer(503, "{}")], max_retries=2)
        response = wire.call(*FETCH)
        assert (response.status, response.attempts) == (OK, 4)
        assert bearers(wire.server) == ["t0k3n-1", "t0k3n-1", "t0k3n-2", "t0k3n-2"]

    def test_other_refusals_are_final(self, oauth):
        wire = oauth(api=[answer(403, '{"code": 20403, "message": "no"}')])
        assert wire.call(*FETCH).http_status == 403
        assert len(asked(wire.server)) == 1


def later():
    """A token that takes its time, so that all who need one ask before it comes."""
    time.sleep(0.3)
    return grant("slow")


def at_once(count, work):
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


def test_many_threads_that_need_one_at_once(oauth):
    wire = oauth(later)
    statuses = []
    at_once(16, lambda: statuses.append(wire.client.call(*FETCH).status))
    assert statuses == [OK] * 16
    assert len(asked(wire.server)) == 1
    assert bearers(wire.server) == ["slow"] * 16


def test_many_threads_whose_token_is_refused_at_once(oauth):
    """They hold the answers back until each has asked with the old token."""
    gate = threading.Barrier(8)

    def refuse(_):
        gate.wait(20)
        return answer(401, "{}")

    wire = oauth(None, later, api=[answer(200, ENTITY), *[refuse] * 8])
    assert wire.call(*FETCH).status == OK
    statuses = []
    at_once(8, lambda: statuses.append(wire.client.call(*FETCH).status))
    assert statuses == [OK] * 8
    assert len(asked(wire.server)) == 2
    assert sorted(bearers(wire.server)) == ["slow"] * 8 + ["t0k3n-1"] * 9


def test_two_clients_have_tokens_of_their_own(serve, connect):
    server = serve(*[Twilio()] * 10)
    for _ in range(2):
        assert connect(server, **CLIENT).call(*FETCH).status == OK
    assert bearers(server) == ["t0k3n-1", "t0k3n-2"]


def test_the_trace_tells_of_the_request(oauth):
    wire = oauth(answer(503, "{}"), api=[answer(401, "{}")], max_retries=1)
    lines = []
    wire.client.trace(lines.append)
    assert wire.call(*FETCH).status == OK
    url = wire.server.url + PATH
    told = [(line["operation"], line["method"], line["http_status"], line["attempt"], line["next"]) for line in lines]
    assert told == [
        (OPERATION, "POST", 503, 1, "retry"), (OPERATION, "POST", 200, 2, "done"), (FETCH[0], "GET", 401, 1, "retry"),
        (OPERATION, "POST", 200, 1, "done"), (FETCH[0], "GET", 200, 2, "done"),
    ]  # fmt: skip
    assert [line["url"] == url for line in lines] == [True, True, False, True, False]
    assert CLIENT_SECRET not in json.dumps(lines) and "t0k3n" not in json.dumps(lines)


class TestOwnToken:
    def test_it_is_sent_as_it_is(self, wire):
        talk = wire(answer(200, ENTITY), account_sid=None, auth_token=None, bearer_token="my.own-t0k3n_/+=")
        assert talk.call(*FETCH).status == OK
        assert talk.request.header("Authorization") == ["Bearer my.own-t0k3n_/+="]

    def test_nothing_takes_its_place(self, wire):
        talk = wire(answer(401, '{"code": 20003, "message": "Authenticate"}'), account_sid=None, auth_token=None, bearer_token="mine")
        response = talk.call(*FETCH)
        assert (response.status, response.http_status, response.attempts) == (API_ERROR, 401, 1)
        assert len(talk.requests) == 1
