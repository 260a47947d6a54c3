"""The version: include/twilite.h has it, and what cannot read it there has it once more."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator

from . import interface

HEADER = ("include/twilite.h", r'^#define TWILITE_VERSION "(.*)"$')
# Where else it is written: a file, and what stands around it. `scripts/set-version` writes these, too.
PLACES = [
    ("Sources/TwilioAPI/Catalog.swift", r'version: StaticString = "(.*)"$'),
    ("Sources/Sandbox/Sandbox.swift", r'static let version = "(.*)"$'),
    ("Tests/TwilioAPITests/CatalogTests.swift", r'\["version"\] as\? String == "(.*)"\)$'),
    ("bindings/python/pyproject.toml", r'^version = "(.*)"$'),
    ("README.md", r"build/libtwilite\.so\.(\d+\.\d+\.\d+)"),
    ("docs/swift.md", r'from: "(.*?)"'),
    ("docs/aarch64.md", r"(?:\btwilite-|libtwilite\.so\.)(\d+\.\d+\.\d+)"),
    ("docs/wheel.md", r"(?:\btwilite-|libtwilite\.so\.)(\d+\.\d+\.\d+)"),
    ("examples/swift/Package.swift", r'twilite", from: "(.*?)"'),
    ("bindings/csharp/src/Twilite/Twilite.csproj", r"<Version>(.*)</Version>"),
    ("bindings/java/pom.xml", r"^  <version>(.*)</version>"),
    ("bindings/node/package.json", r'"version": "(.*)"'),
    ("bindings/php/composer.json", r'"version": "(.*)"'),
    ("bindings/r/DESCRIPTION", r"^Version: (.*)$"),
    ("bindings/ruby/lib/twilite/version.rb", r'VERSION = "(.*)"'),
    ("bindings/perl/lib/Twilite.pm", r"VERSION = '(.*)'"),
    ("bindings/lua/src/twilite/init.lua", r'_VERSION = "(.*)"'),
    ("bindings/rust/*/Cargo.toml", r'^(?:version|twilite-sys) = (?:{ version = "=)?"?(\d+\.\d+\.\d+)"'),
    ("bindings/rust/**/Cargo.lock", r'^name = "twilite[\w-]*"\nversion = "(.*)"'),
    # A file each, in which whatever looks like a version is this one.
    *((name, r"(?<!\d)(?<!\d\.)(\d+\.\d+\.\d+)(?!\.?\d)") for name in (
        "bindings/csharp/tests/ProcessTests.cs", "bindings/csharp/tests/CallTests.cs", "bindings/go/README.md",
        "bindings/go/twilite/readme_test.go", "bindings/java/src/test/java/dev/twilite/LibraryTest.java",
        "bindings/lua/*.rockspec", "bindings/lua/README.md", "bindings/lua/spec/library_spec.lua",
        "bindings/node/test/loading.test.js", "bindings/php/tests/LoadingTest.php", "bindings/ruby/README.md",
        "bindings/ruby/test/test_loading.rb", "bindings/rust/twilite/src/client.rs", "examples/go/go.mod",
    )),
]  # fmt: skip
# The files whose names have it, too.
NAMED = ["bindings/lua/twilite-*-1.rockspec"]
# What is told of a version and stays true when another comes; and twilite-libcurl, which has a version of its own.
NOT_COMPARED = ["CHANGELOG.md", "packaging/abi/", "Tests/", "docs/releasing.md", "packaging/bundled/"]
NOT_OURS = ["build", "target", "node_modules", ".build", ".git", "__pycache__", ".pytest_cache", ".hypothesis", "Package.resolved"]


def disagreeing(root: Path) -> Iterator[str]:
    """Each place that has another version than the header, and each that has it and is not among PLACES."""
    version = interface.macro(root, "TWILITE_VERSION")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"include/twilite.h: {version} is not of the form 1.2.3"
    known = set()
    for name, path, pattern in _places(root):
        found = list(re.finditer(pattern, path.read_text(), re.M))
        if not found:
            yield f"{name}: the version is not where it was"
        for match in found:
            known.add((name, match.start(1)))
            if match[1] != version:
                yield f"{name}: {match[1]}, not {version}"
    for path in _named(root):
        if f"-{version}-" not in path.name:
            yield f"{path.relative_to(root)}: its name has not {version}"
    for path in _texts(root):
        name = str(path.relative_to(root))
        if name == HEADER[0] or name.startswith(tuple(NOT_COMPARED)):
            continue
        if path.name == "Cargo.lock":
            continue  # other packages have versions of their own
        for match in re.finditer(
            rf"(?<!twilite_libcurl-)(?<!\d)(?<!\d[.-]){re.escape(version)}(?![\d.]*\d)", path.read_text(errors="ignore")
        ):
            if (name, match.start()) not in known:
                yield f"{name}: has {version}, and is not among the places in scripts/releasing/version.py"


def write(root: Path, version: str) -> None:
    """Give the header and all other places a version."""
    for _, path, pattern in [(HEADER[0], root / HEADER[0], HEADER[1]), *_places(root)]:

        def replaced(match: re.Match[str]) -> str:
            at = match.start()
            return match[0][: match.start(1) - at] + version + match[0][match.end(1) - at :]

        path.write_text(re.sub(pattern, replaced, path.read_text(), flags=re.M))
    for path in _named(root):
        path.rename(path.with_name(re.sub(r"\d+\.\d+\.\d+", version, path.name)))


def _places(root: Path) -> Iterator[tuple[str, Path, str]]:
    """Each of PLACES, with the files that its name stands for."""
    for name, pattern in PLACES:
        paths = sorted(root.glob(name))
        for path in paths or [root / name]:
            yield str(path.relative_to(root)), path, pattern


def _named(root: Path) -> list[Path]:
    return [path for name in NAMED for path in sorted(root.glob(name))]


def _texts(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.startswith(".build-"):
            continue
        if path.is_dir():
            yield from _texts(path)
        elif path.is_file() and path.stat().st_size < 2_000_000 and b"\0" not in path.read_bytes()[:4096]:
            yield path
