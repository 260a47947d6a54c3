"""Types of records, in Swift."""

from __future__ import annotations

import re
from typing import Any

from .swift_names import camel, enum_type, pascal, word
from .values import of_property

READERS = {
    "date-time": ("Date?", "date"),
    "date-time-rfc-2822": ("Date?", "date"),
    "uri": ("URL?", "url"),
    "uri-map": ("[String: URL]", "urls"),
}
TYPES = {"string": ("String?", "string"), "integer": ("Int?", "int"), "boolean": ("Bool?", "bool")}


def record(resource: dict[str, Any]) -> str:
    name = resource["record"]
    properties = resource["properties"]
    lines = [f"/// A record of `{resource['name']}`, as Twilio wrote it."]
    if "documentation" in resource:
        lines += ["///", f"/// [API reference]({resource['documentation']})"]
    lines += [f"public struct {name}: TwilioRecord {{", "    public let object: JSON.Object"]
    if any(described["name"] == "sid" for described in properties):
        lines += [
            "    /// `sid`, which every one of them has.",
            "    public let sid: String",
            "",
            "    public init(_ object: JSON.Object) throws(TwiliteError) {",
            "        sid = try Self.sid(of: object)",
            "        self.object = object",
            "    }",
        ]
    else:
        lines += ["", "    public init(_ object: JSON.Object) { self.object = object }"]
    lines.append("")
    names = {"sid"}
    for described in properties:
        if camel(described["name"]) not in names:
            names.add(camel(described["name"]))
            lines += _property(described)
    for each, words in _enums(resource).items():
        lines += [f"    {line}" if line else "" for line in _enum(each, words)]
    while lines[-1] == "":
        lines.pop()
    return "\n".join([*lines, "}", ""])


def _enums(resource: dict[str, Any]) -> dict[str, list[str]]:
    """The words of each enum, of the record's properties and of the parameters."""
    found = [(p["name"], p["enum"]) for p in resource["properties"] if "enum" in p]
    for operation in resource["operations"]:
        found += [(p["alias"], p["enum"]) for p in operation["parameters"] if p["rule"] == "enum"]
    enums: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for name, words in found:
        known = enums.setdefault(names.setdefault(enum_type(name), name), [])
        known += [word for word in words if word not in known]
    return enums


def spelled_out(words: str) -> str:
    """`AC and 32 hexadecimal digits` of `AC...`."""
    return re.sub(r"\b([A-Z]{2})\.\.\.", r"\1 and 32 hexadecimal digits", words)


def _property(described: dict[str, Any]) -> list[str]:
    name = described["name"]
    if "enum" in described:
        type_ = f"{enum_type(name)}?"
        value = f'object["{name}"]?.string.map {{ {enum_type(name)}(rawValue: $0) }}'
    else:
        kind, reader = READERS.get(described.get("format", "")) or TYPES.get(described["type"], ("JSON?", ""))
        type_, value = kind, f'object.{reader}("{name}")' if reader else f'object["{name}"]'
    words = "" if "enum" in described else spelled_out(of_property(described))
    about = f", {words}" if words not in ("", "object", "array", "integer", "boolean") else ""
    # A record's own description is its JSON.
    property_ = "descriptionText" if name == "description" else camel(name)
    return [f"    /// `{name}`{about}.", f"    public var {property_}: {type_} {{ {value} }}"]


def _enum(name: str, words: list[str]) -> list[str]:
    type_ = enum_type(name)
    lines = [
        "",
        f"/// What `{name}` may be. Words that are not known yet are kept as they are.",
        f"public struct {type_}: OpenEnum {{",
        "    public let rawValue: String",
        "    public init(rawValue: String) { self.rawValue = rawValue }",
        "",
    ]
    names: set[str] = set()
    for each in words:
        constant = word(each)
        while constant in names:
            constant += "_"
        names.add(constant)
        lines += [f"    /// `{each}`.", f'    public static let {constant} = {type_}(rawValue: "{each}")']
    return [*lines, "}"]
