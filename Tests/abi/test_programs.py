"""C programs against the library, as they are and under valgrind."""

import os
import subprocess

import pytest

from support.sandbox import Sandbox
from weather.programs import LINKED

from .header import LIBRARY, ROOT

VALGRIND = [
    "valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
]  # fmt: skip


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    """Compiles the programs, without a warning."""
    folder = tmp_path_factory.mktemp("programs")
    for name, libraries in [("misuse", LINKED), ("resources", LINKED), ("reading", [*LINKED, "-lpthread"]), ("unload", ["-ldl"])]:
        subprocess.run(
            ["gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-g", f"-I{ROOT}/include", ROOT / "Tests" / "abi" / f"{name}.c",
             "-o", folder / name, *libraries],
            check=True,
        )  # fmt: skip
    return folder


def run(*command, **environment):
    found = subprocess.run(
        [str(word) for word in command], env={"PATH": os.environ["PATH"], **environment}, capture_output=True, text=True
    )
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")


@pytest.fixture
def account():
    with Sandbox() as sandbox:
        yield {"TWILITE_BASE_URL": sandbox.url, "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "token"}


@pytest.mark.parametrize("tool", [[], VALGRIND], ids=["plain", "valgrind"])
def test_misuse(programs, tool):
    run(*tool, programs / "misuse")


@pytest.mark.parametrize("tool", [[], VALGRIND], ids=["plain", "valgrind"])
def test_all_operations_of_the_four_resources(programs, account, tool):
    run(*tool, programs / "resources", **account)


@pytest.mark.parametrize("tool", [[], VALGRIND], ids=["plain", "valgrind"])
def test_all_four_resources_without_a_json_library(programs, account, tool):
    run(*tool, programs / "reading", **account)


def test_loading_and_unloading(programs, account):
    run(programs / "unload", LIBRARY.parent / "libtwilite.so.1", **account)
