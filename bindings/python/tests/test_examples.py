"""The programs of examples/python, on the sandbox."""

import json
import os
import subprocess
import sys

import pytest

from conftest import ACCOUNT_SID, AUTH_TOKEN, ROOT, SOURCES

VERIFY = "VA" + "0" * 32


@pytest.fixture
def example(sandbox):
    def run(name, *arguments, stdin=""):
        return subprocess.run(
            [sys.executable, ROOT / "examples" / "python" / f"{name}.py", *arguments],
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(SOURCES),
                "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
                "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
                "TWILITE_BASE_URL": sandbox.url,
            },
            input=stdin,
            capture_output=True,
            text=True,
        )

    return run


@pytest.mark.parametrize(
    "name, made, listed",
    [("entities", "YE", 2), ("users", "US", 2), ("customer_profiles", "BU", 1), ("entity_assignments", "BV", 1)],
)
def test_what_is_created_is_listed(example, name, made, listed):
    found = example(name)
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split() for line in found.stdout.splitlines()]
    created = {words[1] for words in lines if words[0] in ("created", "assigned")}
    assert len(created) == listed and all(sid.startswith(made) for sid in created)
    assert {words[1] for words in lines if words[0] == "listed"} == created


def test_errors(example):
    found = example("errors")
    assert (found.returncode, found.stderr) == (0, "")
    for word in ("PolicySid", "20404", "may have taken effect: False", "did you mean"):
        assert word in found.stdout
    assert AUTH_TOKEN not in found.stdout


def test_parameters_from_a_file(example, tmp_path):
    file = tmp_path / "parameters.json"
    file.write_text(json.dumps({"ServiceSid": VERIFY, "Identity": "from-a-file"}, indent=2))
    found = example("from_file", "verify.v2.entity.create", str(file))
    assert found.returncode == 0 and json.loads(found.stdout)["identity"] == "from-a-file"


def test_parameters_from_standard_input(example):
    lines = [{"ServiceSid": VERIFY, "Identity": f"line-number-{n}"} for n in range(3)] + [{"ServiceSid": "VA"}]
    found = example("from_file", "verify.v2.entity.create", stdin="\n".join(map(json.dumps, lines)))
    results = [json.loads(line) for line in found.stdout.splitlines()]
    assert [result.get("identity") for result in results] == ["line-number-0", "line-number-1", "line-number-2", None]
    assert results[3]["error"]["status"] == "invalid_parameters"
    assert found.returncode == 1


def test_nothing_to_read(example):
    assert example("from_file", "verify.v2.entity.list").returncode == 2
    assert example("from_file").returncode == 2
    assert example("from_file", "verify.v2.entity.list", "/no/such/file").returncode == 2
