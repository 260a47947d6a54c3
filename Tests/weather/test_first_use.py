"""A product's description is read when it is first asked for, without a lock: threads that come at once all read it, and
all but one give up what they read."""

import subprocess

import pytest

from queues.test_threads import VALGRIND
from wire.library import catalog

from .programs import ROOT, compile_program, run_under_thread_sanitizer


def first_operations():
    """An operation of each product."""
    found = {}
    for resource in catalog()["resources"]:
        for operation in resource["operations"]:
            found.setdefault(resource["name"].rpartition(".")[0], operation["id"])
    return list(found.values())


def test_of_two_texts_one_is_given_back(tmp_path):
    """Each thread waits until the other has begun to read, so this happens every time."""
    text = ROOT / "Sources/Descriptions/text/verify_v2.txt"
    program = compile_program("first_read.c", tmp_path / "program")
    command = [program, "verify.v2.entity.list", str(text.stat().st_size)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "taken 2, given back 1\n", "")


@pytest.mark.parametrize("tool", [[], VALGRIND + ["--fair-sched=yes"]], ids=["plain", "valgrind"])
def test_all_products_by_many_threads(tmp_path, tool):
    command = [*tool, compile_program("first_use.c", tmp_path / "program"), *first_operations()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_no_data_race(tmp_path):
    done = run_under_thread_sanitizer("first_use.c", tmp_path, *first_operations())
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
