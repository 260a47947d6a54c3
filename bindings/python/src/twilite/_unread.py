"""Records that are read when they are first looked into, for a client with `lazy_records`.

Until then a record is a place: the page that brought it, and its number there. It is a dict of one entry, {page: number},
whose methods read it first; once it is read, it is a Record like any other. What goes around the methods, as C code may that
knows it has a dict, finds a key that is no text, and not an empty record.
"""

from __future__ import annotations

import functools
from _thread import allocate_lock
from typing import Any, Callable

from . import _library
from ._encoding import decode
from ._records import AnyRecord, Record

READ_ALONE = 16
"""How many records of a page are read one by one. Whoever looks into more will look into most."""
COLUMNS = 4
"""How many names are looked up for all records of a page at once. Then the page is read."""

_FIXED = {str, int, float, bool, type(None)}
_reading = allocate_lock()
_items: Callable[[Any], Any] = dict.items
_remove: Callable[[Any, Any], None] = dict.__delitem__


class Page:
    """A page whose records are not all read yet. It keeps the library's response, and so the JSON, as long as it needs it."""

    __slots__ = ("_response", "_looked", "_columns", "_rows")

    def __init__(self, response: _library.Response) -> None:
        self._response: _library.Response | None = response
        self._looked = 0
        self._columns: dict[str, list[Any] | None] = {}
        """What all records have under a name; None where one has nothing."""
        self._rows: list[Any] | None = None

    def record(self, number: int) -> dict[str, Any]:
        """Read a record, by whoever has the lock. Until it is forgotten it may be read again."""
        response = self._response
        if self._rows is None and response is not None:
            self._looked += 1
            if self._looked <= READ_ALONE:
                alone: dict[str, Any] = decode(_library.record(response, number))
                return alone
            self._rows = decode(response.json)
            self._response = None
        rows = self._rows or []
        row: dict[str, Any] = rows[number]
        return row

    def forget(self, number: int) -> None:
        """Keep nothing of a record: nobody reads it again."""
        if self._rows is not None:
            self._rows[number] = None

    def column(self, name: str) -> list[Any] | None:
        """What all records have under a name; None when it is better to read a record."""
        column = self._columns.get(name)
        if column is not None:
            return column
        response = self._response
        if response is None or self._looked < READ_ALONE or name in self._columns or len(self._columns) == COLUMNS:
            return None
        text = None if "\0" in name else _library.column(response, name.encode("utf-8", "surrogatepass"))
        values = None if text is None else decode(text)
        # What a program may change in its record is read with the record.
        column = self._columns[name] = None if values is None or not _FIXED.issuperset(map(type, values)) else values
        return column


class Unread(Record):
    """A record that is not read yet."""

    __slots__ = ()
    _read_as: type[Record]

    def _read(self) -> Record:
        """Make this a record that is read."""
        with _reading:
            if isinstance(self, Unread):
                # Ctrl-C may end this anywhere, and then it is done again: each step leaves what the next look needs.
                page, number = next(iter(_items(self)), (None, 0))
                if isinstance(page, Page):
                    dict.update(self, page.record(number))
                    _remove(self, page)
                self.__class__ = self._read_as  # type: ignore[assignment]
                if isinstance(page, Page):
                    page.forget(number)
        return self

    def __missing__(self, name: Any) -> Any:
        try:
            ((page, number),) = _items(self)
            column = page.column(name)
        except (AttributeError, RuntimeError, TypeError, ValueError):  # It is being read, or the name is none.
            column = None
        return self._read()[name] if column is None else column[number]

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default


def _after_reading(name: str) -> Callable[..., Any]:
    """A method that reads the record, and then does what that has under the name."""
    method = getattr(dict, name)

    @functools.wraps(method)
    def read_first(self: Unread, *given: Any, **named: Any) -> Any:
        # A dict asks another dict's memory, and not its methods, what it has.
        given = tuple(one._read() if isinstance(one, Unread) else one for one in given)
        return getattr(self._read(), name)(*given, **named)

    return read_first


for _name in (
    "__contains__ __iter__ __len__ __reversed__ __eq__ __ne__ __or__ __ror__ __ior__ __setitem__ __delitem__ __repr__ __dir__ "
    "__reduce_ex__ __sizeof__ keys values items pop popitem setdefault update clear copy"
).split():
    setattr(Unread, _name, _after_reading(_name))


@functools.lru_cache(maxsize=None)
def unread(kind: type[AnyRecord]) -> type[AnyRecord]:
    """The class of the records of a kind that are not read yet."""
    members = {"__slots__": (), "__module__": kind.__module__, "__doc__": kind.__doc__, "_read_as": kind}
    return type(kind.__name__, (Unread, kind), members)


def records(response: _library.Response, kind: type[AnyRecord]) -> list[AnyRecord]:
    """The records of a response, unread."""
    page, made = Page(response), unread(kind)
    return [made({page: number}) for number in range(_library.count(response))]
