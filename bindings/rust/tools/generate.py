#!/usr/bin/env python3
"""Writes what the crate `twilite` has of the API from the library's own catalog: the chain of names with its typed records,
and the options.

    python3 bindings/rust/tools/generate.py [--check] [--library build/libtwilite.so]

With --check nothing is written; the exit status is 1 when a file is not what would be written.
"""

import argparse
import ctypes
import json
import subprocess
import sys
from pathlib import Path

import chain
import options

RUST = Path(__file__).resolve().parent.parent
RESOURCES = [
    "verify.v2.entity",
    "ip_messaging.v2.user",
    "trusthub.v1.customer_profile",
    "trusthub.v1.customer_profile_entity_assignment",
]


def catalog(path):
    library = ctypes.CDLL(str(path))
    library.twilite_catalog.restype = ctypes.c_char_p
    return json.loads(library.twilite_catalog())


def formatted(text):
    command = ["rustfmt", "--config-path", RUST / "rustfmt.toml", "--edition", "2021"]
    return subprocess.run(command, input=text, text=True, check=True, capture_output=True).stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--library", default=RUST.parent.parent / "build" / "libtwilite.so")
    given = parser.parse_args()
    described = catalog(given.library)
    resources = [resource for resource in described["resources"] if resource["name"] in RESOURCES]
    types = {rule["name"]: rule["types"] for rule in described["rules"]}
    files = {"options.rs": options.text(described)}
    files.update({f"products/{name}": text for name, text in chain.files(resources, types).items()})
    stale = []
    for name, text in files.items():
        path = RUST / "twilite" / "src" / name
        text = formatted(text)
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not given.check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if given.check and stale:
        sys.exit(f"not what the catalog gives: {', '.join(stale)}; run bindings/rust/tools/generate.py")


if __name__ == "__main__":
    main()
