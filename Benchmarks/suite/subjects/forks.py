"""Creates on four threads of one client, beside threads that do nothing but fork. A fork waits until libcurl is between two
steps of its work, and a call until the forks are over that were there when it came; so neither starves the other. The same
program runs with fewer and with more forking threads; without any, for comparison."""

import json

from .. import paths
from ..bench import ANYWHERE
from ..programs import TWILITE, compile_program, run

TITLE = "Creates beside threads that fork"
FORKERS = (0, 1, 4, 16)


def measure(bench):
    bench.server.stay_on(ANYWHERE["server"])
    program = compile_program(paths.ROOT / "Tests/weather/fork_many.c", *TWILITE, "-lpthread")
    options = {"account_sid": "AC" + "0" * 32, "auth_token": "token", "base_url": bench.server.plain, "max_retries": 0}
    seconds, sessions = bench.size(4, 1), bench.size(3, 1)
    lines = ["| forking threads | creates a second | longest create | forks a second | failed |", "|---|---|---|---|---|"]
    for forkers in FORKERS:
        # The median of some runs: the scheduler decides who forks and who calls.
        found = sorted(run([program, json.dumps(options), forkers, seconds, "call"]) for _ in range(sessions))
        calls, failed, longest, forks = found[len(found) // 2]
        lines.append(f"| {forkers} | {calls // seconds} | {longest} ms | {forks // seconds} | {failed} |")
    bench.notes.append("\n".join(lines))
    return []
