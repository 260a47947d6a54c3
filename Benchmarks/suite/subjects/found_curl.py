"""The blocking create of the library that finds libcurl with dlopen, beside that of the library that is linked to it."""

import subprocess

from .. import paths
from ..bench import TOGETHER, Figure, compile_program, microseconds_each
from ..programs import TWILITE, linking

TITLE = "Create through libcurl found with dlopen, against the linked build"
PEER = "the linked build"
FOUND = paths.ROOT / "build" / "dlopen"


def measure(bench):
    subprocess.run(
        ["make", "-s", "library", "CURL=dlopen", f"BUILD={FOUND.relative_to(paths.ROOT)}", "SCRATCH=.build-dlopen"],
        cwd=paths.ROOT, check=True, timeout=1800, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    found = compile_program("create_ours.c", *linking(FOUND), "-lpthread", called="create_found")
    linked = compile_program("create_ours.c", *TWILITE, "-lpthread")
    costs = bench.compare(
        [found, bench.server.plain, "", 1],
        [linked, bench.server.plain, "", 1],
        count=100,
        rounds=bench.size(600, 40),
        place=TOGETHER,
    )
    figures = []
    for what, label in (("wall", "wall time"), ("cpu", "CPU time")):
        values = [microseconds_each(side, what) for side in costs]
        figures.append(Figure(f"plain: {label}", "µs", *values, against=PEER, target=("<=", 1.05)))
    return figures
