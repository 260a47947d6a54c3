"""A secret is in no argument, no output and no file but the profiles."""

import os

import pytest

from support.sandbox import SECRET
from wire.server import NEVER_ANSWER, Server

from .program import ACCOUNT, CREATE, FETCH, SERVICE, USAGE, Program

BOTH = ["--service-sid", SERVICE, "--identity", "ff483d1ff591898a"]
LEAK = "l34k3d-s3cr3t"


@pytest.mark.parametrize(
    "words",
    [
        [FETCH, *BOTH, "--auth-token", LEAK],
        [FETCH, *BOTH, f"--auth_token={LEAK}"],
        [FETCH, *BOTH, f"AuthToken={LEAK}"],
        [FETCH, *BOTH, "--api-secret", LEAK],
        [FETCH, *BOTH, "--client-option", f"auth_token={LEAK}"],
        [FETCH, *BOTH, "--client-option", f"bearer-token={LEAK}"],
        [FETCH, *BOTH, "--client-option", f"proxy=http://me:{LEAK}@proxy:8080"],
        ["list", "verify.v2.entity", "--service-sid", SERVICE, "--auth-token", LEAK],
        ["bulk", CREATE, "--auth-token", LEAK],
        ["request", "GET", "verify", "/v2/Services", "--auth-token", LEAK],
        ["profile", "add", "work", "--account-sid", ACCOUNT, "--auth-token", LEAK],
        ["profile", "add", "work", "--api-key", "SK" + "0" * 32, f"--api-secret={LEAK}"],
        ["profile", "add", "work", "--account-sid", ACCOUNT, "--token", LEAK],
        ["token", "--identity", "jing", "--api-secret", LEAK],
        ["webhook", "check", "--url", "https://example.org", "--signature", "x", "--auth-token", LEAK],
    ],
)
def test_a_secret_in_an_argument_is_refused_and_explained(twilite, sandbox, words):
    said = twilite.said(USAGE, *words)
    assert "not taken as an argument" in said and "twilite profile add" in said and LEAK not in said
    assert sandbox.request_count() == 0


@pytest.mark.parametrize("words", [["profile", "add", "work", "--account-sid", ACCOUNT], ["version"], [FETCH, *BOTH]])
def test_a_word_too_many_is_not_repeated(twilite, words):
    assert LEAK not in twilite.said(USAGE, *words, LEAK) + twilite.said(USAGE, *words, LEAK, LEAK)


def test_what_an_operation_calls_so_is_a_parameter_of_it(twilite):
    """oauth.v1.token.create has a client_secret of its own."""
    found = twilite("oauth.v1.token.create", "--help")
    assert found.returncode == 0 and "--client-secret" in found.stdout


def test_a_running_command_shows_no_secret(tmp_path):
    server = Server(NEVER_ANSWER)
    try:
        program = Program(server.url, tmp_path)
        program("profile", "add", "work", "--account-sid", ACCOUNT, stdin=SECRET + "\n")
        program.env = {name: value for name, value in program.env.items() if not name.startswith("TWILIO_")}
        process = program.start(FETCH, *BOTH, "--base-url", server.url, "--trace")
        while not server.seen:
            assert process.poll() is None
            os.sched_yield()
        with open(f"/proc/{process.pid}/cmdline", "rb") as words, open(f"/proc/{process.pid}/environ", "rb") as env:
            assert SECRET.encode() not in words.read() + env.read()
        process.terminate()
        output, said = process.communicate()
        assert SECRET.encode() not in output + said
    finally:
        server.close()


@pytest.mark.parametrize("output", ["json", "table"])
def test_a_failure_shows_no_secret(twilite, sandbox, output):
    sandbox.fault(FETCH, "status", status=401, times=9)
    found = twilite(FETCH, *BOTH, "--output", output, "--trace")
    assert found.returncode != 0 and SECRET not in found.stdout + found.stderr
