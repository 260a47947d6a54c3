"""A link with a delay (Benchmarks/c/delay.c): 25 ms each way."""

import subprocess

from .programs import compile_program

ROUND_TRIP_MS = 50


class Link:
    """Leads to a port of 127.0.0.1 for as long as the `with` lasts."""

    def __init__(self, port):
        program = compile_program("delay.c")
        self._process = subprocess.Popen(
            [program, str(port), str(ROUND_TRIP_MS / 2)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.terminate()
        self._process.wait(10)
        self._process.stdout.close()
