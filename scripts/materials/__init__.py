"""The bill of materials: what the project, its programs and its packages are made of."""

from __future__ import annotations

import os
from pathlib import Path

from releasing import interface

from . import components, machine, release
from .spdx import Bill


def bill(root: Path, library: Path, dist: Path) -> Bill:
    """Of the sources in `root`, the built library, and the packages in `dist`, as far as they are there."""
    version = interface.macro(root, "TWILITE_VERSION")
    made = Bill(f"twilite-{version}", _time(root))
    components.add(made, root, version, library)
    release.add_bindings(made, root, version)
    release.add_files(made, dist)
    return made


def _time(root: Path) -> int:
    """As scripts/pack: in an unpacked source archive all files have the commit's time."""
    given = os.environ.get("SOURCE_DATE_EPOCH") or machine.output("git", "-C", str(root), "log", "-1", "--format=%ct")
    return int(given or (root / "include/twilite.h").stat().st_mtime)
