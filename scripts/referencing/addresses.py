"""Where in the HTML each thing is, from its root: pages of docs/, operations, functions, constants, types."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import Any

from presenting.library import file_name

from .c_header import Header
from .cpp_header import CppHeader

# Pages that are not in docs/, by their paths in the repository.
OTHER_GUIDES = {
    "README.md": "overview", "bindings/python/README.md": "python", "CONTRIBUTING.md": "contributing",
    "CHANGELOG.md": "changelog",
}  # fmt: skip


class Addresses:
    def __init__(self, root: Path, c: Header, cpp: CppHeader, products: dict[str, list[dict[str, Any]]]) -> None:
        self._root = root
        self.guides = {path: f"guides/{_in_html(path)}" for path in _pages(root)}
        self.guides |= {path: f"guides/{name}.html" for path, name in OTHER_GUIDES.items() if (root / path).exists()}
        self.names: dict[str, str] = {"twilite.h": "c/index.html", "twilite.hpp": "cpp/index.html"}
        self.operations: dict[str, str] = {}
        self._resources: dict[str, str] = {}
        self.sources: set[str] = set()
        """Files of the repository that something leads to."""
        self._add_c(c)
        self._add_cpp(cpp)
        for product, resources in products.items():
            self._resources[file_name(product)] = f"operations/{file_name(product)}/index.html"
            self.names[f"twilite/{file_name(product)}.h"] = self._resources[file_name(product)]
            for resource in resources:
                self._add_resource(product, resource)

    def named(self, name: str) -> str | None:
        """Where a function, constant, type, header or operation is."""
        return self.names.get(name) or self.operations.get(name)

    def of_file(self, path: str) -> str | None:
        """The page for a file or a folder of the repository; None where there is no such file."""
        if path in self.guides:
            return self.guides[path]
        folder, name = posixpath.split(path)
        if path in ("docs/operations", "docs/operations/README.md"):
            return "operations/index.html"
        if folder == "docs/operations":
            return self._resources.get(name.removesuffix(".md"))
        if f"{path}/README.md" in self.guides:
            return self.guides[f"{path}/README.md"]
        if path in ("include/twilite.h", "include/twilite.hpp"):
            return self.names[name]
        if (self._root / path).exists():
            self.sources.add(path)
            return f"source/{path}.html"
        return None

    def of_resource(self, product: str, resource: str) -> str:
        """The page of a resource, by the name of its product's file and its own."""
        return self._resources[f"{product}.{resource}"]

    def _add_c(self, c: Header) -> None:
        for declared in c.types:
            self._add_declared(declared, "c/twilite_types.html")
        for section in c.sections:
            for declared in section.declarations:
                self._add_declared(declared, f"c/{section.name}.html")
        for name in ("TWILITE_VERSION", "TWILITE_ABI_VERSION"):
            self.names[name] = f"c/index.html#{name}"

    def _add_declared(self, declared: Any, page: str) -> None:
        self.names[declared.name] = f"{page}#{declared.name}"
        for constant in declared.constants:
            self.names[constant.name] = f"{page}#{constant.name}"

    def _add_cpp(self, cpp: CppHeader) -> None:
        for section in cpp.sections:
            for entry in section.entries:
                self.names.setdefault(f"twilite::{entry.name}", f"cpp/{section.name}.html#{entry.name}")

    def _add_resource(self, product: str, resource: dict[str, Any]) -> None:
        name = resource["name"].rpartition(".")[2]
        page = f"operations/{file_name(product)}/{name}.html"
        self._resources[f"{file_name(product)}.{name}"] = page
        for operation in resource["operations"]:
            self.operations[operation["id"]] = f"{page}#{operation['verb']}"
            # What twilite.h exports has its place there already.
            self.names.setdefault(operation["function"], self.operations[operation["id"]])
            self.names[str(operation["function"]).upper()] = self.operations[operation["id"]]


def _pages(root: Path) -> list[str]:
    """The pages of docs/, but those of the operations, which have pages of their own here."""
    paths = (path.relative_to(root).as_posix() for path in sorted((root / "docs").rglob("*.md")))
    return [path for path in paths if not path.startswith("docs/operations/")]


def _in_html(path: str) -> str:
    """`guides/proxy.html` of `docs/guides/proxy.md`; a folder's README is its index."""
    path = posixpath.relpath(path, "docs").removesuffix(".md")
    return f"{path.removesuffix('README')}index.html" if path.endswith("README") else f"{path}.html"


def relative(page: str, target: str) -> str:
    """A link from a page to an address, both from the root."""
    path, sharp, fragment = target.partition("#")
    if path == page:
        return sharp + fragment if fragment else posixpath.basename(page)
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + sharp + fragment
