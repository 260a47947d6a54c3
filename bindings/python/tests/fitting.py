"""Arguments that fit a parameter: by its kind in twilio-python, and by what the catalog says that it must be."""

import inspect
import re
import typing
from datetime import date, datetime, timezone

try:
    from re import _constants, _parser
except ImportError:  # before Python 3.11
    import sre_constants as _constants
    import sre_parse as _parser

MOMENT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=timezone.utc)
BY_RULE = {
    "user_identity": "jing",
    "entity_identity": "ff483d1f-1",
    "email": "jing@example.com",
    "uri": "https://example.com/hook?a=1&b=%20",
    "uri_or_empty": "https://example.com/hook?a=1&b=%20",
    "json": '{"a": 1}',
    "date": "2026-02-03",
    "map": {"a": {"b": "text"}},
}


BODIES = {
    "approve_passkeys_challenge_request": {
        "id": "a",
        "rawId": "a",
        "authenticatorAttachment": "platform",
        "type": "public-key",
        "response": {"authenticatorData": "a", "clientDataJSON": "b", "signature": "c"},
    },
    "content_approval_request": {"name": "a", "category": "UTILITY"},
    "content_create_request": {
        "friendly_name": "ü",
        "language": "en",
        "variables": {"1": "name"},
        "types": {"twilio/text": {"body": "Hi {{1}}"}, "twilio/media": {"media": ["https://example.com/a.png"]}},
    },
    "content_update_request": {"types": {"twilio/text": {"body": "Hi"}}},
    "create_new_passkeys_factor_request": {"friendly_name": "a", "identity": "ff483d1f-1"},
    "create_passkeys_challenge_request": {"identity": "ff483d1f-1"},
    "create_referral_conversion_request": {"referral_account_sid": "AC" + "a" * 32},
    "create_short_code_application_request": {
        "friendly_name": "a",
        "iso_country": "US",
        "business_information": {"customer_facing_profile": "BU" + "a" * 32},
        "setup": {"charges_apply": True},
    },
    "iam_v1_account_vendor_oauth_app_create_request": {"friendly_name": "a", "policy": {"allow": ["/a"], "deny": []}},
    "iam_v1_account_vendor_oauth_app_update_request": {"friendly_name": "a", "access_token_ttl": 60},
    "insights_v2_create_account_report_request": {"filters": [{"key": "direction", "values": ["inbound"]}]},
    "insights_v2_create_phone_numbers_report_request": {"size": 7},
    "knowledge_v1_service_create_knowledge_request": {"name": "a", "type": "Web"},
    "knowledge_v1_service_update_knowledge_request": {"name": "a"},
    "lookup_request": {"phone_numbers": [{"phone_number": "+15005550006", "fields": ["line_status"]}]},
    "marketplace_v1_installed_add_on_installed_add_on_usage": {
        "total_submitted": 1.5,
        "billable_items": [{"quantity": 1.5, "sid": "BI" + "a" * 32}],
    },
    "messaging_v2_channels_sender_requests_create": {"sender_id": "whatsapp:+15005550006"},
    "messaging_v2_channels_sender_requests_update": {"webhook": {"callback_method": "POST"}},
    "numbers_v1_create_embedded_registration_request": {
        "regulationId": "RN" + "a" * 32,
        "regulationVersion": 1,
        "friendlyName": "a",
        "data": {"a": "b"},
    },
    "numbers_v1_create_embedded_session_request": {"themeSetId": "a"},
    "numbers_v1_porting_port_in_create": {
        "account_sid": "AC" + "a" * 32,
        "documents": ["RD" + "a" * 32],
        "losing_carrier_information": {
            "customer_name": "a",
            "address": {"street": "a", "city": "b", "state": "c", "zip": "d", "country": "US"},
            "authorized_representative": "a",
            "authorized_representative_email": "jing@example.com",
        },
    },
    "overrides_request": {"line_type": "mobile", "reason": "a"},
    "rate_limit_request": {"limit": 7, "ttl": 60},
    "scim_patch_request": {"Operations": [{"op": "replace", "path": "active", "value": {"active": False}}]},
    "scim_user": {"userName": "jing@example.com", "emails": [{"primary": True, "value": "jing@example.com"}]},
    "typing_indicator_request": {"channel": "RCS", "messageId": "SM" + "a" * 32, "event": "START"},
    "verify_passkeys_factor_request": {"id": "a", "type": "public-key", "response": {"transports": ["usb"]}},
}
"""JSON bodies as Twilio's documents want them, by the argument's name; all others are objects of any members."""
PLACES = ("path", "query", "header", "form", "control")


class Body(dict):
    """A JSON body, as twilio-python's models are: with `to_dict`."""

    def to_dict(self):
        return dict(self)


def value(annotation, parameter):
    """A value for an argument of twilio-python's with this annotation; `parameter` is the catalog's."""
    kind = _kind(annotation)
    if is_body(parameter):
        return Body(BODIES.get(parameter["alias"], {"a": 1}))
    if kind.startswith("List["):
        words = parameter.get("enum") or []
        return words[:2] or [_one(kind[5:-1], parameter, number) for number in (1, 2)]
    return _one(kind, parameter)


def is_model(annotation):
    """Whether twilio-python wants an object that writes itself as JSON."""
    return _model(annotation) is not None or re.fullmatch(r"object|[A-Z]\w+", _kind(annotation)) is not None


def is_body(parameter):
    return parameter["in"] not in PLACES


def path_id(parameter):
    """An id for the path, of letters, digits and dashes alone."""
    return _one("str", parameter)


def _one(kind, parameter, number=1):
    rule = parameter["rule"]
    if kind == "bool":
        return True
    if parameter.get("enum"):
        return parameter["enum"][0]
    if parameter.get("pattern"):
        return example(parameter["pattern"])
    if rule == "beginning":
        return f"{parameter['prefix']}text{number}"
    if kind in ("int", "float") or rule == "integer":
        return _number(parameter)
    if kind in ("datetime", "date"):
        return MOMENT if kind == "datetime" else date(2026, 2, 3)
    if kind in ("object", "dict"):
        return {"a": number, "b": {"c": "ü"}}
    return BY_RULE.get(rule, f"text{number}")


def _number(parameter):
    low = parameter.get("minimum")
    high = parameter.get("maximum")
    wanted = 7 if low is None else max(low, 7)
    return wanted if high is None else min(wanted, high)


def _kind(annotation):
    """`bool` of `Union[bool, object]`, and so on; what twilio-python leaves open is `object`."""
    text = re.sub(r"typing\.|datetime\.(?=date)|<class '|'>", "", str(annotation))
    return re.sub(r"^(?:Union\[(.+), object\]|Optional\[(.+)\])$", lambda found: found[1] or found[2], text)


def _model(annotation):
    """The class that twilio-python has for a JSON body, if it has one."""
    found = [annotation, *typing.get_args(annotation)]
    return next((kind for kind in found if inspect.isclass(kind) and hasattr(kind, "to_dict")), None)


def example(pattern):
    """The shortest text that a regular expression matches, with the first character of each set."""
    return "".join(_text(part) for part in _parser.parse(pattern))


def _text(part):
    kind, what = part
    if kind is _constants.LITERAL:
        return chr(what)
    if kind is _constants.IN:
        return _first(what)
    if kind is _constants.ANY:
        return "a"
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        least, most, inner = what
        return "".join(map(_text, inner)) * (least or min(most, 1))
    if kind is _constants.SUBPATTERN:
        return "".join(map(_text, what[-1]))
    if kind is _constants.BRANCH:
        return "".join(map(_text, what[1][0]))
    if kind is _constants.AT:
        return ""
    raise NotImplementedError(f"{kind} in a pattern")


def _first(members):
    kind, what = members[0]
    if kind is _constants.LITERAL:
        return chr(what)
    if kind is _constants.RANGE:
        return chr(what[0])
    if kind is _constants.CATEGORY:
        return {_constants.CATEGORY_DIGIT: "0", _constants.CATEGORY_WORD: "a"}[what]
    raise NotImplementedError(f"{kind} in a set")
