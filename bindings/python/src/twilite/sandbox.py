"""A running sandbox: `twilite-sandbox`, which plays Twilio on this machine, started and steered by a program.

    with sandbox.Sandbox() as twilio, twilite.Client("AC" + "0" * 32, "any", base_url=twilio.base_url) as client:
        ...

`pytest_plugin` has fixtures with it. docs/sandbox.md says what the sandbox does.
"""

from __future__ import annotations

import json
import os
import selectors
import shutil
import subprocess
import urllib.error
import urllib.request
from typing import Any, Sequence

from . import _library

START_TIMEOUT = 60
STOP_TIMEOUT = 20


def program() -> str:
    """Find the sandbox's program: what TWILITE_SANDBOX names, what was built in the checkout, or what is in the PATH.

    Raises FileNotFoundError.
    """
    given = os.environ.get("TWILITE_SANDBOX")
    built = _library.built("twilite-sandbox")
    found = given or (built if built and os.access(built, os.X_OK) else None) or shutil.which("twilite-sandbox")
    if not found:
        where = f"neither {built} nor in the PATH" if built else "not in the PATH"
        raise FileNotFoundError(f"twilite-sandbox is {where}: `make sandbox` builds it; TWILITE_SANDBOX may name it")
    if not os.access(found, os.X_OK):
        raise FileNotFoundError(f"TWILITE_SANDBOX is {found}, which is no program: `make sandbox` builds one")
    return found


class Sandbox:
    """A running sandbox. It ends when its `with` block does, or when the process that made it dies, of whatever cause.

    seed         begin with so many records of each kind.
    port         listen on this port; 0 picks a free one.
    credentials  "USER:PASSWORD": let in these alone, and not any.
    arguments    more arguments of the program, such as ["--openapi", "twilio-oai/spec/json"].

    >>> with Sandbox(seed=10) as sandbox:
    ...     sandbox.fault("verify.v2.entity.create", "status", status=503, times=2)

    Raises FileNotFoundError when there is no such program, and RuntimeError when it does not start.
    """

    def __init__(
        self, seed: int = 0, port: int = 0, credentials: str | None = None, arguments: Sequence[str] = ()
    ) -> None:
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
        """Where it listens, such as http://127.0.0.1:4010."""
        names_products = any(argument.startswith("--openapi") for argument in arguments)
        self.base_url = f"{self.url}/{{product}}" if names_products else self.url
        """The option base_url of a client that is to talk to it."""

    def _first_line(self) -> str:
        assert self.process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            line = self.process.stdout.readline() if selector.select(START_TIMEOUT) else b""
        if not line.startswith(b"http://"):
            self.process.kill()
            raise RuntimeError(f"the sandbox did not start: it printed {line!r} and ended with {self.process.wait()}")
        return line.decode().strip()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> int:
        """End the sandbox by closing its standard input, and give its exit status."""
        assert self.process.stdin and self.process.stdout
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
        """The port that it listens on."""
        return int(self.url.rsplit(":", 1)[1])

    def reset(self) -> None:
        """Go back to the beginning: the seed's records, no faults, no requests."""
        self.control("POST", "reset")

    def state(self) -> dict[str, Any]:
        """Give everything stored."""
        found: dict[str, Any] = self.control("GET", "state")
        return found

    def requests(self) -> list[dict[str, Any]]:
        """Give the requests that came, oldest first, at most the last 1000."""
        found: list[dict[str, Any]] = self.control("GET", "requests")["requests"]
        return found

    def request_count(self) -> int:
        """Tell how many requests came since the last reset."""
        found: int = self.control("GET", "requests")["count"]
        return found

    def forget_requests(self) -> None:
        """Forget the requests that came."""
        self.control("DELETE", "requests")

    def fault(self, operation: str, kind: str, times: int = 1, **settings: Any) -> list[dict[str, Any]]:
        """Let the next `times` requests of an operation (`*`: of any) go wrong, and give all faults that are armed.

        docs/sandbox.md has the kinds, such as "status", "latency" and "reset", and the settings of each.
        """
        fault = {"operation": operation, "kind": kind, "times": times, **settings}
        found: list[dict[str, Any]] = self.control("POST", "faults", fault)["faults"]
        return found

    def faults(self) -> list[dict[str, Any]]:
        """Give the faults that are armed."""
        found: list[dict[str, Any]] = self.control("GET", "faults")["faults"]
        return found

    def disarm(self) -> None:
        """Take all faults back."""
        self.control("DELETE", "faults")

    def set_token_lifetime(self, seconds: int) -> None:
        """Set how long the access tokens live that are given from now on."""
        self.control("POST", "tokens", {"expires_in": seconds})

    def revoke_tokens(self) -> None:
        """Revoke all access tokens."""
        self.control("DELETE", "tokens")

    def review(self, sid: str, status: str, **settings: Any) -> dict[str, Any]:
        """End the review of a customer profile, as Twilio's reviewers do, and give the profile."""
        found: dict[str, Any] = self.control("POST", "review", {"sid": sid, "status": status, **settings})
        return found

    def control(self, method: str, word: str, body: Any = None) -> Any:
        """Make one request of the control plane. Raises ValueError, with its reason, where that refuses."""
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
