"""Who else may be in the process: a second copy of the library, and other Swift code."""

import pathlib
import shutil
import subprocess

import pytest
from weather.programs import LIBRARY
from wire.samples import ENTITY, entities
from wire.server import answer

HERE = pathlib.Path(__file__).parent


def test_two_copies_of_the_library(program, reach, options, tmp_path):
    """Two files of it are loaded twice; each has its own gates for forks and the process's end."""
    copies = [shutil.copy(LIBRARY, tmp_path / name) for name in ["libfirst.so", "libsecond.so"]]
    _, where = reach(*[answer(201, ENTITY)] * 1_000_000)
    done = program("two_copies.c", linked=[])(*copies, options(where, max_retries=0))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture(scope="module")
def neighbour(tmp_path_factory):
    """A library in ordinary Swift, with the runtime that Twilite does without."""
    if not shutil.which("swiftc"):
        pytest.skip("there is no Swift compiler")
    library = tmp_path_factory.mktemp("neighbour") / "libneighbour.so"
    command = ["swiftc", "-O", "-emit-library", "-module-name", "JSON", HERE / "Neighbour.swift", "-o", library]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return library


@pytest.mark.parametrize("first", ["library", "neighbour"])
def test_beside_other_swift_code_that_all_see(program, serve, options, neighbour, first):
    server = serve(*[answer(200, entities(ENTITY, ENTITY))] * 4)
    done = program("beside_swift.c", linked=[])(first, LIBRARY, neighbour, options({"base_url": server.url}))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(server.requests) == 3
