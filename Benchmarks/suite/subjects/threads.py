"""The blocking create on eight threads that share one client."""

from ..bench import Figure, compile_pair, microseconds_each, per_second

TITLE = "Blocking create, 8 threads on one client"
PEER = "8 threads in C, a libcurl handle each"
THREADS = 8


def measure(bench):
    ours, peer = compile_pair("create_ours.c", "create_peer.c")
    base = bench.server.plain
    costs = bench.compare(
        [ours, base, "", THREADS], [peer, base, "", THREADS], count=THREADS * 100, rounds=bench.size(180, 12)
    )
    cpu = [microseconds_each(side, "cpu") for side in costs]
    return [
        Figure("throughput", "creates/s", *map(per_second, costs), against=PEER, target=(">=", 0.95)),
        Figure("CPU time", "µs", *cpu, against=PEER),
    ]
