"""The Debian packages of `make deb`, in a Debian that has nothing else."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from support.sandbox import Sandbox

from .debian_root import debian_root

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "build" / "dist"
NAMES = ["libtwilite-dev", "libtwilite-doc", "libtwilite1", "twilite"]
PACKAGES = {path.name.partition("_")[0]: path for path in DIST.glob("*.deb")}
CREDENTIALS = {"TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef", "TWILIO_AUTH_TOKEN": "any-token"}


def output(*command, **options):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True, **options).stdout


def field(package, name):
    return output("dpkg-deb", "-f", PACKAGES[package], name).strip()


def put(root, *names):
    """Copies packages into a root, and gives the paths that apt takes."""
    (root.folder / "packages").mkdir(exist_ok=True)
    return [f"./packages/{Path(shutil.copy(PACKAGES[name], root.folder / 'packages')).name}" for name in names]


@pytest.fixture
def minimal():
    yield from debian_root("minimal")


@pytest.fixture(scope="module")
def with_tools():
    """All packages installed beside compilers; and what was there before."""
    for root in debian_root("tools", "gcc", "g++", "libc6-dev", "make", "pkg-config", "cmake", "man-db"):
        root.before = (root.packages(), root.files())
        root.install(*put(root, *NAMES))
        yield root


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as sandbox:
        yield sandbox


def test_there_is_each_package():
    assert sorted(PACKAGES) == NAMES


def test_lintian_says_nothing():
    found = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", *PACKAGES.values()], capture_output=True, text=True
    )
    assert (found.returncode, found.stdout) == (0, "")


def test_versions_are_the_headers():
    version = re.search(r'^#define TWILITE_VERSION "(.*)"', (ROOT / "include/twilite.h").read_text(), re.M)[1]
    assert {field(name, "Version").rpartition("-")[0] for name in NAMES} == {version}


@pytest.mark.parametrize("name", ["libtwilite1", "twilite"])
def test_it_needs_libcurl_and_libc(name):
    needed = {depends.split()[0] for depends in field(name, "Depends").split(", ")}
    assert needed == {"libc6", "libcurl4"}


def test_each_function_is_since_a_version(tmp_path):
    """So that a program needs no newer library than it uses."""
    subprocess.run(["dpkg-deb", "-e", PACKAGES["libtwilite1"], tmp_path], check=True)
    symbols = dict(re.findall(r"^ (twilite_\w+)@TWILITE_1 (\S+)$", (tmp_path / "symbols").read_text(), re.M))
    exported = output("nm", "-D", "--defined-only", ROOT / "build/libtwilite.so").splitlines()
    assert set(symbols) == {line.split()[-1].partition("@")[0] for line in exported} - {"TWILITE_1"}
    assert symbols["twilite_call"] == "1.0.0"


def test_the_library_alone_comes_and_goes_without_a_trace(minimal):
    packages, files = minimal.packages(), minimal.files()
    assert "libcurl4" not in packages
    minimal.install(*put(minimal, "libtwilite1"))
    assert {"libtwilite1", "libcurl4"} <= minimal.packages()
    assert "libtwilite.so.1" in minimal.run("ldconfig", "-p")
    loaded = minimal.run("sh", "-c", "ldd /usr/lib/*/libtwilite.so.1")
    assert "libcurl.so.4 => /" in loaded and "not found" not in loaded
    minimal.purge("libtwilite1")
    assert (minimal.packages(), minimal.files() - files, files - minimal.files()) == (packages, set(), set())


def readme_program():
    return re.search(r"^```c\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)[1]


def build(root, name, files, command):
    folder = root.folder / "tmp" / name
    folder.mkdir()
    for file, text in files.items():
        (folder / file).write_text(text)
    root.run("sh", "-euc", f"cd /tmp/{name}\n{command}")


BUILDS = {
    "pkg-config": ({}, "cc try.c -o try $(pkg-config --cflags --libs twilite)"),
    "cmake": (
        {
            "CMakeLists.txt": "cmake_minimum_required(VERSION 3.18)\nproject(try C)\n"
            "find_package(Twilite 1.0 REQUIRED)\nadd_executable(try try.c)\ntarget_link_libraries(try PRIVATE Twilite::twilite)\n"
        },
        "cmake . && cmake --build .",
    ),
}


@pytest.mark.parametrize("how", BUILDS)
def test_a_program_is_built_and_creates_a_record(with_tools, sandbox, how):
    files, command = BUILDS[how]
    build(with_tools, how, {"try.c": readme_program(), **files}, command)
    assert re.search("libtwilite.so.1 => (/usr)?/lib/", with_tools.run("ldd", f"/tmp/{how}/try"))
    printed = with_tools.run(f"/tmp/{how}/try", f"built-with-{how}", TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert re.match(r"created YE[0-9a-f]{32}\nlisted YE", printed)
    assert f"built-with-{how}" in [entity["identity"] for entity in sandbox.state()["entities"]]


def test_a_program_of_cpp(with_tools, sandbox):
    text = re.search(r"^```cpp\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)[1]
    build(with_tools, "cpp", {"try.cpp": text}, "c++ -std=c++17 try.cpp -o try $(pkg-config --cflags --libs twilite)")
    printed = with_tools.run("/tmp/cpp/try", "built-by-cpp", TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert re.match(r"created YE[0-9a-f]{32}\nlisted YE", printed)


def test_the_static_archive(with_tools, sandbox):
    """It needs no libtwilite.so. libcurl's name without a number is of a package of its own."""
    build(with_tools, "static", {"try.c": readme_program()}, "cc try.c -o try -l:libtwilite.a -l:libcurl.so.4 -pthread")
    assert "libtwilite" not in with_tools.run("ldd", "/tmp/static/try")
    printed = with_tools.run("/tmp/static/try", "built-with-archive", TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert re.match(r"created YE[0-9a-f]{32}\nlisted YE", printed)


@pytest.mark.parametrize(
    "section, page, says",
    [(1, "twilite", "bulk"), (3, "twilite", "twilite_client_create"), (3, "twilite_queue", "twilite_queue_submit")],
)
def test_the_manual(with_tools, section, page, says):
    assert says in with_tools.run("man", "--pager=cat", section, page, MANWIDTH="100")


def test_the_reference_and_the_examples(with_tools):
    folder = with_tools.folder / "usr/share/doc/libtwilite-doc"
    assert "verify.v2.entity.create" in (folder / "html/index.html").read_text()
    command = "cc -std=c99 -I. entities.c -o /tmp/entities $(pkg-config --cflags --libs twilite)"
    with_tools.run("sh", "-euc", f"cd /usr/share/doc/libtwilite-doc/examples/c\n{command}")


def test_completion(with_tools):
    for file in (
        "bash-completion/completions/twilite",
        "zsh/vendor-completions/_twilite",
        "fish/vendor_completions.d/twilite.fish",
    ):
        assert "twilite" in (with_tools.folder / "usr/share" / file).read_text()


def test_from_nothing_to_a_record(minimal, sandbox):
    """One command installs it, a second creates a record."""
    minimal.install(*put(minimal, "twilite"))
    made = minimal.run(
        "twilite", "verify.v2.entity.create", "--service-sid", "VA0123456789abcdef0123456789abcdef", "--identity",
        "from-a-shell", TWILITE_BASE_URL=sandbox.url, **CREDENTIALS,
    )  # fmt: skip
    assert json.loads(made)["identity"] == "from-a-shell"


def test_all_packages_go_without_a_trace(with_tools):
    """The last test in this root."""
    packages, files = with_tools.before
    with_tools.purge(*NAMES)
    assert with_tools.packages() == packages
    assert (with_tools.files() - files, files - with_tools.files()) == (set(), set())


def test_built_twice_they_are_the_same(tmp_path):
    first = {name: path.read_bytes() for name, path in PACKAGES.items()}
    subprocess.run(
        ["make", "-s", "deb"], cwd=ROOT, check=True, capture_output=True, env={**os.environ, "TZ": "Pacific/Auckland"}
    )
    assert {name: path.read_bytes() for name, path in PACKAGES.items()} == first


def test_built_elsewhere_the_library_is_the_same(tmp_path):
    tree = tmp_path / "elsewhere"
    subprocess.run([ROOT / "scripts" / "debian-tree", tree], check=True)
    shutil.rmtree(tree / "build")
    done = subprocess.run(["make", "-s", "library"], cwd=tree, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tree / "build/libtwilite.so").read_bytes() == (ROOT / "build/libtwilite.so").read_bytes()
    shutil.rmtree(tree)
