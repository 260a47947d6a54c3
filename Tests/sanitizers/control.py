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
IN_PYTHON = {"asan": "libclang_rt.asan", "tsan": "libclang_rt.tsan", "valgrind-python": "vgpreload_memcheck"}
LEAK = """
from wire import library
for _ in range(10): library._lib.twilite_validate(b"verify.v2.entity.list", b"{}")
"""
CALLED = """\
==7== Use of uninitialised value of size 8
==7==    at 0x49E22CA: maybe_small_long (longobject.c:71)
==7==    by 0x9EA86A7: closure_fcn (callbacks.c:310)
==7==    by 0x9F1505E: ??? (in /lib/libtwilite.so.1.0.0)
==7==
==7== Invalid read of size 1
==7==    at 0x484ED16: strlen (in /usr/libexec/valgrind/vgpreload_memcheck-amd64-linux.so)
==7==    by 0x49A0B5C: PyBytes_FromString (bytesobject.c:135)
==7==    by 0x9EA86A7: closure_fcn (callbacks.c:310)
==7==  Address 0x5d778d8 is 0 bytes inside a block of size 84 free'd
==7==    at 0x48468CF: free (in /usr/libexec/valgrind/vgpreload_memcheck-amd64-linux.so)
==7==    by 0x9F42595: ??? (in /lib/libtwilite.so.1.0.0)
==7==
==7== Conditional jump or move depends on uninitialised value(s)
==7==    at 0x49E04DA: maybe_small_long (longobject.c:71)
"""


def test_a_report_is_the_library_s_where_it_has_part_and_has_not_called_python():
    (part,) = findings(CALLED)
    assert part.startswith("==7== Invalid read")


@pytest.mark.skipif(SANITIZER not in FOUND, reason="it is Python's alone")
def test_it_is_found_in_a_program(tmp_path):
    fault, status = FOUND[SANITIZER]
    done = subprocess.run([compile_program(HERE / "faulty.c", tmp_path / "faulty"), fault], capture_output=True, text=True)
    assert done.returncode == status and "twilite" in done.stderr


@pytest.mark.skipif(SANITIZER not in ["asan", "valgrind-python"], reason="nobody looks for leaks in Python")
def test_a_leak_is_found_in_python():
    child = subprocess.Popen([os.environ["TWILITE_PYTHON"], "-c", LEAK], cwd=HERE.parent)
    assert child.wait(100) == 0
    (report,) = (HERE.parents[1] / f"build/{SANITIZER}").glob(f"report.{child.pid}")
    text = report.read_text()
    report.unlink()
    assert findings(text)


@pytest.mark.skipif(SANITIZER not in IN_PYTHON, reason="it is the programs' alone")
def test_python_has_it():
    assert IN_PYTHON[SANITIZER] in pathlib.Path("/proc/self/maps").read_text()
