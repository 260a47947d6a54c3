import json
import pathlib
import subprocess

import pytest
from weather.conftest import PATIENCE, authority, clean_environment, front, reach, serve  # noqa: F401  (fixtures)
from weather.programs import compile_program
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN

HERE = pathlib.Path(__file__).parent


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """Compiles a C program of this folder and gives a function that runs it and waits for its end."""
    folder = tmp_path_factory.mktemp("programs")
    compiled = {}

    def make(name, **how):
        if name not in compiled:
            compiled[name] = compile_program(HERE / name, folder / name.removesuffix(".c"), **how)

        def run(*arguments, timeout=60, **options):
            command = [compiled[name], *map(str, arguments)]
            return subprocess.run(command, capture_output=True, text=True, timeout=timeout * PATIENCE, **options)

        return run

    return make


@pytest.fixture
def options():
    """Makes a client's options of where the server is and what else there is to say."""

    def make(where, **more):
        return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, **where, **more})

    return make
