"""Whatever the caller gives and whatever the server sends: a known status, valid JSON, and never a crash."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from .library import (
    API_ERROR,
    INVALID_PARAMETERS,
    INVALID_RESPONSE,
    MISUSE,
    OK,
    TIMEOUT,
    TRANSPORT,
    validate,
)
from .samples import ENTITIES, FETCH, GOOD_BODIES, LIST, VERBS
from .server import answer, send_and_close
from .test_operations import CASES

KNOWN = {OK, MISUSE, INVALID_PARAMETERS, TRANSPORT, TIMEOUT, API_ERROR, INVALID_RESPONSE}
careful = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))

operations = some.sampled_from([case[0] for case in CASES])
parameter_names = ["ServiceSid", "service_sid", "Identity", "Sid", "RoleSid", "Attributes", "FriendlyName", "friendly_name", "Email",
                   "PolicySid", "StatusCallback", "Status", "ObjectSid", "ObjectType", "PageSize", "PageToken", "Page", "Limit",
                   "X-Twilio-Webhook-Enabled", "CustomerProfileSid"]  # fmt: skip
names = some.one_of(some.sampled_from(parameter_names), some.text(max_size=30))
texts = some.one_of(some.text(max_size=80), some.sampled_from(["VA", "IS", "BU", "US", "RN"]).map(lambda prefix: prefix + "0" * 32))
values = some.recursive(
    some.one_of(some.none(), some.booleans(), some.integers(), some.floats(), texts),
    lambda inner: some.one_of(some.lists(inner, max_size=4), some.dictionaries(names, inner, max_size=4)),
    max_leaves=8,
)
objects = some.dictionaries(names, values, max_size=8)
strings = some.dictionaries(names, texts, max_size=8)


def judge(response):
    assert response.status in KNOWN
    value = json.loads(response.json.decode())
    if response.status != OK:
        error = value["error"]
        assert isinstance(error["message"], str) and isinstance(error["may_have_taken_effect"], bool)
        assert error["attempts"] == response.attempts
    return response


@pytest.fixture(scope="module")
def module_wire():
    """One server and one client for all examples."""
    from .conftest import ACCOUNT_SID, AUTH_TOKEN, Wire
    from .library import Client
    from .server import Server

    server = Server()
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_retries": 0, "timeout_ms": 10_000}
    client = Client(options)
    yield Wire(server, client)
    client.close()
    server.close()


@careful
@given(operations, strings)
def test_any_strings_as_parameters(module_wire, operation, params):
    """What passes is sent, and the 418 of a server without a script comes back."""
    module_wire.server.script()
    response = judge(module_wire.call(operation, json.dumps(params).encode()))
    assert response.status in (MISUSE, INVALID_PARAMETERS, API_ERROR, OK)


@careful
@given(operations, objects)
def test_any_object_as_parameters(operation, params):
    response = judge(validate(operation, json.dumps(params).encode()))
    assert response.status in (OK, MISUSE, INVALID_PARAMETERS)
    # Written without escapes it means the same.
    try:
        plain = json.dumps(params, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return
    assert validate(operation, plain).json == response.json or "NaN" in json.dumps(params) or "Infinity" in json.dumps(params)


@careful
@given(operations, some.binary(max_size=200))
def test_any_bytes_as_parameters(operation, text):
    assert judge(validate(operation, text.replace(b"\0", b"\1"))).status in (OK, MISUSE, INVALID_PARAMETERS)


@careful
@given(operations, some.text(alphabet='{}[]":,\\u0dD8aetrfn1-.eE+ \n', max_size=60))
def test_anything_like_json_as_parameters(operation, text):
    """A text that Python's reader refuses is refused here too."""
    response = judge(validate(operation, text.encode()))
    try:
        is_object = isinstance(json.loads(text), dict)
    except ValueError:
        is_object = False
    if not is_object:
        assert response.status == MISUSE


@careful
@given(some.binary(max_size=300))
def test_any_bytes_as_an_operation(text):
    assert judge(validate(text.replace(b"\0", b"\1"), b"{}")).status == MISUSE


def strictly(text):
    """The value of a JSON text, or None when it is none: strict UTF-8, and no NaN."""

    def refuse(word):
        raise ValueError(word)

    try:
        return json.loads(text.decode("utf-8"), parse_constant=refuse)
    except (ValueError, RecursionError):
        return None


@careful
@given(some.binary(max_size=400))
def test_any_bytes_as_a_record(module_wire, body):
    module_wire.server.script(answer(200, body))
    response = judge(module_wire.call(*FETCH))
    if isinstance(strictly(body), dict):
        assert (response.status, response.json) == (OK, body)
    else:
        assert response.status == INVALID_RESPONSE


@careful
@given(values.map(lambda value: json.dumps(value, allow_nan=True)), some.booleans())
def test_any_json_as_a_record(module_wire, text, as_object):
    body = (f'{{"a" : {text}}}' if as_object else text).encode()
    module_wire.server.script(answer(200, body))
    response = judge(module_wire.call(*FETCH))
    if isinstance(strictly(body), dict):
        assert (response.status, response.json) == (OK, body)
    else:
        assert response.status == INVALID_RESPONSE


@careful
@given(some.sampled_from(sorted(VERBS)), some.integers(100, 599), some.binary(max_size=300))
def test_any_answer_to_any_verb(module_wire, verb, status, body):
    if status < 200:
        status += 200
    module_wire.server.script(send_and_close(answer(status, body)))
    response = judge(module_wire.call(*VERBS[verb]))
    if status >= 400:
        assert (response.status, response.http_status) == (API_ERROR, status)


@careful
@given(
    some.sampled_from(sorted(VERBS)),
    some.sampled_from([b"", b"HTTP/1.1 ", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"]),
    some.binary(max_size=300),
)
def test_any_bytes_as_an_answer(module_wire, verb, start, sent):
    module_wire.server.script(send_and_close(start + sent))
    judge(module_wire.call(*VERBS[verb]))


@careful
@given(some.sampled_from(sorted(VERBS)), some.data())
def test_any_cut_of_a_good_answer(module_wire, verb, data):
    whole = answer(*GOOD_BODIES[verb])
    end = data.draw(some.integers(0, len(whole) - 1))
    module_wire.server.script(send_and_close(whole[:end]))
    assert judge(module_wire.call(*VERBS[verb])).status != OK


@careful
@given(some.text(max_size=60), some.booleans())
def test_any_next_page_url(module_wire, text, after_path):
    following = f"https://verify.twilio.com{ENTITIES}?{text}" if after_path else text
    first = json.dumps({"entities": [{"n": 1}], "meta": {"next_page_url": following}}).encode()
    last = b'{"entities":[],"meta":{"next_page_url":null}}'
    before = len(module_wire.requests)
    module_wire.server.script(answer(200, first), answer(200, last))
    response = judge(module_wire.call(*LIST))
    made = module_wire.requests[before:]
    for request in made:
        assert request.target.partition("?")[0] == ENTITIES
        assert request.header("Host") == [module_wire.server.host]
    if len(made) < 2:
        assert response.status == INVALID_RESPONSE or following == ""


