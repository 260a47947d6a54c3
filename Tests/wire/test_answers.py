"""Answers in every form that HTTP allows, and the bound on their size."""

import gzip
import zlib

import pytest

from .library import INVALID_RESPONSE, OK, TRANSPORT
from .samples import CREATE, ENTITY, FETCH, LIST, entities
from .server import Action, answer, in_pieces

BODY = ENTITY.encode()


def chunked(*chunks, fields=(), trailer=b"", coding="chunked"):
    head = "\r\n".join(["HTTP/1.1 200 OK", f"Transfer-Encoding: {coding}", *fields]).encode() + b"\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n" + trailer + b"\r\n"


def pieces(data):
    """A byte at a time."""
    return in_pieces(*(data[index : index + 1] for index in range(len(data))))


GZIPPED = answer(200, gzip.compress(BODY), "Content-Encoding: gzip", "Content-Type: application/json")


@pytest.mark.parametrize("sent", [
    answer(200, BODY),
    GZIPPED,
    chunked(BODY),
    chunked(BODY[:1], BODY[1:7], BODY[7:]),
    chunked(BODY, trailer=b"X-Trailer: 1\r\n"),
    chunked(gzip.compress(BODY), fields=["Content-Encoding: gzip"]),
    Action(b"HTTP/1.0 200 OK\r\n\r\n" + BODY),
    Action(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + BODY),
    b"HTTP/1.1 200\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY),
    b"HTTP/1.1 200 \r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY),
    b"HTTP/1.1 200 OK\nContent-Length: %d\n\n%s" % (len(BODY), BODY),
    b"HTTP/1.1 100 Continue\r\n\r\n" + answer(200, BODY),
    b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + answer(200, BODY),
    b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(200, BODY),
    pieces(answer(200, BODY)),
    pieces(GZIPPED),
    answer(200, BODY, "X-Long: " + "x" * 60_000),
    answer(200, BODY, *[f"X-{number}: y" for number in range(500)]),
    answer(200, BODY, "content-TYPE: text/plain"),
], ids=["plain", "gzip", "chunked", "chunks", "trailer", "chunked gzip", "HTTP/1.0", "until close",
        "no reason", "empty reason", "bare LF", "100 first", "three 100 first", "103 first", "a byte at a time",
        "gzip a byte at a time", "long header", "many headers", "another content type"])  # fmt: skip
@pytest.mark.parametrize("call", [CREATE, FETCH], ids=["create", "fetch"])
def test_a_record_however_it_comes(wire, call, sent):
    response = wire(sent).call(*call)
    assert (response.status, response.http_status, response.json) == (OK, 200, BODY)


@pytest.mark.parametrize("line", [b"twilio-request-id: RQ7", b"TWILIO-REQUEST-ID:RQ7", b"Twilio-Request-Id: \t RQ7  "])
def test_the_request_id_is_found_however_it_is_spelled(wire, line):
    sent = b"HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n%s" % (line, len(BODY), BODY)
    assert wire(sent).call(*FETCH).request_id == "RQ7"


def test_no_request_id(wire):
    assert wire(answer(200, BODY)).call(*FETCH).request_id is None


def test_the_request_id_is_the_final_answer_s(wire):
    early = b"HTTP/1.1 103 Early Hints\r\nTwilio-Request-Id: RQearly\r\n\r\n"
    assert wire(early + answer(200, BODY)).call(*FETCH).request_id is None


def record(size):
    """A record of so many bytes."""
    return b'{"a":"%s"}' % (b"x" * (size - 8))


@pytest.mark.parametrize("shape", [
    lambda body: answer(200, body),
    lambda body: chunked(body[:100], body[100:]),
    lambda body: Action(b"HTTP/1.0 200 OK\r\n\r\n" + body),
    lambda body: answer(200, gzip.compress(body), "Content-Encoding: gzip"),
], ids=["plain", "chunked", "until close", "gzip"])  # fmt: skip
@pytest.mark.parametrize("limit", [200, 70_000])
class TestMaxResponseBytes:
    def test_as_many_as_allowed(self, wire, shape, limit):
        response = wire(shape(record(limit)), max_response_bytes=limit).call(*FETCH)
        assert (response.status, response.json) == (OK, record(limit))

    def test_one_more(self, wire, shape, limit):
        response = wire(shape(record(limit + 1)), max_response_bytes=limit).call(*FETCH)
        assert response.status == INVALID_RESPONSE
        assert response.error["may_have_taken_effect"] is False

    def test_one_more_after_a_create(self, wire, shape, limit):
        talk = wire(shape(record(limit + 1)), max_response_bytes=limit, max_retries=3)
        response = talk.call(*CREATE)
        assert response.status == INVALID_RESPONSE
        assert response.error["may_have_taken_effect"] is True
        assert len(talk.requests) == 1


def test_a_gzip_bomb_is_counted_after_decompression(wire):
    bomb = gzip.compress(b'{"a":"' + b"x" * 50_000_000 + b'"}', 9)
    assert len(bomb) < 60_000
    talk = wire(answer(200, bomb, "Content-Encoding: gzip"), max_response_bytes=100_000)
    assert talk.call(*FETCH).status == INVALID_RESPONSE


def test_a_large_error_body_is_bounded_too(wire):
    response = wire(answer(400, "x" * 1001), max_response_bytes=1000).call(*FETCH)
    assert response.http_status == 400
    assert response.error["may_have_taken_effect"] is False


def test_the_bound_holds_for_each_page_alone(wire):
    record_text = '{"a":"%s"}' % ("x" * 500)
    first = answer(200, entities(record_text, following="https://h/v2/Services/VA" + "a" * 32 + "/Entities?PageToken=2"))
    talk = wire(first, answer(200, entities(record_text)), max_response_bytes=1100)
    assert talk.call(*LIST).json == f"[{record_text},{record_text}]".encode()


@pytest.mark.parametrize("sent", [
    answer(200, b"this is not gzip", "Content-Encoding: gzip"),
    answer(200, b"x" + gzip.compress(BODY), "Content-Encoding: gzip"),
    answer(200, zlib.compress(BODY), "Content-Encoding: br"),
    b"no HTTP at all\r\n\r\n",
    b"SSH-2.0-OpenSSH_9.2\r\n",
    b"HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}",
], ids=["not gzip", "late gzip", "an encoding not asked for", "not HTTP", "SSH", "HTTP/9.9", "status of letters"])  # fmt: skip
def test_an_answer_that_cannot_be_read(wire, sent):
    talk = wire(Action(sent) if isinstance(sent, bytes) else sent, max_retries=2)
    response = talk.call(*CREATE)
    assert response.status in (INVALID_RESPONSE, TRANSPORT)
    assert response.error["may_have_taken_effect"] is True
    assert len(talk.requests) == 1
