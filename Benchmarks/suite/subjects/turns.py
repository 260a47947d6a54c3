"""How long an event loop is kept by one call of twilite_queue_next with 0, when much is to be done at once: with the budget
that a queue has by itself, and with none to speak of."""

import statistics

from ..bench import ANYWHERE
from ..programs import TWILITE, compile_program, run

TITLE = "Turns of an event loop"
WITH, WITHOUT = 2000, 1_000_000_000


def measure(bench):
    bench.server.stay_on(ANYWHERE["server"])
    program = compile_program("turns.c", *TWILITE, "-lpthread")
    server, rounds = bench.server, bench.size(7, 2)
    loads = [
        ("512 creates on new connections over TLS", server.tls, server.ca_file, 512, "create"),
        ("8 lists of 20,000 records", server.plain, "", 8, "list"),
    ]
    lines = ["| | budget | longest call | all |", "|---|---|---|---|"]
    for name, url, ca_file, calls, what in loads:
        for budget in (WITH, WITHOUT):
            found = [run([program, url, ca_file, calls, budget, what]) for _ in range(rounds)]
            everything, longest = (statistics.median(side) for side in zip(*found))
            shown = f"{budget} µs" if budget == WITH else "none"
            lines.append(f"| {name} | {shown} | {longest:.1f} ms | {everything:.0f} ms |")
    bench.notes.append("\n".join(lines))
    return []
