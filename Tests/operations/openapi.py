"""Twilio's OpenAPI documents as the tests read them: what each operation is called, takes and gives.

This reading shares nothing with the one that the descriptions are made by. Where the two differ, one is wrong.
"""

import json
import re
from dataclasses import dataclass, field

VERBS = ("Create", "List", "Fetch", "Update", "Delete", "Patch")
METHODS = ("get", "post", "put", "patch", "delete")
FORM, JSON, SCIM = "application/x-www-form-urlencoded", "application/json", "application/scim+json"
TEXT_OF_JSON = {"type": "object"}

# What Twilio's pages and error codes say beyond the documents: https://www.twilio.com/docs/api/errors/60366 and the
# pages of Users and CustomerProfiles.
BEYOND = {
    ("verify.v2.entity", "Identity"): {"type": "string", "pattern": "^[0-9a-zA-Z-]{8,64}$"},
    ("ip_messaging.v2.user", "Attributes"): TEXT_OF_JSON,
    ("trusthub.v1.customer_profile", "Email"): {"type": "string", "format": "email"},
    ("trusthub.v1.customer_profile", "StatusCallback"): {"type": "string", "format": "uri"},
}


def snake_case(name):
    """The spelling of Twilio's libraries: `A2PProfileSid` is a2p_profile_sid, `DateSent<` is date_sent_before."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", name.replace("<", "Before").replace(">", "After"))
    spelled = ""
    for at, letter in enumerate(name):
        before, after = name[at - 1 : at], name[at + 1 : at + 2]
        begins_word = (
            before.islower() or before.isdigit() and not after.isupper() or before.isupper() and after.islower()
        )
        spelled += "_" + letter if letter.isupper() and begins_word else letter
    return spelled.lower()


@dataclass
class Parameter:
    wire: str
    """Its name in the route, the query, the form or the headers."""
    place: str
    """path, query, header, form or body."""
    schema: dict
    needed: bool = False
    name: str = ""
    """What a caller calls it."""
    alias: str = ""
    is_own_account: bool = False
    """The client's account stands in for it."""

    def __post_init__(self):
        self.name = self.name or self.wire
        self.alias = self.alias or snake_case(self.name)


@dataclass
class Operation:
    id: str
    host: str
    """The first label of the host."""
    verb: str
    method: str
    path: str
    parameters: list
    credentials: str
    """client, bearer or none."""
    answers: list
    """(status, schema or None) of each success."""
    redirect: int = 0
    content_type: str = ""
    """Of the request's body."""
    style: str = ""
    key: str = ""
    document: object = field(default=None, repr=False)

    @property
    def resource(self):
        return self.id.rsplit(".", 1)[0]

    @property
    def ids(self):
        return [self.id, f"{self.resource}.page"] if self.verb == "list" else [self.id]

    def at(self, place):
        return [parameter for parameter in self.parameters if parameter.place == place]

    def named(self, name):
        (only,) = [parameter for parameter in self.parameters if parameter.name == name]
        return only

    @property
    def page_size_name(self):
        return "Size" if self.style == "token" else "PageSize"

    @property
    def largest_page(self):
        """What a list asks for; None where it cannot say."""
        sizes = [p.schema for p in self.at("query") if p.wire == self.page_size_name]
        return sizes[0]["maximum"] if sizes else None


class Document:
    def __init__(self, path):
        self.name = path.stem
        self.content = json.loads(path.read_text(encoding="utf-8"))

    def resolve(self, value):
        while "$ref" in value:
            target = self.content
            for step in value["$ref"][2:].split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def whole(self, schema):
        """A schema with its references followed: of a choice the first, of what belongs together all."""
        schema = self.resolve(schema)
        for choice in ("oneOf", "anyOf"):
            if choice in schema:
                return self.whole(schema[choice][0])
        if "allOf" not in schema:
            return schema
        parts = [self.whole(part) for part in schema["allOf"]]
        return {
            "type": "object",
            "properties": {name: value for part in parts for name, value in part.get("properties", {}).items()},
            "required": [name for part in parts for name in part.get("required", [])],
        }

    @property
    def operations(self):
        return [
            self._operation(path, method, item)
            for path, item in self.content["paths"].items()
            for method in METHODS
            if method in item
        ]

    def _operation(self, path, method, item):
        declared = item[method]
        (verb,) = [verb for verb in VERBS if declared["operationId"].startswith(verb)]
        (server,) = item.get("servers") or self.content["servers"]
        host = server["url"].removeprefix("https://").split(".")[0]
        first = path.split("/")[1]
        version = {"2010-04-01": "v2010", "Organizations": "versionless"}.get(first, snake_case(first))
        resource = f"{snake_case(host)}.{version}.{snake_case(declared['operationId'][len(verb) :])}"
        parameters, content_type = self._parameters(declared, item, resource)
        if path.startswith("/2010-04-01/Accounts/{AccountSid}"):
            own, *others = [parameter for parameter in parameters if parameter.wire == "AccountSid"]
            own.is_own_account = True
            if others:
                own.name, own.alias = "PathAccountSid", "path_account_sid"
        if path == "/2010-04-01/Accounts/{Sid}.json":  # twilio-python's client.api.account is the client's own
            (own,) = [parameter for parameter in parameters if parameter.wire == "Sid"]
            own.is_own_account = True
        operation = Operation(
            id=f"{resource}.{verb.lower()}",
            host=host,
            verb=verb.lower(),
            method=method.upper(),
            path=path,
            parameters=parameters,
            credentials=self._credentials(declared),
            answers=[],
            content_type=content_type,
            document=self,
        )
        for status, answer in declared["responses"].items():
            answer, status = self.resolve(answer), int(status)
            schemas = [content["schema"] for content in answer.get("content", {}).values()]
            if status < 300:
                operation.answers.append((status, schemas[0] if schemas else None))
            elif status in (301, 302, 303, 307, 308):
                operation.redirect = status
        if verb == "List":
            operation.style, operation.key = self._paging(operation.answers[0][1])
        return operation

    def _parameters(self, declared, item, resource):
        parameters, content_type = [], ""
        for parameter in map(self.resolve, item.get("parameters", []) + declared.get("parameters", [])):
            schema = self.resolve(parameter["schema"])
            parameters.append(Parameter(parameter["name"], parameter["in"], schema, parameter.get("required", False)))
        body = self.resolve(declared.get("requestBody", {}))
        if body:
            # Of two kinds of JSON, SCIM's own: RFC 7644, 3.1.
            content_type = max(body["content"], key=[JSON, FORM, SCIM].index)
            schema = body["content"][content_type]["schema"]
            if content_type == FORM:
                form = self.resolve(schema)
                for name, value in form.get("properties", {}).items():
                    parameters.append(Parameter(name, "form", self.resolve(value), name in form.get("required", [])))
            else:
                needed = body.get("required", False)
                parameters.append(Parameter("Body", "body", schema, needed, alias=self._argument(schema, declared)))
        for parameter in parameters:
            parameter.schema = BEYOND.get((resource, parameter.wire), parameter.schema)
        return parameters, content_type

    def _argument(self, schema, declared):
        """What twilio-python calls the argument for a JSON body: by the schema's name where it has one."""
        if "$ref" in schema:
            return snake_case(schema["$ref"].rpartition("/")[2])
        if schema.get("type") == "object" and not schema.get("properties") and "allOf" not in schema:
            return "body"
        return snake_case(schema.get("title", declared["operationId"] + "Request"))

    def _credentials(self, declared):
        security = declared.get("security", self.content.get("security", []))
        if not security:
            return "none"
        schemes = self.content["components"]["securitySchemes"]
        return (
            "client" if any(schemes[name].get("scheme") == "basic" for each in security for name in each) else "bearer"
        )

    def _paging(self, schema):
        """How a list says what follows, and the member that has the records."""
        properties = {name: self.resolve(value) for name, value in self.whole(schema)["properties"].items()}
        (key,) = [
            name
            for name, value in properties.items()
            if value.get("type") == "array" and self.whole(value["items"]).get("type", "object") == "object"
        ]
        meta = properties.get("meta", {}).get("properties", {})
        if "next_page_url" in meta:
            return "meta", key
        if "next_token" in meta:
            return "token", key
        if "next_page_uri" in properties:
            return "uri", key
        return ("numbered" if "has_next" in properties else "whole"), key


def read(folder):
    """The operations of all the documents in a folder."""
    return [operation for path in sorted(folder.glob("*.json")) for operation in Document(path).operations]
