"""What twilite.hpp offers: its classes and functions, section by section, with the text of its comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

from . import comments
from .c_header import SECTION
from .comments import Block

COMMENT_OR_LITERAL = re.compile(r'(/\*.*?\*/)|R"\(.*?\)"|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'', re.S)
# What every type has that can be moved, copied or compared; what stands in for what is told elsewhere.
UNTOLD = re.compile(r"= delete|operator[=!]=?\(|&&other|^(class|struct) \w+;|detail::refuse")


@dataclass
class Entry:
    """What one comment is about: a class with its members, or a few declarations."""

    name: str
    declarations: list[str]
    text: list[Block]
    members: list[Entry] = field(default_factory=list)

    @property
    def is_class(self) -> bool:
        return self.declarations[0].startswith(("class ", "struct "))


@dataclass
class CppSection:
    title: str
    entries: list[Entry]

    @property
    def name(self) -> str:
        return self.title.lower().replace(" ", "_")


@dataclass
class CppHeader:
    text: list[Block]
    sections: list[CppSection]


def read(path: Path) -> CppHeader:
    source = path.read_text(encoding="utf-8")
    opening = source.partition("#ifndef")[0]
    body = source.partition("namespace twilite {\n")[2].rpartition("} // namespace twilite")[0]
    body = COMMENT_OR_LITERAL.sub(lambda found: found[1] or '""', body)
    first, *others = SECTION.split(body)
    titled = [("Types", first), *zip(others[::2], others[1::2])]
    sections = [CppSection(title, _entries(text)) for title, text in titled]
    return CppHeader(comments.read(opening), [section for section in sections if section.entries])


def _entries(source: str, of_class: str = "", is_public: bool = True) -> list[Entry]:
    found: list[Entry] = []
    text, is_together = "", False
    for gap, piece in _pieces(source):
        is_together = is_together and gap < 2
        if piece in ("public:", "private:"):
            is_public = piece == "public:"
        elif piece.startswith("/*"):
            text, is_together = piece, False
        elif not is_public or piece.startswith(("namespace", "friend")) or _is_untold(piece):
            text = ""
        else:
            entry = _entry(piece, text, of_class)
            if entry is not None and is_together and not text and not found[-1].is_class:
                found[-1].declarations += entry.declarations
            elif entry is not None:
                found.append(entry)
            text, is_together = "", entry is not None
    return found


def _is_untold(piece: str) -> bool:
    is_class = piece.startswith(("class", "struct")) and "{" in piece
    return not is_class and UNTOLD.search(_signature(piece)) is not None


def _entry(piece: str, text: str, of_class: str) -> Entry | None:
    told = comments.read(text) if text else []
    if head := re.match(r"((?:class|struct) (\w+)[^;{]*)\{", piece):
        inner = piece[head.end() : piece.rindex("}")]
        members = [] if of_class else _entries(inner, head[2], piece.startswith("struct"))
        return Entry(head[2], [head[1].strip()], told, members)
    shown = _signature(piece)
    # What is defined behind its class is declared in it.
    if not of_class and re.search(r"\b\w+::\w+\($", shown.partition("=")[0].partition("(")[0] + "("):
        return None
    return Entry(_name(shown), [shown], told)


def _name(shown: str) -> str:
    if found := re.match(r"enum class (\w+)|using (\w+)|.*\b(operator\W+)\(", shown):
        return str(found[1] or found[2] or found[3])
    return str(re.findall(r"~?\w+", re.split(r"[(=;]", shown, maxsplit=1)[0])[-1])


def _signature(piece: str) -> str:
    """A declaration without its body and without what initialises members."""
    if piece.startswith(("enum", "class", "struct")):
        return piece
    piece = re.sub(r"^template <.*enable_if.*>\n\s*", "", piece)
    depth = 0
    for at, letter in enumerate(piece):
        depth += (letter in "([") - (letter in ")]")
        is_body = letter == "{" and "(" in piece[:at]
        is_initialising = letter == ":" and piece[at - 1 : at + 2] in (" : ", "\n: ") and "(" in piece[:at]
        if depth == 0 and (is_body or is_initialising):
            piece = piece[:at]
            break
    shown = re.sub(r"\s+", " ", piece).strip().removesuffix(";").removeprefix("inline ")
    return shown.removesuffix("= default").strip() + ";"


def _pieces(source: str) -> Iterator[tuple[int, str]]:
    """Comments, labels and whole declarations, each with the number of line ends before it."""
    at = 0
    while at < len(source):
        gap = re.compile(r"\s*").match(source, at)[0]  # type: ignore[index]
        at += len(gap)
        if at == len(source):
            return
        if source.startswith("/*", at):
            end = source.index("*/", at) + 2
        elif source.startswith("//", at):
            end = at = source.find("\n", at)
            continue
        elif label := re.compile(r"(public|private):").match(source, at):
            end = label.end()
        else:
            end = _end(source, at)
        yield gap.count("\n"), source[at:end]
        at = end


def _end(source: str, at: int) -> int:
    """Where a declaration ends: at its semicolon, or with its body."""
    depth = 0
    while at < len(source):
        if source.startswith("/*", at):
            at = source.index("*/", at) + 2
            continue
        letter = source[at]
        depth += (letter in "({[") - (letter in ")}]")
        at += 1
        if depth == 0 and (letter == ";" or letter == "}" and not source[at:].lstrip().startswith((";", ",", "{"))):
            return at
    return at
