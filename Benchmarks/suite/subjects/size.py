"""The size of the library, stripped, as it is installed."""

from .. import paths
from ..bench import Figure
from ..figures import ABSOLUTE

TITLE = "Size of libtwilite.so, stripped"


def measure(bench):
    kilobytes = paths.LIBRARY.resolve().stat().st_size / 1000
    return [Figure("file", "KB", [kilobytes], target=("<=", 380), kind=ABSOLUTE)]
