"""Many threads, and a queue that many use, whose tokens are refused again and again; as they are, and under the tools that
find what the eye does not."""

import json
import pathlib
import subprocess
import threading

import pytest

from queues.test_threads import VALGRIND
from queues.test_threads import api as queue_api
from wire.oauth import CLIENT_ID, CLIENT_SECRET, PATH, grant
from wire.server import answer

from .programs import HERE, compile_program, run_under_thread_sanitizer
from .test_threads import api as call_api

PROGRAMS = {
    "calls": (HERE / "threads.c", call_api, []),
    "queue": (pathlib.Path(HERE).parent / "queues/threads.c", queue_api, ["4"]),
}
programs = pytest.mark.parametrize("what", PROGRAMS)


class Refusing:
    """An API that refuses the first request for every ninth name, and gives short-lived tokens."""

    def __init__(self, api):
        self.api, self.refused, self.lock = api, set(), threading.Lock()
        self.given = 0

    def __call__(self, request):
        with self.lock:
            if request.target == PATH:
                self.given += 1
                return grant(f"t0k3n-{self.given}", expires_in=1)
            name = request.target.rpartition("/user")[2]
            if name.isdigit() and int(name) % 9 == 4 and name not in self.refused:
                self.refused.add(name)
                return answer(401, "{}")
        assert request.header("Authorization")[0].startswith("Bearer t0k3n-")
        return self.api(request)


def options(server):
    return json.dumps({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "base_url": server.url, "max_retries": 0})


@programs
@pytest.mark.parametrize("tool", [[], VALGRIND], ids=["plain", "valgrind"])
def test_tokens_that_are_refused(serve, tmp_path, what, tool):
    source, api, arguments = PROGRAMS[what]
    twilio = Refusing(api)
    server = serve(*[twilio] * 10_000)
    command = [*tool, compile_program(source, tmp_path / "program"), options(server), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    assert twilio.given > 1


@programs
def test_no_data_race(serve, tmp_path, what):
    source, api, arguments = PROGRAMS[what]
    server = serve(*[Refusing(api)] * 10_000)
    done = run_under_thread_sanitizer(source, tmp_path, options(server), *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
