"""Fixtures for pytest: a running sandbox, and clients of it. Where the package is installed, pytest finds them by itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Iterator, Sequence

import pytest

if TYPE_CHECKING:
    import twilite
    from twilite.sandbox import Sandbox

ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef"
AUTH_TOKEN = "any-token"


@pytest.fixture(scope="session")
def twilite_sandbox_arguments() -> Sequence[str]:
    """What the sandbox is started with: nothing. Have a fixture of this name, for the whole session, to change that.

    With ["--openapi", "twilio-oai/spec/json"] it plays every operation; docs/sandbox.md has all arguments.
    """
    return ()


@pytest.fixture(scope="session")
def twilite_sandbox_process(twilite_sandbox_arguments: Sequence[str]) -> Iterator[Sandbox]:
    """The sandbox that serves all tests of the session, or of one worker of it. Tests ask for `twilite_sandbox`."""
    from twilite.sandbox import Sandbox

    try:
        sandbox = Sandbox(arguments=twilite_sandbox_arguments)
    except (FileNotFoundError, RuntimeError) as problem:
        # No skip: tests that did not run shall not look as if all were well.
        pytest.fail(str(problem), pytrace=False)
    with sandbox:
        yield sandbox


@pytest.fixture
def twilite_sandbox(twilite_sandbox_process: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A twilite.sandbox.Sandbox that is empty at the beginning of each test.

    `fault` lets requests go wrong; `requests`, `state`, `reset` and `url` are what they say. During the test the
    environment leads to it, and to nowhere else: a twilite.Client() that the tested code makes talks to it.
    """
    sandbox = twilite_sandbox_process
    sandbox.reset()
    for name in list(os.environ):
        if name.startswith("TWILIO_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT_SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", AUTH_TOKEN)
    monkeypatch.setenv("TWILITE_BASE_URL", sandbox.base_url)
    around = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    monkeypatch.setenv("no_proxy", f"{around},127.0.0.1" if around else "127.0.0.1")
    return sandbox


@pytest.fixture
def twilite_client(twilite_sandbox: Sandbox) -> Iterator[twilite.Client]:
    """A twilite.Client on the sandbox, which repeats a failed request without waiting."""
    import twilite

    with twilite.Client(retry_max_delay_ms=1) as client:
        yield client


@pytest.fixture
def twilite_async_client(twilite_sandbox: Sandbox) -> Iterator[twilite.AsyncClient]:
    """A twilite.AsyncClient on the sandbox, which repeats a failed request without waiting.

    It serves whatever event loop awaits it, so it goes with pytest-asyncio, with anyio and with asyncio.run.
    """
    import twilite

    client = twilite.AsyncClient(retry_max_delay_ms=1)
    yield client
    client.close()
