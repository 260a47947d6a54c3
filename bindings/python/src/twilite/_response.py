"""What is known of how a call was answered, beside what it was answered with."""

from __future__ import annotations

from typing import Iterator, Mapping

from . import _library


class Headers(Mapping[str, str]):
    """The header fields of an answer, by their names in whatever case.

    A field that came more than once is one value, joined by ", "; but of Set-Cookie, which cannot be joined, it is the
    first. Names are listed as they came, and in that order.
    """

    def __init__(self, lines: str = "") -> None:
        self._fields: dict[str, tuple[str, list[str]]] = {}
        """By their names in lower case: each name as it came first, and all values."""
        for line in lines.split("\r\n"):
            name, colon, value = line.partition(": ")
            if colon:
                self._fields.setdefault(name.lower(), (name, []))[1].append(value)

    def __getitem__(self, name: str) -> str:
        values = self._fields[name.lower()][1]
        return values[0] if name.lower() == "set-cookie" else ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def get_all(self, name: str) -> list[str]:
        """Give each value of a field by itself, in their order; an empty list when there is none."""
        return list(self._fields.get(name.lower(), ("", []))[1])

    def __repr__(self) -> str:
        return f"<twilite.Headers {dict(self)}>"


class Response:
    """How a call was answered: HTTP status, header and attempts. Empty when there was no answer."""

    __slots__ = ("_lines", "_headers", "http_status", "attempts")

    def __init__(self, lines: bytes | None = None, http_status: int | None = None, attempts: int = 0) -> None:
        self._lines = lines
        self._headers: Headers | None = None
        self.http_status: int | None = http_status
        """The status of the last answer that came; None when there was none."""
        self.attempts: int = attempts
        """The HTTP requests made for the call, all pages and tries together."""

    @property
    def headers(self) -> Headers:
        """The header fields of that answer, read when they are first looked at."""
        if self._headers is None:
            self._headers = Headers((self._lines or b"").decode())
        return self._headers

    @property
    def request_id(self) -> str | None:
        """Its Twilio-Request-Id, which Twilio's support asks for; None when it had none."""
        found = self.headers.get_all("Twilio-Request-Id")
        return found[-1] if found else None

    def __repr__(self) -> str:
        return f"<twilite.Response HTTP {self.http_status} {self.request_id}>"

    def __reduce__(self) -> tuple[type[Response], tuple[bytes | None, int | None, int]]:
        return type(self), (self._lines, self.http_status, self.attempts)


NO_RESPONSE = Response()
"""For what no call of its own has brought."""


def of(handle: _library.Response) -> Response:
    """Read what is kept of a response of the library's, which is then not needed any more."""
    return Response(handle.headers, handle.http_status or None, handle.attempts)
