"""The operations of a document: what each takes, and what it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from . import names
from .document import Document, Unexpressed
from .types import body_type, parameter_type, property_type

SUCCESSES = ("200", "201", "202", "204")
REDIRECTS = ("301", "302", "303", "307", "308")


@dataclass
class Parameter:
    name: str
    place: str
    type: str
    needed: bool = False
    alias: str = ""
    """Given where it is not the one that follows from the name."""
    is_own: bool = False
    """Whether the client's own account stands in where it is not given."""
    called: str = ""
    """What a caller calls it, where that is not its name in the route."""

    def in_route(self) -> str:
        """What stands for it in a route."""
        name = f"{self.name}{'^' if self.is_own else ''}{f'={self.called}' if self.called else ''}"
        return "{" + name + (f":{self.type}" if self.type != "text" else "") + "}"

    def text(self, default_place: str) -> str:
        alias = f"={self.alias}" if self.alias else ""
        place = "" if self.place == default_place else f"@{self.place}"
        kind = "" if self.type == "text" else f":{self.type}"
        return f"{self.name}{'*' if self.needed else ''}{alias}{place}{kind}"


@dataclass
class Operation:
    product: str
    """The first label of the host: `flex-api`."""
    version: str
    resource: str
    verb: str
    method: str
    path: str
    parameters: list[Parameter]
    """But those of the path."""
    ids: dict[str, Parameter]
    """Those of the path."""
    chain: list[str]
    mount: str
    """The name of the chain's last step that is one."""
    pages: tuple[str, str] | None = None
    """The style of the pages, and the member that has the records."""
    flags: list[str] = field(default_factory=list)
    properties: dict[str, tuple[str, bool]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return f"{self.prefix}.{self.resource}.{self.verb}"

    @property
    def prefix(self) -> str:
        return f"{self.product.replace('-', '_')}.{self.version}"

    @property
    def default_place(self) -> str:
        return "query" if self.method in ("GET", "DELETE") else "form"

    def derived_chain(self) -> list[str]:
        """The chain that follows from the route."""
        parts = re.sub(r"\.json$", "", self.path).split("/")[2:]
        return [part if part.startswith("{") else names.snake_case(part) for part in parts]

    def text(self) -> str:
        route = re.sub(r"\{([^}]*)\}", lambda found: self.ids[found[1]].in_route(), self.path)
        words = [self.verb, self.method, route]
        if self.chain != self.derived_chain():
            words.append(f"as {'.'.join(self.chain)}")
        if self.pages:
            words.append(f"[{' '.join(self.pages)}]")
        words += [f"+{flag}" for flag in self.flags]
        return " ".join([*words, *[parameter.text(self.default_place) for parameter in self.parameters]])


def operations(document: Document) -> list[Operation]:
    chains = names.Chains(document)
    return [
        _operation(document, chains, path, method, operation, item)
        for path, method, operation, item in document.operations()
    ]


def _operation(
    document: Document, chains: names.Chains, path: str, method: str, operation: dict[str, Any], item: dict[str, Any]
) -> Operation:
    where = f"{document.name} {method.upper()} {path}"
    found = names.VERB.match(operation["operationId"])
    if found is None:
        raise Unexpressed(f"{where}: the operation {operation['operationId']} begins with no verb that is known")
    host = re.match(r"https://([a-z-]+)\.twilio\.com", document.server(item))
    if host is None:
        raise Unexpressed(f"{where}: a server that is none of Twilio's: {document.server(item)}")
    ids, parameters = _parameters(document, operation, item, where)
    body, flags = _body(document, operation, where)
    described = Operation(
        product=host[1],
        version=names.version(path),
        resource=names.snake_case(operation["operationId"][found.end() :]),
        verb=found[1].lower(),
        method=method.upper(),
        path=path,
        parameters=parameters,
        ids=ids,
        chain=chains.of(path, operation),
        mount=chains.mount(path, operation),
        flags=[*flags, *_credentials(document, operation, parameters)],
    )
    headers = [parameter for parameter in described.parameters if parameter.place == "header"]
    described.parameters = [p for p in described.parameters if p.place != "header"] + body + headers
    # A page's token says more than its number.
    described.parameters.sort(key=lambda parameter: parameter.name == "Page" and parameter.place == "query")
    _account(described)
    _addresses(described)
    _answer(document, operation, described, where)
    return described


def _parameters(
    document: Document, operation: dict[str, Any], item: dict[str, Any], where: str
) -> tuple[dict[str, Parameter], list[Parameter]]:
    ids: dict[str, Parameter] = {}
    others = []
    for declared in map(document.follow, [*item.get("parameters", []), *operation.get("parameters", [])]):
        name, place = declared["name"], declared["in"]
        if place not in ("path", "query", "header"):
            raise Unexpressed(f"{where}: the parameter {name} in {place}")
        kind = parameter_type(document, declared.get("schema", {}), place, f"{where} {name}")
        if name == "PageToken" and kind == "text":
            kind = "some"
        parameter = Parameter(name, place, kind, bool(declared.get("required")), _alias(name))
        if place == "path":
            ids[name] = parameter
        else:
            others.append(parameter)
    return ids, others


def _account(described: Operation) -> None:
    """Has the account in a route be the client's, where none is given; and keeps it apart from one in the form."""
    account = described.ids.get("AccountSid")
    if account is None or not described.path.startswith("/2010-04-01/Accounts/{AccountSid}"):
        return
    account.is_own = True
    if any(parameter.name == account.name for parameter in described.parameters):
        # The name that Twilio's library for Go gives it.
        account.called = "PathAccountSid"


def _addresses(described: Operation) -> None:
    """Lets an update take an address away: Twilio takes an empty one for none."""
    if described.verb == "update":
        for parameter in described.parameters:
            if parameter.type == "uri":
                parameter.type = "url"


def _alias(name: str) -> str:
    alias = names.snake_case(name)
    return "" if alias == names.derived_alias(name) else alias


def _body(document: Document, operation: dict[str, Any], where: str) -> tuple[list[Parameter], list[str]]:
    """The parameters of the body; for a JSON body one."""
    declared = document.follow(operation.get("requestBody", {}))
    contents: dict[str, Any] = declared.get("content", {})
    if not contents:
        return [], []
    if "application/x-www-form-urlencoded" in contents:
        schema = document.follow(contents["application/x-www-form-urlencoded"]["schema"])
        needed = schema.get("required", [])
        return [
            Parameter(
                name, "form", parameter_type(document, value, "form", f"{where} {name}"), name in needed, _alias(name)
            )
            for name, value in schema.get("properties", {}).items()
        ], []
    # SCIM's is the form that its servers must take: RFC 7644, 3.1.
    kind = next((kind for kind in ("application/scim+json", "application/json") if kind in contents), None)
    if kind is None:
        raise Unexpressed(f"{where}: a body of the type {', '.join(contents)}")
    schema = contents[kind]["schema"]
    place = "scim" if kind == "application/scim+json" else "json"
    name = _model(document, schema, operation)
    alias = "" if name == "body" else name
    return [Parameter("Body", place, body_type(document, schema, where), bool(declared.get("required")), alias)], []


def _model(document: Document, schema: dict[str, Any], operation: dict[str, Any]) -> str:
    """What Twilio's libraries call the argument of a JSON body: its schema's name."""
    if "$ref" in schema:
        return names.snake_case(schema["$ref"].split("/")[-1])
    if schema.get("type") == "object" and not schema.get("properties") and "allOf" not in schema:
        return "body"
    if "title" in schema:
        return names.snake_case(schema["title"])
    return names.snake_case(operation["operationId"]) + "_request"


def _credentials(document: Document, operation: dict[str, Any], parameters: list[Parameter]) -> list[str]:
    """How the caller proves who it is, where it is not as everywhere."""
    schemes = document.content.get("components", {}).get("securitySchemes", {})
    security = operation.get("security", document.content.get("security"))
    if security == []:
        return ["open"]
    for scheme in [schemes.get(name, {}) for choice in security or [] for name in choice]:
        if scheme.get("scheme") == "basic":
            return []
        if scheme.get("scheme") == "bearer" or scheme.get("type") == "oauth2":
            return ["bearer"]
    return []


def _answer(document: Document, operation: dict[str, Any], described: Operation, where: str) -> None:
    """What a call gives that ends well."""
    answers = {status: document.follow(answer) for status, answer in operation["responses"].items()}
    good = {status: answer for status, answer in answers.items() if status in SUCCESSES}
    schemas = [content["schema"] for answer in good.values() for content in list(answer.get("content", {}).values())[:1]]
    if not good:
        if not any(status in REDIRECTS for status in answers):
            raise Unexpressed(f"{where}: no answer that is a success")
        described.flags.append("redirect")
        return
    if described.verb == "delete":
        return
    if not schemas:
        described.flags.append("empty")
        return
    if any(not answer.get("content") for answer in good.values()):
        raise Unexpressed(f"{where}: an answer that has a body or none")
    if "202" in good:
        described.flags.append("accepted")
    for schema in schemas:
        for part in document.all_parts(schema):
            if part.get("type", "object") != "object":
                raise Unexpressed(f"{where}: an answer of the type {part['type']}")
            if described.verb == "list":
                part = _records(document, part, described, where)
            for name, declared in part.get("properties", {}).items():
                described.properties.setdefault(name, property_type(document, declared, f"{where} {name}"))


# The members of an answer by which the styles of paging are told apart.
STYLES = {
    "meta": lambda top, meta: "next_page_url" in meta,
    "token": lambda top, meta: "next_token" in meta,
    "uri": lambda top, meta: "next_page_uri" in top,
    "numbered": lambda top, meta: {"current_page", "has_next"} <= set(top),
    "whole": lambda top, meta: not meta and not {"next", "page"} & set(top),
}


def _records(document: Document, schema: dict[str, Any], described: Operation, where: str) -> dict[str, Any]:
    """Find how a list is paged, and give the schema of its records."""
    top = {name: document.follow(value) for name, value in schema.get("properties", {}).items()}
    arrays = {
        name: value
        for name, value in top.items()
        if value.get("type") == "array" and document.all_parts(value["items"])[0].get("type", "object") == "object"
    }
    if len(arrays) != 1:
        raise Unexpressed(f"{where}: a page with {len(arrays)} arrays of records")
    (key, records), *_ = arrays.items()
    meta = top.get("meta", {}).get("properties", {})
    style = next((name for name, fits in STYLES.items() if fits(top, meta)), None)
    if style is None:
        raise Unexpressed(f"{where}: a page whose next one is told in no way that is known")
    described.pages = (style, key)
    parts = document.all_parts(records["items"])
    return {"properties": {name: value for part in parts for name, value in part.get("properties", {}).items()}}
