"""The methods of a place in Swift: what is done there."""

from __future__ import annotations

import textwrap
from typing import Any

from .sentences import sentence
from .swift_names import camel, enum_type
from .swift_records import spelled_out
from .values import of_parameter

PAGING = {"PageToken", "Page"}
TIME = "  - time: how long the whole call may take; nil for no end but each attempt's."
TYPES = {
    "integer": "Int", "number": "Decimal", "true_or_false": "Bool", "json": "JSON", "json_value": "JSON", "map": "JSON",
    "body": "JSON", "date_time": "Date", "uri": "URL",
}  # fmt: skip


def untyped_verb(verb: str, about: str) -> str:
    """A verb that takes parameters by names that the compiler does not know, as a chain has it."""
    kind, result = ("ListVerb", "[Record]") if verb == "list" else ("Verb", "Response")
    discardable = "" if verb == "list" else "@discardableResult\n"
    labels = "_ parameters: Parameters, within time: Duration? = nil"
    return f"""\
{about}
{discardable}public func {verb}({labels}) async throws(TwiliteError) -> {result} {{
    try await untyped.{verb}(parameters, within: time)
}}

{about}
@_disfavoredOverload
public var {verb}: Chain.{kind} {{ untyped.{verb} }}
"""


def typed_verb(verb: str, resource: dict[str, Any], operation: dict[str, Any]) -> str:
    taken = [p for p in operation["parameters"] if p["in"] != "path" and p["name"] not in PAGING]
    # What must be given comes first, and what is for pages last.
    taken.sort(key=lambda p: (not p["required"], p["name"] == "PageSize", p["name"] == "Limit"))
    kind = resource["record"]
    arguments = ", ".join(f"\"{p['name']}\": {camel(p['alias'])}" for p in taken) or ":"
    labels = [f"{camel(p['alias'])}: {_type(p, kind)}{'' if p['required'] else '? = nil'}" for p in taken]
    parameters = [f"  - {camel(p['alias'])}: {_about(p)}" for p in taken]
    what = sentence(resource, operation).replace(", page by page", "")
    done = f"{what}: `{operation['method']} {operation['path']}`."
    returns = {"list": f"[{kind}]", "delete": ""}.get(verb, kind if operation["returns"] == "record" else "Response")
    lines = _documentation(
        done,
        ["- Parameters:", *parameters, TIME],
        "" if not returns else f"- Returns: {'the records' if verb == 'list' else 'the record'} as Twilio wrote "
        f"{'them, all in memory; see `stream`' if verb == 'list' else 'it'}.",
        "- Throws: a `TwiliteError` with all that is known of what went wrong.",
    )
    if verb in ("create", "update", "patch"):
        lines.append("@discardableResult")
    where = f"at: untyped, [{arguments}], within: time)"
    if verb == "list":
        call = f"try await {kind}.list({where}"
    elif verb == "delete":
        call = f"_ = try await untyped.delete([{arguments}], within: time)"
    elif operation["returns"] == "record":
        call = f'try await {kind}.result(of: "{verb}", {where}'
    else:
        call = f"try await untyped.{verb}([{arguments}], within: time)"
    lines += [
        f"public func {verb}({', '.join([*labels, 'within time: Duration? = nil'])}) async throws(TwiliteError)"
        f"{f' -> {returns}' if returns else ''} {{",
        f"    {call}",
        "}",
        "",
    ]
    if verb == "list":
        lines += [
            *_documentation(
                done.replace("List", "Go through", 1),
                "Nothing is sent before the first record is asked for; what is wrong shows there.",
                ["- Parameters:", *parameters],
            ),
            f"public func stream({', '.join(labels)}) -> Records<{kind}> {{",
            f"    {kind}.stream(at: untyped, [{arguments}])",
            "}",
            "",
        ]
    return "\n".join(lines)


def _documentation(summary: str, *others: str | list[str]) -> list[str]:
    """Comment lines that are short enough where they are indented most."""
    lines = comment(summary)
    for other in others:
        if isinstance(other, list):
            lines += ["///", *(line for item in other for line in comment(item))]
        elif other:
            lines += [*([] if other.startswith("- ") else ["///"]), *comment(other)]
    return lines


def comment(text: str) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()))
    deeper = f"/// {indent}  " if text.lstrip().startswith("- ") else "/// "
    return textwrap.wrap(
        text.lstrip(), 92, initial_indent=f"/// {indent}", subsequent_indent=deeper, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _about(parameter: dict[str, Any]) -> str:
    if parameter["name"] == "Limit":
        return "the most records in all; nil for all there are."
    if parameter["name"] == "PageSize":
        bounds = of_parameter(parameter).removeprefix("integer, ")
        return f"how many records a page has, {bounds}; nil: as many as it can."
    words = spelled_out(of_parameter(parameter))
    if parameter["rule"] == "enum":
        words = ", ".join(f"`{word}`" for word in parameter["enum"])
    elif parameter["rule"] == "json":
        words = "a string that is JSON text, or an object"
    elif parameter["rule"] == "true_or_false":
        words = f"the header `{parameter['name']}`" if parameter["in"] == "header" else "true or false"
    return f"{words or 'any text'}." if parameter["required"] else f"{words or 'any text'}; nil leaves it out."


def _type(parameter: dict[str, Any], kind: str) -> str:
    rule = parameter["rule"]
    if rule == "enum":
        one = f"{kind}.{enum_type(parameter['alias'])}"
        return f"[{one}]" if parameter.get("repeated") else one
    one = TYPES.get(rule, "String")
    return f"[{one}]" if parameter.get("repeated") else one
