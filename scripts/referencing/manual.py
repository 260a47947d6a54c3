"""The manual: twilite(3), a page for each section of the header, and for each function a link to its page."""

from __future__ import annotations

import os
import re
import shutil
from datetime import datetime, timezone
from pathlib import Path

from . import c_header, command, comments, roff
from .c_header import Declaration, Header, Section
from .comments import Block, Paragraph


def write(root: Path, into: Path, program: str | None) -> int:
    """Write all pages into man1 and man3 of a folder, which has nothing else afterwards. Returns how many there are."""
    header = c_header.read(root / "include/twilite.h")
    pages = {"man3/twilite.3": _overview(header)}
    for declared in header.types:
        pages[f"man3/{declared.name}.3"] = ".so man3/twilite.3\n"
    for section in header.sections:
        pages[f"man3/{section.name}.3"] = _page(header, section)
        for declared in section.declarations:
            if declared.name != section.name:
                pages[f"man3/{declared.name}.3"] = f".so man3/{section.name}.3\n"
    if program is not None:
        pages["man1/twilite.1"] = command.page(program, title("twilite", 1, header.version))
    shutil.rmtree(into, ignore_errors=True)
    for name, text in pages.items():
        (into / name).parent.mkdir(parents=True, exist_ok=True)
        (into / name).write_text(text, encoding="utf-8")
    return len(pages)


def title(name: str, section: int, version: str) -> str:
    # The same sources make the same pages: https://reproducible-builds.org/specs/source-date-epoch/
    made = datetime.fromtimestamp(
        int(os.environ.get("SOURCE_DATE_EPOCH", 0)) or datetime.now().timestamp(), timezone.utc
    )
    # Names of functions are not broken, and lines end where they may.
    return f'.TH {name} {section} {made:%Y-%m-%d} "Twilite {version}" "Twilite"\n.nh\n.ad l\n'


def _overview(header: Header) -> str:
    opening = [block for block in header.text if not isinstance(block, comments.Code)]
    example: list[Block] = [block for block in header.text if isinstance(block, comments.Code)]
    name, _, first = opening[0].text.partition(": ") if isinstance(opening[0], Paragraph) else ("Twilite", "", "")
    about, _, more = first.partition(". ")
    types = []
    for declared in header.types:
        types += [f".SS {declared.name}", roff.blocks(declared.text, ""), _constants(declared)]
        if declared.kind == "struct":
            types += [".PP", ".RS 4", roff.code(declared.code), ".RE"]
    groups = [f".TP\n.BR {section.name} (3)\n{_listed(section)}" for section in header.sections]
    parts = [
        title("twilite", 3, header.version).rstrip(),
        roff.section("Name", f"twilite \\- {roff.escaped(about)}"),
        LIBRARY,
        roff.section("Synopsis", ".nf\n.B #include <twilite.h>\n.fi\n.PP\nLink with \\fI\\-ltwilite\\fR."),
        roff.section("Description", roff.blocks([Paragraph(more), *opening[1:]], "")),
        roff.section("Functions", "\n".join(groups)),
        roff.section("Types", "\n".join(part for part in types if part)),
        roff.section("Examples", "\n".join([".EX", *roff.blocks(example, "").split("\n")[2:-2], ".EE"])),
        _see_also(header, None),
    ]
    return "\n".join(parts) + "\n"


def _listed(section: Section) -> str:
    names = ", ".join(f"\\fB{declared.name}\\fR" for declared in section.functions[:4])
    return f"{roff.escaped(section.title)}: {names}{', and more' if len(section.functions) > 4 else ''}."


def _about(header: Header, section: Section) -> str:
    """What a page is about, in half a sentence: what the header says of its type, or of its only function."""
    text = next((declared.text for declared in header.types if declared.name == section.name), None)
    if text is None and len(section.functions) == 1:
        text = section.functions[0].text
    if text is None:
        return f"{section.title.lower()} of Twilite"
    said = re.split(r"[.:;]", comments.summary(text))[0]
    return said[0].lower() + said[1:]


def _page(header: Header, section: Section) -> str:
    names = ", ".join(dict.fromkeys([section.name, *(declared.name for declared in section.declarations)]))
    synopsis = [".nf", ".B #include <twilite.h>"]
    description: list[str] = []
    for part in section.parts:
        if isinstance(part, Declaration):
            synopsis += [".PP", _declaration(part)]
            description += [f".SS {part.name}", roff.blocks(part.text, ""), *_facts(part)]
        else:
            description.append(roff.blocks(part, ".PP" if description else ""))
    parts = [
        title(section.name, 3, header.version).rstrip(),
        roff.section("Name", f"{names} \\- {roff.escaped(_about(header, section))}"),
        LIBRARY,
        roff.section("Synopsis", "\n".join([*synopsis, ".fi"])),
        roff.section("Description", "\n".join(description)),
        _see_also(header, section),
    ]
    return "\n".join(parts) + "\n"


def _declaration(declared: Declaration) -> str:
    return "\n".join(f"\\fB{roff.escaped(line)}\\fR" for line in declared.code.split("\n"))


def _facts(declared: Declaration) -> list[str]:
    nullable = [f"\\fI{argument.name}\\fR" for argument in declared.arguments if argument.may_be_null]
    facts = [f"May be NULL: {', '.join(nullable)}."] if nullable else []
    facts += ["May return NULL."] if declared.may_give_null else []
    facts += ["What it returns is the caller\\(aqs, to be freed."] if declared.is_to_be_freed else []
    return [".PP", *facts] if facts else []


def _constants(declared: Declaration) -> str:
    written = []
    for constant in declared.constants:
        written += [".TP", f".B {constant.name} \\fR({constant.value})"]
        written.append(roff.blocks(constant.text, "") or "\\&")
    return "\n".join(written)


def _see_also(header: Header, of: Section | None) -> str:
    pages = sorted(["twilite", *(section.name for section in header.sections)])
    others = [name for name in pages if name != (of.name if of else "twilite")]
    return roff.section("See also", "\n".join(f".BR {name} (3){',' if name != others[-1] else ''}" for name in others))


LIBRARY = roff.section("Library", "Twilite (\\fIlibtwilite\\fR, \\fI\\-ltwilite\\fR)")
