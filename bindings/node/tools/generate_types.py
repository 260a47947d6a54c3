#!/usr/bin/env python3
"""Write the declarations of the chain and the records in types/, from what the library describes of itself.

    python3 bindings/node/tools/generate_types.py [--check]

TWILITE_LIBRARY says which library to ask, build/libtwilite.so if not given. --check writes nothing, and fails when a file is
not what it would write.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
from pathlib import Path

import places
import products

ROOT = Path(__file__).resolve().parents[3]
TYPES = ROOT / "bindings" / "node" / "types"


def catalog() -> dict:
    library = ctypes.CDLL(os.environ.get("TWILITE_LIBRARY") or str(ROOT / "build" / "libtwilite.so"))
    library.twilite_catalog.restype = ctypes.c_char_p
    return json.loads(library.twilite_catalog())


def files(described: dict) -> dict[Path, str]:
    """What is to be written, by the path."""
    versions: dict[str, list[dict]] = {name: [] for name in described["products"]}
    for resource in described["resources"]:
        versions[".".join(resource["name"].split(".")[:2])].append(resource)
    found = {
        TYPES / "products.d.ts": products.index(list(versions)),
        TYPES / "options.d.ts": products.options(described),
    }
    for version, resources in versions.items():
        found[TYPES / "products" / f"{products.file_name(version)}.d.ts"] = products.module(
            version, resources, places.root(resources)
        )
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    wanted = files(catalog())
    there = {path for path in (TYPES / "products").glob("*.d.ts")}
    if given.check:
        wrong = [p for p, text in wanted.items() if not p.is_file() or p.read_text("utf-8") != text]
        wrong += there - wanted.keys()
        for path in sorted(wrong):
            print(f"{path.relative_to(ROOT)} is not what `make generate-node` writes", file=sys.stderr)
        return 1 if wrong else 0
    for path in there - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
