"""The client, and calls by an operation's id."""

from __future__ import annotations

import json
import logging
import weakref
from typing import Any, Iterator, Mapping

from . import _library
from ._errors import failure
from ._resources import Products

_logger = logging.getLogger("twilite")


class Client(Products):
    """Credentials, options and kept connections. Make one, share it among threads, keep it.

    What is not given is taken from the environment: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and
    TWILIO_API_SECRET, TWILIO_REGION, TWILIO_EDGE, TWILITE_BASE_URL. All options of the library are taken by their names;
    docs/options.md lists them.

    While the logger `twilite` is enabled for DEBUG when the client is made, it gets a line for each HTTP request; `log`
    decides otherwise. A line has the URL, and neither headers nor bodies.

    Raises MisuseError when an option is wrong or there are no credentials.
    """

    def __init__(
        self, account_sid: str | None = None, auth_token: str | None = None, *, log: bool | None = None, **options: Any
    ) -> None:
        options = {"account_sid": account_sid, "auth_token": auth_token, **options}
        given = {name: value for name, value in options.items() if value is not None}
        self._handle, error = _library.create_client(_encode(given))
        if error is not None:
            raise failure(error.json)
        if log if log is not None else _logger.isEnabledFor(logging.DEBUG):
            # The library calls it as long as the client lives.
            self._trace = _library.TraceFunction(_write_to_log)
            _library.library().twilite_client_set_trace(self._handle, self._trace, None)
        self._free = weakref.finalize(self, _library.library().twilite_client_free, self._handle)

    def call(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as Python values.

        Parameters are spelled as the API does (FriendlyName) or in snake_case; None is as if not given. Other threads
        run while it waits. Raises a TwiliteError.
        """
        answer = _library.call(self._handle, _operation(operation), _encode(parameters))
        if answer.status != _library.OK:
            raise failure(answer.json)
        return json.loads(answer.json)

    def stream(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Iterator[Any]:
        """Go through the records of a list operation, with one page of them in memory at a time.

        Parameters are checked at once; pages are asked for as they are needed. When a page fails, the iterator raises a
        TwiliteError and ends.
        """
        pager, error = _library.create_pager(self._handle, _operation(operation), _encode(parameters))
        if error is not None:
            raise failure(error.json)
        return _records(pager)

    def close(self) -> None:
        """Close the kept connections and wipe the credentials, once no call is running. A closed client refuses calls."""
        self._handle = None
        self._free()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<twilite.Client{'' if self._handle else ' (closed)'}>"


def validate(operation: str, parameters: Mapping[str, Any] | None = None) -> None:
    """Check parameters as a call would, without a client and without the network. Raises what the call would raise."""
    answer = _library.validate(_operation(operation), _encode(parameters))
    if answer.status != _library.OK:
        raise failure(answer.json)


class _Pager:
    """Owns a pager of the library."""

    def __init__(self, handle: int) -> None:
        self.handle = handle
        weakref.finalize(self, _library.library().twilite_pager_free, handle)


def _records(handle: int | None) -> Iterator[Any]:
    return _pages(_Pager(handle or 0))


def _pages(pager: _Pager) -> Iterator[Any]:
    while True:
        answer = _library.next_page(pager.handle)
        if answer.status == _library.DONE:
            return
        if answer.status != _library.OK:
            raise failure(answer.json)
        yield from json.loads(answer.json)


def _encode(values: Mapping[str, Any] | None) -> bytes | None:
    """Write values as JSON. A lone surrogate is left to the library to refuse; so is what it does not know."""
    return None if values is None else json.dumps(values, allow_nan=False, default=_text).encode()


def _text(value: Any) -> Any:
    """What JSON has no form for, where there is one text that is meant."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a parameter cannot be a {type(value).__name__}")


def _operation(id: str) -> bytes:
    if "\0" in id:
        raise ValueError("an operation's id has no U+0000")
    return id.encode("utf-8", "surrogatepass")


def _write_to_log(_context: int | None, line: bytes) -> None:
    _logger.debug("%s", line.decode())
