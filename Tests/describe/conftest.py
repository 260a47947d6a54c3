import os
import pathlib
import shutil
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
TEXTS = ROOT / "Sources" / "Descriptions" / "text"
AMENDMENTS = ROOT / "scripts" / "describing" / "amendments"
DOCUMENTS = ROOT / "Tests" / "operations" / "documents"
TWILIOS = os.environ.get("TWILITE_OPENAPI")

sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture
def house(tmp_path):
    """A copy of what scripts/describe reads and writes, with nothing described."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path
