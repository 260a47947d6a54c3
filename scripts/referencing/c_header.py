"""What twilite.h declares, section by section, with the text of its comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from . import comments
from .comments import Block

SECTION = re.compile(r"/\* ---- (.+?) -+ \*/")
# What stands in the header for compilers alone.
MARKS = ("TWILITE_API", "TWILITE_NEW", "TWILITE_INLINE", "TWILITE_OR_NULL", "TWILITE_H")
# The header's sections by their pages: the title is for people, the name for files and `man`.
GROUPS = {
    "Library": "twilite_library", "Client": "twilite_client", "Parameters": "twilite_params", "Calls": "twilite_call",
    "Operations": "twilite_operations", "Pager": "twilite_pager", "Queue": "twilite_queue",
    "Access tokens": "twilite_access_token", "Webhooks": "twilite_webhook", "Response": "twilite_response",
}  # fmt: skip


@dataclass
class Argument:
    name: str
    type: str
    may_be_null: bool


@dataclass
class Constant:
    name: str
    value: str
    text: list[Block]


@dataclass
class Declaration:
    kind: str
    """function, callback, enum, struct, handle or macro."""
    name: str
    code: str
    """As a program sees it, without the marks for compilers."""
    text: list[Block]
    arguments: list[Argument] = field(default_factory=list)
    result: str = ""
    may_give_null: bool = False
    is_to_be_freed: bool = False
    constants: list[Constant] = field(default_factory=list)


@dataclass
class Section:
    title: str
    parts: list[Declaration | list[Block]] = field(default_factory=list)
    """Declarations, and between them what is said of those that follow."""

    @property
    def name(self) -> str:
        return GROUPS.get(self.title) or "twilite_" + self.title.lower().replace(" ", "_")

    @property
    def declarations(self) -> list[Declaration]:
        return [part for part in self.parts if isinstance(part, Declaration)]

    @property
    def functions(self) -> list[Declaration]:
        return [declared for declared in self.declarations if declared.kind == "function"]


@dataclass
class Header:
    text: list[Block]
    """What the header says of itself."""
    version: str
    abi_version: str
    types: list[Declaration]
    """What all sections use."""
    sections: list[Section]

    @property
    def functions(self) -> list[Declaration]:
        return [function for section in self.sections for function in section.functions]


def read(path: Path) -> Header:
    source = path.read_text(encoding="utf-8")
    opening, _, rest = source.partition("#ifndef TWILITE_H")
    before, *bodies = SECTION.split(rest.partition("#ifdef __cplusplus\n}")[0])
    sections = [Section(title, _parts(body)) for title, body in zip(bodies[::2], bodies[1::2])]
    types = [part for part in _parts(before) if isinstance(part, Declaration) and part.kind != "macro"]
    return Header(
        comments.read(opening),
        re.search(r'#define TWILITE_VERSION "(.*)"', source)[1],  # type: ignore[index]
        re.search(r"#define TWILITE_ABI_VERSION (\d+)", source)[1],  # type: ignore[index]
        types,
        sections,
    )


def _parts(source: str) -> list[Declaration | list[Block]]:
    source = re.sub(r"^#(if|endif|else|pragma|include|define).*$|^extern \"C\" \{$", "", source, flags=re.M)
    parts: list[Declaration | list[Block]] = []
    text = ""
    for piece in re.finditer(r"/\*.*?\*/|[^/\s][^;{]*(?:\{[^}]*\}[^;]*)?;", source, re.S):
        if piece[0].startswith("/*"):
            # What a blank line follows is said of all below it.
            if source[piece.end() : piece.end() + 2] == "\n\n" or source[piece.end() :].strip() == "":
                parts.append(comments.read(piece[0]))
            else:
                text = piece[0]
        else:
            parts.append(_declaration(piece[0], comments.read(text) if text else []))
            text = ""
    return parts


def _declaration(code: str, text: list[Block]) -> Declaration:
    shown = without_marks(code)
    if found := re.match(r"typedef enum (\w+)", code):
        shown = re.sub(r"[ \n]*/\*.*?\*/", "", shown, flags=re.S)
        return Declaration("enum", found[1], shown, text, constants=_constants(code))
    if found := re.match(r"typedef struct (\w+) \{", code):
        return Declaration("struct", found[1], shown, text)
    if found := re.match(r"typedef struct (\w+)", code):
        return Declaration("handle", found[1], shown, text)
    if found := re.match(r"typedef (.+?)\(\*(\w+)\)\((.*)\);", code, re.S):
        return Declaration("callback", found[2], shown, text, _arguments(found[3]), without_marks(found[1]).strip())
    found = re.match(r"(?:TWILITE_(?:API|NEW) )(.+?)\b(twilite_\w+)\((.*)\);", code, re.S)
    if found is None:
        raise ValueError(f"a declaration that is not understood: {code}")
    return Declaration(
        "function", found[2], shown, text, _arguments(found[3]), without_marks(found[1]).strip(),
        "TWILITE_OR_NULL" in found[1], code.startswith("TWILITE_NEW"),
    )  # fmt: skip


def without_marks(code: str) -> str:
    code = re.sub(rf"\b(?:{'|'.join(MARKS)})\b ?", "", code)
    return code.replace("* ", "*") if "/*" not in code and "{" not in code else code


def _arguments(code: str) -> list[Argument]:
    found = []
    for argument in re.split(r",\s*", code.strip()):
        if argument != "void":
            plain = " ".join(without_marks(argument).split())
            name = re.search(r"(\w+)$", plain)[1]  # type: ignore[index]
            found.append(Argument(name, plain.removesuffix(name).strip(), "TWILITE_OR_NULL" in argument))
    return found


def _constants(code: str) -> list[Constant]:
    found = []
    body = code.partition("{")[2]
    for before, name, value, behind in re.findall(
        r"(?:(/\*(?:(?!\*/).)*\*/)\s*)?(TWILITE_\w+) = (\d+),?(?:[ ]*(/\*(?:(?!\*/).)*\*/))?", body, re.S
    ):
        text = before or behind
        found.append(Constant(name, value, comments.read(text) if text else []))
    return found
