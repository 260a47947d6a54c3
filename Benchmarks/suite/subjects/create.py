"""The blocking create on one thread, over a kept connection."""

from ..bench import TOGETHER, Figure, compile_pair, microseconds_each

TITLE = "Blocking create, one thread, kept connection"
PEER = "libcurl easy handle in C"


def measure(bench):
    ours, peer = compile_pair("create_ours.c", "create_peer.c")
    figures = []
    for name, base, ca_file in (("plain", bench.server.plain, ""), ("TLS", bench.server.tls, bench.server.ca_file)):
        costs = bench.compare(
            [ours, base, ca_file, 1],
            [peer, base, ca_file, 1],
            count=100,
            rounds=bench.size(600, 40),
            place=TOGETHER,
        )
        for what, label in (("wall", "wall time"), ("cpu", "CPU time")):
            values = [microseconds_each(side, what) for side in costs]
            figures.append(Figure(f"{name}: {label}", "µs", *values, against=PEER, target=("<=", 1.05)))
    return figures
