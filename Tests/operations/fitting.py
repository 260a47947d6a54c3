"""Values that fit a schema, always the same ones: a plain one, and an odd one with all that an encoder can get wrong.

A value is the JSON text that a caller writes, byte for byte, and the texts that it becomes in the request. It differs
with the name of what it is for, so that two that change places are noticed.
"""

import json
import re
import string
import zlib
from dataclasses import dataclass, field

ODD_TEXT = "Zoë & <“Ω”> +%2F=;,/?#[]@!$'()*~-._ \U0001f600\n\t\\"
ODD_PATH = "a/b?c#d%2e&=+;:@ é~\U0001f600"
ODD_HEADER = 'W/"é,;=: ~%0d" x'
ODD_JSON = '{ "k\\u00e9" : [1.0, -0E+2, null,true , {"a":1,"a":2}],\t"é & +=%": "\\ud83d\\ude00" }'
MOST = 2**63 - 1


@dataclass
class Value:
    json: str
    texts: list
    """What is sent: one text, one for each of an array's values, or none."""
    pairs: list = field(default_factory=list)
    """Of a map: what is sent, with the names."""


def of(document, name, schema, place, odd=False, bare=False):
    """A value of a parameter. `bare`: an array's only value, without an array around it."""
    schema = document.resolve(schema)
    if place == "body":
        text = body(document, name, schema, odd, needed_only=bare)
        return Value(text, [text])
    kind = schema.get("type")
    if kind == "array":
        values = [of(document, name + each, schema["items"], place, odd) for each in "12"]
        if bare:
            return values[0]
        return Value(f"[{', '.join(value.json for value in values)}]", [value.texts[0] for value in values])
    if kind == "object" and schema.get("format", "").startswith("prefixed-collapsible-map-"):
        prefix = schema["format"].rpartition("-")[2]
        inner = "é&=" if odd else "whitepages"
        pairs = [(f"{prefix}.a.{inner}", "x y"), (f"{prefix}.b", "2")]
        return Value(f'{{"a": {{{json.dumps(inner)}: "x y"}}, "b": "2"}}', pairs=pairs, texts=[])
    if kind == "object" or kind is None and "enum" not in schema:
        # JSON: as text, or as a value whose text is sent as it stands.
        return Value(json.dumps(ODD_JSON) if odd else ODD_JSON, [ODD_JSON])
    text = scalar(name, schema, odd, place)
    if kind in ("integer", "number") or kind == "boolean" and not odd or is_flag(schema) and not odd:
        return Value(text, [text])
    return Value(json.dumps(text, ensure_ascii=odd), [text])


def body(document, name, schema, odd, needed_only=False):
    """The text of a JSON value. Odd ones stand as no serialiser would write them."""
    schema = document.whole(schema)
    kind = schema.get("type")
    comma, colon = (" ,\n", " :\t") if odd else (", ", ": ")
    if "properties" in schema:
        members = {
            member: body(document, member, value, odd, needed_only)
            for member, value in schema["properties"].items()
            if not needed_only or member in schema.get("required", [])
        }
        return "{" + comma.join(f"{json.dumps(member)}{colon}{value}" for member, value in members.items()) + "}"
    if kind == "array":
        items = [body(document, name + each, schema.get("items", {}), odd, needed_only) for each in "12"]
        return f"[{comma.join(items)}]"
    if kind == "object" or kind is None and "enum" not in schema:
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more:
            return f'{{"name é"{colon}{body(document, name, more, odd, needed_only)}}}'
        return ODD_JSON if odd else '{"a": {"b": [1]}}'
    text = scalar(name, schema, odd, "body")
    return text if kind in ("integer", "number", "boolean") else json.dumps(text, ensure_ascii=odd)


def scalar(name, schema, odd, place):
    """The text of a value that is no array and no object."""
    kind, form = schema.get("type"), schema.get("format")
    number = zlib.crc32(name.encode())
    if "enum" in schema:
        words = [str(word) for word in schema["enum"]]
        return words[(number + odd) % len(words)]
    if kind == "boolean":
        return "false" if odd else "true"
    if kind == "integer":
        least, most = schema.get("minimum", -MOST - 1), schema.get("maximum", MOST)
        return str(most if odd else max(least, min(most, number % 100)))
    if kind == "number":
        return "-0.25E+2" if odd else f"{number % 100}.50"
    if "pattern" in schema:
        return matching(schema["pattern"], odd, number)
    if form in FORMS:
        return FORMS[form][odd]
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10_000)
    text = {"path": ODD_PATH, "header": ODD_HEADER}.get(place, ODD_TEXT) if odd else "a"
    return (f"{name} {text}")[:most].rstrip() + "x" * (least - len(name) - 2)


def is_flag(schema):
    """Whether its words are true and false."""
    return schema.get("enum") == ["true", "false"]


FORMS = {
    "date-time": ("2024-02-29T23:59:59Z", "1999-12-31T00:00:00.250+05:30"),
    "date": ("2024-02-29", "1900-01-01"),
    "uri": ("https://example.com/status", "http://user@xn--exmple-cua.com:8443/a%20b;c?d=e&f=g+h#i"),
    "email": ("a@example.com", "o'hara+x@sub.example.org"),
    "date-time-rfc-2822": ("Tue, 31 Aug 2010 20:36:28 +0000", "Thu, 01 Jan 1970 00:00:00 -0700"),
}

PIECE = re.compile(r"\((?P<choice>[^()]*)\)|\[(?P<letters>[^\]]*)\]|(?P<dot>\.)|(?P<one>[^\^$])")
TIMES = re.compile(r"\{(\d+)(?:,\d+)?\}|\+")


def matching(pattern, odd, number):
    """A text that matches a pattern of those in Twilio's documents; other numbers give other texts."""
    text, at = "", 0
    while at < len(pattern):
        piece = PIECE.match(pattern, at)
        at = piece.end() if piece else at + 1
        if not piece:
            continue
        times = TIMES.match(pattern, at)
        at = times.end() if times else at
        for turn in range(int(times[1]) if times and times[1] else 1):
            if piece["choice"] is not None:
                choices = piece["choice"].split("|")
                text += matching(choices[(number + odd) % len(choices)], odd, number)
            elif piece["letters"]:
                letters = re.findall(f"[{piece['letters']}]", string.printable)
                text += letters[(number + (-turn if odd else turn)) % len(letters)]
            else:
                text += ("é" if odd else "x") if piece["dot"] else piece["one"]
    assert re.fullmatch(pattern, text), (pattern, text)
    return text
