"""The client for asyncio: each event loop has a queue, and drives it when the queue's descriptor is readable."""

from __future__ import annotations

import asyncio
import collections
import itertools
import os
import weakref
from typing import Any, AsyncIterator, Callable, Iterable, Iterator, Mapping

from . import _library, _response
from ._chain import AsyncProducts
from ._client import ClientBase, new_queue, unknown
from ._encoding import decode, encode, encode_id, read_faster
from ._errors import CancelledError, MisuseError, failure
from ._records import AnyRecord
from ._tables import Records


class AsyncClient(ClientBase, AsyncProducts):
    """A Client whose calls are awaited, for asyncio. It has Client's options and chain of names, and starts no thread.

    Any number of calls may be awaited at once. At most `in_flight` requests of an event loop are on the wire, 64 if not
    given; the other calls wait their turn. When a task is cancelled, by asyncio.timeout for one, its call is; a create
    that was on the wire may have taken effect.

    One client serves any number of event loops, one after the other or on several threads, and works on in a forked
    child. End it with `async with`, `aclose` or `close`.

    Raises MisuseError when an option is wrong or there are no credentials.
    """

    async def call(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as Python values.

        Parameters are spelled as the API does (FriendlyName) or in snake_case; None is as if not given. Raises a
        TwiliteError.
        """
        return decode((await self._perform(operation, parameters)).json)

    async def request(self, method: str, product: str, path: str, /, **parameters: Any) -> Any:
        """Ask for a route that the library does not know, as Client.request does, and give its JSON as Python values."""
        return await self.call(unknown(method, product, path), parameters)

    def stream(self, operation: str, parameters: Mapping[str, Any] | None = None) -> AsyncIterator[Any]:
        """Go through the records of a list operation, with one page of them in memory at a time.

        Parameters are checked at once; pages are asked for as they are needed. When a page fails, the iterator raises a
        TwiliteError and ends. One task at a time may use it.
        """
        return _Stream(self, operation, self._pager(operation, parameters), lambda page: decode(page.json))

    def close(self) -> None:
        """Refuse calls from now on, and cancel those that are awaited: each raises CancelledError.

        For event loops of other threads, that is done when they have their next turn.
        """
        super().close()
        queues = self._queues
        self._prepare()
        for loop, queue in list(queues.items()):
            if not queue.is_ours or loop.is_closed():
                continue
            if loop is _running_loop():
                queue.end()
            else:
                loop.call_soon_threadsafe(queue.end)

    async def aclose(self) -> None:
        """Close, as `close` does, and let the tasks whose calls that cancelled have their turn."""
        self.close()
        await asyncio.sleep(0)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _prepare(self) -> None:
        self._queues: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Queue] = weakref.WeakKeyDictionary()
        self._recent: _Queue | None = None
        """The queue that was used last: looking one up by its loop is slow."""

    async def _perform(self, operation: str, parameters: Mapping[str, Any] | None) -> _library.Response:
        queue = self._queue(operation)
        response = await queue.perform(operation, _library.submit, (encode_id(operation), encode(parameters)))
        if response.status != _library.OK:
            raise failure(response)
        return response

    async def _answer(self, operation: str, parameters: Mapping[str, Any], make: Callable[[Any, Any], Any]) -> Any:
        response = await self._perform(operation, parameters)
        return make(decode(response.json), _response.of(response))

    async def _list(
        self, operation: str, parameters: Mapping[str, Any], make: type[AnyRecord]
    ) -> list[AnyRecord]:
        return Records(self._made(await self._perform(operation, parameters), make))

    def _records(
        self, operation: str, parameters: Mapping[str, Any], make: type[AnyRecord]
    ) -> AsyncIterator[AnyRecord]:
        return _Stream(self, operation, self._pager(operation, parameters), lambda page: self._made(page, make))

    def _queue(self, operation: str) -> _Queue:
        """Give the running loop's queue, which is made when there is none."""
        loop = asyncio.get_running_loop()
        recent = self._recent
        if recent is not None and self._handle is not None and recent.is_of(loop):
            return recent
        client = self._open(operation)
        queue = self._queues.get(loop)
        if queue is None or not queue.is_of(loop):
            for other in self._queues.keyrefs():
                closed = other()
                if closed is not None and closed.is_closed():
                    self._queues.pop(closed, None)
            queue = self._queues[loop] = _Queue(client, self._in_flight, loop)
        self._recent = queue
        return queue


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class _Queue:
    """The calls of one event loop. While there are any, the loop watches the queue and so keeps it alive."""

    def __init__(self, client: _library.ClientHandle, in_flight: int, loop: asyncio.AbstractEventLoop) -> None:
        read_faster()
        self._handle = new_queue(client, in_flight)
        self._descriptor = _library.descriptor(self._handle)
        self._loop = weakref.ref(loop)
        self._process = os.getpid()
        self._tags = itertools.count(1)
        self._calls: dict[int, asyncio.Future[_library.Response]] = {}
        """Who waits for the completions to come; a call that was cancelled has one as well."""
        self._outside: collections.deque[asyncio.Future[None]] = collections.deque()
        """Who waits for a place in the queue."""
        self._is_ended = False

    @property
    def is_ours(self) -> bool:
        """Whether this is not a forked child of the process that made the queue."""
        return self._process == os.getpid()

    def is_of(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Whether this is the queue of an event loop, in this process."""
        return self._loop() is loop and self._process == os.getpid()

    async def perform(self, operation: str, submit: Callable[..., int], arguments: tuple[Any, ...]) -> _library.Response:
        """Perform a call, and give its completion."""
        tag = next(self._tags)
        while True:
            if self._is_ended:
                raise CancelledError({"status": "cancelled", "message": "The client was closed", "operation": operation})
            status = submit(self._handle, tag, *arguments)
            if status != _library.FULL:
                break
            await self._place(asyncio.get_running_loop())
        if status != _library.OK:
            message = "One task at a time may use a stream, in the process that made it"
            raise MisuseError({"status": "misuse", "message": message, "operation": operation})
        loop = asyncio.get_running_loop()
        if not self._calls:
            loop.add_reader(self._descriptor, self._drive)
        call = self._calls[tag] = loop.create_future()
        try:
            completion: _library.Response = await call
            return completion
        except BaseException:  # The task was cancelled, or the loop is gone and the coroutine with it.
            _library.cancel(self._handle, tag)
            while not loop.is_closed() and tag in self._calls and self._take():
                pass
            raise

    def end(self) -> None:
        """Cancel all calls."""
        self._is_ended = True
        _library.close_queue(self._handle)
        while self._calls and self._take(_library.last_completion):
            pass
        while self._outside:
            self._let_in()

    def _drive(self) -> None:
        """Make progress, and take completions as long as the library's budget for a turn of the loop allows."""
        while self._take():
            pass

    def _take(self, next_completion: Callable[..., _library.Response] = _library.next_completion) -> bool:
        completion = next_completion(self._handle)
        call = self._calls.pop(completion.tag, None) if completion else None
        if call is None:
            return False
        if not call.done():
            call.set_result(completion)
        if self._outside:
            self._let_in()
        if not self._calls:
            loop = self._loop()
            if loop is not None:
                loop.remove_reader(self._descriptor)
        return True

    async def _place(self, loop: asyncio.AbstractEventLoop) -> None:
        """Wait until a completion was taken."""
        turn = loop.create_future()
        self._outside.append(turn)
        try:
            await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and not loop.is_closed():
                self._let_in()  # somebody else
            raise

    def _let_in(self) -> None:
        while self._outside:
            turn = self._outside.popleft()
            if not turn.done():
                turn.set_result(None)
                return


class _Stream(AsyncIterator[Any]):
    """The records of a pager, whose pages come through the queue of the loop that asks."""

    def __init__(
        self,
        client: AsyncClient,
        operation: str,
        pager: _library.PagerHandle,
        made: Callable[[_library.Response], Iterable[Any]],
    ) -> None:
        self._client, self._operation, self._made = client, operation, made
        self._pager: _library.PagerHandle | None = pager
        self._records: Iterator[Any] = iter(())

    def __aiter__(self) -> _Stream:
        return self

    async def __anext__(self) -> Any:
        while True:
            for record in self._records:
                return record
            if self._pager is None:
                raise StopAsyncIteration
            queue = self._client._queue(self._operation)
            page = await queue.perform(self._operation, _library.submit_page, (self._pager,))
            if page.status == _library.OK:
                self._records = iter(self._made(page))
                continue
            self._pager = None
            if page.status != _library.DONE:
                raise failure(page)
