"""A trace on a standard error that takes nothing: the calls do not notice, nor does the program."""

import json

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.samples import ENTITIES, ENTITY
from wire.server import answer, send_and_close

CALLS = 5


@pytest.mark.parametrize("what", ["gone", "goes", "closed", "closes", "full", "handled", "pending"])
def test_a_standard_error_that_takes_nothing(reach, program, what):
    # The second connection, which is kept, is made when standard error is closed, and so has its number.
    server, where = reach(send_and_close(answer(201, ENTITY, "Connection: close")), *[answer(201, ENTITY)] * (CALLS - 1))
    options = {
        "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "trace": "stderr", "max_retries": 0, "timeout_ms": 20_000,
        **where,
    }  # fmt: skip
    done = program("trace_nowhere.c")(json.dumps(options), CALLS, what)
    assert (done.returncode, done.stdout) == (0, "ok\n")
    # No line of the trace goes where standard error only was.
    assert server.lines == [f"POST {ENTITIES} HTTP/1.1"] * CALLS
    assert {request.body for request in server.requests} == {b"Identity=identity-1"}
