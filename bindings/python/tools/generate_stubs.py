"""Write what type checkers read of the chain and of the records, from the library's catalog.

    PYTHONPATH=src python3 tools/generate_stubs.py

src/twilite/_chain.pyi has the products of a client; src/twilite/products has a module for each version of a product, and
its stub. A test compares what is committed with what this writes.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Iterator

import twilite
from twilite import _arguments, _names, _places, _products, _shorthands

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "twilite"

WRITTEN = "# Written by tools/generate_stubs.py from the library's catalog."

MODULE = f'''\
{WRITTEN}
"""The records of Twilio's %s."""

from . import classes

__getattr__, __dir__ = classes("%s")
'''

STUB = f"""\
{WRITTEN}

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, AsyncIterator, Iterator, List, Literal, Mapping, Sequence

from .._chain import Step as _Step
from .._encoding import Model as _Model
from .._records import Page as _Page
from .._records import Record as _Record
"""

CHAIN = f"""\
{WRITTEN}

%s

class Step: ...

def step_class(product: str, name: str) -> type[Step]: ...
"""


class Kind:
    """A kind of client: what its methods are, and what its classes are called."""

    def __init__(self, prefix: str, defines: str, iterator: str) -> None:
        self.prefix, self.defines, self.iterator = prefix, defines, iterator

    def step(self, place: _places.Place) -> str:
        """What the class of a place's steps is called."""
        return self.prefix + place.class_name


KINDS = [Kind("", "def", "Iterator"), Kind("Async", "async def", "AsyncIterator")]


def written(kind: str) -> str:
    """A type as a stub has it: a class may have a property called `date`, and a product a record called `Model`."""
    return re.sub(r"(?<!\")\b(date|datetime|Model)\b(?!\")", r"_\1", kind)


def leads_to(name: str, kind: str) -> list[str]:
    return ["    @property", f"    def {name}(self) -> {kind}: ..."]


def signature(taken: list[_arguments.Argument]) -> str:
    parts = ["self"]
    for argument in taken:
        if argument.by_name and "*" not in parts:
            parts.append("*")
        parts.append(f"{argument.name}: {written(argument.type)}{'' if argument.is_required else ' = ...'}")
    return ", ".join(parts)


def record(resource: dict[str, Any]) -> str:
    lines = [f"class {resource['record']}(_Record):"]
    for declared in resource["properties"]:
        name = _names.attribute(declared["name"])
        if hasattr(twilite.Record, name):
            continue  # what every record has itself hides it: it is a member of the dict alone
        kind = written(_names.property_type(declared))
        lines += leads_to(name, kind)
        if name == "from_":
            lines += leads_to("_from", kind)
    known = {declared["name"] for declared in resource["properties"]}
    if any(operation["returns"] == "location" for operation in resource["operations"]) and "location" not in known:
        lines += leads_to("location", "str")
    return "\n".join(lines if len(lines) > 1 else [f"{lines[0]} ..."])


def methods(kind: Kind, resource: dict[str, Any], operation: dict[str, Any]) -> list[str]:
    made, takes = resource["record"], signature(_arguments.arguments(operation))
    returns = {"array": f"List[{made}]", "page": f"_Page[{made}]", "empty": "bool"}.get(operation["returns"], made)
    lines = [f"    {kind.defines} {operation['verb']}({takes}) -> {returns}: ..."]
    if operation["verb"] == "list":
        lines.append(f"    def stream({takes}) -> {kind.iterator}[{made}]: ...")
    return lines


def step(kind: Kind, place: _places.Place) -> str:
    """The class of a place's steps."""
    lines = [f"class {kind.step(place)}(_Step):"]
    for resource, operation in place.operations:
        lines += methods(kind, resource, operation)
    for name, below in place.below.items():
        lines += leads_to(name, kind.step(below))
    if place.chosen is not None:
        ids = signature(_arguments.ids(place.chosen))
        lines.append(f"    def __call__({ids}) -> {kind.step(place.chosen)}: ...")
    if place.path == "api.v2010":
        lines += leads_to("account", f"{kind.prefix}AccountsIdStep")
    return "\n".join(lines)


def product(name: str) -> str:
    """The stub of a product's version."""
    read = _products.Product(name)
    classes = [record(resource) for resource in read.resources]
    classes += [step(kind, place) for kind in KINDS for place in read.top.all()]
    names = [text.partition("(")[0] for text in classes]
    assert len(set(names)) == len(names), f"{name} has a class twice"
    return "\n\n".join([STUB.rstrip("\n"), *classes]) + "\n"


def chain() -> str:
    """The stub of the products that a client has."""
    modules = [_products.module(f"{name}.{version}") for name, versions in products() for version in versions]
    imports = [f"from .products import {module} as {module}" for module in modules]
    texts = [CHAIN.rstrip("\n") % "\n".join(imports)]
    for kind in KINDS:
        client = [f"class {kind.prefix}Products:"]
        for name, versions in products():
            step = kind.prefix + "".join(map(str.capitalize, name.split("_"))) + "Product"
            texts.append("\n".join([f"class {step}(Step):", *product_members(kind, name, versions)]))
            client += leads_to(name, step)
        client += own(kind)
        texts.append("\n".join(client))
    return "\n\n".join(texts) + "\n"


def product_members(kind: Kind, name: str, versions: list[str]) -> list[str]:
    lines: list[str] = []
    for version in versions:
        module = _products.module(f"{name}.{version}")
        top = _products.product(f"{name}.{version}").top
        lines += leads_to(version, f"{module}.{kind.step(top)}")
        for shorthand in _shorthands.PRODUCTS.get(f"{name}.{version}", ()):
            lines += leads_to(shorthand, f"{module}.{kind.step(top.below[shorthand])}")
    if name == "api":
        lines += leads_to("account", f"api_v2010.{kind.prefix}AccountsIdStep") + own(kind)
    return lines


def own(kind: Kind) -> list[str]:
    """What is of the client's own account."""
    account = _products.product("api.v2010").top.below["accounts"].step("{Sid}")
    return [
        line for name in _shorthands.ACCOUNT for line in leads_to(name, f"api_v2010.{kind.step(account.below[name])}")
    ]


def products() -> list[tuple[str, list[str]]]:
    return list(_products.versions().items())


def files() -> dict[Path, str]:
    """All that is to be written."""
    found = {PACKAGE / "_chain.pyi": chain()}
    for name, versions in products():
        for version in versions:
            path = PACKAGE / "products" / _products.module(f"{name}.{version}")
            found[path.with_suffix(".py")] = MODULE % (f"{name} {version}", f"{name}.{version}")
            found[path.with_suffix(".pyi")] = product(f"{name}.{version}")
    return found


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
