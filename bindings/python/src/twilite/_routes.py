"""The routes of the library's catalog, as the places that the chain of calls goes through, and their names in Python."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Optional, Tuple


class Place:
    """A place in the API: what can be asked there, and what lies below it."""

    def __init__(self, path: Tuple[str, ...] = ()) -> None:
        self.path = path
        self.operations: List[Tuple[Dict[str, Any], Dict[str, Any]]] = []
        """Each with its resource."""
        self.below: Dict[str, Place] = {}
        """By the names of the attributes that lead there; one place may have two."""
        self.instance: Optional[Place] = None
        """What an id leads to, whatever an operation calls it: {Sid}, or {CustomerProfileSid}."""

    def step(self, name: str, part: str) -> Place:
        """Go along one part of a route, by its name in the chain."""
        if part.startswith("{"):
            if self.instance is None:
                self.instance = Place((*self.path, "{}"))
            return self.instance
        return self.below.setdefault(name, Place((*self.path, part)))


def products(catalog: dict[str, Any]) -> dict[str, Place]:
    """The places to begin at, by the names of the attributes of a client."""
    root = Place()
    for resource in catalog["resources"]:
        above = place = root
        for name, part in zip(resource["chain"], [resource["product"], *_parts(resource["collection"])]):
            above, place = place, place.step(name, part)
        above.below.setdefault(resource.get("long_name", name), place)
        for operation in resource["operations"]:
            is_of_one = operation["path"] == resource["instance"]
            (place.step("", "{}") if is_of_one else place).operations.append((resource, operation))
    return root.below


def ids(operation: dict[str, Any]) -> list[str]:
    """The parameters that are parts of an operation's route, in their order."""
    return re.findall(r"{(\w+)}", operation["path"])


def _parts(path: str) -> list[str]:
    return path.strip("/").split("/")
