"""The archives: the binary one unpacked at several places and built against there, and the one of the sources."""

import io
import os
import re
import shutil
import subprocess
import tarfile

import pytest

from abi.header import ROOT, functions, macro
from packaging.test_install import CPP, LANGUAGES, PROGRAM
from packaging.test_readme import block
from support.sandbox import Sandbox

NAME = f"twilite-{macro('TWILITE_VERSION')}-linux-{os.uname().machine}"
DIST = ROOT / "build/dist"
ARCHIVE = DIST / f"{NAME}.tar.gz"
SOURCES = DIST / f"twilite-{macro('TWILITE_VERSION')}.tar.gz"
PATH = "/usr/bin:/bin"


def output(*command, cwd=None, **environment):
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env={"PATH": PATH, **environment}, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module", params=["here", "a place with blanks/and more"])
def unpacked(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive") / request.param
    folder.mkdir(parents=True)
    output("tar", "-xf", ARCHIVE, "-C", folder)
    return folder / NAME


@pytest.fixture(scope="module")
def account():
    with Sandbox() as sandbox:
        yield {"TWILITE_BASE_URL": sandbox.url, "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "token"}


def members():
    with tarfile.open(ARCHIVE) as archive:
        return archive.getmembers()


def test_what_is_in_it():
    headers = [f"include/twilite/{path.stem}.h" for path in (ROOT / "Sources/Descriptions/text").glob("*.txt")]
    found = {member.name.removeprefix(f"{NAME}/") for member in members() if not member.isdir()}
    manual = {name for name in found if re.fullmatch(r"share/man/man3/twilite\w*\.3", name)}
    assert manual >= {"share/man/man3/twilite.3", "share/man/man3/twilite_call.3"}
    assert found - manual == {
        "SHA256SUMS", "include/twilite.cdef.h", "include/twilite.h", "include/twilite.hpp", *headers,
        "lib/cmake/Twilite/TwiliteConfig.cmake", "lib/cmake/Twilite/TwiliteConfigVersion.cmake", "lib/libtwilite.a",
        "lib/libtwilite.so", "lib/libtwilite.so.1", f"lib/libtwilite.so.{macro('TWILITE_VERSION')}", "lib/pkgconfig/twilite.pc",
        "share/doc/twilite/CHANGELOG.md", "share/doc/twilite/LICENSE", "share/doc/twilite/README.md",
    }  # fmt: skip


def test_who_owns_it_and_who_may_write():
    assert {(member.uid, member.gid) for member in members()} == {(0, 0)}
    assert all(member.name == NAME or member.name.startswith(f"{NAME}/") for member in members())
    assert not [member.name for member in members() if not member.issym() and member.mode & 0o022]
    assert {member.name for member in members() if member.isfile() and member.mode & 0o111} == {
        f"{NAME}/lib/libtwilite.so.{macro('TWILITE_VERSION')}"
    }


def test_checksums(unpacked):
    output("sha256sum", "--check", "--quiet", f"{ARCHIVE.name}.sha256", f"{SOURCES.name}.sha256", cwd=DIST)
    output("sha256sum", "--check", "--quiet", "SHA256SUMS", cwd=unpacked)
    listed = {line.split("  ", 1)[1] for line in (unpacked / "SHA256SUMS").read_text().splitlines()}
    files = {str(path.relative_to(unpacked)) for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()}
    assert listed == files - {"SHA256SUMS"}


def test_nothing_in_it_tells_where_it_was_built(unpacked):
    for path in unpacked.rglob("*"):
        assert not path.is_file() or str(ROOT).encode() not in path.read_bytes(), path


def test_it_is_the_same_when_packed_again(tmp_path):
    before = {path: path.read_bytes() for path in [ARCHIVE, SOURCES]}
    done = subprocess.run(["make", "-s", "tarball", "source-archive"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert all(path.read_bytes() == text for path, text in before.items())


def test_the_shared_library_asks_for_no_libcurl_of_one_system(unpacked):
    """Debian's libcurl gives its functions a version that the others' lacks; so the library finds what is there."""
    library = unpacked / "lib/libtwilite.so"
    assert "libcurl" not in "".join(re.findall(r"NEEDED.*", output("readelf", "-d", library)))
    assert "CURL_" not in output("readelf", "-V", library)
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", output("readelf", "-V", library))
    assert max((int(major), int(minor)) for major, minor in versions) <= (2, 17)
    exported = [line.split()[-1].split("@")[0] for line in output("nm", "-D", "--defined-only", library).splitlines()]
    assert sorted(name for name in exported if name != "TWILITE_1") == functions()


def run(program, **environment):
    assert output(program, **environment).strip() == macro("TWILITE_VERSION")


@pytest.mark.parametrize("target", ["twilite", "twilite-static"])
@LANGUAGES
def test_cmake(unpacked, tmp_path, target, language, compiler, suffix, source):
    (tmp_path / f"program.{suffix}").write_text(source)
    (tmp_path / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.18)\nproject(program {language})\nfind_package(Twilite 1.0 REQUIRED)\n"
        f"add_executable(program program.{suffix})\ntarget_link_libraries(program PRIVATE Twilite::{target})\n"
    )
    output("cmake", "-S", tmp_path, "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={unpacked}")
    output("cmake", "--build", tmp_path / "build")
    run(tmp_path / "build/program")


@pytest.mark.parametrize("inside", [False, True], ids=["shared", "archive"])
@pytest.mark.parametrize("compiler, suffix, source", [("cc", "c", PROGRAM), ("c++", "cpp", CPP)], ids=["C", "C++"])
def test_pkg_config(unpacked, tmp_path, inside, compiler, suffix, source):
    if inside:
        shutil.copytree(unpacked, tmp_path / "alone", ignore=shutil.ignore_patterns("*.so*"))
        unpacked = tmp_path / "alone"
    (tmp_path / f"program.{suffix}").write_text(source)
    flags = f"$(pkg-config {'--static' if inside else ''} --cflags --libs twilite)"
    # As pkg-config writes a blank, only the shell's eval reads it.
    output(
        "sh", "-c", f'eval "{compiler} program.{suffix} -o program {flags}"',
        cwd=tmp_path, PKG_CONFIG_PATH=str(unpacked / "lib/pkgconfig"),
    )  # fmt: skip
    run(tmp_path / "program", LD_LIBRARY_PATH=str(unpacked / "lib"))


def commands(heading):
    """The shell commands of a section of the page, in one text."""
    section = (ROOT / "docs/installing.md").read_text().split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return "set -eu\n" + "\n".join(re.findall(r"^```sh\n(.*?)^```", section, re.M | re.S))


def test_the_page_word_by_word(tmp_path, account):
    for file in [ARCHIVE, DIST / f"{ARCHIVE.name}.sha256"]:
        shutil.copy(file, tmp_path)
    (tmp_path / "try.c").write_text(block("c"))
    for heading, identity in [("Binary archive", "shared-library"), ("Inside your program", "static-archive")]:
        script = commands(heading).replace("./try", f"./try {identity}").replace("x86_64", os.uname().machine)
        found = output("sh", "-c", script, cwd=tmp_path, **account)
        assert re.search(r"^created YE[0-9a-f]{32}\nlisted YE", found, re.M)
    assert "libtwilite" not in output("readelf", "-d", tmp_path / "try")


def test_the_sources_are_all_that_is_committed():
    committed = output("git", "ls-tree", "-r", "--name-only", "HEAD", cwd=ROOT).splitlines()
    with tarfile.open(SOURCES) as archive:
        files = [member for member in archive.getmembers() if not member.isdir()]
        header = archive.extractfile(next(member for member in files if member.name.endswith("/include/twilite.h")))
        assert f'"{macro("TWILITE_VERSION")}"' in io.TextIOWrapper(header).read()
    prefix = f"twilite-{macro('TWILITE_VERSION')}/"
    assert sorted(member.name for member in files) == sorted(prefix + name for name in committed)
