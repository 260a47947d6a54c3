"""Remembers for `make release-check` which packages were tested: what lay in build/dist when all tests of a file passed."""

import hashlib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
outcomes = defaultdict(set)


@pytest.hookimpl
def pytest_runtest_logreport(report):
    file = Path(report.nodeid.partition("::")[0])
    if file.parent.name == "packages":
        outcomes[file.stem].add(report.outcome)


def pytest_deselected(items):
    for item in items:
        outcomes[item.path.stem].add("left out")


def pytest_sessionfinish(session):
    """Skipped is not tested, and a part of a file's tests is not the file's."""
    if any("::" in argument for argument in session.config.args) or session.config.option.collectonly:
        return
    folder = ROOT / "build" / "tested"
    for test, seen in outcomes.items():
        record = folder / f"{test}.txt"
        if seen == {"passed"}:
            folder.mkdir(parents=True, exist_ok=True)
            files = [path for path in sorted((ROOT / "build" / "dist").rglob("*")) if path.is_file()]
            record.write_text("".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}\n" for path in files))
        else:
            record.unlink(missing_ok=True)
