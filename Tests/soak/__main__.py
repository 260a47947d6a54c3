"""`make soak`: goes on for SOAK_SECONDS, with the seed SOAK_SEED or one of its own, and prints what it has counted.

SOAK_MISTAKE names a mistake that the load then makes, so that anyone can see it found."""

import json
import os
import random
import sys
import tempfile
import time

from .soak import Soak, Wrong, compile_load


def main():
    seed = int(os.environ.get("SOAK_SEED") or random.randrange(2**32))
    mistake = os.environ.get("SOAK_MISTAKE") or "nothing"
    with tempfile.TemporaryDirectory() as folder:
        with Soak(compile_load(f"{folder}/load"), folder, seed, mistake) as soak:
            try:
                figures = soak.run(float(os.environ.get("SOAK_SECONDS") or 60), tell=Progress())
            except Wrong as wrong:
                sys.exit(f"SOAK_SEED={seed}: {wrong}")
    print(json.dumps({"seed": seed, **figures}, indent=2))


class Progress:
    """A line every ten seconds, for whoever waits."""

    def __init__(self):
        self.next = time.monotonic() + 10

    def __call__(self, soak):
        if time.monotonic() >= self.next:
            self.next += 10
            print(*[f"{count} {name}" for name, count in soak.figures.items()], sep=", ", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
