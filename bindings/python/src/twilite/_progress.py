"""A line on a terminal that tells how far many calls are."""

from __future__ import annotations

import operator
import sys
import time
from typing import Any

INTERVAL = 0.1
"""Seconds between two drawings: a terminal is slower than a loop."""


class Progress:
    """Draws on standard error while there is a terminal, and does nothing otherwise."""

    def __init__(self, items: Any, is_wanted: bool) -> None:
        self._stream = sys.stderr if is_wanted and sys.stderr is not None and sys.stderr.isatty() else None
        self._total = operator.length_hint(items)
        self._done = self._failed = 0
        self._began = time.monotonic()
        self._drawn = self._began - INTERVAL

    def count(self, has_failed: bool) -> None:
        """Count a call that has ended."""
        self._done += 1
        self._failed += has_failed
        if self._stream is not None and time.monotonic() - self._drawn >= INTERVAL:
            self._draw()

    def end(self) -> None:
        """Draw the line for the last time, and leave it."""
        if self._stream is not None:
            self._draw()
            self._stream.write("\n")
            self._stream.flush()

    def _draw(self) -> None:
        assert self._stream is not None
        self._drawn = time.monotonic()
        total = f" of {self._total}" if self._total >= self._done > 0 else ""
        speed = self._done / max(self._drawn - self._began, 0.001)
        self._stream.write(f"\r\033[K{self._done}{total} done, {self._failed} failed, {speed:.0f}/s")
        self._stream.flush()
