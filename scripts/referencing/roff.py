"""Comments of the headers in the language of manual pages, man(7)."""

from __future__ import annotations

import re
import textwrap

from .comments import Block, Code, Definitions, Paragraph

# What stands bold in a text: names of the library, and what a program writes.
NAMED = re.compile(r"\b(?:twilite|TWILITE)_\w+\b|\bNULL\b")


def escaped(text: str) -> str:
    text = (
        text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti")
    )
    for letter, name in (("–", "\\(en"), ("…", "..."), ("“", "\\(lq"), ("”", "\\(rq"), ("’", "\\(cq")):
        text = text.replace(letter, name)
    return text


def text(written: str) -> str:
    """A paragraph's text; a sentence that ends begins a new line, as man(7) wants it."""
    sentences = re.split(r"(?<=[a-z)\"A-Z0-9][.:])\s+(?=[A-Z\"])", written)
    lines = []
    for sentence in sentences:
        at, line = 0, ""
        for found in NAMED.finditer(sentence):
            line += escaped(sentence[at : found.start()]) + f"\\fB{escaped(found[0])}\\fR"
            at = found.end()
        line += escaped(sentence[at:])
        wrapped = textwrap.wrap(line, 79, break_long_words=False, break_on_hyphens=False)
        lines += [f"\\&{each}" if each[:1] in ".'" else each for each in wrapped]
    return "\n".join(lines)


def code(written: str) -> str:
    lines = (escaped(line) for line in written.rstrip().split("\n"))
    return "\n".join([".EX", *(f"\\&{line}" if line[:1] in (".", "'") else line for line in lines), ".EE"])


def blocks(of: list[Block], begin: str = ".PP") -> str:
    """Blocks, one after another; `begin` is what the first one needs."""
    written = []
    for block in of:
        if isinstance(block, Paragraph):
            written += [begin, text(block.text)] if begin else [text(block.text)]
        elif isinstance(block, Code):
            written += [".PP" if begin != "" else "", ".RS 4", code(block.text), ".RE"]
        else:
            written += [_definitions(block)]
        begin = ".PP"
    return "\n".join(line for line in written if line)


def _definitions(block: Definitions) -> str:
    written = []
    for term, meaning in block.items:
        written += [".TP", f".B {escaped(term)}" if '"' not in term else f"\\fB{escaped(term)}\\fR"]
        nested = [each for each in meaning[1:]]
        first = meaning[0]
        written.append(text(first.text) if isinstance(first, Paragraph) else blocks([first], ""))
        if nested:
            written += [".RS", blocks(nested), ".RE"]
    return "\n".join(written)


def section(title: str, body: str) -> str:
    return f'.SH "{escaped(title.upper())}"\n{body}'
