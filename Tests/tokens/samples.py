"""Grants of every kind, and the token that twilio-python makes of the same values."""

from hypothesis import strategies as some
from twilio.jwt.access_token import AccessToken
from twilio.jwt.access_token.grants import ChatGrant, PlaybackGrant, SyncGrant, TaskRouterGrant, VideoGrant, VoiceGrant

ACCOUNT, KEY = "AC" + "5e" * 16, "SK" + "7b" * 16
SECRET = "tW1l1t3-s1gn1ng-s3cr3t-0f-th3-t3sts"
WHO = {"account_sid": ACCOUNT, "api_key": KEY, "api_secret": SECRET}


def sid(prefix):
    return some.text("0123456789abcdefABCDEF", min_size=32, max_size=32).map(lambda digits: prefix + digits)


# Of any script, with quotes, backslashes and what else JSON escapes.
texts = some.one_of(
    some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40),
    some.sampled_from(['"', "\\", '"}', "\\u0041", "</script>", "\N{GRINNING FACE}", "e\u0301", "\u202e", "é" * 3000]),
)
identities = texts.filter(lambda text: all(character >= " " and character != "\x7f" for character in text))
json_objects = some.dictionaries(
    some.text(some.characters(exclude_categories=["Cs"]), max_size=8),
    some.recursive(
        some.one_of(some.none(), some.booleans(), some.integers(-(2**53), 2**53), some.text(some.characters(exclude_categories=["Cs"]))),
        lambda inner: some.one_of(some.lists(inner, max_size=3), some.dictionaries(some.text("abc"), inner, max_size=3)),
        max_leaves=6,
    ),
    max_size=4,
)


def members(required=None, **optional):
    return some.fixed_dictionaries(required or {}, optional=optional)


CHAT = members(service_sid=sid("IS"), endpoint_id=texts, deployment_role_sid=sid("RL"), push_credential_sid=sid("CR"))
GRANTS = {
    "chat": CHAT,
    "conversations": CHAT,
    "video": members(room=texts),
    "voice": members(
        incoming=members(allow=some.booleans()),
        outgoing=members({"application_sid": sid("AP")}, params=json_objects),
        push_credential_sid=sid("CR"),
        endpoint_id=texts,
    ),
    "sync": members(service_sid=some.one_of(some.just("default"), sid("IS")), endpoint_id=texts),
    "task_router": members(workspace_sid=sid("WS"), worker_sid=sid("WK"), role=texts),
    "playback": json_objects,
}
grants = some.fixed_dictionaries({}, optional=GRANTS).map(
    lambda given: {name: grant for name, grant in given.items() if name != "conversations" or "chat" not in given}
)


def voice(incoming=None, outgoing=None, **rest):
    outgoing = outgoing or {}
    return VoiceGrant(
        incoming_allow=(incoming or {}).get("allow"),
        outgoing_application_sid=outgoing.get("application_sid"),
        outgoing_application_params=outgoing.get("params"),
        **rest,
    )


PEERS = {
    "chat": ChatGrant,
    "conversations": ChatGrant,
    "video": VideoGrant,
    "voice": voice,
    "sync": SyncGrant,
    "task_router": TaskRouterGrant,
    "playback": lambda **grant: PlaybackGrant(grant),
}


def peer(nbf, exp, account_sid, api_key, api_secret, identity=None, region=None, grants=None, **_):
    """What twilio-python makes of a token's options."""
    made = [PEERS[name](**grant) for name, grant in (grants or {}).items()]
    return AccessToken(
        account_sid, api_key, api_secret, made, identity=identity, nbf=nbf, valid_until=exp, region=region
    ).to_jwt()
