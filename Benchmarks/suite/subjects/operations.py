"""Finding an operation among all of Twilio's by its id, which twilite_validate does without sending anything; and reading a
product's description, which the first call of the product does."""

import json
import statistics
import subprocess

from .. import paths
from ..bench import CORES, Figure, compile_program
from ..figures import ABSOLUTE
from ..programs import TWILITE, confined, environment

TITLE = "Any operation, and the first of a product"
IDS = paths.ROOT / "Tests" / "operations" / "ids.txt"


def measure(bench):
    program = compile_program("operations_ours.c", *TWILITE)
    runs = [run(program, bench.size(200, 20)) for _ in range(bench.size(9, 3))]
    first = [max(milliseconds for milliseconds, _ in found["first"]) for found in runs]
    memory = [max(size for _, size in found["first"]) / 1e6 for found in runs]
    return [
        Figure("reading the largest product", "ms", first, target=("<=", 1), kind=ABSOLUTE),
        Figure("its memory", "MB", memory, target=("<=", 1), kind=ABSOLUTE),
        Figure("memory of all products", "MB", [found["bytes"] / 1e6 for found in runs], kind=ABSOLUTE),
        Figure("an operation, median of all", "µs", [statistics.median(found["known"]) for found in runs], kind=ABSOLUTE),
        Figure("an operation, the slowest of all", "µs", [max(found["known"]) for found in runs], kind=ABSOLUTE),
    ]


def run(program, rounds):
    done = subprocess.run(
        [program, str(rounds)], stdin=IDS.open(), stdout=subprocess.PIPE, env=environment(), check=True, timeout=120,
        preexec_fn=confined(CORES[-1:]),
    )  # fmt: skip
    return json.loads(done.stdout)
