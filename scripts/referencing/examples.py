"""An operation in each language, with the parameters of its example."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, List, Tuple

from presenting.library import file_name
from twilite import _arguments, _names, _places, _shorthands

from . import literals

Given = List[Tuple[Dict[str, Any], Any]]
"""The parameters of an example with their values."""


@dataclass
class Example:
    language: str
    title: str
    lexer: str
    code: str


def examples(resource: dict[str, Any], operation: dict[str, Any], given: Given, is_exported: bool) -> list[Example]:
    made: list[tuple[str, str, str, str]] = [
        ("shell", "Shell", "bash", _shell(resource, operation, given)),
        ("python", "Python", "python", _python(resource, operation, given)),
        ("swift", "Swift", "swift", _swift(resource, operation, given)),
        ("c", "C", "c", _c(resource, operation, given, is_exported)),
        ("cpp", "C++", "cpp", _cpp(resource, operation, given)),
    ]
    return [Example(*each) for each in made]


def parameters(given: Given) -> dict[str, Any]:
    """The JSON object of an example's parameters."""
    return {parameter["name"]: value for parameter, value in given}


def _variable(resource: dict[str, Any], operation: dict[str, Any]) -> str:
    name = "page" if operation["verb"] == "page" else str(resource["name"].rpartition(".")[2])
    return f"{name}_record" if name in RESERVED else name


# What an example cannot call what it gets: a word of one of the languages, or what it has already.
RESERVED = {"template", "export", "operator", "import", "type", "client", "record"}


# ---- C ------------------------------------------------------------------------------------------------------------


def _c(resource: dict[str, Any], operation: dict[str, Any], given: Given, is_exported: bool) -> str:
    product = resource["name"].rpartition(".")[0]
    header = "twilite.h" if is_exported else f"twilite/{file_name(product)}.h"
    lines = ["#include <stdio.h>", f"#include <{header}>", ""]
    passed = "NULL"
    if given:
        lines.append("twilite_params *params = twilite_params_create();")
        lines += [_c_setting(parameter["name"], value) for parameter, value in given]
        lines.append("")
        passed = "twilite_params_json(params)"
    lines.append(f"twilite_response *response = {operation['function']}(client, {passed});")
    if len(lines[-1]) > literals.COLUMNS + 10:
        lines[-1] = lines[-1].replace("(client, ", "(\n    client, ")
    if operation["returns"] == "array":
        lines += C_LIST
    else:
        lines.append("if (twilite_response_status(response) == TWILITE_OK)")
        lines.append(
            '    puts("done");' if operation["returns"] == "empty" else "    puts(twilite_response_json(response));"
        )
        lines.append("else")
    lines += ['    fprintf(stderr, "%s\\n", twilite_response_json(response));', "twilite_response_free(response);"]
    return "\n".join([*lines, "twilite_params_free(params);"] if given else lines) + "\n"


C_LIST = [
    "for (int64_t i = 0; i < twilite_response_count(response); i++) {",
    "    size_t length;",
    "    const char *record = twilite_response_record(response, i, &length);",
    '    printf("%.*s\\n", (int)length, record);',
    "}",
    "if (twilite_response_status(response) != TWILITE_OK)",
]


def _c_setting(name: str, value: Any) -> str:
    if isinstance(value, bool):
        kind, written = "boolean", "1" if value else "0"
    elif isinstance(value, int):
        kind, written = "integer", str(value)
    elif isinstance(value, str):
        kind, written = "text", literals.text(value)
    else:
        kind, written = "json", literals.c_text(literals.json_text(value, 10**6), 4)
    line = f"twilite_params_set_{kind}(params, {literals.text(name)}, {written});"
    return line.replace(", ", ",\n    ", 2).replace(",\n    ", ", ", 1) if len(line) > literals.COLUMNS else line


# ---- C++ ----------------------------------------------------------------------------------------------------------


def _cpp(resource: dict[str, Any], operation: dict[str, Any], given: Given) -> str:
    arguments = [literals.text(operation["id"])]
    if given:
        members = [f"{{{literals.text(parameter['name'])}, {_cpp_value(value)}}}" for parameter, value in given]
        arguments.append(_wrapped("{", members, "}", 30 + len(operation["id"])))
    passed = ", ".join(arguments)
    lines = [
        "#include <iostream>",
        "#include <twilite.hpp>",
        "",
        "const twilite::client client; // all from the environment",
    ]
    if operation["returns"] == "array":
        lines += [f"for (const auto each : client.stream({passed}))", "    std::cout << each.json() << '\\n';"]
    elif operation["returns"] == "empty":
        lines.append(f"client.call({passed});")
    else:
        variable = _variable(resource, operation)
        lines += [f"const auto {variable} = client.call({passed});", f"std::cout << {variable}.json() << '\\n';"]
    return "\n".join(lines) + "\n"


def _cpp_value(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return f'twilite::json{{R"({literals.json_text(value, 60)})"}}'
    return literals.swift(value)


# ---- Python -------------------------------------------------------------------------------------------------------


def _python(resource: dict[str, Any], operation: dict[str, Any], given: Given) -> str:
    values = parameters(given)
    chosen = set(_places.chosen(operation))
    passed = []
    names = {argument._declared["name"]: argument.name for argument in reversed(_arguments.arguments(operation))}
    for parameter, value in given:
        if parameter["name"] not in chosen:
            passed.append(f"{names[parameter['name']]}={literals.python(value, 4)}")
    lines = ["import twilite", "", "client = twilite.Client()  # all from the environment"]
    place = _shortened(python_chain(operation, values), lines)
    call = f"{place}.{operation['verb']}"
    call += _wrapped("(", passed, ")", len(call) + 12, ",")
    variable = _variable(resource, operation)
    if operation["returns"] == "array":
        lines += [f"for {variable} in {call}:", f"    print({_python_shown(resource, variable)})"]
    elif operation["returns"] == "empty":
        lines.append(call)
    elif operation["returns"] == "record":
        lines += [f"{variable} = {call}", f"print({_python_shown(resource, variable)})"]
    else:
        lines.append(f"print({call})")
    return "\n".join(lines) + "\n"


def python_chain(operation: dict[str, Any], values: dict[str, Any]) -> str:
    """The chain that leads to an operation, with the values of its ids."""
    declared = _places.in_path(operation)
    chain = operation["chain"]
    if chain[:4] == ["api", "v2010", "accounts", "{AccountSid}"] and chain[4:5] and chain[4] in _shorthands.ACCOUNT:
        chain = chain[4:]  # of the client's own account
    written = "client"
    for step in chain:
        if step[0] in "{(":
            ids = [declared[name]["name"] for name in _places.ids(step)]
            written += f"({', '.join(literals.python(values[id]) for id in ids if id in values)})"
        else:
            written += f".{step}"
    return written.replace(".accounts()", ".account")


def _shortened(chain: str, lines: list[str]) -> str:
    """A chain that is long begins with what its ids lead to, each on a line of its own."""
    while len(chain) > literals.COLUMNS - 20 and (found := re.match(r"(.*?\.(\w+)\(\".*?\"\))(\..*)", chain)):
        name = re.sub(r"ies$", "y", found[2]).removesuffix("s")
        lines.append(f"{name} = {found[1]}")
        chain = name + found[3]
    return chain


def _python_shown(resource: dict[str, Any], variable: str) -> str:
    properties = {described["name"] for described in resource["properties"]}
    shown = [name for name in ("sid", "friendly_name", "identity", "status") if name in properties][:2]
    return ", ".join(f"{variable}.{_names.attribute(name)}" for name in shown) or variable


# ---- Swift --------------------------------------------------------------------------------------------------------


def _swift(resource: dict[str, Any], operation: dict[str, Any], given: Given) -> str:
    arguments = [literals.text(operation["id"])]
    if given:
        members = [f"{literals.text(name)}: {_swift_value(value)}" for name, value in parameters(given).items()]
        arguments.append(_wrapped("[", members, "]", 30 + len(operation["id"]), ","))
    passed = ", ".join(arguments)
    lines = ["import TwiliteKit", "", "let client = try Client()  // all from the environment"]
    if operation["returns"] == "array":
        lines += [f"for try await record in client.records({passed}) {{", "    print(record)", "}"]
    elif operation["returns"] == "empty":
        lines.append(f"try await client.call({passed})")
    else:
        first, *others = _variable(resource, operation).split("_")
        variable = first + "".join(map(str.capitalize, others))
        lines += [f"let {variable} = try await client.call({passed})", f"print({variable})"]
    return "\n".join(lines) + "\n"


def _swift_value(value: Any) -> str:
    # A dictionary whose values are of several types is JSON, and says so.
    is_nested = isinstance(value, dict) or isinstance(value, list) and any(isinstance(each, dict) for each in value)
    return literals.swift(value, 4) + (" as JSON" if is_nested else "")


# ---- Shell --------------------------------------------------------------------------------------------------------


def _shell(resource: dict[str, Any], operation: dict[str, Any], given: Given) -> str:
    words = [f"twilite {operation['id']}"]
    if operation["verb"] == "list":
        words = [f"twilite list {operation['id'].removesuffix('.list')}"]
    for parameter, value in given:
        for each in value if isinstance(value, list) else [value]:
            written = each if isinstance(each, str) else literals.json_text(each)
            words.append(f"{flag(parameter)} {literals.shell(written)}")
    line = " ".join(words)
    return (line if len(line) <= literals.COLUMNS else " \\\n    ".join(words)) + "\n"


def flag(parameter: dict[str, Any]) -> str:
    """What the command line calls a parameter."""
    return f"--{parameter['alias'].replace('_', '-')}"


def _wrapped(opening: str, members: list[str], closing: str, before: int, last: str = "") -> str:
    """Members on one line if there is room behind what stands before, else each on its own."""
    short = opening + ", ".join(members) + closing
    fits = before + len(short) <= literals.COLUMNS or len(members) == 1 and len(short) < 20
    if not members or fits and "\n" not in short:
        return short
    return "\n".join([opening, *(f"    {each}," for each in members[:-1]), f"    {members[-1]}{last}", closing])
