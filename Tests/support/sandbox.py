"""The sandbox, as the Python package starts and steers it: here without a library, which it does not need."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = str(ROOT / "bindings" / "python" / "src")
if SOURCES not in sys.path:
    sys.path.insert(0, SOURCES)

from twilite.sandbox import STOP_TIMEOUT, Sandbox, program  # noqa: E402

ACCOUNT_SID = "AC" + "a" * 32
API_KEY = "SK" + "b" * 32
SECRET = "0123456789abcdef0123456789abcdef"

__all__ = ["ACCOUNT_SID", "API_KEY", "ROOT", "SECRET", "STOP_TIMEOUT", "Sandbox", "program"]
