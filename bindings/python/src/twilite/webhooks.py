"""Whether a request that came to a webhook is Twilio's.

    from twilite import webhooks

    if not webhooks.is_authentic(token, signature, url, content_type, body):
        ...  # answer 403, and do nothing that the request asks for

docs/webhooks.md says what to pass, and what a signature does not say.
"""

from __future__ import annotations

from . import _library
from ._errors import MisuseError

__all__ = ["is_authentic"]


def is_authentic(
    auth_token: str,
    signature: str | None,
    url: str,
    content_type: str | None = None,
    body: bytes | bytearray | memoryview = b"",
) -> bool:
    """Tell whether a request is Twilio's, and came as Twilio sent it.

    auth_token    the account's auth token, or the shared key's secret where a rule has Twilio sign with that.
    signature     the request's header X-Twilio-Signature; None when it has none, and then it is not Twilio's.
    url           the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew. Its port
                  may be there or not.
    content_type  the request's header Content-Type; None when it has none.
    body          the request's body as it came. Bytes are read where they are; anything else is copied first.

    Needs no client and no network. Raises MisuseError for an empty token, and for a URL without a scheme.
    """
    token = _c_string(auth_token)
    if token is None:
        raise _misuse("The auth token is no text with U+0000 or lone surrogates")
    # What the request brings is whatever its sender likes. C would take it up to its U+0000 alone.
    texts = [b"" if text is None else _c_string(text) for text in (signature, url, content_type)]
    if None in texts:
        return False
    whole = body if isinstance(body, bytes) else bytes(memoryview(body))
    status = _library.check_webhook(token, texts[0], texts[1] or b"", texts[2], whole)
    if status == _library.MISUSE:
        raise _misuse("The auth token is empty" if not token else "The URL has no scheme, such as https://")
    return status == _library.OK


def _c_string(text: str) -> bytes | None:
    """UTF-8 for C; None when it has none, or a NUL."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        return None
    return None if b"\0" in encoded else encoded


def _misuse(message: str) -> MisuseError:
    return MisuseError({"status": "misuse", "message": message})
