"""Whether what a binding takes is given back: the resident memory of its process over some ten thousand calls."""

from __future__ import annotations

import json
import statistics
from pathlib import Path
from typing import Any

from .cases import Case, written_out
from .matching import differences
from .runner import Runner
from .server import Script, Server

ROUNDS = 150

# What a collector, or glibc for threads that a pool has more of, may keep more of at one time than at another. A response that
# is not freed in each round is seven times that.
NOISE = 16 << 20

SCRIPT = Path(__file__).resolve().parents[1] / "ownership.json"


def round_of(document: dict[str, Any], can: Any) -> Case:
    """One round: each step as often as it says, but those that the runner cannot do."""
    steps, expect = [], []
    for each in document["steps"]:
        if can(each["id"]):
            steps += [each["step"]] * each["times"]
            expect += [each["expect"]] * each["times"]
    return Case("ownership", document["says"], steps, expect, document["server"])


def problems(runner: Runner, can: Any) -> tuple[list[str], dict[str, Any]]:
    """Have a runner do its rounds, and say what is wrong; and the figures."""
    case = round_of(written_out(json.loads(SCRIPT.read_text("utf-8"))), can)
    script = Script(case.server, is_endless=True)
    sizes = []
    with Server(script) as server:
        line = case.line(server.url)
        for number in range(ROUNDS):
            outcomes = runner.perform(line, case.id)
            sizes.append(resident(runner.pid))
            found = [each for one, other in zip(case.expect, outcomes) for each in differences(one, other)]
            if found or len(outcomes) != len(case.expect):
                return [f"round {number}: {'; '.join(found[:3]) or 'outcomes are missing'}"], {}
    third = ROUNDS // 3
    middle, last = statistics.median(sizes[third : 2 * third]), statistics.median(sizes[2 * third :])
    figures = {"requests": script.count, "middle_kb": int(middle) >> 10, "last_kb": int(last) >> 10}
    grown = [f"it grew from {int(middle) >> 10} KB to {int(last) >> 10} KB"] if last - middle > NOISE else []
    return script.end() + grown, figures


def resident(pid: int) -> int:
    """The resident memory of a process and of those that it started, in bytes."""
    with open(f"/proc/{pid}/status") as status:
        own = next(int(line.split()[1]) << 10 for line in status if line.startswith("VmRSS:"))
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(resident(int(child)) for child in children)
