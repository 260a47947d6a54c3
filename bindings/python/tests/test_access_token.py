"""Access tokens from Python: what is given reaches the library, and what is wrong is raised."""

import jwt
import pytest

import twilite

WHO = {"account_sid": "AC" + "5e" * 16, "api_key": "SK" + "7b" * 16, "api_secret": "tW1l1t3-s1gn1ng-s3cr3t-0f-th3-t3sts"}


def claims(made):
    return jwt.decode(made.token, WHO["api_secret"], algorithms=["HS256"], options={"verify_nbf": False})


def test_a_token():
    grants = {"voice": {"outgoing": {"application_sid": "AP" + "0" * 32, "params": {"é": [1, None, "\""]}}}, "video": {}}
    made = twilite.access_token(identity="jing é", grants=grants, ttl_seconds=60, nbf=1_700_000_000, region="ie1", **WHO)
    found = claims(made)
    assert found["grants"] == {"identity": "jing é", **grants}
    assert (found["iss"], found["sub"], found["nbf"]) == (WHO["api_key"], WHO["account_sid"], 1_700_000_000)
    assert found["exp"] == made.expires_at == found["iat"] + 60
    assert jwt.get_unverified_header(made.token)["twr"] == "ie1"


def test_the_environment(monkeypatch):
    for name, value in WHO.items():
        monkeypatch.setenv(f"TWILIO_{name.upper()}", value)
    assert claims(twilite.access_token())["grants"] == {}


def test_a_token_is_not_shown():
    made = twilite.access_token(**WHO)
    assert made.token not in repr(made) and str(made.expires_at) in repr(made)
    with pytest.raises(AttributeError):
        made.token = "other"


def test_what_is_wrong_is_raised():
    with pytest.raises(twilite.MisuseError) as raised:
        twilite.access_token(grants={"vidoe": {}}, ttl_seconds=0, colour="red", **WHO)
    for says in ["did you mean grants.video?", "ttl_seconds must be an integer from 1 to 86400", "no option colour"]:
        assert says in str(raised.value)
    assert WHO["api_secret"] not in str(raised.value)


def test_what_has_no_form_in_json():
    with pytest.raises(TypeError):
        twilite.access_token(grants={"playback": {"a": object()}}, **WHO)
