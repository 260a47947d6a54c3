"""The size of the library, stripped, as it is installed: with all of Twilio's products, and with three of them alone."""

import subprocess

from .. import paths
from ..bench import Figure
from ..figures import ABSOLUTE

TITLE = "Size of libtwilite.so, stripped"
THREE = "verify_v2 ip_messaging_v2 trusthub_v1"


def measure(bench):
    small = paths.OUTPUT / "three"
    subprocess.run(
        ["make", "-s", "library", f"APIS={THREE}", f"BUILD={small}", "SCRATCH=.build-embedded-three"],
        cwd=paths.ROOT, check=True, timeout=1800, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    bench.notes.append(f"Three products: `make library APIS=\"{THREE}\"`, which compiles for size.")
    return [
        Figure("all products", "KB", [kilobytes(paths.LIBRARY)], target=("<=", 640), kind=ABSOLUTE),
        Figure("three products", "KB", [kilobytes(small / "libtwilite.so")], target=("<=", 340), kind=ABSOLUTE),
    ]


def kilobytes(library):
    return library.resolve().stat().st_size / 1000
