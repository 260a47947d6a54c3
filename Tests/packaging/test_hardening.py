"""The library's protections against a fault that somebody would use: docs/reliability/supply-chain.md."""

import platform
import subprocess

import pytest

from abi.header import LIBRARY, ROOT
from support import hardening


def test_the_library_lacks_nothing():
    assert hardening.faults(LIBRARY) == []


def test_its_code_and_its_constants_are_apart():
    """What is executed cannot be written, and what is only read is not executed."""
    loaded = [flags for name, flags in hardening.segments(LIBRARY) if name == "LOAD"]
    assert sorted(set(loaded)) == ["R", "RE", "RW"]


def test_the_sandbox_lacks_what_swifts_own_libraries_ask_for_and_no_more():
    """It is a tool for tests: it finds Swift's libraries where the toolchain is, and binds as it goes."""
    given = hardening.faults(ROOT / "build/twilite-sandbox", shadow_stack=False)
    assert set(given) <= {"lazy binding", "path of a library", "no guard"}


SOURCE = """\
#include <string.h>
int sum(const char *text) {
    char copy[64];
    strncpy(copy, text, sizeof copy - 1);
    return copy[0] + copy[1];
}
"""
PROTECTED = [
    "-shared", "-fPIC", "-fstack-protector-strong", "-Wl,-z,now", "-Wl,-z,relro", "-Wl,-z,noexecstack", "-Wl,-z,shstk",
]  # fmt: skip


@pytest.mark.skipif(platform.machine() != "x86_64", reason="Shadow stacks are of x86-64")
@pytest.mark.parametrize(
    ("flags", "fault"),
    [
        ([], []),
        (["-Wl,-z,lazy"], ["lazy binding"]),
        (["-Wl,-z,norelro"], ["no relro"]),
        (["-Wl,-z,execstack"], ["executable stack", "written and executed"]),
        (["-nostdlib", "-Wl,--omagic"], ["no relro", "written and executed"]),
        (["-Wl,-rpath,/nowhere"], ["path of a library"]),
        (["-Wl,-rpath,/nowhere", "-Wl,--disable-new-dtags"], ["path of a library"]),
        (["-fno-stack-protector"], ["no guard"]),
        (["-Wl,-z,notext", "-fno-pic", "-mcmodel=large", "-include", "stdio.h", "-DABSOLUTE"], ["text relocations"]),
    ],
)
def test_what_a_library_lacks_is_seen(tmp_path, flags, fault):
    (tmp_path / "sum.c").write_text(SOURCE + "#ifdef ABSOLUTE\nint (*f(void))(const char *) { return puts; }\n#endif\n")
    built = tmp_path / "sum.so"
    subprocess.run(["gcc", "-O2", *PROTECTED, *flags, tmp_path / "sum.c", "-o", built], check=True)
    assert hardening.faults(built) == fault


@pytest.mark.skipif(platform.machine() != "x86_64", reason="Shadow stacks are of x86-64")
def test_a_library_without_the_note_has_no_shadow_stack(tmp_path):
    (tmp_path / "sum.c").write_text(SOURCE)
    flags = [flag for flag in PROTECTED if flag != "-Wl,-z,shstk"]
    subprocess.run(["gcc", "-O2", *flags, tmp_path / "sum.c", "-o", tmp_path / "sum.so"], check=True)
    assert hardening.faults(tmp_path / "sum.so") == ["no shadow stack"]


@pytest.mark.parametrize(("level", "fault"), [("0", ["not fortified"]), ("2", [])])
def test_a_library_that_is_not_fortified_is_seen(tmp_path, level, fault):
    source = SOURCE.replace("sizeof copy - 1", "strlen(text)")
    (tmp_path / "sum.c").write_text(source)
    flags = ["-O2", "-U_FORTIFY_SOURCE", f"-D_FORTIFY_SOURCE={level}", "-Wno-stringop-overflow"]
    subprocess.run(["gcc", *PROTECTED, *flags, tmp_path / "sum.c", "-o", tmp_path / "sum.so"], check=True)
    assert hardening.faults(tmp_path / "sum.so", fortified=True) == fault
