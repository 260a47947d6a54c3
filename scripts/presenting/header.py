"""A C header for the operations of one product and version."""

from __future__ import annotations

import textwrap
from typing import Any, Callable

from .library import file_name
from .particulars import CREDENTIALS, GIVEN, is_paging
from .sentences import sentence
from .values import of_parameter

COLUMNS = 120
PLACES = {"path": "Path", "query": "Query", "form": "Form", "body": "Body", "header": "Headers"}


def header(product: str, resources: list[dict[str, Any]], exports: Callable[[str], bool]) -> str:
    guard = f"TWILITE_{file_name(product).upper()}_H"
    # What a list says, its page does not say again.
    count = sum(operation["verb"] != "page" for resource in resources for operation in resource["operations"])
    parts = [
        _opening(product, resources[0]["product"], count),
        f"#ifndef {guard}\n#define {guard}\n\n#include <twilite.h>\n",
        CLANG_BEGIN,
    ]
    for resource in resources:
        title = f"/* ---- {resource['record']} "
        title += "-" * max(4, COLUMNS - len(title) - 3) + " */\n"
        if "documentation" in resource:
            title += f"\n/* API reference: {resource['documentation']} */\n"
        parts.append(title)
        for operation in resource["operations"]:
            parts.append(_operation(resource, operation, exports(operation["function"])))
    return "\n".join([*parts, CLANG_END, "#endif\n"])


def constant(operation: dict[str, Any]) -> str:
    """The macro of an operation's id."""
    return str(operation["function"]).upper()


CLANG_BEGIN = """\
#if defined(__clang__) && !defined(__swift__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"
#pragma clang assume_nonnull begin
#endif
"""
CLANG_END = """\
#if defined(__clang__) && !defined(__swift__)
#pragma clang assume_nonnull end
#pragma clang diagnostic pop
#endif
"""


def _opening(product: str, host: str, count: int) -> str:
    opening = f"The {count} operations of {product}, which {host}.twilio.com serves. Written by scripts/api-headers."
    lines = _wrapped(opening, "/* ", " * ")
    for paragraph in [
        "Each function is twilite_call with the id that its name spells: same parameters, same promises, same ownership. "
        "The id is a constant, too, for twilite_queue_submit, twilite_pager_create and all else that takes one. A list has "
        "a page beside it, with the same parameters but Limit.",
        "What is not said to be required is optional; what nothing is said of is any text. AC... is AC and 32 hexadecimal "
        "digits, and so with other letters. In the type of a body, * marks what must be there, and ? what may be null.",
        "Each begins with what is done, and its request. TWILITE_OK says what the response's JSON then is. After a failure "
        'whose outcome nobody knows ("may_have_taken_effect"), a request is sent again unless it is said not to be.',
    ]:
        lines += [" *", *_wrapped(paragraph, " * ", " * ")]
    return "\n".join(lines) + "\n */"


def _operation(resource: dict[str, Any], operation: dict[str, Any], is_exported: bool) -> str:
    define = f'#define {constant(operation)} "{operation["id"]}"\n'
    if len(define) > COLUMNS:
        define = define.replace(" \"", " \\\n    \"")
    if is_exported:
        return f"/* {operation['function']} is exported, and declared in twilite.h. */\n{define}"
    call = f"    return twilite_call(client, {constant(operation)}, params_json);"
    if len(call) > COLUMNS:
        call = call.replace("(client, ", "(\n        client, ")
    return f"""\
{define}
{_comment(resource, operation)}
TWILITE_INLINE twilite_response *{operation["function"]}(
    twilite_client *client, const char *TWILITE_OR_NULL params_json) {{
{call}
}}
"""


def _comment(resource: dict[str, Any], operation: dict[str, Any]) -> str:
    lines = _wrapped(f"{sentence(resource, operation)}: {operation['method']} {operation['path']}.", "/* ", " *   ")
    if operation["verb"] == "page":
        listing = f"{operation['function'].removesuffix('page')}list"
        lines += _wrapped(f"Parameters: as for {listing}, but for Limit.", " * ", " *   ")
    else:
        for title, parameters in _places(operation):
            lines += _wrapped(f"{title}: {', '.join(parameters)}.", " * ", " *   ")
    if operation["credentials"] in CREDENTIALS:
        lines += _wrapped(CREDENTIALS[operation["credentials"]], " * ", " *   ")
    lines += _wrapped(" ".join(_outcome(operation)), " * ", " *   ")
    lines[-1] += " */"
    return "\n".join(lines)


def _places(operation: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """The parameters, place by place; those of a list's pages apart."""
    places: dict[str, list[str]] = {}
    for parameter in operation["parameters"]:
        pages = is_paging(operation, parameter)
        title = "Paging" if pages else PLACES[parameter["in"]]
        places.setdefault(title, []).append(_parameter(parameter, pages))
    return list(places.items())


def _parameter(parameter: dict[str, Any], pages: bool) -> str:
    if pages:
        bounds = of_parameter(parameter).removeprefix("integer, ")
        return f"{parameter['name']} ({bounds})" if "maximum" in parameter else str(parameter["name"])
    words = [word for word in ("required" if parameter["required"] else "", of_parameter(parameter)) if word]
    return f"{parameter['name']} ({'; '.join(words)})" if words else str(parameter["name"])


def _outcome(operation: dict[str, Any]) -> list[str]:
    words = [f"TWILITE_OK: {GIVEN[operation['returns']]}."]
    if operation["verb"] == "list":
        words.append("A page at a time: twilite_pager_create.")
    if not operation["repeatable"]:
        words.append("Not sent again when its outcome is not known.")
    return words


def _wrapped(text: str, first: str, others: str) -> list[str]:
    """Lines that leave room for the end of a comment. A route that is longer than a line is broken at a slash."""
    room = COLUMNS - 3 - len(others)
    words = text.split(" ")
    for place, word in enumerate(words):
        if len(word) > room:
            at = word.rindex("/", 0, room)
            words[place] = f"{word[:at]} {word[at:]}"
    wrapper = textwrap.TextWrapper(COLUMNS - 3, first, others, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(" ".join(words))
