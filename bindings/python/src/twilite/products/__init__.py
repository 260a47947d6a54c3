"""The classes of the API's records, a module for each version of a product.

    from twilite.products.api_v2010 import Message

Products may have the same names: chat_v2.User is not ip_messaging_v2.User. A class is made when it is first asked for;
its attribute `resource` is the name of the resource that it is of. For annotations, a module also has the classes of what
the chain goes through: AccountsIdMessagesStep is what `client.api.v2010.accounts(sid).messages` gives, AsyncAccountsIdMessagesStep is the
same of an AsyncClient.
"""

from __future__ import annotations

from typing import Any, Callable

from .. import _chain, _products


def classes(product: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """What a module is that has the classes of a product, "verify.v2": its __getattr__ and its __dir__."""

    def get(name: str) -> Any:
        try:
            return _products.product(product).record(name)
        except KeyError:
            pass
        try:
            return _chain.step_class(product, name[len("Async") :] if name.startswith("Async") else name)
        except KeyError:
            module = f"twilite.products.{_products.module(product)}"
            raise AttributeError(f"module {module!r} has no attribute {name!r}") from None

    return get, lambda: sorted(_products.product(product).record_names)
