"""Names and types in Python of what the library's catalog describes."""

from __future__ import annotations

import functools
import keyword
import re
from typing import Any

_WORDS = [
    (re.compile(r"[^a-zA-Z\d]+"), "_"),
    (re.compile(r"([a-z])([A-Z])"), r"\1_\2"),
    (re.compile(r"(\d[A-Z]*)([A-Z])"), r"\1_\2"),
    (re.compile(r"([A-Z])([A-Z][a-z])"), r"\1_\2"),
]

PROPERTY_TYPES = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "object": "dict[str, Any]",
    "array": "list[Any]",
    "any": "Any",
}
PROPERTY_TYPES_BY_FORMAT = {
    "date-time": "datetime",
    "date-time-rfc-2822": "datetime",
    "date": "date",
    "uri-map": "dict[str, str]",
}
PARAMETER_TYPES = {
    "integer": "int",
    "number": "float",
    "true_or_false": 'bool | Literal["true", "false"]',
    "date_time": "datetime | date | str",
    "date": "date | str",
    "json": "str | dict[str, Any]",
    "json_value": "Any",
    "map": "dict[str, Any]",
    "body": "Mapping[str, Any] | Model",
}


@functools.lru_cache(maxsize=1024)
def attribute(property: str) -> str:
    """The attribute that twilio-python has for a property: `user_name` for `userName`, `from_` for `from`."""
    for found, written in _WORDS:
        property = found.sub(written, property)
    return argument(property.lower())


def argument(alias: str) -> str:
    """The argument for a parameter: its alias, unless that is a word of Python's."""
    return f"{alias}_" if keyword.iskeyword(alias) else alias


def property_type(declared: dict[str, Any]) -> str:
    """The type of a record's attribute."""
    # An enum's values may grow: a string it is.
    kind = PROPERTY_TYPES_BY_FORMAT.get(declared.get("format", "")) or PROPERTY_TYPES[declared["type"]]
    return f"{kind} | None" if declared["nullable"] and kind != "Any" else kind


def parameter_type(declared: dict[str, Any]) -> str:
    """The type of an argument."""
    rule = declared["rule"]
    if rule == "enum":
        kind = "Literal[" + ", ".join(f'"{word}"' for word in declared["enum"]) + "]"
    else:
        kind = PARAMETER_TYPES.get(rule, "str")
    return f"{kind} | Sequence[{kind}]" if declared.get("repeated") and kind != "Any" else kind
