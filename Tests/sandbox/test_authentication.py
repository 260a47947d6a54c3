"""HTTP Basic with an account or an API key, and nothing else."""

import base64

import pytest

from support.sandbox import ACCOUNT_SID, API_KEY, SECRET, Sandbox

from .wire import ENTITIES, USERS, Wire, basic

REFUSED = {
    "none": None,
    "empty": "",
    "bearer": "Bearer abc",
    "scheme alone": "Basic",
    "not base64": "Basic !!!",
    "no colon": "Basic " + base64.b64encode(ACCOUNT_SID.encode()).decode(),
    "not UTF-8": "Basic " + base64.b64encode(ACCOUNT_SID.encode() + b":\xff").decode(),
    "no password": basic(ACCOUNT_SID, ""),
    "no user": basic("", SECRET),
    "another prefix": basic("US" + "a" * 32),
    "too short": basic("AC" + "a" * 31),
    "too long": basic("AC" + "a" * 33),
    "not hex": basic("AC" + "g" * 32),
    "small prefix": basic("ac" + "a" * 32),
}


@pytest.mark.parametrize("authorization", REFUSED.values(), ids=REFUSED.keys())
def test_who_is_not_known_is_refused(wire, authorization):
    answer = wire.get(ENTITIES, authorization=authorization)
    assert answer.status == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")
    assert answer.json == {
        "code": 20003,
        "message": "Authenticate",
        "more_info": "https://www.twilio.com/docs/errors/20003",
        "status": 401,
    }


@pytest.mark.parametrize(
    "authorization",
    [basic(), basic(API_KEY), basic("AC" + "F" * 32), basic(password="a:b"), basic(password="é"),
     basic().replace("Basic", "basic")],
)  # fmt: skip
def test_accounts_and_keys_are_let_in(wire, authorization):
    assert wire.get(ENTITIES, authorization=authorization).status == 200


def test_a_record_belongs_to_the_account_that_made_it(wire):
    other = "AC" + "c" * 32
    assert wire.post(USERS, {"Identity": "a"}, authorization=basic(other)).json["account_sid"] == other
    by_key = wire.post(USERS, {"Identity": "b"}, authorization=basic(API_KEY)).json["account_sid"]
    assert by_key.startswith("AC")
    assert len(by_key) == 34


def test_credentials_come_before_everything_else(wire):
    assert wire.post("/nope", {"x": "y"}, authorization=None).status == 401
    assert wire.post(USERS, body=b"{}", headers={"Content-Type": "application/json"}, authorization=None).status == 401


def test_the_environment_may_name_the_only_credentials():
    with Sandbox(credentials=f"{API_KEY}:the secret") as sandbox, Wire(sandbox.port) as wire:
        assert wire.get(ENTITIES, authorization=basic(API_KEY, "the secret")).status == 200
        assert wire.get(ENTITIES, authorization=basic(API_KEY, "the other")).status == 401
        assert wire.get(ENTITIES, authorization=basic(ACCOUNT_SID, "the secret")).status == 401
