"""What is not tested with the libcurl of Tests/curl/asan, and why: a plugin of pytest's (`-p curl.sanitizer`)."""

import pytest

# By a part of a test's name or of its file's.
SKIPPED = {
    "valgrind": "valgrind and AddressSanitizer exclude each other",
    "test_folded": "valgrind and AddressSanitizer exclude each other; test_sanitizer.py has it",
    "no_data_race": "ThreadSanitizer and AddressSanitizer exclude each other",
    "test_fork": "a child of several threads may find AddressSanitizer's own lock taken, and waits for ever (gcc 12)",
    "test_a_length_that_no_memory_has": "AddressSanitizer takes more addresses than the test lets a process have",
    "test_more_bytes_than_there_is_memory_for": "AddressSanitizer takes more addresses than the test lets a process have",
    "weather/test_secrets.py": "AddressSanitizer keeps what was freed as it was, and the test looks for it",
    "test_of_two_texts_one_is_given_back": "the program has a malloc of its own, and so has AddressSanitizer",
    "test_a_libcurl_that_lets_sigpipe_come": "what it preloads comes before AddressSanitizer",
    "test_what_was_replaced_is_not_kept": "AddressSanitizer keeps what was freed, and the test measures memory",
    "test_a_child_finds_no_lock_of_it_taken": "a child of several threads may find AddressSanitizer's own lock taken (gcc 12)",
    "test_memory_is_flat": "AddressSanitizer keeps what was freed, and the test measures memory",
    "test_what_came_at_once_is_worked_on_over_many_turns": "it measures how long a turn takes",
}


def pytest_collection_modifyitems(items):
    for item in items:
        for word, reason in SKIPPED.items():
            if word in item.nodeid:
                item.add_marker(pytest.mark.skip(reason=reason))
