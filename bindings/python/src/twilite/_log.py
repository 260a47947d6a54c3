"""A line for each HTTP request, to the logger `twilite`."""

from __future__ import annotations

import logging
import threading
from typing import Any, Callable

from . import _interrupt, _library

_logger = logging.getLogger("twilite")


class _Written(threading.local):
    """How many lines this thread has logged of requests that count as attempts of a call."""

    lines = 0


_written = _Written()


def _write(_context: int | None, line: bytes) -> None:
    try:
        _logger.debug("%s", line.decode())
    except Exception:  # A filter's, say. ctypes prints it, and the call goes on.
        _written.lines += _attempts(line)
        raise
    _written.lines += _attempts(line)


def _attempts(line: bytes) -> int:
    """A request for a token is no attempt of the call that it is made for."""
    return 0 if line.startswith(b'{"operation": "oauth.v2.token.create"') else 1


# Never freed: a stream, or a call on another thread, may outlive the client that it is of.
_trace = _library.TraceFunction(_write)


def is_wanted() -> bool:
    return _logger.isEnabledFor(logging.DEBUG)


def attach(client: _library.ClientHandle) -> None:
    """Log what a client does from now on."""
    _library.set_trace(client, _trace)


def interruptible(within: Callable[..., _library.Response], *arguments: Any, deadline_ms: int = 0) -> _library.Response:
    """Perform a call that is logged, and raise KeyboardInterrupt when Ctrl-C was pressed meanwhile.

    Python raises what a signal's handler raises in the first function that runs, which is the one that logs. It has C
    above it, where nothing can be raised through; that a line is missing tells of it.
    """
    before = _written.lines
    response = _interrupt.perform(within, *arguments, deadline_ms=deadline_ms)
    if _written.lines - before < response.attempts:
        raise KeyboardInterrupt
    return response


class Completions:
    """Takes the completions of a queue that is logged, and raises KeyboardInterrupt as `interruptible` does.

    A call's lines are there before its completion is. Calls that go on have lines as well, so a missing one may show
    later; at the latest when no call is left.
    """

    def __init__(self) -> None:
        self._lines = self._attempts = 0

    def take(self, queue: _library.QueueHandle) -> _library.Response:
        """Drive the queue without waiting, and take a completion; NULL when there is none."""
        before = _written.lines
        completion = _library.next_completion(queue)
        self._lines += _written.lines - before
        if completion:
            self._attempts += completion.attempts
        if self._lines < self._attempts:
            raise KeyboardInterrupt
        return completion
