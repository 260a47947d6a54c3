"""Write src/twilite/_resources.pyi from the library's catalog, so that type checkers know the chain of calls.

    PYTHONPATH=src python3 tools/generate_stubs.py

A test compares what is committed with what this writes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import twilite
from twilite._resources import record_name, snake_case

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
    ids = re.findall(r"{(\w+)}", operation["path"])
    parts = []
    for declared in operation["parameters"]:
        if declared["in"] == "path" and declared["name"] in ids:
            continue
        kind = parameter_type(declared)
        parts.append(f"{declared['alias']}: {kind}" if declared["required"] else f"{declared['alias']}: {kind} | None = ...")
    return ", ".join(["self", "*", *parts] if parts else ["self"])


class Stubs:
    def __init__(self, catalog: dict[str, Any]) -> None:
        self.records: list[str] = []
        self.steps: list[str] = []
        root: dict[str, Any] = {}
        for resource in catalog["resources"]:
            self.add_record(resource)
            for operation in resource["operations"]:
                node = root
                for part in [resource["product"], *operation["path"].strip("/").split("/")]:
                    node = node.setdefault("{}" if part.startswith("{") else part, {})
                node.setdefault("", []).append((resource, operation))
        self.products = {snake_case(product): self.add_step([product], node) for product, node in root.items()}

    def add_record(self, resource: dict[str, Any]) -> None:
        lines = [f"class {record_name(resource['name'])}(Record):"]
        for declared in resource["properties"]:
            lines += ["    @property", f"    def {declared['name']}(self) -> {property_type(declared)}: ..."]
        self.records.append("\n".join(lines))

    def add_step(self, path: list[str], node: dict[str, Any]) -> str:
        name = "_" + "_".join(re.sub(r"\W", "", part) or "Id" for part in path)
        lines = [f"class {name}(Step):"]
        for part, below in node.items():
            if part == "":
                for resource, operation in below:
                    lines += self.methods(resource, operation)
            elif part == "{}":
                lines.append(f"    def __call__(self, id: str) -> {self.add_step([*path, part], below)}: ...")
            else:
                below_name = self.add_step([*path, part], below)
                lines += ["    @property", f"    def {snake_case(part)}(self) -> {below_name}: ..."]
                if part == "EntityAssignments":
                    lines += ["    @property", f"    def customer_profiles_entity_assignments(self) -> {below_name}: ..."]
        self.steps.append("\n".join(lines))
        return name

    @staticmethod
    def methods(resource: dict[str, Any], operation: dict[str, Any]) -> list[str]:
        record, takes = record_name(resource["name"]), signature(operation)
        returns = {"delete": "bool", "list": f"List[{record}]", "page": f"Page[{record}]"}.get(operation["verb"], record)
        lines = [f"    def {operation['verb']}({takes}) -> {returns}: ..."]
        if operation["verb"] == "list":
            lines.append(f"    def stream({takes}) -> Iterator[{record}]: ...")
        return lines

    def text(self) -> str:
        products = ["class Products:"]
        for name, step in self.products.items():
            products += ["    @property", f"    def {name}(self) -> {step}: ..."]
        head = (
            "# Written by tools/generate_stubs.py from the library's catalog.\n\n"
            "from datetime import datetime\n"
            "from typing import Any, Iterator, List, Literal\n\n"
            "from ._records import Page, Record\n\n"
            "class Step: ...\n\n"
            "def snake_case(name: str) -> str: ...\n"
            "def record_name(resource: str) -> str: ...\n"
            "def record_classes() -> dict[str, type[Record]]: ...\n"
        )
        return "\n\n".join([head.rstrip("\n"), *self.records, *self.steps, "\n".join(products)]) + "\n"


if __name__ == "__main__":
    TARGET.write_text(Stubs(twilite.catalog()).text(), encoding="utf-8")
