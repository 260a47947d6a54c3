"""The declarations of one version of a product: its records, the parameters of its operations, and its chain."""

from __future__ import annotations

import json
import re

from places import Place, camel, capital, chosen_by

WRITTEN_BY = "// Written by tools/generate_types.py from the library's catalog: not to be edited.\n"

IMPORTS = """
import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';
"""

PROPERTY_TYPES = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "object": "{ [member: string]: any }",
    "array": "any[]",
    "any": "any",
}

PARAMETER_TYPES = {
    "integer": "number | bigint",
    "number": "number",
    "true_or_false": "boolean | 'true' | 'false'",
    "date_time": "Date | string",
    "date": "Date | string",
    "json": "string | object",
    "json_value": "any",
    "map": "{ [member: string]: any }",
    "body": "object",
}

DATES = ("date-time", "date-time-rfc-2822", "date")


def file_name(version: str) -> str:
    return version.replace(".", "_")


def index(versions: list[str]) -> str:
    """The declaration of the products that a client has."""
    by_product: dict[str, list[str]] = {}
    for version in versions:
        by_product.setdefault(version.split(".")[0], []).append(version)
    text = [WRITTEN_BY]
    for version in versions:
        text.append(f"import * as {file_name(version)} from './products/{file_name(version)}';")
    text.append("\n/** The products of the API, by their versions. */\nexport interface Products {")
    for product, names in by_product.items():
        text.append(f"  readonly {camel(product)}: {{")
        text += [f"    readonly {camel(each.split('.')[1])}: {file_name(each)}.VersionStep;" for each in names]
        text.append("  };")
    return "\n".join([*text, "}", ""])


OPTION_TYPES = {"string": "string", "integer": "number", "boolean": "boolean", "object": "{ [member: string]: any }"}


def options(described: dict) -> str:
    """The declaration of the options of clients, which are those of queues as well, and of access tokens."""
    text = [WRITTEN_BY]
    of_client = [*described["client_options"], *described["queue_options"]]
    for name, declared in [("ClientOptions", of_client), ("AccessTokenOptions", described["access_token_options"])]:
        text.append(f"export interface {name} {{")
        for each in declared:
            notes = [f"{each[bound]} at {word}" for bound, word in (("minimum", "least"), ("maximum", "most")) if bound in each]
            notes += [f"{str(each['default']).lower()}, if not given"] if "default" in each else []
            notes += [f"{each['environment_variable']} stands in"] if "environment_variable" in each else []
            text += [f"  /** {'; '.join(notes)}. */"] if notes else []
            kind = " | ".join(map(literal, each["enum"])) if "enum" in each else OPTION_TYPES[each["type"]]
            text.append(f"  {camel(each['name'])}?: {kind} | null;")
        text.append("}\n")
    return "\n".join(text)


def module(version: str, resources: list[dict], top: Place) -> str:
    """The declarations of a version."""
    parts = [WRITTEN_BY + IMPORTS]
    for resource in resources:
        parts.append(record(resource))
        for operation in resource["operations"]:
            parts.append(parameters(resource, operation))
            if operation["verb"] == "page":
                parts.append(page(resource, operation))
    parts += [step(place) for place in top.all()]
    names = re.findall(r"^export interface (\w+)", "\n".join(parts), re.M)
    if len(names) != len(set(names)):
        raise ValueError(f"{version}: two types have one name, and TypeScript would make them one")
    return "\n".join(part for part in parts if part)


def record(resource: dict) -> str:
    """The type of a resource's records."""
    lines = [f"/** A record of {resource['name']}. */", f"export interface {resource['record']} extends AnyRecord {{"]
    for each in resource["properties"]:
        kind = PROPERTY_TYPES[each["type"]]
        if each.get("format") == "uri-map":
            kind = "{ [name: string]: string }"
        nothing = " | null" if each["nullable"] and kind != "any" else ""
        lines.append(f"  {quoted(each['name'])}: {kind}{nothing};")
        spelled = camel(each["name"])
        if spelled != each["name"]:
            kind = "Date" if each.get("format") in DATES else kind
            lines.append(f"  readonly {spelled}: {kind}{nothing};")
    return "\n".join([*lines, "}", ""])


def parameters(resource: dict, operation: dict) -> str:
    """The type of what an operation's method takes; nothing where it takes nothing."""
    taken = taken_by(operation)
    if not taken:
        return ""
    lines = [f"/** What {operation['id']} takes. */", f"export interface {parameters_name(resource, operation)} {{"]
    for each in taken:
        kind = parameter_type(each)
        if each["required"]:
            lines.append(f"  {quoted(camel(each['alias']))}: {kind};")
        else:
            lines.append(f"  {quoted(camel(each['alias']))}?: {kind}{'' if kind == 'any' else ' | null'};")
    return "\n".join([*lines, "}", ""])


def parameter_type(declared: dict) -> str:
    rule = declared["rule"]
    if rule == "enum":
        kind = " | ".join(map(literal, declared["enum"]))
    else:
        kind = PARAMETER_TYPES.get(rule, "string")
    return f"{kind} | ReadonlyArray<{kind}>" if declared.get("repeated") and kind != "any" else kind


def page(resource: dict, operation: dict) -> str:
    """The type of a page as the API writes it."""
    return "\n".join(
        [
            f"/** What {operation['id']} gives. */",
            f"export interface {resource['record']}Page {{",
            f"  {quoted(operation['list_key'])}: {resource['record']}[];",
            "  [member: string]: any;",
            "}",
            "",
        ]
    )


def step(place: Place) -> str:
    """The type of a place."""
    lines = [f"export interface {place.type_name} {{"]
    if place.chosen:
        ids = ", ".join(f"{camel_id(each)}: string | number | bigint" for each in place.ids)
        lines.append(f"  ({ids}): {place.chosen.type_name};")
        if place.has_default:
            lines.append(f"  (): {place.chosen.type_name};")
    for resource, operation in place.operations:
        lines += methods(resource, operation)
    lines += [f"  readonly {quoted(name)}: {below.type_name};" for name, below in place.members().items()]
    return "\n".join([*lines, "}", ""])


def methods(resource: dict, operation: dict) -> list[str]:
    taken, name = taken_by(operation), parameters_name(resource, operation)
    if not taken:
        given = "parameters?: null"
    elif any(each["required"] for each in taken):
        given = f"parameters: {name}"
    else:
        given = f"parameters?: {name} | null"
    record_type = resource["record"]
    result = {
        "array": f"{record_type}[]",
        "page": f"{record_type}Page",
        "record": record_type,
        "empty": "AnyRecord",
        "location": "AnyRecord & { location: string }",
    }[operation["returns"]]
    comment = f"  /** {operation['method']} {operation['path']} */"
    lines = [comment, f"  {operation['verb']}({given}, options?: CallOptions): Promise<{result}>;"]
    if operation["verb"] == "list":
        lines.append(f"  stream({given}, options?: StreamOptions): AsyncGenerator<{record_type}, void, undefined>;")
    return lines


def taken_by(operation: dict) -> list[dict]:
    """The parameters that a method takes: those that no step has chosen."""
    chosen = chosen_by(operation)
    return [each for each in operation["parameters"] if each["name"] not in chosen]


def parameters_name(resource: dict, operation: dict) -> str:
    return f"{resource['record']}{capital(operation['verb'])}Parameters"


def camel_id(name: str) -> str:
    return name[0].lower() + camel(name)[1:]


def quoted(name: str) -> str:
    """A name as a member's: in quotation marks where it is not a word."""
    return name if name.replace("$", "_").isidentifier() and name.isascii() else literal(name)


def literal(text: str) -> str:
    inner = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inner}'"
