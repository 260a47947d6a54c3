"""The chains and records of TwiliteKit are what the library says of itself."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build" / "libtwilite.so")
WRITTEN = ROOT / "Sources/TwiliteKit/Products"


def test_they_are_up_to_date(tmp_path):
    """`scripts/swift-resources build/libtwilite.so Sources/TwiliteKit/Products` writes them."""
    if shutil.which("swift") is None:
        pytest.skip("There is no Swift to format them with")
    subprocess.run([ROOT / "scripts/swift-resources", LIBRARY, tmp_path], check=True)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted(path.name for path in WRITTEN.iterdir()) and len(names) == 5
    for name in names:
        assert (WRITTEN / name).read_text() == (tmp_path / name).read_text(), name
