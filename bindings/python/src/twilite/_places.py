"""The places that the chain of calls goes through in one version of a product, and their names in Python."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List, Optional, Tuple

from ._names import attribute


class Place:
    """A place in the API: what can be asked there, and what lies below it."""

    def __init__(self, name: str, above: Optional[Place] = None) -> None:
        self._name, self._above = name, above
        self.operations: List[Tuple[Dict[str, Any], Dict[str, Any]]] = []
        """Each with its resource."""
        self.below: Dict[str, Place] = {}
        """By the names of the attributes that lead there; one place may have two."""
        self.chosen: Optional[Place] = None
        """What a call leads to: one that is chosen by its id, or by two, or the only one."""
        self.id_names: List[Tuple[str, ...]] = []
        """What the ids are called that choose this place. Operations may differ; the place's own come first."""
        self.ids: Dict[str, Dict[str, Any]] = {}
        """What the catalog says of them, by these names."""
        self.kind: Any = None
        """The class of its steps, once there is one."""

    @property
    def path(self) -> str:
        """The chain that leads here, as a program writes it."""
        if self._above is None:
            return self._name
        return self._above.path + (f"({', '.join(self.id_names[0])})" if self.id_names else f".{self._name}")

    @property
    def steps(self) -> Tuple[str, ...]:
        """The parts that lead here from the version."""
        return (*self._above.steps, "()" if self.id_names else self._name) if self._above else ()

    @property
    def class_name(self) -> str:
        """What the class of its steps is called: of `services(sid).entities` it is ServicesIdEntitiesStep."""
        words = "_".join(self.steps).replace("()", "id").split("_") if self.steps else ["version"]
        return "".join(map(str.capitalize, words)) + "Step"

    def all(self) -> Iterator[Place]:
        """All that is below, each after what is below it; and the place itself."""
        for below in dict.fromkeys([*self.below.values(), *([self.chosen] if self.chosen else [])]):
            yield from below.all()
        yield self

    def step(self, part: str) -> Place:
        """Go along one part of a chain."""
        if part[0] in "{(":
            self.chosen = self.chosen or Place("", self)
            return self.chosen
        if part not in self.below:
            self.below[part] = Place(part, self)
        return self.below[part]


def place(product: str, resources: list[dict[str, Any]]) -> Place:
    """The place that a version of a product is, with all below."""
    root = Place(product)
    for resource in resources:
        for operation in resource["operations"]:
            end, declared = root, in_path(operation)
            names: Tuple[str, ...] = ()
            for part in operation["chain"][2:]:
                end = end.step(part)
                if part[0] in "{(":
                    names = tuple(map(attribute, ids(part)))
                    end.ids.update(zip(names, map(declared.__getitem__, ids(part))))
                    if names not in end.id_names:
                        end.id_names.append(names)
            if end.id_names:
                end.id_names.remove(names)
                end.id_names.insert(0, names)
            end.operations.append((resource, operation))
        if "long_name" in resource:
            above = root
            *parts, last = resource["chain"][2:]
            for part in parts:
                above = above.step(part)
            above.below[resource["long_name"]] = above.step(last)
    return root


def ids(part: str) -> list[str]:
    """The parameters that a part of a chain stands for: of "{Field},{PhoneNumber}" both, of "()" none."""
    return re.findall(r"{(\w+)}", part)


def chosen(operation: dict[str, Any]) -> list[str]:
    """The parameters that an operation's chain has chosen, in their order."""
    declared = in_path(operation)
    return [declared[name]["name"] for part in operation["chain"] for name in ids(part)]


def in_path(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The parameters of an operation's route, by their names in it."""
    return {p.get("wire", p["name"]): p for p in operation["parameters"] if p["in"] == "path"}
