"""What was amended by hand, applied to what a document says."""

from __future__ import annotations

import re
from pathlib import Path

from .document import Unexpressed
from .operations import Operation, Parameter
from .resources import Product


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
        resource = product.resources[name]
        if not verb:
            what, value = words
            if what == "docs":
                resource.documentation = value
            elif what == "long":
                resource.long_name = value
            elif what == "record":
                self._property(resource.properties, value)
            else:
                raise ValueError(f"nothing that is known is {what}")
            return
        chosen = [operation for operation in resource.operations if verb in ("*", operation.verb)]
        changed = [self._operation(operation, words, verb == "*") for operation in chosen]
        if not any(changed):
            raise ValueError("it changes nothing")

    @staticmethod
    def _property(properties: dict[str, tuple[str, bool]], word: str) -> None:
        name, _, kind = word.partition(":")
        nullable = not name.endswith("!")
        properties[name.rstrip("!")] = (kind or "text", nullable)

    def _operation(self, operation: Operation, words: tuple[str, ...], may_lack: bool) -> bool:
        first, *rest = words
        if first.startswith("+"):
            operation.flags.append(first[1:])
            return True
        if first == "as":
            operation.chain = rest[0].split(".")
            return True
        if first == "derive":
            operation.chain, before = operation.derived_chain(), operation.chain
            return operation.chain != before
        if first == "order":
            operation.parameters.sort(key=lambda parameter: rest.index(parameter.name) if parameter.name in rest else len(rest))
            return True
        if first == "own":
            changed = [operation.ids[name] for name in rest if not operation.ids[name].is_own]
            for id in changed:
                id.is_own = True
            return bool(changed)
        return any([self._parameter(operation, word, may_lack) for word in words])

    @staticmethod
    def _parameter(operation: Operation, word: str, may_lack: bool) -> bool:
        found = re.fullmatch(r"([^*=@:]+)(\*?)(?:=([^@:]+))?(?:@(\w+))?(?::(.+))?", word)
        if found is None:
            raise ValueError(f"{word} is no parameter")
        name, needed, alias, place, kind = found.groups()
        known = [p for p in [*operation.ids.values(), *operation.parameters] if p.name == name and place in (None, p.place)]
        if not known:
            if may_lack or place is None:
                if may_lack:
                    return False
                raise ValueError(f"{operation.id} has no {name}")
            operation.parameters.append(Parameter(name, place, kind or "text", bool(needed), alias or ""))
            return True
        before = [(p.type, p.needed, p.alias) for p in known]
        for parameter in known:
            parameter.type = kind or parameter.type
            parameter.needed = parameter.needed or bool(needed)
            parameter.alias = alias or parameter.alias
        return before != [(p.type, p.needed, p.alias) for p in known]
