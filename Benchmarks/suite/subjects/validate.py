"""Checking the parameters of a create, without sending anything."""

from ..bench import CORES, Figure, compile_program, microseconds_each
from ..figures import ABSOLUTE
from ..programs import TWILITE, Worker

TITLE = "twilite_validate of a create"
CALLS = 20_000


def measure(bench):
    program, costs = compile_program("validate_ours.c", *TWILITE), []
    for _ in range(bench.size(5, 2)):
        with Worker([program], cores=CORES[-1:]) as worker:
            worker.work(CALLS)
            costs += [worker.work(CALLS) for _ in range(bench.size(10, 5))]
    return [
        Figure("wall time of a call", "µs", microseconds_each(costs, "wall"), target=("<=", 2), kind=ABSOLUTE),
        Figure("CPU time of a call", "µs", microseconds_each(costs, "cpu"), kind=ABSOLUTE),
    ]
