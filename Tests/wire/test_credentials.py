"""Who is calling: options, environment, API keys; and what is refused when a client is made."""

import base64

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import MISUSE, OK, Client, Refused
from .oauth import CLIENT_ID, CLIENT_SECRET, Twilio, asked, bearers
from .samples import ENTITY, FETCH
from .server import answer

KEY, SECRET = "SK" + "0" * 32, "key-s3cr3t"
TOKEN_PAIR = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN}
KEY_PAIR = {"api_key": KEY, "api_secret": SECRET}
ENVIRONMENT = {
    "account_sid": "TWILIO_ACCOUNT_SID", "auth_token": "TWILIO_AUTH_TOKEN",
    "api_key": "TWILIO_API_KEY", "api_secret": "TWILIO_API_SECRET",
}  # fmt: skip


def sent(server, options):
    """The user and password that reach the server."""
    client = Client(options)
    try:
        assert client.call(*FETCH).status == OK
    finally:
        client.close()
    (header,) = server.requests[-1].header("Authorization")
    scheme, encoded = header.split(" ")
    assert scheme == "Basic"
    return base64.b64decode(encoded).decode()


@pytest.mark.parametrize("pair, expected", [
    (TOKEN_PAIR, f"{ACCOUNT_SID}:{AUTH_TOKEN}"), (KEY_PAIR, f"{KEY}:{SECRET}"),
], ids=["token", "key"])  # fmt: skip
class TestSources:
    def test_options(self, serve, pair, expected):
        server = serve(answer(200, ENTITY))
        assert sent(server, {**pair, "base_url": server.url}) == expected

    def test_environment_and_base_url_option(self, serve, monkeypatch, pair, expected):
        server = serve(answer(200, ENTITY))
        for name, value in pair.items():
            monkeypatch.setenv(ENVIRONMENT[name], value)
        assert sent(server, {"base_url": server.url}) == expected

    def test_environment_alone(self, serve, monkeypatch, pair, expected):
        server = serve(answer(200, ENTITY))
        for name, value in pair.items():
            monkeypatch.setenv(ENVIRONMENT[name], value)
        monkeypatch.setenv("TWILITE_BASE_URL", server.url)
        assert sent(server, None) == expected

    def test_an_option_wins_over_the_environment(self, serve, monkeypatch, pair, expected):
        server = serve(answer(200, ENTITY))
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "f" * 32)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "other")
        monkeypatch.setenv("TWILIO_API_KEY", "SK" + "f" * 32)
        monkeypatch.setenv("TWILIO_API_SECRET", "other")
        assert sent(server, {**pair, "base_url": server.url}) == expected


def test_an_api_key_with_the_account_it_belongs_to(serve):
    server = serve(answer(200, ENTITY))
    options = {**KEY_PAIR, "account_sid": ACCOUNT_SID, "base_url": server.url}
    assert sent(server, options) == f"{KEY}:{SECRET}"


@pytest.mark.parametrize("token", ["a", "a:b", "ab", "abc", "~!@#$%^&*()_+", "x" * 300])
def test_base_64_of_any_length(serve, token):
    server = serve(answer(200, ENTITY))
    assert sent(server, {**TOKEN_PAIR, "auth_token": token, "base_url": server.url}) == f"{ACCOUNT_SID}:{token}"


def test_the_environment_is_read_when_the_client_is_made(serve, monkeypatch):
    server = serve(answer(200, ENTITY))
    monkeypatch.setenv("TWILITE_BASE_URL", server.url)
    client = Client(TOKEN_PAIR)
    monkeypatch.setenv("TWILITE_BASE_URL", "http://127.0.0.1:1")
    assert client.call(*FETCH).status == OK
    client.close()


@pytest.mark.parametrize("options", [
    {},
    {"account_sid": ACCOUNT_SID},
    {"auth_token": AUTH_TOKEN},
    {"api_key": KEY},
    {"api_secret": SECRET},
    {"account_sid": ACCOUNT_SID, "auth_token": ""},
    {"account_sid": "", "auth_token": AUTH_TOKEN},
    {"account_sid": KEY, "auth_token": AUTH_TOKEN},
    {"account_sid": "AC\r\nX: y", "auth_token": AUTH_TOKEN},
    {"account_sid": "AC:x", "auth_token": AUTH_TOKEN},
    {"account_sid": 5, "auth_token": AUTH_TOKEN},
    {"account_sid": ACCOUNT_SID, "auth_token": 5},
    {"account_sid": ACCOUNT_SID, "auth_token": "s3cr3t-t0k3n\n"},
    {"api_key": ACCOUNT_SID, "api_secret": SECRET},
    {"client_id": CLIENT_ID},
    {"client_secret": CLIENT_SECRET},
    {"client_id": CLIENT_ID, "client_secret": ""},
    {"client_id": CLIENT_ID, "client_secret": "s3cr3t x"},
    {"client_id": CLIENT_ID, "client_secret": 5},
    {"bearer_token": ""},
    {"bearer_token": "s3cr3t\r\nX: y"},
], ids=repr)  # fmt: skip
def test_credentials_that_cannot_work_are_refused(options):
    with pytest.raises(Refused) as refused:
        Client(options)
    assert refused.value.response.status == MISUSE
    assert b"s3cr3t" not in refused.value.response.json


@pytest.mark.parametrize("changed", [
    {"time_out_ms": 5},
    {"Timeout_ms": 5},
    {"timeout_ms": "5"},
    {"timeout_ms": 0},
    {"timeout_ms": -1},
    {"timeout_ms": 1.5},
    {"timeout_ms": 10**30},
    {"connect_timeout_ms": -1},
    {"max_retries": -1},
    {"max_retries": True},
    {"max_retries": 2**63},
    {"retry_max_delay_ms": -1},
    {"max_response_bytes": 0},
    {"max_response_bytes": -1},
    {"max_connections": -1},
    {"user_agent_suffix": "x\r\nEvil: y"},
    {"user_agent_suffix": ["x"]},
    {"region": "us1.evil.example/"},
    {"region": "us1@evil"},
    {"edge": "a.b"},
    {"edge": "a/b"},
    {"verify_tls": False},
], ids=repr)  # fmt: skip
def test_options_that_are_wrong_are_refused(changed):
    with pytest.raises(Refused) as refused:
        Client({**TOKEN_PAIR, **changed})
    response = refused.value.response
    assert (response.status, response.http_status, response.attempts) == (MISUSE, 0, 0)
    (name,) = changed
    assert name in response.error["message"]
    assert AUTH_TOKEN.encode() not in response.json


def test_all_options_that_are_wrong_are_named():
    wrong = {"timeout_ms": 0, "max_retrys": 1, "verify_tls": False, "edge": 5, "trace": "x", "strict_responses": 1, "ca_file": ""}
    with pytest.raises(Refused) as refused:
        Client({**TOKEN_PAIR, **wrong, "api_secret": "s3cr3t-t0k3n\n"})
    message = refused.value.response.error["message"]
    for name in [*wrong, "api_secret"]:
        assert name in message
    assert "did you mean max_retries? There is no option verify_tls" in message
    assert "s3cr3t" not in message


def test_of_a_thousand_unknown_options_all_are_named_and_the_first_told_the_nearest():
    names = [f"max_retries{number}" for number in range(1000)]
    with pytest.raises(Refused) as refused:
        Client({**TOKEN_PAIR, **dict.fromkeys(names, 1)})
    message = refused.value.response.error["message"]
    assert [name for name in names if f"no option {name}" not in message] == []
    told = [f"no option {name}; did you mean max_retries?" in message for name in names]
    assert told == sorted(told, reverse=True)
    assert 50 < sum(told) < 200


def test_an_unknown_option_is_told_the_nearest_one():
    with pytest.raises(Refused) as refused:
        Client({**TOKEN_PAIR, "max_retrys": 1})
    assert "max_retries" in refused.value.response.error["message"]


@pytest.mark.parametrize("text", [b"", b" ", b"[]", b'"x"', b"1", b"{", b"{}}", b'{"a"}', b'{"max_retries":1,}', b"\xff", b'{"\xff":1}'])
def test_options_that_are_no_json_object_are_refused(monkeypatch, text):
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT_SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", AUTH_TOKEN)
    with pytest.raises(Refused) as refused:
        Client(text)
    assert refused.value.response.status == MISUSE


def test_malformed_options_do_not_spill_the_secret():
    text = f'{{"account_sid": "{ACCOUNT_SID}", "auth_token": "{AUTH_TOKEN}", '.encode()
    for end in [b"", b"x", b'"nope": 1}', b'"auth_token": "again"}', b'"%s": 1}' % b"region2"]:
        with pytest.raises(Refused) as refused:
            Client(text + end)
        assert AUTH_TOKEN.encode() not in refused.value.response.json


APP = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
BEARER = {"bearer_token": "my-own-s3cr3t"}
APP_ENVIRONMENT = {"TWILIO_CLIENT_ID": CLIENT_ID, "TWILIO_CLIENT_SECRET": CLIENT_SECRET}
KEY_ENVIRONMENT = {"TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": SECRET}
TOKEN_ENVIRONMENT = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKEN": AUTH_TOKEN}


@pytest.mark.parametrize("given, environment, used", [
    (APP, {}, "app"),
    (APP, {**KEY_ENVIRONMENT, **TOKEN_ENVIRONMENT}, "app"),
    ({"client_id": CLIENT_ID}, {"TWILIO_CLIENT_SECRET": CLIENT_SECRET, **KEY_ENVIRONMENT}, "app"),
    ({"client_secret": CLIENT_SECRET}, {"TWILIO_CLIENT_ID": CLIENT_ID, **TOKEN_ENVIRONMENT}, "app"),
    ({}, APP_ENVIRONMENT, "app"),
    ({}, {**APP_ENVIRONMENT, **TOKEN_ENVIRONMENT}, "app"),
    ({}, {**APP_ENVIRONMENT, "TWILIO_API_KEY": KEY}, "app"),
    ({}, {**APP_ENVIRONMENT, **KEY_ENVIRONMENT, **TOKEN_ENVIRONMENT}, "key"),
    ({}, {"TWILIO_CLIENT_ID": CLIENT_ID, **TOKEN_ENVIRONMENT}, "token"),
    (TOKEN_PAIR, APP_ENVIRONMENT, "token"),
    (KEY_PAIR, APP_ENVIRONMENT, "key"),
    ({"auth_token": AUTH_TOKEN}, {**APP_ENVIRONMENT, **TOKEN_ENVIRONMENT}, "token"),
    (BEARER, {}, "bearer"),
    (BEARER, {**APP_ENVIRONMENT, **KEY_ENVIRONMENT, **TOKEN_ENVIRONMENT}, "bearer"),
    ({**BEARER, "account_sid": ACCOUNT_SID}, {}, "bearer"),
])  # fmt: skip
def test_which_of_several_ways_is_used(serve, monkeypatch, given, environment, used):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    server = serve(*[Twilio()] * 2)
    client = Client({**given, "base_url": server.url})
    assert client.call(*FETCH).status == OK
    client.close()
    (header,) = server.requests[-1].header("Authorization")
    if used == "app":
        assert (len(asked(server)), header) == (1, "Bearer t0k3n-1")
    elif used == "bearer":
        assert bearers(server) == [BEARER["bearer_token"]]
    else:
        pair = {"key": f"{KEY}:{SECRET}", "token": f"{ACCOUNT_SID}:{AUTH_TOKEN}"}[used]
        assert header == "Basic " + base64.b64encode(pair.encode()).decode()


@pytest.mark.parametrize("given", [
    {**APP, **TOKEN_PAIR}, {**APP, **KEY_PAIR}, {**APP, **BEARER}, {**BEARER, **TOKEN_PAIR}, {**BEARER, **KEY_PAIR},
    {"client_id": CLIENT_ID, "auth_token": AUTH_TOKEN}, {"client_secret": CLIENT_SECRET, "api_key": KEY},
])  # fmt: skip
def test_two_ways_at_once_are_refused(monkeypatch, given):
    for name, value in {**APP_ENVIRONMENT, **KEY_ENVIRONMENT, **TOKEN_ENVIRONMENT}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Refused) as refused:
        Client(given)
    assert refused.value.response.status == MISUSE
    assert b"s3cr3t" not in refused.value.response.json


@pytest.mark.parametrize("given, missing", [({"client_id": CLIENT_ID}, "client_secret"), ({"client_secret": CLIENT_SECRET}, "client_id")])
def test_half_of_an_app_names_what_is_missing(monkeypatch, given, missing):
    for name, value in {**KEY_ENVIRONMENT, **TOKEN_ENVIRONMENT}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Refused) as refused:
        Client(given)
    assert f"{missing} is missing" in refused.value.response.error["message"]
