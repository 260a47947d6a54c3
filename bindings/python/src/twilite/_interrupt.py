"""Ctrl-C, and whatever else a signal's handler raises, ends a call that waits."""

from __future__ import annotations

import functools
import os
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
        self.watch: Any = _watch(self.raised)
        """It runs while it is being asked: then a signal's handler is at work."""
        next(self.watch)
        # Once it is over, `next` gives 1.
        self.function = _library.InterruptFunction(functools.partial(next, self.watch, 1))


_watcher = _Watcher()
_main_thread = threading.main_thread().ident


def _note_main_thread() -> None:
    """After a fork the thread that forked is the main thread."""
    global _main_thread
    _main_thread = threading.get_ident()


os.register_at_fork(after_in_child=_note_main_thread)


def perform(within: Callable[..., _library.Response], *arguments: Any, deadline_ms: int = 0) -> _library.Response:
    """Perform a call that can be ended: `within` takes what ends it after the arguments.

    What a signal's handler raises meanwhile is raised here at once; its cause is the error that the call ended with, which
    tells whether it may have taken effect. Handlers run on the main thread alone, so on any other nothing is asked.
    """
    global _watcher
    watcher = _watcher
    if threading.get_ident() != _main_thread or watcher.watch.gi_running:
        return within(*arguments, deadline_ms, _library.NO_INTERRUPT)
    response = within(*arguments, deadline_ms, watcher.function)
    if watcher.raised:
        _watcher = _Watcher()
        raise watcher.raised[0] from failure(response)
    return response
