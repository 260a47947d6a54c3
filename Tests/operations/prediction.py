"""The request that a call must send, predicted from the document alone."""

import base64
import json
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from . import fitting
from .openapi import FORM

ACCOUNT = "AC" + "0123456789abcdef" * 2
OTHER_ACCOUNT = "AC" + "f" * 32


@dataclass(frozen=True)
class Variant:
    """Which of the parameters that fit are given, and how."""

    name: str
    all: bool = True
    odd: bool = False
    """All that an encoder can get wrong, names with escapes too, and the last parameter first."""
    aliases: bool = False

    def __str__(self):
        return self.name


NEEDED = Variant("only what is needed", all=False)
ALL = Variant("all that there is")
ODD = Variant("all of it odd", odd=True)
ALIASES = Variant("all by alias", aliases=True)
VARIANTS = [NEEDED, ALL, ODD, ALIASES]


@dataclass
class Call:
    """A call and the request that it must make."""

    id: str
    params: bytes
    method: str
    path: str
    query: list
    """Encoded pairs, in their order."""
    headers: dict
    """Those that the operation has: None where there must be none."""
    body: bytes
    content_type: str

    def differences(self, request):
        """In what a request differs from the one predicted."""
        path, _, query = request.target.partition("?")
        found = [
            ("method", request.line.split(" ")[0], self.method),
            ("path", path, self.path),
            ("query", query, "&".join(self.query)),
            ("body", request.body, self.body),
        ]
        if self.content_type:
            found.append(("content type", request.header("Content-Type"), [self.content_type]))
        for name, value in self.headers.items():
            found.append((name, sent(request, name), [] if value is None else [value.encode()]))
        return [f"{self.id}: {what} is {is_!r}, not {should!r}" for what, is_, should in found if is_ != should]


def sent(request, name):
    """The values of a header as bytes; empty ones too."""
    lines = [line.split(b":", 1) for line in request.raw.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]]
    return [value.strip() for found, value in lines if found.lower() == name.lower().encode()]


def authorization(operation, token="s3cr3t", account=ACCOUNT, bearer=""):
    """The header that tells who the client is."""
    if operation.credentials == "none":
        return None
    return f"Bearer {bearer}" if bearer else "Basic " + base64.b64encode(f"{account}:{token}".encode()).decode()


def call(operation, variant, authorization, id=None, account=ACCOUNT):
    """A call of an operation with parameters that fit, and what it must send."""
    id = id or operation.id
    given, members = {}, []
    for parameter in operation.parameters:
        is_left_out = parameter.is_own_account or not (parameter.needed or parameter.place == "path")
        if not variant.all and is_left_out:
            continue
        if parameter.is_own_account:
            value = fitting.Value(json.dumps(OTHER_ACCOUNT), [OTHER_ACCOUNT])
        else:
            about = operation.document, parameter.wire, parameter.schema, parameter.place
            value = fitting.of(*about, variant.odd, bare=not variant.all)
        given[id_of(parameter)] = value
        name = parameter.alias if variant.aliases else parameter.name
        spelled = f"\\u{ord(name[0]):04x}{name[1:]}" if variant.odd else name
        members.insert(0 if variant.odd else len(members), f'"{spelled}": {value.json}')
    path = operation.path
    for parameter in operation.at("path"):
        value = given.get(id_of(parameter))
        path = path.replace("{" + parameter.wire + "}", quote(value.texts[0] if value else account, safe=""))
    headers = {"Authorization": authorization}
    for parameter in operation.at("header"):
        value = given.get(id_of(parameter))
        headers[parameter.wire] = value.texts[0] if value else headers.get(parameter.wire)
    body = next(
        (given[id_of(parameter)].texts[0] for parameter in operation.at("body") if id_of(parameter) in given), ""
    )
    return Call(
        id=id,
        params=("{" + ", ".join(members) + "}").encode(),
        method=operation.method,
        path=path,
        query=query(operation, given, largest=operation.verb == "list" and id == operation.id),
        headers=headers,
        body=(body or "&".join(pairs(operation.at("form"), given))).encode(),
        content_type=operation.content_type if body or operation.content_type == FORM else "",
    )


def id_of(parameter):
    return parameter.place, parameter.wire


def pairs(parameters, given):
    """The encoded pairs of a form or a query: a name again for each of its values."""
    found = []
    for parameter in parameters:
        value = given.get(id_of(parameter))
        if value is not None:
            found += value.pairs or [(parameter.wire, text) for text in value.texts]
    return [f"{quote_plus(name, safe='')}={quote_plus(text, safe='')}" for name, text in found]


def query(operation, given, largest):
    """The pairs of a query: a page's number and then its size come last; a list asks for the largest page."""
    order = ["Page", operation.page_size_name]
    parameters = operation.at("query")
    parameters.sort(key=lambda parameter: order.index(parameter.wire) if parameter.wire in order else -1)
    found = pairs(parameters, given)
    if largest and operation.largest_page and ("query", operation.page_size_name) not in given:
        found.append(f"{operation.page_size_name}={operation.largest_page}")
    return found
