"""Programs that are started beside calls inherit no connection, whenever it is opened."""

import pytest
from wire.samples import ENTITY
from wire.server import answer

PROGRAMS = 40


@pytest.mark.parametrize("how", ["fork", "posix_spawn"])
def test_programs_started_beside_calls(program, reach, options, how):
    """libcurl 7.88 has the pair of sockets that docs/embedding.md tells of. OpenSSL opens the file of certificates without
    O_CLOEXEC, and posix_spawn calls no fork handler, so nothing keeps it from coming in between."""
    _, where = reach(*[answer(201, ENTITY)] * 1_000_000)
    done = program("spawned.c")(options(where, max_connections=0), how, PROGRAMS)
    assert (done.returncode, done.stderr) == (0, "")
    allowed = {"pair"} | ({where.get("ca_file", "pair")} if how == "posix_spawn" else set())
    assert set(done.stdout.split()) <= allowed
