"""Answers as the documents have them: a fitting one for each operation, and what a call must make of it."""

import json
from dataclasses import dataclass

from . import fitting

LOCATION = "https://elsewhere.example/a%20b?token=c&d=e#f"


@dataclass
class Answer:
    status: int
    body: str
    result: bytes
    """The JSON of the response."""
    location: str = ""


def of(operation, id, odd=False, status=None):
    """A documented answer, of the first success or that with the status given."""
    if not operation.answers:
        return Answer(operation.redirect, "", json.dumps({"location": LOCATION}).encode(), LOCATION)
    status, schema = next(each for each in operation.answers if status in (None, each[0]))
    if schema is None:
        return Answer(status, "", b"{}")
    if operation.verb != "list":
        text = record(operation.document, schema, odd)
        return Answer(status, text, text.encode())
    records = [record_of_page(operation, each) for each in (False, odd)]
    text = page(operation, records)
    return Answer(status, text, f"[{','.join(records)}]".encode() if id == operation.id else text.encode())


def page(operation, records, following=None, number=0):
    """The text of a page. `following` is what leads to the next, in the operation's style; None at the end."""
    members = {"uri": '"/2010-04-01/any"'}
    own, more = f"https://{operation.host}.twilio.com{operation.path}?Page=0", json.dumps(following)
    if operation.style == "uri":
        members = {"next_page_uri": more, "page": str(number), "page_size": "50"}
    elif operation.style == "token":
        members = {"meta": f'{{"previous_token": null, "next_token": {more}}}'}
    elif operation.style == "numbered":
        members = {"current_page": str(number), "has_next": "false" if following is None else "true", "per_page": "50"}
    elif operation.style == "meta":
        urls = (
            f'"first_page_url": "{own}", "previous_page_url": null, "url": "{own}&of={number}", "next_page_url": {more}'
        )
        members = {"meta": f'{{"page": {number}, "page_size": 50, {urls}, "key": "{operation.key}"}}'}
    members[operation.key] = f"[{','.join(records)}]"
    return "{" + ", ".join(f'"{name}": {text}' for name, text in members.items()) + "}"


def record_of_page(operation, odd=False):
    """A record as a list's page has it."""
    (_, schema), *_ = operation.answers
    document = operation.document
    items = document.resolve(document.whole(schema)["properties"][operation.key])["items"]
    return record(document, items, odd)


def record(document, schema, odd=False):
    """The text of an object with all its documented properties."""
    schema = document.whole(schema)
    comma, colon = (" ,\r\n\t", " : ") if odd else (",", ":")
    members = [
        f"{json.dumps(name)}{colon}{_property(document, name, document.whole(value), odd)}"
        for name, value in schema.get("properties", {}).items()
    ]
    return "{" + (" " if odd else "") + comma.join(members) + "}"


def _property(document, name, schema, odd):
    if schema.get("nullable") and odd:
        return "null"
    if schema.get("format") == "uri-map":
        return '{"one":"https://example.com/1","none":null}'
    return fitting.body(document, name, schema, odd)
