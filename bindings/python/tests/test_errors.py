"""What goes wrong, as exceptions."""

import builtins
import pickle

import pytest

import twilite
from wire.server import CLOSE_AFTER_REQUEST, NEVER_ANSWER

VERIFY = "VA" + "0" * 32


def answer(status, body, content_type="application/json"):
    body = body.encode()
    return (
        f"HTTP/1.1 {status} X\r\nContent-Type: {content_type}\r\nTwilio-Request-Id: RQ1\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


def create(client):
    return client.verify.v2.services(VERIFY).entities.create(identity="identity-1")


@pytest.mark.parametrize(
    "status, kind",
    [
        (400, twilite.APIError),
        (401, twilite.AuthenticationError),
        (403, twilite.PermissionDeniedError),
        (404, twilite.NotFoundError),
        (409, twilite.ConflictError),
        (429, twilite.RateLimitedError),
        (500, twilite.ServerError),
        (503, twilite.ServerError),
    ],
)
def test_api_errors(serve, status, kind):
    body = f'{{"code": 20001, "message": "No", "more_info": "https://x/20001", "status": {status}, "details": {{"a": 1}}}}'
    server, client = serve(answer(status, body))
    with pytest.raises(twilite.APIError) as caught:
        create(client)
    error = caught.value
    assert type(error) is kind
    assert (error.http_status, error.code, error.message, error.more_info) == (status, 20001, "No", "https://x/20001")
    assert (error.details, error.request_id, error.attempts, error.operation) == (
        {"a": 1},
        "RQ1",
        1,
        "verify.v2.entity.create",
    )
    assert (error.method, error.url) == ("POST", f"{server.url}/v2/Services/{VERIFY}/Entities")
    assert error.may_have_taken_effect is (status >= 500)


def test_an_error_without_json(serve):
    _, client = serve(answer(502, "<html>", "text/html"))
    with pytest.raises(twilite.ServerError) as caught:
        create(client)
    assert (caught.value.http_status, caught.value.code) == (502, None)


def test_invalid_parameters(client):
    with pytest.raises(ValueError) as caught:
        client.trusthub.v1.customer_profiles.create(email="x", policy_sid="RN", colour=1)
    assert isinstance(caught.value, twilite.InvalidParametersError)
    assert [(p["name"], p["rule"]) for p in caught.value.parameters] == [
        ("Email", "email"),
        ("PolicySid", "sid"),
        ("colour", "unknown"),
        ("FriendlyName", "required"),
    ]
    assert "FriendlyName is required" in str(caught.value)


def test_no_answer(serve):
    _, client = serve(CLOSE_AFTER_REQUEST)
    with pytest.raises(ConnectionError) as caught:
        create(client)
    assert isinstance(caught.value, twilite.TransportError)
    assert caught.value.may_have_taken_effect is True and caught.value.curl_code
    assert "may have taken effect" in str(caught.value)


def test_timeout(serve):
    _, client = serve(NEVER_ANSWER, timeout_ms=200)
    with pytest.raises(builtins.TimeoutError) as caught:
        create(client)
    assert isinstance(caught.value, twilite.TimeoutError)


def test_an_answer_that_is_not_the_apis(serve):
    _, client = serve(answer(200, "<html>"))
    with pytest.raises(twilite.InvalidResponseError):
        create(client)


def test_strict_responses(serve):
    _, client = serve(answer(200, '{"sid": "nonsense"}'), strict_responses=True)
    with pytest.raises(twilite.InvalidResponseError) as caught:
        create(client)
    assert [p["name"] for p in caught.value.properties] == ["sid"]


def test_misuse(client):
    with pytest.raises(twilite.MisuseError, match="did you mean verify.v2.entity.create"):
        client.call("verify.v2.entity.creat")
    with pytest.raises(twilite.MisuseError, match="did you mean timeout_ms"):
        twilite.Client("AC1", "x", timeout=1)
    with pytest.raises(twilite.MisuseError, match="no credentials"):
        twilite.Client()
    with pytest.raises(twilite.MisuseError):
        client.call("verify.v2.entity.create", {"Identity": "\ud800"})


def test_an_error_goes_through_pickle(serve):
    _, client = serve(answer(404, '{"code": 20404, "message": "gone"}'))
    with pytest.raises(twilite.NotFoundError) as caught:
        create(client)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is twilite.NotFoundError and again.error == caught.value.error and str(again) == str(caught.value)


def test_no_secret_shows(serve):
    _, client = serve(answer(500, "{}"))
    with pytest.raises(twilite.TwiliteError) as caught:
        create(client)
    from conftest import AUTH_TOKEN

    for text in (repr(client), str(caught.value), repr(caught.value), repr(caught.value.error), repr(vars(client))):
        assert AUTH_TOKEN not in text
