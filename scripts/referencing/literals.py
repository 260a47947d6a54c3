"""JSON values as each language writes them. Short ones stay on one line."""

from __future__ import annotations

import json
from typing import Any

COLUMNS = 90


def text(value: str) -> str:
    """A string of C, C++, Python and Swift alike: values of examples are ASCII without controls."""
    return json.dumps(value)


def json_text(value: Any, room: int = COLUMNS) -> str:
    short = json.dumps(value)
    return short if len(short) <= room else json.dumps(value, indent=2)


def python(value: Any, indent: int = 0, room: int = COLUMNS) -> str:
    return _nested(value, indent, room, ("{", "}"), {True: "True", False: "False", None: "None"})


def swift(value: Any, indent: int = 0, room: int = COLUMNS) -> str:
    return _nested(value, indent, room, ("[", "]"), {True: "true", False: "false", None: "nil"})


def c_text(value: str, indent: int) -> str:
    """A string of C, in several pieces where it is long."""
    pieces, line = [], ""
    for word in value.split(" "):
        if line and len(line) + len(word) > COLUMNS - 20 - indent:
            pieces.append(line + " ")
            line = ""
        line = f"{line} {word}" if line else word
    return ("\n" + " " * indent).join(text(piece) for piece in [*pieces, line])


def shell(value: str) -> str:
    """A word of a shell, quoted where it has to be."""
    plain = value and all(letter.isalnum() or letter in "-_./:+@%,=" for letter in value)
    return value if plain else "'" + value.replace("'", "'\\''") + "'"


def _nested(value: Any, indent: int, room: int, braces: tuple[str, str], words: dict[Any, str]) -> str:
    if isinstance(value, dict):
        opening, closing = braces
        members = [(f"{text(name)}: ", each) for name, each in value.items()]
    elif isinstance(value, list):
        opening, closing = "[", "]"
        members = [("", each) for each in value]
    else:
        return (
            words[value]
            if value is None or isinstance(value, bool)
            else text(value)
            if isinstance(value, str)
            else str(value)
        )
    if not members:
        return "[:]" if opening == "[" and isinstance(value, dict) else opening + closing
    short = opening + ", ".join(name + _nested(each, 0, 10**6, braces, words) for name, each in members) + closing
    if len(short) <= room - indent:
        return short
    inner = " " * (indent + 4)
    lines = [f"{inner}{name}{_nested(each, indent + 4, room, braces, words)}," for name, each in members]
    return "\n".join([opening, *lines, " " * indent + closing])
