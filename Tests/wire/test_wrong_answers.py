"""Answers of success that are not what the API documents, and answers that are neither success nor error."""

import gzip
import zlib

import pytest

from .library import INVALID_RESPONSE, OK, TRANSPORT
from .samples import CREATE, DELETE, ENTITY, FETCH, IS, LIST, PAGE, UPDATE, VERBS
from .server import CLOSE_AT_ONCE, answer

DEEP = "[" * 200_000 + "]" * 200_000
NO_RECORD = {
    "HTML": "<html>Sign in to the hotel's network</html>", "empty": "", "blank": " \n", "array": "[]", "null": "null",
    "number": "5", "string": '"x"', "true": "true", "half": '{"sid":"YE', "half escape": '{"sid":"\\u00', "two": "{}{}",
    "trailing": "{} x", "comma": '{"a":1,}', "no quotes": "{a:1}", "single quotes": "{'a':1}", "control": '{"a":"\n"}',
    "bad escape": '{"a":"\\x"}', "leading zero": '{"a":01}', "NaN": '{"a":NaN}', "comment": '{"a":1/**/}',
    "not UTF-8": b'{"a":"\xff"}', "overlong": b'{"a":"\xc0\xaf"}', "surrogate in UTF-8": b'{"a":"\xed\xa0\x80"}',
    "cut UTF-8": b'{"a":"\xe2\x82"}', "NUL inside": b'{"a":"\0"}', "NUL after": b"{}\0", "deep array": DEEP,
}  # fmt: skip


@pytest.mark.parametrize("kind", NO_RECORD)
@pytest.mark.parametrize("call, changes", [(CREATE, True), (FETCH, False), (UPDATE, True)], ids=["create", "fetch", "update"])
def test_not_a_record(wire, kind, call, changes):
    talk = wire(answer(200, NO_RECORD[kind], "Twilio-Request-Id: RQ3"), max_retries=2)
    response = talk.call(*call)
    error = response.error
    assert (response.status, response.http_status, response.request_id) == (INVALID_RESPONSE, 200, "RQ3")
    assert (error["http_status"], error["request_id"], error["attempts"]) == (200, "RQ3", 1)
    assert error["url"] == talk.server.url + talk.request.target
    assert error["may_have_taken_effect"] is changes
    assert len(talk.requests) == 1


META = '"meta":{"next_page_url":null}'
NO_PAGE = {
    **NO_RECORD,
    "no meta": '{"entities":[]}', "no records": f"{{{META}}}", "wrong key": f'{{"users":[],{META}}}',
    "legacy key": '{"entities":[],"next_page_uri":null}', "records null": f'{{"entities":null,{META}}}',
    "records an object": f'{{"entities":{{}},{META}}}', "record a number": f'{{"entities":[{{}},1],{META}}}',
    "record null": f'{{"entities":[null],{META}}}', "record an array": f'{{"entities":[[]],{META}}}',
    "meta null": '{"entities":[],"meta":null}', "meta an array": '{"entities":[],"meta":[]}',
    "next a number": '{"entities":[],"meta":{"next_page_url":1}}', "next an object": '{"entities":[],"meta":{"next_page_url":{}}}',
}  # fmt: skip


@pytest.mark.parametrize("kind", NO_PAGE)
@pytest.mark.parametrize("call", [PAGE, LIST], ids=["page", "list"])
def test_not_a_page(wire, kind, call):
    talk = wire(answer(200, NO_PAGE[kind]), max_retries=2)
    response = talk.call(*call)
    assert (response.status, response.http_status, len(talk.requests)) == (INVALID_RESPONSE, 200, 1)
    assert response.error["may_have_taken_effect"] is False


def test_another_resource_s_key_is_wrong_there(wire):
    response = wire(answer(200, f'{{"results":[],{META}}}')).call("ip_messaging.v2.user.list", {"ServiceSid": IS})
    assert response.status == INVALID_RESPONSE


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 304])
def test_a_redirect_is_not_followed(serve, connect, verb, status):
    elsewhere = serve()
    server = serve(answer(status, "", f"Location: {elsewhere.url}/x"), answer(status, "", "Location: /y"))
    response = connect(server, max_retries=3).call(*VERBS[verb])
    assert (response.status, response.http_status) == (INVALID_RESPONSE, status)
    assert (len(server.requests), elsewhere.connections) == (1, 0)
    assert response.error["may_have_taken_effect"] is (verb in ("create", "update", "delete"))


@pytest.mark.parametrize("call", [CREATE, FETCH, UPDATE, LIST, PAGE], ids=["create", "fetch", "update", "list", "page"])
def test_success_without_content_is_no_record(wire, call):
    response = wire(answer(204)).call(*call)
    assert (response.status, response.http_status) == (INVALID_RESPONSE, 204)


def test_what_is_documented_to_be_accepted_needs_no_body(wire):
    """Ending a room of Video is documented to answer 202, and creating an Entity is not."""
    accepted = ("video.v1.room.update", {"Sid": "RM" + "a" * 32, "Status": "completed"})
    assert wire(answer(202)).call(*accepted).json == b"{}"
    assert wire(answer(200)).call(*accepted).status == INVALID_RESPONSE
    assert wire(answer(202)).call(*CREATE).status == INVALID_RESPONSE


def test_a_delete_needs_no_body(wire):
    assert wire(answer(204)).call(*DELETE).json == b"{}"
    assert wire(answer(200)).call(*DELETE).json == b"{}"


def test_a_body_after_204_is_not_the_next_answer(wire):
    """204 has no body whatever the server sends after it; those bytes must not become another call's answer."""
    talk = wire(b"HTTP/1.1 204 No Content\r\n\r\n" + answer(200, '{"smuggled":1}'), answer(200, ENTITY))
    assert (response := talk.call(*DELETE)).status == OK and response.json == b"{}"
    response = talk.call(*FETCH)
    assert (response.status, response.json) == (OK, ENTITY.encode())


def test_a_204_that_announces_a_body(wire):
    talk = wire(b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}", answer(200, ENTITY))
    assert talk.call(*DELETE).json == b"{}"
    assert talk.call(*FETCH).json == ENTITY.encode()


def test_bytes_after_an_answer_are_not_the_next_one(wire):
    talk = wire(answer(200, ENTITY) + answer(200, '{"smuggled":1}'), answer(200, ENTITY))
    assert talk.call(*FETCH).json == ENTITY.encode()
    assert talk.call(*FETCH).json == ENTITY.encode()


@pytest.mark.parametrize("verb", VERBS)
def test_no_server_there(serve, connect, verb):
    server = serve()
    client = connect(server, max_retries=2)
    server.close()
    response = client.call(*VERBS[verb])
    assert (response.status, response.http_status, response.request_id) == (TRANSPORT, 0, None)
    error = response.error
    assert (error["curl_code"], error["may_have_taken_effect"]) == (7, False)
    assert error["url"].startswith(server.url)
    assert response.attempts == error["attempts"] == 3


def test_no_such_host(serve, connect):
    response = connect(serve(), base_url="http://nowhere.invalid").call(*CREATE)
    assert (response.status, response.error["curl_code"], response.error["may_have_taken_effect"]) == (TRANSPORT, 6, False)


@pytest.mark.parametrize("verb", VERBS)
def test_a_server_that_closes_at_once(wire, verb):
    response = wire(CLOSE_AT_ONCE).call(*VERBS[verb])
    assert (response.status, response.http_status, response.attempts) == (TRANSPORT, 0, 1)
    assert response.error["may_have_taken_effect"] is (verb in ("create", "update", "delete"))


def test_a_deep_record_is_taken_or_refused_but_survived(wire):
    deep = '{"a":' * 100_000 + "1" + "}" * 100_000
    response = wire(answer(200, deep)).call(*FETCH)
    assert response.status == INVALID_RESPONSE or response.json == deep.encode()


def encoded(coding, body):
    return answer(201, body, f"Content-Encoding: {coding}", "Content-Type: application/json")


@pytest.mark.parametrize("sent", [
    encoded("gzip", gzip.compress(ENTITY.encode()) + b"more"),
    encoded("gzip", b"this is not gzip"),
    encoded("gzip", gzip.compress(ENTITY.encode())[:-8] + b"\0" * 8),
    encoded("br", zlib.compress(ENTITY.encode())),
    encoded("nonsense", ENTITY.encode()),
], ids=["more than gzip", "not gzip", "wrong sum", "not brotli", "an unknown encoding"])  # fmt: skip
def test_a_body_that_cannot_be_decoded(wire, sent):
    """It was sent and it is HTTP: the words say neither that it was not nor that it is not."""
    talk = wire(sent, max_retries=2)
    response = talk.call(*CREATE)
    assert (response.status, response.http_status, len(talk.requests)) == (INVALID_RESPONSE, 201, 1)
    assert response.error["message"].startswith("The body of the answer cannot be decoded: ")
    assert "disk" not in response.error["message"]
    assert response.error["may_have_taken_effect"] is True
