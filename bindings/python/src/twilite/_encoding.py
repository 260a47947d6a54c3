"""What a program gives, as the library takes it; and the library's JSON, as a program takes it."""

from __future__ import annotations

import functools
import json
import os
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, Callable, Mapping

if TYPE_CHECKING:
    from typing import Protocol

    class Model(Protocol):
        """What writes itself as a JSON body, as twilio-python's models do."""

        def to_dict(self) -> Any: ...


def encode(values: Mapping[str, Any] | None) -> bytes | None:
    """Write values as JSON. A lone surrogate is left to the library to refuse; so is what it does not know.

    Raises TypeError or ValueError for what JSON has no form for.
    """
    if values is None:
        return None
    try:  # Most values are strings, and JSONEncoder takes its time to begin.
        members = ", ".join([f"{_quoted(name)}: {_quoted(value)}" for name, value in values.items()])
    except (AttributeError, TypeError):
        return _encoder.encode(values).encode()
    return f"{{{members}}}".encode()


def decode(text: bytes) -> Any:
    """Read the library's JSON. It has been checked, so what raw_decode may stumble over is white space before it."""
    if _faster is not None:
        try:
            return _faster(text)
        except (ValueError, RecursionError):
            pass  # It has no infinity for 1e400; whatever it refuses, Python's own json reads.
    whole = text.decode()
    try:
        return _decoder.raw_decode(whole)[0]
    except json.JSONDecodeError:
        return _decoder.decode(whole)


_faster: Callable[[bytes], Any] | None = None
"""msgspec's reader of JSON, once it is wanted."""


@functools.lru_cache(maxsize=None)
def read_faster() -> None:
    """Read JSON with msgspec from now on, if it is installed: the extra `fast`. What it reads, it reads as json does.

    For who has much to read: it takes some milliseconds to load.
    """
    global _faster
    try:
        from msgspec.json import Decoder
    except ImportError:
        return
    _faster = Decoder().decode


def _text(value: Any) -> Any:
    """What JSON has no form for, where there is one text that is meant."""
    if isinstance(value, datetime):
        return date_time_text(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()  # a model of twilio-python's, of a JSON body
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent")


def date_time_text(value: date) -> str:
    """Write a date and time in UTC, to the second. One without a zone is in UTC already; a date is its midnight."""
    if not isinstance(value, datetime):
        return f"{value.isoformat()}T00:00:00Z"
    return f"{_utc(value).replace(microsecond=0).isoformat()}Z"


def date_text(value: date) -> str:
    """Write a date; of a date and time the one that it has in UTC."""
    return (_utc(value).date() if isinstance(value, datetime) else value).isoformat()


def _utc(value: datetime) -> datetime:
    return value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo else value


_quoted = json.encoder.encode_basestring_ascii
_encoder, _decoder = json.JSONEncoder(allow_nan=False, default=_text), json.JSONDecoder()


@functools.lru_cache(maxsize=256)
def encode_id(id: str) -> bytes:
    """Write an operation's id. Raises ValueError when it has U+0000, which would end it."""
    if "\0" in id:
        raise ValueError("an operation's id has no U+0000")
    return id.encode("utf-8", "surrogatepass")
