"""The wheel and the archive for 64-bit ARM: what is in them, and that it works under qemu's user mode."""

import os
import re
import subprocess
import tarfile
import zipfile

import pytest

from abi.header import ROOT, functions, macro
from packaging.test_readme import block
from support.sandbox import Sandbox

from .test_wheel import CREATE_AND_LIST

VERSION = macro("TWILITE_VERSION")
WHEEL = ROOT / f"build/dist/twilite-{VERSION}-py3-none-manylinux_2_17_aarch64.whl"
NAME = f"twilite-{VERSION}-linux-aarch64"
TOOLS = ROOT / "build/aarch64/tools"
ARM = 183  # EM_AARCH64, elf(5)

pytestmark = pytest.mark.skipif(os.uname().machine == "aarch64", reason="test_wheel.py and test_tarball.py have these here")


@pytest.fixture(scope="module")
def account():
    with Sandbox() as sandbox:
        yield {"TWILITE_BASE_URL": sandbox.url, "TWILIO_ACCOUNT_SID": "AC" + "a" * 32, "TWILIO_AUTH_TOKEN": "token"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    zipfile.ZipFile(WHEEL).extractall(folder)
    return folder


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    with tarfile.open(ROOT / f"build/dist/{NAME}.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    return folder / NAME


@pytest.fixture
def library(request):
    """The library of the wheel, and that of the archive."""
    folder = request.getfixturevalue(request.param)
    return folder / ("twilite/libtwilite.so.1" if request.param == "installed" else f"lib/libtwilite.so.{VERSION}")


each_library = pytest.mark.parametrize("library", ["installed", "unpacked"], indirect=True)


def output(*command, **environment):
    done = subprocess.run(
        [str(word) for word in command], env={"PATH": os.defpath, **environment}, capture_output=True, text=True, timeout=300
    )
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout


@each_library
def test_the_library_is_for_arm(library):
    begin = library.read_bytes()[:20]
    assert begin[:5] == b"\x7fELF\x02" and int.from_bytes(begin[18:20], "little") == ARM


@each_library
def test_it_needs_libc_alone(library):
    """libcurl is found when the first client is made."""
    dynamic = output("readelf", "-dW", library)
    # The stack's guard is in the loader.
    assert sorted(re.findall(r"NEEDED.*\[(.*)\]", dynamic)) == ["ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2"]
    assert re.findall(r"SONAME.*\[(.*)\]", dynamic) == ["libtwilite.so.1"]
    assert "TEXTREL" not in dynamic and "NODELETE" in dynamic and "BIND_NOW" in dynamic
    # The first glibc for 64-bit ARM.
    assert set(re.findall(r"GLIBC_[\d.]+", output("readelf", "-VW", library))) == {"GLIBC_2.17"}
    exported = [line.split()[-1].split("@")[0] for line in output("nm", "-D", "--defined-only", library).splitlines()]
    assert sorted(set(exported) - {"TWILITE_1"}) == functions()


@each_library
def test_it_is_for_pages_of_any_size(library):
    """Of 4, 16 and 64 KB."""
    aligned = re.findall(r"^ +LOAD .* (0x\w+)$", output("readelf", "-lW", library), re.M)
    assert len(aligned) > 1 and {int(one, 16) for one in aligned} == {65536}


def test_python_with_the_wheel(installed, account):
    machine = "import platform\nprint(platform.machine())\n"
    given = {**account, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}
    assert output(TOOLS / "python3", "-c", machine + CREATE_AND_LIST, **given).split("\n")[:2] == ["aarch64", "all four"]


def test_python_without_libcurl(installed, account):
    given = {**account, "PYTHONPATH": str(installed), "TWILITE_LIBCURL": "libnone.so.4", "PYTHONDONTWRITEBYTECODE": "1"}
    script = "import twilite\ntry: twilite.Client()\nexcept twilite.TwiliteError as error: print(error)"
    assert "libcurl cannot be loaded: libnone.so.4" in output(TOOLS / "python3", "-c", script, **given)


@pytest.mark.parametrize("linked", ["shared", "static"])
def test_a_c_program_with_the_archive(unpacked, account, tmp_path, linked):
    (tmp_path / "try.c").write_text(block("c"))
    lib = unpacked / "lib"
    libraries = [f"-L{lib}", "-ltwilite", f"-Wl,-rpath,{lib}"]
    if linked == "static":
        libraries = [lib / "libtwilite.a", ROOT / "build/aarch64/root/usr/lib/aarch64-linux-gnu/libcurl.so.4", "-lpthread"]
    tools = {"PATH": f"{TOOLS}:{os.defpath}"}
    output(
        "cc", "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{unpacked}/include", tmp_path / "try.c", "-o", tmp_path / "try",
        *libraries, **tools,
    )  # fmt: skip
    created, *listed = output(tmp_path / "try", f"ada-{linked}", **account).splitlines()
    assert created.startswith("created YE") and created.replace("created", "listed") in listed
