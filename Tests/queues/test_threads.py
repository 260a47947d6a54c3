"""A queue that many threads use, as it is, under valgrind and under ThreadSanitizer."""

import json
import pathlib
import subprocess

import pytest
from weather.programs import compile_program, run_under_thread_sanitizer
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.server import NEVER_ANSWER, answer

PROGRAM = pathlib.Path(__file__).parent / "threads.c"
VALGRIND = [
    "valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
]  # fmt: skip


def api(request):
    number = int(request.target.rpartition("/")[2].removeprefix("user"))
    if number % 11 == 3:
        return answer(404, '{"code":20404,"message":"none"}')
    return NEVER_ANSWER if number % 13 == 5 else answer(200, f'{{"n":{number}}}')


def options(server):
    return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_retries": 0})


@pytest.mark.parametrize("tool, threads", [([], 16), (VALGRIND, 4)], ids=["plain", "valgrind"])
def test_submit_cancel_and_drive(serve, tmp_path, tool, threads):
    program = compile_program(PROGRAM, tmp_path / "threads")
    server = serve(*[api] * 10_000)
    command = [*tool, program, options(server), str(threads)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_no_data_race(serve, tmp_path):
    server = serve(*[api] * 10_000)
    done = run_under_thread_sanitizer(PROGRAM, tmp_path, options(server), 8)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
