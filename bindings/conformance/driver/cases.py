"""The cases of cases/*.json, with what stands in place of large values written out."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

FORMAT = 1
FOLDER = Path(__file__).resolve().parents[1] / "cases"

ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef"
AUTH_TOKEN = "the-t0ken-of-the-suite"


@dataclass
class Case:
    """What a binding is asked to do, what must arrive, and what must come of it."""

    id: str
    says: str
    steps: list[dict[str, Any]]
    expect: list[Any]
    server: list[dict[str, Any]] = field(default_factory=list)
    client: dict[str, Any] | None = field(default_factory=dict)
    any_order: bool = False

    def line(self, url: str) -> str:
        """What a runner is told, with the server at a URL."""
        told: dict[str, Any] = {"id": self.id}
        if self.client is not None:
            told["client"] = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": url, **self.client}
        told["steps"] = self.steps
        return json.dumps(placed(told, url))


def read(folder: Path = FOLDER) -> Iterator[Case]:
    """Read all cases, file by file."""
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        if document["format"] != FORMAT:
            raise ValueError(f"{path} is of format {document['format']}, and this driver of {FORMAT}")
        for members in document["cases"]:
            case = Case(**written_out(members))
            if not case.id.startswith(document["subject"] + "."):
                raise ValueError(f"{path}: {case.id} does not begin with its subject, {document['subject']}")
            if len(case.expect) != len(case.steps):
                raise ValueError(f"{path}: {case.id} has {len(case.steps)} steps and {len(case.expect)} outcomes")
            yield case


def written_out(value: Any) -> Any:
    """Put a text or records in the place of what describes them."""
    if isinstance(value, list):
        return [written_out(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "$text" in value:
        return value["$text"] * value["times"]
    if "$records" in value:
        first = value.get("from", 0)
        return [numbered(value["$records"], number) for number in range(first, first + value["count"])]
    return {name: written_out(each) for name, each in value.items()}


def numbered(value: Any, number: int) -> Any:
    """A record of many: {n} in its texts is its number, as long as the digits of a SID."""
    if isinstance(value, dict):
        return {name: numbered(each, number) for name, each in value.items()}
    return value.replace("{n}", f"{number:032x}") if isinstance(value, str) else value


def placed(value: Any, url: str) -> Any:
    """Put the server's URL in the place of {base}."""
    if isinstance(value, list):
        return [placed(each, url) for each in value]
    if isinstance(value, dict):
        return {name: placed(each, url) for name, each in value.items()}
    return value.replace("{base}", url) if isinstance(value, str) else value
