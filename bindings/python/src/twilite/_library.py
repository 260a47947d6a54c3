"""The shared library: where it is found, what its functions take, and who frees what they give.

Nothing else in the package uses ctypes.
"""

from __future__ import annotations

import ctypes
import functools
import json
import os
from typing import Any, ClassVar, Iterator

ABI_VERSION = 1
"""The version of the binary interface that this package is written for (TWILITE_ABI_VERSION)."""

OK = 0
MISUSE = 1
DONE = 8
FULL = 9
NOT_AUTHENTIC = 10


class Handle(ctypes.c_void_p):
    """A handle of the library, freed with the last reference to it. False is NULL.

    Passing one to the library holds a reference for as long as the library is at work with it. So nothing is freed while
    a call needs it, on whatever thread, and nothing is lost when Ctrl-C ends a program's wait for a call.
    """

    _free: ClassVar[Any]

    def __del__(self) -> None:
        if self:
            self._free(self)


class ClientHandle(Handle):
    """twilite_client"""


class PagerHandle(Handle):
    """twilite_pager"""


class QueueHandle(Handle):
    """twilite_queue"""


class Response(Handle):
    """twilite_response. What it tells are the library's functions themselves, which `library` makes properties here."""

    status: int
    json: bytes
    """A copy of its JSON, which has no U+0000."""
    http_status: int
    headers: bytes | None
    """A copy of the header's lines."""
    attempts: int
    tag: int


TraceFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)
"""twilite_trace_fn"""

InterruptFunction = ctypes.CFUNCTYPE(ctypes.c_int32)
"""twilite_interrupt_fn, without the context that nobody needs here: a callee need not take what it is passed."""

NO_INTERRUPT = InterruptFunction()
"""NULL"""

_handle = ctypes.c_void_p
_text = ctypes.c_char_p
_error = ctypes.POINTER(Response)

# The functions used, as twilite.h declares them: what each returns, and what it takes. A text that belongs to a response
# is taken as an address with a length; ctypes would copy a c_char_p only up to its NUL, and search for that first.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "twilite_version": (_text, []),
    "twilite_abi_version": (ctypes.c_int32, []),
    "twilite_catalog": (_text, []),
    "twilite_describe": (Response, [_text]),
    "twilite_client_create": (ClientHandle, [_text, _error]),
    "twilite_client_free": (None, [_handle]),
    "twilite_client_set_trace": (None, [_handle, TraceFunction, ctypes.c_void_p]),
    "twilite_call_within": (Response, [_handle, _text, _text, ctypes.c_int32, InterruptFunction, ctypes.c_void_p]),
    "twilite_validate": (Response, [_text, _text]),
    "twilite_access_token": (Response, [_text]),
    "twilite_pager_create": (PagerHandle, [_handle, _text, _text, _error]),
    "twilite_pager_next_within": (Response, [_handle, ctypes.c_int32, InterruptFunction, ctypes.c_void_p]),
    "twilite_pager_free": (None, [_handle]),
    "twilite_queue_create": (QueueHandle, [_handle, _text, _error]),
    "twilite_queue_submit": (ctypes.c_int32, [_handle, ctypes.c_uint64, _text, _text]),
    "twilite_queue_submit_page": (ctypes.c_int32, [_handle, ctypes.c_uint64, _handle]),
    "twilite_queue_next": (Response, [_handle, ctypes.c_int32]),
    "twilite_queue_close": (ctypes.c_int32, [_handle]),
    "twilite_queue_cancel": (ctypes.c_int32, [_handle, ctypes.c_uint64]),
    "twilite_queue_fd": (ctypes.c_int32, [_handle]),
    "twilite_queue_free": (None, [_handle]),
    "twilite_webhook_check": (ctypes.c_int32, [_text, _text, _text, _text, _text, ctypes.c_size_t]),
    "twilite_response_status": (ctypes.c_int32, [_handle]),
    "twilite_response_json": (_text, [_handle]),
    "twilite_response_http_status": (ctypes.c_int32, [_handle]),
    "twilite_response_headers": (_text, [_handle]),
    "twilite_response_count": (ctypes.c_int64, [_handle]),
    "twilite_response_record": (ctypes.c_void_p, [_handle, ctypes.c_int64, ctypes.POINTER(ctypes.c_size_t)]),
    "twilite_response_column": (ctypes.c_int64, [_handle, _text, ctypes.c_char_p, ctypes.c_size_t]),
    "twilite_response_attempts": (ctypes.c_int32, [_handle]),
    "twilite_response_tag": (ctypes.c_uint64, [_handle]),
    "twilite_response_free": (None, [_handle]),
}

# Those that do no more than look something up. Other threads of the interpreter wait for them meanwhile, which is soon over:
# to let those run and then wait for a turn again takes a hundred times as long, where there are any.
_QUICK = {
    "twilite_queue_cancel", "twilite_queue_fd", "twilite_response_status", "twilite_response_json",
    "twilite_response_http_status", "twilite_response_headers", "twilite_response_attempts", "twilite_response_tag",
    "twilite_response_free",
}  # fmt: skip

_FREED_BY: dict[type[Handle], str] = {
    ClientHandle: "twilite_client_free",
    PagerHandle: "twilite_pager_free",
    QueueHandle: "twilite_queue_free",
    Response: "twilite_response_free",
}


class LibraryError(ImportError):
    """libtwilite cannot be loaded: it is not there, or it is of another binary interface."""


_IN_CHECKOUT = "/bindings/python/src/twilite"


def built(name: str) -> str | None:
    """Where `make` builds something in the checkout that the package lies in; None when it lies in none."""
    package = os.path.dirname(os.path.realpath(__file__))
    return f"{package[: -len(_IN_CHECKOUT)]}/build/{name}" if package.endswith(_IN_CHECKOUT) else None


def candidates() -> Iterator[str]:
    """Where the library may be, in the order in which it is looked for.

    TWILITE_LIBRARY alone, when it is set; else the package itself, which has it in a wheel, the build folder of the checkout
    that the package lies in, the prefix that it was installed under, and wherever the system's loader looks.
    """
    given = os.environ.get("TWILITE_LIBRARY")
    if given:
        yield given
        return
    folder = os.path.dirname(os.path.realpath(__file__))
    own = os.path.join(folder, "libtwilite.so.1")
    if os.path.isfile(own):
        yield own
    in_checkout = built("libtwilite.so")
    if in_checkout:
        yield in_checkout
    while folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
        for name in ("lib", "lib64"):
            path = os.path.join(folder, name, "libtwilite.so.1")
            if os.path.isfile(path):
                yield path
    from ctypes.util import find_library  # it takes its time to load

    found = find_library("twilite")
    if found:
        yield found
    yield "libtwilite.so.1"


@functools.lru_cache(maxsize=None)
def library() -> ctypes.CDLL:
    """Give the library, loaded at the first use.

    Raises LibraryError when it cannot be found, or when it has another binary interface than this package.
    """
    tried = []
    for path in candidates():
        try:
            loaded = ctypes.CDLL(path)
        except OSError as problem:
            tried.append(f"{path}: {problem}")
            continue
        return _declared(loaded, path)
    raise LibraryError("libtwilite cannot be loaded; TWILITE_LIBRARY may say where it is. Tried:\n  " + "\n  ".join(tried))


def _declared(loaded: ctypes.CDLL, path: str) -> ctypes.CDLL:
    try:
        found = loaded.twilite_abi_version()
    except AttributeError:
        raise LibraryError(f"{path} is not libtwilite: it has no twilite_abi_version") from None
    if found != ABI_VERSION:
        raise LibraryError(f"{path} has the binary interface {found}; this package needs {ABI_VERSION}")
    holding = ctypes.PyDLL(path, handle=loaded._handle)
    for name, (returns, takes) in _FUNCTIONS.items():
        try:
            function = getattr(holding if name in _QUICK else loaded, name)
        except AttributeError:
            raise LibraryError(f"{path} has no {name}: it is older than this package") from None
        function.restype = returns
        function.argtypes = takes
        setattr(loaded, name, function)
    for kind, name in _FREED_BY.items():
        kind._free = getattr(loaded, name)
    for name in ("status", "json", "http_status", "headers", "attempts", "tag"):
        setattr(Response, name, property(getattr(loaded, f"twilite_response_{name}")))
    return loaded


def create_client(options: bytes | None) -> tuple[ClientHandle, Response]:
    """Make a client. When it is NULL, the response says what is wrong."""
    error = Response()
    return library().twilite_client_create(options, ctypes.byref(error)), error


def set_trace(client: ClientHandle, function: Any) -> None:
    """Have a TraceFunction called for each HTTP request. It must live on while a call or a pager of the client does."""
    library().twilite_client_set_trace(client, function, None)


def call(client: ClientHandle, operation: bytes, parameters: bytes | None, deadline_ms: int, ask: Any) -> Response:
    """Perform an operation; other threads run meanwhile. `ask` is an InterruptFunction."""
    response: Response = library().twilite_call_within(client, operation, parameters, deadline_ms, ask, None)
    return response


def validate(operation: bytes, parameters: bytes | None) -> Response:
    """Check parameters."""
    response: Response = library().twilite_validate(operation, parameters)
    return response


def access_token(options: bytes | None) -> Response:
    """Make an access token."""
    response: Response = library().twilite_access_token(options)
    return response


def create_pager(client: ClientHandle, operation: bytes, parameters: bytes | None) -> tuple[PagerHandle, Response]:
    """Make a pager. When it is NULL, the response says what is wrong."""
    error = Response()
    return library().twilite_pager_create(client, operation, parameters, ctypes.byref(error)), error


def next_page(pager: PagerHandle, deadline_ms: int, ask: Any) -> Response:
    """Fetch a pager's next page; other threads run meanwhile, and must not use the pager. `ask` as for `call`."""
    response: Response = library().twilite_pager_next_within(pager, deadline_ms, ask, None)
    return response


def create_queue(client: ClientHandle, options: bytes | None) -> tuple[QueueHandle, Response]:
    """Make a queue. When it is NULL, the response says what is wrong."""
    error = Response()
    return library().twilite_queue_create(client, options, ctypes.byref(error)), error


def submit(queue: QueueHandle, tag: int, operation: bytes, parameters: bytes | None) -> int:
    """Hand a call to a queue. Gives OK, FULL or MISUSE."""
    status: int = library().twilite_queue_submit(queue, tag, operation, parameters)
    return status


def submit_page(queue: QueueHandle, tag: int, pager: PagerHandle) -> int:
    """Hand a pager's next page to a queue. Gives OK, FULL or MISUSE."""
    status: int = library().twilite_queue_submit_page(queue, tag, pager)
    return status


def next_completion(queue: QueueHandle) -> Response:
    """Drive a queue without waiting, and take a completion; NULL when there is none, or when that has taken long enough."""
    response: Response = library().twilite_queue_next(queue, 0)
    return response


def close_queue(queue: QueueHandle) -> None:
    """Cancel all calls of a queue, which takes none any more. Each has its completion still: see `last_completion`."""
    library().twilite_queue_close(queue)


def last_completion(queue: QueueHandle) -> Response:
    """Take a completion of a queue that was closed; there is nothing to wait for. Its tag is 0 when there is none left."""
    response: Response = library().twilite_queue_next(queue, -1)
    return response


def cancel(queue: QueueHandle, tag: int) -> None:
    """Cancel the calls of a tag. Each has its completion still."""
    library().twilite_queue_cancel(queue, tag)


def descriptor(queue: QueueHandle) -> int:
    """Give the file descriptor that is readable when a queue has something to do. It closes with the queue."""
    found: int = library().twilite_queue_fd(queue)
    return found


def count(response: Response) -> int:
    """Tell how many records a list or a page has."""
    number: int = library().twilite_response_count(response)
    return number


def record(response: Response, number: int) -> bytes:
    """Copy the JSON of a record that there is."""
    length = ctypes.c_size_t()
    start = library().twilite_response_record(response, number, ctypes.byref(length))
    return ctypes.string_at(start, length.value)


def column(response: Response, name: bytes) -> bytes | None:
    """Give what each record has under a name, as a JSON array; None when one has nothing. A name has no U+0000."""
    room = 64 * (count(response) + 1)
    while True:
        text = ctypes.create_string_buffer(room)
        length: int = library().twilite_response_column(response, name, text, room)
        if length < 0:
            return None
        if length < room:
            return text.raw[:length]
        room = length + 1


def check_webhook(token: bytes, signature: bytes | None, url: bytes, content_type: bytes | None, body: bytes) -> int:
    """Check a request to a webhook; other threads run meanwhile. Gives OK, NOT_AUTHENTIC or MISUSE."""
    status: int = library().twilite_webhook_check(token, signature, url, content_type, body, len(body))
    return status


def version() -> str:
    """Tell the version of the library that is loaded, as "1.2.3"."""
    text: bytes = library().twilite_version()
    return text.decode()


def describe(prefix: bytes) -> Response:
    """Describe the part of the catalog whose names begin so; nothing for all that is not resources."""
    response: Response = library().twilite_describe(prefix)
    return response


@functools.lru_cache(maxsize=None)
def catalog() -> dict[str, Any]:
    """Describe every resource, operation, parameter, rule and property. Not to be changed: all callers get the same."""
    described: dict[str, Any] = json.loads(library().twilite_catalog())
    return described
