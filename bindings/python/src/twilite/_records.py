"""What the API answers with: records and pages."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any, ClassVar, Dict, FrozenSet, List, TypeVar
from urllib.parse import parse_qsl, urlsplit

from ._response import NO_RESPONSE, Response


class Record(Dict[str, Any]):
    """One record: a dict as Twilio wrote it, whose members are attributes as well.

    An attribute that the API documents as a date and time is a datetime; the dict keeps its text. A property that the
    API adds later is there like all others. `response` is no property: it tells how the record's call was
    answered. One of that name, and of any other that a dict has itself, is a member alone: record["response"].
    """

    resource: ClassVar[str] = ""
    """The resource's name in the catalog."""
    response: Response = NO_RESPONSE
    """How the call was answered that brought the record, with the header; empty for records of a list."""
    _date_times: ClassVar[FrozenSet[str]] = frozenset()
    _known: ClassVar[FrozenSet[str]] = frozenset()

    def __getattr__(self, name: str) -> Any:
        try:
            value = self[name]
        except KeyError:
            if name in self._known:
                return None  # documented, and not in this answer
            raise AttributeError(f"{type(self).__name__} has no {name!r}") from None
        if name in self._date_times and isinstance(value, str):
            return parse_date_time(value)
        return value

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self, *self._known})

    def __repr__(self) -> str:
        # The values may be personal; the SID is not.
        return f"<twilite.{type(self).__name__} {self.get('sid')}>"

    def to_dict(self) -> dict[str, Any]:
        """Give the record as a plain dict."""
        return dict(self)


AnyRecord = TypeVar("AnyRecord", bound=Record)


class Page(List[AnyRecord]):
    """One page of records, with what the API says of it in `meta`."""

    def __init__(self, records: list[AnyRecord], meta: dict[str, Any], response: Response = NO_RESPONSE) -> None:
        super().__init__(records)
        self.meta: dict[str, Any] = meta
        self.response: Response = response
        """How the call was answered that brought the page, with the header."""

    @property
    def next_parameters(self) -> dict[str, Any] | None:
        """What to change in this page's parameters to ask for the next; None at the end.

        Only the query of the paging URL is used: which host to ask is not for an answer to say.
        """
        url = self.meta.get("next_page_url")
        if not url:
            return None
        query = dict(parse_qsl(urlsplit(url).query))
        given: dict[str, Any] = {"page_token": query["PageToken"]} if "PageToken" in query else {}
        for name, alias in (("PageSize", "page_size"), ("Page", "page")):
            if query.get(name, "").isdecimal():
                given[alias] = int(query[name])
        return given


_DATE_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))", re.ASCII
)


def parse_date_time(text: str) -> datetime | str:
    """Read a date and time with its zone, as RFC 3339 and ISO 8601 write it; what is none is given back as it is."""
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        return text
    *numbers, fraction, sign, hours, minutes = found.groups()
    year, month, day, hour, minute, second = map(int, numbers)
    zone = timezone.utc
    try:
        if sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-offset if sign == "-" else offset)
        return datetime(year, month, day, hour, minute, second, int((fraction or "0")[:6].ljust(6, "0")), zone)
    except ValueError:
        return text
