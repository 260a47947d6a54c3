"""An OpenAPI document, with its references followed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")


class Unexpressed(ValueError):
    """What a document says and a description cannot."""


class Document:
    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self.content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))

    def follow(self, value: Any) -> dict[str, Any]:
        """What a reference leads to; anything else as it is."""
        while isinstance(value, dict) and "$ref" in value:
            at: Any = self.content
            for step in value["$ref"].removeprefix("#/").split("/"):
                at = at[step.replace("~1", "/").replace("~0", "~")]
            value = at
        return value

    def operations(self) -> list[tuple[str, str, dict[str, Any], dict[str, Any]]]:
        """Path, method, operation and path item of each."""
        return [
            (path, method, item[method], item)
            for path, item in self.content["paths"].items()
            for method in METHODS
            if method in item
        ]

    def server(self, item: dict[str, Any]) -> str:
        servers = item.get("servers") or self.content["servers"]
        return str(servers[0]["url"])

    def all_parts(self, schema: Any) -> list[dict[str, Any]]:
        """The schemas that a schema is made of: itself, or those that it is all or one of."""
        schema = self.follow(schema)
        parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])]
        return [deeper for part in parts for deeper in self.all_parts(part)] if parts else [schema]
