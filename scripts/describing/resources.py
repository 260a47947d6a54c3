"""Operations put together by product, version and resource, and written as a description."""

from __future__ import annotations

from dataclasses import dataclass, field

from .document import Unexpressed
from .names import record_name
from .operations import Operation

# The types of properties that are not JSON strings.
NO_TEXTS = {"int", "num", "bool", "links", "object", "array", "any"}
VERBS = ["create", "list", "fetch", "update", "patch", "delete"]


@dataclass
class Resource:
    name: str
    operations: list[Operation] = field(default_factory=list)
    properties: dict[str, tuple[str, bool]] = field(default_factory=dict)
    documentation: str = ""
    long_name: str = ""
    """Another name of the last step of its chain."""

    def add(self, operation: Operation) -> None:
        self.operations.append(operation)
        for name, (kind, nullable) in operation.properties.items():
            known = self.properties.get(name)
            if known is None:
                self.properties[name] = (kind, nullable)
            else:
                # Operations that answer differently: what holds for all.
                self.properties[name] = (_common(kind, known[0]), nullable or known[1])

    def lines(self) -> list[str]:
        head = " ".join(word for word in (self.name, record_name(self.name), self.long_name and f"long={self.long_name}") if word)
        lines = [head]
        if self.documentation:
            lines.append(f"  docs {self.documentation}")
        if self.properties:
            lines.append("  record " + " ".join(_property(name, *declared) for name, declared in self.properties.items()))
        ordered = sorted(self.operations, key=lambda operation: VERBS.index(operation.verb))
        return [*lines, *[f"  {operation.text()}" for operation in ordered]]


@dataclass
class Product:
    """A product of one version."""

    prefix: str
    host: str
    stage: str = ""
    """`preview` or `deprecated`, where it is not simply there."""
    resources: dict[str, Resource] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return self.prefix.replace(".", "_")

    def text(self) -> str:
        lines = [f"{self.prefix} {self.host}" + (f" +{self.stage}" if self.stage else "")]
        for resource in self.resources.values():
            lines += ["", *resource.lines()]
        return "\n".join(lines) + "\n"


def products(found: list[Operation]) -> dict[str, Product]:
    described: dict[str, Product] = {}
    ids: set[str] = set()
    for operation in found:
        if operation.id in ids:
            raise Unexpressed(f"two operations with the id {operation.id}")
        ids.add(operation.id)
        product = described.setdefault(operation.prefix, Product(operation.prefix, operation.product, _stage(operation)))
        product.resources.setdefault(operation.resource, Resource(operation.resource)).add(operation)
    return described


def _stage(operation: Operation) -> str:
    """Twilio serves what it previews on hosts of their own."""
    return "preview" if operation.product.startswith("preview") else ""


def _common(kind: str, other: str) -> str:
    if kind == other:
        return kind
    return "any" if {kind, other} & NO_TEXTS else "text"


def _property(name: str, kind: str, nullable: bool) -> str:
    return f"{name}{'' if nullable else '!'}" + ("" if kind == "text" else f":{kind}")
