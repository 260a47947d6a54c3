"""The catalog, which bindings are made of, says of each operation what an independent reading of its document says."""

import re

import pytest
from wire.library import catalog, describe

from . import fitting
from .conftest import report
from .openapi import BEYOND


@pytest.fixture(scope="module")
def known():
    return {each["id"]: each for resource in catalog()["resources"] for each in resource["operations"]}


def returned(operation, id):
    if operation.verb == "list":
        return "array" if id == operation.id else "page"
    if not operation.answers:
        return "location"
    is_empty = operation.verb == "delete" or all(schema is None for _, schema in operation.answers)
    return "empty" if is_empty else "record"


def described(operation, id):
    """What the catalog must say of an operation, but for its parameters."""
    says = {
        "id": id,
        "function": "twilite_" + id.replace(".", "_"),
        "verb": id.rpartition(".")[2],
        "method": operation.method,
        "path": operation.path,
        "returns": returned(operation, id),
        "credentials": "parameter"
        if any(p.wire == "Authorization" for p in operation.at("header"))
        else operation.credentials,
    }
    if operation.verb == "list":
        says.update(paging=operation.style, list_key=operation.key)
        if operation.largest_page:
            says["largest_page"] = operation.largest_page
        says["size_parameter"] = "Size" if operation.page_size_name == "Size" else None
    return says


def parameter_of(operation, parameter):
    """What the catalog must say of a parameter, but for its rule."""
    says = {"name": parameter.name, "alias": parameter.alias, "in": parameter.place}
    says["required"] = (parameter.needed or parameter.place == "path") and not parameter.is_own_account
    if parameter.wire != parameter.name:
        says["wire"] = parameter.wire
    if parameter.place == "body":
        says["content_type"] = operation.content_type
    if parameter.is_own_account:
        says["default"] = "account_sid"
    if parameter.place != "body" and parameter.schema.get("type") == "array":
        says["repeated"] = True
    return says


RULES = {
    "rule",
    "pattern",
    "enum",
    "minimum",
    "maximum",
    "prefix",
    "schema",
    "minimum_length",
    "maximum_length",
    "maximum_count",
}


def rule_differences(operation, parameter, says):
    """In what the rule differs: words, bounds, and whether it lets a fitting value pass."""
    schema = operation.document.resolve(parameter.schema)
    if schema.get("type") == "array":
        schema = operation.document.resolve(schema["items"])
    if parameter.place == "body":
        return [] if says["rule"] == "body" else ["rule"]
    found = []
    words = [str(word) for word in schema.get("enum", [])]
    if words and not fitting.is_flag(schema) and says.get("enum") != words:
        found.append(f"the words {says.get('enum')}")
    if schema.get("type") == "integer":
        bounds = {name: schema[name] for name in ("minimum", "maximum") if name in schema}
        if says["rule"] != "integer" or {name: says[name] for name in ("minimum", "maximum") if name in says} != bounds:
            found.append(f"the bounds {says}")
    if (schema.get("type") == "boolean" or fitting.is_flag(schema)) and says["rule"] != "true_or_false":
        found.append(f"the rule {says['rule']}")
    if "pattern" in says:
        text = fitting.of(operation.document, parameter.wire, schema, parameter.place).texts[0]
        if not re.fullmatch(says["pattern"], text) or re.fullmatch(says["pattern"], "x"):
            found.append(f"the pattern {says['pattern']} for {text}")
    elif "[0-9a-f" in schema.get("pattern", "") and (operation.resource, parameter.wire) not in BEYOND:
        found.append(f"no pattern where the document has {schema['pattern']}")
    return found


def test_each_operation_is_in_the_catalog_as_in_its_document(operations, known):
    found = []
    for operation in operations:
        for id in operation.ids:
            says = known[id]
            for name, value in described(operation, id).items():
                if says.get(name) != value:
                    found.append(f"{id}: {name} is {says.get(name)!r}, not {value!r}")
            own = {parameter["name"]: parameter for parameter in says["parameters"] if parameter["in"] != "control"}
            if list(own) != [
                p.name
                for p in sorted(operation.parameters, key=lambda p: list(own).index(p.name) if p.name in own else -1)
            ]:
                found.append(f"{id}: the parameters {list(own)}")
                continue
            for parameter in operation.parameters:
                expected, said = parameter_of(operation, parameter), own[parameter.name]
                if {name: value for name, value in said.items() if name not in RULES} != expected:
                    found.append(f"{id}: {said}, not {expected}")
                found += [f"{id} {parameter.name}: {what}" for what in rule_differences(operation, parameter, said)]
    assert not found, report(found)


def test_the_parameters_of_a_path_come_first_and_in_its_order(known):
    for id, operation in known.items():
        places = [parameter["in"] for parameter in operation["parameters"]]
        count = places.count("path")
        assert places[:count] == ["path"] * count, id
        wire = [parameter.get("wire", parameter["name"]) for parameter in operation["parameters"][:count]]
        assert wire == re.findall(r"\{([^}]*)\}", operation["path"]), id


def test_a_limit_is_the_librarys_own_and_a_lists_alone(known):
    for id, operation in known.items():
        own = [parameter["name"] for parameter in operation["parameters"] if parameter["in"] == "control"]
        assert own == (["Limit"] if operation["verb"] == "list" else []), id


def test_no_two_parameters_of_an_operation_share_a_spelling(known):
    for id, operation in known.items():
        spellings = [name for parameter in operation["parameters"] for name in {parameter["name"], parameter["alias"]}]
        assert len(spellings) == len(set(spellings)), (id, sorted(spellings))


def test_a_chain_has_an_id_for_each_place_of_the_route(known):
    """As Twilio's libraries lead to an operation; the account is one that may be left out."""
    for id, operation in known.items():
        chosen = [name for step in operation["chain"] for name in re.findall(r"\{([^}]*)\}", step)]
        assert sorted(chosen) == sorted(re.findall(r"\{([^}]*)\}", operation["path"])), id
        assert operation["chain"][:2] == id.split(".")[:2], id
        for step in operation["chain"][2:]:
            assert re.fullmatch(r"\(\)|[a-z][a-z0-9_]*|\{\w+\}(,\{\w+\})*", step), (id, step)


def test_no_two_operations_of_one_verb_share_a_chain(known):
    chains = {}
    for id, operation in known.items():
        chains.setdefault((tuple(operation["chain"]), operation["verb"]), []).append(id)
    assert {chain: ids for chain, ids in chains.items() if len(ids) > 1} == {}


def test_the_whole_is_the_frame_and_all_products():
    whole, frame = catalog(), describe().value
    parts = [resource for product in frame["products"] for resource in describe(product).value["resources"]]
    assert whole.pop("resources") == parts
    assert {name: value for name, value in frame.items() if name != "products"} == {
        name: value for name, value in whole.items() if name != "products"
    }
