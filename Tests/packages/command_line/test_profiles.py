"""Profiles: a file that nobody else can read, and secrets that come from a terminal or a pipe."""

import base64
import json
import os
import stat

import pytest

from support.sandbox import API_KEY, SECRET
from wire.server import Server, answer

from .program import ACCOUNT, COMMAND, FAILED, INTERRUPTED, OK, SERVICE, USAGE, Program

FETCH = ["verify.v2.entity.fetch", "--service-sid", SERVICE, "--identity", "ff483d1ff591898a"]
OTHER = "AC" + "c" * 32


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def bare(server, tmp_path):
    """The command without credentials; whatever it asks is answered."""
    server.script(*[answer(200, "{}")] * 20)
    program = Program(None, tmp_path)
    program.env["TWILITE_BASE_URL"] = server.url
    return program


@pytest.fixture
def signed_in(server):
    """Who the last request came from: user and password."""

    def found():
        [value] = server.requests[-1].header("Authorization")
        return tuple(base64.b64decode(value.removeprefix("Basic ")).decode().split(":", 1))

    return found


def path(program):
    return program.home / ".config" / "twilite" / "profiles.json"


def add(program, name="work", *words, secret=SECRET, **variables):
    words = words or ("--account-sid", ACCOUNT)
    found = program("profile", "add", name, *words, stdin=secret + "\n", **variables)
    assert (found.returncode, found.stdout) == (OK, ""), found
    return found


def test_a_profile_is_kept_where_nobody_else_can_read_it(bare):
    old = os.umask(0)
    try:
        add(bare)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path(bare).stat().st_mode) == 0o600
    assert stat.S_IMODE(path(bare).parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path(bare).parent.iterdir()] == ["profiles.json"]


def test_the_first_profile_is_the_current_one(bare, signed_in):
    add(bare)
    add(bare, "other", "--account-sid", OTHER)
    bare.result(*FETCH)
    assert signed_in() == (ACCOUNT, SECRET)
    assert bare("profile", "use", "other").returncode == OK
    bare.result(*FETCH)
    assert signed_in() == (OTHER, SECRET)


def test_an_api_key_and_its_secret(bare, signed_in):
    add(bare, "key", "--api-key", API_KEY, "--account-sid", ACCOUNT, secret="k3y-s3cr3t")
    bare.result(*FETCH)
    assert signed_in() == (API_KEY, "k3y-s3cr3t")


def test_the_environment_wins_over_the_current_profile_and_a_named_one_over_it(bare, signed_in):
    add(bare)
    given = {"TWILIO_ACCOUNT_SID": OTHER, "TWILIO_AUTH_TOKEN": "from-outside"}
    bare.result(*FETCH, **given)
    assert signed_in() == (OTHER, "from-outside")
    bare.result(*FETCH, "--profile", "work", **given)
    assert signed_in() == (ACCOUNT, SECRET)
    bare.result(*FETCH, TWILITE_PROFILE="work", **given)
    assert signed_in() == (ACCOUNT, SECRET)
    # Nor is a key of the environment mixed with a profile's token.
    bare.result(*FETCH, "--profile", "work", TWILIO_API_KEY=API_KEY, TWILIO_API_SECRET="x")
    assert signed_in() == (ACCOUNT, SECRET)


def test_a_profile_has_a_place_of_its_own(bare, server, signed_in):
    del bare.env["TWILITE_BASE_URL"]
    add(bare, "local", "--account-sid", ACCOUNT, "--base-url", server.url)
    bare.result(*FETCH)
    assert signed_in() == (ACCOUNT, SECRET)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o660, 0o777])
def test_a_file_that_others_can_get_at_is_refused(bare, server, mode):
    add(bare)
    path(bare).chmod(mode)
    for words in (FETCH, ["profile", "list"], ["profile", "use", "work"]):
        said = bare.said(FAILED, *words)
        assert f"mode {mode:o}" in said and "chmod 600" in said and SECRET not in said
    assert server.seen == 0


def test_a_file_of_another_user_is_refused(bare):
    if os.getuid() != 0:
        pytest.skip("only root can give a file away")
    add(bare)
    os.chown(path(bare), 12345, -1)
    assert "another user" in bare.said(FAILED, *FETCH)


def test_what_is_no_file_of_profiles_is_refused(bare):
    add(bare)
    path(bare).write_text("{not json")
    assert "is not a file of profiles" in bare.said(FAILED, *FETCH)


def test_the_place_is_that_of_xdg(bare, tmp_path):
    add(bare, XDG_CONFIG_HOME=str(tmp_path / "elsewhere"))
    assert (tmp_path / "elsewhere" / "twilite" / "profiles.json").exists() and not path(bare).exists()


def test_profiles_are_listed_without_their_secrets(bare):
    add(bare)
    add(bare, "key", "--api-key", API_KEY, secret="k3y-s3cr3t")
    found = bare("profile", "list")
    assert [line.split() for line in found.stdout.splitlines()] == [
        ["*", "work", ACCOUNT, "auth", "token"], ["key", API_KEY, "API", "key"],
    ]  # fmt: skip
    listed = bare("profile", "list", "--output", "json").stdout
    assert [(each["name"], each["is_current"]) for each in json.loads(listed)] == [("work", True), ("key", False)]
    for text in (found.stdout, listed):
        assert SECRET not in text and "k3y-s3cr3t" not in text


def test_a_profile_is_replaced_and_removed(bare, signed_in):
    add(bare)
    add(bare, secret="another")
    bare.result(*FETCH)
    assert signed_in() == (ACCOUNT, "another")
    assert bare("profile", "remove", "work").returncode == OK
    assert json.loads(path(bare).read_text()) == {"profiles": {}}
    assert "TWILIO_ACCOUNT_SID" in bare.said(USAGE, *FETCH)


def test_an_unknown_profile_is_told_with_the_nearest(bare):
    add(bare)
    for words in ([*FETCH, "--profile", "wrok"], ["profile", "use", "wrok"], ["profile", "remove", "wrok"]):
        assert "did you mean work?" in bare.said(USAGE, *words)


@pytest.mark.parametrize(
    "words",
    [[], ["--account-sid", "BC1"], ["--api-key", API_KEY, "--client-id", "OQ1"], ["--account-sid", ACCOUNT, "--base-url", "x"]],
)
def test_a_profile_that_cannot_be_right_is_not_kept(bare, words):
    assert bare("profile", "add", "bad", *words, stdin="x\n").returncode == USAGE
    assert not path(bare).exists()


def test_an_empty_secret_changes_nothing(bare):
    assert "empty" in bare.said(USAGE, "profile", "add", "work", "--account-sid", ACCOUNT, stdin="\n")
    assert not path(bare).exists()


def test_the_terminal_does_not_show_a_secret(bare, signed_in):
    shown, status = bare.on_terminal(
        "profile", "add", "work", "--account-sid", ACCOUNT, typed=[("not shown): ", SECRET + "\n")]
    )
    assert status == OK and "Auth token" in shown and "profile work is kept" in shown and SECRET not in shown
    bare.result(*FETCH)
    assert signed_in() == (ACCOUNT, SECRET)


def test_ctrl_c_at_the_prompt_leaves_the_terminal_as_it_was(bare):
    line = f"stty -a >before; '{COMMAND}' profile add work --account-sid {ACCOUNT}; echo status $?; stty -a >after"
    shown, _ = bare.on_terminal("-c", line, command="/bin/bash", typed=[("not shown): ", "\x03")])
    assert f"status {INTERRUPTED}" in shown and not path(bare).exists()
    assert (bare.home / "before").read_text() == (bare.home / "after").read_text() != ""
