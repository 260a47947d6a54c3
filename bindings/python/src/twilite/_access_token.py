"""Access tokens: what a user's own program signs in with at Twilio."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping, TypedDict

from . import _library
from ._encoding import decode, encode
from ._errors import failure


@dataclass(frozen=True)
class AccessToken:
    """A token, and when it ends."""

    token: str = field(repr=False)
    """The token itself, for the user's program. It lets in whoever has it, so it is not shown in a repr."""
    expires_at: int
    """The time from which it is refused, in seconds since 1970."""


class ChatGrant(TypedDict, total=False):
    service_sid: str
    endpoint_id: str
    deployment_role_sid: str
    push_credential_sid: str


class VideoGrant(TypedDict, total=False):
    room: str


class IncomingCalls(TypedDict, total=False):
    allow: bool


class _Application(TypedDict):
    application_sid: str


class OutgoingCalls(_Application, total=False):
    params: Mapping[str, Any]


class VoiceGrant(TypedDict, total=False):
    incoming: IncomingCalls
    outgoing: OutgoingCalls
    push_credential_sid: str
    endpoint_id: str


class SyncGrant(TypedDict, total=False):
    service_sid: str
    endpoint_id: str


class TaskRouterGrant(TypedDict, total=False):
    workspace_sid: str
    worker_sid: str
    role: str


class Grants(TypedDict, total=False):
    """What a token lets its holder do; docs/access-tokens.md explains each. `chat` and `conversations` are one grant."""

    chat: ChatGrant
    conversations: ChatGrant
    video: VideoGrant
    voice: VoiceGrant
    sync: SyncGrant
    task_router: TaskRouterGrant
    playback: Mapping[str, Any]


def access_token(
    *,
    identity: str | None = None,
    grants: Grants | None = None,
    ttl_seconds: int | None = None,
    nbf: int | None = None,
    account_sid: str | None = None,
    api_key: str | None = None,
    api_secret: str | None = None,
    region: str | None = None,
    **options: Any,
) -> AccessToken:
    """Make an access token, without a client and without the network.

    identity     who the user is; the products that know users want one.
    grants       what the user may do: {"video": {"room": "..."}}.
    ttl_seconds  how long the token lasts: 1 to 86400, 3600 if not given.
    nbf          the time before which it is refused, in seconds since 1970; now, if not given.
    account_sid, api_key, api_secret, region
                 from the environment, each that is not given: TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET,
                 TWILIO_REGION.

    What a later library has is taken too. Raises MisuseError, whose message says all that is wrong.
    """
    options.update(
        account_sid=account_sid,
        api_key=api_key,
        api_secret=api_secret,
        identity=identity,
        grants=grants,
        ttl_seconds=ttl_seconds,
        nbf=nbf,
        region=region,
    )
    response = _library.access_token(encode(options))
    if response.status != _library.OK:
        raise failure(response)
    made = decode(response.json)
    return AccessToken(made["token"], made["expires_at"])
