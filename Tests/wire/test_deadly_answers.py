"""Answers that have ended the process, each taken by a process of its own."""

import json
import pathlib
import re
import resource
import subprocess
import sys

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import INVALID_RESPONSE, OK, TRANSPORT
from .samples import CREATE, ENTITY, FETCH
from .server import answer, send_and_close

CHILD = """
import json, sys
from wire.library import Client

options, through, calls = json.loads(sys.argv[1])
client = Client(options, through)
for operation, params in calls:
    response = client.call(operation, params)
    error = {} if response.status == 0 else response.error
    print(json.dumps([response.status, response.http_status, error.get("message"), error.get("may_have_taken_effect")]))
client.close()
"""


@pytest.fixture
def outlive(through):
    """Has a process of its own make calls; gives what each ended in. `memory` bounds the addresses that it may have."""

    def run(server, *calls, memory=None, **options):
        options = {
            "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_retries": 0, **options,
        }  # fmt: skip
        bound = None if memory is None else lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        done = subprocess.run(
            [sys.executable, "-c", CHILD, json.dumps([options, through, calls])],
            cwd=pathlib.Path(__file__).parents[1], preexec_fn=bound, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


GOOD = answer(200, ENTITY, "X-Before: 1")
INTERIM = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"


@pytest.mark.parametrize("blank", [b" ", b"\t"], ids=["space", "tab"])
@pytest.mark.parametrize("before", [b"", INTERIM], ids=["first", "after an interim answer"])
def test_a_first_header_line_that_begins_with_a_blank(outlive, serve, before, blank):
    """It goes on with a line that there is not (RFC 9112, 2.2). libcurl up to 8.0 takes the last of the answer before."""
    folded = before + GOOD.replace(b"X-Before", blank + b"folded")
    server = serve(GOOD, folded, GOOD, folded, folded, GOOD)
    ends = outlive(server, FETCH, CREATE, FETCH, FETCH, CREATE, FETCH)
    assert [status for status, *_ in ends] == [OK, INVALID_RESPONSE, OK, INVALID_RESPONSE, INVALID_RESPONSE, OK]
    assert ends[1][1:] == [200, "The answer is not HTTP: its first header line begins with a blank", True]
    assert len(server.requests) == 6


def test_a_header_line_in_two(outlive, serve):
    """A blank before a later line goes on with the one before it, which HTTP has had (RFC 9112, 5.2)."""
    in_two = answer(200, ENTITY, "X-Two: 1\r\n and 2")
    assert [status for status, *_ in outlive(serve(GOOD, in_two, in_two, GOOD), *[FETCH] * 4)] == [OK] * 4


def test_a_long_first_header_line_of_blanks(outlive, serve):
    """libcurl hands on a long line in parts: one that begins with a blank is not a line of its own."""
    long = b"HTTP/1.1 200 OK\r\nX-Long:" + b" " * 60_000 + GOOD.removeprefix(b"HTTP/1.1 200 Whatever\r\n")
    long = long.replace(b"X-Before", b"1\r\nX-Before")
    assert [status for status, *_ in outlive(serve(GOOD, long, GOOD), *[FETCH] * 3)] == [OK] * 3


@pytest.mark.parametrize("announced", [8 << 30, 500_000_000_000, 1 << 40])
def test_a_length_that_no_memory_has(outlive, serve, announced):
    """What is announced is not there yet: memory is taken as bytes come."""
    head = b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n{" % announced
    ends = outlive(serve(send_and_close(head), GOOD), CREATE, FETCH, max_response_bytes=1 << 40, memory=1 << 30)
    assert [end[0] for end in ends] == [TRANSPORT, OK]


def test_more_bytes_than_there_is_memory_for(outlive, serve):
    """The process lives on, and its next call."""
    large = answer(201, b'{"a":"' + b"x" * (200 << 20))
    ends = outlive(serve(send_and_close(large), GOOD), CREATE, FETCH, max_response_bytes=1 << 40, memory=200 << 20)
    assert [end[:2] for end in ends] == [[INVALID_RESPONSE, 201], [OK, 200]]
    assert re.fullmatch(r"There is no memory for the answer: \d+ bytes of it had come", ends[0][2])
    assert ends[0][3] is True


