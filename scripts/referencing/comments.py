"""The comments of the headers, read as what they are: paragraphs, code, and terms with what they mean."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import List, Tuple, Union

# A term and its text have two blanks or more between them; a sentence never has.
TERM = re.compile(r"(\S+(?: \S+)*)  +(\S.*)")
# Among terms, the longest one may have a blank alone behind it.
QUOTED = re.compile(r'("\w+"|\d+) (\S.*)')


@dataclass
class Paragraph:
    text: str


@dataclass
class Code:
    text: str


@dataclass
class Definitions:
    items: List[Tuple[str, List["Block"]]]


Block = Union[Paragraph, Code, Definitions]


def lines(comment: str) -> list[str]:
    """The text of `/* … */`, without the asterisks."""
    text = comment.strip().removeprefix("/*").removesuffix("*/")
    found = [
        re.sub(r"^\s*\* ?", "", line) if at else line.removeprefix(" ") for at, line in enumerate(text.split("\n"))
    ]
    return [line.rstrip() for line in found]


def blocks(of: list[str]) -> list[Block]:
    found: list[Block] = []
    for block in "\n".join(of).strip("\n").split("\n\n"):
        found += _blocks(block.split("\n"))
    return found


def read(comment: str) -> list[Block]:
    return blocks(lines(comment))


def summary(of: list[Block]) -> str:
    """The first sentence."""
    text = next((block.text for block in of if isinstance(block, Paragraph)), "")
    return re.split(r"(?<=[.:])\s+(?=[A-Z\"])", text, maxsplit=1)[0].rstrip(":.") + "." if text else ""


def _blocks(of: list[str]) -> list[Block]:
    if all(line.startswith("  ") for line in of):
        return [Code(textwrap.dedent("\n".join(of)))]
    found: list[Block] = []
    at = 0
    while at < len(of):
        term = TERM.fullmatch(of[at]) or (_is_definitions(found) and QUOTED.fullmatch(of[at]))
        end = at + 1
        if not term:
            while end < len(of) and not TERM.fullmatch(of[end]):
                end += 1
            found.append(Paragraph(" ".join(line.strip() for line in of[at:end])))
        else:
            while end < len(of) and of[end].startswith(" "):
                end += 1
            more = textwrap.dedent("\n".join(of[at + 1 : end])).split("\n") if end > at + 1 else []
            meaning = _blocks([term[2], *more])
            if _is_definitions(found):
                found[-1].items.append((term[1], meaning))  # type: ignore[union-attr]
            else:
                found.append(Definitions([(term[1], meaning)]))
        at = end
    return found


def _is_definitions(found: list[Block]) -> bool:
    return bool(found) and isinstance(found[-1], Definitions)
