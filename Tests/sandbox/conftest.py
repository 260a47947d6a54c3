import pytest

from support.sandbox import Sandbox

from .wire import Wire


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
def wire(sandbox):
    """A raw connection to the sandbox."""
    with Wire(sandbox.port) as wire:
        yield wire
