import gc
import os
import signal
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / "bindings" / "python" / "src"
sys.path.insert(0, str(SOURCES))
sys.path.insert(0, str(ROOT / "Tests"))

import twilite  # noqa: E402
from support.sandbox import Sandbox  # noqa: E402
from wire.server import Server  # noqa: E402

ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef"
AUTH_TOKEN = "s3cr3t-t0k3n-0f-th3-t3st"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    """No credentials, address or proxy of the machine reaches a test."""
    for name in list(os.environ):
        if name.startswith(("TWILIO_", "TWILITE_BASE")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def shared_sandbox():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox):
    """An empty sandbox; one process serves all the tests."""
    shared_sandbox.reset()
    return shared_sandbox


@pytest.fixture
def client(sandbox):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url, retry_max_delay_ms=1) as client:
        yield client


@pytest.fixture
def serve():
    """Starts a server with a script, and gives it and a client of it that never retries."""
    started = []

    def start(*script, **options):
        server = Server(*script)
        client = twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=server.url, max_retries=0, **options)
        started.append((server, client))
        return server, client

    yield start
    for server, client in started:
        client.close()
        server.close()


@pytest.fixture
def ctrl_c():
    """Python's own handler, also where the tests were begun with the signal ignored, as a shell's background jobs are."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    # What is raised while the collector calls somebody, as it does with Hypothesis, is lost.
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    signal.signal(signal.SIGINT, before)


class AtOnce:
    """An action that answers when so many requests are there, or breaks; and counts how many there are at most."""

    def __init__(self, number, answer):
        self._together, self._lock, self._answer = threading.Barrier(number), threading.Lock(), answer
        self._now = self.most = 0

    def __call__(self, _request):
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self._together.wait(20)
        with self._lock:
            self._now -= 1
        self._together.wait(20)
        return self._answer
