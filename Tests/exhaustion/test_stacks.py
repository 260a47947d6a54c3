"""Threads with small stacks, as embedded programs and language runtimes have them."""

from wire.samples import ENTITY, entities
from wire.server import answer

ANSWERS = [answer(201, ENTITY), *[answer(200, entities(ENTITY))] * 4]


def test_a_thread_with_64_kilobytes(program, reach, options):
    """Its first use included, with what libcurl and OpenSSL make ready once, and the certificates."""
    server, where = reach(*ANSWERS)
    done = program("stacks.c")(options(where), 64 << 10)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(server.requests) == 4
