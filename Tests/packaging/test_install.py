"""What `make install` puts where, and that it can be built against."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
#include <stdio.h>
#include <twilite.h>
#include <twilite/studio_v2.h>
int main(void) {
    twilite_client *client = twilite_client_create("{\\"account_sid\\": \\"AC1\\", \\"auth_token\\": \\"t\\"}", NULL);
    twilite_response *response = twilite_studio_v2_flow_fetch(client, "{}");
    int is_refused = twilite_response_status(response) == TWILITE_INVALID_PARAMETERS;
    twilite_response_free(response);
    twilite_client_free(client);
    puts(twilite_version());
    return twilite_abi_version() != TWILITE_ABI_VERSION || !is_refused;
}
"""

CPP = """
#include <iostream>
#include <twilite.hpp>
int main() {
    const twilite::client client({{"account_sid", "AC1"}, {"auth_token", "t"}});
    std::cout << twilite::version() << '\\n';
    return client.try_call("studio.v2.flow.fetch").status() != twilite::status::invalid_parameters;
}
"""
LANGUAGES = pytest.mark.parametrize(
    "language, compiler, suffix, source", [("C", "cc", "c", PROGRAM), ("CXX", "c++", "cpp", CPP)], ids=["C", "C++"]
)


def version():
    return subprocess.run(
        ["sed", "-n", 's/^#define TWILITE_VERSION "\\(.*\\)"/\\1/p', ROOT / "include" / "twilite.h"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip


def install(prefix, destdir=""):
    subprocess.run(["make", "-s", "install", f"PREFIX={prefix}", f"DESTDIR={destdir}"], cwd=ROOT, check=True)


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("prefix")
    install(prefix)
    return prefix


def run(program, prefix):
    found = subprocess.run([program], env={"LD_LIBRARY_PATH": f"{prefix}/lib"}, check=True, capture_output=True, text=True)
    assert found.stdout.strip() == version()


def test_files(prefix):
    found = sorted(str(path.relative_to(prefix)) for path in prefix.rglob("*") if not path.is_dir())
    found = [path for path in found if not path.startswith("share/man/")]  # which are there when they have been built
    assert found == [
        "include/twilite.cdef.h",
        "include/twilite.h",
        "include/twilite.hpp",
        *sorted(f"include/twilite/{path.stem}.h" for path in (ROOT / "Sources/Descriptions/text").glob("*.txt")),
        "lib/cmake/Twilite/TwiliteConfig.cmake",
        "lib/cmake/Twilite/TwiliteConfigVersion.cmake",
        "lib/libtwilite.a",
        "lib/libtwilite.so",
        "lib/libtwilite.so.1",
        f"lib/libtwilite.so.{version()}",
        "lib/pkgconfig/twilite.pc",
    ]
    assert (prefix / "lib" / "libtwilite.so").resolve().name == f"libtwilite.so.{version()}"


def test_destdir_is_not_in_the_files(tmp_path):
    install("/opt/twilite", tmp_path)
    config = (tmp_path / "opt/twilite/lib/pkgconfig/twilite.pc").read_text()
    assert "prefix=/opt/twilite\n" in config and str(tmp_path) not in config


@LANGUAGES
def test_pkg_config(prefix, tmp_path, language, compiler, suffix, source):
    file = tmp_path / f"program.{suffix}"
    file.write_text(source)
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "twilite"],
        env={"PATH": "/usr/bin:/bin", "PKG_CONFIG_PATH": f"{prefix}/lib/pkgconfig"},
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    subprocess.run([compiler, file, "-o", tmp_path / "program", *flags], check=True)
    run(tmp_path / "program", prefix)


@LANGUAGES
def test_pkg_config_with_the_archive(prefix, tmp_path, language, compiler, suffix, source):
    """Where there is no shared library, --static has all that the archive needs."""
    shutil.copytree(prefix, tmp_path / "prefix", ignore=shutil.ignore_patterns("*.so*"))
    file = tmp_path / f"program.{suffix}"
    file.write_text(source)
    flags = subprocess.run(
        ["pkg-config", "--static", "--define-prefix", "--cflags", "--libs", "twilite"],
        env={"PATH": "/usr/bin:/bin", "PKG_CONFIG_PATH": f"{tmp_path}/prefix/lib/pkgconfig"},
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    subprocess.run([compiler, file, "-o", tmp_path / "program", *flags], check=True)
    run(tmp_path / "program", "/nowhere")


@pytest.mark.parametrize("target", ["twilite", "twilite-static", "CURL found, and twilite-static", "the archive alone, as twilite"])
@pytest.mark.parametrize("moved", [False, True], ids=["where it was installed", "moved"])
@LANGUAGES
def test_cmake(prefix, tmp_path, moved, target, language, compiler, suffix, source):
    if moved:
        elsewhere = tmp_path / "elsewhere"
        shutil.copytree(prefix, elsewhere, symlinks=True)
        prefix = elsewhere
        for file in prefix.glob("lib/*.so*") if "alone" in target else []:
            file.unlink()
    (tmp_path / f"program.{suffix}").write_text(source)
    (tmp_path / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.18)\nproject(program {language})\nfind_package(Twilite 1.0 REQUIRED)\n"
        f"{'find_package(CURL REQUIRED)' if 'CURL' in target else ''}\nadd_executable(program program.{suffix})\n"
        f"target_link_libraries(program PRIVATE Twilite::{target.split()[-1]})\n"
    )
    build = tmp_path / "build"
    subprocess.run(["cmake", "-S", tmp_path, "-B", build, f"-DCMAKE_PREFIX_PATH={prefix}"], check=True, capture_output=True)
    subprocess.run(["cmake", "--build", build], check=True, capture_output=True)
    run(build / "program", "/nowhere" if "static" in target or not list(prefix.glob("lib/*.so")) else prefix)


def test_cmake_refuses_another_major_version(prefix, tmp_path):
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.18)\nproject(program C)\nfind_package(Twilite 2.0 REQUIRED)\n"
    )
    found = subprocess.run(["cmake", "-S", tmp_path, "-B", tmp_path / "b", f"-DCMAKE_PREFIX_PATH={prefix}"], capture_output=True)
    assert found.returncode != 0


def test_headers_of_an_earlier_installation_do_not_stay(tmp_path):
    folder = tmp_path / "include" / "twilite"
    folder.mkdir(parents=True)
    (folder / "gone_v1.h").touch()
    install(tmp_path)
    assert not (folder / "gone_v1.h").exists() and (folder / "verify_v2.h").exists()


def test_uninstall(tmp_path):
    install(tmp_path)
    subprocess.run(["make", "-s", "uninstall", f"PREFIX={tmp_path}"], cwd=ROOT, check=True)
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []
