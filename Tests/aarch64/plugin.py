"""What cannot be tested under qemu's user mode, and why: a plugin of pytest's (`-p aarch64.plugin`)."""

import pytest

VALGRIND = "valgrind has no ARM to run on"
SKIPPED = {
    "valgrind": VALGRIND,
    "no_data_race": "there is no ThreadSanitizer for ARM here",
}


def pytest_collection_modifyitems(items):
    for item in items:
        for word, reason in SKIPPED.items():
            if word in item.name:
                item.add_marker(pytest.mark.skip(reason=reason))
