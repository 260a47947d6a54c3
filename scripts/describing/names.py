"""Names as Twilio's own libraries make them from the documents' names."""

from __future__ import annotations

import re
from typing import Any

from .document import Document

VERB = re.compile(r"^(Create|List|Fetch|Update|Delete|Patch)(?=[A-Z])")


def snake_case(name: str) -> str:
    """The spelling of Twilio's libraries: twilio-oai-generator's rule."""
    name = name.replace("<", "Before").replace(">", "After")
    name = re.sub(r"[^a-zA-Z\d]+", "_", name)
    name = re.sub(r"([a-z])([A-Z])", r"\1_\2", name)
    name = re.sub(r"(\d[A-Z]*)([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", name).lower()


def derived_alias(name: str) -> str:
    """The alias that the library derives from a name when a description gives none: see Parameter.swift."""
    name = name.replace("<", "_before").replace(">", "_after")
    name = re.sub(r"[.-]", "_", name)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return name.lower()


def version(path: str) -> str:
    """`v2` of a route, as Twilio's libraries spell it; what stands there where a product has no version."""
    first = path.split("/")[1]
    return {"2010-04-01": "v2010", "Organizations": "versionless"}.get(first) or snake_case(first)


def record_name(resource: str) -> str:
    """`CustomerProfile` of `customer_profile`."""
    return "".join(word[:1].upper() + word[1:] for word in resource.split("_"))


class Chains:
    """The steps from a version to an operation in a language with chains of names, as Twilio's libraries have them.

    A step is a name, `{Name}` for an id that is chosen (`{A},{B}` for two at once), or `()` for what there is one of.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.paths: dict[str, Any] = document.content["paths"]
        self.by_parameters = {self._form(self._within(path)): path for path in self.paths}
        self.by_shape: dict[str, str] = {}
        for path in self.paths:
            self.by_shape.setdefault(self._shape(self._within(path)), path)

    def of(self, path: str, operation: dict[str, Any]) -> list[str]:
        steps = self._steps(path, operation)
        # A parent's route may have another name for an id: this operation's own names count, place by place.
        chosen = [id for _, own in steps for id in own]
        own_names = iter(chosen if sorted(chosen) == sorted(ids(path)) else ids(path))
        return [mark or ",".join(f"{{{next(own_names)}}}" for _ in own) or "()" for mark, own in steps]

    def mount(self, path: str, operation: dict[str, Any]) -> str:
        """What the last named part of a route is called."""
        said = operation.get("x-twilio", {})
        if not {"className", "mountName"} & set(said):
            said = self.paths[path].get("x-twilio", {})
        parts = [part for part in self._within(path).rsplit(".", 1)[0].split("/") if part and not part.startswith("{")]
        if "mountName" in said:
            words = re.sub(r"(\d)([a-z])", r"\1_\2", snake_case(said["mountName"])).split("_")
            return snake_case("".join(word[:1].upper() + word[1:] for word in words))
        return snake_case(parts[-1] if parts else "")

    def _steps(self, path: str, operation: dict[str, Any]) -> list[tuple[str, list[str]]]:
        parent = self._parent(path)
        steps: list[tuple[str, list[str]]] = []
        given: list[str] = []
        if parent:
            steps = self._steps(parent, {})
            given = ids(parent)
            last_mark, last_ids = steps[-1]
            if not last_mark and (not last_ids or not self._shape(self._within(path)).startswith(
                self._shape(self._within(parent))
            )):
                # A place of which there is one, or that this route does not go through.
                given = given[: len(given) - len(last_ids)]
                steps = steps[:-1]
        steps = [*steps, (self.mount(path, operation), [])]
        own = self._ordered(path, operation, ids(path)[len(given) :])
        return [*steps, ("", own)] if own or self._is_instance(path) else steps

    def _ordered(self, path: str, operation: dict[str, Any], names: list[str]) -> list[str]:
        item = self.paths[path]
        some = operation or next((item[m] for m in ("get", "post", "put", "patch", "delete") if m in item), {})
        declared = [self.document.follow(p) for p in [*item.get("parameters", []), *some.get("parameters", [])]]
        order = [p["name"] for p in declared if p["in"] == "path"]
        return sorted(names, key=lambda name: order.index(name) if name in order else 0)

    def _parent(self, path: str) -> str | None:
        parent = self.paths[path].get("x-twilio", {}).get("parent")
        if not parent:
            return None
        return self.by_parameters.get(self._form(parent)) or self.by_shape.get(self._shape(parent))

    def _is_instance(self, path: str) -> bool:
        kind = self.paths[path].get("x-twilio", {}).get("pathType")
        return kind == "instance" if kind else self._plain(path).endswith("}")

    @staticmethod
    def _within(path: str) -> str:
        """A route without its version."""
        return re.sub(r"^/[^/]+", "", path, count=1)

    @staticmethod
    def _plain(path: str) -> str:
        return re.sub(r"\.[^/]+$", "", path)

    @staticmethod
    def _form(path: str) -> str:
        return re.sub(r"[{}.]", "", path).upper()

    def _shape(self, path: str) -> str:
        return re.sub(r"\{[^}]*\}", "{}", self._plain(path)).upper()


def ids(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)
