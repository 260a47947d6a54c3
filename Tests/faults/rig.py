"""A fault and a call brought together: a server of its own, a client of its own, and what is wrong with what came of it."""

import socket

from wire import server
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import DONE, OK, STATUS_NAMES, Client, Pager, Queue

from . import http2_server
from .calls import PAGER, PAGER_IN_QUEUE, QUEUE, fetch_of
from .fault import HTTP2, ITS_OWN, NOBODY, PERHAPS, RETRIES
from .fault import OK as GOOD_END


class Stage:
    """A server that has the fault as often as it is asked, and then answers well."""

    def __init__(self, fault, call, times, authority):
        self._fault, self._authority = fault, authority
        good = call.good
        action = fault.action(good)
        faults = [] if action is None else [action] * times
        self._server = None
        if fault.peer == HTTP2:
            after = [lambda stream: stream.answer()] * 4
            self._server = http2_server.Server(
                authority.server(), *faults, *after, good=good, opens_window=fault.opens_window
            )
            self.url = self._server.url
        else:
            self._script = [*faults, *[good.answer()] * 4]
            self._place = socket.socket()
            self._place.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{self._place.getsockname()[1]}"
            if fault.peer != NOBODY:
                self.mend()

    def mend(self):
        """Where nobody was, there is a server from now on."""
        if self._server is None:
            self._place.listen(128)
            self._server = server.Server(*self._script, listener=self._place)

    @property
    def options(self):
        more = {"ca_file": self._authority.file} if self._fault.peer == HTTP2 else {}
        return {
            "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": self.url, "max_retries": RETRIES,
            "retry_max_delay_ms": 1, "timeout_ms": 10_000, **more, **self._fault.options,
        }  # fmt: skip

    def seen(self, at_least):
        """How many requests the server saw so far."""
        if self._server is None:
            return 0
        return len(self._server.requests) if isinstance(self._server, server.Server) else self._server.seen(at_least)

    def close(self):
        if self._server is None:
            self._place.close()
        else:
            self._server.close()


class Caller:
    """Performs a call in one of the ways, again and again on one client."""

    def __init__(self, options, call, way):
        self._call, self._way = call, way
        self._client = Client(options, "queue" if way == QUEUE else "call")
        self._queue = Queue(self._client) if way == PAGER_IN_QUEUE else None
        self._pager = None
        self.rewind()

    def rewind(self):
        """Has a pager begin anew."""
        if self._pager is not None:
            self._pager.close()
        if self._way in (PAGER, PAGER_IN_QUEUE):
            self._pager = Pager(self._client, self._call.operation, self._call.params)

    def perform(self):
        if self._pager is None:
            return self._client.call(self._call.operation, self._call.params)
        if self._queue is None:
            return self._pager.next()
        assert self._queue.submit_page(1, self._pager) == OK
        return self._queue.next()

    def fetch(self, call):
        """A call on the same client, where the way allows on the same connections."""
        if self._queue is None:
            return self._client.call(call.operation, call.params)
        assert self._queue.submit(2, call.operation, call.params) == OK
        return self._queue.next()

    def close(self):
        for one in (self._queue, self._pager, self._client):
            if one is not None:
                one.close()


def problems(fault, call, way, authority):
    """What is not as the fault's declaration says, in words; none when all is."""
    ends = fault.ends_of(call.verb)
    times = max(attempts for end in ends for attempts, _ in end.outcomes(call.kind))
    stage = Stage(fault, call, times, authority)
    caller = Caller(stage.options, call, way)
    wrong = []
    try:
        response = caller.perform()
        status = STATUS_NAMES.get(response.status, GOOD_END)
        error = {} if response.status in (OK, DONE) else response.error
        if AUTH_TOKEN.encode() in response.json:
            wrong.append("the token is in the answer")
        seen = stage.seen(response.attempts * fault.seen)
        stage.mend()
        # A pager that failed is where it was; one that did not is at its end.
        if way in (PAGER, PAGER_IN_QUEUE):
            again = caller.perform()
            if again.status != (DONE if status == GOOD_END else OK):
                wrong.append(f"the pager's next page: {again}")
        after = caller.fetch(fetch_of(call))
        if after.status != OK:
            wrong.append(f"the next call: {after}")
    finally:
        caller.close()
        stage.close()
    end = next((end for end in ends if end.status == status), ends[0])
    right = end.outcomes(call.kind)
    found = (response.attempts, error.get("may_have_taken_effect", False))
    http = {ITS_OWN: (call.good.status,), PERHAPS: (0, call.good.status)}.get(end.http, (end.http,))
    if status != end.status:
        wrong.append(f"status {status}, not {end.status}")
    if response.http_status not in http:
        wrong.append(f"HTTP {response.http_status}, none of {http}")
    if found not in right:
        wrong.append(f"(attempts, may have taken effect) {found}, none of {right}")
    if seen != response.attempts * fault.seen:
        wrong.append(f"{seen} requests seen, and {response.attempts} made")
    if wrong:
        wrong.append(f"it was {response}")
    return [f"{call.operation}, {way}: {each}" for each in wrong]
