"""Header lines and trailers without end: they are counted, and the answer is given up."""

import pathlib

import pytest

from .library import API_ERROR, INVALID_RESPONSE, OK
from .samples import CREATE, ENTITY, FETCH
from .server import Action, answer

LIMIT = 256 << 10
SENT = 64 << 20  # bytes that the server would send, far more than may be taken
LINE = b"X-Line: " + b"x" * 54 + b"\r\n"
CHUNKED = b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"


def flood(begin, unit):
    block = unit * ((1 << 20) // len(unit))
    return Action(pieces=[begin] + [block] * (SENT // len(block)))


FLOODS = {
    "header lines": flood(b"HTTP/1.1 201 Created\r\n", LINE),
    "small header lines": flood(b"HTTP/1.1 201 Created\r\n", b"A: b\r\n"),
    "interim answers": flood(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "trailers": flood(CHUNKED, LINE),
    "small trailers": flood(CHUNKED, b"A: b\r\n"),
}


def resident_peak():
    status = pathlib.Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) << 10


@pytest.mark.parametrize("kind", FLOODS)
def test_lines_without_end(wire, kind):
    pathlib.Path("/proc/self/clear_refs").write_text("5")  # the peak is now what there is
    before = resident_peak()
    talk = wire(FLOODS[kind], answer(200, ENTITY), max_retries=2)
    response = talk.call(*CREATE)
    assert response.status == INVALID_RESPONSE
    assert response.error["message"] == "The header of the answer is too large: more than 256 KB"
    assert response.error["may_have_taken_effect"] is True
    assert response.attempts == 1
    assert talk.call(*FETCH).status == OK
    # libcurl keeps each line in a piece of memory of its own, some hundred bytes for the smallest.
    assert resident_peak() - before < 32 << 20


def test_a_line_larger_than_libcurl_takes(wire):
    talk = wire(answer(201, ENTITY, "X: " + "a" * 1_000_000), max_retries=2)
    response = talk.call(*CREATE)
    assert (response.status, response.http_status, response.attempts) == (INVALID_RESPONSE, 201, 1)
    assert response.error["message"].startswith("The header of the answer is too large: ")
    assert response.error["may_have_taken_effect"] is True


def test_as_many_lines_as_are_allowed(wire):
    line = "X: " + "y" * 1019  # 1024 with its end
    talk = wire(answer(200, ENTITY, *[line] * 255), answer(200, ENTITY, *[line] * 256))
    assert talk.call(*FETCH).status == OK
    assert talk.call(*FETCH).status == INVALID_RESPONSE


def test_the_count_begins_anew_with_each_request(wire):
    large = answer(200, ENTITY, *["X: " + "y" * 1019] * 200)
    talk = wire(large, large, large)
    assert [talk.call(*FETCH).status for _ in range(3)] == [OK] * 3


def test_an_error_answer_is_one_whatever_its_header(wire):
    response = wire(answer(404, "{}", "X: " + "a" * 1_000_000)).call(*CREATE)
    assert (response.status, response.http_status) == (API_ERROR, 404)
    assert response.error["may_have_taken_effect"] is False
