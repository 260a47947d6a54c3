"""What the API answers with: records and pages."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any, Callable, ClassVar, Dict, TypeVar

from ._response import NO_RESPONSE, Response
from ._tables import Records


class Member:
    """A documented property as an attribute. It is not asked where a program has set an attribute of that name itself."""

    __slots__ = ("_property", "_read")

    def __init__(self, property: str, read: Callable[[str], Any] | None) -> None:
        self._property, self._read = property, read

    def __get__(self, record: Record | None, _: type[Record]) -> Any:
        if record is None:
            return self
        value = record.get(self._property)  # None: documented, and not in this answer
        return self._read(value) if self._read is not None and isinstance(value, str) else value


class Record(Dict[str, Any]):
    """One record: a dict as Twilio wrote it, whose members are attributes as well.

    An attribute that the API documents as a date and time is a datetime, one documented as a date a date; the dict keeps
    its text. An attribute is spelled as twilio-python spells it: user_name for userName, from_ for from. A property that
    the API adds later is there like all others. `response` is no property: it tells how the record's call was
    answered. One of that name, and of any other that a dict has itself, is a member alone: record["response"].
    """

    resource: ClassVar[str] = ""
    """The resource's name in the catalog."""
    response: Response = NO_RESPONSE
    """How the call was answered that brought the record, with the header; empty for records of a list."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no {name!r}") from None

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self})

    def __repr__(self) -> str:
        # The values may be personal; the SID is not.
        return f"<twilite.{type(self).__name__} {self.get('sid')}>"

    def to_dict(self) -> dict[str, Any]:
        """Give the record as a plain dict."""
        return dict(self)


AnyRecord = TypeVar("AnyRecord", bound=Record)


class Page(Records[AnyRecord]):
    """One page of records, with what the API says of it in `meta`."""

    def __init__(self, records: list[AnyRecord], meta: dict[str, Any], response: Response = NO_RESPONSE) -> None:
        super().__init__(records)
        self.meta: dict[str, Any] = meta
        """The answer's `meta`; of the answers that have none, all that is not the records."""
        self.response: Response = response
        """How the call was answered that brought the page, with the header."""

    @classmethod
    def read(
        cls, answer: dict[str, Any], key: str, make: Callable[[Any], AnyRecord], response: Response
    ) -> Page[AnyRecord]:
        """Read a page as the API wrote it, with its records under a key."""
        meta = answer.get("meta")
        if not isinstance(meta, dict):
            meta = {name: value for name, value in answer.items() if name != key}
        return cls([make(one) for one in answer[key]], meta, response)

    @property
    def next_parameters(self) -> dict[str, Any] | None:
        """What to change in this page's parameters to ask for the next; None at the end.

        Only the query of the paging URL is used: which host to ask is not for an answer to say.
        """
        url = self.meta.get("next_page_url") or self.meta.get("next_page_uri")
        if url:
            from urllib.parse import parse_qsl, urlsplit  # they take their time to load

            return _paging(dict(parse_qsl(urlsplit(url).query)))
        if self.meta.get("next_token"):
            return {"token": self.meta["next_token"]}
        if self.meta.get("has_next"):
            return {"page": self.meta["current_page"] + 1}
        return None


def _paging(query: dict[str, str]) -> dict[str, Any]:
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
    try:
        zone = _zone(sign, hours, minutes)
        return datetime(year, month, day, hour, minute, second, int((fraction or "0")[:6].ljust(6, "0")), zone)
    except ValueError:
        return text


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_RFC_2822 = re.compile(
    rf"(?:[A-Z][a-z]{{2}}, )?(\d\d?) ({'|'.join(_MONTHS)}) (\d{{4}}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-])(\d\d)(\d\d))",
    re.ASCII,
)


def parse_rfc_2822(text: str) -> datetime | str:
    """Read a date and time as RFC 2822 writes it; what is none is given back as it is."""
    found = _RFC_2822.fullmatch(text)
    if found is None:
        return text
    day, month, *numbers, sign, hours, minutes = found.groups()
    year, hour, minute, second = map(int, numbers)
    try:
        zone = _zone(sign, hours, minutes)
        return datetime(year, _MONTHS.index(month) + 1, int(day), hour, minute, second, 0, zone)
    except ValueError:
        return text


def parse_date(text: str) -> date | str:
    """Read a date as ISO 8601 writes it, with all its dashes; what is none is given back as it is."""
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else text
    except ValueError:
        return text


_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _zone(sign: str | None, hours: str, minutes: str) -> timezone:
    if not sign:
        return timezone.utc
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)
