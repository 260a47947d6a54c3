"""The text `null`, which encoders write for what is not there: no parameters, and no options."""

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import DONE, INVALID_PARAMETERS, OK, Client, Pager, Queue, Refused, _encode, _lib, _pointer, validate
from .samples import ENTITY, FETCH, LIST
from .server import answer

PROFILES = "trusthub.v1.customer_profile.list"
NONE = '{"results":[],"meta":{"key":"results","next_page_url":null}}'
texts = pytest.mark.parametrize("text", [b"null", b" null", b"null\n", b"\r\n\tnull \t"])


@texts
def test_no_parameters(wire, text):
    talk = wire(answer(200, NONE))
    assert talk.call(PROFILES, text).status == OK
    assert talk.request.line == "GET /v1/CustomerProfiles?PageSize=1000 HTTP/1.1"
    assert validate(PROFILES, text).value == {"valid": True}


@texts
def test_parameters_that_are_required_are_so_still(wire, text):
    talk = wire()
    for response in [talk.call(FETCH[0], text), validate(FETCH[0], text)]:
        assert response.status == INVALID_PARAMETERS
        assert response.rules == [("ServiceSid", "required"), ("Identity", "required")]


@texts
def test_no_parameters_of_a_pager(serve, connect, text):
    client = connect(serve(answer(200, NONE)))
    pager = Pager(client, PROFILES, text)
    assert pager.next().status == DONE
    pager.close()
    with pytest.raises(Refused) as refused:
        Pager(client, LIST[0], text)
    assert refused.value.response.rules == [("ServiceSid", "required")]


@texts
def test_no_options_of_a_client(serve, monkeypatch, text):
    server = serve(answer(200, ENTITY))
    for name, value in [("TWILIO_ACCOUNT_SID", ACCOUNT_SID), ("TWILIO_AUTH_TOKEN", AUTH_TOKEN), ("TWILITE_BASE_URL", server.url)]:
        monkeypatch.setenv(name, value)
    client = Client(text)
    assert client.call(*FETCH).status == OK
    client.close()


@texts
def test_no_options_of_a_queue(serve, connect, text):
    client = connect(serve(answer(200, ENTITY)))
    error = _pointer()
    queue = Queue.__new__(Queue)
    queue._pointer = _lib.twilite_queue_create(client._pointer, text, error)
    assert queue._pointer and not error.value
    assert queue.submit(1, FETCH[0], _encode(FETCH[1])) == OK
    assert queue.next().status == OK
    queue.close()


@pytest.mark.parametrize("text", [b"nul", b"nullx", b"null null", b"null,", b"null{}", b"[null]", b"NULL", b'"null"'])
def test_what_is_not_quite_null_is_refused(text):
    with pytest.raises(Refused):
        Client(text).close()
