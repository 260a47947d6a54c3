"""What runs the tests under a sanitizer: a plugin of pytest's (`-p sanitizers.plugin`), with what is left out and why."""

import os
import sys

import pytest

SANITIZER = os.environ["TWILITE_SANITIZER"]

# By a part of a test's name.
SKIPPED = {
    "asan tsan valgrind valgrind-python": {
        "[valgrind]": "`make test` has it",
        "-valgrind]": "`make test` has it",
        "[valgrind-": "`make test` has it",
        "no_data_race": "`make test` has it, with a library of its own",
        "in_memory": "the programs have a free() of their own, and so has the sanitizer",
        "test_is_small": "it is about the library without a sanitizer",
        "test_loading_and_unloading": "it counts the process's memory, which a sanitizer keeps",
        "test_memory_is_flat": "it counts the process's memory, which a sanitizer keeps",
        "test_many_calls_leave_nothing_behind": "it counts the process's memory, which a sanitizer keeps",
        "test_what_was_replaced_is_not_kept": "it counts the process's memory, which a sanitizer keeps",
        "test_calls_go_on_beside_forks_that_overlap": "it measures how long a call takes",
        "test_what_came_at_once_is_worked_on_over_many_turns": "it measures how long a turn takes",
        "test_of_two_texts_one_is_given_back": "it has a malloc of its own, and so has the sanitizer",
    },
    "asan tsan": {
        "test_no_thread_is_left": "the program has a pthread_create() of its own, and so has the sanitizer",
        "test_a_length_that_no_memory_has": "it bounds the address space, of which the sanitizer takes terabytes",
        "test_more_bytes_than_there_is_memory_for": "it bounds the address space, of which the sanitizer takes terabytes",
    },
    "tsan": {
        "test_a_c_program_that_forks_in_the_midst": "the program has a pthread_rwlock_unlock() of its own, as the sanitizer has",
        "test_a_fork_while_a_thread_makes": "the program has a pthread_rwlock_unlock() of its own, as the sanitizer has",
        "weather/test_lookup": "it counts threads, of which the sanitizer has one",
    },
    "tsan valgrind": {
        "test_a_fork_during_the_first_use": "it starts hundreds of processes, which take minutes",
    },
    "valgrind": {
        "test_an_executed_program_inherits": "what it executes is /proc/self/exe, which is valgrind",
        "test_leaving_main_while_threads": "it starts two hundred programs, each for seconds",
    },
    "asan": {
        "test_bulk_that_cannot_be_done[C]": "an example that refuses its arguments ends at once, and frees nothing",
        "test_flask_with_prefork_workers": "a child leaves its parent's idle connections as they are, and so they are lost in it",
    },
}

# By a part of a test's name: what the processes that it starts lose, of memory and of threads, is not looked for.
LOSING = {
    "test_a_child_finds_no_lock": "a child has what its parent's other threads have in hand, and nobody to free it",
    "weather/test_exit": "a process that ends amid calls frees nothing of them",
    "weather/test_fork": "a child leaves its parent's idle connections as they are, and so they are lost in it; so are its threads",
}

# Programs that a test starts have a sanitizer of their own, or none; Python has it under this name. Where this plugin is
# found, there is a folder `packaging`, too, which is not what setuptools looks for.
for name in ["LD_PRELOAD", "ASAN_OPTIONS", "TSAN_OPTIONS", "PYTHONMALLOC", "PYTHONPATH"]:
    os.environ.pop(name, None)
# Under valgrind a Python takes ten seconds to start: those that tests start are not under it.
if not SANITIZER.startswith("valgrind"):
    sys.executable = os.environ["TWILITE_PYTHON"]


def pytest_collection_modifyitems(items):
    for item in items:
        for sanitizers, parts in SKIPPED.items():
            for part, reason in parts.items() if SANITIZER in sanitizers.split() else ():
                if part in item.nodeid:
                    item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(autouse=True)
def of_programs(request, monkeypatch):
    """What programs are told, beside what cc and python tell them."""
    loses = any(part in request.node.nodeid for part in LOSING)
    # ThreadSanitizer lets each process wait for a second before it ends.
    monkeypatch.setenv("TSAN_OPTIONS", f"atexit_sleep_ms=50:report_thread_leaks={int(not loses)}")
    if loses:
        monkeypatch.setenv("TWILITE_LEAKS", "no")
        monkeypatch.setenv("ASAN_OPTIONS", "detect_leaks=0")
