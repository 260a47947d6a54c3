"""The arguments of a method: what they are called, in which order they come, and what the library takes for them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Callable

from . import _encoding, _names, _places

if TYPE_CHECKING:
    import inspect

RENAMED = {"page_number": "page", "resource_version": "version", "from_": "from"}
"""What twilio-python calls an argument otherwise than the catalog. Both are taken."""

_PAGED_BY = {
    False: ({"limit": "limit", "page_size": "page_size"}, ["page_token", "page"]),
    True: ({"page_token": "page_token", "page_number": "page", "page_size": "page_size"}, ["page"]),
}
"""Whether it is a page: what pages it in twilio-python, by arguments the aliases; and what else does here, by its name."""


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


def arguments(operation: dict[str, Any]) -> list[Argument]:
    """The arguments of an operation's method in twilio-python's order: what is needed, then headers; what pages last."""
    chosen, is_paged = set(_places.chosen(operation)), operation["verb"] in ("list", "page")
    found: list[Argument] = []
    extra: list[Argument] = []
    paging: dict[str, dict[str, Any]] = {}
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
    by_position, by_name = _PAGED_BY[operation["verb"] == "page"]
    found += [Argument(paging[alias], name) for name, alias in by_position.items() if alias in paging]
    extra += [Argument(paging[alias], by_name=True) for alias in by_name if alias in paging]
    return found + extra


def ids(place: _places.Place) -> list[Argument]:
    """The arguments of a call that chooses by ids."""
    return [Argument({**place.ids[name], "required": True}, name) for name in place.id_names[0]]


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


def special(operation: dict[str, Any]) -> dict[str, tuple[str, Callable[[date], str] | None]]:
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


def given(
    name: str,
    names: list[str],
    special: dict[str, tuple[str, Callable[[date], str] | None]],
    positional: tuple[Any, ...],
    named: dict[str, Any],
) -> dict[str, Any]:
    """The parameters that a method was given."""
    if len(positional) > len(names):
        raise TypeError(f"{name}() takes no more than {len(names)} by position; {len(positional)} were given")
    parameters = {}
    for argument, value in [*zip(names, positional), *named.items()]:
        written, text = special.get(argument, (argument, None))
        if written in parameters:
            raise TypeError(f"{name}() got multiple values for argument {argument!r}")
        parameters[written] = text(value) if text is not None and isinstance(value, date) else value
    return parameters
