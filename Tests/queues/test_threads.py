"""A queue that many threads use, as it is, under valgrind and under ThreadSanitizer."""

import json
import pathlib
import subprocess
import threading
import time

import pytest
from weather.programs import compile_program, run_under_thread_sanitizer
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import Queue
from wire.server import NEVER_ANSWER, answer

HERE = pathlib.Path(__file__).parent
PROGRAM = HERE / "threads.c"
VALGRIND = [
    "valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
    f"--suppressions={HERE.parent / 'support/valgrind.supp'}",
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


def run(name, server, folder, *arguments):
    program = compile_program(HERE / name, folder / "program")
    return subprocess.run([program, options(server), *arguments], capture_output=True, text=True, timeout=100)


def test_threads_get_completions_in_turn(serve, tmp_path):
    """And a child that is forked while they wait can free the queue."""
    done = run("turns.c", serve(), tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "01234" * 4 + " child ends\n", "")


def test_a_thread_that_waits_for_others_waits_no_longer_than_it_likes(serve, connect):
    calls = Queue(connect(serve()))
    is_over = threading.Event()

    def come_back_again_and_again():
        while not is_over.is_set():
            assert calls.next(90) is None

    others = [threading.Thread(target=come_back_again_and_again) for _ in range(3)]
    for other in others:
        other.start()
    longest = 0
    for _ in range(15):
        begun = time.monotonic()
        assert calls.next(100) is None
        longest = max(longest, time.monotonic() - begun)
    is_over.set()
    for other in others:
        other.join()
    calls.close()
    assert longest < 1


@pytest.mark.parametrize("moment", ["read", "epoll_wait"])
def test_no_wake_up_is_lost(serve, tmp_path, moment):
    done = run("wakeups.c", serve(), tmp_path, moment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
