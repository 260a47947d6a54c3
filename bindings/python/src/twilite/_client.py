"""The client, and calls by an operation's id."""

from __future__ import annotations

import json
import os
from typing import Any, Callable, Iterator, Mapping, NoReturn

from . import _library, _log
from ._errors import MisuseError, failure
from ._resources import Products


class Client(Products):
    """Credentials, options and kept connections. Make one, share it among threads, keep it.

    What is not given is taken from the environment: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and
    TWILIO_API_SECRET, TWILIO_REGION, TWILIO_EDGE, TWILITE_BASE_URL. docs/options.md says what each option means; one that
    a later library has is taken too.

    While the logger `twilite` is enabled for DEBUG when the client is made, it gets a line for each HTTP request; `log`
    decides otherwise. A line has the URL, and neither headers nor bodies.

    Raises MisuseError when an option is wrong or there are no credentials.
    """

    def __init__(
        self,
        account_sid: str | None = None,
        auth_token: str | None = None,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        region: str | None = None,
        edge: str | None = None,
        base_url: str | None = None,
        connect_timeout_ms: int | None = None,
        timeout_ms: int | None = None,
        max_retries: int | None = None,
        retry_max_delay_ms: int | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: str | None = None,
        max_response_bytes: int | None = None,
        max_connections: int | None = None,
        user_agent_suffix: str | None = None,
        trace: str | None = None,
        strict_responses: bool | None = None,
        log: bool | None = None,
        **options: Any,
    ) -> None:
        options.update(
            account_sid=account_sid,
            auth_token=auth_token,
            api_key=api_key,
            api_secret=api_secret,
            region=region,
            edge=edge,
            base_url=base_url,
            connect_timeout_ms=connect_timeout_ms,
            timeout_ms=timeout_ms,
            max_retries=max_retries,
            retry_max_delay_ms=retry_max_delay_ms,
            ca_file=ca_file,
            proxy=proxy,
            max_response_bytes=max_response_bytes,
            max_connections=max_connections,
            user_agent_suffix=user_agent_suffix,
            trace=trace,
            strict_responses=strict_responses,
        )
        handle, error = _library.create_client(_encode(options))
        if not handle:
            raise failure(error.json)
        self._handle: _library.ClientHandle | None = handle
        self._perform: Callable[..., _library.Response] = _perform
        if _log.is_wanted() if log is None else log:
            _log.attach(handle)
            self._perform = _log.interruptible

    def call(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as Python values.

        Parameters are spelled as the API does (FriendlyName) or in snake_case; None is as if not given. Other threads
        run while it waits. Raises a TwiliteError.
        """
        response = self._perform(_library.call, self._open(operation), _operation(operation), _encode(parameters))
        if response.status != _library.OK:
            raise failure(response.json)
        return json.loads(response.json)

    def stream(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Iterator[Any]:
        """Go through the records of a list operation, with one page of them in memory at a time.

        Parameters are checked at once; pages are asked for as they are needed, also when the client was closed since.
        When a page fails, the iterator raises a TwiliteError and ends.
        """
        pager, error = _library.create_pager(self._open(operation), _operation(operation), _encode(parameters))
        if not pager:
            raise failure(error.json)
        return _records(self._perform, pager)

    def close(self) -> None:
        """Refuse calls from now on. Once none runs and no stream is left, close the connections and wipe the secrets.

        A client that nothing refers to any more is closed by itself.
        """
        self._handle = None

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<twilite.Client{'' if self._handle else ' (closed)'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Client cannot be copied or pickled: share it, or make one in each process")

    def _open(self, operation: str) -> _library.ClientHandle:
        handle = self._handle
        if handle is None:
            raise MisuseError({"status": "misuse", "message": "The client is closed", "operation": operation})
        return handle


def validate(operation: str, parameters: Mapping[str, Any] | None = None) -> None:
    """Check parameters as a call would, without a client and without the network. Raises what the call would raise."""
    response = _library.validate(_operation(operation), _encode(parameters))
    if response.status != _library.OK:
        raise failure(response.json)


def _perform(perform: Callable[..., _library.Response], *arguments: Any) -> _library.Response:
    return perform(*arguments)


def _records(perform: Callable[..., _library.Response], pager: _library.PagerHandle) -> Iterator[Any]:
    while True:
        page = perform(_library.next_page, pager)
        if page.status == _library.DONE:
            return
        if page.status != _library.OK:
            raise failure(page.json)
        yield from json.loads(page.json)


def _encode(values: Mapping[str, Any] | None) -> bytes | None:
    """Write values as JSON. A lone surrogate is left to the library to refuse; so is what it does not know."""
    return None if values is None else json.dumps(values, allow_nan=False, default=_text).encode()


def _text(value: Any) -> Any:
    """What JSON has no form for, where there is one text that is meant."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent")


def _operation(id: str) -> bytes:
    if "\0" in id:
        raise ValueError("an operation's id has no U+0000")
    return id.encode("utf-8", "surrogatepass")
