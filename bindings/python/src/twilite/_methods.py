"""The methods of a place: for each operation one with twilio-python's arguments, and for a list `list` and `stream`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Callable, Iterator

from . import _encoding, _names, _places
from ._records import Page, Record
from ._response import Response

if TYPE_CHECKING:
    import inspect

RENAMED = {"page_number": "page", "resource_version": "version", "from_": "from"}
"""What twilio-python calls an argument otherwise than the catalog. Both are taken."""


class Argument:
    """An argument of a method."""

    def __init__(self, declared: dict[str, Any], name: str = "", by_name: bool = False) -> None:
        self.name = name or _names.argument(declared["alias"])
        self.by_name = by_name
        """Whether it has no place of its own: twilio-python does not have it."""
        self.is_required: bool = declared["required"] and not by_name
        self.is_header: bool = declared["in"] == "header"
        self._declared = declared

    @property
    def type(self) -> str:
        """How its type is written."""
        kind = _names.parameter_type(self._declared)
        return kind if self.is_required or kind == "Any" else f"{kind} | None"


def arguments(operation: dict[str, Any], name: str) -> list[Argument]:
    """The arguments of an operation's method in twilio-python's order: what is needed first, then headers; what pages last."""
    chosen, found, paging = set(_places.chosen(operation)), [], {}
    extra: list[Argument] = []
    is_paged = operation["verb"] in ("list", "page")
    for declared in operation["parameters"]:
        alias = declared["alias"]
        if declared["name"] in chosen:
            continue
        if is_paged and alias in ("page_size", "page_token", "page", "limit"):
            paging[alias] = declared
        elif alias == "version" and declared["in"] == "form":
            found.append(Argument(declared, "resource_version"))
            extra.append(Argument(declared, by_name=True))
        else:
            found.append(Argument(declared))
    found.sort(key=lambda argument: (not argument.is_required, not argument.is_header))
    if name == "page":
        found += [Argument(paging[alias]) for alias in ("page_token",) if alias in paging]
        if "page" in paging:
            found.append(Argument(paging["page"], "page_number"))
            extra.append(Argument(paging["page"], by_name=True))
        found += [Argument(paging[alias]) for alias in ("page_size",) if alias in paging]
    else:
        found += [Argument(paging[alias]) for alias in ("limit", "page_size") if alias in paging]
        extra += [Argument(paging[alias], by_name=True) for alias in ("page_token", "page") if alias in paging]
    return found + extra


def ids(place: _places.Place) -> list[Argument]:
    """The arguments of a call that chooses by ids."""
    return [Argument({**place.ids[name], "required": True}, name) for name in place.id_names[0]]


def methods(resource: dict[str, Any], operation: dict[str, Any], make: type[Record]) -> Iterator[Callable[..., Any]]:
    """Make the methods that perform an operation."""
    id, verb, ids = operation["id"], operation["verb"], _places.chosen(operation)
    value = result(operation, make)

    def perform(self: Any, *positional: Any, **named: Any) -> Any:
        if positional or is_special:
            named = given(perform, positional, named)
        return self._client._answer(id, {**dict(zip(ids, self._ids)), **named}, value)

    def list(self: Any, *positional: Any, **named: Any) -> Any:
        if positional or is_special:
            named = given(list, positional, named)
        return self._client._list(id, {**dict(zip(ids, self._ids)), **named}, make)

    def stream(self: Any, *positional: Any, **named: Any) -> Any:
        if positional or is_special:
            named = given(stream, positional, named)
        return self._client._records(id, {**dict(zip(ids, self._ids)), **named}, make)

    special = _special(operation)
    is_special = bool(special)

    def given(method: Callable[..., Any], positional: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
        return _given(method.__name__, names, special, positional, named)

    for name, method in {"list": list, "stream": stream}.items() if verb == "list" else [(verb, perform)]:
        taken = arguments(operation, verb)
        names = [argument.name for argument in taken if not argument.by_name]
        method.__name__ = name
        method.__qualname__ = f"{resource['name']}.{name}"
        method.__doc__ = _documentation(resource, operation, [argument.name for argument in taken])
        method.__wrapped__ = Signature(taken)  # type: ignore[attr-defined]
        yield method


def result(operation: dict[str, Any], make: type[Record]) -> Callable[[Any, Response], Any]:
    """What makes the value that a program gets of an operation's JSON and response."""

    def record(answer: Any, response: Response) -> Record:
        made = make(answer)
        made.response = response
        return made

    def page(answer: Any, response: Response) -> Page[Record]:
        return Page.read(answer, operation["list_key"], make, response)

    def array(answer: Any, _: Response) -> Any:
        return [make(one) for one in answer]

    def empty(*_: Any) -> bool:
        return True

    makers: dict[str, Callable[[Any, Response], Any]] = {"page": page, "array": array, "empty": empty}
    return makers.get(operation["returns"], record)


def _documentation(resource: dict[str, Any], operation: dict[str, Any], names: list[str]) -> str:
    text = f"{operation['method']} {operation['path']}\n\nParameters: {', '.join(names) or 'none'}."
    if "stage" in resource:
        text += f"\nTwilio calls this product {'deprecated' if resource['stage'] == 'deprecated' else 'a preview'}."
    return text + (f"\n{resource['documentation']}" if "documentation" in resource else "")


class Signature:
    """What `inspect.signature` finds behind a method, made when it is asked for."""

    def __init__(self, taken: list[Argument]) -> None:
        self._taken = taken

    def __call__(self) -> None:
        """inspect asks no object for its signature that cannot be called; nobody calls it."""

    @property
    def __signature__(self) -> inspect.Signature:
        from inspect import Parameter, Signature  # most programs do without it

        parameters = [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
        for argument in self._taken:
            kind = Parameter.KEYWORD_ONLY if argument.by_name else Parameter.POSITIONAL_OR_KEYWORD
            default = Parameter.empty if argument.is_required else None
            parameters.append(Parameter(argument.name, kind, default=default, annotation=argument.type))
        return Signature(parameters)


_TEXTS: dict[str, Callable[[date], str]] = {"date_time": _encoding.date_time_text, "date": _encoding.date_text}


def _special(operation: dict[str, Any]) -> dict[str, tuple[str, Callable[[date], str] | None]]:
    """The arguments that are not as the library takes them: what it calls them, and how it takes a date."""
    found: dict[str, tuple[str, Callable[[date], str] | None]] = {}
    for declared in operation["parameters"]:
        name, alias, text = declared["name"], declared["alias"], _TEXTS.get(declared["rule"])
        if text is not None:
            found[name], found[alias] = (name, text), (alias, text)
        for theirs, ours in RENAMED.items():
            if alias == ours:
                found[theirs] = (alias, text)
    return found


def _given(
    name: str,
    names: list[str],
    special: dict[str, tuple[str, Callable[[date], str] | None]],
    positional: tuple[Any, ...],
    named: dict[str, Any],
) -> dict[str, Any]:
    """The parameters that a method was given."""
    if len(positional) > len(names):
        raise TypeError(f"{name}() takes {len(names)} arguments by position, but {len(positional)} were given")
    parameters = {}
    for argument, value in [*zip(names, positional), *named.items()]:
        written, text = special.get(argument, (argument, None))
        if written in parameters:
            raise TypeError(f"{name}() got multiple values for argument {argument!r}")
        parameters[written] = text(value) if text is not None and isinstance(value, (date, datetime)) else value
    return parameters
