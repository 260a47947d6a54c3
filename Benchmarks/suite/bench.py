"""What a subject is given: the server, the size of the run, and a place for what is plotted."""

import os

from . import paths
from .figures import Figure
from .programs import Worker, compile_pair, compile_program
from .rounds import alternate, microseconds_each, per_second

CORES = sorted(os.sched_getaffinity(0))
SERVER_CORES, CLIENT_CORES = "server", "client"

# Where the server and the clients run. One request at a time keeps one of them idle at any moment; on a virtual machine
# the ratio would then be that of waking an idle core, which says nothing of either side: they share a core. With
# requests in flight they work at the same time: a core each. Threads go where the scheduler puts them.
TOGETHER = {SERVER_CORES: CORES[-1:], CLIENT_CORES: CORES[-1:]}
APART = {SERVER_CORES: CORES[:1], CLIENT_CORES: CORES[-1:]}
ANYWHERE = {SERVER_CORES: CORES, CLIENT_CORES: CORES}


class Bench:
    def __init__(self, server, quick):
        self.server, self.quick = server, quick
        self.plots, self.notes = {}, []

    def size(self, full, quick):
        return quick if self.quick else full

    def python(self, name, *arguments):
        """A Python worker's command."""
        return [paths.PYTHON, paths.SOURCES / "python" / name, *arguments]

    def compare(self, ours, peer, count, rounds, place=ANYWHERE, sessions=6, time_limit=300):
        """The costs of two workers, each given as its command, that do `count` pieces of work in each round.

        The rounds are spread over sessions, each with new processes: where a process's memory happens to lie makes it
        some percent faster or slower for as long as it lives.
        """
        sessions = self.size(sessions, 2)
        self.server.stay_on(place[SERVER_CORES])
        results = ([], [])
        for _ in range(sessions):
            costs = session(ours, peer, count, -(-rounds // sessions), place[CLIENT_CORES], time_limit)
            for collected, side in zip(results, costs):
                collected.extend(side)
        return results


def session(ours, peer, count, rounds, cores, time_limit):
    with Worker(ours, time_limit, cores) as first, Worker(peer, time_limit, cores) as second:
        return alternate(rounds, lambda: first.work(count), lambda: second.work(count))


__all__ = [
    "ANYWHERE", "APART", "CORES", "TOGETHER", "Bench", "Figure", "alternate", "compile_pair",
    "compile_program", "microseconds_each", "per_second",
]  # fmt: skip
