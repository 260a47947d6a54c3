"""A completion queue over TLS with HTTP/2: all requests on one connection."""

from ..bench import APART, Figure, compile_pair, microseconds_each, per_second

TITLE = "Queue of creates, TLS with HTTP/2"
PEER = "libcurl multi loop in C, multiplexing"


def measure(bench):
    ours, peer = compile_pair("queue_ours.c", "queue_peer.c")
    base, ca_file, figures = bench.server.http2, bench.server.ca_file, []
    for in_flight in (8, 64):
        costs = bench.compare(
            [ours, base, ca_file, in_flight], [peer, base, ca_file, in_flight],
            count=256, rounds=bench.size(180, 20), place=APART,
        )  # fmt: skip
        throughput, cpu = map(per_second, costs), [microseconds_each(side, "cpu") for side in costs]
        figures += [
            Figure(f"{in_flight} in flight: throughput", "creates/s", *throughput, against=PEER, target=(">=", 0.95)),
            Figure(f"{in_flight} in flight: CPU time", "µs", *cpu, against=PEER),
        ]
    return figures
