"""The chain that leads to an operation, built from the routes of the library's catalog.

`/v2/Services/{ServiceSid}/Entities/{Identity}` of the product `verify` becomes
`client.verify.v2.services(service_sid).entities(identity)`. Each step of a route is a class, made once; what stands for
it in a program is a small object that knows its client and the ids so far.

The steps serve both kinds of client. A step says which operation is meant, with which parameters, and what becomes of its
JSON; the client's `_answer`, `_list` and `_records` perform it, and give the value or an awaitable of it.
"""

from __future__ import annotations

import functools
from typing import Any, Callable

from . import _library, _routes
from ._records import Page, Record
from ._response import Response


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
            step = _products()[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} has no {name!r}; there are {', '.join(_products())}") from None
        return step(self, ())

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_products()})


AsyncProducts = Products
"""The same; to a type checker, what its chain leads to is awaited."""


@functools.lru_cache(maxsize=None)
def record_classes() -> dict[str, type[Record]]:
    """The classes of the resources' records, by their names in the package: `Entity`, `User` and so on."""
    classes = {}
    for resource in _library.catalog()["resources"]:
        name, properties = resource["record"], resource["properties"]
        classes[name] = type(
            name,
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
def values() -> dict[str, Callable[[Any, Response], Any]]:
    """What makes the value that a program gets of an operation's JSON and response, by the operation's id."""
    return {
        operation["id"]: _value(operation, record_classes()[resource["record"]])
        for resource in _library.catalog()["resources"]
        for operation in resource["operations"]
    }


def _value(operation: dict[str, Any], make: type[Record]) -> Callable[[Any, Response], Any]:
    def record(answer: Any, response: Response) -> Record:
        made = make(answer)
        made.response = response
        return made

    def page(answer: Any, response: Response) -> Page[Record]:
        return Page([make(one) for one in answer[operation["list_key"]]], answer["meta"], response)

    return {
        "record": record,
        "page": page,
        "array": lambda answer, _: [make(one) for one in answer],
        "empty": lambda *_: True,
    }[operation["returns"]]


@functools.lru_cache(maxsize=None)
def _products() -> dict[str, type[Step]]:
    return {name: _step(place) for name, place in _routes.products(_library.catalog()).items()}


@functools.lru_cache(maxsize=None)
def _step(place: _routes.Place) -> type[Step]:
    """Make the class of a place, and those below it."""
    path = "/".join(place.path)
    members: dict[str, Any] = {"__slots__": (), "_path": path, "__module__": "twilite"}
    for resource, operation in place.operations:
        members.update(_methods(resource, operation))
    for name, below in place.below.items():
        members[name] = _below(_step(below))
    if place.instance:
        members["__call__"] = _instance(_step(place.instance))
    return type(path, (Step,), members)


def _below(step: type[Step]) -> property:
    return property(lambda self: step(self._client, self._ids), doc=step._path)


def _instance(step: type[Step]) -> Callable[..., Step]:
    def choose(self: Step, id: str) -> Step:
        """Choose one by its id."""
        return step(self._client, (*self._ids, id))

    return choose


def _methods(resource: dict[str, Any], operation: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    """Make the methods that perform an operation."""
    id, verb, ids = operation["id"], operation["verb"], _routes.ids(operation)
    names = ", ".join(p["alias"] for p in operation["parameters"] if p["name"] not in ids) or "none"
    make = record_classes()[resource["record"]]

    value = values()[id]

    def perform(self: Step, **parameters: Any) -> Any:
        return self._client._answer(id, {**dict(zip(ids, self._ids)), **parameters}, value)

    def list(self: Step, **parameters: Any) -> Any:
        return self._client._list(id, {**dict(zip(ids, self._ids)), **parameters}, make)

    def stream(self: Step, **parameters: Any) -> Any:
        return self._client._records(id, {**dict(zip(ids, self._ids)), **parameters}, make)

    found = {"list": list, "stream": stream} if verb == "list" else {verb: perform}
    for name, method in found.items():
        method.__name__ = name
        method.__qualname__ = f"{resource['name']}.{name}"
        method.__doc__ = f"{operation['method']} {operation['path']}\n\nParameters: {names}.\n{resource['documentation']}"
    return found
