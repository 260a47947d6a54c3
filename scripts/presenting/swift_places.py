"""The places of a product in Swift: the steps of its chains, with what can be done there."""

from __future__ import annotations

from typing import Any

from .sentences import sentence
from .swift_methods import comment, typed_verb, untyped_verb
from .swift_names import camel, pascal
from .swift_records import spelled_out
from .values import of_parameter

VERBS = ["create", "fetch", "update", "patch", "delete", "list", "page"]


class Place:
    """A step of a chain, and what follows it."""

    def __init__(self, property_: str, type_: str, title: str, ids: tuple[str, ...] = ()) -> None:
        self.property, self.type, self.title, self.ids = property_, type_, title, ids
        self.next: dict[str, Place] = {}
        # What is reached from here, too: the properties, and the types elsewhere that they have.
        self.shorter: dict[str, str] = {}
        self.operations: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}

    def at(self, steps: list[str], taken: set[str], make: bool) -> Place | None:
        """The place at the end of some steps, or none; `taken` are names that its type cannot have."""
        if not steps:
            return self
        step = steps[0]
        ids = [word[1:-1] for word in step.split(",")] if step.startswith("{") else []
        key = ",".join("{}" for _ in ids) or step
        if key not in self.next:
            if not make:
                return None
            if ids:
                title = f"One of them, chosen by its {' and its '.join(ids)}."
                self.next[key] = Place("", "One" if len(ids) == 1 else "Pair", title, tuple(map(camel, ids)))
            elif step == "()":
                self.next[key] = Place("", "Only", "The only one.")
            else:
                type_ = pascal(step) + ("Place" if pascal(step) in taken else "")
                self.next[key] = Place(camel(step), type_, f"The {step.replace('_', ' ')}.")
        return self.next[key].at(steps[1:], taken, make)

    def lead_past_the_account(self) -> None:
        """Where the client's own account stands in, what it has is reached without it."""
        accounts = self.next.get("accounts")
        one = accounts.next.get("{}") if accounts else None
        if accounts is not None and one is not None and one.ids == ("accountSID",):
            for place in one.next.values():
                if place.property and place.property not in {other.property for other in self.next.values()}:
                    self.shorter[place.property] = f"{accounts.type}.One.{place.type}"

    def text(self, typed: set[str], records: str = "") -> str:
        lines = [f"/// {self.title}", f"public struct {self.type}: Place {{", "    public let untyped: Chain", ""]
        for place in self.next.values():
            lines += _indented(place.way())
        for property_, type_ in self.shorter.items():
            lines += [
                f"    /// The {property_} of the client's own account.",
                f"    public var {property_}: {type_} {{ {type_}(untyped: untyped.{property_}) }}",
                "",
            ]
        for verb in VERBS:
            if verb in self.operations:
                lines += _indented(_verb(verb, *self.operations[verb], typed))
        for place in self.next.values():
            lines += _indented(place.text(typed))
        if records:
            lines += _indented(records)
        while lines[-1] == "":
            lines.pop()
        return "\n".join([*lines, "}", ""])

    def way(self) -> str:
        """What leads to it from the step before."""
        if self.property:
            made = f"{self.type}(untyped: untyped.{self.property})"
            return f"/// {self.title}\npublic var {self.property}: {self.type} {{ {made} }}\n"
        if not self.ids:
            made = f"{self.type}(untyped: untyped())"
            return f"/// Chooses the only one.\npublic func callAsFunction() -> {self.type} {{ {made} }}\n"
        about = [line for id_ in self.ids for line in comment(f"- Parameter {id_}: {self._rule(id_) or 'its id'}.")]
        labels = ", ".join(f"_ {id_}: String" for id_ in self.ids)
        chosen = ", ".join(self.ids)
        return "\n".join([
            "/// Chooses one of them.",
            "///",
            *about,
            f"public func callAsFunction({labels}) -> {self.type} {{ {self.type}(untyped: untyped({chosen})) }}",
            "",
        ])

    def _rule(self, id_: str) -> str:
        """What the id must be, as the operations that have it in their path say."""
        beyond = [found for place in self.next.values() for found in place.operations.values()]
        for _, operation in [*self.operations.values(), *beyond]:
            for parameter in operation["parameters"]:
                if parameter["in"] == "path" and camel(parameter["name"]) == id_:
                    return spelled_out(of_parameter(parameter))
        return ""


def _verb(verb: str, resource: dict[str, Any], operation: dict[str, Any], typed: set[str]) -> str:
    if resource["name"] in typed and verb != "page":
        return typed_verb(verb, resource, operation)
    about = f"{sentence(resource, operation)}: `{operation['method']} {operation['path']}`."
    return untyped_verb(verb, "\n".join(comment(about)))


def _indented(text: str) -> list[str]:
    return [f"    {line}" if line else "" for line in text.split("\n")]
