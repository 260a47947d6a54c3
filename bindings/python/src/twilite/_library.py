"""The shared library: where it is found, what its functions take, and how their answers are taken.

Nothing else in the package uses ctypes.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import json
import os
from pathlib import Path
from typing import Any, Iterator, NamedTuple

ABI_VERSION = 1
"""The version of the binary interface that this package is written for (TWILITE_ABI_VERSION)."""

OK = 0
DONE = 8

TraceFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)
"""twilite_trace_fn"""

_handle = ctypes.c_void_p
_text = ctypes.c_char_p
_error = ctypes.POINTER(ctypes.c_void_p)

# The functions used, as twilite.h declares them: what each returns, and what it takes. A text that belongs to a response
# is taken as an address with a length; ctypes would copy a c_char_p only up to its NUL, and search for that first.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "twilite_version": (_text, []),
    "twilite_abi_version": (ctypes.c_int32, []),
    "twilite_catalog": (_text, []),
    "twilite_client_create": (_handle, [_text, _error]),
    "twilite_client_free": (None, [_handle]),
    "twilite_client_set_trace": (None, [_handle, TraceFunction, ctypes.c_void_p]),
    "twilite_call": (_handle, [_handle, _text, _text]),
    "twilite_validate": (_handle, [_text, _text]),
    "twilite_pager_create": (_handle, [_handle, _text, _text, _error]),
    "twilite_pager_next": (_handle, [_handle]),
    "twilite_pager_free": (None, [_handle]),
    "twilite_response_status": (ctypes.c_int32, [_handle]),
    "twilite_response_json": (ctypes.c_void_p, [_handle]),
    "twilite_response_json_length": (ctypes.c_size_t, [_handle]),
    "twilite_response_free": (None, [_handle]),
}


class LibraryError(ImportError):
    """libtwilite cannot be loaded: it is not there, or it is of another binary interface."""


class Answer(NamedTuple):
    """A response of the library, copied: its status and its JSON."""

    status: int
    json: bytes


def candidates() -> Iterator[str]:
    """Where the library may be, in the order in which it is looked for.

    TWILITE_LIBRARY alone, when it is set; else the build folder of the checkout that the package lies in, the prefix that
    it was installed under, and wherever the system's loader looks.
    """
    given = os.environ.get("TWILITE_LIBRARY")
    if given:
        yield given
        return
    folders = Path(__file__).resolve().parents
    for folder in folders:
        if (folder / "include" / "twilite.h").is_file():
            yield str(folder / "build" / "libtwilite.so")
            break
    for folder in folders:
        for name in ("lib", "lib64"):
            if (folder / name / "libtwilite.so.1").is_file():
                yield str(folder / name / "libtwilite.so.1")
    found = ctypes.util.find_library("twilite")
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
    for name, (returns, takes) in _FUNCTIONS.items():
        try:
            function = getattr(loaded, name)
        except AttributeError:
            raise LibraryError(f"{path} has no {name}: it is older than this package") from None
        function.restype = returns
        function.argtypes = takes
    return loaded


def take(response: int) -> Answer:
    """Copy what a response says, and free it."""
    lib = library()
    try:
        status = lib.twilite_response_status(response)
        text = ctypes.string_at(lib.twilite_response_json(response), lib.twilite_response_json_length(response))
    finally:
        lib.twilite_response_free(response)
    return Answer(status, text)


def call(client: int | None, operation: bytes, parameters: bytes | None) -> Answer:
    """Perform an operation; other threads run meanwhile."""
    return take(library().twilite_call(client, operation, parameters))


def validate(operation: bytes, parameters: bytes | None) -> Answer:
    return take(library().twilite_validate(operation, parameters))


def create_client(options: bytes | None) -> tuple[int | None, Answer | None]:
    """Make a client: its handle, or the answer that says what is wrong."""
    error = ctypes.c_void_p()
    handle = library().twilite_client_create(options, ctypes.byref(error))
    return handle, take(error.value) if error.value else None


def create_pager(client: int | None, operation: bytes, parameters: bytes | None) -> tuple[int | None, Answer | None]:
    """Make a pager: its handle, or the answer that says what is wrong."""
    error = ctypes.c_void_p()
    handle = library().twilite_pager_create(client, operation, parameters, ctypes.byref(error))
    return handle, take(error.value) if error.value else None


def next_page(pager: int) -> Answer:
    return take(library().twilite_pager_next(pager))


def version() -> str:
    """Tell the version of the library that is loaded, as "1.2.3"."""
    text: bytes = library().twilite_version()
    return text.decode()


@functools.lru_cache(maxsize=None)
def catalog() -> dict[str, Any]:
    """Describe every resource, operation, parameter, rule and property. Not to be changed: all callers get the same."""
    described: dict[str, Any] = json.loads(library().twilite_catalog())
    return described
