"""What runs the tests under a sanitizer: a plugin of pytest's (`-p sanitizers.plugin`), with what is left out and why."""

import os
import sys

import pytest

SANITIZER = os.environ["TWILITE_SANITIZER"]

# By a part of a test's name.
SKIPPED = {
    "asan tsan valgrind": {
        "[valgrind]": "`make test` has it",
        "-valgrind]": "`make test` has it",
        "no_data_race": "`make test` has it, with a library of its own",
        "test_is_small": "it is about the library without a sanitizer",
        "test_loading_and_unloading": "it counts the process's memory, which a sanitizer keeps",
        "test_memory_is_flat": "it counts the process's memory, which a sanitizer keeps",
        "test_of_two_texts_one_is_given_back": "it has a malloc of its own, and so has the sanitizer",
    },
    "asan tsan": {
        "test_a_length_that_no_memory_has": "it bounds the address space, of which the sanitizer takes terabytes",
        "test_more_bytes_than_there_is_memory_for": "it bounds the address space, of which the sanitizer takes terabytes",
    },
    "asan valgrind": {
        "weather/test_exit": "a process that ends amid calls frees nothing of them",
        "weather/test_fork": "a child leaves its parent's idle connections as they are, and so they are lost in it",
    },
}

# Programs that a test starts have a sanitizer of their own, or none; Python has it under this name.
for name in ["LD_PRELOAD", "ASAN_OPTIONS", "TSAN_OPTIONS", "PYTHONMALLOC"]:
    os.environ.pop(name, None)
sys.executable = os.environ["TWILITE_PYTHON"]


def pytest_collection_modifyitems(items):
    for item in items:
        for sanitizers, parts in SKIPPED.items():
            for part, reason in parts.items() if SANITIZER in sanitizers.split() else ():
                if part in item.nodeid:
                    item.add_marker(pytest.mark.skip(reason=reason))
