"""Schemas as words of the description language."""

from __future__ import annotations

import re
from typing import Any

from .document import Document, Unexpressed

LARGEST = 2**63 - 1

# Patterns of the documents, and the type that each is.
SID = re.compile(r"^\^?([A-Z]{2})\[0-9a-f(?:A-F)?\]\{32\}\$?$")
PATTERNS = {
    r"^[a-zA-Z]{2}[0-9a-fA-F]{32}$": "sid",
    r"^[A-Z]{2}[0-9a-fA-F]{32}$": "sid",
    r"^(SM|MM)[0-9a-fA-F]{32}$": "SM/MM",
    # 1 to 20 SIDs with commas between them.
    r"^BU[0-9a-fA-F]{32}(,BU[0-9a-fA-F]{32}){0,19}$": "BU,20",
}
BEGINNING = re.compile(r"^\^([A-Za-z_]+)(\.\+|\[a-zA-Z0-9\]\{32\})\$$")


def _text(document: Document, schema: dict[str, Any], where: str) -> str:
    if "enum" in schema:
        words = [str(word) for word in schema["enum"]]
        if words == ["true", "false"]:
            return "bool"
        if any(not re.fullmatch(r"[\w.+:/ -]+", word) for word in words):
            raise Unexpressed(f"{where}: a word of the enum has letters that the language has no place for: {words}")
        return f"({'|'.join(words)})"
    pattern = schema.get("pattern")
    if pattern is not None:
        if found := SID.match(pattern):
            return found[1]
        if pattern in PATTERNS:
            return PATTERNS[pattern]
        if found := BEGINNING.match(pattern):
            return f"{found[1]}~"
        raise Unexpressed(f"{where}: the pattern {pattern} is none that the language knows")
    form = schema.get("format")
    if form in ("date-time", "date", "uri", "email"):
        return {"date-time": "time"}.get(form, form)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if most is not None or least > 1:
        return f"text({least}..{'' if most is None else most})"
    return "some" if least == 1 else "text"


def _integer(schema: dict[str, Any]) -> str:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is None and most is None:
        return "int"
    return f"int({'' if least is None else least}..{'' if most is None else most})"


def parameter_type(document: Document, schema: Any, place: str, where: str) -> str:
    """The type of a parameter that is text in the request."""
    schema = document.follow(schema)
    kind = schema.get("type")
    if kind == "array":
        return f"[{parameter_type(document, schema['items'], place, where)}]"
    if kind == "object" and (form := schema.get("format", "")).startswith("prefixed-collapsible-map-"):
        return f"map({form.removeprefix('prefixed-collapsible-map-')})"
    if kind is None and "enum" not in schema or kind == "object":
        return "any"
    if kind == "integer":
        return _integer(schema)
    if kind == "number":
        return "num"
    if kind == "boolean":
        return "bool"
    if kind not in ("string", None):
        raise Unexpressed(f"{where}: a parameter of the type {kind}")
    text = _text(document, schema, where)
    # A part of a path is never empty, or it were no part.
    return "some" if text == "text" and place == "path" else text


def body_type(document: Document, schema: Any, where: str, above: tuple[int, ...] = ()) -> str:
    """The type of a JSON value in the body of a request."""
    schema = document.follow(schema)
    if id(schema) in above:
        raise Unexpressed(f"{where}: a schema that contains itself")
    above = (*above, id(schema))
    if any(key in schema for key in ("oneOf", "anyOf", "allOf")):
        return _merged(document, schema, where, above)
    kind = schema.get("type")
    if kind == "array":
        return f"[{body_type(document, schema.get('items', {}), where, above)}]"
    if "properties" in schema:
        needed = schema.get("required", [])
        members = [
            _member(document, name, value, name in needed, f"{where}.{name}", above)
            for name, value in schema["properties"].items()
        ]
        return "{" + " ".join(members) + "}"
    if kind == "object":
        more = schema.get("additionalProperties")
        return f"{{: {body_type(document, more, where, above)}}}" if isinstance(more, dict) and more else "{}"
    if kind is None:
        return "any" if "enum" not in schema else _text(document, schema, where)
    return {"integer": _integer(schema), "number": "num", "boolean": "bool"}.get(kind) or _text(document, schema, where)


def _member(
    document: Document, name: str, schema: Any, is_needed: bool, where: str, above: tuple[int, ...]
) -> str:
    declared = document.follow(schema)
    mark = "*" if is_needed else ""
    null = "?" if declared.get("nullable") else ""
    kind = body_type(document, declared, where, above)
    return f"{name}{mark}{null}" + (f":{kind}" if kind != "text" else "")


def _merged(document: Document, schema: dict[str, Any], where: str, above: tuple[int, ...]) -> str:
    """One object of all the members; needed are those that are needed in each case."""
    parts = document.all_parts(schema)
    if not all("properties" in part for part in parts):
        return "any"
    every = "allOf" in schema
    names = list(dict.fromkeys(name for part in parts for name in part["properties"]))
    members = []
    for name in names:
        of = [part for part in parts if name in part["properties"]]
        required = [name in part.get("required", []) for part in parts]
        kinds = {body_type(document, part["properties"][name], where, above) for part in of}
        kind = kinds.pop() if len(kinds) == 1 else "any"
        needed = any(required) if every else all(required)
        members.append(f"{name}{'*' if needed else ''}" + (f":{kind}" if kind != "text" else ""))
    return "{" + " ".join(members) + "}"


def property_type(document: Document, schema: Any, where: str) -> tuple[str, bool]:
    """The type of a property of a record, and whether it may be null."""
    schema = document.follow(schema)
    # Twilio's documents never say of an enum whether it may be null, and it may.
    nullable = bool(schema.get("nullable")) or "enum" in schema
    kind, form = schema.get("type"), schema.get("format")
    if any(key in schema for key in ("oneOf", "anyOf", "allOf")) or kind is None and "enum" not in schema:
        return "any", True
    if kind == "object":
        return ("links" if form == "uri-map" else "object"), nullable
    if kind == "array":
        return "array", nullable
    if kind in ("integer", "number", "boolean"):
        return {"integer": "int", "number": "num", "boolean": "bool"}[kind], nullable
    if kind != "string":
        raise Unexpressed(f"{where}: a property of the type {kind}")
    if form == "date-time-rfc-2822":
        return "rfc2822", nullable
    text = _text(document, {key: value for key, value in schema.items() if "Length" not in key}, where)
    return text, nullable
