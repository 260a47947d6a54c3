"""What is in a token: PyJWT verifies each, and its claims are those that twilio-python writes of the same values."""

import base64
import json
import time
import warnings

import jwt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from wire.library import OK, access_token

from .samples import ACCOUNT, GRANTS, KEY, SECRET, WHO, grants, identities, peer

careful = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def made(options):
    response = access_token(options)
    assert response.status == OK, response
    assert list(response.value) == ["token", "expires_at"]
    assert SECRET not in response.json.decode()
    return response.value


def read(token, secret=SECRET):
    """The header and the claims of a token whose signature holds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the length of secrets
        return jwt.get_unverified_header(token), jwt.decode(token, secret, algorithms=["HS256"], options={"verify_nbf": False})


def assert_equals_the_peer_s(options):
    value = made(options)
    header, claims = read(value["token"], options["api_secret"])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = peer(claims["nbf"], claims["exp"], **{name: options[name] for name in options if name != "nbf"})
    their_header, their_claims = read(theirs, options["api_secret"])
    assert header == their_header
    assert claims.pop("iat") == claims["exp"] - options.get("ttl_seconds", 3600)
    assert claims.pop("jti").startswith(options["api_key"] + "-") and their_claims.pop("jti")
    assert claims == their_claims
    assert value["expires_at"] == claims["exp"]


@pytest.mark.parametrize("name", GRANTS)
@careful
@given(data=some.data())
def test_a_grant_is_twilio_python_s(name, data):
    assert_equals_the_peer_s({**WHO, "identity": "jing", "grants": {name: data.draw(GRANTS[name])}})


@careful
@given(some.data())
def test_a_token_is_twilio_python_s(data):
    options = some.fixed_dictionaries(
        {"account_sid": some.just(ACCOUNT), "api_key": some.just(KEY),
         "api_secret": some.text("".join(map(chr, range(0x21, 0x7F))), min_size=1, max_size=200)},
        optional={"identity": identities, "grants": grants, "ttl_seconds": some.integers(60, 86400),
                  "nbf": some.integers(0, 1_700_000_000), "region": some.text("abcxyz0129-", min_size=1, max_size=20)},
    )  # fmt: skip
    assert_equals_the_peer_s(data.draw(options))


@pytest.mark.parametrize("escaped", [True, False])
@careful
@given(identities)
def test_an_identity_of_any_letters(escaped, identity):
    _, claims = read(made(json.dumps({**WHO, "identity": identity}, ensure_ascii=escaped))["token"])
    assert claims["grants"] == {"identity": identity}


def test_a_token_of_nobody_who_may_do_nothing():
    header, claims = read(made(WHO)["token"])
    assert header == {"typ": "JWT", "alg": "HS256", "cty": "twilio-fpa;v=1"}
    assert claims["grants"] == {} and (claims["iss"], claims["sub"]) == (KEY, ACCOUNT)


def test_what_is_null_is_not_given():
    nothing = dict.fromkeys(["identity", "ttl_seconds", "nbf", "region", "grants"])
    _, claims = read(made({**WHO, **nothing})["token"])
    assert claims["grants"] == {} and claims["exp"] - claims["iat"] == 3600
    options = {"grants": {"chat": None, "video": {"room": None}, "voice": {"outgoing": None, "incoming": {"allow": None}}}}
    _, claims = read(made({**WHO, **options})["token"])
    assert claims["grants"] == {"video": {}, "voice": {}}


def test_times():
    before = int(time.time())
    value = made({**WHO, "ttl_seconds": 60})
    after = int(time.time())
    _, claims = read(value["token"])
    assert before <= claims["iat"] <= after
    assert (claims["nbf"], claims["exp"], value["expires_at"]) == (claims["iat"], claims["iat"] + 60, claims["iat"] + 60)
    _, claims = read(made({**WHO, "nbf": before + 30, "ttl_seconds": 86400})["token"])
    assert claims["nbf"] == before + 30 and claims["exp"] - claims["iat"] == 86400


def test_no_two_tokens_have_one_name():
    names = {read(made(WHO)["token"])[1]["jti"] for _ in range(2000)}
    assert len(names) == 2000


@pytest.mark.parametrize("text", ['{"a":1}', '{ "b" : [1.0, 1E+2 ,-0] ,\n"b":"\\u0041\\/" }', '{"é": "\N{GRINNING FACE}"}'])
def test_a_json_object_is_passed_on_byte_for_byte(text):
    who = json.dumps(WHO)[:-1]
    voice = f'{{"voice": {{"outgoing": {{"params": {text}, "application_sid": "AP{"0" * 32}"}}}}, "playback": {text}}}'
    token = made(f'{who}, "grants": {voice}}}')["token"]
    payload = token.split(".")[1]
    assert base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode().count(text) == 2


def test_a_long_token():
    params = {str(n): "ä\"" * 500 for n in range(500)}
    options = {**WHO, "grants": {"voice": {"outgoing": {"application_sid": "AP" + "0" * 32, "params": params}}}}
    assert_equals_the_peer_s(options)


def test_no_padding_and_no_other_alphabet():
    for length in range(1, 10):
        token = made({**WHO, "identity": "?>~" * length})["token"]
        assert token.count(".") == 2 and not set(token) & set("=+/")


def test_another_secret_s_token_is_refused():
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(made(WHO)["token"], SECRET[:-1] + "x", algorithms=["HS256"])
