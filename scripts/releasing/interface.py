"""The interface: what include/ declares, a line for each, and the record of what it has promised.

A line has nothing of what may change: comments, names of parameters, the version. So a line that is gone is a promise
broken.
"""

from __future__ import annotations

import re
from pathlib import Path

from . import cpp

HEAD = """\
# What the headers in include/ promise, and since which version. `scripts/record-interface` adds lines; what is here stays
# as it is as long as the library is libtwilite.so.{abi}.
"""


def macro(root: Path, name: str) -> str:
    """A macro of the header; a text without its quotation marks."""
    found = re.search(rf"^#define {name} (.*)$", (root / "include/twilite.h").read_text(), re.M)
    if found is None:
        raise ValueError(f"include/twilite.h does not define {name}")
    return found[1].strip().strip('"')


def declared(header: str) -> list[str]:
    """Every constant, type and function of a header, in its order."""
    text = re.sub(r"/\*.*?\*/", " ", header, flags=re.S)
    constants = re.findall(r"^#define (TWILITE_\w+ -?\d+)\s*$", text, re.M)
    text = re.sub(r"^\s*#.*$", "", text.replace("\\\n", " "), flags=re.M)
    text = re.sub(r'extern "C" \{(.*)\}', r"\1", text, flags=re.S)
    lines = [f"#define {constant}" for constant in constants]
    for statement in _statements(text):
        enumeration = re.fullmatch(r"typedef enum \w+ \{ (.*) \} (\w+)", statement)
        if enumeration:
            lines += [f"enum {enumeration[2]}: {value.strip()}" for value in enumeration[1].split(",") if value.strip()]
        else:
            lines.append(_without_parameter_names(statement))
    return lines


def declared_by(root: Path) -> list[str]:
    """Every line of twilite.h and of twilite.hpp."""
    return declared((root / "include/twilite.h").read_text()) + cpp.declared(root / "include/twilite.hpp")


def functions(lines: list[str]) -> list[str]:
    """The names of the C functions among the lines."""
    return [found[1] for line in lines if (found := re.match(r"(?!typedef).*?\b(twilite_\w+)\(", line))]


def record_path(root: Path) -> Path:
    return root / "packaging" / "abi" / f"{macro(root, 'TWILITE_ABI_VERSION')}.txt"


def recorded(root: Path) -> dict[str, str]:
    """The lines of the record, each with the version since which it holds."""
    path = record_path(root)
    if not path.exists():
        return {}
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("# ")]
    return {line: since for since, _, line in (line.partition(" ") for line in lines)}


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _statements(text: str) -> list[str]:
    found, depth, begin = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if letter == ";" and depth == 0:
            found.append(" ".join(text[begin:at].split()))
            begin = at + 1
    return found


def _without_parameter_names(statement: str) -> str:
    statement = re.sub(r"^TWILITE_(API|NEW) ", "", statement)
    found = re.fullmatch(r"(.*?\b(?:twilite_\w+)\)?)\((.*)\)", statement)
    if found is None:
        return statement
    parameters = [
        re.sub(r"(?<=[ *])(?!TWILITE_OR_NULL)\w+$", "", parameter.strip()) for parameter in found[2].split(",")
    ]
    return f"{found[1]}({', '.join(parameter.strip() for parameter in parameters)})"
