"""A list of 100,000 records: 100 pages, 66 MB of JSON. In Python every record is made a dict of its own, on both sides.

Twenty times twilio-python's speed cannot be had with CPython's json: parsing the same pages with it, without network and
without making records, is the floor."""

from .. import paths
from ..bench import APART, Figure, compile_pair
from ..records import whole_page
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
    floor = bench.compare(
        bench.python("json_peer.py", page_file()), python_peer, bench.size(PAGES, 10), 7, APART, sessions=2
    )
    against = "libcurl in C, downloading the same pages"
    figures = [
        Figure(f"C: {label} of a page", "µs", *(microseconds_each(side, what) for side in download), against=against)
        for what, label in (("wall", "wall time"), ("cpu", "CPU time"))
    ]
    figures[0].target = ("<=", 1.1)
    listed, parsed = ([[1000 * value for value in per_second(side)] for side in costs] for costs in (python, floor))
    return figures + [
        Figure("Python: records listed", "records/s", *listed, against="twilio-python", target=(">=", 20)),
        Figure("Python's floor: json.loads of the pages, no network", "records/s", *parsed, against="twilio-python"),
    ]


def page_file():
    page = paths.OUTPUT / "page.json"
    page.write_text(whole_page())
    return page
