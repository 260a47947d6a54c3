"""What was amended by hand, applied to what a document says."""

from __future__ import annotations

import re
from pathlib import Path

from .document import Unexpressed
from .operations import Operation, Parameter
from .resources import Product, Resource


class Amendments:
    """The lines of one file. Each changes something, or it is an error: the document may have caught up."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def apply(self, product: Product) -> None:
        if not self.path.exists():
            return
        for number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            words = line.split("#", 1)[0].split() if not line.lstrip().startswith("#") else []
            # An address has a # where a page does; none of ours does.
            if not words:
                continue
            try:
                self._apply(product, *words)
            except (KeyError, ValueError, TypeError) as error:
                raise Unexpressed(f"{self.path.name}:{number}: {error}: {line}") from error

    def _apply(self, product: Product, subject: str, *words: str) -> None:
        name, _, verb = subject.partition(".")
        if subject == "product":
            what, value = words
            if what != "stage" or product.stage == value:
                raise ValueError("it changes nothing")
            product.stage = value
            return
        if name not in product.resources:
            raise ValueError(f"there is no resource {name}")
        resource = product.resources[name]
        before = repr(resource)
        if verb:
            chosen = [operation for operation in resource.operations if verb in ("*", operation.verb)]
            for operation in chosen:
                self._operation(operation, words, may_lack=verb == "*")
        else:
            self._resource(resource, *words)
        if repr(resource) == before:
            raise ValueError("it changes nothing")

    @staticmethod
    def _resource(resource: Resource, what: str, value: str) -> None:
        if what == "docs":
            resource.documentation = value
        elif what == "long":
            resource.long_name = value
        elif what == "record":
            name, _, kind = value.partition(":")
            resource.properties[name.rstrip("!")] = (kind or "text", not name.endswith("!"))
        else:
            raise ValueError(f"nothing that is known is {what}")

    def _operation(self, operation: Operation, words: tuple[str, ...], may_lack: bool) -> None:
        if not words:
            raise ValueError("it says nothing")
        first, *rest = words
        if first.startswith("+"):
            if first[1:] not in operation.flags:
                operation.flags.append(first[1:])
        elif first == "as" and len(rest) == 1:
            operation.chain = rest[0].split(".")
        elif first == "derive" and not rest:
            operation.chain = operation.derived_chain()
        elif first == "order" and rest:
            operation.parameters.sort(
                key=lambda parameter: rest.index(parameter.name) if parameter.name in rest else len(rest)
            )
        elif first == "own" and rest:
            for name in rest:
                operation.ids[name].is_own = True
        else:
            for word in words:
                self._parameter(operation, word, may_lack)

    @staticmethod
    def _parameter(operation: Operation, word: str, may_lack: bool) -> None:
        found = re.fullmatch(r"([^*=@:]+)(\*?)(?:=([^@:]+))?(?:@(\w+))?(?::(.+))?", word)
        if found is None:
            raise ValueError(f"{word} is no parameter")
        name, needed, alias, place, kind = found.groups()
        known = [p for p in [*operation.ids.values(), *operation.parameters] if p.name == name and place in (None, p.place)]
        if not known and place is not None:
            operation.parameters.append(Parameter(name, place, kind or "text", bool(needed), alias or ""))
        elif not known and not may_lack:
            raise ValueError(f"{operation.id} has no {name}")
        for parameter in known:
            parameter.type = kind or parameter.type
            parameter.needed = parameter.needed or bool(needed)
            parameter.alias = alias or parameter.alias
