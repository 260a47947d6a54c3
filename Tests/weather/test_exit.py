"""The end of the process, while threads are in the midst of calls."""

import collections
import json

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN

from .test_fork_gate import EMPTY_PAGE

EXITS = 100


def options(nginx, authority, **more):
    peer = nginx(*[EMPTY_PAGE] * 1_000_000, http2=False)
    return json.dumps(
        {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": peer.url, "ca_file": authority.file, **more}
    )


@pytest.mark.parametrize("way", ["call", "queue"])
def test_leaving_main_while_threads_make_tls_connections(program, nginx, authority, way):
    """OpenSSL cleans up in a handler of exit. Without the gate a third of such processes crashed; while it did not hold the
    threads that it turns away, one of about 1,300.
    """
    given = options(nginx, authority, max_connections=0)
    run = program("exit_tls.c")
    ends = collections.Counter(run(given, 137 * number % 20_000, way).returncode for number in range(EXITS))
    assert ends == {0: EXITS}


def test_calls_in_exit_handlers_that_run_after_the_librarys(program, nginx, authority):
    """They end as failures, whichever thread makes them; what is freed there is not cleaned up by libcurl. Another thread is
    held for a second, for its end would crash beside OpenSSL's clean-up.
    """
    done = program("exit_calls.c")(options(nginx, authority))
    assert (done.returncode, done.stderr) == (0, "")
    held, *responses = done.stdout.splitlines()
    assert int(held) >= 1000
    errors = [json.loads(response)["error"] for response in responses]
    assert [error["status"] for error in errors] == ["transport"] * 3
    assert all(error["message"].startswith("The process is at its end") for error in errors)
