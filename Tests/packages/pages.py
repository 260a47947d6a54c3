"""The pages of the reference, read as a browser reads them: anchors, links, what they load, and the examples."""

import posixpath
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[2]
HTML = ROOT / "build" / "docs" / "html"
MAN = ROOT / "build" / "docs" / "man"
LIBRARY = ROOT / "build" / "libtwilite.so"
COMMAND = ROOT / "build" / "twilite"


@dataclass
class Page:
    path: str
    anchors: list = field(default_factory=list)
    links: list = field(default_factory=list)
    """What `href` of an anchor says."""
    loaded: list = field(default_factory=list)
    """What a browser fetches for the page."""
    landmarks: list = field(default_factory=list)
    examples: list = field(default_factory=list)
    """Section, language and text of each."""
    text: str = ""


class Reader(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.page, self.section, self.language, self.is_code = page, None, None, False
        self.code = ""

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.page.anchors.append(given["id"])
        if tag == "a" and "href" in given:
            self.page.links.append(given["href"])
        for name in ("src", "srcset", "poster", "data", "action"):
            if name in given:
                self.page.loaded.append(given[name])
        if tag == "link":
            self.page.loaded.append(given["href"])
        if tag in ("main", "header", "nav", "h1"):
            self.page.landmarks.append(tag)
        if tag == "section" and given.get("class") == "operation":
            self.section = given["aria-labelledby"]
        if tag == "figure":
            self.language, self.code = given.get("data-language"), ""
        self.is_code = self.is_code or tag == "pre"

    def handle_endtag(self, tag):
        if tag == "figure":
            self.page.examples.append((self.section, self.language, self.code))
            self.language = None
        if tag == "pre":
            self.is_code = False

    def handle_data(self, data):
        self.page.text += data
        if self.language is not None and self.is_code:
            self.code += data


@lru_cache(maxsize=1)
def pages():
    """All pages, by their paths."""
    found = {}
    for path in sorted(HTML.rglob("*.html")):
        page = Page(path.relative_to(HTML).as_posix())
        reader = Reader(page)
        reader.feed(path.read_text())
        reader.close()
        found[page.path] = page
    return found


def target(page, link):
    """The path and the anchor that a link leads to."""
    path, _, anchor = link.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page
    return path, unquote(anchor)


def examples(language):
    """The operation and the text of each example in a language."""
    found = []
    for path, page in pages().items():
        if path.startswith("operations/") and page.examples:
            product, resource = path.removesuffix(".html").split("/")[1:]
            for verb, its, text in page.examples:
                if its == language:
                    found.append((f"{dotted(product)}.{resource}.{verb}", text))
    return found


def dotted(product):
    """`verify.v2` of `verify_v2`: the version is what follows the last underscore of those that the library knows."""
    return {name.replace(".", "_"): name for name in products()}[product]


@lru_cache(maxsize=1)
def products():
    return sorted({".".join(line.split(".")[:2]) for line in ids()})


@lru_cache(maxsize=1)
def ids():
    """The ids of all operations, as they are recorded apart from the library."""
    return (ROOT / "Tests/operations/ids.txt").read_text().split()
