"""The packages of a release: which there are to be, how large they may be, and whether those there were tested."""

from __future__ import annotations

import hashlib
from fnmatch import fnmatch
from pathlib import Path
from typing import Iterator, NamedTuple

from . import interface


class Package(NamedTuple):
    pattern: str
    bound: int
    test: str


def expected(root: Path) -> list[Package]:
    """packaging/packages.txt, a line for each: file, bound in bytes, test."""
    version = interface.macro(root, "TWILITE_VERSION")
    lines = (root / "packaging" / "packages.txt").read_text().splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [Package(pattern.replace("VERSION", version), int(bound), test) for pattern, bound, test in rows]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tested(root: Path, test: str) -> set[str]:
    """The digests of what lay in build/dist when all tests of a file last passed, as Tests/packages/conftest.py wrote."""
    record = root / "build" / "tested" / f"{test}.txt"
    return set(record.read_text().split()) if record.exists() else set()


def look(root: Path) -> Iterator[tuple[str, str]]:
    """A line for each package; and what is wrong with it, or ""."""
    dist = root / "build" / "dist"
    there = {path for path in dist.rglob("*") if path.is_file()}
    for package in expected(root):
        found = sorted(path for path in there if fnmatch(str(path.relative_to(dist)), package.pattern))
        there.difference_update(found)
        if len(found) != 1:
            yield (
                package.pattern,
                f"{package.pattern}: " + (f"{len(found)} of them are in build/dist" if found else "not built"),
            )
        for path in found if len(found) == 1 else []:
            size = path.stat().st_size
            line = f"{path.name}, {size:,} bytes of at most {package.bound:,}"
            if size > package.bound:
                yield line, f"{path.name}: {size:,} bytes, more than {package.bound:,}"
            elif digest(path) not in tested(root, package.test):
                yield line, f"{path.name}: Tests/packages/{package.test}.py has not passed with this file"
            else:
                yield f"{line}, tested", ""
    for path in sorted(there):
        if path.suffix not in (".sha256", ".txt") and not path.name.startswith("."):
            yield path.name, f"{path.name}: is in build/dist, and not in packaging/packages.txt"
