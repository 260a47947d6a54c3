"""A header that begins with a blank, on a handle that has had an answer before: what libcurl alone makes of it, and what it
makes of it when the library drives it. Under valgrind, so that the use of freed memory is seen, whatever comes of it."""

import json
import subprocess

import pytest
from weather.programs import compile_program
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import INVALID_RESPONSE, OK
from wire.samples import ENTITY, FETCH
from wire.server import answer

from .conftest import VALGRIND

GOOD = answer(200, ENTITY, "X-Before: 1")
FOLDED = GOOD.replace(b"X-Before", b" folded")
FIRST, MENDED = (7, 84, 0), (8, 1, 0)  # docs/reliability/libcurl.md


def test_libcurl_alone_uses_freed_memory(serve, ask):
    ends = ask(serve(GOOD, FOLDED, GOOD, FOLDED), 4)
    if not FIRST <= ends.version < MENDED:
        pytest.skip(f"libcurl {'.'.join(map(str, ends.version))} has this fault no more, or not yet")
    assert ends.exit == 99 and "Invalid read" in ends.errors and "free'd" in ends.errors, ends.errors


def test_libcurl_alone_is_clean_where_no_header_begins_with_a_blank(serve, ask):
    """What the test above finds is of the blank: here is all else as there."""
    ends = ask(serve(GOOD, GOOD, GOOD, GOOD), 4)
    assert (ends.exit, ends.errors, ends.codes) == (0, "", [0] * 4)


def test_with_the_library_nothing_is_used_that_was_freed(serve, tmp_path):
    program = compile_program("faults.c", tmp_path / "faults")
    server = serve(GOOD, FOLDED, GOOD, FOLDED, FOLDED, GOOD)
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_retries": 0}
    operation, params = FETCH
    command = [*VALGRIND, program, json.dumps(options), *[operation, json.dumps(params)] * 6]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    statuses = [int(line.split()[0]) for line in done.stdout.splitlines()]
    assert statuses == [OK, INVALID_RESPONSE, OK, INVALID_RESPONSE, INVALID_RESPONSE, OK]
