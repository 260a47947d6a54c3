"""Over a link with 50 ms of round trip, what a client costs is little beside what it can do while it waits: a queue has
many requests on the way, and a pager asks for the next page while its reader is at work. The link is a program on the
loopback interface that hands bytes on, each way 25 ms late."""

from ..bench import Figure, compile_pair, microseconds_each, per_second
from ..link import Link

TITLE = "A link with 50 ms of round trip"
PAUSE_MS = 50
DOWNLOAD = "libcurl in C, downloading the same pages"
LOOP = "libcurl multi loop in C"


def measure(bench):
    create_ours, create_peer = compile_pair("create_ours.c", "create_peer.c")
    queue_ours, queue_peer = compile_pair("queue_ours.c", "queue_peer.c")
    figures, options = [], {"rounds": bench.size(12, 4), "sessions": 2}

    def add(name, costs, against, target=None):
        figures.append(Figure(f"{name}: throughput", "creates/s", *map(per_second, costs), against, target))
        cpu = [microseconds_each(side, "cpu") for side in costs]
        figures.append(Figure(f"{name}: CPU time", "µs", *cpu, against))

    with Link(bench.server.plain_port) as link:
        blocking = bench.compare([create_ours, link.url, "", 1], [create_peer, link.url, "", 1], 5, **options)
        add("blocking", blocking, "libcurl easy handle in C", (">=", 0.95))
        for in_flight in (64, 256):
            ours, peer = ([program, link.url, "", in_flight] for program in (queue_ours, queue_peer))
            costs = bench.compare(ours, peer, 4 * in_flight, **options)
            add(f"queue, {in_flight} in flight", costs, LOOP, (">=", 0.95))
        ours, peer = bench.python("create_ours.py", link.url), bench.python("create_peer.py", link.url)
        reader, downloader = compile_pair("pager_ours.c", "pages_peer.c")
        pages = bench.compare([reader, link.url, PAUSE_MS], [downloader, link.url, "drop", PAUSE_MS], 10, **options)
        throughput = [per_second(side) for side in pages]
        figures.append(Figure(f"pager, read at {PAUSE_MS} ms a page", "pages/s", *throughput, DOWNLOAD))
        add("Python, blocking", bench.compare(ours, peer, 5, **options), "twilio-python")
    return figures
