"""Checking a list page of 1000 records and finding where each record lies.

Benchmarks/JSON measures Twilite, Foundation and FoundationEssentials in one run; here its medians stand beside those of
CPython's json and of simdjson, each run in turn.
"""

import re
import shutil
import subprocess

from .. import paths
from ..bench import CORES, Figure, compile_program
from ..figures import ABSOLUTE
from ..programs import Worker
from ..records import whole_page

TITLE = "JSON: a page of 1000 records, checked and sliced"
OURS = "Twilite checks and slices"
SWIFT = ("Foundation's JSONSerialization", "FoundationEssentials' JSONDecoder")


def measure(bench):
    if shutil.which("swift") is None:
        bench.notes.append("No Swift toolchain: Benchmarks/JSON was not measured.")
        return []
    page = paths.OUTPUT / "page.json"
    page.write_text(whole_page())
    program = build()
    peers = {"CPython's json": bench.python("json_peer.py", page)}
    simdjson = compile_simdjson(bench)
    if simdjson:
        peers["simdjson's DOM parser, in C++"] = [simdjson, page]
    ours, theirs = [], {name: [] for name in (*SWIFT, *peers)}
    for _ in range(bench.size(7, 2)):
        swift = gigabytes_of_swift(program)
        ours.append(swift[OURS])
        for name in SWIFT:
            theirs[name].append(swift[name])
        for name, command in peers.items():
            theirs[name].append(gigabytes_of_worker(command, page.stat().st_size))
    return [Figure("throughput", "GB/s", ours, target=(">=", 1), kind=ABSOLUTE)] + [
        Figure(f"against {name}", "GB/s", ours, speeds, against=name) for name, speeds in theirs.items()
    ]


def build():
    options = ["-c", "release", "--scratch-path", ".build-sandbox"]
    subprocess.run(
        ["swift", "build", *options, "--product", "JSONBenchmark"],
        cwd=paths.ROOT, check=True, timeout=1800, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return paths.ROOT / ".build-sandbox" / "release" / "JSONBenchmark"


def compile_simdjson(bench):
    try:
        return compile_program("json_simdjson.cpp", "-lsimdjson")
    except (subprocess.CalledProcessError, FileNotFoundError):
        bench.notes.append("simdjson is not installed (libsimdjson-dev), so it was not measured.")
        return None


def gigabytes_of_swift(program):
    """The medians of compact pages, by what was measured."""
    done = subprocess.run([program], capture_output=True, text=True, timeout=300, check=True)
    rows = re.findall(r"^compact: (.*?)  +([\d.]+)", done.stdout, re.MULTILINE)
    return {name: float(megabytes) / 1000 for name, megabytes in rows}


def gigabytes_of_worker(command, size):
    with Worker(command, cores=CORES[-1:]) as worker:
        worker.work(5)
        cost = worker.work(40)
    return size * cost.count / cost.wall / 1e9
