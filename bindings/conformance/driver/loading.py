"""What a binding does with a library that it cannot use."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator

from .runner import LONGEST, ROOT, Kind

OTHER_ABI = 2


def functions(header: Path = ROOT / "include" / "twilite.h") -> list[str]:
    """The names of the functions that the header declares."""
    text = re.sub(r"/\*.*?\*/", "", header.read_text("utf-8"), flags=re.S)
    return sorted(set(re.findall(r"\b(twilite_\w+)\(", text)))


def other_library(folder: Path) -> Path:
    """Make a library that has all functions, and another version of the interface."""
    source = folder / "other.c"
    lines = [f"#include <stdint.h>\nint32_t twilite_abi_version(void) {{ return {OTHER_ABI}; }}"]
    lines.append('const char *twilite_version(void) { return "2.0.0"; }')
    lines += [f"void *{each}(void) {{ return 0; }}" for each in functions() if not each.endswith("_version")]
    source.write_text("\n".join(lines) + "\n")
    library = folder / "libtwilite.so.1"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-Wl,-soname,libtwilite.so.1", f"-Wl,--version-script={ROOT}/build/twilite.map",
         "-o", library, source],
        check=True,
    )  # fmt: skip
    return library


def problems(kind: Kind) -> Iterator[str]:
    """Say in what a runner fails to refuse a library of another interface, and one that is not there."""
    if kind.reason_not_to("loading.another_version"):
        return
    with tempfile.TemporaryDirectory() as folder:
        status, said = started(kind, other_library(Path(folder)))
        if status == 0 or not (re.search(rf"\b{OTHER_ABI}\b", said) and re.search(r"\b1\b", said)):
            yield f"another ABI version: it ended with {status} and said {said!r}"
    if kind.reason_not_to("loading.absent"):
        return  # the system's loader looks for the library, and not the binding
    status, said = started(kind, Path("/nonexistent/libtwilite.so.1"))
    if status == 0 or "libtwilite" not in said:
        yield f"a library that is not there: it ended with {status} and said {said!r}"


def started(kind: Kind, library: Path) -> tuple[int, str]:
    done = subprocess.run(
        kind.command, cwd=kind.folder, env=kind.started_environment(library), stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=LONGEST,
    )  # fmt: skip
    return done.returncode, done.stderr
