"""The Python side of Benchmarks/c/worker.h: does as much work as it is told, and says what it cost."""

import asyncio
import json
import os
import resource
import sys
import time

SERVICE = "VA" + "a" * 32
ACCOUNT = "AC" + "a" * 32
TOKEN = "0123456789abcdef0123456789abcdef"


def identity(number):
    return f"ff483d1ff591898a{number:016d}"


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def resident_kilobytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * (os.sysconf("SC_PAGESIZE") // 1024)


def serve(work):
    """`work` takes the count."""
    for line in sys.stdin:
        count = int(line)
        wall, cpu = time.perf_counter(), cpu_seconds()
        work(count)
        cpu, wall = cpu_seconds() - cpu, time.perf_counter() - wall
        cost = {"count": count, "wall": wall, "cpu": cpu, "rss": resident_kilobytes()}
        print(json.dumps(cost), flush=True)


class First:
    """What importing a package and a first call take, above what the interpreter has already."""

    def __init__(self):
        self._resident, self._wall = resident_kilobytes(), time.perf_counter()

    def imported(self):
        self._imported = time.perf_counter()

    def called(self):
        now = time.perf_counter()
        took = {"import": self._imported - self._wall, "call": now - self._imported}
        print(json.dumps(took | {"rss": resident_kilobytes() - self._resident}))


async def at_once(create, count, in_flight):
    """Create so many, as many at once as told: each of the tasks has one in flight at any time."""

    async def lane(first):
        for number in range(first, count, in_flight):
            await create(number)

    await asyncio.gather(*(lane(first) for first in range(in_flight)))
