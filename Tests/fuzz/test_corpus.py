"""The corpus of the fuzzers, through the library as it is shipped. `make fuzz` fuzzes."""

import pathlib
import subprocess

import pytest

from weather.programs import LINKED, ROOT

HERE = pathlib.Path(__file__).parent
CORPUS = HERE / "corpus"
C = ["gcc", "-std=c11"]
CXX = ["g++", "-std=c++17"]
FLAGS = ["-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-g", "-c", f"-I{ROOT}/include", f"-I{HERE}"]
# Swift's, which Tests/TwilioAPITests replays.
DOORS = sorted(path for path in (HERE / "doors").iterdir() if path.suffix != ".swift")


def compiled(source, folder):
    output = folder / f"{source.stem}.o"
    subprocess.run([*(C if source.suffix == ".c" else CXX), *FLAGS, source, "-o", output], check=True)
    return output


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module")
def helpers(folder):
    return [compiled(HERE / name, folder) for name in ("fake_curl.c", "judge.cpp", "replay.c")]


@pytest.fixture
def program(folder, helpers, request):
    """A door with the shipped library. Its calls of libcurl lead to the program's own functions: the loader looks there first."""
    output = folder / request.param.stem
    objects = [compiled(request.param, folder), *helpers]
    subprocess.run(["g++", *objects, "-o", output, *LINKED, "-lsimdjson", "-rdynamic"], check=True)
    return output


@pytest.mark.parametrize("program", DOORS, ids=lambda path: path.stem, indirect=True)
def test_nothing_in_the_corpus_breaks_what_must_hold(program):
    files = sorted((CORPUS / program.name).iterdir())
    assert files
    # The environment has no options and no proxy.
    done = subprocess.run([program, *files], env={}, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout[-500:]
    assert len(done.stdout.splitlines()) == len(files)
