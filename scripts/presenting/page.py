"""A page, in Markdown, about the operations of one product and version."""

from __future__ import annotations

from typing import Any

from .library import file_name
from .particulars import is_paging
from .values import of_parameter, of_property


def page(product: str, resources: list[dict[str, Any]]) -> str:
    parts = [
        f"# {product}\n",
        f"Served by `{resources[0]['product']}.twilio.com`. In C: `#include <twilite/{file_name(product)}.h>`. "
        "[How to read this page](README.md#how-to-read-a-page).\n",
    ]
    for resource in resources:
        parts.append(_resource(resource))
    return "\n".join(parts)


def index(products: dict[str, list[dict[str, Any]]]) -> str:
    """The page that leads to all others."""
    by_name: dict[str, list[str]] = {}
    for product in products:
        by_name.setdefault(product.rpartition(".")[0], []).append(product)
    rows = []
    for name, versions in by_name.items():
        counts = {version: _count(products[version]) for version in versions}
        links = [f"[{version.rpartition('.')[2]}]({file_name(version)}.md) ({count})" for version, count in counts.items()]
        rows.append(f"| `{name}` | {', '.join(links)} | {sum(counts.values())} |")
    total = sum(map(_count, products.values()))
    return INDEX.replace("ROWS", "\n".join([*rows, f"| | | {total} |"])) + "\n" + HOW_TO_READ


def _count(resources: list[dict[str, Any]]) -> int:
    """How many operations of the API's there are: a list and its page are one."""
    return sum(operation["verb"] != "page" for resource in resources for operation in resource["operations"])


def _resource(resource: dict[str, Any]) -> str:
    name = resource["name"].rpartition(".")[2]
    lines = [f"## {name}\n"]
    if "documentation" in resource:
        lines.append(f"[API reference]({resource['documentation']})\n")
    lines += ["| operation | request | parameters |", "|---|---|---|"]
    lines += [_row(operation) for operation in resource["operations"] if operation["verb"] != "page"]
    lines.append("")
    lines += [f"- {note}" for operation in resource["operations"] for note in _notes(operation)]
    lines += [f"- {value}" for value in _values(resource)]
    if resource["properties"]:
        lines.append(f"- A record has {', '.join(map(_property, resource['properties']))}.")
    return "\n".join(lines) + "\n"


def _row(operation: dict[str, Any]) -> str:
    parameters = [_name(parameter) for parameter in operation["parameters"] if not is_paging(operation, parameter)]
    id = f"`{operation['id']}`" + (", `page`" if operation["verb"] == "list" else "")
    return f"| {id} | `{operation['method']} {operation['path']}` | {', '.join(parameters)} |"


def _name(parameter: dict[str, Any]) -> str:
    name = _escaped(parameter["name"])
    return f"**{name}**" if parameter["required"] else name


def _notes(operation: dict[str, Any]) -> list[str]:
    """What is not as with most operations."""
    verb = operation["verb"]
    notes = []
    if operation["credentials"] == "bearer":
        notes.append(f"`{verb}` takes a bearer token alone.")
    if operation["credentials"] == "none":
        notes.append(f"`{verb}` is sent without credentials.")
    if operation["returns"] == "location":
        notes.append(f"`{verb}` gives where the answer redirects to: `{{\"location\": \"…\"}}`.")
    if operation["returns"] == "empty" and verb != "delete":
        notes.append(f"`{verb}` gives `{{}}`.")
    if operation["repeatable"] and operation["method"] in ("POST", "PATCH"):
        notes.append(f"`{verb}` is sent again when its outcome is not known.")
    if operation["method"] != "DELETE" and verb == "delete":
        notes.append(f"`{verb}` is a {operation['method']}.")
    return notes


def _values(resource: dict[str, Any]) -> list[str]:
    """What each parameter may be that is not any text, and where it is sent if not in the path, query or form."""
    known: dict[str, dict[str, list[str]]] = {}
    for operation in resource["operations"]:
        if operation["verb"] == "page":
            continue
        for parameter in operation["parameters"]:
            if not is_paging(operation, parameter):
                known.setdefault(parameter["name"], {}).setdefault(_value(parameter), []).append(operation["verb"])
    sentences: dict[str, list[str]] = {}
    for name, values in known.items():
        if len(values) == 1:
            (value,) = values
        else:
            value = "; ".join(f"{value or 'any text'} ({', '.join(verbs)})" for value, verbs in values.items())
        if value:
            sentences.setdefault(value, []).append(f"`{name}`")
    return [f"{', '.join(names)}: {value}" for value, names in sentences.items()]


def _value(parameter: dict[str, Any]) -> str:
    value = _marked(of_parameter(parameter))
    if parameter["in"] == "header":
        return f"a header; {value}" if value else "a header"
    return value


def _property(described: dict[str, Any]) -> str:
    value = _marked(of_property(described))
    return f"`{described['name']}`" + (f" ({value})" if value else "")


def _marked(value: str) -> str:
    """A type of JSON as code; else without what Markdown would take for its own."""
    value = value.replace("...", "…")
    if value.startswith("JSON: {"):
        return f"JSON, `{value.removeprefix('JSON: ')}`"
    return _escaped(value.replace(" | ", ", "))


def _escaped(text: str) -> str:
    for sign in "\\`*<>|":
        text = text.replace(sign, f"\\{sign}")
    return text


INDEX = """\
# The operations

All operations of Twilio's REST API that the library performs, by product and version. These pages are written by
`scripts/operation-pages` from what the library says of itself ([../catalog.md](../catalog.md)); the number is how many
operations Twilio's own documents have there, where a list and its page are one.

| product | versions | operations |
|---|---|---|
ROWS
"""


HOW_TO_READ = """\
## How to read a page

An operation is performed by its id: `twilite_call(client, "verify.v2.service.create", params_json)`. Its C function has the
same name, `twilite_verify_v2_service_create`, and is in the header that the page names; the id is a constant there,
`TWILITE_VERIFY_V2_SERVICE_CREATE`. The functions of [four resources](../../README.md#the-operations) are in `twilite.h`.

- All parameters, wherever the API wants them, go into one JSON object. Those in **bold** are required. Each may also be
  spelled in snake_case ([../parameters.md](../parameters.md)).
- Where nothing is said of a parameter, it is any text; in a path, any but none. AC… is AC and 32 hexadecimal digits, and
  so with other letters. In the type of a JSON body, an asterisk marks what must be there, and a question mark what may be
  null; text is not said.
- A `list` gives a JSON array of the records of all pages, and has a `page` beside it, which gives one page as Twilio wrote
  it. Both also take `PageSize`, `PageToken` and `Page`, and a list `Limit` ([../paging.md](../paging.md)).
- `create`, `fetch` and `update` give the record as Twilio wrote it, `delete` gives `{}`, where nothing else is said.
- A POST or a PATCH is not sent again when nobody can know whether it was done, where nothing else is said; all other
  requests are ([../retries.md](../retries.md)).
- A record need not have each property, and most may be null.
"""
