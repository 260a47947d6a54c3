"""Whose code a client runs for its CPU time, as `perf record -e cpu-clock` samples it. What such profiles taught:

- Most of a create is the kernel's and libcurl's, on both sides. Twilite's own code, which checks the parameters and the
  answer, is less than a tenth. It runs cold, between two visits to the kernel and the server. Fewer copies and objects (an
  encoded URL and form each written once, an answer's body handed on as it is), no text for an error that does not come,
  and compiling all of it for speed took some percent off a create's CPU time. Neither another order of the functions in
  the file, nor a smaller buffer for libcurl, nor fewer counts of references made a difference that could be measured.
- libcurl writes with its own printf whatever headers it makes, and asks the environment for a dozen proxy variables with
  each request. So User-Agent, Accept-Encoding and Authorization are lines that are written once, when a client is made,
  and that is when the environment is asked.
- libcurl 7.88 puts a request together byte by byte, whoever gives it the headers: that is most of what it does for a
  create, and the same on both sides.
- Driving a transfer over a multi handle of its own, with curl_multi_poll, takes a system call less than
  curl_easy_perform.
- A queue leaves libcurl's sockets in its epoll set between requests, and looks at no socket when all calls have ended.
- A large list is mostly page faults: memory that is filled for the first time. From 4 MB on, its memory has pages of 2 MB
  where the system has them, so it takes less time than the peer needs to keep the pages.
- A page of a pager is handed to the caller as the memory that libcurl wrote it to. What is left is checking the JSON, at
  some GB/s.
- callgrind counts fewer instructions for a create with Twilite (116,000 blocking, 122,000 with one in a queue) than for one
  by hand (135,000 and 137,000): libcurl is spared much of its putting together of text. That it is not faster for that on
  one thread is as libcurl's instructions are loops over bytes, which a processor runs several at a time, and Twilite's
  are not. `valgrind --tool=callgrind build/bench/programs/create_ours URL "" 1`, after a run of the benchmark, and so on.
- An awaited create in Python is a third to a half Python: the interpreter, asyncio's task and future, ctypes. The floors
  that python_async measures say how much of that a binding could spare: asyncio, ctypes and json with nothing around them are at
  about five times twilio-python, and the queue in C, without a line of Python, at six to seven. So six times is out of a
  binding's reach on this machine.
- A list in Python is CPython's json, the making of dicts, and the garbage collector, which goes through what is kept again and
  again: a stream of the same records, of which none is kept, takes half the time. With lazy_records a list that is kept makes an
  object for each record and no more; what it then waits for is memory for the pages."""

import subprocess

from .. import paths
from ..bench import APART, TOGETHER, compile_pair
from ..programs import confined, environment
from ..server import DEFAULT_PAGES

TITLE = "Where the time goes"
OWNERS = {
    "kernel": ("[kernel", "[guest"), "libcurl": ("libcurl",), "TLS": ("libssl", "libcrypto"),
    "libc": ("libc.so", "[vdso]", "ld-linux"), "Twilite": ("libtwilite",),
    "Python": ("libpython", "python", "_json", "_ctypes", "libffi", "_asyncio", "_contextvars", "_heapq", "math"),
}  # fmt: skip


def measure(bench):
    if subprocess.run(["perf", "--version"], capture_output=True, check=False).returncode != 0:
        bench.notes.append("perf is not installed, so there is no profile.")
        return []
    creates, pages = bench.size(40_000, 2000), bench.size(500, 100)
    plain, tls = [bench.server.plain, "", 1], [bench.server.tls, bench.server.ca_file, 1]
    create, create_peer = compile_pair("create_ours.c", "create_peer.c")
    queue, queue_peer = compile_pair("queue_ours.c", "queue_peer.c")
    in_flight = [bench.server.plain, "", 64]
    programs = [
        ("blocking create", [create, *plain], creates, TOGETHER),
        ("the same with libcurl by hand", [create_peer, *plain], creates, TOGETHER),
        ("blocking create, TLS", [create, *tls], creates, TOGETHER),
        ("the same with libcurl by hand", [create_peer, *tls], creates, TOGETHER),
        ("queue, 64 in flight", [queue, *in_flight], creates, APART),
        ("the same with libcurl by hand", [queue_peer, *in_flight], creates, APART),
        ("list in C, a page", [compile_pair("list_ours.c", "pages_peer.c")[0], bench.server.plain], pages, APART),
        ("pager in C, a page", [compile_pair("pager_ours.c", "pages_peer.c")[0], bench.server.plain, 0], pages, APART),
        ("AsyncClient, 64 in flight", bench.python("async_ours.py", bench.server.plain, 64), creates // 2, APART),
        ("list in Python, a page", bench.python("list_ours.py", bench.server.plain, "list"), pages, APART),
    ]
    lines = ["| | " + " | ".join(OWNERS) + " | other |", "|---|" + "---|" * (len(OWNERS) + 1)]
    for name, command, count, place in programs:
        bench.server.stay_on(place["server"])
        found = shares(sample(command, count, place["client"]))
        lines.append(f"| {name} | " + " | ".join(f"{share:.0%}" for share in found) + " |")
    bench.notes.append("\n".join(lines))
    return []


def sample(command, count, cores):
    """What perf says of a worker that does so much work: a line for each shared object."""
    record = paths.OUTPUT / "perf.data"
    # A list has no more than DEFAULT_PAGES pages.
    rounds = f"{DEFAULT_PAGES}\n" * (count // DEFAULT_PAGES)
    subprocess.run(
        ["perf", "record", "-q", "-F", "2000", "-e", "cpu-clock", "-o", record, "--", *map(str, command)],
        input=rounds, text=True, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        check=True, timeout=120, preexec_fn=confined(cores),
    )  # fmt: skip
    report = ["perf", "report", "-i", record, "--sort", "dso", "--stdio"]
    return subprocess.run(report, capture_output=True, text=True, check=True, timeout=120).stdout


def shares(report):
    """The share of each owner, in the order of OWNERS, and of all others."""
    found = dict.fromkeys([*OWNERS, "other"], 0.0)
    for line in report.splitlines():
        words = line.split()
        if len(words) < 2 or not words[0].endswith("%"):
            continue
        owner = next((owner for owner, names in OWNERS.items() if words[1].startswith(names)), "other")
        found[owner] += float(words[0][:-1]) / 100
    return found.values()
