"""The recipes, filled in for the source archive in build/dist: each read by its own tool where there is one here, and run."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from abi.header import ROOT, macro
from packaging.test_install import PROGRAM

HERE = Path(__file__).parent / "recipes"
RECIPES = ROOT / "build/recipes"
VERSION = macro("TWILITE_VERSION")


def output(*command, **given):
    environment = {**os.environ, **given.pop("env", {})}
    done = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True, **given)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def test_nothing_is_left_to_fill_in():
    for path in RECIPES.rglob("*"):
        assert not path.is_file() or not re.search(r"@[A-Z0-9]+@", path.read_text()), path


# ---- Conan ----------------------------------------------------------------------------------------------------------

SYSTEM_LIBCURL = '''
from conan import ConanFile


class SystemLibcurl(ConanFile):
    """Says of the system's libcurl what Conan's own package says of itself."""

    name = "libcurl"
    version = "8.0.0"
    package_type = "shared-library"

    def package_info(self):
        self.cpp_info.bindirs = self.cpp_info.includedirs = self.cpp_info.libdirs = []
        self.cpp_info.system_libs = ["curl"]
        self.cpp_info.set_property("cmake_file_name", "CURL")
        self.cpp_info.set_property("cmake_target_name", "CURL::libcurl")
        self.cpp_info.set_property("pkg_config_name", "libcurl")
'''
PROFILE = """
[settings]
os=Linux
arch=x86_64
compiler=gcc
compiler.version=12
compiler.libcxx=libstdc++11
build_type=Release
[conf]
tools.gnu:pkg_config=/usr/bin/pkg-config
"""


def test_conan_creates_a_package_and_runs_its_test(tmp_path):
    """Conan itself, without a remote."""
    conan = ROOT / "build/conan/bin/conan"
    home = {"CONAN_HOME": str(tmp_path / "home")}
    (tmp_path / "home/profiles").mkdir(parents=True)
    (tmp_path / "home/profiles/default").write_text(PROFILE)
    (tmp_path / "libcurl").mkdir()
    (tmp_path / "libcurl/conanfile.py").write_text(SYSTEM_LIBCURL)
    shutil.copytree(RECIPES / "conan", tmp_path / "recipe")
    output(conan, "remote", "disable", "*", env=home)
    output(conan, "create", tmp_path / "libcurl", env=home)
    # It shows on standard error what the programs say that it runs.
    told = output("sh", "-c", f"'{conan}' create recipe --version {VERSION} 2>&1", cwd=tmp_path, env=home)
    assert f"\nTwilite {VERSION}\n" in told
    (package,) = (tmp_path / "home/p").glob("b/twili*/p")
    found = {str(path.relative_to(package)) for path in package.rglob("*") if path.is_file() and path.parent.name != "twilite"}
    assert found - {"conaninfo.txt", "conanmanifest.txt"} == {
        "include/twilite.cdef.h", "include/twilite.h", "include/twilite.hpp", "lib/libtwilite.a", "licenses/LICENSE",
    }  # fmt: skip


# ---- vcpkg, Homebrew, Nix: one after the other in one unpacked source archive, so that it is built once ---------------


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    return tmp_path_factory.mktemp("sources")


def portfile(sources, folder, linkage):
    """Runs vcpkg's portfile; INSTALLED stands for what the port curl has installed."""
    (folder / "installed/lib/pkgconfig").mkdir(parents=True)
    (folder / "installed/lib/pkgconfig/libcurl.pc").write_text("Name: libcurl\nDescription: c\nVersion: 8.0\nLibs: -lcurl\n")
    given = {"PORT_DIR": RECIPES / "vcpkg", "SOURCES": sources, "PACKAGES": folder / "packages",
             "INSTALLED": folder / "installed", "LINKAGE": linkage}  # fmt: skip
    output("cmake", *[f"-D{name}={value}" for name, value in given.items()], "-P", HERE / "vcpkg.cmake")
    return folder / "packages"


@pytest.mark.parametrize("linkage", ["dynamic", "static"])
def test_vcpkgs_portfile(sources, tmp_path, linkage):
    packages = portfile(sources, tmp_path, linkage)
    assert not list((sources / "src").glob(".build-*/checkouts/*")), "the library's build fetches nothing"
    libraries = {path.name for path in packages.glob("lib/libtwilite*")}
    shared = {"libtwilite.so", "libtwilite.so.1", f"libtwilite.so.{VERSION}"}
    assert libraries == (shared if linkage == "dynamic" else {"libtwilite.a"})
    assert {path.name for path in packages.glob("share/twilite/*")} == {
        "TwiliteConfig.cmake", "TwiliteConfigVersion.cmake", "copyright", "usage",
    }  # fmt: skip
    # What vcpkg refuses: a file that has the path of the build.
    for path in packages.rglob("*"):
        assert not path.is_file() or str(tmp_path).encode() not in path.read_bytes(), path
    (tmp_path / "program.c").write_text(PROGRAM)
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.18)\nproject(program C)\nfind_package(CURL REQUIRED)\n"
        "find_package(Twilite CONFIG REQUIRED)\n"
        "add_executable(main program.c)\ntarget_link_libraries(main PRIVATE Twilite::twilite)\n"
    )
    moved = packages.rename(tmp_path / "moved")
    output("cmake", "-S", tmp_path, "-B", tmp_path / "b", f"-DCMAKE_PREFIX_PATH={moved}")
    output("cmake", "--build", tmp_path / "b")
    assert output(tmp_path / "b/main").strip() == VERSION
    paths = {"PKG_CONFIG_PATH": f"{moved}/lib/pkgconfig:{tmp_path}/installed/lib/pkgconfig"}
    flags = output("pkg-config", "--static", "--cflags", "--libs", "twilite", env=paths).split()
    output("cc", tmp_path / "program.c", "-o", tmp_path / "by-pkg-config", *flags)
    assert output(tmp_path / "by-pkg-config", env={"LD_LIBRARY_PATH": f"{moved}/lib"}).strip() == VERSION


def test_vcpkgs_manifest():
    """The names, their order and their form are those of vcpkg's own reference."""
    manifest = json.loads((RECIPES / "vcpkg/vcpkg.json").read_text())
    assert list(manifest) == ["name", "version", "description", "homepage", "license", "supports", "dependencies"]
    assert (manifest["name"], manifest["version"], manifest["license"]) == ("twilite", VERSION, "MIT")
    names = [dependency["name"] for dependency in manifest["dependencies"]]
    assert names == sorted(names)
    written = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    assert (RECIPES / "vcpkg/vcpkg.json").read_text() == written


def test_homebrews_formula(sources, tmp_path):
    formula = RECIPES / "homebrew/twilite.rb"
    output("rubocop", "--config", HERE / "rubocop.yml", "--cache", "false", formula)
    portfile(sources, tmp_path, "dynamic")
    text = output("ruby", HERE / "homebrew.rb", formula, sources / "src", tmp_path / "prefix")
    assert text.strip() == VERSION
    assert (tmp_path / "prefix/lib/libtwilite.so").exists() and (tmp_path / "prefix/lib/libtwilite.a").exists()


def test_the_nix_package(sources, tmp_path):
    """Parsed and evaluated by Nix; then its phases, as nixpkgs' setup would go through them."""
    package = RECIPES / "nix/package.nix"
    output("nix-instantiate", "--parse", package)

    def attributes(swift):
        return json.loads(
            output("nix-instantiate", "--eval", "--strict", "--json", HERE / "nixpkgs.nix", "--argstr", "package", package,
                   "--argstr", "swiftVersion", swift, env={"NIX_STATE_DIR": str(tmp_path / "state"), "HOME": str(tmp_path)})
        )  # fmt: skip

    assert attributes("5.10")["meta"]["broken"] and not attributes("6.3")["meta"]["broken"]
    given = attributes("6.3")
    assert (given["version"], given["meta"]["license"]["spdxId"]) == (VERSION, "MIT")
    assert given["src"]["sha256"] in (ROOT / f"build/dist/twilite-{VERSION}.tar.gz.sha256").read_text()
    portfile(sources, tmp_path, "dynamic")
    (flag,) = given["installFlags"]
    flag = re.sub(r"/[0-9a-z]{52}$", str(tmp_path / "out"), flag)
    phases = f"patchShebangs() {{ :; }}\n{given['postPatch']}\n{given['preBuild']}\nmake {' '.join(given['buildFlags'])}\nmake install {flag}\n"
    output("bash", "-euc", phases, cwd=sources / "src", env={"TMPDIR": str(tmp_path)})
    assert (tmp_path / "out/lib/libtwilite.so").exists() and (tmp_path / "out/lib/libtwilite.a").exists()
