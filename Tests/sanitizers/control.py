"""A control: the sanitizer that the tests are run under finds what is there to be found, in a program and in Python."""

import os
import pathlib
import subprocess

import pytest

from weather.programs import compile_program

from .findings import findings

HERE = pathlib.Path(__file__).parent
SANITIZER = os.environ["TWILITE_SANITIZER"]
FOUND = {"asan": ("leak", 1), "tsan": ("race", 66), "valgrind": ("leak", 99)}
LEAK = """
from wire import library
for _ in range(10): library._lib.twilite_validate(b"verify.v2.entity.list", b"{}")
"""


def test_it_is_found_in_a_program(tmp_path):
    fault, status = FOUND[SANITIZER]
    done = subprocess.run([compile_program(HERE / "faulty.c", tmp_path / "faulty"), fault], capture_output=True, text=True)
    assert done.returncode == status and "twilite" in done.stderr


@pytest.mark.skipif(SANITIZER != "asan", reason="LeakSanitizer alone looks for leaks in Python")
def test_a_leak_is_found_in_python():
    child = subprocess.Popen([os.environ["TWILITE_PYTHON"], "-c", LEAK])
    assert child.wait(100) == 0
    (report,) = (HERE.parents[1] / f"build/{SANITIZER}").glob(f"report.{child.pid}")
    text = report.read_text()
    report.unlink()
    assert findings(text)


@pytest.mark.skipif(SANITIZER == "valgrind", reason="Python is not run under valgrind")
def test_python_has_it():
    assert "libclang_rt" in pathlib.Path("/proc/self/maps").read_text()
