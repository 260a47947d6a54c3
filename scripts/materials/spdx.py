"""A document of SPDX 2.3 in JSON: https://spdx.github.io/spdx-spec/v2.3/. The same contents give the same bytes."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from urllib.parse import quote

DOCUMENT = "SPDXRef-DOCUMENT"


def purl(kind: str, name: str, version: str | None, **qualifiers: str) -> str:
    """A package's URL: https://github.com/package-url/purl-spec."""
    url = f"pkg:{kind}/{name}" + (f"@{quote(version, safe='')}" if version else "")
    return url + ("?" + "&".join(f"{key}={value}" for key, value in sorted(qualifiers.items())) if qualifiers else "")


class Bill:
    def __init__(self, name: str, time: int):
        self.name = name
        self.time = time
        self.packages: dict[str, dict[str, Any]] = {}
        self.files: dict[str, dict[str, Any]] = {}
        self.relations: dict[tuple[str, str, str], str] = {}

    def package(
        self,
        name: str,
        version: str | None = None,
        licence: str = "NOASSERTION",
        url: str | None = None,
        supplier: str | None = None,
        location: str | None = None,
        purpose: str = "LIBRARY",
        comment: str | None = None,
    ) -> str:
        """Add a package, or find the one of that name, and give its id."""
        id = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-")
        entry: dict[str, Any] = {
            "SPDXID": id,
            "name": name,
            "versionInfo": version,
            "supplier": supplier or "NOASSERTION",
            "downloadLocation": location or "NOASSERTION",
            "filesAnalyzed": False,
            "primaryPackagePurpose": purpose,
            "licenseConcluded": "NOASSERTION",
            "licenseDeclared": licence,
            "copyrightText": "NOASSERTION",
            "comment": comment,
        }
        if url:
            entry["externalRefs"] = [
                {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": url}
            ]
        self.packages.setdefault(id, {key: value for key, value in entry.items() if value is not None})
        return id

    def file(self, path: Path, name: str) -> str:
        """Add a file with its checksums, and give its id. The form of SPDX asks for SHA-1."""
        data = path.read_bytes()
        id = "SPDXRef-File-" + re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-")
        self.files[id] = {
            "SPDXID": id,
            "fileName": f"./{name}",
            "checksums": [
                {"algorithm": algorithm, "checksumValue": hashlib.new(algorithm.lower(), data).hexdigest()}
                for algorithm in ("SHA1", "SHA256")
            ],
            "licenseConcluded": "NOASSERTION",
            "copyrightText": "NOASSERTION",
        }
        return id

    def relate(self, one: str, kind: str, other: str, versions: str = "") -> None:
        """Add a relation; `versions` are those that will do."""
        self.relations[one, kind, other] = versions

    def text(self) -> str:
        created = datetime.fromtimestamp(self.time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        contents = {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": DOCUMENT,
            "name": self.name,
            "creationInfo": {"created": created, "creators": ["Organization: The Twilite authors", "Tool: scripts/sbom"]},
            "packages": [self.packages[id] for id in sorted(self.packages)],
            "files": [self.files[id] for id in sorted(self.files)],
            "relationships": [
                {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                | ({"comment": f"Versions: {versions}"} if versions else {})
                for (one, kind, other), versions in sorted(self.relations.items())
            ],
        }
        # Each document has an address of its own. This one's says what is in it.
        digest = hashlib.sha256(json.dumps(contents, sort_keys=True).encode()).hexdigest()
        contents["documentNamespace"] = f"https://twilite.invalid/spdx/{self.name}-{digest[:32]}"
        return json.dumps(contents, indent=2, ensure_ascii=False) + "\n"
