"""Wrong values of every kind, for every operation: all of them are named, and nothing is sent."""

import json

import pytest
from wire.library import INVALID_PARAMETERS, validate

from . import fitting, mistakes
from .conftest import report
from .prediction import OTHER_ACCOUNT


def fitting_members(operation):
    """The JSON text of a value that fits, for each parameter by its name."""
    members = {}
    for parameter in operation.parameters:
        value = fitting.of(operation.document, parameter.wire, parameter.schema, parameter.place)
        members[parameter.name] = json.dumps(OTHER_ACCOUNT) if parameter.is_own_account else value.json
    return members


def written(members):
    return ("{" + ", ".join(f"{json.dumps(name)}: {value}" for name, value in members) + "}").encode()


def refused(twilio, operation, id, members, expected):
    """In what the refusal of a call differs from the one that is expected, by a call as by twilite_validate."""
    params = written(members)
    called, requests = twilio.call(operation, id, params)
    checked = validate(id, params)
    if requests or called.status != INVALID_PARAMETERS or checked.status != INVALID_PARAMETERS:
        return [f"{id} {params!r}: {len(requests)} requests, {called}, validate {checked}, not {expected}"]
    if called.value != checked.value:
        return [f"{id} {params!r}: {called} is not what twilite_validate says, {checked}"]
    if sorted(called.rules) != sorted(expected):
        return [f"{id} {params!r}: {sorted(called.rules)}, not {sorted(expected)}"]
    return []


@pytest.fixture
def refusals(stage, operations):
    """Collects the differences of all operations; `of` gives members and expected rules of one, or None."""
    twilio = stage()

    def collect(of):
        found = []
        for operation in operations:
            for id in operation.ids:
                for members, expected in of(operation):
                    if expected:
                        found += refused(twilio, operation, id, members, expected)
        assert not found, report(found)

    return collect


def test_every_rule_that_is_broken_is_named_at_once(refusals):
    def of(operation):
        members, expected = fitting_members(operation), []
        for parameter in operation.parameters:
            mistake = mistakes.by_form(operation.document, parameter)
            if mistake:
                members[parameter.name] = mistake[0]
                expected.append((parameter.name, mistake[1]))
        return [(members.items(), expected)]

    refusals(of)


def test_every_wrong_type_is_named_at_once(refusals):
    def of(operation):
        members, expected = fitting_members(operation), []
        for parameter in operation.parameters:
            wrong = mistakes.by_type(operation.document, parameter)
            if wrong:
                members[parameter.name] = wrong
                expected.append((parameter.name, "type"))
        return [(members.items(), expected)]

    refusals(of)


def test_everything_that_is_missing_is_named_at_once(refusals):
    def of(operation):
        missing = [p for p in operation.parameters if (p.needed or p.place == "path") and not p.is_own_account]
        expected = [(parameter.name, "required") for parameter in missing]
        return [([], expected), ([(parameter.alias, "null") for parameter in missing], expected)]

    refusals(of)


def test_names_that_are_unknown_and_names_given_twice(refusals):
    def of(operation):
        members = [*fitting_members(operation).items()]
        twice = [(parameter.alias, members[at][1]) for at, parameter in enumerate(operation.parameters)]
        unknown = [("NoSuchName", "null"), ("no such name", "{}"), ("", '""')]
        duplicates = [(parameter.name, "duplicate") for parameter in operation.parameters]
        return [(members + twice + unknown, duplicates + [(name, "unknown") for name, _ in unknown])]

    refusals(of)


@pytest.mark.parametrize("step", [".", "..", ""])
def test_no_id_is_a_step_in_a_path(refusals, step):
    def of(operation):
        members, expected = fitting_members(operation), []
        for parameter in operation.at("path"):
            is_number = parameter.schema.get("type") == "integer"
            members[parameter.name] = json.dumps(step)
            rule = "type" if is_number else "path"
            expected.append((parameter.name, rule if step else mistakes.of_nothing(parameter)))
        return [(members.items(), expected)]

    refusals(of)


@pytest.mark.parametrize("character", ["\r", "\n", "\0", "\x1b", "\x7f"])
def test_no_control_character_in_a_header(refusals, character):
    def of(operation):
        members = fitting_members(operation)
        headers = [parameter.name for parameter in operation.at("header")]
        members.update({name: json.dumps(f"a{character}b") for name in headers})
        return [(members.items(), [(name, "characters") for name in headers])]

    refusals(of)


def test_no_text_has_a_null_character(refusals):
    def of(operation):
        members, expected = fitting_members(operation), []
        for parameter in operation.parameters:
            schema = operation.document.resolve(parameter.schema)
            if schema.get("type") == "string" and parameter.place != "body":
                members[parameter.name] = '"a\\u0000b"'
                expected.append((parameter.name, "characters"))
        return [(members.items(), expected)]

    refusals(of)


def test_an_address_may_be_taken_away_by_an_update_alone(stage, operations):
    """Twilio takes an empty one for none; where something is created there is nothing to take away."""
    twilio, found = stage(), []
    for operation in operations:
        addresses = [
            p.name for p in operation.at("form") if operation.document.resolve(p.schema).get("format") == "uri"
        ]
        members = fitting_members(operation)
        if not addresses or (operation.resource, "StatusCallback") == ("trusthub.v1.customer_profile", addresses[0]):
            continue
        members.update({name: '""' for name in addresses})
        if operation.verb == "update":
            response = validate(operation.id, written(members.items()))
            if response.value != {"valid": True}:
                found.append(f"{operation.id}: {response}")
        else:
            found += refused(twilio, operation, operation.id, members.items(), [(name, "uri") for name in addresses])
    assert not found, report(found)
