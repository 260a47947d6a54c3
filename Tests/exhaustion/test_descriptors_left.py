"""No descriptors are left (EMFILE): each call ends, says truly whether it was sent, and leaves nothing open."""

import json
import os
import pathlib
import subprocess

import pytest
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY
from wire.server import CLOSE_AFTER_REQUEST, answer

HERE = pathlib.Path(__file__).parent
MOST = 14


@pytest.mark.parametrize("way", ["client", "call", "queue", "child"])
def test_a_call_with_few_descriptors(program, reach, options, way):
    server, where = reach(*[answer(201, ENTITY)] * 100)
    done = program("descriptors_left.c")(options(where, max_retries=1, retry_max_delay_ms=1), way, MOST)
    assert (done.returncode, done.stderr) == (0, "")
    ends = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(ends) == MOST + 1
    assert ends[0] == (TRANSPORT, 0) and ends[-1] == (OK, 0)
    assert {status for status, _ in ends} == {TRANSPORT, OK}
    # What was not sent says so, and was not sent: one call goes before all, and one after each.
    assert all(may == 0 for _, may in ends)
    assert len(server.requests) == 1 + len(ends) + sum(status == OK for status, _ in ends)


@pytest.fixture
def error_without_handles(program, options, tmp_path):
    """What comes of a deletion, or of making a queue, with a libcurl that gives so many multi handles."""
    preloaded = tmp_path / "no_multi_handle.so"
    subprocess.run(["cc", "-shared", "-fPIC", HERE / "no_multi_handle.c", "-o", preloaded, "-ldl"], check=True)

    def run(server, way, handles):
        given = options({"base_url": server.url}, max_retries=2, retry_max_delay_ms=1, max_connections=0)
        environment = {**os.environ, "LD_PRELOAD": str(preloaded), "MULTI_HANDLES": str(handles)}
        done = program("one_call.c")(given, way, env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)["error"]

    return run


def test_a_libcurl_that_gives_no_multi_handle(serve, error_without_handles):
    server = serve(answer(204))
    error = error_without_handles(server, "call", 0)
    assert (error["status"], error["may_have_taken_effect"]) == ("transport", False)
    assert error_without_handles(server, "queue", 0)["status"] == "misuse"
    assert server.connections == 0


def test_a_try_that_was_sent_is_not_forgotten_when_the_next_has_no_handle(serve, error_without_handles):
    """It may have been done, whatever kept the next one."""
    server = serve(CLOSE_AFTER_REQUEST, answer(204))
    error = error_without_handles(server, "call", 1)
    assert (error["status"], error["may_have_taken_effect"]) == ("transport", True)
    assert error["attempts"] >= 1 and len(server.requests) == 1
