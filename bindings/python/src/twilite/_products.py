"""What the library describes of the API, product by product, each when it is first needed.

Nothing here waits for another thread. Two that come first at once both read; what one of them has made is kept, and the
other takes it.
"""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, List

from . import _library, _methods, _places
from ._encoding import decode
from ._names import attribute
from ._records import Member, Record, parse_date, parse_date_time, parse_rfc_2822
from ._response import Response

NAMED = {
    "Entity": "verify.v2",
    "User": "ip_messaging.v2",
    "CustomerProfile": "trusthub.v1",
    "CustomerProfileEntityAssignment": "trusthub.v1",
}
"""The classes of records that the package itself has by their names, with their products. All others are in `products`."""

_FORMATS = {"date-time": parse_date_time, "date-time-rfc-2822": parse_rfc_2822, "date": parse_date}


class Product:
    """A product in one version, such as "verify.v2"."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.resources: List[Dict[str, Any]] = _described(name)["resources"]
        self.top = _places.place(name, self.resources)
        self._records: Dict[str, type[Record]] = {}

    @property
    def record_names(self) -> list[str]:
        """The names of the classes of its records."""
        return [resource["record"] for resource in self.resources]

    def record(self, name: str) -> type[Record]:
        """The class of a resource's records, by its name. Raises KeyError."""
        if name not in self._records:
            found = next((resource for resource in self.resources if resource["record"] == name), None)
            if found is None:
                raise KeyError(name)
            self._records.setdefault(name, self._record(found))
        return self._records[name]

    def result(self, operation: str) -> Callable[[Any, Response], Any]:
        """What makes the value that a program gets of an operation's JSON and response, by its id."""
        name, _, verb = operation.rpartition(".")
        resource = next(found for found in self.resources if found["name"] == name)
        described = next(found for found in resource["operations"] if found["verb"] == verb)
        return _methods.result(described, self.record(resource["record"]))

    def _record(self, resource: dict[str, Any]) -> type[Record]:
        name, declared = resource["record"], resource["properties"]
        formats = {property["name"]: _FORMATS.get(property.get("format", "")) for property in declared}
        spelled = {property: property for property in formats}
        spelled.update((attribute(property), property) for property in formats)
        if "from" in formats:
            spelled["_from"] = "from"
        members: dict[str, Any] = {
            spelling: Member(property, formats[property])
            for spelling, property in spelled.items()
            if not hasattr(Record, spelling)
        }
        members.update(
            __module__="twilite" if NAMED.get(name) == self.name else f"twilite.products.{module(self.name)}",
            __doc__=f"A record of {resource['name']}. {resource.get('documentation', '')}".rstrip(),
            resource=resource["name"],
        )
        return type(name, (Record,), members)


_made: Dict[str, Product] = {}


def product(name: str) -> Product:
    """A product in one version, read once. Raises KeyError when the library does not have it."""
    return _made.get(name) or _made.setdefault(name, Product(name))


@functools.lru_cache(maxsize=None)
def versions() -> dict[str, list[str]]:
    """The products that the library has, each with the names of its versions."""
    found: dict[str, list[str]] = {}
    for name in _described("")["products"]:
        label, version = name.split(".")
        found.setdefault(label, []).append(version)
    return found


def result(operation: str) -> Callable[[Any, Response], Any]:
    """What makes the value of an operation, by its id; a route that the library does not know gives its JSON."""
    if " " in operation:
        return lambda answer, _: answer
    return product(".".join(operation.split(".")[:2])).result(operation)


def module(name: str) -> str:
    """What the module of a product's classes is called: `verify_v2`."""
    return name.replace(".", "_")


def _described(prefix: str) -> Any:
    described = _library.describe(prefix.encode())
    if described.status != _library.OK:
        raise KeyError(prefix)
    return decode(described.json)
