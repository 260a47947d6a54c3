"""Every package has what a user of the others expects of it."""

import json
import re
import sys

import pytest

from support.sandbox import ROOT

PACKAGES = sorted(path.parent for path in ROOT.glob("bindings/*/conformance.json"))
SECTIONS = ["Installation", "First record", "Errors", "Many at once", "Options", "Development"]
TASKS = [
    "access_token", "bulk_create", "customer_profiles", "entities", "entity_assignments", "errors", "from_file", "oauth",
    "response_headers", "users", "webhook",
]  # fmt: skip


@pytest.fixture(params=PACKAGES, ids=lambda path: path.name)
def package(request):
    return request.param


def test_there_are_eight_beside_c_and_python():
    assert len(PACKAGES) >= 9


def test_the_readme_has_the_same_sections_everywhere(package):
    text = re.sub(r"^```.*?^```", "", (package / "README.md").read_text("utf-8"), flags=re.M | re.S)
    assert re.findall(r"^## (.*)$", text, re.M) == SECTIONS


def test_it_has_an_example_for_each_task(package):
    examples = json.loads((package / "conformance.json").read_text("utf-8"))["examples"]
    folder = ROOT / "examples" / package.name
    for task in TASKS:
        named = examples.get("tasks", {}).get(task, task)
        found = [path for path in folder.iterdir() if path.stem.lower().replace("_", "") == named.lower().replace("_", "")]
        assert found, task


def test_what_it_cannot_do_has_a_reason(package):
    said = json.loads((package / "conformance.json").read_text("utf-8"))
    for part in [said, *said["runners"].values()]:
        assert all(len(reason.split()) > 4 for reason in part.get("cannot", {}).values())


def test_it_is_in_the_table():
    """Each case with each runner has its cell in docs/bindings.md."""
    page = (ROOT / "docs" / "bindings.md").read_text("utf-8")
    header = next(line for line in page.splitlines() if line.startswith("| case "))
    columns = [each.strip() for each in header.split("|")[3:-1]]
    runners = [name for path in ROOT.glob("bindings/**/conformance.json") for name in json.loads(path.read_text())["runners"]]
    assert sorted(columns) == sorted(runners)
    sys.path.insert(0, str(ROOT / "bindings" / "conformance"))
    from driver import cases

    rows = dict(re.findall(r"^\| `([\w.]+)` \|.*?\|(.*)\|$", page, re.M))
    for case in cases.read():
        assert case.id in rows and "✗" not in rows[case.id], case.id
        assert rows[case.id].count("|") == len(columns) - 1
