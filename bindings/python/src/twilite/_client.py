"""The client, and calls by an operation's id."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping, NoReturn

from . import _interrupt, _library, _log, _response
from ._chain import Products
from ._encoding import decode, encode, encode_id, read_faster
from ._errors import MisuseError, failure
from ._records import AnyRecord
from ._tables import Records

if TYPE_CHECKING:
    from ._map import Result

IN_FLIGHT = 64


class ClientBase:
    """What Client and AsyncClient have in common: their options, and how they end."""

    def __init__(
        self,
        account_sid: str | None = None,
        auth_token: str | None = None,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        bearer_token: str | None = None,
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
        trace_fd: int | None = None,
        strict_responses: bool | None = None,
        lenient_parameters: bool | None = None,
        in_flight: int = IN_FLIGHT,
        lazy_records: bool = False,
        log: bool | None = None,
        **options: Any,
    ) -> None:
        options.update(
            account_sid=account_sid,
            auth_token=auth_token,
            api_key=api_key,
            api_secret=api_secret,
            client_id=client_id,
            client_secret=client_secret,
            bearer_token=bearer_token,
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
            trace_fd=trace_fd,
            strict_responses=strict_responses,
            lenient_parameters=lenient_parameters,
        )
        handle, error = _library.create_client(encode(options))
        if not handle:
            raise failure(error)
        self._handle: _library.ClientHandle | None = handle
        self._in_flight = in_flight
        self._is_lazy = lazy_records
        if in_flight != IN_FLIGHT:
            new_queue(handle, in_flight)  # for what it says of a number that cannot be
        self._is_logged = _log.is_wanted() if log is None else log
        if self._is_logged:
            _log.attach(handle)
        self._prepare()

    def _prepare(self) -> None:
        """Make what else a client has."""

    def close(self) -> None:
        """Refuse calls from now on. Once none runs and no stream is left, close the connections and wipe the secrets.

        A client that nothing refers to any more is closed by itself.
        """
        self._handle = None

    def __repr__(self) -> str:
        return f"<twilite.{type(self).__name__}{'' if self._handle else ' (closed)'}>"

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(f"a {name} cannot be copied or pickled: share it, or make one in each process")

    def _open(self, operation: str) -> _library.ClientHandle:
        handle = self._handle
        if handle is None:
            raise MisuseError({"status": "misuse", "message": "The client is closed", "operation": operation})
        return handle

    def _made(self, page: _library.Response, make: type[AnyRecord]) -> Iterable[AnyRecord]:
        """The records of a list or a page."""
        if not self._is_lazy:
            return map(make, decode(page.json))
        from ._unread import records  # not every program needs it

        return records(page, make)

    def _pager(self, operation: str, parameters: Mapping[str, Any] | None) -> _library.PagerHandle:
        pager, error = _library.create_pager(self._open(operation), encode_id(operation), encode(parameters))
        if not pager:
            raise failure(error)
        read_faster()
        return pager


class Client(ClientBase, Products):
    """Credentials, options and kept connections. Make one, share it among threads, keep it.

    Give account_sid and auth_token, api_key and api_secret, client_id and client_secret of an OAuth app, whose access
    tokens are then fetched and renewed, or a bearer_token of your own. What is not given is taken from the environment:
    TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, TWILIO_API_KEY and TWILIO_API_SECRET, TWILIO_CLIENT_ID and
    TWILIO_CLIENT_SECRET, TWILIO_REGION, TWILIO_EDGE, TWILITE_BASE_URL. docs/options.md says what each option means; one
    that a later library has is taken too. `in_flight` is how many requests `map` has on the wire at once, at most.

    While the logger `twilite` is enabled for DEBUG when the client is made, it gets a line for each HTTP request; `log`
    decides otherwise. A line has the URL, and neither headers nor bodies.

    With lazy_records, a record of a list is read when it is first looked into: see the README.

    Raises MisuseError when an option is wrong or there are no credentials.
    """

    def call(
        self, operation: str, parameters: Mapping[str, Any] | None = None, *, deadline_ms: int | None = None
    ) -> Any:
        """Perform an operation by its id, such as "verify.v2.entity.create", and give its JSON as Python values.

        Parameters are spelled as the API does (FriendlyName) or in snake_case; None is as if not given. A call that has
        not ended when deadline_ms milliseconds have passed, with its repetitions and the waits between them, ends with a
        TimeoutError. Other threads run while it waits.

        Raises a TwiliteError. Ctrl-C ends a call on the main thread at once: the cause of the KeyboardInterrupt is the
        TwiliteError that tells whether the call may have taken effect.
        """
        return decode(self._perform(operation, parameters, deadline_ms or 0).json)

    def request(self, method: str, product: str, path: str, /, **parameters: Any) -> Any:
        """Ask for a route that the library does not know, and give its JSON as Python values.

        method      GET, POST, PUT, PATCH or DELETE; or LIST, a GET whose pages are followed, for a list of all records.
        product     the first label of the host, such as "verify".
        path        the route, such as "/v2/Services/{ServiceSid}/Things"; {Name} stands for a parameter.
        parameters  those in the path, and under the names that the API has for them those of the query (GET, LIST and
                    DELETE) or of the form. `Body`, a dict or a list, is the request's JSON body.

        `call`, `stream` and `map` take the three in one, too: "GET verify /v2/Services/{ServiceSid}/Things". Raises a
        TwiliteError.
        """
        return self.call(unknown(method, product, path), parameters)

    def stream(self, operation: str, parameters: Mapping[str, Any] | None = None) -> Iterator[Any]:
        """Go through the records of a list operation, with one page of them in memory at a time.

        Parameters are checked at once; pages are asked for as they are needed, also when the client was closed since.
        When a page fails, the iterator raises a TwiliteError and ends.
        """
        pages = _pages(self._performer, self._pager(operation, parameters))
        return itertools.chain.from_iterable(decode(page.json) for page in pages)

    def map(
        self,
        operation: str,
        parameters: Iterable[Mapping[str, Any] | None],
        in_flight: int | None = None,
        progress: bool = False,
    ) -> Iterator[Result]:
        """Perform an operation for each of many parameters, many at a time, and give the results as the calls end.

        operation   its id, such as "verify.v2.entity.create".
        parameters  for each call its own, as `call` takes them. They are taken as they are needed, at most twice
                    in_flight ahead of the results. When the iterable raises, that is raised after the results of all
                    calls that were begun.
        in_flight   how many requests are on the wire at once, at most; the client's, if not given.
        progress    whether to draw how far it is on standard error, when that is a terminal.

        A call that fails, or whose parameters are wrong, is a result with an error; it ends nothing else. Calls make
        progress while the iterator is asked for a result, and only then. When the iterator is closed or dropped, calls
        that have not ended are cancelled. One thread at a time may use it, and not a forked child.

        Raises MisuseError when the client is closed, when there is no such operation, or when in_flight is wrong.
        """
        from . import _map, _progress  # not every program needs them

        at_once = self._in_flight if in_flight is None else in_flight
        queue = new_queue(self._open(operation), at_once)
        checked = _library.validate(encode_id(operation), b"{}")
        if checked.status == _library.MISUSE:
            raise failure(checked)
        bar = _progress.Progress(parameters, progress)
        return _map.results(queue, operation, iter(parameters), 2 * at_once, bar, self._is_logged)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _performer(self) -> Callable[..., _library.Response]:
        return _log.interruptible if self._is_logged else _interrupt.perform

    def _perform(
        self, operation: str, parameters: Mapping[str, Any] | None, deadline_ms: int = 0
    ) -> _library.Response:
        arguments = self._open(operation), encode_id(operation), encode(parameters)
        response = self._performer(_library.call, *arguments, deadline_ms=deadline_ms)
        if response.status != _library.OK:
            raise failure(response)
        return response

    def _answer(self, operation: str, parameters: Mapping[str, Any], make: Callable[[Any, Any], Any]) -> Any:
        response = self._perform(operation, parameters)
        return make(decode(response.json), _response.of(response))

    def _list(self, operation: str, parameters: Mapping[str, Any], make: type[AnyRecord]) -> list[AnyRecord]:
        # A page at a time: its text goes as soon as it is read, and the next page is on its way meanwhile.
        found: Records[AnyRecord] = Records()
        for page in _pages(self._performer, self._pager(operation, parameters)):
            found += self._made(page, make)
        return found

    def _records(self, operation: str, parameters: Mapping[str, Any], make: type[AnyRecord]) -> Iterator[AnyRecord]:
        pages = _pages(self._performer, self._pager(operation, parameters))
        return itertools.chain.from_iterable(self._made(page, make) for page in pages)


def validate(operation: str, parameters: Mapping[str, Any] | None = None) -> None:
    """Check parameters as a call would, without a client and without the network. Raises what the call would raise."""
    response = _library.validate(encode_id(operation), encode(parameters))
    if response.status != _library.OK:
        raise failure(response)


def unknown(method: str, product: str, path: str) -> str:
    """Write a route that the library does not know as it takes one in the place of an operation's id."""
    return f"{method} {product} {path}"


def new_queue(client: _library.ClientHandle, in_flight: int) -> _library.QueueHandle:
    """Make a queue. Raises MisuseError when in_flight is out of bounds."""
    queue, error = _library.create_queue(client, encode({"max_in_flight": in_flight}))
    if not queue:
        raise failure(error)
    return queue


def _pages(perform: Callable[..., _library.Response], pager: _library.PagerHandle) -> Iterator[_library.Response]:
    while True:
        page = perform(_library.next_page, pager)
        if page.status == _library.DONE:
            return
        if page.status != _library.OK:
            raise failure(page)
        yield page
