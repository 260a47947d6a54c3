"""Webhooks as Twilio sends them, and what twilio-python says of them."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from twilio.request_validator import RequestValidator, get_signature_algorithm
from wire.library import webhook_check

TOKEN = "s3cr3t-t0k3n-0f-th3-t3st"
FORM = "application/x-www-form-urlencoded; charset=UTF-8"
JSON = "application/json"


class Parameters:
    """A form as web frameworks give it: names with as many values as came."""

    def __init__(self, pairs):
        self._values = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def getlist(self, name):
        return self._values[name]


@dataclass(frozen=True)
class Request:
    url: str
    content_type: str | None = None
    body: bytes = b""
    signature: str | None = None
    token: str = TOKEN

    def but(self, **changes):
        return replace(self, **changes)

    @property
    def parameters(self):
        """What a program hands to twilio-python: a form's parameters, or the body's text."""
        if (self.content_type or "").lower().startswith("application/x-www-form-urlencoded"):
            return Parameters(parse_qsl(self.body.decode(), keep_blank_values=True))
        return self.body.decode()

    def signed(self, url=None):
        """Signed by twilio-python, with the URL as the signer has it."""
        parameters = self.parameters
        signature = RequestValidator(self.token).compute_signature(
            url or self.url, {} if isinstance(parameters, str) else parameters
        )
        return self.but(signature=signature)

    def ours(self):
        """The status that the library gives."""
        return webhook_check(self.token, self.signature, self.url, self.content_type, self.body)

    def theirs(self, settings=None):
        """Whether twilio-python takes it for authentic. What it cannot do is not."""
        try:
            return RequestValidator(self.token).validate(
                self.url, self.parameters, self.signature, get_signature_algorithm(settings)
            )
        except (TypeError, ValueError, UnicodeError, AttributeError):
            return False


def with_digest(url, body):
    return f"{url}{'&' if '?' in url else '?'}bodySHA256={hashlib.sha256(body).hexdigest()}"


def sign(text: bytes, token=TOKEN, function="sha1") -> str:
    return base64.b64encode(hmac.digest(token.encode(), text, function)).decode()
