"""The places that the chain of names goes through in one version of a product, as lib/places.js has them."""

from __future__ import annotations

import re
from typing import Iterator


def camel(name: str) -> str:
    """Spell a name of the catalog as JavaScript does."""
    return re.sub(r"_+([A-Za-z\d])", lambda found: found[1].upper(), name)


def capital(name: str) -> str:
    """Spell it as a type."""
    spelled = camel(name)
    return spelled[:1].upper() + spelled[1:]


class Place:
    """A place in the API: what can be asked there, and what lies below it."""

    def __init__(self, words: str) -> None:
        self._words = words
        self.operations: list[tuple[dict, dict]] = []
        """Each with its resource."""
        self.below: dict[str, Place] = {}
        self.chosen: Place | None = None
        self.ids: list[str] = []
        self.has_default = False

    @property
    def type_name(self) -> str:
        return f"{self._words or 'Version'}Step"

    def member(self, part: str) -> Place:
        name = camel(part)
        if name not in self.below:
            self.below[name] = Place(self._words + capital(part))
        return self.below[name]

    def choice(self, ids: list[str]) -> Place:
        if self.chosen is None:
            self.ids = ids
            self.chosen = Place(f"{self._words}Id")
        return self.chosen

    def members(self) -> dict[str, Place]:
        """All that names lead to, with what is of the client's own account."""
        found = dict(self.below)
        for place in self.below.values():
            if place.has_default and place.chosen:
                for name, beyond in place.chosen.below.items():
                    found.setdefault(name, beyond)
        return found

    def all(self) -> Iterator[Place]:
        """This place and all below, each once."""
        yield self
        for place in {id(place): place for place in [*self.below.values(), *([self.chosen] if self.chosen else [])]}.values():
            yield from place.all()


def root(resources: list[dict]) -> Place:
    """The place that a version is."""
    top = Place("")
    for resource in resources:
        for operation in resource["operations"]:
            place = top
            for part in operation["chain"][2:]:
                place = _step(place, part, operation)
            place.operations.append((resource, operation))
        if "long_name" in resource:
            *parts, last = resource["chain"][2:]
            above = top
            for part in parts:
                above = above.choice(ids_of(part)) if is_choice(part) else above.member(part)
            above.below[camel(resource["long_name"])] = above.member(last)
    return top


def is_choice(part: str) -> bool:
    return part[0] in "{("


def ids_of(part: str) -> list[str]:
    """The parameters that a part of a chain stands for."""
    return re.findall(r"{(\w+)}", part)


def _step(place: Place, part: str, operation: dict) -> Place:
    if not is_choice(part):
        return place.member(part)
    ids = ids_of(part)
    if len(ids) == 1 and in_path(operation)[ids[0]].get("default") == "account_sid":
        place.has_default = True
    return place.choice(ids)


def in_path(operation: dict) -> dict[str, dict]:
    """The parameters of an operation's route, by their names in it."""
    return {each.get("wire", each["name"]): each for each in operation["parameters"] if each["in"] == "path"}


def chosen_by(operation: dict) -> set[str]:
    """The parameters that an operation's chain has chosen."""
    declared = in_path(operation)
    return {declared[name]["name"] for part in operation["chain"] for name in ids_of(part)}
