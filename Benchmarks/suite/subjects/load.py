"""Loading the library while a program runs, up to the end of the first call: what it takes above libcurl alone."""

from .. import paths
from ..bench import TOGETHER, Figure, alternate, compile_program
from ..figures import DIFFERENCE
from ..programs import run

TITLE = "dlopen and the first call, above libcurl's own"
PEER = "libcurl alone, loaded the same way"


def measure(bench):
    ours, peer = compile_program("load_ours.c"), compile_program("load_peer.c")
    base, cores = bench.server.plain, TOGETHER["client"]
    bench.server.stay_on(TOGETHER["server"])
    sides = alternate(
        bench.size(120, 15),
        lambda: run([ours, paths.LIBRARY, base], cores=cores),
        lambda: run([peer, "libcurl.so.4", base], cores=cores),
    )
    wall, cpu = ([[cost[what] * 1e3 for cost in side] for side in sides] for what in ("wall", "cpu"))
    resident = [[cost["rss"] / 1024 for cost in side] for side in sides]
    return [
        Figure("wall time", "ms", *wall, PEER, ("<=", 1), DIFFERENCE),
        Figure("CPU time", "ms", *cpu, PEER, kind=DIFFERENCE),
        Figure("resident memory", "MB", *resident, PEER, ("<=", 1), DIFFERENCE),
    ]
