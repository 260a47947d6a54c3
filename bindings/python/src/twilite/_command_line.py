"""Calls as a shell makes them: from the words of a command to the library's text, and from its pages to lines.

All is text: what the API sends is printed as it came, and numbers are sent as they were written.
"""

from __future__ import annotations

import json
import re
from typing import Iterator, NoReturn, TextIO

from . import _catalog_text, _library
from ._client import Client
from ._encoding import decode, encode_id
from ._errors import MisuseError, TwiliteError, failure


def call(client: Client, operation: str, parameters: bytes, deadline_ms: int) -> bytes:
    """Perform an operation, and give its JSON. Raises a TwiliteError."""
    arguments = client._open(operation), encode_id(operation), parameters
    response = client._performer(_library.call, *arguments, deadline_ms=deadline_ms)
    if response.status != _library.OK:
        raise failure(response)
    return response.json


def pages(client: Client, operation: str, parameters: bytes) -> Iterator[bytes]:
    """Go through a list, and give each page's records, one in a line. Raises a TwiliteError."""
    pager, error = _library.create_pager(client._open(operation), encode_id(operation), parameters)
    if not pager:
        raise failure(error)
    while True:
        page = client._performer(_library.next_page, pager)
        if page.status == _library.DONE:
            return
        if page.status != _library.OK:
            raise failure(page)
        yield "\n".join(_records(page.json.decode())).encode()


_BETWEEN = re.compile(r"[\[,\s]*")
_decoder = json.JSONDecoder()


def _records(array: str) -> Iterator[str]:
    """The records of an array, each as it is written there but on one line: in a JSON string no line ends."""
    at = _BETWEEN.match(array).end()  # type: ignore[union-attr]
    while array[at] != "]":
        _, end = _decoder.raw_decode(array, at)
        yield array[at:end].replace("\n", " ").replace("\r", " ")
        at = _BETWEEN.match(array, end).end()  # type: ignore[union-attr]


def parameters(operation: str, words: list[str], source: TextIO, limit: int | None = None) -> bytes:
    """Write the parameters that a command has: NAME=VALUE, behind a JSON object or - where there is one.

    Raises MisuseError for words that are neither. What they mean is for the library to judge.
    """
    whole, words = _whole(words, source)
    if b"\0" in whole:
        _refuse(operation, "The parameters have U+0000, which no JSON has")
    values: dict[str, list[str]] = {}
    is_json = _read_as_json(operation) if words else set()
    for number, word in enumerate(words, 1):
        name, equals, value = word.partition("=")
        if not equals or not name:
            _refuse(operation, f"The parameter {number} is not NAME=VALUE")  # it may be a secret
        values.setdefault(name, []).append(value if name in is_json and _is_json(value) else json.dumps(value))
    members = [
        f"{json.dumps(name)}: {given[0] if len(given) == 1 else '[' + ', '.join(given) + ']'}"
        for name, given in values.items()
    ]
    if limit is not None:
        members.append(f'"Limit": {limit}')
    if not members:
        return whole
    if not whole.startswith(b"{") or not whole.endswith(b"}"):
        _refuse(operation, "The parameters are not a JSON object")
    inside = whole[1:-1].strip()
    return b"{%s}" % b", ".join([*([inside] if inside else []), *(member.encode() for member in members)])


def _whole(words: list[str], source: TextIO) -> tuple[bytes, list[str]]:
    """The JSON that the words begin with, and the other words."""
    if words and words[0] == "-":
        return source.buffer.read().strip(), words[1:]
    if words and words[0].lstrip().startswith("{"):
        return words[0].strip().encode("utf-8", "surrogateescape"), words[1:]
    return b"{}", words


def _read_as_json(operation: str) -> set[str]:
    """The parameters that are no text, under both of their names."""
    if " " in operation:  # a route that the library does not know
        return {"Body", "Limit", "PageSize"}
    rules = decode(_catalog_text.described(""))["rules"]
    texts = {rule["name"] for rule in rules if rule["types"][0] == "string"}
    try:
        resources = decode(_catalog_text.described(operation))["resources"]
    except TwiliteError:
        return set()  # the call says that there is no such operation
    declared = [parameter for found in resources[0]["operations"] for parameter in found["parameters"]]
    no_texts = [parameter for parameter in declared if parameter["rule"] not in texts]
    return {parameter[name] for parameter in no_texts for name in ("name", "alias")}


def _is_json(text: str) -> bool:
    try:
        _decoder.decode(text)
    except ValueError:
        return False
    return text not in ("NaN", "Infinity", "-Infinity")


def _refuse(operation: str, message: str) -> NoReturn:
    raise MisuseError({"status": "misuse", "message": message, "operation": operation})
