"""The classes of the API's records, a module for each version of a product.

    from twilite.products.api_v2010 import Message

Products may have the same names: chat_v2.User is not ip_messaging_v2.User. A class is made when it is first asked for;
its attribute `resource` is the name of the resource that it is of.
"""

from __future__ import annotations

from typing import Any, Callable

from .. import _products
from .._records import Record


def classes(name: str) -> tuple[Callable[[str], type[Record]], Callable[[], list[str]]]:
    """What a module is that has the classes of a product, "verify.v2": its __getattr__ and its __dir__."""

    def get(record: str) -> Any:
        if not record.startswith("_"):
            try:
                return _products.product(name).record(record)
            except KeyError:
                pass
        raise AttributeError(f"module 'twilite.products.{_products.module(name)}' has no attribute {record!r}")

    return get, lambda: sorted(_products.product(name).record_names)
