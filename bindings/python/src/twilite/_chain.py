"""The chain that leads to an operation, built from what the library describes.

`client.verify` is a product and `client.verify.v2` a version of it, which is read when it is first asked for. Each step of
a chain is a class, made when it is first reached; what stands for it in a program is a small object that knows its client
and the ids so far.

The steps serve both kinds of client. A step says which operation is meant, with which parameters, and what becomes of its
JSON; the client's `_answer`, `_list` and `_records` perform it, and give the value or an awaitable of it.
"""

from __future__ import annotations

from typing import Any, Callable, Dict

from . import _arguments, _methods, _products, _shorthands
from ._places import Place


class Step:
    """A place in the API: what can be asked there, and what lies below it."""

    __slots__ = ("_client", "_ids")
    _path = ""

    def __init__(self, client: Any, ids: tuple[str | None, ...]) -> None:
        self._client = client
        self._ids = ids

    def __repr__(self) -> str:
        return f"<twilite {self._path}>"


class Products:
    """The products of the API, as attributes of a client; and what belongs to the client's own account."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in _made or name in _products.versions():
            return _product(name)(self, ())
        if name in _names():
            return getattr(_own_account(self), name)
        from difflib import get_close_matches  # most programs do without it

        near = get_close_matches(name, _names(), 1)
        meant = f"; did you mean {near[0]!r}?" if near else "; dir(client) lists what there is"
        raise AttributeError(f"{type(self).__name__} has no {name!r}{meant}")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_names()})


AsyncProducts = Products
"""The same; to a type checker, what its chain leads to is awaited."""


def _names() -> list[str]:
    """The products, and what is of the client's own account."""
    found = _products.versions()
    return [*found, *(_shorthands.ACCOUNT if "v2010" in found.get("api", ()) else ())]


_made: Dict[str, type[Step]] = {}


def _product(name: str) -> type[Step]:
    """Make the class of a product, which has its versions, and shorthands for what is in one."""
    return _made.get(name) or _made.setdefault(name, _new_product(name))


def _new_product(name: str) -> type[Step]:
    members: dict[str, Any] = {"__slots__": (), "_path": name, "__module__": __name__}
    for version in _products.versions()[name]:
        members[version] = _version(f"{name}.{version}")
        for shorthand in _shorthands.PRODUCTS.get(f"{name}.{version}", ()):
            members[shorthand] = _shorthand(version, shorthand)
    if "v2010" in members and name == "api":
        members["account"] = _ACCOUNT
        for shorthand in _shorthands.ACCOUNT:
            members[shorthand] = _shorthand("account", shorthand)
    return type("".join(map(str.capitalize, name.split("_"))) + "Product", (Step,), members)


def _version(name: str) -> property:
    def version(self):  # type: ignore[no-untyped-def]  # see _below
        top = _products.product(name).top
        return (top.kind or _step(top))(self._client, self._ids)

    return property(version, doc=name)


def _shorthand(first: str, name: str) -> property:
    return property(lambda self: getattr(getattr(self, first), name), doc=f"{first}.{name}")


def _own_account(client: Any) -> Step:
    """A client's own account: the library knows its id."""
    accounts = _products.product("api.v2010").top.below["accounts"]
    return _step(accounts.step("{Sid}"))(client, (None,))


_ACCOUNT = property(lambda self: _own_account(self._client), doc="The client's own account")


def step_class(product: str, name: str) -> type[Step]:
    """The class of a product's steps that has a name. Raises KeyError."""
    for place in _products.product(product).top.all():
        if place.class_name == name:
            return _step(place)
    raise KeyError(name)


def _step(place: Place) -> type[Step]:
    """The class of a place, made once."""
    if place.kind is None:
        place.kind = _new_step(place)
    kind: type[Step] = place.kind
    return kind


def _new_step(place: Place) -> type[Step]:
    path = place.path
    product = ".".join(path.split(".")[:2])
    module = f"twilite.products.{_products.module(product)}"
    members: dict[str, Any] = {"__slots__": (), "_path": path, "__module__": module}
    for resource, operation in place.operations:
        record = _products.product(product).record(resource["record"])
        for method in _methods.methods(resource, operation, record):
            members[method.__name__] = method
    for name, below in place.below.items():
        members[name] = _below(below)
    if place.chosen is not None:
        members["__call__"] = _chosen(place.chosen)
    if path == "api.v2010":
        members["account"] = _ACCOUNT
    return type(place.class_name, (Step,), members)


def _below(place: Place) -> property:
    # Without annotations: what completes names takes them for what is there.
    return property(lambda self: (place.kind or _step(place))(self._client, self._ids), doc=place.path)


def _chosen(place: Place) -> Callable[..., Step]:
    names = place.id_names[0]

    def choose(self: Step, *ids: str, **named: str) -> Step:
        """Choose one by its id."""
        if named or len(ids) != len(names):
            ids = _chosen_ids(place, ids, named)
        step: Step = (place.kind or _step(place))(self._client, (*self._ids, *ids))
        return step

    if not names:
        choose.__doc__ = "Choose the only one."
    choose.__wrapped__ = _arguments.Signature(_arguments.ids(place))  # type: ignore[attr-defined]
    choose.__name__ = choose.__qualname__ = "__call__"
    return choose


def _chosen_ids(place: Place, ids: tuple[str, ...], named: dict[str, str]) -> tuple[str, ...]:
    """The ids that a call gives, by position or by any of the names that they have."""
    generic = [("sid",), ("id",)] if len(place.id_names[0]) == 1 else []
    for names in [*place.id_names, *generic]:
        behind = names[len(ids) :]
        if set(behind) == set(named) and len(ids) <= len(names):
            return (*ids, *(named[name] for name in behind))
    wanted = ", ".join(place.id_names[0]) or "no id"
    given = [*map(repr, ids), *(f"{name}={value!r}" for name, value in named.items())]
    raise TypeError(f"{place.path} takes {wanted}; it was given {', '.join(given) or 'none'}")
