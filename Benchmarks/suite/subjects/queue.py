"""A completion queue with so many creates in flight, over plain HTTP. In the plot wrk, which sends the same bytes again
and again and does nothing with the answers, shows what the server can do."""

import re
import shutil
import subprocess
from pathlib import Path

from ..bench import APART, TOGETHER, Figure, compile_pair, microseconds_each, per_second
from ..figures import quartiles
from ..programs import confined
from ..records import ENTITIES

TITLE = "Queue of creates, plain"
PEER = "libcurl multi loop in C"
IN_FLIGHT = (1, 8, 64, 256)


def measure(bench):
    ours, peer = compile_pair("queue_ours.c", "queue_peer.c")
    base, figures, plot = bench.server.plain, [], {PEER: [], "Twilite": []}
    for in_flight in IN_FLIGHT:
        costs = bench.compare(
            [ours, base, "", in_flight], [peer, base, "", in_flight],
            count=max(100, 4 * in_flight), rounds=bench.size(240, 20),
            place=TOGETHER if in_flight == 1 else APART,
        )  # fmt: skip
        throughput, cpu = [per_second(side) for side in costs], [microseconds_each(side, "cpu") for side in costs]
        figures += [
            Figure(f"{in_flight} in flight: throughput", "creates/s", *throughput, PEER, (">=", 0.95)),
            Figure(f"{in_flight} in flight: CPU time", "µs", *cpu, PEER, ("<=", 1.1)),
        ]
        for side, values in zip(("Twilite", PEER), throughput):
            plot[side].append((in_flight, *quartiles(values)))
    if shutil.which("wrk"):
        plot["wrk"] = [(in_flight, *quartiles(flood(bench, in_flight))) for in_flight in IN_FLIGHT]
    else:
        bench.notes.append("wrk is not installed, so it was not measured.")
    bench.plots["queue"] = plot
    return figures


def flood(bench, connections):
    """Requests a second that wrk gets answered, on so many connections."""
    place = TOGETHER if connections == 1 else APART
    bench.server.stay_on(place["server"])
    script, url = Path(__file__).with_name("queue_wrk.lua"), bench.server.plain + ENTITIES
    found = []
    for _ in range(bench.size(5, 2)):
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", "-d1s", "-s", script, url],
            capture_output=True, text=True, timeout=30, check=True, preexec_fn=confined(place["client"]),
        )  # fmt: skip
        found.append(float(re.search(r"Requests/sec:\s*([\d.]+)", done.stdout).group(1)))
    return found
