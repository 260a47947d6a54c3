"""C++ that uses twilite.hpp as anybody's program does, built by each compiler and run against a scripted server."""

import os
import shutil
import subprocess

import pytest

from weather.programs import LINKED, ROOT
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN, clean_environment, serve  # noqa: F401  (fixtures)

HERE = os.path.dirname(__file__)
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror"]
SANITIZED = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
BUILDS = {
    "g++, C++17": ["g++", "-std=c++17"],
    "g++, C++20": ["g++", "-std=c++20"],
    "clang++, C++17": ["clang++", "-std=c++17"],
    "clang++, C++20": ["clang++", "-std=c++20"],
    "g++, sanitizers": ["g++", "-std=c++17", *SANITIZED],
    "clang++, sanitizers": ["clang++", "-std=c++17", "-fsanitize=nullability", *SANITIZED],
    "g++, threads": ["g++", "-std=c++17", "-fsanitize=thread"],
}


def compiler(name):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def has_runtime(words, folder):
    """Whether a sanitizer's runtime library comes with the compiler."""
    empty = folder / "empty.cpp"
    empty.write_text("int main() { return 0; }\n")
    return subprocess.run([*words, empty, "-o", folder / "empty"], capture_output=True).returncode == 0


@pytest.fixture(scope="session", params=BUILDS)
def program(request, tmp_path_factory):
    """All scenarios in one program, each of its files a translation unit."""
    name, *flags = BUILDS[request.param]
    folder = tmp_path_factory.mktemp("cpp")
    words = [compiler(name), *flags]
    if not has_runtime(words, folder):
        pytest.skip(f"{name} has no runtime for {flags[-1]}")
    sources = [os.path.join(HERE, file) for file in sorted(os.listdir(HERE)) if file.endswith(".cpp")]
    command = [
        *words, *STRICT, "-g", "-O1", f"-I{ROOT / 'include'}", *sources, "-o", folder / "program", *LINKED,
        "-pthread",
    ]  # fmt: skip
    built = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return folder / "program"


@pytest.fixture
def run(program):
    """Runs a scenario with a client of a server."""

    def scenario(name, server=None):
        environment = {
            "PATH": os.environ["PATH"],
            "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILITE_BASE_URL": server.url if server else "http://127.0.0.1:1",
        }
        done = subprocess.run([program, name], env=environment, capture_output=True, text=True, timeout=120)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    return scenario
