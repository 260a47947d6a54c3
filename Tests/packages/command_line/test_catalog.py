"""What the command says of operations: all of it from the library's own description."""

import concurrent.futures
import json
import re
import subprocess

import pytest

from support.sandbox import ROOT

from .program import COMMAND, CREATE, OK, USAGE


def catalog():
    listed = subprocess.run([COMMAND, "catalog", "-o", "json"], capture_output=True, check=True).stdout
    for product in json.loads(listed):
        described = subprocess.run([COMMAND, "catalog", product, "-o", "json"], capture_output=True, check=True).stdout
        yield from json.loads(described)["resources"]


@pytest.fixture(scope="module")
def operations():
    return [operation for resource in catalog() for operation in resource["operations"]]


def test_all_operations_are_listed(operations):
    listed = subprocess.run([COMMAND, "catalog", "--all"], capture_output=True, text=True).stdout.splitlines()
    ids = {line.split()[0] for line in listed}
    assert len(ids) == len(listed) == len(operations) and ids == {operation["id"] for operation in operations}
    recorded = (ROOT / "Tests" / "operations" / "ids.txt").read_text().split()
    assert {name for name in recorded if name.count(".") == 3} <= ids


def test_each_operation_has_help_with_each_parameter(operations):
    def helped(operation):
        found = subprocess.run([COMMAND, operation["id"], "--help"], capture_output=True, text=True)
        assert (found.returncode, found.stderr) == (OK, ""), operation["id"]
        required, _, optional = found.stdout.partition("OPTIONAL:")
        assert f"{operation['method']} {operation['path']}" in required
        for parameter in operation["parameters"]:
            flag = "--" + parameter["alias"].replace("_", "-")
            where = required if parameter["required"] else optional
            assert re.search(rf"^  {flag}( |$)", where, re.M), (operation["id"], flag)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(helped, operations))


def test_no_option_stands_for_two_parameters(operations):
    for operation in operations:
        flags = [parameter["alias"].replace("_", "-") for parameter in operation["parameters"]]
        assert len(flags) == len(set(flags)), operation["id"]
        assert not {"output", "o", "json", "profile", "columns", "help", "h"} & set(flags), operation["id"]


def test_help_says_what_a_value_may_be(bare):
    said = bare("trusthub.v1.customer_profile.update", "--help").stdout
    assert "draft, pending-review, in-review" in said and "BU and 32 hexadecimal digits" in said
    said = bare("list", "verify.v2.entity", "--help").stdout
    assert said.startswith("GET /v2/Services/{ServiceSid}/Entities") and "1 to 1000" in said
    assert "twilio/text?:{body*}" in bare("content.v1.content.create", "--help").stdout
    assert "documents sid, " in bare(CREATE, "--help").stdout
    assert bare("bulk", CREATE, "--help").stdout.count("twilite bulk " + CREATE) == 1


def test_describe_tells_of_a_resource(bare):
    said = bare("describe", "verify.v2.entity").stdout
    assert "verify.v2.entity.delete" in said and re.search(r"^  date_created +string", said, re.M)
    assert json.loads(bare("describe", CREATE, "-o", "json").stdout)["resources"][0]["operations"][0]["id"] == CREATE
    assert bare("describe", CREATE).stdout == bare(CREATE, "--help").stdout == bare("help", CREATE).stdout


def test_the_catalog_takes_any_beginning(bare):
    assert [line.split()[0] for line in bare("catalog", "verify.v2.entity.c").stdout.splitlines()] == [CREATE]
    assert json.loads(bare("catalog", "verify.v2.entity", "-o", "jsonl").stdout.splitlines()[0]) == {
        "id": CREATE, "method": "POST", "path": "/v2/Services/{ServiceSid}/Entities",
    }  # fmt: skip
    assert bare("catalog", "nothing.of.this").returncode == USAGE
