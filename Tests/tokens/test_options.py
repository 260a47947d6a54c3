"""Where a token's options come from, and what is refused: all that is wrong with them at once."""

import base64
import json
import pathlib
import re

import jwt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from wire.library import MISUSE, OK, access_token, catalog

from .samples import ACCOUNT, GRANTS, KEY, SECRET, WHO

ROOT = pathlib.Path(__file__).parents[2]
VARIABLES = {"account_sid": "TWILIO_ACCOUNT_SID", "api_key": "TWILIO_API_KEY", "api_secret": "TWILIO_API_SECRET"}
options = {option["name"]: option for option in catalog()["access_token_options"]}


def refusal(given):
    """The message; no form of the secret is in the answer."""
    response = access_token(given)
    assert response.status == MISUSE, response
    assert (response.http_status, response.attempts, response.request_id) == (0, 0, None)
    encoded = base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("=")
    for form in [SECRET, SECRET[:12], encoded, SECRET.encode().hex()]:
        assert form not in response.json.decode()
    assert response.error["may_have_taken_effect"] is False
    return response.error["message"]


class TestSources:
    @pytest.mark.parametrize("given", [None, b"null", b" {} "])
    def test_the_environment_alone(self, monkeypatch, given):
        for name, variable in VARIABLES.items():
            monkeypatch.setenv(variable, WHO[name])
        monkeypatch.setenv("TWILIO_REGION", "ie1")
        token = access_token(given).value["token"]
        claims = jwt.decode(token, SECRET, algorithms=["HS256"])
        assert (claims["iss"], claims["sub"], jwt.get_unverified_header(token)["twr"]) == (KEY, ACCOUNT, "ie1")

    @pytest.mark.parametrize("name", VARIABLES)
    def test_an_option_wins_over_the_environment(self, monkeypatch, name):
        for other, variable in VARIABLES.items():
            monkeypatch.setenv(variable, WHO[other])
        monkeypatch.setenv(VARIABLES[name], {"account_sid": "AC" + "0" * 32, "api_key": "SK" + "0" * 32}.get(name, "other"))
        claims = jwt.decode(access_token({name: WHO[name]}).value["token"], SECRET, algorithms=["HS256"])
        assert (claims["iss"], claims["sub"]) == (KEY, ACCOUNT)

    @pytest.mark.parametrize("name", VARIABLES)
    def test_a_variable_that_is_wrong(self, monkeypatch, name):
        given = {other: value for other, value in WHO.items() if other != name}
        assert refusal(given) == f"{name} is missing ({VARIABLES[name]})"
        monkeypatch.setenv(VARIABLES[name], "")
        assert refusal(given) == f"{name} is missing ({VARIABLES[name]})"
        monkeypatch.setenv(VARIABLES[name], SECRET + " ")
        assert refusal(given) == f"The environment variable {VARIABLES[name]} has a character that is not allowed there"

    @pytest.mark.parametrize("name", ["account_sid", "api_key"])
    def test_a_variable_that_is_no_sid(self, monkeypatch, name):
        monkeypatch.setenv(VARIABLES[name], SECRET)
        assert refusal({**WHO, name: None}).startswith(f"{name} must be {WHO[name][:2]} and 32 hexadecimal digits")

    def test_an_auth_token_signs_nothing(self, monkeypatch):
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "t")
        assert "api_secret is missing" in refusal({"account_sid": ACCOUNT, "api_key": KEY})
        assert refusal({**WHO, "auth_token": SECRET}).startswith("There is no option auth_token")


WRONG = [
    ({"account_sid": "AC12"}, "account_sid must be AC and 32 hexadecimal digits; it has 4 characters"),
    ({"account_sid": KEY}, "account_sid must be AC and 32 hexadecimal digits; it has another prefix"),
    ({"api_key": ACCOUNT}, "api_key must be SK and 32 hexadecimal digits; it has another prefix"),
    ({"api_key": KEY[:-1] + "g"}, "api_key must be SK and 32 hexadecimal digits; its character 34 is not one"),
    ({"api_secret": ""}, "The option api_secret is empty or has a character that is not allowed"),
    ({"api_secret": SECRET + "\n"}, "The option api_secret is empty or has a character that is not allowed"),
    ({"api_secret": [SECRET]}, "The option api_secret must be a string; it is an array"),
    ({"identity": ""}, "The option identity is empty or has a character that is not allowed"),
    ({"identity": "a\0b"}, "The option identity is empty or has a character that is not allowed"),
    ({"identity": 7}, "The option identity must be a string; it is a number"),
    ({"ttl_seconds": 0}, "The option ttl_seconds must be an integer from 1 to 86400"),
    ({"ttl_seconds": 86401}, "The option ttl_seconds must be an integer from 1 to 86400"),
    ({"ttl_seconds": 10**30}, "The option ttl_seconds must be an integer from 1 to 86400"),
    ({"ttl_seconds": 1.5}, "The option ttl_seconds must be an integer from 1 to 86400"),
    ({"ttl_seconds": "60"}, "The option ttl_seconds must be an integer; it is a string"),
    ({"nbf": -1}, "The option nbf must be an integer from 0 to 253402300799"),
    ({"nbf": 253402300799}, "The option nbf must be before the token expires"),
    ({"nbf": "now"}, "The option nbf must be an integer; it is a string"),
    ({"region": "ie1.x"}, "region must be one label of a host name: letters, digits and dashes"),
    ({"region": 1}, "The option region must be a string; it is a number"),
    ({"grants": []}, "The option grants must be an object; it is an array"),
    ({"ttl": 60}, "There is no option ttl"),
    ({"identitiy": "x"}, "There is no option identitiy; did you mean identity?"),
    ({"edge": "x"}, "There is no option edge"),
    ({"base_url": "x"}, "There is no option base_url"),
]  # fmt: skip
WRONG_GRANTS = [
    ({"vidoe": {}}, "There is no grants.vidoe; did you mean grants.video?"),
    ({"data_sync": {}}, "There is no grants.data_sync"),
    ({"video": "room"}, "grants.video must be an object; it is a string"),
    ({"video": {"room": ""}}, "grants.video.room must not be empty"),
    ({"video": {"room": "a\0"}}, "grants.video.room must not have the character U+0000"),
    ({"video": {"room": True}}, "grants.video.room must be a string; it is a boolean"),
    ({"video": {"rooms": "x"}}, "There is no grants.video.rooms; did you mean grants.video.room?"),
    ({"chat": {"service_sid": "VA" + "0" * 32}}, "grants.chat.service_sid must be IS and 32 hexadecimal digits; it has another prefix"),
    ({"chat": {"deployment_role_sid": "IS" + "0" * 32}}, "grants.chat.deployment_role_sid must be RL and 32 hexadecimal digits; it has another prefix"),
    ({"conversations": {"push_credential_sid": "CR"}}, "grants.conversations.push_credential_sid must be CR and 32 hexadecimal digits; it has 2 characters"),
    ({"chat": {}, "conversations": {}}, "grants.conversations and grants.chat are the same in a token: give one of them"),
    ({"sync": {"service_sid": "Default"}}, "grants.sync.service_sid must be IS and 32 hexadecimal digits; it has 7 characters; default is taken as well"),
    ({"task_router": {"workspace_sid": "WK" + "0" * 32}}, "grants.task_router.workspace_sid must be WS and 32 hexadecimal digits; it has another prefix"),
    ({"task_router": {"worker_sid": "WS" + "0" * 32}}, "grants.task_router.worker_sid must be WK and 32 hexadecimal digits; it has another prefix"),
    ({"playback": "x"}, "grants.playback must be an object; it is a string"),
    ({"voice": {"incoming": True}}, "grants.voice.incoming must be an object; it is a boolean"),
    ({"voice": {"incoming": {"allow": "true"}}}, "grants.voice.incoming.allow must be true or false; it is a string"),
    ({"voice": {"outgoing": {}}}, "grants.voice.outgoing.application_sid is required"),
    ({"voice": {"outgoing": {"application_sid": "AP"}}}, "grants.voice.outgoing.application_sid must be AP and 32 hexadecimal digits; it has 2 characters"),
    ({"voice": {"outgoing": {"application_sid": "AP" + "0" * 32, "params": "{}"}}}, "grants.voice.outgoing.params must be an object; it is a string"),
]  # fmt: skip
WRONG += [({"grants": given}, says) for given, says in WRONG_GRANTS]


@pytest.mark.parametrize("given, says", WRONG, ids=[says for _, says in WRONG])
def test_what_is_refused(given, says):
    assert refusal({**WHO, **given}) == says


def test_all_that_is_wrong_is_said():
    """One of each option, which can all be wrong together."""
    together = {name: (value, says) for given, says in WRONG for name, value in given.items()}
    message = refusal({name: value for name, (value, _) in together.items()})
    assert len(together) >= 12
    for _, says in together.values():
        assert says in message
    grants = {name: (value, says) for given, says in WRONG_GRANTS for name, value in given.items() if "conversations" not in given}
    message = refusal({**WHO, "grants": {name: value for name, (value, _) in grants.items()}})
    for _, says in grants.values():
        assert says in message


def test_options_that_are_given_twice():
    who = json.dumps(WHO)[:-1]
    assert refusal(f'{who}, "nbf": 1, "nbf": 1}}') == "The option nbf is given twice"
    twice = f'{who}, "grants": {{"video": {{}}, "video": {{}}}}}}'
    assert refusal(twice) == "grants.video is given twice"
    assert refusal(f'{who}, "grants": {{"video": {{"room": "a", "r\\u006fom": "b"}}}}}}') == "grants.video.room is given twice"


@pytest.mark.parametrize("text", [b"", b"[]", b"1", b'"x"', b"{", b"{} {}", b'{"identity": "\xff"}', b'{"identity": "\\ud800"}',
                                  b'{"grants": {"playback": {"a": 01}}}', b"[" * 100_000])  # fmt: skip
def test_what_is_no_json_object(text):
    assert re.match("The options (are not JSON|must be a JSON object)", refusal(text))


def test_nothing_at_all():
    message = refusal(None)
    for name, variable in VARIABLES.items():
        assert f"{name} is missing ({variable})" in message


names = some.one_of(some.sampled_from([*options, *GRANTS, "service_sid", "room", "incoming", "outgoing", "params"]), some.text(max_size=200))
values = some.recursive(
    some.one_of(some.none(), some.booleans(), some.integers(), some.floats(), some.text(max_size=60)),
    lambda inner: some.one_of(some.lists(inner, max_size=3), some.dictionaries(names, inner, max_size=5)),
    max_leaves=20,
)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(some.dictionaries(names, values, max_size=8), some.booleans())
def test_whatever_is_given(given, is_anybody):
    response = access_token({**given, **(WHO if is_anybody else {})})
    assert response.status in (OK, MISUSE)
    assert response.value.keys() == ({"token", "expires_at"} if response.status == OK else {"error"})
    assert SECRET.encode() not in response.json


class TestCatalog:
    def test_it_has_the_options(self):
        assert list(options) == ["account_sid", "api_key", "api_secret", "region", "identity", "ttl_seconds", "nbf", "grants"]
        assert options["grants"] == {"name": "grants", "type": "object"}

    @pytest.mark.parametrize("name", ["ttl_seconds", "nbf"])
    def test_the_bounds(self, name):
        option = options[name]
        assert access_token({**WHO, name: option["minimum"]}).status == OK
        for value in [option["minimum"] - 1, option["maximum"] + 1]:
            assert f"{name} must be an integer from {option['minimum']} to {option['maximum']}" in refusal({**WHO, name: value})
        assert option.get("default") in (3600, None)

    def test_the_variables(self):
        assert {name: options[name].get("environment_variable") for name in VARIABLES} == VARIABLES

    def test_the_grants_and_what_each_may_have(self):
        """What it describes is taken, and called in the token what it says."""
        described = {grant["name"]: grant for grant in catalog()["grants"]}
        assert described.keys() == GRANTS.keys()
        for name, grant in described.items():
            value, claim = example(grant)
            token = access_token({**WHO, "grants": {name: value}}).value["token"]
            assert jwt.decode(token, SECRET, algorithms=["HS256"])["grants"] == {grant["claim"]: claim}

    def test_the_documented_grants_are_those(self):
        page = (ROOT / "docs/access-tokens.md").read_text()
        documented = set(re.findall(r"^\| `(\w+(?:\.\w+)+)` \|", page, re.M))
        paths = set()
        for grant in catalog()["grants"]:
            paths |= set(leaves(grant, grant["name"])) if "members" in grant else set()
        assert documented == paths
        for name in options:
            assert re.search(rf"^\| `{name}` \|", page, re.M)


def example(grant):
    """A value as the catalog describes it, and as it is in the token."""
    if grant["type"] == "boolean":
        return True, True
    if grant["type"] == "string":
        text = re.sub(r"\^(\w\w).*", r"\g<1>" + "0" * 32, grant.get("pattern", "x"))
        return text, text
    if "members" not in grant:
        return {"a": 1}, {"a": 1}
    pairs = [(member, example(member)) for member in grant["members"]]
    return {member["name"]: given for member, (given, _) in pairs}, {member["claim"]: claim for member, (_, claim) in pairs}


def leaves(grant, path):
    if "members" not in grant:
        return [path]
    return [leaf for member in grant["members"] for leaf in leaves(member, f"{path}.{member['name']}")]
