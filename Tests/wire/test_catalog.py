"""What the catalog says of the library's own: it is what the header says, and what the library does."""

import json
import pathlib
import re

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import INVALID_PARAMETERS, MISUSE, OK, STATUS_NAMES, Client, Queue, Refused, catalog, validate
from .samples import VERBS, entities
from .server import answer

ROOT = pathlib.Path(__file__).parents[2]
OPTIONS = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": "http://127.0.0.1:1"}
client_options = {option["name"]: option for option in catalog()["client_options"]}
queue_options = {option["name"]: option for option in catalog()["queue_options"]}
integers = [name for name, option in client_options.items() if option["type"] == "integer"]
A_VALUE_OF_EACH_TYPE = {"string": "x", "integer": 1, "boolean": True, "object": {}, "array": [], "fraction": 1.5}


def assert_taken(name, value):
    Client({**OPTIONS, name: value}).close()


def assert_refused(name, value):
    with pytest.raises(Refused) as refused:
        Client({**OPTIONS, name: value}).close()
    assert refused.value.response.status == MISUSE
    assert name in refused.value.response.error["message"]


def test_the_statuses_are_the_header_s():
    header = (ROOT / "include/twilite.h").read_text()
    values = header.partition("typedef enum twilite_status {")[2].partition("} twilite_status;")[0]
    declared = re.findall(r"^    TWILITE_(\w+) = (\d+),?$", values, re.M)
    assert len(declared) >= 10
    assert [(s["name"].upper(), str(s["value"])) for s in catalog()["statuses"]] == declared
    known = {status["value"]: status["name"] for status in catalog()["statuses"]}
    assert STATUS_NAMES.items() <= known.items()


def documented(page, columns):
    """The rows of a table of options, by their names."""
    rows = {}
    for line in (ROOT / page).read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == columns and re.fullmatch(r"`\w+`", cells[0]):
            rows.setdefault(cells[0].strip("`"), cells[1:])
    return rows


def cells(section):
    """The rows of the tables in a section of docs/catalog.md, by what is code in their first cell."""
    text = (ROOT / "docs/catalog.md").read_text()
    (body,) = re.findall(rf"^## {section}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    rows = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in body.splitlines() if line.startswith("| `")]
    return {name: row[1:] for row in rows for name in re.findall(r"`(\w+)`", row[0])}


@pytest.mark.parametrize(
    "section, found",
    [
        ("The whole", [catalog()]),
        ("A resource", catalog()["resources"]),
        ("An operation", [o for r in catalog()["resources"] for o in r["operations"]]),
        ("A parameter", [p for r in catalog()["resources"] for o in r["operations"] for p in o["parameters"]]),
        ("A property", [p for r in catalog()["resources"] for p in r["properties"]]),
    ],
    ids=["the whole", "resource", "operation", "parameter", "property"],
)
def test_each_field_is_documented(section, found):
    rows = cells(section)
    fields = {field for one in found for field in one}
    assert fields <= rows.keys()
    for field in fields:
        if "all" in rows[field]:
            assert all(field in one for one in found), field


def test_the_words_of_an_operation_are_documented():
    rows = cells("An operation")
    for field in ["verb", "method", "returns", "credentials"]:
        used = {o[field] for r in catalog()["resources"] for o in r["operations"]}
        assert used <= set(re.findall(r"`(\w+)`", rows[field][-1])), field
    assert {o["paging"] for r in catalog()["resources"] for o in r["operations"] if "paging" in o} <= rows.keys()


def test_the_rules_are_those_that_are_documented():
    rows = cells("A parameter")
    assert {rule["name"]: ", ".join(rule["types"]) for rule in catalog()["rules"]} == {
        name: cells[0] for name, cells in rows.items() if len(cells) == 2
    }


def test_the_client_s_options_are_those_that_are_documented():
    rows = documented("docs/options.md", 5)
    assert list(rows) == list(client_options)
    for name, (type, default, bounds, variable) in rows.items():
        option = client_options[name]
        assert option["type"] == type.split(",")[0]
        assert option.get("environment_variable", "") == variable.strip("`")
        assert default in ([str(option["default"]).lower()] if "default" in option else ["–", "none", "libcurl's own", "the environment's"])
        if option["type"] == "integer":
            assert bounds.split(";")[0] == f"{option['minimum']} to {option['maximum']}"
        assert option.get("enum", []) == re.findall(r'`"(\w+)"`', bounds)


def test_the_queue_s_options_are_those_that_are_documented():
    rows = documented("docs/queue.md", 3)
    assert queue_options.keys() <= rows.keys()
    for name, option in queue_options.items():
        default, meaning = rows[name]
        assert option["type"] == "integer" and default == str(option["default"])
        assert f"{option['minimum']} to {option['maximum']}" in meaning


@pytest.mark.parametrize("name", [name for name in integers if name != "trace_fd"])
def test_the_bounds_of_a_client_s_option(name):
    option = client_options[name]
    for value in [option["minimum"], option["default"], option["maximum"]]:
        assert_taken(name, value)
    for value in [option["minimum"] - 1, option["maximum"] + 1]:
        assert_refused(name, value)


@pytest.mark.parametrize("name", queue_options)
def test_the_bounds_of_a_queue_s_option(name):
    client, option = Client(OPTIONS), queue_options[name]
    for value in [option["minimum"], option["default"], option["maximum"]]:
        Queue(client, **{name: value}).close()
    for value in [option["minimum"] - 1, option["maximum"] + 1, "1", True, 1.5]:
        with pytest.raises(Refused):
            Queue(client, **{name: value}).close()
    client.close()


@pytest.mark.parametrize("name", client_options)
def test_a_value_of_another_type_is_refused(name):
    for type, value in A_VALUE_OF_EACH_TYPE.items():
        if type != client_options[name]["type"]:
            assert_refused(name, value)


@pytest.mark.parametrize("name", [name for name, option in client_options.items() if "enum" in option])
def test_the_words_of_an_option(name):
    for word in client_options[name]["enum"]:
        assert_taken(name, word)
    for other in ["", "x", client_options[name]["enum"][0] + "x", client_options[name]["enum"][0].upper()]:
        assert_refused(name, other)


@pytest.mark.parametrize("name", [name for name, option in client_options.items() if "environment_variable" in option])
def test_the_variable_that_stands_in(monkeypatch, name):
    """One with a blank in it is refused, and so was read."""
    variable = client_options[name]["environment_variable"]
    monkeypatch.setenv(variable, "a blank")
    pairs = {"account_sid": ["auth_token"], "auth_token": ["account_sid"], "api_key": [], "api_secret": []}
    pairs |= {"client_id": [], "client_secret": []}
    options = {} if name == "base_url" else {"base_url": OPTIONS["base_url"]} if name in pairs else {}
    options |= {other: OPTIONS[other] for other in pairs.get(name, ["account_sid", "auth_token"])}
    if name.startswith("api"):
        monkeypatch.setenv("TWILIO_API_KEY", "SK1")
        monkeypatch.setenv("TWILIO_API_SECRET", "s")
        monkeypatch.setenv(variable, "a blank")
    if name.startswith("client"):
        monkeypatch.setenv("TWILIO_CLIENT_ID", "OQ1")
        monkeypatch.setenv("TWILIO_CLIENT_SECRET", "s")
        monkeypatch.setenv(variable, "a blank")
    with pytest.raises(Refused) as refused:
        Client(options).close()
    assert variable in refused.value.response.error["message"]


RULES = catalog()["rules"]
PARAMETERS = [
    (operation["id"], parameter)
    for resource in catalog()["resources"]
    for operation in resource["operations"]
    for parameter in operation["parameters"]
]


@pytest.mark.parametrize("product", catalog()["products"])
def test_the_types_of_a_rule(product):
    """A value of a type that the rule does not have is refused for its type, and no other is. A parameter that is repeated
    takes an array besides; a number is one with a fraction or without."""
    types = {rule["name"]: rule["types"] for rule in RULES}
    own = [(id, parameter) for id, parameter in PARAMETERS if id.startswith(f"{product}.")]
    for id, parameter in own:
        taken = {*types[parameter["rule"]]}
        taken |= {"array"} if parameter.get("repeated") else set()
        taken |= {"integer", "fraction"} if "number" in taken else set()
        for type, value in A_VALUE_OF_EACH_TYPE.items():
            response = validate(id, {parameter["name"]: value})
            refused = response.status == INVALID_PARAMETERS and (parameter["name"], "type") in response.rules
            assert refused == (type not in taken), (id, type, taken, response)
    assert own


def test_the_elements_of_what_is_repeated():
    """Each is as one value would be; null is none."""
    id, parameter = next((id, p) for id, p in PARAMETERS if p.get("repeated") and p["rule"] == "enum")
    name, word = parameter["name"], parameter["enum"][0]
    for value, wrong in [([word, word], 0), ([word, "nope"], 1), (["nope", "nope"], 2), ([word, 1, None], 2), ([[word]], 1)]:
        response = validate(id, {name: value})
        refused = [rule for rule in response.rules if rule[0] == name] if response.status == INVALID_PARAMETERS else []
        assert len(refused) == wrong, response


def test_each_rule_is_described_once():
    names = [rule["name"] for rule in RULES]
    assert len(names) == len(set(names))
    assert {parameter["rule"] for _, parameter in PARAMETERS} <= set(names)


@pytest.mark.parametrize("verb", VERBS)
def test_what_an_operation_returns(wire, verb):
    id, params = VERBS[verb]
    (operation,) = [o for resource in catalog()["resources"] for o in resource["operations"] if o["id"] == id]
    record = {"sid": "x"}
    page = json.loads(entities(json.dumps(record)))
    answers = {"record": json.dumps(record), "array": json.dumps(page), "page": json.dumps(page), "empty": ""}
    given = {"record": record, "array": [record], "page": page, "empty": {}}
    status = 204 if operation["returns"] == "empty" else 200
    response = wire(answer(status, answers[operation["returns"]])).call(id, params)
    assert (response.status, response.value) == (OK, given[operation["returns"]])
