"""What the value of a parameter or a property may be, in a few words."""

from __future__ import annotations

import re
from typing import Any

PLAIN = {
    "text": "",
    "non_empty_text": "not empty",
    "entity_identity": "8 to 64 letters, digits and dashes",
    "user_identity": "not empty, and not like a user's SID",
    "true_or_false": "true or false",
    "number": "number",
    "date_time": "date and time",
    "date": "date",
    "uri": "URI",
    "uri_or_empty": "URI or empty",
    "email": "e-mail address",
    "json": "JSON text or object",
    "json_value": "JSON",
}
# Words of the description language that are not their own explanation.
WORDS = {
    "some": "not empty", "sid": "any SID", "int": "integer", "num": "number", "bool": "true or false", "uri": "URI",
    "time": "date and time", "any": "any JSON", "email": "e-mail address",
}  # fmt: skip
FORMATS = {
    "date-time": "date and time", "date-time-rfc-2822": "date and time of RFC 2822", "date": "date", "uri": "URI",
    "email": "e-mail address", "uri-map": "URIs by name",
}  # fmt: skip


def of_parameter(parameter: dict[str, Any]) -> str:
    """What is sent for it; nothing where it may be any text."""
    value = _of_one(parameter)
    if parameter["in"] == "path" and value == "not empty":
        value = ""
    if parameter.get("default") == "account_sid":
        value = f"{value}, the client's own unless given"
    if parameter.get("repeated"):
        return f"array; each {value}" if value else "array"
    return value


def of_property(described: dict[str, Any]) -> str:
    if "pattern" in described:
        return _sids(described["pattern"])
    if "enum" in described:
        return " | ".join(described["enum"])
    if "format" in described:
        return FORMATS[described["format"]]
    if described["type"] == "integer":
        return "integer"
    return {"string": "", "any": "any JSON"}.get(described["type"], described["type"])


def _of_one(parameter: dict[str, Any]) -> str:
    rule = parameter["rule"]
    if rule == "sid":
        return _sids(parameter["pattern"])
    if rule == "sid_list":
        return f"up to {parameter['maximum_count']} of {_sids(parameter['pattern'])} with commas between them"
    if rule == "text_of_length":
        return _bounds(parameter.get("minimum_length", 0), parameter.get("maximum_length")) + " characters"
    if rule == "integer":
        bounds = _bounds(parameter.get("minimum"), parameter.get("maximum"))
        return f"integer, {bounds}" if bounds else "integer"
    if rule == "beginning":
        return f"begins with {parameter['prefix']}"
    if rule == "enum":
        return " | ".join(parameter["enum"])
    if rule == "map":
        return f"object, whose members are sent as {parameter['prefix']}.name"
    if rule == "body":
        return f"JSON: {_schema(parameter['schema'])}"
    return PLAIN[rule]


def _sids(pattern: str) -> str:
    prefixes = re.fullmatch(r"\^\(?([A-Z|]+|\[a-zA-Z\]\{2\})\)?\[0-9a-fA-F\]\{32\}\$", pattern)
    if prefixes is None:
        return pattern
    if prefixes[1].startswith("["):
        return "any SID"
    return " or ".join(f"{prefix}..." for prefix in prefixes[1].split("|"))


def _bounds(least: int | None, most: int | None) -> str:
    if most is None:
        return "" if least is None else f"{least} or more"
    return f"{least} to {most}" if least else f"at most {most}"


def _schema(word: str) -> str:
    """A type of the description language, with its members apart: `{to*: [text], body}`."""
    if word.startswith("["):
        return f"[{_schema(word[1:-1])}]"
    if word == "{}":
        return "any object"
    if word.startswith("{"):
        members = pieces(word[1:-1])
        if members and members[0] == ":":
            return f"{{any name: {_schema(members[1])}}}"
        return "{" + ", ".join(_member(member) for member in members) + "}"
    if word.startswith("("):
        return f"({' | '.join(word[1:-1].split('|'))})"
    for kind, unit in (("text", " characters"), ("int", "")):
        if found := re.fullmatch(rf"{kind}\((\d*)\.\.(\d*)\)", word):
            least, most = (int(bound) if bound else None for bound in found.groups())
            return _bounds(least, most) + unit if kind == "text" else f"integer, {_bounds(least, most)}"
    if re.fullmatch(r"[A-Z]{2}(/[A-Z]{2})*", word):
        return " or ".join(f"{prefix}..." for prefix in word.split("/"))
    if word.endswith("~"):
        return f"begins with {word[:-1]}"
    return WORDS.get(word, word)


def _member(word: str) -> str:
    name, _, kind = word.partition(":")
    return f"{name}: {_schema(kind)}" if kind else name


def pieces(text: str) -> list[str]:
    """Words with blanks between them; none separates within braces, brackets or parentheses."""
    pieces, depth, begin = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter in "{[(") - (letter in "}])")
        if letter == " " and depth == 0:
            pieces.append(text[begin:at])
            begin = at + 1
    return [piece for piece in [*pieces, text[begin:]] if piece]
