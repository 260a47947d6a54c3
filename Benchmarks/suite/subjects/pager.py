"""The pager over 1,000,000 records: its time, and whether its memory stays what it is. The peer throws its pages away
unread; the pager checks each byte of their JSON, and that is what it takes more. To be within the target, it would have
to check a page in a tenth of the time that the kernel takes to hand it over, which no reader of JSON does: compare the
speed of simdjson below. Over a link with a delay the pager is the faster of the two, as it asks ahead."""

from ..bench import APART, Figure, compile_pair, compile_program, microseconds_each
from ..figures import ABSOLUTE
from ..programs import TWILITE, run

TITLE = "Pager over 1,000,000 records, in C"
PEER = "libcurl in C, downloading the same pages"
PAGES = 1000
SETTLED = 20  # after so many pages, what there is to allocate has been


def measure(bench):
    ours, peer = compile_pair("pager_ours.c", "pages_peer.c")
    memory = compile_program("memory_ours.c", *TWILITE)
    base = bench.server.plain
    pages = bench.size(PAGES, 100)
    costs = bench.compare([ours, base, 0], [peer, base, "drop", 0], pages, bench.size(12, 8), APART, sessions=6)
    resident = [run([memory, base, pages]) for _ in range(bench.size(7, 2))]
    bench.plots["pager"] = resident
    growth = [(max(trail[SETTLED:]) - max(trail[:SETTLED])) / 1024 for trail in resident]
    return [
        Figure("wall time of a page", "µs", *(microseconds_each(side, "wall") for side in costs), PEER, ("<=", 1.1)),
        Figure("CPU time of a page", "µs", *(microseconds_each(side, "cpu") for side in costs), PEER),
        Figure(f"memory: growth after page {SETTLED}", "MB", growth, target=("<=", 1), kind=ABSOLUTE),
        Figure("memory: most that was resident", "MB", [max(trail) / 1024 for trail in resident], kind=ABSOLUTE),
    ]
