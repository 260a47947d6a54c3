"""The library's descriptors: which numbers they get, and who inherits them."""

import json

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN

from .test_fork_gate import EMPTY_PAGE


@pytest.fixture
def options(reach):
    _, where = reach(*[EMPTY_PAGE] * 2)
    return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, **where})


def test_none_gets_the_number_of_a_standard_stream(program, options):
    """A program that has closed them may still print; its words must not go into a connection."""
    done = program("descriptors.c")("standard", options)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_executed_program_inherits_no_connection_nor_queue(program, options):
    """What libcurl makes for itself, to be woken by, is not marked close-on-exec in 7.88: two socket pairs, of the call's
    driver and of the queue's. docs/embedding.md says so."""
    done = program("descriptors.c")("inherited", options)
    kinds = [line.split()[1].split(":")[0] for line in done.stdout.splitlines()]
    assert done.returncode == 0 and set(kinds) <= {"socket"} and len(kinds) <= 4, done.stdout
