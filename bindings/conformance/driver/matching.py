"""Whether what came is what was expected."""

from __future__ import annotations

import re
from typing import Any, Iterator

# An outcome's members that are compared in what is named alone: the library may say more, and later versions will.
OPEN = ("error", "response")


def differences(expected: Any, found: Any, place: str = "", is_open: bool = False) -> Iterator[str]:
    """Say where two values differ. An open one may have members that were not expected."""
    if isinstance(expected, dict) and "$any" in expected:
        return
    if isinstance(expected, dict) and "$matches" in expected:
        if not isinstance(found, str) or not re.search(expected["$matches"], found):
            yield f"{place or 'it'} is {shown(found)}, which {expected['$matches']} does not match"
    elif kind(expected) != kind(found):
        yield f"{place or 'it'} is {shown(found)} instead of {shown(expected)}"
    elif isinstance(expected, dict):
        for name in expected:
            if name not in found:
                yield f"{place}.{name} is missing"
            else:
                yield from differences(expected[name], found[name], f"{place}.{name}", is_open or name in OPEN)
        for name in () if is_open else found:
            if name not in expected:
                yield f"{place}.{name} is {shown(found[name])}, which was not expected"
    elif isinstance(expected, list):
        if len(expected) != len(found):
            yield f"{place or 'it'} has {len(found)} elements instead of {len(expected)}"
        for index, (one, other) in enumerate(zip(expected, found)):
            yield from differences(one, other, f"{place}[{index}]", is_open)
    elif expected != found:
        yield f"{place or 'it'} is {shown(found)} instead of {shown(expected)}"


def kind(value: Any) -> str:
    """The kind of a JSON value. A number is a number, with a fraction or without."""
    if isinstance(value, bool) or value is None:
        return str(value)
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 120 else f"{text[:100]}… ({len(text)} characters)"
