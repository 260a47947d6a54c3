"""The last section of docs/reliability.md says what the declarations say."""

import subprocess
import sys
from pathlib import Path

from .table import ALL

ROOT = Path(__file__).resolve().parents[2]


def test_it_is_up_to_date():
    """`make fault-table` writes it."""
    printed = subprocess.run([sys.executable, ROOT / "scripts/fault-table"], check=True, capture_output=True, text=True).stdout
    assert (ROOT / "docs/reliability.md").read_text() == printed


def test_each_fault_has_a_name_of_its_own():
    assert len({name for name, _ in ALL}) == len(ALL) > 200
