import pytest

from support.sandbox import Sandbox

from .program import Program


@pytest.fixture(scope="session")
def shared():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared):
    """An empty sandbox; one process serves all the tests."""
    shared.reset()
    return shared


@pytest.fixture
def twilite(sandbox, tmp_path):
    """The command, with credentials in its environment, on the sandbox, in a home of its own."""
    return Program(sandbox.url, tmp_path)


@pytest.fixture
def bare(tmp_path):
    """The command without credentials, on nothing."""
    return Program(None, tmp_path)
