"""Comments of the headers as HTML, with links to what they name; code in colours."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from .addresses import Addresses, relative
from .c_header import Argument
from .comments import Block, Code, Paragraph

NAMED = re.compile(
    r"(?P<url>https?://[^\s)>]*[^\s).,;>])"
    r"|docs/(?P<guide>\w[\w-]*)\.md"
    r"|(?P<operation>\b[a-z_]+\.[a-z]\w*\.[a-z_]+\.[a-z]+\b)"
    r"|(?P<name>\b(?:twilite|TWILITE)_\w+\b|\btwilite/\w+\.h\b|\btwilite\.hp{0,2}\b|\btwilite::\w+)"
    r"|(?P<code>\bNULL\b|\b\w+(?:::\w+)*\((?:\.\.\.)?\)|(?:\b\w+\()?(?:\b\w+)?\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\)?"
    r"|(?<![\w\"])\"[a-z_]+\"(?!\w))"
)


# Arguments whose names are words of every sentence.
WORDS = frozenset(
    """body buffer capacity client context error index interrupted json length method name operation pager params path
    pointer prefix product queue response responses signature size spans tag trace url value""".split()
)


@lru_cache(maxsize=8)
def _lexer(language: str):  # type: ignore[no-untyped-def]  # pygments has no types
    try:
        return get_lexer_by_name(language, stripall=False)
    except ClassNotFound:
        return get_lexer_by_name("text")


_FORMATTER = HtmlFormatter(nowrap=True)


def code(text: str, language: str) -> Markup:
    """A block of code. It can be scrolled with the keyboard."""
    coloured = highlight(text, _lexer(language or "text"), _FORMATTER).rstrip("\n")
    return Markup(f'<pre class="code" tabindex="0"><code>{coloured}</code></pre>')


class Prose:
    """Writes what comments say, for one page."""

    def __init__(self, addresses: Addresses, page: str) -> None:
        self._addresses, self._page = addresses, page

    def link(self, target: str) -> str:
        return relative(self._page, target)

    def inline(self, text: str, own: frozenset[str] = frozenset()) -> Markup:
        """A text of one line; `own` are names that are code here."""
        pattern = re.compile(
            NAMED.pattern
            + (rf"|(?P<own>(?<![\w\"./-])(?:{'|'.join(map(re.escape, sorted(own)))})\b(?![\w\"]))" if own else "")
        )
        written, at = [], 0
        for found in pattern.finditer(text):
            written += [html.escape(text[at : found.start()], quote=False), self._named(found)]
            at = found.end()
        return Markup("".join([*written, html.escape(text[at:], quote=False)]))

    def blocks(self, blocks: list[Block], own: frozenset[str] = frozenset(), language: str = "c") -> Markup:
        return Markup("\n".join(self._block(block, own, language) for block in blocks))

    def _block(self, block: Block, own: frozenset[str], language: str) -> str:
        if isinstance(block, Paragraph):
            return f"<p>{self.inline(block.text, own)}</p>"
        if isinstance(block, Code):
            return str(code(block.text, language))
        items = []
        for term, meaning in block.items:
            names = ", ".join(f"<code>{html.escape(name, quote=False)}</code>" for name in term.split(", "))
            shown = names if term[0].islower() or term[0] == '"' else html.escape(term)
            items.append(f"<dt>{shown}</dt>\n<dd>{self.blocks(meaning, own, language)}</dd>")
        return f'<dl class="terms">{"".join(items)}</dl>'

    def _named(self, found: re.Match[str]) -> str:
        text = html.escape(found[0], quote=False)
        if found["url"]:
            return f'<a href="{html.escape(found["url"])}">{text}</a>'
        if found["guide"]:
            target = self._addresses.guides.get(found[0])
            return f'<a href="{self.link(target)}">{text}</a>' if target else text
        target = self._addresses.named(found[0])
        if target:
            return f'<a href="{self.link(target)}"><code>{text}</code></a>'
        if found["operation"]:
            return text
        return f"<code>{text}</code>"

    def names(self, arguments: list[Argument]) -> frozenset[str]:
        """The names of a function's arguments, to be code in its text; but words that stand in any sentence."""
        return frozenset(argument.name for argument in arguments) - WORDS
