"""Values that break the rule of a parameter, and the rule's name in the error: docs/errors.md."""

import json

from . import fitting


def by_form(document, parameter):
    """(JSON text, rule) of a value of the right type that the rule refuses; None where every such value is in order."""
    schema, place = document.resolve(parameter.schema), parameter.place
    kind, form = schema.get("type"), schema.get("format")
    if kind == "array":
        inner = by_form(document, type(parameter)(parameter.wire, place, schema["items"]))
        fine = fitting.of(document, parameter.wire, schema["items"], place).json
        return inner and (f"[{fine}, {inner[0]}]", inner[1])
    if place == "body" or (form or "").startswith("prefixed-collapsible-map-"):
        return None
    if kind == "object" or kind is None and "enum" not in schema:
        return '"{\\"a\\": 1"', "json"
    if "enum" in schema or kind == "boolean":
        return '"no-such-word"', "enum"
    if kind == "integer":
        if "maximum" in schema:
            return str(schema["maximum"] + 1), "range"
        return (str(schema["minimum"] - 1), "range") if "minimum" in schema else ("1.5", "type")
    if kind == "number":
        return None
    if "pattern" in schema:
        rule = "sid" if "[0-9a-f" in schema["pattern"] else "characters" if "{8,64}" in schema["pattern"] else "format"
        return '"no such form"', rule
    if form in ("date-time", "date"):
        return '"2023-02-29"', "format"
    if form in ("uri", "email"):
        return '"/nowhere at all"', form
    if "maxLength" in schema:
        return json.dumps("é" * (schema["maxLength"] + 1)), "length"
    if place == "path" or schema.get("minLength"):
        return '""', "length"
    return ('"a\\r\\nb: c"', "characters") if place == "header" else None


def of_nothing(parameter):
    """The rule that an empty id in a path breaks: its own, or else that there is something."""
    schema = parameter.schema
    if schema.get("type") == "integer":
        return "type"
    if "enum" in schema:
        return "enum"
    if "[0-9a-f" in schema.get("pattern", ""):
        return "sid"
    return "format" if schema.get("format") == "date" or "a-zA-Z0-9" in schema.get("pattern", "") else "length"


def by_type(document, parameter):
    """JSON text of another type than the parameter takes; None where it takes all."""
    schema = document.resolve(parameter.schema)
    kind = schema.get("type")
    if kind == "array":
        inner = by_type(document, type(parameter)(parameter.wire, parameter.place, schema["items"]))
        return inner and f"[{inner}]"
    if parameter.place == "body":
        return '"text"'
    if schema.get("format", "").startswith("prefixed-collapsible-map-"):
        return '"text"'
    if kind == "object" or kind is None and "enum" not in schema:
        return None
    return '"7"' if kind in ("integer", "number") else "7"


def in_body(document, schema, place="Body"):
    """(what to change in a value that fits, name, rule) of each mistake that a JSON body can have.

    What to change is the way to a member, and what stands there instead: a value, or MISSING.
    """
    found = []

    def walk(schema, way, name, is_nullable):
        if {"oneOf", "anyOf"} & set(document.resolve(schema)):
            return
        schema = document.whole(schema)
        kind = schema.get("type")
        if kind is None and "enum" not in schema and "properties" not in schema:
            return
        if not is_nullable:
            found.append((way, None, name, "type"))
        wrong = {"string": 7, None: 7, "object": [], "array": {}}.get(kind, "7")
        found.append((way, wrong, name, "type"))
        if kind == "array":
            walk(schema.get("items", {}), [*way, 0], f"{name}[0]", False)
        elif "properties" in schema:
            for member, value in schema["properties"].items():
                inner = document.resolve(value)
                if member in schema.get("required", []):
                    found.append(([*way, member], MISSING, f"{name}.{member}", "required"))
                walk(inner, [*way, member], f"{name}.{member}", inner.get("nullable", False))
        elif "enum" in schema:
            found.append((way, "no-such-word", name, "enum"))
        elif kind == "integer" and "maximum" in schema:
            found.append((way, schema["maximum"] + 1, name, "range"))
        elif schema.get("format") in ("date-time", "date"):
            found.append((way, "2023-02-29", name, "format"))
        elif schema.get("format") in ("email", "uri"):
            found.append((way, "no body", name, schema["format"]))
        elif "maxLength" in schema and "pattern" not in schema:
            found.append((way, "é" * (schema["maxLength"] + 1), name, "length"))

    walk(schema, [], place, False)
    # A Body that is null is no Body, which is a matter of its own.
    return [mistake for mistake in found if mistake[0] or mistake[1] is not None]


MISSING = object()


def changed(value, way, other):
    """A copy of a value in which something else stands at the end of the way."""
    if not way:
        return other
    step, *rest = way
    copied = dict(value) if isinstance(value, dict) else list(value)
    if not rest and other is MISSING:
        del copied[step]
    else:
        copied[step] = changed(copied[step], rest, other)
    return copied
