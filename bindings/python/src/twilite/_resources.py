"""The chain that leads to an operation, built from the routes of the library's catalog.

`/v2/Services/{ServiceSid}/Entities/{Identity}` of the product `verify` becomes
`client.verify.v2.services(service_sid).entities(identity)`. Each step of a route is a class, made once; what stands for
it in a program is a small object that knows its client and the ids so far.
"""

from __future__ import annotations

import functools
import re
from typing import Any, Callable, Iterator

from . import _library
from ._records import Page, Record


class Step:
    """A place in the API: what can be asked there, and what lies below it."""

    __slots__ = ("_client", "_ids")
    _path = ""

    def __init__(self, client: Any, ids: tuple[str, ...]) -> None:
        self._client = client
        self._ids = ids

    def __repr__(self) -> str:
        return f"<twilite {self._path}>"


class Products:
    """The products of the API, as attributes of a client."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            step = _tree()[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no {name!r}; there are {', '.join(_tree())}") from None
        return step(self, ())

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_tree()})


def snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def record_name(resource: str) -> str:
    """The class of a resource's records: `trusthub.v1.customer_profile` gives `CustomerProfile`."""
    return "".join(word.capitalize() for word in resource.rsplit(".", 1)[1].split("_"))


@functools.lru_cache(maxsize=None)
def record_classes() -> dict[str, type[Record]]:
    """The record classes, by the names of their resources."""
    classes = {}
    for resource in _library.catalog()["resources"]:
        properties = resource["properties"]
        classes[resource["name"]] = type(
            record_name(resource["name"]),
            (Record,),
            {
                "__module__": "twilite",
                "__doc__": f"A record of {resource['name']}. {resource['documentation']}",
                "resource": resource["name"],
                "_date_times": frozenset(p["name"] for p in properties if p.get("format") == "date-time"),
                "_known": frozenset(p["name"] for p in properties),
            },
        )
    return classes


@functools.lru_cache(maxsize=None)
def _tree() -> dict[str, type[Step]]:
    """The classes of the products, by the names of the attributes that lead to them."""
    root: dict[str, Any] = {}
    for resource in _library.catalog()["resources"]:
        for operation in resource["operations"]:
            node = root
            for part in [resource["product"], *operation["path"].strip("/").split("/")]:
                # A place has one id, by whatever name an operation calls it: {Sid}, or {CustomerProfileSid}.
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node.setdefault("", []).append((resource, operation))
    return {snake_case(product): _step(product, node) for product, node in root.items()}


def _step(path: str, node: dict[str, Any]) -> type[Step]:
    """Make the class of one step of the routes, and those below it."""
    members: dict[str, Any] = {"__slots__": (), "_path": path, "__module__": "twilite"}
    for part, below in node.items():
        if part == "":
            for resource, operation in below:
                members.update(_methods(resource, operation))
        elif part == "{}":
            members["__call__"] = _instance(_step(f"{path}/{part}", below))
        else:
            members[snake_case(part)] = _below(_step(f"{path}/{part}", below))
            if part == "EntityAssignments":
                # The name that Twilio's own Python library gives it.
                members["customer_profiles_entity_assignments"] = members[snake_case(part)]
    return type(path, (Step,), members)


def _below(step: type[Step]) -> property:
    return property(lambda self: step(self._client, self._ids), doc=step._path)


def _instance(step: type[Step]) -> Callable[..., Step]:
    def choose(self: Step, id: str) -> Step:
        """Choose one by its id."""
        return step(self._client, (*self._ids, id))

    return choose


def _methods(resource: dict[str, Any], operation: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    id, verb = operation["id"], operation["verb"]
    ids = re.findall(r"{(\w+)}", operation["path"])
    names = ", ".join(p["alias"] for p in operation["parameters"] if p["name"] not in ids) or "none"
    make = record_classes()[resource["name"]]

    def given(step: Step, parameters: dict[str, Any]) -> dict[str, Any]:
        return {**dict(zip(ids, step._ids)), **parameters}

    if verb == "list":

        def list_(self: Step, **parameters: Any) -> list[Record]:
            return [make(record) for record in self._client.call(id, given(self, parameters))]

        def stream(self: Step, **parameters: Any) -> Iterator[Record]:
            return map(make, self._client.stream(id, given(self, parameters)))

        found = {"list": list_, "stream": stream}
    elif verb == "page":

        def page(self: Step, **parameters: Any) -> Page[Record]:
            answer = self._client.call(id, given(self, parameters))
            return Page([make(record) for record in answer[operation["list_key"]]], answer["meta"])

        found = {"page": page}
    elif verb == "delete":

        def delete(self: Step, **parameters: Any) -> bool:
            self._client.call(id, given(self, parameters))
            return True

        found = {"delete": delete}
    else:

        def one(self: Step, **parameters: Any) -> Record:
            return make(self._client.call(id, given(self, parameters)))

        found = {verb: one}
    for name, method in found.items():
        method.__name__ = name
        method.__qualname__ = f"{resource['name']}.{name}"
        method.__doc__ = f"{operation['method']} {operation['path']}\n\nParameters: {names}.\n{resource['documentation']}"
    return found
