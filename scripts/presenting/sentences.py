"""One imperative sentence for what an operation does, made of its verb and its resource's name."""

from __future__ import annotations

from typing import Any

SPELLED = {
    "aws": "AWS", "byoc": "BYOC", "dns": "DNS", "esim": "eSIM", "id": "ID", "ids": "IDs", "ip": "IP", "oauth": "OAuth",
    "otp": "OTP", "sip": "SIP", "sms": "SMS", "url": "URL", "us": "US",
}  # fmt: skip
SMALL = {"and", "by", "for", "of", "to", "with"}
# Names that are no plural and take no article.
MASS = {"content", "data", "feedback", "knowledge", "media"}
# The thing in a name that goes on with which kind of it is meant: `usage_record_daily`.
HEADS = {"credential", "number", "record"}
KINDS = {
    "aws", "all time", "daily", "last month", "monthly", "this month", "today", "yearly", "yesterday",
    "local", "machine to machine", "mobile", "national", "shared cost", "toll free", "voip",
}  # fmt: skip
# The end or the beginning of a name that says what is done.
ACTIONS_BEHIND = {"validate": "Validate", "archive": "Archive", "anonymize": "Anonymize"}
ACTIONS_BEFORE = {"replace": "Replace", "request": "Request"}
# What a name has of the verb.
VERB_BEHIND = {"create", "fetch", "delete"}


def sentence(resource: dict[str, Any], operation: dict[str, Any]) -> str:
    words = resource["name"].rpartition(".")[2].split("_")
    verb = operation["verb"]
    if words[0] == "get":
        words = words[1:]
    if words[-1] in VERB_BEHIND and len(words) > 1:
        words = words[:-1]
    is_one = not operation["path"].removesuffix(".json").endswith("}") and verb != "create"
    if verb in ("create", "update"):
        if words[-1] in ACTIONS_BEHIND:
            return f"{ACTIONS_BEHIND[words[-1]]} {_some(words[:-1], False)}"
        if words[0] in ACTIONS_BEFORE:
            return f"{ACTIONS_BEFORE[words[0]]} {_some(words[1:], False)}"
    if verb == "list":
        return f"List the {_spelled(_plural(words))}, page by page"
    if verb == "page":
        return f"Fetch one page of the {_spelled(_plural(words))}"
    return f"{verb.capitalize()} {_some(words, is_one)}"


def _some(words: list[str], is_one: bool) -> str:
    """The words with an article; `is_one` where there is one alone."""
    spelled = _spelled(words)
    if is_one:
        return f"the {spelled}"
    head = words[_head(words)]
    if head in MASS or _is_plural(head):
        return spelled
    return f"{_article(words[0])} {spelled}"


def _article(word: str) -> str:
    if word in ("sms", "hrs"):
        return "an"
    return "an" if word[0] in "aeio" or word.startswith("un") else "a"


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "aws", "sms"))


def _head(words: list[str]) -> int:
    """Where the word is that says what the thing is, and that a plural changes."""
    for at, word in enumerate(words):
        if word in ("by", "with") or at and words[at - 1] in HEADS and " ".join(words[at:]) in KINDS:
            return at - 1
    return len(words) - 1


def _plural(words: list[str]) -> list[str]:
    at = _head(words)
    word = words[at]
    if word in MASS or _is_plural(word):
        return words
    if word.endswith("y") and word[-2] not in "aeiou":
        plural = word[:-1] + "ies"
    else:
        plural = word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
    return [*words[:at], plural, *words[at + 1 :]]


def _spelled(words: list[str]) -> str:
    return " ".join(SPELLED.get(word) or (word if word in SMALL else word[:1].upper() + word[1:]) for word in words)
