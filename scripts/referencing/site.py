"""The HTML: every page, and what they share."""

from __future__ import annotations

import posixpath
import shutil
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_for_filename
from pygments.util import ClassNotFound

from presenting.library import Library, file_name
from presenting.page import HOW_TO_READ

from . import c_header, comments, cpp_header, guides, markup, operations, search
from .addresses import Addresses, relative
from .examples import examples
from .samples import Samples

HERE = Path(__file__).resolve().parent
# What the bar at the top leads to: each with its page, or with that of the guide, if there is one.
PARTS = {
    "Guides": "guides/index.html", "Operations": "operations/index.html", "C": "c/index.html", "C++": "cpp/index.html",
    "Python": "bindings/python/README.md", "Swift": "docs/swift.md", "Shell": "docs/command-line.md",
}  # fmt: skip


class Site:
    def __init__(self, root: Path, library: Library) -> None:
        self._root, self._library = root, library
        self._products = library.products()
        self._c = c_header.read(root / "include/twilite.h")
        self._cpp = cpp_header.read(root / "include/twilite.hpp")
        self._addresses = Addresses(root, self._c, self._cpp, self._products)
        names = {
            file_name(product): [resource["name"].rpartition(".")[2] for resource in resources]
            for product, resources in self._products.items()
        }
        self._reader = guides.Reader(self._addresses, names)
        self._samples = Samples(self._products)
        self._pages: dict[str, str] = {}
        places = {text: self._addresses.guides.get(place, place) for text, place in PARTS.items()}
        self._parts = [(text, place) for text, place in places.items() if place.endswith(".html")]
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["summary"] = comments.summary
        self._templates.filters["sentence"] = lambda text: text[:1].upper() + text[1:] if text[:2].isalpha() else text
        self._templates.filters["code"] = lambda text, language: markup.code(text, language)

    def write(self, into: Path) -> int:
        """Write all pages into a folder, which has nothing else afterwards. Returns how many there are."""
        read = self._read_guides()
        self._write_guides(read)
        self._write_c()
        self._write_cpp()
        self._write_operations()
        self._write_index(read)
        self._page("search.html", "search.html", "Search", "")
        self._write_sources()
        shutil.rmtree(into, ignore_errors=True)
        for address, text in self._pages.items():
            path = into / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self._write_assets(into, read)
        return len(self._pages)

    def _page(self, address: str, template: str, title: str, part: str, **values: Any) -> None:
        prose = markup.Prose(self._addresses, address)
        self._pages[address] = self._templates.get_template(template).render(
            title=title,
            part=part,
            parts_of_the_site=self._parts,
            version=self._c.version,
            link=lambda target: relative(address, target),
            prose=prose,
            address=address,
            file_name=file_name,
            **values,
        )

    # ---- Guides ---------------------------------------------------------------------------------------------------

    def _read_guides(self) -> list[guides.Guide]:
        """In the order of the README's list, behind a folder's page those of the folder; what is not in it last."""
        listed = ["README.md", *self._about()]
        paths = sorted(
            self._addresses.guides, key=lambda path: (listed.index(path) if path in listed else len(listed), path)
        )
        return [self._reader.read(path, self._text(path), self._addresses.guides[path]) for path in paths]

    def _write_guides(self, read: list[guides.Guide]) -> None:
        about = self._about()
        for guide in read:
            self._page(guide.address, "guide.html", guide.title, self._part(guide), guide=guide, guides=read)
        self._page("guides/index.html", "guides.html", "Guides", "Guides", guides=read, about=about)

    def _part(self, guide: guides.Guide) -> str:
        return next((text for text, place in self._parts if place == guide.address), "Guides")

    def _about(self) -> dict[str, str]:
        """What each page is about, by its path."""
        about: dict[str, str] = {}
        for path, text in guides.topics("README.md", self._text("README.md")).items():
            about[path] = text
            if path.endswith("README.md"):
                about.update(guides.topics(path, self._text(path)))
        return about

    def _text(self, path: str) -> str:
        return (self._root / path).read_text(encoding="utf-8")

    # ---- C and C++ ------------------------------------------------------------------------------------------------

    def _write_c(self) -> None:
        self._page("c/index.html", "c.html", "C functions", "C", header=self._c)
        self._page("c/twilite_types.html", "c_types.html", "Types and statuses", "C", header=self._c)
        for section in self._c.sections:
            self._page(f"c/{section.name}.html", "c_section.html", section.title, "C", header=self._c, section=section)

    def _write_cpp(self) -> None:
        self._page("cpp/index.html", "cpp.html", "C++", "C++", header=self._cpp)
        for section in self._cpp.sections:
            self._page(
                f"cpp/{section.name}.html", "cpp_section.html", section.title, "C++", header=self._cpp, section=section
            )

    # ---- Operations -----------------------------------------------------------------------------------------------

    def _write_operations(self) -> None:
        address = "operations/index.html"
        # The text is that of docs/operations/README.md.
        how = self._reader.read("docs/operations/README.md", HOW_TO_READ, address)
        self._page(address, "operations.html", "Operations", "Operations", products=self._products, how=how)
        for product, resources in self._products.items():
            address = f"operations/{file_name(product)}/index.html"
            self._page(
                address,
                "product.html",
                product,
                "operations",
                product=product,
                resources=resources,
                told=operations.told,
            )
            for resource in resources:
                self._write_resource(product, resource, resources)

    def _write_resource(self, product: str, resource: dict[str, Any], resources: list[dict[str, Any]]) -> None:
        shown = [
            (operation, operations.told(resource, operation), self._examples(resource, operation))
            for operation in resource["operations"]
        ]
        address = f"operations/{file_name(product)}/{resource['name'].rpartition('.')[2]}.html"
        self._page(
            address, "resource.html", resource["name"], "Operations", product=product, resource=resource,
            resources=resources, operations=shown, properties=operations.properties(resource),
            exports=self._library.exports,
        )  # fmt: skip

    def _examples(self, resource: dict[str, Any], operation: dict[str, Any]) -> list[tuple[str, str, Markup]]:
        given = self._samples.of(resource, operation)
        made = examples(resource, operation, given, self._library.exports(operation["function"]))
        return [(example.language, example.title, markup.code(example.code, example.lexer)) for example in made]

    # ---- The rest -------------------------------------------------------------------------------------------------

    def _write_index(self, read: list[guides.Guide]) -> None:
        opening = self._reader.first_paragraph(self._text("README.md"), "README.md", "index.html")
        all_of_them = [
            (each, operation)
            for resources in self._products.values()
            for each in resources
            for operation in each["operations"]
        ]
        resource, operation = next(
            (each for each in all_of_them if each[1]["id"] == "verify.v2.entity.create"), all_of_them[0]
        )
        count = sum(operation["verb"] != "page" for _, operation in all_of_them)
        about = self._about()
        self._page(
            "index.html", "index.html", "Twilite", "", opening=opening, operation=operation,
            examples=self._examples(resource, operation), header=self._c, guides=read, about=about, count=count,
        )  # fmt: skip

    def _write_sources(self) -> None:
        """The files of the project that pages lead to."""
        for path in sorted(self._addresses.sources):
            file = self._root / path
            if file.is_dir():
                listed = [
                    (each.name, f"source/{path}/{each.name}.html") for each in sorted(file.iterdir()) if each.is_file()
                ]
                for each in sorted(file.iterdir()):
                    if each.is_file():
                        self._write_source(f"{path}/{each.name}")
                self._page(f"source/{path}.html", "source_folder.html", path, "", files=listed)
            else:
                self._write_source(path)

    def _write_source(self, path: str) -> None:
        text = self._text(path)
        try:
            language = get_lexer_for_filename(path).aliases[0]
        except ClassNotFound:
            language = "sh" if text.startswith("#!/bin/sh") else "text"
        self._page(f"source/{path}.html", "source.html", path, "", shown=markup.code(text, language))

    def _write_assets(self, into: Path, read: list[guides.Guide]) -> None:
        folder = into / "assets"
        folder.mkdir()
        style = (HERE / "templates/style.css").read_text(encoding="utf-8")
        colours = f"{_colours('xcode')}\n@media (prefers-color-scheme: dark) {{\n{_colours('github-dark')}\n}}\n"
        (folder / "style.css").write_text(f"{style}\n/* ---- Colours of code ---- */\n{colours}", encoding="utf-8")
        shutil.copy(HERE / "templates/script.js", folder / "script.js")
        (folder / "search.js").write_text(search.index(self._c, self._cpp, read, self._products), encoding="utf-8")
        for guide in read:
            for image in guide.images:
                shutil.copy(self._root / image, into / "guides" / posixpath.basename(image))


def _colours(style: str) -> str:
    """The colours of code in a style of pygments. The background is the page's, and blanks have none."""
    lines = HtmlFormatter(style=style).get_style_defs("pre.code").splitlines()
    return "\n".join(line for line in lines if line.startswith("pre.code .") and not line.startswith("pre.code .w "))
