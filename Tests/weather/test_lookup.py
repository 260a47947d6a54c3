"""A name server that never answers: the lookup goes on, the call does not."""

import ctypes
import json
import pathlib
import re
import shutil
import subprocess

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import TIMEOUT, TRANSPORT

from .programs import compile_program

UNSHARE = ["unshare", "-r", "-m", "-n"]
# How long the system's resolver has patience: for much longer than the program lives, and for a moment.
LONG, SHORT = "timeout:30 attempts:5", "timeout:1 attempts:1"


def libcurl():
    told = ctypes.CDLL("libcurl.so.4").curl_version
    told.restype = ctypes.c_char_p
    return tuple(map(int, re.findall(rb"libcurl/(\d+)\.(\d+)", told())[0]))


# docs/embedding.md says so: an older one waits for the lookup's end.
pytestmark = pytest.mark.skipif(libcurl() < (7, 87), reason="libcurl is older than CURLOPT_QUICK_EXIT")


@pytest.fixture(scope="module")
def program_file(tmp_path_factory):
    return compile_program("lookup.c", tmp_path_factory.mktemp("lookup") / "lookup")


@pytest.fixture
def lookup(tmp_path, program_file, through):
    """Makes a call of a name that is being looked up, and tells how it ended, all in a world without a name server."""
    if not shutil.which("unshare"):
        pytest.skip("there is no unshare, and so no world without a name server")
    tried = subprocess.run([*UNSHARE, "mount", "--bind", "/etc/hosts", "/etc/resolv.conf"], capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.skip(f"no namespace of mounts and networks can be had here: {tried.stderr.strip()}")

    def run(patience, until, **options):
        given = {
            "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": "http://deaf.example",
            "connect_timeout_ms": 300, "max_retries": 0, "retry_max_delay_ms": 1, **options,
        }  # fmt: skip
        helper = pathlib.Path(__file__).with_name("deaf_resolver.py")
        # Any Python will do. The tests' own, under a sanitizer, would hand that on to the program.
        command = [*UNSHARE, "python3", helper, tmp_path, patience, program_file, json.dumps(given), through, until]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, "asked\n")
        status, may_have, attempts, left, left_in_the_end = done.stdout.split()
        assert int(status) in (TIMEOUT, TRANSPORT)
        assert may_have == "false", "not one byte was sent"
        return int(attempts), int(left), int(left_in_the_end)

    return run


def test_the_call_ends_before_the_lookup_and_the_process_does_so_too(lookup):
    """Neither the call nor the freeing of the client nor the program's end waits for the lookup."""
    attempts, left, _ = lookup(LONG, "on")
    assert attempts == 1
    assert left <= 1, "libcurl's lookup, nothing else"


def test_timeout_ms_bounds_the_lookup_too(lookup):
    lookup(LONG, "on", connect_timeout_ms=100_000, timeout_ms=300)


def test_each_attempt_has_a_lookup_of_its_own(lookup):
    """Nothing was sent, so even a create is asked again."""
    attempts, left, _ = lookup(LONG, "on", max_retries=2)
    assert attempts == 3
    assert left <= 3


def test_the_thread_ends_with_the_lookup(lookup):
    """As include/twilite.h says."""
    _, left, left_in_the_end = lookup(SHORT, "no thread")
    assert (left <= 1, left_in_the_end) == (True, 0)
