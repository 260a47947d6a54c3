"""A binding's runner: a process that is told a case in a line, and answers with its outcomes in a line."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]

# The bindings by name. Of those that have no package in bindings/, C, C++ and Swift, the folders are in bindings/conformance.
BINDINGS = {path.parent.name: path.parent for path in sorted(ROOT.glob("bindings/**/conformance.json")) if "build" not in path.parts}

# How long a case may take. Those that wait for a deadline need a second; a machine that has much to do needs more.
LONGEST = 120


class RunnerError(Exception):
    """A runner ended, said what is no outcome, or said nothing."""


@dataclass
class Kind:
    """How a runner is started, and what it cannot do."""

    name: str
    binding: str
    command: list[str]
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    cannot: dict[str, str] = field(default_factory=dict)

    def reason_not_to(self, case: str) -> str | None:
        """Why it cannot perform a case; None if it can."""
        for pattern, reason in self.cannot.items():
            if case == pattern or (pattern.endswith("*") and case.startswith(pattern[:-1])):
                return reason
        return None

    def started_environment(self, library: Path) -> dict[str, str]:
        """The environment of this process without what bindings listen to, but for the library."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "TWILITE_"))}
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            kept.pop(name, None)
        own = {name: filled(value) for name, value in self.environment.items()}
        return {**kept, "TWILITE_LIBRARY": str(library), "LD_LIBRARY_PATH": str(library.parent), **own}


def kinds(binding: Path) -> list[Kind]:
    """The runners of a binding, as its conformance.json says."""
    said = json.loads((binding / "conformance.json").read_text("utf-8"))
    return [
        Kind(
            name, said["binding"], [filled(each) for each in runner["command"]], binding,
            runner.get("environment", {}), {**said.get("cannot", {}), **runner.get("cannot", {})},
        )
        for name, runner in said["runners"].items()
    ]  # fmt: skip


def filled(text: str) -> str:
    return text.replace("{build}", str(ROOT / "build")).replace("{root}", str(ROOT))


class Runner:
    """A runner at work."""

    def __init__(self, kind: Kind, library: Path) -> None:
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            kind.command, cwd=kind.folder, env=kind.started_environment(library), stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self._errors, encoding="utf-8", errors="strict",
        )  # fmt: skip
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        try:
            self.hello = self._next("its first line")
        except RunnerError:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def perform(self, line: str, case: str) -> list[Any]:
        """Have it perform a case, and give the outcomes."""
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # the next line tells what it ended with
        answer = self._next(case)
        if answer.get("id") != case or not isinstance(answer.get("outcomes"), list):
            raise RunnerError(f"it answered {case} with {str(answer)[:200]}")
        return answer["outcomes"]

    def end(self) -> None:
        """Close its input, and have it end by itself."""
        self._process.stdin.close()
        try:
            status = self._process.wait(LONGEST)
        except subprocess.TimeoutExpired:
            self.kill()
            raise RunnerError("it did not end when its input did") from None
        if status != 0:
            raise RunnerError(f"it ended with {status}: {self.said()}")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def said(self) -> str:
        """The end of what it wrote to standard error."""
        self._errors.seek(0)
        return self._errors.read().decode("utf-8", "replace")[-2000:].strip()

    def _read(self) -> None:
        try:
            for line in self._process.stdout:
                self._lines.put(line)
        except UnicodeDecodeError:
            self._lines.put('"what is not UTF-8"')
        self._lines.put("")

    def _next(self, what: str) -> dict[str, Any]:
        try:
            line = self._lines.get(timeout=LONGEST)
        except queue.Empty:
            raise RunnerError(f"it said nothing to {what} within {LONGEST} seconds") from None
        if not line:
            raise RunnerError(f"it ended at {what} with {self._process.wait()}: {self.said()}")
        try:
            value = json.loads(line)
        except ValueError:
            raise RunnerError(f"it said to {what} what is no JSON: {line[:200]}") from None
        if not isinstance(value, dict):
            raise RunnerError(f"it said to {what} what is no object: {line[:200]}")
        return value
