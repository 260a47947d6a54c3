"""Many calls at once, without an event loop: what Client.map gives."""

from __future__ import annotations

import dataclasses
import os
import select
from typing import Any, Iterator, Mapping

from . import _library, _log, _products, _response
from ._encoding import decode, encode, encode_id
from ._errors import MisuseError, TwiliteError, failure
from ._progress import Progress
from ._response import Response


@dataclasses.dataclass(frozen=True)
class Result:
    """How one call of Client.map ended: with a value, or with an error."""

    index: int
    """Which of the parameters it is of, counted from 0."""
    parameters: Mapping[str, Any] | None
    value: Any = None
    """What the operation's own method gives: a record, a list or a page of them, or True for a delete."""
    error: TwiliteError | None = None
    response: Response = dataclasses.field(default=_response.NO_RESPONSE, repr=False, compare=False)
    """How the call was answered, with the header, whatever it ended in; empty when it was not."""


def results(
    queue: _library.QueueHandle,
    operation: str,
    parameters: Iterator[Mapping[str, Any] | None],
    ahead: int,
    bar: Progress,
    is_logged: bool,
) -> Iterator[Result]:
    """Submit calls, at most so many ahead of their results, and give the results. The queue ends with the iterator."""
    calls, source = _Calls(queue, operation, is_logged), enumerate(parameters)
    problem: Exception | None = None
    is_more = True
    try:
        while is_more or calls.begun:
            if is_more and len(calls.begun) < ahead:
                try:
                    index, given = next(source)
                except StopIteration:
                    is_more = False
                    continue
                except Exception as raised:
                    is_more, problem = False, raised
                    continue
                # Where parameters are slow to come, calls go on in between.
                result = calls.begin(index, given) or calls.take()
            else:
                result = calls.wait()
            if result is not None:
                bar.count(result.error is not None)
                yield result
        if problem is not None:
            raise problem
    finally:
        bar.end()


class _Calls:
    """The calls that have no result yet."""

    def __init__(self, queue: _library.QueueHandle, operation: str, is_logged: bool) -> None:
        self.begun: dict[int, Mapping[str, Any] | None] = {}
        """Their parameters, by their index, which is their tag."""
        self._queue, self._operation, self._id = queue, operation, encode_id(operation)
        self._make = _products.result(operation)
        self._next = _log.Completions().take if is_logged else _library.next_completion
        self._readable = select.poll()
        self._readable.register(_library.descriptor(queue), select.POLLIN)
        self._process = os.getpid()

    def begin(self, index: int, given: Mapping[str, Any] | None) -> Result | None:
        """Submit a call; give its result when it cannot be."""
        self._check_process()
        try:
            parameters = encode(given)
        except (TypeError, ValueError) as problem:
            return Result(index, given, error=self._misuse(str(problem)))
        _library.submit(self._queue, index, self._id, parameters)
        self.begun[index] = given
        return None

    def take(self) -> Result | None:
        """Drive the calls without waiting, and give a result if there is one."""
        completion = self._next(self._queue)
        if not completion:
            return None
        index = completion.tag
        given = self.begun.pop(index)
        if completion.status != _library.OK:
            error = failure(completion)
            return Result(index, given, error=error, response=error.response)
        response = _response.of(completion)
        return Result(index, given, self._make(decode(completion.json), response), response=response)

    def wait(self) -> Result:
        """Give the next result. Waits in Python, where Ctrl-C is heard."""
        while True:
            self._check_process()
            result = self.take()
            if result is not None:
                return result
            self._readable.poll()

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise self._misuse("A process cannot go on with calls that another has begun")

    def _misuse(self, message: str) -> MisuseError:
        return MisuseError({"status": "misuse", "message": message, "operation": self._operation})
