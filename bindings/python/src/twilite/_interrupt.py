"""Ctrl-C, and whatever else a signal's handler raises, ends a call that waits."""

from __future__ import annotations

import functools
import threading
from typing import Any, Callable, Iterator

from . import _library
from ._errors import failure


def _watch(raised: list[BaseException]) -> Iterator[int]:
    """Give 0 as long as no signal's handler raises.

    Python runs handlers where it resumes a function. This one is resumed inside its `try`: whatever is raised is caught
    here, and not lost for having C above it.
    """
    try:
        while True:
            yield 0
    except GeneratorExit:
        raise
    except BaseException as problem:
        raised.append(problem)


class _Watcher:
    """What the library asks, on the main thread, whether a call shall end."""

    def __init__(self) -> None:
        self.raised: list[BaseException] = []
        self._watch: Any = _watch(self.raised)
        next(self._watch)
        # Once it is over, `next` gives 1.
        self.function = _library.InterruptFunction(functools.partial(next, self._watch, 1))

    @property
    def is_busy(self) -> bool:
        """Whether it is being asked: a signal's handler runs."""
        return bool(self._watch.gi_running)


_watcher = _Watcher()


def perform(within: Callable[..., _library.Response], *arguments: Any, deadline_ms: int = 0) -> _library.Response:
    """Perform a call that can be ended: `within` takes what ends it after the arguments.

    What a signal's handler raises meanwhile is raised here at once; its cause is the error that the call ended with, which
    tells whether it may have taken effect. Handlers run on the main thread alone, so on any other nothing is asked.
    """
    global _watcher
    watcher = _watcher
    if threading.current_thread() is not threading.main_thread() or watcher.is_busy:
        return within(*arguments, deadline_ms, _library.NO_INTERRUPT)
    response = within(*arguments, deadline_ms, watcher.function)
    if watcher.raised:
        _watcher = _Watcher()
        raise watcher.raised[0] from failure(response.json)
    return response
