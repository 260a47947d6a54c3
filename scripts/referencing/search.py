"""What the search looks through: a script, so that it works where pages are files and nothing may be fetched."""

from __future__ import annotations

import json
from typing import Any, Iterable

from presenting.library import file_name

from .c_header import Header
from .cpp_header import CppHeader
from .guides import Guide


def index(c: Header, cpp: CppHeader, guides: Iterable[Guide], products: dict[str, list[dict[str, Any]]]) -> str:
    """`operations` has the resources of each product with their verbs, in one text; all else is in `entries`."""
    entries: list[list[str]] = []
    for declared in c.types:
        entries.append(["C type", declared.name, f"c/twilite_types.html#{declared.name}"])
        entries += [
            ["C constant", constant.name, f"c/twilite_types.html#{constant.name}"] for constant in declared.constants
        ]
    for section in c.sections:
        for declared in section.declarations:
            kind = "C function" if declared.kind == "function" else "C type"
            entries.append([kind, declared.name, f"c/{section.name}.html#{declared.name}"])
    for cpp_section in cpp.sections:
        for entry in cpp_section.entries:
            page = f"cpp/{cpp_section.name}.html"
            entries.append(["C++", f"twilite::{entry.name}", f"{page}#{entry.name}"])
            names = dict.fromkeys(member.name for member in entry.members if member.name.strip("~") != entry.name)
            entries += [["C++", f"twilite::{entry.name}::{name}", f"{page}#{entry.name}.{name}"] for name in names]
    for guide in guides:
        entries.append(["Guide", guide.title, guide.address])
        entries += [
            ["Guide", f"{guide.title}: {heading.text}", f"{guide.address}#{heading.anchor}"]
            for heading in guide.headings
            if heading.level == 2 and guide.path != "CHANGELOG.md"
        ]
        # The README has an overview of what other pages have in full.
        if guide.path != "README.md":
            entries += [
                [f"{kind.capitalize()} · {guide.title}", name, f"{guide.address}#{anchor}"]
                for kind, name, anchor in guide.rows
            ]
    operations = {
        file_name(product): [
            [resource["name"].rpartition(".")[2], " ".join(operation["verb"] for operation in resource["operations"])]
            for resource in resources
        ]
        for product, resources in products.items()
    }
    names = {file_name(product): product for product in products}
    found = {"products": names, "operations": operations, "entries": entries}
    return f"window.twiliteSearch = {json.dumps(found, separators=(',', ':'), ensure_ascii=False)};\n"
