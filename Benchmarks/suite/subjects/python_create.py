"""The blocking create from Python."""

from ..bench import TOGETHER, Figure, microseconds_each, per_second

TITLE = "Create from Python"
PEER = "twilio-python"


def measure(bench):
    base = bench.server.plain
    costs = bench.compare(
        bench.python("create_ours.py", base), bench.python("create_peer.py", base),
        count=50, rounds=bench.size(60, 10), place=TOGETHER,
    )  # fmt: skip
    cpu = [microseconds_each(side, "cpu") for side in costs]
    return [
        Figure("throughput", "creates/s", *map(per_second, costs), against=PEER, target=(">=", 8)),
        Figure("CPU time", "µs", *cpu, against=PEER),
    ]
