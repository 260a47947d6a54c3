"""The doors, compiled for the library as it is shipped. Their calls of libcurl lead to the program's own functions: the loader
looks there first."""

import subprocess

import pytest

from weather.programs import LINKED, ROOT

from .fuzzing import HERE

COMPILERS = {".c": ["gcc", "-std=c11"], ".cpp": ["g++", "-std=c++17"]}
FLAGS = ["-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-g", "-O1", "-c", f"-I{ROOT}/include", f"-I{HERE}"]


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """Links a door with files beside it. Each file is compiled once."""
    folder = tmp_path_factory.mktemp("doors")

    def compiled(source):
        output = folder / f"{source.stem}.o"
        if not output.exists():
            subprocess.run([*COMPILERS[source.suffix], *FLAGS, source, "-o", output], check=True)
        return output

    def linked(door, *names):
        output = folder / "-".join([door.stem, names[0].partition(".")[0]])
        objects = [compiled(source) for source in (door, *(HERE / name for name in names))]
        subprocess.run(["g++", *objects, "-o", output, *LINKED, "-lsimdjson", "-rdynamic"], check=True)
        return output

    return linked
