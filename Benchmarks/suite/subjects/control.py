"""The C program against a copy of itself. What a ratio of two equal programs looks like on this machine says how far to
trust the others."""

from ..bench import TOGETHER, Figure, compile_program, microseconds_each

TITLE = "Control: the libcurl loop in C against itself"
PEER = "a second copy of itself"
SIDES = ("first copy", "second copy")


def measure(bench):
    program = compile_program("create_peer.c", "-lcurl", "-lpthread")
    command = [program, bench.server.plain, "", 1]
    costs = bench.compare(command, command, count=100, rounds=bench.size(600, 40), place=TOGETHER)
    return [
        Figure(label, "µs", *(microseconds_each(side, what) for side in costs), against=PEER)
        for what, label in (("wall", "wall time"), ("cpu", "CPU time"))
    ]
