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

    def step(self, part: str) -> Place:
        """Go along one part of a route."""
        if part.startswith("{"):
            if self.instance is None:
                self.instance = Place((*self.path, "{}"))
            return self.instance
        return self.below.setdefault(snake_case(part), Place((*self.path, part)))


def products(catalog: dict[str, Any]) -> dict[str, Place]:
    """The places to begin at, by the names of the attributes of a client."""
    root = Place()
    for resource in catalog["resources"]:
        for operation in resource["operations"]:
            place = root.step(resource["product"])
            for part in _parts(operation["path"]):
                place = place.step(part)
            place.operations.append((resource, operation))
        *above, last = _parts(resource["collection"])
        place = root.step(resource["product"])
        for part in above:
            place = place.step(part)
        place.below[_whole_name(resource)] = place.step(last)
    return root.below


def _whole_name(resource: dict[str, Any]) -> str:
    """The collection under as many words as its resource has, which is how Twilio's own Python library spells it.

    `customer_profile_entity_assignment`, at /v1/CustomerProfiles/{}/EntityAssignments, is found as
    `customer_profiles_entity_assignments`; `entity`, at /v2/Services/{}/Entities, as `entities`.
    """
    names = [snake_case(part) for part in _parts(resource["collection"]) if not part.startswith("{")]
    words = resource["name"].rsplit(".", 1)[1].count("_")
    name = names.pop()
    while names and name.count("_") < words:
        name = f"{names.pop()}_{name}"
    return name


def ids(operation: dict[str, Any]) -> list[str]:
    """The parameters that are parts of an operation's route, in their order."""
    return re.findall(r"{(\w+)}", operation["path"])


def snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def record_name(resource: dict[str, Any]) -> str:
    """The class of a resource's records: `trusthub.v1.customer_profile` gives `CustomerProfile`."""
    return "".join(word.capitalize() for word in resource["name"].rsplit(".", 1)[1].split("_"))


def _parts(path: str) -> list[str]:
    return path.strip("/").split("/")
