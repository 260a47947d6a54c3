"""All of Twilio's REST API, over the shared library libtwilite, by the names that twilio-python has.

    import twilite

    client = twilite.Client()  # credentials from the environment
    message = client.messages.create(to="+15005550006", from_="+15005550001", body="Hi")
    entity = client.verify.v2.services("VA...").entities.create(identity="ff483d1ff591898a9942916050d2ca3f")
    for entity in client.verify.v2.services("VA...").entities.stream():
        print(entity.sid, entity.date_created)

AsyncClient is the same for asyncio. Client.map makes many calls at once without it. The modules of twilite.products have the
classes of the records. webhooks tells whether a request that came to the program is Twilio's.
"""

import importlib
import logging
from typing import TYPE_CHECKING, Any

from . import _products, webhooks
from ._client import Client, validate
from ._errors import (
    APIError,
    AuthenticationError,
    CancelledError,
    ConflictError,
    InvalidParametersError,
    InvalidResponseError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    TimeoutError,
    TransportError,
    TwiliteError,
)
from ._library import LibraryError, catalog, version
from ._records import Page, Record
from ._response import Headers, Response

if TYPE_CHECKING:
    from ._access_token import AccessToken, access_token
    from ._async import AsyncClient
    from ._map import Result
    from .products.ip_messaging_v2 import User as User
    from .products.trusthub_v1 import CustomerProfile as CustomerProfile
    from .products.trusthub_v1 import CustomerProfileEntityAssignment as CustomerProfileEntityAssignment
    from .products.verify_v2 import Entity as Entity

__all__ = [
    "APIError",
    "AccessToken",
    "AsyncClient",
    "AuthenticationError",
    "CancelledError",
    "Client",
    "ConflictError",
    "Headers",
    "InvalidParametersError",
    "InvalidResponseError",
    "LibraryError",
    "MisuseError",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "RateLimitedError",
    "Record",
    "Response",
    "Result",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "TwiliteError",
    "access_token",
    "catalog",
    "validate",
    "version",
    "webhooks",
]

logging.getLogger("twilite").addHandler(logging.NullHandler())


_LATER = {
    "AccessToken": "_access_token",
    "AsyncClient": "_async",
    "Result": "_map",
    "access_token": "_access_token",
}
"""What not every program needs, and where it is. AsyncClient brings asyncio, which is more than all else together."""


def __getattr__(name: str) -> Any:
    """Load what is asked for the first time, or give the class of a resource's records that has its name here.

    twilite.Entity is one of these classes; `products` has all.
    """
    if name in _LATER:
        found = globals()[name] = getattr(importlib.import_module(f".{_LATER[name]}", __name__), name)
        return found
    if name in _products.NAMED:
        return getattr(importlib.import_module(f".products.{_products.module(_products.NAMED[name])}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_products.NAMED})
