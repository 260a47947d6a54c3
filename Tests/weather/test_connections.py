"""How many connections a client keeps, to whatever hosts."""

import json

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.server import answer

PAGES = [
    answer(200, f'{{"{key}": [], "meta": {{"key": "{key}", "next_page_url": null}}}}') for key in ["results", "entities"]
]


@pytest.mark.parametrize("most, kept, made", [(0, 0, {10}), (1, 1, set(range(3, 11))), (2, 2, {2}), (16, 2, {2})])
def test_max_connections_counts_those_to_all_products(serve, program, most, kept, made):
    """Two products are two hosts. With one connection that may be kept, one is given up for the other; with two both are
    kept."""
    server = serve(*PAGES * 5)
    # libcurl takes each name below localhost for this machine.
    where = f"http://{{product}}.localhost:{server.port}"
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": where, "max_connections": most}
    done = program("connections.c")(json.dumps(options))
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{kept}\n", "")
    assert server.connections in made
