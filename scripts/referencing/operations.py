"""What the HTML says of an operation beside what its description says by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from presenting.particulars import CREDENTIALS, GIVEN, is_paging
from presenting.sentences import sentence
from presenting.values import of_parameter, of_property

PLACES = {
    "path": "in the path",
    "query": "in the query",
    "form": "in the form",
    "body": "the JSON body",
    "header": "a header",
    "control": "Twilite's own, not sent",
}
# What docs/errors.md calls the ways in which a value of a rule may be wrong.
BROKEN = {
    "non_empty_text": ("length",), "text_of_length": ("length",), "sid": ("sid",), "sid_list": ("sid",),
    "beginning": ("format",),
    "entity_identity": ("length", "characters"), "user_identity": ("length", "identity"), "enum": ("enum",),
    "integer": ("range",), "date_time": ("format",), "date": ("format",), "uri": ("uri",), "uri_or_empty": ("uri",),
    "email": ("email",), "json": ("json",), "json_value": ("json",),
}  # fmt: skip


@dataclass
class Parameter:
    name: str
    alias: str
    is_required: bool
    place: str
    value: str


@dataclass
class Told:
    """An operation, told."""

    sentence: str
    groups: list[tuple[str, list[Parameter]]]
    """Its parameters: what is needed, what is not, what pages."""
    notes: list[str]
    result: str
    broken: list[str]
    """The rules of docs/errors.md that its parameters may break."""
    can_be_missing: bool
    """Whether 404 may be the answer: its path names a record."""
    may_have_taken_effect: bool


def told(resource: dict[str, Any], operation: dict[str, Any]) -> Told:
    groups: dict[str, list[Parameter]] = {"Required": [], "Optional": [], "Paging": []}
    for parameter in operation["parameters"]:
        title = (
            "Paging"
            if is_paging(operation, parameter)
            else "Required"
            if parameter["required"] and not parameter.get("default")
            else "Optional"
        )
        groups[title].append(_parameter(parameter))
    notes = [CREDENTIALS[operation["credentials"]]] if operation["credentials"] in CREDENTIALS else []
    if operation["method"] in ("POST", "PATCH"):
        notes.append(
            "Is sent again after a failure whose outcome nobody knows: doing it twice does no harm."
            if operation["repeatable"]
            else "Is not sent again when its outcome is not known."
        )
    return Told(
        sentence(resource, operation),
        [(title, parameters) for title, parameters in groups.items() if parameters],
        notes,
        GIVEN[operation["returns"]].replace("...", "…"),
        _broken(operation),
        any(parameter["in"] == "path" and not parameter.get("default") for parameter in operation["parameters"]),
        operation["method"] != "GET",
    )


def properties(resource: dict[str, Any]) -> list[tuple[str, str, bool]]:
    """The name, the value and whether it may be null, of each property of a record."""
    return [
        (described["name"], _value(of_property(described), described["type"]), described["nullable"])
        for described in resource["properties"]
    ]


def _parameter(parameter: dict[str, Any]) -> Parameter:
    place = PLACES[parameter["in"]]
    if parameter.get("content_type"):
        place += f", as {parameter['content_type']}"
    value = _value(of_parameter(parameter), "any text, but none" if parameter["in"] == "path" else "any text")
    return Parameter(parameter["name"], parameter["alias"], parameter["required"], place, value)


def _value(value: str, otherwise: str) -> str:
    value = value.replace("...", "…") or otherwise
    return f"SID: {value}" if re.match("[A-Z]{2}…", value) else value


def _broken(operation: dict[str, Any]) -> list[str]:
    found = ["required"] if any(parameter["required"] for parameter in operation["parameters"]) else []
    found += ["unknown", "duplicate", "type"]
    for parameter in operation["parameters"]:
        found += BROKEN.get(parameter["rule"], ())
        if parameter["in"] == "path":
            found.append("path")
    return list(dict.fromkeys(found))
