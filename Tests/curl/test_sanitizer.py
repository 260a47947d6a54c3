"""The libcurl of `make test-curl-asan` is the one in use, and what is wrong in it is seen: the fault that is known."""

import os

import pytest
from wire import library  # noqa: F401  (this process loads what it needs)

from .test_folded import FIRST, FOLDED, GOOD, MENDED

FOLDER = os.environ.get("TWILITE_CURL_ASAN")
pytestmark = pytest.mark.skipif(not FOLDER, reason="there is no AddressSanitizer: make test-curl-asan")


def test_the_library_uses_the_libcurl_that_is_watched():
    with open("/proc/self/maps") as file:
        found = {line.split()[-1] for line in file if "libcurl" in line}
    assert found == {f"{FOLDER}/libcurl.so.4"}


def test_the_known_fault_is_seen(serve, ask):
    options = os.environ["ASAN_OPTIONS"].partition(":log_path")[0]
    ends = ask(serve(GOOD, FOLDED, GOOD, FOLDED), 4, tool=[], env={**os.environ, "ASAN_OPTIONS": options})
    if not FIRST <= ends.version < MENDED:
        pytest.skip(f"libcurl {ends.version} has it no more, or not yet")
    assert ends.exit == 1
    assert "AddressSanitizer: heap-use-after-free" in ends.errors and " in unfold_value " in ends.errors, ends.errors
