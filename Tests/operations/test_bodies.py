"""JSON bodies: what is checked of them before they are sent, and how large they may be."""

import json

import pytest
from wire.library import INVALID_PARAMETERS, MISUSE, OK, validate
from wire.server import answer

from . import fitting, mistakes
from .conftest import report
from .test_wrong_values import fitting_members, written

ALARM = (
    '{"friendlyName": "n", "queryType": "ALL", "triggerValue": 1, "timeWindow": "ONE_DAY", "description": "",'
    ' "enabled": true%s}'
)


def test_each_mistake_in_a_body_has_its_place(operations):
    found, count = [], 0
    for operation in operations:
        for parameter in operation.at("body"):
            members = fitting_members(operation)
            fits = json.loads(members["Body"])
            for way, other, name, rule in mistakes.in_body(operation.document, parameter.schema):
                members["Body"] = json.dumps(mistakes.changed(fits, way, other))
                response = validate(operation.id, written(members.items()))
                count += 1
                if response.status != INVALID_PARAMETERS or response.rules != [(name, rule)]:
                    found.append(f"{operation.id} {members['Body']}: {response}, not {(name, rule)}")
    assert count > 50 and not found, report(found)


def test_all_mistakes_in_a_body_are_named_at_once():
    body = '{"triggerValue": 1.5, "queryType": "SOME", "enabled": "true", "email": ["a", 7], "timeWindow": null}'
    response = validate("monitor.v2.alarm.create", f'{{"Body": {body}}}'.encode())
    assert sorted(response.rules) == [
        ("Body.description", "required"), ("Body.email[1]", "type"), ("Body.enabled", "type"),
        ("Body.friendlyName", "required"), ("Body.queryType", "enum"), ("Body.timeWindow", "type"),
        ("Body.triggerValue", "type"),
    ]  # fmt: skip


def test_an_object_of_any_names_has_values_of_one_type():
    def rules(variables):
        types = {"twilio/text": {"body": "b"}}
        response = validate(
            "content.v1.content.create", {"Body": {"language": "en", "types": types, "variables": variables}}
        )
        return [] if response.status == OK else response.rules

    assert rules({}) == rules({"1": "a", "name \u00e9": ""}) == []
    assert rules({"1": "a", "2": 7, "3": None}) == [("Body.variables.2", "type"), ("Body.variables.3", "type")]
    assert rules(["a"]) == rules("a") == [("Body.variables", "type")]


def test_null_stands_where_the_document_lets_it(operations):
    """And a body with nothing but what is needed is enough."""
    found, count = [], 0
    for operation in operations:
        for parameter in operation.at("body"):
            members = fitting_members(operation)
            schema = operation.document.whole(parameter.schema)
            fits = json.loads(members["Body"])
            for name, value in schema.get("properties", {}).items():
                if operation.document.resolve(value).get("nullable"):
                    fits[name] = None
                    count += 1
            least = fitting.body(operation.document, "Body", parameter.schema, False, needed_only=True)
            for body in (json.dumps(fits), least):
                members["Body"] = body
                response = validate(operation.id, written(members.items()))
                if response.status != OK:
                    found.append(f"{operation.id} {body}: {response}")
    assert count and not found, report(found)


def test_members_that_the_document_does_not_have_are_sent(stage, named):
    twilio = stage()
    create = named("monitor.v2.alarm.create")
    body = ALARM % ', "newIn2031": {"a": [null, 1e400]}, "": "\\u0000"'
    response, (request,) = twilio.call(create, create.id, f'{{"Body": {body}}}'.encode(), answer(201, "{}"))
    assert (response.status, request.body) == (OK, body.encode())


@pytest.mark.parametrize("body", ["null", "7", "true", '"{}"', "[]"])
def test_a_body_that_is_no_object(named, body):
    response = validate("monitor.v2.alarm.create", f'{{"Body": {body}}}'.encode())
    assert response.rules == [("Body", "required" if body == "null" else "type")]


@pytest.mark.parametrize("size", [100_000, 20_000_000])
def test_a_large_body_is_sent_whole(stage, named, size):
    """There is no bound to what a caller gives but memory."""
    twilio = stage(timeout_ms=60_000)
    create = named("monitor.v2.alarm.create")
    body = ALARM % f', "query": "{"x" * size}"'
    response, (request,) = twilio.call(create, create.id, f'{{"Body": {body}}}'.encode(), answer(201, "{}"))
    assert response.status == OK and request.body == body.encode()
    assert request.header("Content-Length") == [str(len(body))]


def test_a_large_body_is_read_as_deeply_as_json_may_be_nested(stage, named):
    twilio = stage()
    create = named("monitor.v2.alarm.create")

    def nested(levels):
        return ALARM % f', "query": "", "deep": {"[" * levels}{"]" * levels}'

    # The parameters' own object and the body are two of the 128 levels.
    response, (request,) = twilio.call(create, create.id, f'{{"Body": {nested(126)}}}'.encode(), answer(201, "{}"))
    assert (response.status, request.body) == (OK, nested(126).encode())
    assert validate(create.id, f'{{"Body": {nested(127)}}}'.encode()).status == MISUSE


def test_a_body_that_is_optional_may_be_left_out(stage, named):
    twilio = stage()
    create = named("insights.v2.inbound_phone_numbers_report.create")
    response, (request,) = twilio.call(create, create.id, b"{}", answer(201, "{}"))
    assert (response.status, request.body) == (OK, b"")
