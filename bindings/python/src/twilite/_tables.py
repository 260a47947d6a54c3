"""Lists of records, which a notebook shows as a table."""

from __future__ import annotations

from typing import Any, Dict, List, TypeVar

ROWS = 20
"""How many records a table shows, at most."""
WIDTH = 60
"""How many characters of a value it shows, at most."""

_Row = TypeVar("_Row", bound=Dict[str, Any])


class Records(List[_Row]):
    """A list of records: to a program a list like any other, and in a notebook a table."""

    def _repr_html_(self) -> str:
        from html import escape  # most programs do without it

        shown = self[:ROWS]
        columns = list(dict.fromkeys(name for record in shown for name in record))
        rows = [[_text(record.get(name)) for name in columns] for record in shown]
        lines = [f"<table>\n<caption>{_count(len(self))}</caption>"]
        if columns:
            lines.append(f"<thead><tr>{''.join(f'<th>{escape(name)}</th>' for name in columns)}</tr></thead>")
        lines.append("<tbody>")
        lines += [f"<tr>{''.join(f'<td>{escape(value)}</td>' for value in row)}</tr>" for row in rows]
        return "\n".join([*lines, "</tbody>\n</table>"])


def _count(number: int) -> str:
    text = f"{number:,} record{'' if number == 1 else 's'}"
    return f"{text}, of which the first {ROWS} are shown" if number > ROWS else text


def _text(value: Any) -> str:
    """A value on one line, as JSON where it is no text; none is empty."""
    if value is None:
        return ""
    if not isinstance(value, str):
        import json

        value = json.dumps(value, ensure_ascii=False)
    text = " ".join(value[: 2 * WIDTH].split()) or value[:WIDTH]
    is_cut = len(text) > WIDTH or len(value) > 2 * WIDTH
    return f"{text[: WIDTH - 1]}…" if is_cut else text
