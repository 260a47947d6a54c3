"""What a fault is: what the server does, and what docs/errors.md and docs/retries.md say of it."""

import dataclasses
import typing

RETRIES = 1  # max_retries of every client, so what is sent again is sent twice

# How a call ends: the names that an error has in docs/errors.md.
OK, TRANSPORT, TIMEOUT, API_ERROR, INVALID_RESPONSE = "ok", "transport", "timeout", "api_error", "invalid_response"

# The HTTP status is that of the answer that would have been good.
ITS_OWN = "its own"
# The same, or 0: libcurl may see the fault before it has handed on the header.
PERHAPS = "its own or 0"

# What a call does: a create is not repeatable and changes; an update and a delete are repeatable and change.
CREATE, CHANGE, READ = "create", "change", "read"


@dataclasses.dataclass(frozen=True)
class Row:
    """What is sent again, and of what nobody knows whether it has taken effect."""

    again: tuple = ()
    unknown: tuple = ()


# The rows of the table in docs/retries.md.
NOT_SENT = Row(again=(CREATE, CHANGE, READ))  # no connection, so not one byte was sent
HARMLESS = Row(again=(CREATE, CHANGE, READ))  # 429: Twilio did no work
OPEN = Row(again=(CHANGE, READ), unknown=(CREATE, CHANGE))  # a 5xx, a timeout, a broken connection
UNUSABLE = Row(unknown=(CREATE, CHANGE))  # an answer, but not one that the API documents
OPEN_BUT_NOT_NOW = Row(unknown=(CREATE, CHANGE))  # a 5xx that asks for a longer wait than is allowed
REFUSED = Row()  # a 4xx; and a 429 that asks for a longer wait than is allowed
GOOD = Row()
RACE = None  # the reset comes before the request is sent or after: NOT_SENT or OPEN, try by try


@dataclasses.dataclass(frozen=True)
class Ends:
    status: str
    http: object
    row: typing.Optional[Row]

    def outcomes(self, kind):
        """(requests made, may have taken effect): those that are right for a call of a kind."""
        if self.row is RACE:
            unsent = (1 + RETRIES, False)
            return {CREATE: {unsent, (1, True), (1 + RETRIES, True)}, CHANGE: {unsent, (1 + RETRIES, True)}, READ: {unsent}}[kind]
        return {(1 + RETRIES * (kind in self.row.again), kind in self.row.unknown)}


# Where the server is: plain HTTP/1.1, TLS with HTTP/2, or a port at which nobody listens.
PLAIN, HTTP2, NOBODY = "HTTP/1.1", "HTTP/2", "nobody"


@dataclasses.dataclass(frozen=True)
class Fault:
    name: str
    # An action of the server's, or a function that makes one of the good answer.
    does: object
    ends: Ends
    # How a delete ends, where that is another end: it needs no body.
    delete: typing.Optional[Ends] = None
    # How a call ends with some versions of libcurl, where these differ.
    otherwise: typing.Optional[Ends] = None
    # The operations that the fault is one for, and more of their parameters; None for all.
    only: typing.Optional[tuple] = None
    params: dict = dataclasses.field(default_factory=dict)
    # How many requests the server sees in each try.
    seen: int = 1
    peer: str = PLAIN
    options: dict = dataclasses.field(default_factory=dict)
    # Whether an HTTP/2 server lets the client send more than 64 KB.
    opens_window: bool = True

    def ends_of(self, verb):
        """The ways in which a call of a verb may end."""
        first = self.delete if verb == "delete" and self.delete else self.ends
        return [first, self.otherwise] if self.otherwise else [first]

    @property
    def is_waited_out(self):
        """Whether it costs a call all the time that it has."""
        return self.ends.status == TIMEOUT

    def action(self, good):
        is_function = callable(self.does) and self.peer == PLAIN
        return self.does(good) if is_function else self.does


def fault(name, does, status, http, row, **more):
    return Fault(name, does, Ends(status, http, row), **more)


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)
