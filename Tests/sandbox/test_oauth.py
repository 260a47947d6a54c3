"""The token endpoint, and who is let in with what it gives."""

import time

import pytest

from support.sandbox import API_KEY, SECRET, Sandbox

from .wire import ENTITIES, Wire, basic

PATH = "/v2/token"
APP = "OQ" + "d" * 32
FORM = {"grant_type": "client_credentials", "client_id": APP, "client_secret": SECRET}


def ask(wire, form=FORM, **options):
    options.setdefault("authorization", None)
    return wire.post(PATH, form, **options)


def use(wire, token, scheme="Bearer"):
    return wire.get(ENTITIES, authorization=f"{scheme} {token}").status


def test_a_token_is_given_and_lets_in(wire):
    answer = ask(wire)
    assert answer.status == 200
    token = answer.json.pop("access_token")
    members = {"refresh_token": None, "id_token": None, "expires_in": 3600, "token_type": "Bearer"}
    assert answer.json == {"access_token": token, **members}
    assert use(wire, token) == use(wire, token, scheme="bearer") == 200
    assert use(wire, token + "0") == 401
    assert wire.get(ENTITIES, authorization=f"Basic {token}").status == 401


def test_each_is_another(wire):
    tokens = {ask(wire).json["access_token"] for _ in range(3)}
    assert len(tokens) == 3
    assert [use(wire, token) for token in tokens] == [200] * 3


@pytest.mark.parametrize("changes, status, code", [
    ({"grant_type": None}, 400, 20001), ({"grant_type": "password"}, 400, 20001), ({"client_id": None}, 400, 20001),
    ({"client_secret": None}, 400, 20001), ({"Client_Id": APP}, 400, 20001), ({"client_id": API_KEY}, 401, 20003),
    ({"client_id": APP[:-1]}, 401, 20003), ({"client_secret": ""}, 401, 20003),
], ids=repr)  # fmt: skip
def test_who_gets_none(wire, changes, status, code):
    form = {name: value for name, value in {**FORM, **changes}.items() if value is not None}
    answer = ask(wire, form)
    assert (answer.status, answer.code) == (status, code)


def test_only_a_post_of_a_form(wire):
    assert wire.get(PATH).status == 405
    assert ask(wire, body=b"{}", headers={"Content-Type": "application/json"}).status == 415


def test_an_app_s_secret_is_for_the_endpoint_alone(wire):
    assert wire.get(ENTITIES, authorization=basic(APP)).status == 401


def test_the_only_credentials_may_be_an_app_s():
    with Sandbox(credentials=f"{APP}:{SECRET}") as sandbox, Wire(sandbox.port) as wire:
        assert ask(wire, {**FORM, "client_secret": "other"}).status == 401
        assert use(wire, ask(wire).json["access_token"]) == 200
        assert wire.get(ENTITIES, authorization=basic(API_KEY)).status == 401


def test_the_only_credentials_may_be_others():
    with Sandbox(credentials=f"{API_KEY}:{SECRET}") as sandbox, Wire(sandbox.port) as wire:
        assert ask(wire).status == 401


def test_tokens_expire(sandbox, wire):
    sandbox.set_token_lifetime(1)
    begun = time.monotonic()
    answer = ask(wire)
    assert answer.json["expires_in"] == 1
    while use(wire, answer.json["access_token"]) == 200:
        assert time.monotonic() < begun + 20
        time.sleep(0.01)
    assert time.monotonic() >= begun + 1


def test_tokens_are_revoked(sandbox, wire):
    token = ask(wire).json["access_token"]
    sandbox.revoke_tokens()
    assert use(wire, token) == 401
    token = ask(wire).json["access_token"]
    sandbox.reset()
    assert use(wire, token) == 401


@pytest.mark.parametrize("body", [{}, {"expires_in": "1"}, {"expires_in": -1}, {"expires_in": 1, "x": 1}], ids=repr)
def test_what_the_control_plane_refuses(sandbox, body):
    with pytest.raises(ValueError, match="400"):
        sandbox.control("POST", "tokens", body)


def test_faults_of_the_endpoint(sandbox, wire):
    sandbox.fault("oauth.v2.token.create", "status", status=503)
    assert [ask(wire).status for _ in range(2)] == [503, 200]


def test_the_journal_has_no_secret(sandbox, wire):
    token = ask(wire).json["access_token"]
    use(wire, token)
    first, second = sandbox.requests()
    assert first["operation"] == "oauth.v2.token.create"
    assert first["body"] == f"grant_type=client_credentials&client_id={APP}&client_secret=***"
    assert second["headers"]["Authorization"] == "Bearer ***"
    assert SECRET not in str([first, second]) and token not in str([first, second])
