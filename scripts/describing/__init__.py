"""From OpenAPI documents to the library's descriptions."""

from __future__ import annotations

from pathlib import Path

from .amendments import Amendments
from .document import Document
from .operations import operations
from .resources import products

__all__ = ["describe", "table"]


def describe(folder: Path, amendments: Path | None = None) -> dict[str, str]:
    """Give the text of each product and version by its name, such as "verify_v2"."""
    found = [operation for path in sorted(folder.glob("*.json")) for operation in operations(Document(path))]
    described = products(found)
    if amendments is not None:
        for product in described.values():
            Amendments(amendments / f"{product.file}.txt").apply(product)
    return {product.file: product.text() for product in described.values()}


def table(names: list[str]) -> str:
    """Give the C source that has the descriptions of these products in it."""
    entries = []
    for name in sorted(names, key=_product):
        entries.append(
            f"""\
#if !defined(TWILITE_APIS) || defined(TWILITE_API_{name})
static const unsigned char {name}[] = {{
#if __has_embed(<{name}.packed>)
#embed <{name}.packed>
#else
#embed "text/{name}.txt"
#endif
}};
#endif
"""
        )
    rows = "".join(
        f"""\
#if !defined(TWILITE_APIS) || defined(TWILITE_API_{name})
    {{"{_product(name)}", {name}, sizeof {name}}},
#endif
"""
        for name in sorted(names, key=_product)
    )
    return f"""\
/* Written by scripts/describe. With TWILITE_APIS defined, only the products with a TWILITE_API_ of their own are there. */
#include "Descriptions.h"

/* A packed description is found where --embed-dir says. */
#pragma clang diagnostic ignored "-Wc23-extensions"

{"".join(entries)}
static const struct description all[] = {{
{rows}}};

const struct description *descriptions_first(void) {{
    return all;
}}

size_t descriptions_count(void) {{
    return sizeof all / sizeof *all;
}}
"""


def _product(file: str) -> str:
    """`flex_api.v1` of `flex_api_v1`; a version without a number is all that comes after `preview`."""
    for known in ("preview_iam_", "preview_"):
        if file.startswith(known):
            return f"{known[:-1]}.{file.removeprefix(known)}"
    return ".".join(file.rsplit("_", 1))
