"""What a call needs of its thread's stack, and what a client and a queue cost: for languages whose threads have small
stacks, and for programs that make many of either. Memory is what malloc has given, without libcurl's for connections."""

from ..programs import TWILITE, compile_program, run

TITLE = "What a call, a client and a queue need"


def measure(bench):
    program = compile_program("footprint.c", *TWILITE, "-lpthread")
    plain = run([program, bench.server.plain, ""])
    tls = run([program, bench.server.tls, bench.server.ca_file])
    rows = [
        ("stack of a create that makes its connection", *(f"{run_['stack_connecting'] / 1000:.1f} KB" for run_ in (plain, tls))),
        ("stack of a create on a kept connection", *(f"{run_['stack_kept'] / 1000:.1f} KB" for run_ in (plain, tls))),
        ("a client", *(f"{run_['client_bytes'] / 1000:.1f} KB" for run_ in (plain, tls))),
        ("a queue", *(f"{run_['queue_bytes'] / 1000:.1f} KB, {run_['queue_descriptors']} descriptors" for run_ in (plain, tls))),
    ]  # fmt: skip
    lines = ["| | plain | TLS |", "|---|---|---|", *(f"| {name} | {first} | {second} |" for name, first, second in rows)]
    bench.notes.append("\n".join(lines))
    return []
