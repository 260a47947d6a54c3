"""What the header declares, read by the C preprocessor and not by the build's own script."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = ROOT / "include" / "twilite.h"
LIBRARY = Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build" / "libtwilite.so")


def preprocessed() -> str:
    return subprocess.run(
        ["gcc", "-E", "-P", "-x", "c", str(HEADER)], check=True, capture_output=True, text=True
    ).stdout


def functions() -> list:
    """The names of the functions declared."""
    own = preprocessed().split("typedef struct twilite_client", 1)[1]
    declarations = [part.strip() for part in own.split(";") if not part.strip().startswith("typedef")]
    return sorted(found.group(1) for found in (re.search(r"\b(twilite_\w+)\(", part) for part in declarations) if found)


def macro(name: str) -> str:
    return re.search(rf"^#define {name} (.*)$", HEADER.read_text(), re.M).group(1).strip('"')
