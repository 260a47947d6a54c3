"""What a program gives, as the library takes it."""

from __future__ import annotations

import json
import os
from typing import Any, Mapping


def encode(values: Mapping[str, Any] | None) -> bytes | None:
    """Write values as JSON. A lone surrogate is left to the library to refuse; so is what it does not know.

    Raises TypeError or ValueError for what JSON has no form for.
    """
    return None if values is None else json.dumps(values, allow_nan=False, default=_text).encode()


def _text(value: Any) -> Any:
    """What JSON has no form for, where there is one text that is meant."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent")


def encode_id(id: str) -> bytes:
    """Write an operation's id. Raises ValueError when it has U+0000, which would end it."""
    if "\0" in id:
        raise ValueError("an operation's id has no U+0000")
    return id.encode("utf-8", "surrogatepass")
