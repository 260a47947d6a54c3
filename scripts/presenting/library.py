"""A built library, asked for its description of itself."""

from __future__ import annotations

import ctypes
import json
from pathlib import Path
from typing import Any


class Library:
    def __init__(self, path: str) -> None:
        self._library = ctypes.CDLL(str(Path(path).resolve()))
        for name, result, *arguments in [
            ("twilite_describe", ctypes.c_void_p, ctypes.c_char_p),
            ("twilite_response_json", ctypes.c_char_p, ctypes.c_void_p),
            ("twilite_response_free", None, ctypes.c_void_p),
        ]:
            function = getattr(self._library, name)
            function.restype, function.argtypes = result, arguments

    def products(self) -> dict[str, list[dict[str, Any]]]:
        """The resources of each product and version, by its name: `verify.v2`."""
        names = self._describe("")["products"]
        # A name may be the beginning of another one, up to a dot.
        return {
            name: [r for r in self._describe(name)["resources"] if r["name"].rpartition(".")[0] == name] for name in names
        }

    def catalog(self) -> dict[str, Any]:
        """All that is not resources: statuses, options, rules and grants."""
        return self._describe("")

    def exports(self, function: str) -> bool:
        return hasattr(self._library, function)

    def _describe(self, prefix: str) -> dict[str, Any]:
        response = self._library.twilite_describe(prefix.encode())
        try:
            described: dict[str, Any] = json.loads(self._library.twilite_response_json(response))
            return described
        finally:
            self._library.twilite_response_free(response)


def file_name(product: str) -> str:
    """`verify_v2` of `verify.v2`."""
    return product.replace(".", "_")


def write_all(folder: Path, files: dict[str, str], suffix: str) -> None:
    """Write the files of a folder, and remove those of the suffix that are none of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob(f"*{suffix}"):
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
