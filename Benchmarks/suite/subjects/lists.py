"""A list of 100,000 records: 100 pages, 66 MB of JSON."""

from ..bench import APART, Figure, compile_pair
from ..rounds import microseconds_each, per_second

TITLE = "List of 100,000 records"
PAGES = 100


def measure(bench):
    ours, peer = compile_pair("list_ours.c", "pages_peer.c")
    base = bench.server.plain
    download = bench.compare([ours, base], [peer, base, "keep", 0], PAGES, bench.size(60, 8), APART)
    python_ours, python_peer = bench.python("list_ours.py", base), bench.python("list_peer.py", base)
    # twilio-python takes seconds for the whole list; both sides list fewer pages, and the time grows in step with them.
    python = bench.compare(python_ours, python_peer, bench.size(PAGES, 10), 7, APART, sessions=2)
    against = "libcurl in C, downloading the same pages"
    figures = [
        Figure(f"C: {label} of a page", "µs", *(microseconds_each(side, what) for side in download), against=against)
        for what, label in (("wall", "wall time"), ("cpu", "CPU time"))
    ]
    figures[0].target = ("<=", 1.1)
    throughput = [[1000 * value for value in per_second(side)] for side in python]
    return figures + [
        Figure("Python: records listed", "records/s", *throughput, against="twilio-python", target=(">=", 20))
    ]
