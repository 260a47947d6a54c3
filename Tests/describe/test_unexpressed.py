"""What the language of descriptions cannot express ends the run, with the place where it stands."""

import copy
import json

import pytest
from describing import describe

# A document as Twilio's are, with one operation of each sort.
THING = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}
DOCUMENT = {
    "openapi": "3.0.1",
    "servers": [{"url": "https://things.twilio.com"}],
    "security": [{"basic": []}],
    "paths": {
        "/v1/Things": {
            "get": {
                "operationId": "ListThing",
                "parameters": [
                    {"name": "Kind", "in": "query", "schema": {"type": "string"}},
                    {"name": "PageSize", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "object", "properties": {
                        "things": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}},
                        "meta": {"type": "object", "properties": {"next_page_url": {"type": "string"}}},
                    }}}}}
                },
            },
            "post": {
                "operationId": "CreateThing",
                "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                    "type": "object", "properties": {"Name": {"type": "string"}},
                }}}},
                "responses": {"201": THING},
            },
        },
        "/v1/Things/{Id}": {
            "put": {
                "operationId": "UpdateThing",
                "parameters": [{"name": "Id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
                    "name": {"type": "string"},
                }}}}},
                "responses": {"200": THING},
            },
        },
    },
    "components": {
        "schemas": {"thing": {"type": "object", "properties": {"sid": {"type": "string"}}}},
        "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
    },
}  # fmt: skip


@pytest.fixture
def described(tmp_path):
    """The description of the document, changed by a function."""

    def make(change=lambda document: None):
        document = copy.deepcopy(DOCUMENT)
        change(document)
        (tmp_path / "things_v1.json").write_text(json.dumps(document))
        return describe(tmp_path)

    return make


def test_the_document_itself_is_expressed(described):
    assert described() == {
        "things_v1": """\
things.v1 things

thing Thing
  record sid!
  create POST /v1/Things Name
  list GET /v1/Things [meta things] Kind PageSize:int(1..100)
  update PUT /v1/Things/{Id:some} Body=update_thing_request@json:{name}
"""
    }


def listing(document):
    return document["paths"]["/v1/Things"]["get"]


def creation(document):
    return document["paths"]["/v1/Things"]["post"]


def update(document):
    return document["paths"]["/v1/Things/{Id}"]["put"]


def form(document):
    return creation(document)["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]


def body(document):
    return update(document)["requestBody"]["content"]["application/json"]["schema"]["properties"]


def page(document):
    return listing(document)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def record(document):
    return document["components"]["schemas"]["thing"]


def recursive(document):
    document["components"]["schemas"]["tree"] = {
        "type": "object",
        "properties": {"inner": {"$ref": "#/components/schemas/tree"}},
    }
    body(document)["tree"] = {"$ref": "#/components/schemas/tree"}


LIST, CREATE, UPDATE = "things_v1 GET /v1/Things", "things_v1 POST /v1/Things", "things_v1 PUT /v1/Things/{Id}"
CANNOT = {
    "an operation without a verb": (CREATE, lambda d: creation(d).update(operationId="InventThing")),
    "a verb alone": (CREATE, lambda d: creation(d).update(operationId="Create")),
    "another's server": (LIST, lambda d: d.update(servers=[{"url": "https://things.example.com"}])),
    "a server of one path": (
        UPDATE, lambda d: d["paths"]["/v1/Things/{Id}"].update(servers=[{"url": "http://things.twilio.com"}]),
    ),
    "a cookie": (LIST, lambda d: listing(d)["parameters"][0].update({"in": "cookie"})),
    "a pattern in a query": (
        LIST, lambda d: listing(d)["parameters"][0].update(schema={"type": "string", "pattern": "^[a-z]{7}$"}),
    ),
    "a pattern in a form": (CREATE, lambda d: form(d).update(Name={"type": "string", "pattern": "^(?!US).*$"})),
    "a pattern in an array": (
        CREATE, lambda d: form(d).update(Name={"type": "array", "items": {"type": "string", "pattern": "x+"}}),
    ),
    "a pattern in a body": (UPDATE, lambda d: body(d).update(name={"type": "string", "pattern": "^x+$"})),
    "a pattern in a record": (
        LIST, lambda d: record(d)["properties"].update(sid={"type": "string", "pattern": "^x+$"}),
    ),
    "a bar in a word": (CREATE, lambda d: form(d).update(Name={"type": "string", "enum": ["a|b", "c"]})),
    "a brace in a word": (CREATE, lambda d: form(d).update(Name={"type": "string", "enum": ["{a}"]})),
    "a type that is none": (CREATE, lambda d: form(d).update(Name={"type": "file"})),
    "a property of no type": (LIST, lambda d: record(d)["properties"].update(sid={"type": "file"})),
    "a form with files": (
        CREATE, lambda d: creation(d).update(requestBody={"content": {"multipart/form-data": {"schema": {}}}}),
    ),
    "a body of XML": (UPDATE, lambda d: update(d).update(requestBody={"content": {"application/xml": {"schema": {}}}})),
    "a body that contains itself": (UPDATE, recursive),
    "no success": (CREATE, lambda d: creation(d).update(responses={"400": {}})),
    "an answer that is an array": (
        CREATE, lambda d: creation(d).update(responses={"200": {"content": {"a/json": {"schema": {"type": "array"}}}}}),
    ),
    "two arrays of records": (LIST, lambda d: page(d).update(others={"type": "array", "items": {"type": "object"}})),
    "no array of records": (LIST, lambda d: page(d).pop("things")),
    "an unknown way to the next page": (
        LIST, lambda d: page(d).update(meta={"type": "object", "properties": {"next": {"type": "string"}}}),
    ),
    "an unknown way beside the records": (
        LIST, lambda d: (page(d).pop("meta"), page(d).update(next={"type": "string"})),
    ),
}  # fmt: skip


@pytest.mark.parametrize("construct", CANNOT)
def test_what_cannot_be_expressed_fails_with_its_place(described, construct):
    where, change = CANNOT[construct]
    with pytest.raises(ValueError) as error:
        described(change)
    assert where in str(error.value)


def test_two_operations_of_one_id_fail(described):
    with pytest.raises(ValueError, match=r"things\.v1\.thing\.create"):
        described(lambda document: document["paths"].update({"/v1/Other": {"post": creation(document)}}))


# What a description can say of a parameter: schema, word of the description.
TYPES = [
    ({"type": "string"}, "Name"),
    ({"type": "string", "minLength": 1}, "Name:some"),
    ({"type": "string", "minLength": 2, "maxLength": 5}, "Name:text(2..5)"),
    ({"type": "string", "maxLength": 5}, "Name:text(0..5)"),
    ({"type": "string", "minLength": 2}, "Name:text(2..)"),
    ({"type": "string", "minLength": 34, "maxLength": 34, "pattern": "^AC[0-9a-fA-F]{32}$"}, "Name:AC"),
    ({"type": "string", "pattern": "IX[0-9a-f]{32}"}, "Name:IX"),
    ({"type": "string", "pattern": "^[a-zA-Z]{2}[0-9a-fA-F]{32}$"}, "Name:sid"),
    ({"type": "string", "pattern": "^(SM|MM)[0-9a-fA-F]{32}$"}, "Name:SM/MM"),
    ({"type": "string", "pattern": "^BU[0-9a-fA-F]{32}(,BU[0-9a-fA-F]{32}){0,19}$"}, "Name:BU,20"),
    ({"type": "string", "pattern": "^aia_asst_.+$"}, "Name:aia_asst_~"),
    ({"type": "string", "enum": ["a", "b-c", "1.5"]}, "Name:(a|b-c|1.5)"),
    ({"type": "string", "enum": ["true", "false"]}, "Name:bool"),
    ({"type": "boolean"}, "Name:bool"),
    ({"type": "integer"}, "Name:int"),
    ({"type": "integer", "minimum": 0}, "Name:int(0..)"),
    ({"type": "integer", "maximum": 9}, "Name:int(..9)"),
    ({"type": "integer", "minimum": 1, "maximum": 9}, "Name:int(1..9)"),
    ({"type": "number"}, "Name:num"),
    ({"type": "string", "format": "date-time"}, "Name:time"),
    ({"type": "string", "format": "date"}, "Name:date"),
    ({"type": "string", "format": "uri"}, "Name:uri"),
    ({"type": "string", "format": "email"}, "Name:email"),
    ({"type": "string", "format": "phone-number"}, "Name"),
    ({}, "Name:any"),
    ({"type": "object"}, "Name:any"),
    ({"type": "array", "items": {"type": "string"}}, "Name:[text]"),
    ({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}, "Name:[(a|b)]"),
    ({"type": "array", "items": {"type": "object"}}, "Name:[any]"),
    ({"type": "object", "format": "prefixed-collapsible-map-AddOns"}, "Name:map(AddOns)"),
]  # fmt: skip


@pytest.mark.parametrize("schema, word", TYPES, ids=[word for _, word in TYPES])
def test_the_word_for_each_type(described, schema, word):
    text = described(lambda document: form(document).update(Name=schema))["things_v1"]
    assert f"  create POST /v1/Things {word}" in text.splitlines()


BODIES = [
    ({"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, "{a*:int}"),
    ({"type": "string", "nullable": True}, None),
    ({"type": "object", "additionalProperties": {"type": "string"}}, "{: text}"),
    ({"type": "object"}, "{}"),
    ({"type": "array", "items": {"type": "object", "properties": {"b": {"type": "boolean"}}}}, "[{b:bool}]"),
    ({"allOf": [
        {"properties": {"a": {"type": "string"}}, "required": ["a"]}, {"properties": {"b": {"type": "number"}}},
    ]}, "{a* b:num}"),
    ({"oneOf": [
        {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]},
        {"properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]},
    ]}, "{a* b:any}"),
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, "any"),
]  # fmt: skip


@pytest.mark.parametrize("schema, word", BODIES, ids=[str(word) for _, word in BODIES])
def test_the_words_for_a_body(described, schema, word):
    text = described(lambda document: body(document).update(name=schema))["things_v1"]
    member = "name?" if word is None else f"name:{word}"
    assert f"  update PUT /v1/Things/{{Id:some}} Body=update_thing_request@json:{{{member}}}" in text.splitlines()
