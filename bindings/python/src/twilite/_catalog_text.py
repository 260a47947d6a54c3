"""What the library describes of itself, as lines of text: the most that one asks for, in the least that can be read."""

from __future__ import annotations

from typing import Any, Iterator

from . import _library
from ._encoding import decode
from ._errors import failure


def lines(prefix: str = "") -> Iterator[str]:
    """Describe the part of the catalog whose names begin so; without a prefix all products. Raises a TwiliteError."""
    if not prefix:
        return _products()
    resources = decode(described(prefix))["resources"]
    return _resources(resources) if len(resources) > 1 else _operations(resources[0])


def described(prefix: str) -> bytes:
    """Give the library's own description, as JSON. Raises a TwiliteError when nothing is called so."""
    response = _library.describe(prefix.encode("utf-8", "surrogatepass"))
    if response.status != _library.OK:
        raise failure(response)
    return response.json


def _products() -> Iterator[str]:
    """A line for each product and version, with the resources that it has."""
    found: dict[str, list[str]] = {}
    for resource in _library.catalog()["resources"]:
        product, version, name = resource["name"].split(".", 2)
        found.setdefault(f"{product}.{version}", []).append(name)
    width = max(map(len, found), default=0)
    for product, names in found.items():
        yield f"{product:{width}}  {len(names):3}  {_fitting(names, 110 - width)}"


def _fitting(names: list[str], width: int) -> str:
    """As many names as a line takes."""
    text = ", ".join(names)
    if len(text) <= width:
        return text
    return text[: text.rindex(", ", 0, width - 3)] + ", …"


def _resources(resources: list[dict[str, Any]]) -> Iterator[str]:
    """A line for each resource, with what can be done."""
    width = max(len(resource["name"]) for resource in resources)
    for resource in resources:
        verbs = " ".join(operation["verb"] for operation in resource["operations"])
        yield f"{resource['name']:{width}}  {verbs}{_stage(resource)}"


def _operations(resource: dict[str, Any]) -> Iterator[str]:
    """A resource with its operations, their parameters, and what a record has. What is required has a star."""
    yield f"{resource['name']}{_stage(resource)}"
    if "documentation" in resource:
        yield resource["documentation"]
    for operation in resource["operations"]:
        yield ""
        yield f"{operation['id']}  {operation['method']} {operation['path']}"
        names = [f"{declared['name']}{'*' if _is_required(declared) else ''}" for declared in operation["parameters"]]
        width = max(map(len, names), default=0)
        for name, declared in zip(names, operation["parameters"]):
            yield f"    {name:{width}}  {_rule(declared)}".rstrip()
    if resource["properties"]:
        yield ""
        yield f"A record ({resource['record']}) has"
        width = max(len(declared["name"]) for declared in resource["properties"])
        for declared in resource["properties"]:
            yield f"    {declared['name']:{width}}  {declared.get('format') or declared['type']}{_choice(declared)}"


def _stage(resource: dict[str, Any]) -> str:
    return f"  ({resource['stage']})" if "stage" in resource else ""


def _is_required(declared: dict[str, Any]) -> bool:
    return declared["required"] and "default" not in declared


def _rule(declared: dict[str, Any]) -> str:
    """What a parameter takes."""
    text: str = declared["rule"]
    if text in ("enum", "true_or_false"):
        text = "|".join(declared["enum"])
    else:
        text += _choice(declared)
    if "minimum" in declared or "maximum" in declared:
        text += f" {declared.get('minimum', '')}..{declared.get('maximum', '')}"
    if declared.get("repeated"):
        text += ", any number"
    if "default" in declared:
        text += ", the client's own if not given"
    if "schema" in declared:
        text += f" {declared['schema']}"
    return text


def _choice(declared: dict[str, Any]) -> str:
    if "enum" in declared:
        return f" {'|'.join(declared['enum'])}"
    pattern = declared.get("pattern", "")
    return f" {pattern.strip('^$')}" if pattern else ""
