"""Creates from Python's asyncio, 64 in flight. The floors: what is left of a call with the least that asyncio, ctypes and
json can do for it, and without Python."""

import subprocess

from .. import paths
from ..bench import APART, Figure, compile_program, microseconds_each, per_second
from ..link import ROUND_TRIP_MS, Link
from ..programs import TWILITE, environment

TITLE = "AsyncClient, 64 in flight, from Python"
PEER = "twilio-python's async client"
IN_FLIGHT = 64


def measure(bench):
    if not is_there():
        bench.notes.append("This package has no AsyncClient; it was not measured.")
        return []
    figures = compare(bench, "loopback", bench.server.plain, (">=", 6)) + floors(bench)
    with Link(bench.server.plain_port) as link:
        return figures + compare(bench, f"{ROUND_TRIP_MS} ms of round trip", link.url)


def compare(bench, name, base, target=None):
    costs = bench.compare(
        bench.python("async_ours.py", base, IN_FLIGHT), bench.python("async_peer.py", base, IN_FLIGHT),
        count=4 * IN_FLIGHT, rounds=bench.size(30, 6), place=APART, sessions=3,
    )  # fmt: skip
    cpu = [microseconds_each(side, "cpu") for side in costs]
    return [
        Figure(f"{name}: throughput", "creates/s", *map(per_second, costs), PEER, target),
        Figure(f"{name}: CPU time", "µs", *cpu, PEER),
    ]


def floors(bench):
    """The same with the least that Python can do for it, and without Python."""
    base, figures = bench.server.plain, []
    for name, command in (
        ("asyncio, ctypes and json alone", bench.python("async_floor.py", base, IN_FLIGHT)),
        ("the queue in C", [compile_program("queue_ours.c", *TWILITE), base, "", IN_FLIGHT]),
    ):
        costs = bench.compare(
            command, bench.python("async_peer.py", base, IN_FLIGHT),
            count=4 * IN_FLIGHT, rounds=bench.size(30, 6), place=APART, sessions=3,
        )  # fmt: skip
        figures.append(Figure(f"loopback, floor: {name}", "creates/s", *map(per_second, costs), PEER))
    return figures


def is_there():
    asked = [paths.PYTHON, "-c", "import twilite; twilite.AsyncClient"]
    return subprocess.run(asked, env=environment(), capture_output=True, timeout=60).returncode == 0
