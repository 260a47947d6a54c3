"""Parameters for the example of an operation: those that are required, and of the others what makes it do something.

Values follow from the rule and the name alone, so they are the same each time. A test has the library check them all.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from presenting.particulars import is_paging
from presenting.values import pieces

HEX = "0123456789abcdef0123456789abcdef"
# By how a name ends, in snake_case: what is asked first wins.
TEXTS = {
    "to": "+15550100", "from": "+15550199", "phone_number": "+15550100", "number": "+15550100",
    "numbers": "+15550100", "msisdn": "+15550100", "caller_id": "+15550199",
    "body": "Hello", "text": "Hello", "message": "Hello", "identity": "ada", "friendly_name": "My first one",
    "unique_name": "my-first-one", "domain_name": "example.sip.twilio.com", "description": "What it is for",
    "iso_country": "US", "country_code": "US", "country": "US", "iso_code": "US", "email": "ada@example.com",
    "password": "correct-Horse-1-battery", "username": "ada", "ip_address": "192.0.2.1", "language": "en",
    "locale": "en-US", "currency": "USD", "path": "/", "visibility": "public", "content": "Hello",
    "day": "2026-01-31", "start_day": "2026-01-01", "end_day": "2026-01-31", "url": "https://example.com/twilio",
    "website": "https://example.com", "key": "my-key", "value": "1", "id": "0123456789abcdef",
    "iccid": "8988307000000000000", "name": "My first one", "customer_name": "Ada",
    "attributes": '{"team": "blue"}',
    "street": "Hasselhoff Lane 2", "city": "Berlin", "region": "Berlin", "postal_code": "10875",
}  # fmt: skip
INTEGERS = {
    "limit": 20,
    "page_size": 50,
    "page": 0,
    "ttl": 3600,
    "timeout": 60,
    "max": 5,
    "interval": 60,
    "priority": 1,
}
FORMS = {
    "date_time": "2026-01-31T12:00:00Z", "date": "2026-01-31", "email": "ada@example.com",
    "entity_identity": "ff483d1ff591898a", "user_identity": "ada",
    "uri": "https://example.com/twilio", "uri_or_empty": "https://example.com/twilio",
}  # fmt: skip
# What of the optional parameters an example shows rather than others.
TELLING = ("FriendlyName", "From", "Body", "To", "Url", "UniqueName", "Identity", "Status", "Name", "Description")
TELLING_BESIDE_REQUIRED = ("From", "Body", "Url")


class Samples:
    def __init__(self, products: dict[str, list[dict[str, Any]]]) -> None:
        prefixes: dict[str, Counter[str]] = {}
        for resources in products.values():
            for resource in resources:
                for operation in resource["operations"]:
                    for parameter in operation["parameters"]:
                        if parameter["rule"] == "sid":
                            prefixes.setdefault(parameter["alias"], Counter())[_prefix(parameter["pattern"])] += 1
                for described in resource["properties"]:
                    if "pattern" in described:
                        prefixes.setdefault(described["name"], Counter())[_prefix(described["pattern"])] += 1
        self._prefixes = {alias: counted.most_common(1)[0][0] for alias, counted in prefixes.items() if alias != "sid"}

    def of(self, resource: dict[str, Any], operation: dict[str, Any]) -> list[tuple[dict[str, Any], Any]]:
        """The parameters that an example gives, each with its value, as JSON has it."""
        return [(parameter, self._value(resource, parameter)) for parameter in _chosen(operation)]

    def _value(self, resource: dict[str, Any], parameter: dict[str, Any]) -> Any:
        value = self._one(resource, parameter)
        return [value] if parameter.get("repeated") else value

    def _one(self, resource: dict[str, Any], parameter: dict[str, Any]) -> Any:
        rule, alias = parameter["rule"], parameter["alias"]
        if rule in ("sid", "sid_list"):
            prefix = _prefix(parameter["pattern"])
            return (prefix or self._prefixes.get(alias) or "PN") + HEX
        if rule == "integer":
            return _within(_named(INTEGERS, alias, 10), parameter.get("minimum"), parameter.get("maximum"))
        if rule == "beginning":
            return parameter["prefix"] + HEX
        if rule == "enum":
            return parameter["enum"][0]
        if rule == "body":
            return body(parameter["schema"], alias)
        if rule in FORMS:
            return FORMS[rule]
        if rule in ("json", "json_value", "map"):
            return {"team": "blue"} if alias.endswith("attributes") else {"name": "Ada"}
        if rule in ("true_or_false", "number"):
            return True if rule == "true_or_false" else 1.5
        text = self._sid_of(resource, alias) or _text(alias)
        if rule == "text_of_length":
            text = _of_length(text, parameter.get("minimum_length", 0), parameter.get("maximum_length"))
        return text

    def _sid_of(self, resource: dict[str, Any], alias: str) -> str | None:
        """A SID where the API takes that or a name that the caller chose."""
        if alias == "sid":
            patterns = [
                described["pattern"]
                for described in resource["properties"]
                if described["name"] == "sid" and "pattern" in described
            ]
            return _prefix(patterns[0]) + HEX if patterns and _prefix(patterns[0]) else None
        return self._prefixes[alias] + HEX if self._prefixes.get(alias) and alias.endswith("sid") else None


def body(schema: str, name: str) -> Any:
    """A value of a type of the description language: what must be there, or else its first member."""
    if schema.startswith("["):
        return [body(schema[1:-1], name)]
    if schema.startswith("{"):
        members = pieces(schema[1:-1])
        if members and members[0] == ":":
            return {"1": body(members[1], "name")}
        wanted = [member for member in members if member.partition(":")[0].rstrip("?").endswith("*")] or members[:1]
        return dict(_member(member) for member in wanted)
    if schema.startswith("("):
        return schema[1:-1].partition("|")[0]
    if found := re.fullmatch(r"(text|int)\((\d*)\.\.(\d*)\)", schema):
        least, most = (int(bound) if bound else None for bound in found.groups()[1:])
        return _within(10, least, most) if found[1] == "int" else _of_length(_text(name), least or 0, most)
    if re.fullmatch(r"[A-Z]{2}(/[A-Z]{2})*", schema):
        return schema[:2] + HEX
    if schema.endswith("~"):
        return schema[:-1] + HEX
    plain = {
        "bool": True, "int": _named(INTEGERS, name, 10), "num": 1.5, "any": {"name": "Ada"}, "sid": "AC" + HEX,
        "uri": FORMS["uri"], "time": FORMS["date_time"], "email": FORMS["email"],
    }  # fmt: skip
    return plain.get(schema) or _text(name)


def _member(word: str) -> tuple[str, Any]:
    name, _, kind = word.partition(":")
    name = name.rstrip("*?")
    return name, body(kind or "text", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())


def _chosen(operation: dict[str, Any]) -> list[dict[str, Any]]:
    required = [
        parameter for parameter in operation["parameters"] if parameter["required"] and not parameter.get("default")
    ]
    if operation["verb"] == "list":
        return required + [parameter for parameter in operation["parameters"] if parameter["name"] == "Limit"]
    optional = {
        parameter["name"]: parameter
        for parameter in operation["parameters"]
        if not parameter["required"] and parameter["in"] in ("form", "body") and not is_paging(operation, parameter)
    }
    is_empty = all(parameter["in"] in ("path", "header") for parameter in required)
    telling = [optional[name] for name in (TELLING if is_empty else TELLING_BESIDE_REQUIRED) if name in optional]
    if is_empty and operation["verb"] in ("create", "update", "patch"):
        telling = telling or list(optional.values())
    elif is_empty:
        telling = []
    return required + telling[: 2 if is_empty and operation["verb"] == "create" or not is_empty else 1]


def _prefix(pattern: str) -> str:
    """The first of the prefixes of a SID's pattern; none where it may be any."""
    found = re.match(r"\^\(?([A-Z]{2})", pattern)
    return found[1] if found else ""


def _text(alias: str) -> str:
    return str(_named(TEXTS, alias, alias.replace("_", "-")))


def _named(known: dict[str, Any], alias: str, other: Any) -> Any:
    words = alias.lower().split("_")
    for at in range(len(words)):
        if (name := "_".join(words[at:])) in known:
            return known[name]
    return other


def _within(number: int, least: int | None, most: int | None) -> int:
    number = number if most is None else min(number, most)
    return number if least is None else max(number, least)


def _of_length(text: str, least: int, most: int | None) -> str:
    return (text + "-" * (least - len(text)))[:most]
