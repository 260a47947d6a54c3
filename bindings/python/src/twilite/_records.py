"""What the API answers with: records and pages."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Dict, FrozenSet, List, TypeVar
from urllib.parse import parse_qsl, urlsplit


class Record(Dict[str, Any]):
    """One record: a dict as Twilio wrote it, whose members are attributes as well.

    An attribute that the API documents as a date and time is a datetime; the dict keeps its text. A property that the
    API adds later is there like all others.
    """

    resource: ClassVar[str] = ""
    """The resource's name in the catalog."""
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

    def __init__(self, records: list[AnyRecord], meta: dict[str, Any]) -> None:
        super().__init__(records)
        self.meta: dict[str, Any] = meta

    @property
    def next_parameters(self) -> dict[str, Any] | None:
        """The parameters to ask for the next page with, besides those of this one; None at the end.

        Only the query of the paging URL is used: which host to ask is not for an answer to say.
        """
        url = self.meta.get("next_page_url")
        if not url:
            return None
        query = dict(parse_qsl(urlsplit(url).query))
        given: dict[str, Any] = {name: int(query[name]) for name in ("PageSize", "Page") if query.get(name, "").isdigit()}
        if "PageToken" in query:
            given["PageToken"] = query["PageToken"]
        return given


def parse_date_time(text: str) -> datetime | str:
    """Read a date and time of ISO 8601 with a zone, `Z` or an offset; what is none is given back as it is."""
    try:
        return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        return text
