import pytest
from weather.conftest import (  # noqa: F401  (fixtures)
    authority,
    clean_environment,
    front,
    nginx,
    reach,
    serve,
)
from wire.conftest import connect  # noqa: F401
from wire.library import Queue


@pytest.fixture
def through():
    """The queue is the tests' own."""
    return "call"


@pytest.fixture
def queue(serve, connect):  # noqa: F811
    """Starts a server with a script and makes a queue of a client of it."""
    made = []

    def make(*script, client=None, **options):
        server = serve(*script)
        made.append(Queue(connect(server, **(client or {})), **options))
        return server, made[-1]

    yield make
    for one in made:
        one.close()
