"""The methods of a place: one for each operation, and for a list both `list` and `stream`."""

from __future__ import annotations

from typing import Any, Callable, Iterator

from . import _arguments, _places
from ._records import Page, Record
from ._response import Response
from ._tables import Records


def methods(resource: dict[str, Any], operation: dict[str, Any], make: type[Record]) -> Iterator[Callable[..., Any]]:
    """Make the methods that perform an operation."""
    id, verb, ids = operation["id"], operation["verb"], _places.chosen(operation)
    taken, special = _arguments.arguments(operation), _arguments.special(operation)
    names, is_special = [argument.name for argument in taken if not argument.by_name], bool(special)
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

    def given(method: Callable[..., Any], positional: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
        return _arguments.given(method.__name__, names, special, positional, named)

    for name, method in {"list": list, "stream": stream}.items() if verb == "list" else [(verb, perform)]:
        method.__name__ = name
        method.__qualname__ = f"{resource['name']}.{name}"
        method.__doc__ = _documentation(resource, operation, [argument.name for argument in taken])
        method.__wrapped__ = _arguments.Signature(taken)  # type: ignore[attr-defined]
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
        return Records(map(make, answer))

    def empty(*_: Any) -> bool:
        return True

    makers: dict[str, Callable[[Any, Response], Any]] = {"page": page, "array": array, "empty": empty}
    return makers.get(operation["returns"], record)


def _documentation(resource: dict[str, Any], operation: dict[str, Any], names: list[str]) -> str:
    text = f"{operation['method']} {operation['path']}\n\nParameters: {', '.join(names) or 'none'}."
    if "stage" in resource:
        text += f"\nTwilio calls this product {'deprecated' if resource['stage'] == 'deprecated' else 'a preview'}."
    return text + (f"\n{resource['documentation']}" if "documentation" in resource else "")
