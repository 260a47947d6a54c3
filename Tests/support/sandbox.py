"""Starts `twilite-sandbox` for a test and steers it. Standard library only."""

import json
import os
import selectors
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT_SID = "AC" + "a" * 32
API_KEY = "SK" + "b" * 32
SECRET = "0123456789abcdef0123456789abcdef"
START_TIMEOUT = 60
STOP_TIMEOUT = 20


def program() -> str:
    """The sandbox to start: `$TWILITE_SANDBOX`, or the one that was built."""
    path = os.environ.get("TWILITE_SANDBOX") or str(ROOT / "build" / "twilite-sandbox")
    if not os.access(path, os.X_OK):
        raise FileNotFoundError(f"{path} is not there: `make sandbox` builds it, or set TWILITE_SANDBOX")
    return path


class Sandbox:
    """A running sandbox. It ends when its `with` block does, or when the test's process dies, of whatever cause.

    >>> with Sandbox(seed=10) as sandbox:
    ...     sandbox.fault("verify.v2.entity.create", "status", status=503, times=2)
    """

    def __init__(self, seed=0, port=0, credentials=None, arguments=()):
        command = [program(), "--port", str(port), "--exit-with-stdin"]
        if seed:
            command += ["--seed", str(seed)]
        environment = {k: v for k, v in os.environ.items() if k != "TWILITE_SANDBOX_CREDENTIALS"}
        if credentials is not None:
            environment["TWILITE_SANDBOX_CREDENTIALS"] = credentials
        self.process = subprocess.Popen(
            [*command, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self.url = self._first_line()

    def _first_line(self) -> str:
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            line = self.process.stdout.readline() if selector.select(START_TIMEOUT) else b""
        if not line.startswith(b"http://"):
            self.process.kill()
            raise RuntimeError(f"the sandbox did not start: it printed {line!r} and ended with {self.process.wait()}")
        return line.decode().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self) -> int:
        """Ends the sandbox by closing its standard input, and gives its exit status."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            return self.process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.process.stdout.close()

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def reset(self):
        """Goes back to the beginning: the seed's records, no faults, an empty journal."""
        self.control("POST", "reset")

    def state(self) -> dict:
        """Everything stored."""
        return self.control("GET", "state")

    def requests(self) -> list:
        """The requests that came, oldest first, at most the last 1000."""
        return self.control("GET", "requests")["requests"]

    def request_count(self) -> int:
        """How many requests came since the last reset."""
        return self.control("GET", "requests")["count"]

    def forget_requests(self):
        self.control("DELETE", "requests")

    def fault(self, operation, kind, times=1, **settings) -> list:
        """Arms a fault for the next `times` requests of an operation (`*`: of any), and gives all that are armed."""
        fault = {"operation": operation, "kind": kind, "times": times, **settings}
        return self.control("POST", "faults", fault)["faults"]

    def faults(self) -> list:
        return self.control("GET", "faults")["faults"]

    def disarm(self):
        self.control("DELETE", "faults")

    def set_token_lifetime(self, seconds):
        """How long the access tokens live that are given from now on."""
        self.control("POST", "tokens", {"expires_in": seconds})

    def revoke_tokens(self):
        self.control("DELETE", "tokens")

    def review(self, sid, status, **settings) -> dict:
        """Ends the review of a customer profile, as Twilio's reviewers do, and gives the profile."""
        return self.control("POST", "review", {"sid": sid, "status": status, **settings})

    def control(self, method, word, body=None):
        """One request of the control plane. Raises ValueError, with its reason, where that refuses."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_sandbox/{word}", data, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request) as response:
                text = response.read()
        except urllib.error.HTTPError as error:
            with error:
                raise ValueError(f"{error.code}: {json.load(error)['error']}") from None
        return json.loads(text) if text else None
