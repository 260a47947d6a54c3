"""The interface for C++: the names that include/twilite.hpp offers outside of its namespace detail, a line for each."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator

from referencing import cpp_header
from referencing.cpp_header import Entry


def declared(path: Path) -> list[str]:
    names = [name for section in cpp_header.read(path).sections for entry in section.entries for name in _names(entry)]
    return [f"twilite::{name}" for name in dict.fromkeys(names)]


def _names(entry: Entry) -> Iterator[str]:
    if entry.is_class:
        yield entry.name
        for member in entry.members:
            yield from (f"{entry.name}::{name}" for declaration in member.declarations for name in _named(declaration))
    else:
        for declaration in entry.declarations:
            enumeration = re.match(r"enum class (\w+).*?\{(.*)\}", declaration, re.S)
            if enumeration:
                yield enumeration[1]
                yield from (f"{enumeration[1]}::{value}" for value in re.findall(r"(\w+) =", enumeration[2]))
            else:
                yield from _named(declaration)


def _named(declaration: str) -> Iterator[str]:
    """The name of a function, a type or a constant."""
    declaration = re.sub(r"^template <[^>]*> ", "", " ".join(declaration.split()))
    found = (
        re.match(r"(?:class|struct|using) (\w+)", declaration)
        or re.match(r"[^(]*?(\w+) =", declaration)
        or re.search(r"(operator *(?:\(\)|[^\s(]+)|~?\w+)\(", declaration)
        or re.search(r"(\w+) *[{;]", declaration)
    )
    if found:
        yield found[1]
