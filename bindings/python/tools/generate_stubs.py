"""Write src/twilite/_resources.pyi from the library's catalog, so that type checkers know the chain of calls.

    PYTHONPATH=src python3 tools/generate_stubs.py

A test compares what is committed with what this writes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import twilite
from twilite import _routes

TARGET = Path(__file__).resolve().parents[1] / "src" / "twilite" / "_resources.pyi"

TYPES = {"string": "str", "integer": "int", "boolean": "bool", "object": "dict[str, str]", "array": "list[Any]"}


def property_type(declared: dict[str, Any]) -> str:
    if declared.get("format") == "date-time":
        kind = "datetime"
    else:
        # An enum's values may grow: a string it is.
        kind = TYPES[declared["type"]]
    return f"{kind} | None" if declared["nullable"] else kind


def parameter_type(declared: dict[str, Any]) -> str:
    rule = declared["rule"]
    if rule == "enum":
        return "Literal[" + ", ".join(f'"{word}"' for word in declared["enum"]) + "]"
    return {"integer": "int", "true_or_false": 'bool | Literal["true", "false"]', "json": "str | dict[str, Any]"}.get(
        rule, "str"
    )


def signature(operation: dict[str, Any]) -> str:
    ids = _routes.ids(operation)
    parts = []
    for declared in operation["parameters"]:
        if declared["name"] in ids:
            continue
        kind = parameter_type(declared)
        parts.append(f"{declared['alias']}: {kind}" if declared["required"] else f"{declared['alias']}: {kind} | None = ...")
    return ", ".join(["self", "*", *parts] if parts else ["self"])


def record(resource: dict[str, Any]) -> str:
    lines = [f"class {resource['record']}(Record):"]
    for declared in resource["properties"]:
        if hasattr(twilite.Record, declared["name"]):
            continue  # what every record has itself hides it: it is a member of the dict alone
        lines += ["    @property", f"    def {declared['name']}(self) -> {property_type(declared)}: ..."]
    return "\n".join(lines)


class Chain:
    """The classes of the steps from a client to its operations: a Client's, or an AsyncClient's."""

    def __init__(self, begins_with: str, defines: str, iterator: str) -> None:
        self.begins_with, self.defines, self.iterator = begins_with, defines, iterator

    def text(self, products: dict[str, _routes.Place]) -> list[str]:
        first = [f"class {self.begins_with}Products:"]
        for name, place in products.items():
            first += self.leads_to(name, place)
        return [*(text for place in products.values() for text in self.steps(place)), "\n".join(first)]

    def step_name(self, place: _routes.Place) -> str:
        return f"_{self.begins_with}" + "_".join(re.sub(r"\W", "", part) or "Id" for part in place.path)

    def leads_to(self, name: str, place: _routes.Place) -> list[str]:
        return ["    @property", f"    def {name}(self) -> {self.step_name(place)}: ..."]

    def steps(self, place: _routes.Place) -> list[str]:
        """The class of a place after those below it."""
        lines = [f"class {self.step_name(place)}(Step):"]
        for resource, operation in place.operations:
            lines += self.methods(resource, operation)
        for name, below in place.below.items():
            lines += self.leads_to(name, below)
        deeper = dict.fromkeys(place.below.values())
        if place.instance:
            lines.append(f"    def __call__(self, id: str) -> {self.step_name(place.instance)}: ...")
            deeper[place.instance] = None
        return [*(text for below in deeper for text in self.steps(below)), "\n".join(lines)]

    def methods(self, resource: dict[str, Any], operation: dict[str, Any]) -> list[str]:
        kind, takes = resource["record"], signature(operation)
        returns = {"record": kind, "array": f"List[{kind}]", "page": f"Page[{kind}]", "empty": "bool"}[operation["returns"]]
        lines = [f"    {self.defines} {operation['verb']}({takes}) -> {returns}: ..."]
        if operation["verb"] == "list":
            lines.append(f"    def stream({takes}) -> {self.iterator}[{kind}]: ...")
        return lines


CHAINS = [Chain("", "def", "Iterator"), Chain("Async", "async def", "AsyncIterator")]


def stubs(catalog: dict[str, Any]) -> str:
    """The text of the stubs."""
    products = _routes.products(catalog)
    resources = catalog["resources"]
    names = "".join(f'    "{resource["record"]}",\n' for resource in resources)
    head = f"""\
# Written by tools/generate_stubs.py from the library's catalog.

from datetime import datetime
from typing import Any, AsyncIterator, Callable, Iterator, List, Literal

from ._records import Page, Record
from ._response import Response

__all__ = [
{names}]

class Step: ...

def record_classes() -> dict[str, type[Record]]: ...
def values() -> dict[str, Callable[[Any, Response], Any]]: ..."""
    steps = [text for chain in CHAINS for text in chain.text(products)]
    return "\n\n".join([head, *map(record, resources), *steps]) + "\n"


if __name__ == "__main__":
    TARGET.write_text(stubs(twilite.catalog()), encoding="utf-8")
