"""What can go wrong with a call, as exceptions. Each carries all of the library's error object."""

from __future__ import annotations

import builtins
import json
from typing import Any

from . import _library, _response
from ._response import Response


class TwiliteError(Exception):
    """A call that failed.

    may_have_taken_effect says whether nobody can know if a change was made: look before asking for it again.
    """

    def __init__(self, error: dict[str, Any], response: Response = _response.NO_RESPONSE) -> None:
        self.error: dict[str, Any] = error
        """The library's error object, whole."""
        self.status: str = error.get("status", "")
        self.message: str = error.get("message", "")
        self.operation: str | None = error.get("operation")
        self.http_status: int | None = error.get("http_status")
        self.code: int | None = error.get("code")
        """Twilio's code, such as 20404; https://www.twilio.com/docs/api/errors explains each."""
        self.more_info: str | None = error.get("more_info")
        self.details: dict[str, Any] | None = error.get("details")
        self.request_id: str | None = error.get("request_id")
        self.method: str | None = error.get("method")
        self.url: str | None = error.get("url")
        self.curl_code: int | None = error.get("curl_code")
        self.attempts: int = error.get("attempts", 0)
        self.may_have_taken_effect: bool = error.get("may_have_taken_effect", False)
        self.parameters: list[dict[str, str]] = error.get("parameters", [])
        """Each parameter that is not valid: name, rule and message."""
        self.properties: list[dict[str, str]] = error.get("properties", [])
        """Each property of an answer that is not what the API documents (strict_responses)."""
        self.response: Response = response
        """How the call was answered, with the header; empty when it was not."""
        super().__init__(self._text())

    def _text(self) -> str:
        text = self.message
        if self.code is not None:
            text += f" (HTTP {self.http_status}, code {self.code})"
        for what in self.parameters or self.properties:
            text += f"; {what['message']}"
        if self.may_have_taken_effect:
            text += "; it may have taken effect"
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.error, self.response)


class MisuseError(TwiliteError):
    """The call itself is wrong: an unknown operation or option, a closed client. Nothing was sent."""


class InvalidParametersError(TwiliteError, ValueError):
    """Parameters are not valid; `parameters` lists all of them. Nothing was sent."""


class TransportError(TwiliteError, ConnectionError):
    """No HTTP answer: name lookup, connection, TLS, reset."""


class TimeoutError(TwiliteError, builtins.TimeoutError):
    """The time ran out."""


class APIError(TwiliteError):
    """Twilio answered with an error."""


class AuthenticationError(APIError):
    """HTTP 401."""


class PermissionDeniedError(APIError):
    """HTTP 403."""


class NotFoundError(APIError):
    """HTTP 404."""


class ConflictError(APIError):
    """HTTP 409."""


class RateLimitedError(APIError):
    """HTTP 429."""


class ServerError(APIError):
    """HTTP 5xx."""


class InvalidResponseError(TwiliteError):
    """An answer that is not what the API documents."""


class CancelledError(TwiliteError):
    """Cancelled by the caller."""


_BY_STATUS: dict[str, type[TwiliteError]] = {
    "misuse": MisuseError,
    "invalid_parameters": InvalidParametersError,
    "transport": TransportError,
    "timeout": TimeoutError,
    "api_error": APIError,
    "invalid_response": InvalidResponseError,
    "cancelled": CancelledError,
}

_BY_HTTP_STATUS: dict[int, type[APIError]] = {
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitedError,
}


def failure(response: _library.Response) -> TwiliteError:
    """Make the exception that a response with an error is."""
    error = json.loads(response.json)["error"]
    kind = _BY_STATUS.get(error.get("status"), TwiliteError)
    if kind is APIError:
        status = error.get("http_status", 0)
        kind = ServerError if status >= 500 else _BY_HTTP_STATUS.get(status, APIError)
    return kind(error, _response.of(response))
