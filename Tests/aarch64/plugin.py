"""What cannot be tested under qemu's user mode, and why: a plugin of pytest's (`-p aarch64.plugin`)."""

import pytest

# By the end of a test's name, or a part of it.
SKIPPED = {
    "valgrind": "valgrind runs on the machine that the program is for",
    "no_data_race": "ThreadSanitizer is for the library in ordinary Swift, which is not built for ARM",
    "clang++": "the compiler for ARM is gcc",
    "test_a_child_with_its_parent_s_process_id": "qemu 7.2 does not wipe memory in a child, so its process id tells it",
    "test_loading_and_unloading": "qemu has a thread of its own, and the program counts them",
    "test_an_executed_program_inherits_no_connection_nor_queue": "the system cannot execute a program for ARM",
    "test_no_thread_is_left_by_looking_up_a_name": "qemu has a thread of its own, and the program counts them",
    "test_a_turn_ends_though_completions_are_left": "nothing ends within 20 microseconds",
    "test_cancelled_while_it_waits_to_be_sent_again": "it takes an answer for read once the server has the request",
    "test_what_came_at_once_is_worked_on_over_many_turns": "it measures how long a turn takes",
    "test_calls_go_on_beside_forks_that_overlap": "it counts the calls of a time",
    "test_a_fork_during_the_first_use[catalog]": "to make the catalog takes a tenth of a second, and it is made 300 times",
    "test_the_python_script": "a package finds this machine's library; Tests/packages/test_aarch64.py has the wheel",
}


def pytest_collection_modifyitems(items):
    for item in items:
        for word, reason in SKIPPED.items():
            if word in item.name:
                item.add_marker(pytest.mark.skip(reason=reason))
