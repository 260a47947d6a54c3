"""A list of 100,000 records: 100 pages, 66 MB of JSON.

In Python both sides go through it in the same way: all in a list, or one after the other; and look into one record of each
hundred, or read the SID of each. Twilite by itself makes every record a dict at once, as twilio-python makes it an object; with
the option lazy_records a record is read when it is looked into. The extra `fast` is msgspec in the place of json. The floor is
CPython's json alone: the pages parsed, without network and without making records."""

from .. import paths
from ..bench import APART, Figure, compile_pair
from ..records import whole_page
from ..rounds import microseconds_each, per_second

TITLE = "List of 100,000 records"
PAGES = 100
PEER = "twilio-python"

# What is measured, how it is gone through, with which options, and the target.
IN_PYTHON = (
    ("list", "list", (), None),
    ("list, with fast", "list", ("fast",), None),
    ("list, lazy_records", "list", ("lazy",), None),
    ("list, lazy_records, each SID read", "list-sids", ("lazy",), (">=", 7)),
    ("stream", "stream", (), None),
    ("stream, with fast, each SID read", "stream-sids", ("fast",), (">=", 10)),
    ("stream, lazy_records", "stream", ("lazy",), (">=", 20)),
    ("stream, lazy_records, each SID read", "stream-sids", ("lazy",), (">=", 7)),
    ("stream, lazy_records and fast, each SID read", "stream-sids", ("lazy", "fast"), (">=", 10)),
)


def measure(bench):
    ours, peer = compile_pair("list_ours.c", "pages_peer.c")
    base = bench.server.plain
    download = bench.compare([ours, base], [peer, base, "keep", 0], PAGES, bench.size(60, 8), APART)
    against = "libcurl in C, downloading the same pages"
    figures = [
        Figure(f"C: {label} of a page", "µs", *(microseconds_each(side, what) for side in download), against=against)
        for what, label in (("wall", "wall time"), ("cpu", "CPU time"))
    ]
    figures[0].target = ("<=", 1.1)
    for name, way, options, target in IN_PYTHON:
        costs = against_peer(bench, bench.python("list_ours.py", base, way, *options), way)
        figures.append(Figure(f"Python: {name}", "records/s", *costs, against=PEER, target=target))
    floor = against_peer(bench, bench.python("json_peer.py", page_file()), "list")
    return [*figures, Figure("Python's floor: json.loads of the pages, no network", "records/s", *floor, against=PEER)]


def against_peer(bench, command, way):
    """twilio-python takes seconds for the whole list; both sides go through fewer pages, and the time grows in step."""
    peer = bench.python("list_peer.py", bench.server.plain, way)
    costs = bench.compare(command, peer, bench.size(PAGES, 10), 7, APART, sessions=2)
    return [[1000 * value for value in per_second(side)] for side in costs]


def page_file():
    page = paths.OUTPUT / "page.json"
    page.write_text(whole_page())
    return page
