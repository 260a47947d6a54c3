import os
import shutil
import subprocess

import pytest
from wire.conftest import clean_environment, connect, oauth, serve, through, wire  # noqa: F401  (fixtures)

from .nginx import Nginx
from .programs import compile_program
from .tls import Authority, Front

# How much longer programs may take than they do on the machine that they are for: under an emulator.
PATIENCE = int(os.environ.get("TWILITE_PATIENCE") or 1)


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    """A certificate authority of the tests' own."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def front(authority):
    """Puts TLS before a server."""
    fronts = []

    def start(server, certificate=None, **arguments):
        fronts.append(Front(server, certificate or authority.server(), **arguments))
        return fronts[-1]

    yield start
    for one in fronts:
        one.close()


@pytest.fixture(params=["http", "https"])
def reach(request, serve, front, authority):
    """Starts a server and says how a client reaches it: over plain HTTP, and over TLS."""

    def start(*script):
        server = serve(*script)
        if request.param == "http":
            return server, {"base_url": server.url}
        return server, {"base_url": front(server).url, "ca_file": authority.file}

    return start


@pytest.fixture
def nginx(serve, authority, tmp_path):
    """nginx, which speaks HTTP/2, before a scripted server."""
    if not shutil.which("nginx", path=Nginx.PATH):
        pytest.skip("nginx is not installed: scripts/install-packages nginx-light")
    started = []

    def start(*script, http2=True):
        started.append(Nginx(serve(*script), authority.server(), tmp_path, http2))
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """Compiles a C program of this folder and gives a function that runs it and waits for its end."""
    folder = tmp_path_factory.mktemp("programs")
    compiled = {}

    def make(name):
        if name not in compiled:
            compiled[name] = compile_program(name, folder / name.removesuffix(".c"))

        def run(*arguments, timeout=60, **options):
            options.setdefault("capture_output", True)
            return subprocess.run(
                [compiled[name], *map(str, arguments)], text=True, timeout=timeout * PATIENCE, **options
            )

        return run

    return make
