"""What this machine builds with: libraries of the system, the compilers, and what SwiftPM has fetched."""

from __future__ import annotations

import functools
import json
import os
import re
import subprocess
from pathlib import Path


@functools.lru_cache(maxsize=None)
def output(*command: str) -> str | None:
    """What a command prints; None where there is no such command, or it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def system_package(name: str) -> tuple[str, str] | None:
    """The version of a package of Debian's kind, and its processor."""
    found = output("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version} ${Architecture}", name)
    status, version, processor = found.split() if found else ("", "", "")
    return (version, processor) if status == "installed" else None


def distribution() -> str:
    try:
        text = Path("/etc/os-release").read_text()
    except OSError:
        return "linux"
    found = re.search(r'^ID="?([\w.-]+)"?$', text, re.M)
    return found[1] if found else "linux"


def libc_version() -> str | None:
    return (os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ") or None


def swift_version() -> str | None:
    found = re.search(r"Swift version (\S+)", output("swift", "--version") or "")
    return found[1] if found else None


def gcc_version() -> str | None:
    return output("gcc", "-dumpfullversion")


def needed(binary: Path) -> list[str]:
    """The libraries that a library or a program asks the loader for."""
    return re.findall(r"\(NEEDED\).*\[(.*)\]", output("readelf", "-d", str(binary)) or "")


def swift_package(root: Path, name: str) -> tuple[str | None, str, str | None]:
    """Of a package that Package.swift names: its version, its address and its commit, as SwiftPM has resolved them.

    Where it has resolved nothing yet, there is the address alone.
    """
    address = re.search(rf'url: "([^"]*/{name})"', (root / "Package.swift").read_text())
    if address is None:
        raise ValueError(f"Package.swift does not name {name}")
    resolved = root / "Package.resolved"
    pins = json.loads(resolved.read_text())["pins"] if resolved.exists() else []
    for pin in pins:
        if pin["identity"] == name.lower():
            return pin["state"].get("version"), pin["location"], pin["state"].get("revision")
    return None, address[1], None
