import subprocess

import pytest
from weather.programs import compile_program
from wire.conftest import clean_environment, serve  # noqa: F401  (fixtures)

HERE = __file__.rpartition("/")[0]
VALGRIND = ["valgrind", "-q", "--error-exitcode=99", f"--suppressions={HERE}/../support/valgrind.supp"]


class Ends:
    """How a program that asks for an address several times has ended."""

    def __init__(self, done):
        self.exit, self.errors = done.returncode, done.stderr
        first, *rest = done.stdout.splitlines() or [""]
        self.version = tuple(int(part) for part in first.split("-")[0].split("."))
        self.codes = [int(line) for line in rest]


@pytest.fixture(scope="session")
def requests(tmp_path_factory):
    """A program of libcurl alone."""
    return compile_program(f"{HERE}/requests.c", tmp_path_factory.mktemp("curl") / "requests", linked=["-lcurl"])


@pytest.fixture
def ask(requests):
    """Has libcurl alone ask for a server's address several times."""

    def run(server, times, *certificates, tool=VALGRIND, **options):
        command = [*tool, requests, str(times), server.url, *map(str, certificates)]
        return Ends(subprocess.run(command, capture_output=True, text=True, timeout=120, **options))

    return run
