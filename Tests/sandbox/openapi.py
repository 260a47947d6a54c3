"""Reads OpenAPI documents for the tests: values that fit a schema, and whether an answer does. Standard library only, and
nothing of the sandbox's or the library's."""

import itertools
import json
import re
import re._parser as regex
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from .wire import FORM, basic

METHODS = ("get", "post", "put", "patch", "delete")
PAGING = {"pagesize", "page", "pagetoken", "token", "size"}
numbers = itertools.count(1)


def plain(name):
    return re.sub("[-_.]", "", name).lower()


@dataclass
class Operation:
    document: "Document"
    path: str
    method: str
    body: dict
    shared: list

    @property
    def name(self):
        return self.body["operationId"]

    def __str__(self):
        return f"{self.document.name} {self.method.upper()} {self.path} ({self.name})"

    def parameters(self, place):
        found = [self.document.follow(p) for p in [*self.shared, *self.body.get("parameters", [])]]
        return [p for p in found if p["in"] == place]

    @property
    def success(self):
        """The statuses that may answer it, and the schema of the first one's body, None without a body."""
        statuses = [s for s in self.body["responses"] if s[0] in "23"]
        content = self.body["responses"][statuses[0]].get("content")
        return [int(s) for s in statuses], next(iter(content.values()))["schema"] if content else None

    @property
    def shape(self):
        return re.sub(r"\{[^}]*\}", "{}", self.path)

    @property
    def variables(self):
        return re.findall(r"\{([^}]*)\}", self.path)

    @property
    def is_instance(self):
        return bool(re.search(r"\}(\.json)?$", self.path))

    @property
    def collection(self):
        """The shape of the path of the collection that an instance is in."""
        suffix = ".json" if self.path.endswith(".json") else ""
        return self.shape.rsplit("/", 1)[0] + suffix


@dataclass
class Document:
    file: Path
    json: dict = field(init=False)

    def __post_init__(self):
        self.json = json.loads(self.file.read_text())

    @property
    def name(self):
        return self.file.stem

    @property
    def product(self):
        return urlsplit(self.json["servers"][0]["url"]).hostname.split(".")[0]

    def operations(self):
        for path, item in self.json["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Operation(self, path, method, item[method], item.get("parameters", []))

    def follow(self, value):
        while "$ref" in value:
            target = self.json
            for word in value["$ref"][2:].split("/"):
                target = target[word]
            value = target
        return value

    def sample(self, schema, name="", depth=0):
        """A value that fits a schema; a string is another one each time where it may be."""
        schema = self.follow(schema)
        if "oneOf" in schema:
            chosen = self.sample(schema["oneOf"][0], name, depth)
            if "discriminator" in schema:
                word = next(w for w, t in schema["discriminator"]["mapping"].items() if t == schema["oneOf"][0]["$ref"])
                chosen[schema["discriminator"]["propertyName"]] = word
            return chosen
        if schema.get("enum"):
            return next(word for word in schema["enum"] if word is not None)
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "string":
            return self._text(schema, name)
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
        if kind == "boolean":
            return True
        if kind == "array":
            return [self.sample(schema.get("items", {}), name, depth + 1) for _ in range(max(1, schema.get("minItems", 1)))]
        if kind == "object":
            properties = schema.get("properties", {})
            wanted = properties if depth < 3 else schema.get("required", [])
            return {n: self.sample(properties[n], n, depth + 1) for n in wanted}
        return {"number": 1}

    @staticmethod
    def _text(schema, name):
        if "pattern" in schema:
            return text_of(schema["pattern"])
        # The users of chat, a resource of the sandbox's own, have JSON texts for attributes, as Twilio's reference says.
        if name == "Attributes":
            return '{"number": 1}'
        special = {"date-time": "2024-05-06T07:08:09Z", "date": "2024-05-06", "uri": "https://example.com/callback"}
        if schema.get("format") in special:
            return special[schema["format"]]
        text = f"{name or 'text'}-{next(numbers)}".ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength", len(text))]

    def form(self, schema, required_only=False):
        """Pairs of a form for the properties of a schema."""
        schema, pairs = self.follow(schema), []
        for name, value in schema.get("properties", {}).items():
            if not required_only or name in schema.get("required", []):
                pairs += self.pairs(name, value)
        return pairs

    def pairs(self, name, schema):
        schema = self.follow(schema)
        if schema.get("format", "").startswith("prefixed-collapsible-map-"):
            return [(schema["format"].removeprefix("prefixed-collapsible-map-") + ".key", "value")]
        if schema.get("type") == "array":
            one = schema.get("items", {})
            return self.pairs(name, one) + self.pairs(name, one)
        value = self.sample(schema, name)
        return [(name, value if isinstance(value, str) else json.dumps(value))]

    def violations(self, schema, value, place="answer"):
        """What of a value is not as a schema has it."""
        schema = self.follow(schema)
        if "oneOf" in schema:
            found = [list(self.violations(one, value, place)) for one in schema["oneOf"]]
            if all(found):
                yield from found[0]
            return
        if value is None:
            if not schema.get("nullable") and "type" in schema:
                yield f"{place} is null"
            return
        kind = schema.get("type")
        types = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
        if kind and (not isinstance(value, types[kind]) or (kind in ("integer", "number") and isinstance(value, bool))):
            yield f"{place} is no {kind} but {value!r}"
            return
        if schema.get("enum") and value not in schema["enum"]:
            yield f"{place} is none of its words: {value!r}"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{place} does not match {schema['pattern']}: {value!r}"
        if kind == "string" and not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{place} has a wrong length: {value!r}"
        formats = {
            "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
            "date-time-rfc-2822": r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000",
            "date": r"\d{4}-\d\d-\d\d",
        }
        if schema.get("format") in formats and kind == "string" and not re.fullmatch(formats[schema["format"]], value):
            yield f"{place} is no {schema['format']}: {value!r}"
        if kind == "array":
            for index, element in enumerate(value):
                yield from self.violations(schema.get("items", {}), element, f"{place}[{index}]")
        if kind == "object" and "properties" in schema:
            for name, one in schema["properties"].items():
                if name in value:
                    yield from self.violations(one, value[name], f"{place}.{name}")
                elif place in ("answer", "answer[]"):
                    yield f"{place}.{name} is missing"


def text_of(pattern):
    """A text that matches a pattern."""

    def write(parsed):
        text = ""
        for kind, value in parsed:
            kind = str(kind)
            if kind == "LITERAL":
                text += chr(value)
            elif kind == "IN":
                choices = [c for k, v in value for c in (range(v[0], v[1] + 1) if str(k) == "RANGE" else [v])]
                text += chr(choices[next(numbers) % len(choices)])
            elif kind == "ANY":
                text += "abcdefghij"[next(numbers) % 10]
            elif kind == "MAX_REPEAT":
                least, most, inner = value
                text += "".join(write(inner) for _ in range(least if most < 1000 else max(least, 8)))
            elif kind == "SUBPATTERN":
                text += write(value[3])
            elif kind == "BRANCH":
                text += write(value[1][0])
            elif kind != "AT":
                raise NotImplementedError(kind)
        return text

    return write(regex.parse(pattern))


def target(operation, variables, query=()):
    """A path with its variables filled in, under the name of the product; variables without a value get a fitting one."""
    path = operation.path
    schemas = {p["name"]: p["schema"] for p in operation.parameters("path")}
    for name in operation.variables:
        value = variables.get(name)
        if value is None:
            value = operation.document.sample(schemas[name], name)
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    return f"/{operation.document.product}{path}" + (f"?{urlencode(query)}" if query else "")


def send(wire, operation, variables=None, query=(), token=None, required_only=False, form=None):
    """Performs an operation with everything that it takes, or with what it requires, or with a form."""
    document = operation.document
    pairs = list(query)
    for parameter in operation.parameters("query"):
        if parameter["name"] in dict(query):
            continue
        if plain(parameter["name"]) not in PAGING and (parameter.get("required") or not required_only):
            pairs += document.pairs(parameter["name"], parameter["schema"])
    headers = {}
    for parameter in operation.parameters("header"):
        if parameter["name"] == "Authorization":
            headers["Authorization"] = "a token of its own"
        elif not required_only:
            headers[parameter["name"]] = document.sample(parameter["schema"])
    security = operation.body.get("security", document.json.get("security"))
    if not security:
        headers["Authorization"] = None
    elif "Authorization" not in headers:
        schemes = [document.json["components"]["securitySchemes"][n] for one in security for n in one]
        is_basic = any(s.get("scheme") == "basic" for s in schemes)
        headers["Authorization"] = basic() if is_basic else f"Bearer {token}"
    body = None
    if "requestBody" in operation.body:
        media, content = next(iter(operation.body["requestBody"]["content"].items()))
        headers["Content-Type"] = media
        if form is not None:
            body = urlencode(form).encode()
        elif media == FORM:
            body = urlencode(document.form(content["schema"], required_only)).encode()
        else:
            body = json.dumps(document.sample(content["schema"])).encode()
    return wire.request(
        operation.method.upper(), target(operation, variables or {}, pairs), body=body, headers=headers,
    )  # fmt: skip
