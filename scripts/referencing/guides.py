"""The pages of docs/ and their like, in HTML."""

from __future__ import annotations

import html
import posixpath
import re
import sys
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from . import markup
from .addresses import Addresses, relative

# Tables whose rows are looked up one by one, by what stands above their first column: what the rows' anchors begin with.
ROWS = {"option": "", "status": "", "field": "field-", "rule": "rule-", "environment variable": ""}


@dataclass
class Heading:
    level: int
    text: str
    anchor: str


@dataclass
class Guide:
    path: str
    address: str
    title: str
    body: Markup
    headings: list[Heading]
    rows: list[tuple[str, str, str]]
    """What can be looked up in its tables: the kind, the name and the anchor."""
    images: list[str]


class Reader:
    def __init__(self, addresses: Addresses, resources: dict[str, list[str]]) -> None:
        self._addresses = addresses
        self._resources = resources
        """The names of the resources of each product's file."""
        self._markdown = MarkdownIt("commonmark").enable("table")

    def read(self, path: str, text: str, address: str) -> Guide:
        tokens = self._markdown.parse(text)
        title = next((tokens[at + 1].content for at, token in enumerate(tokens) if token.tag == "h1"), path)
        guide = Guide(path, address, re.sub(r"[`*]", "", title), Markup(""), [], [], [])
        self._anchor_headings(tokens, guide)
        self._anchor_rows(tokens, guide)
        for at, token in enumerate(tokens):
            for inner in token.children or []:
                self._lead(inner, guide)
            if token.children and tokens[at - 1].type != "heading_open":
                token.children = self._linked(token.children, address)
        guide.body = Markup(self._rendered(tokens))
        return guide

    def first_paragraph(self, text: str, path: str, address: str) -> Markup:
        tokens = self._markdown.parse(text)
        begin = next(at for at, token in enumerate(tokens) if token.type == "paragraph_open")
        for inner in tokens[begin + 1].children or []:
            self._lead(inner, Guide(path, address, "", Markup(""), [], [], []))
        return Markup(self._rendered(tokens[begin : begin + 3]))

    def _anchor_headings(self, tokens: list[Token], guide: Guide) -> None:
        taken: dict[str, int] = {}
        for at, token in enumerate(tokens):
            if token.type == "heading_open":
                inline = tokens[at + 1]
                text = "".join(
                    child.content
                    for child in inline.children or []
                    if child.type in ("text", "code_inline", "softbreak")
                )
                anchor = slug(text)
                count = taken.get(anchor, 0)
                taken[anchor] = count + 1
                anchor = f"{anchor}-{count}" if count else anchor
                token.attrSet("id", anchor)
                guide.headings.append(Heading(int(token.tag[1]), text, anchor))

    def _anchor_rows(self, tokens: list[Token], guide: Guide) -> None:
        kind, is_first, taken = None, False, {heading.anchor for heading in guide.headings}
        row = None
        for at, token in enumerate(tokens):
            if token.type == "table_open":
                kind = tokens[at + 4].content if tokens[at + 3].type == "th_open" else None
            elif token.type == "tr_open":
                row, is_first = token, True
            elif token.type == "td_open" and is_first and row is not None:
                is_first = False
                codes = [child.content for child in tokens[at + 1].children or [] if child.type == "code_inline"]
                if kind in ROWS and codes and re.fullmatch(r"\w+", codes[0]):
                    anchor, number = ROWS[kind] + codes[0], 1
                    while anchor in taken:
                        number += 1
                        anchor = f"{ROWS[kind]}{codes[0]}-{number}"
                    taken.add(anchor)
                    row.attrSet("id", anchor)
                    if number == 1:
                        guide.rows.append((kind, codes[0], anchor))

    def _lead(self, token: Token, guide: Guide) -> None:
        if token.type == "image":
            source = str(token.attrGet("src"))
            if "://" not in source:
                guide.images.append(posixpath.normpath(posixpath.join(posixpath.dirname(guide.path), source)))
                token.attrSet("src", relative(guide.address, f"guides/{posixpath.basename(source)}"))
        if token.type == "link_open":
            token.attrSet("href", self.target(guide.path, str(token.attrGet("href")), guide.address))

    def _linked(self, tokens: list[Token], address: str) -> list[Token]:
        """A text in which the names of functions, constants and operations lead to them."""
        linked: list[Token] = []
        is_link = False
        for token in tokens:
            is_link = token.type == "link_open" or is_link and token.type != "link_close"
            found = self._addresses.named(token.content) if token.type == "code_inline" and not is_link else None
            if found is None:
                linked.append(token)
            else:
                begin, end = Token("link_open", "a", 1), Token("link_close", "a", -1)
                begin.attrSet("href", relative(address, found))
                linked += [begin, token, end]
        return linked

    def target(self, path: str, href: str, address: str) -> str:
        """Where a link of a page of the repository leads in the HTML."""
        if re.match(r"[a-z]+:|#", href):
            return href
        file, _, fragment = href.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
        product = posixpath.basename(file).removesuffix(".md")
        if file.startswith("docs/operations/") and product not in self._resources and product != "README":
            # The library was built without it.
            return relative(address, "operations/index.html")
        if file.startswith("docs/operations/") and fragment in self._resources.get(product, ()):
            return relative(address, self._addresses.of_resource(product, fragment))
        found = self._addresses.of_file(file)
        if found is None:
            # The page is written all the same; a test fails.
            print(f"{path} leads to {href}, which is not there", file=sys.stderr)
            return href
        return relative(address, found + (f"#{fragment}" if fragment else ""))

    def _rendered(self, tokens: list[Token]) -> str:
        written, anchor = [], ""
        for token in tokens:
            if token.type == "heading_open":
                anchor = html.escape(str(token.attrGet("id")))
            if token.type in ("fence", "code_block"):
                written.append(str(markup.code(token.content, token.info.strip())))
            elif token.type == "table_open":
                # It scrolls by itself where it is wider than the page.
                written.append('<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
            elif token.type == "table_close":
                written.append("</table></div>")
            elif token.type == "th_open" and not token.hidden:
                written.append('<th scope="col">')
            elif token.type == "heading_close":
                if token.tag != "h1":
                    written.append(f' <a class="anchor" href="#{anchor}" aria-label="Link to this section">#</a>')
                written.append(f"</{token.tag}>")
            else:
                written.append(self._markdown.renderer.render([token], self._markdown.options, {}))
        return "".join(written)


def slug(text: str) -> str:
    """An anchor as GitHub makes it of a heading."""
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def topics(path: str, text: str) -> dict[str, str]:
    """The pages that a README's last table lists, and what each is about."""
    table = text.rpartition("\n\n|")[2]
    rows = re.findall(r"^\|? ?\[[^\]]*\]\(([^)#]+)\) \| (.*) \|$", table, re.M)
    return {posixpath.normpath(posixpath.join(posixpath.dirname(path), to)): about for to, about in rows}
