"""The stubs say what the catalog says."""

import runpy
import subprocess
import sys

import pytest

import twilite
from conftest import ROOT, SOURCES


def test_the_stubs_are_what_the_generator_writes():
    generator = runpy.run_path(str(ROOT / "bindings" / "python" / "tools" / "generate_stubs.py"))
    assert generator["TARGET"].read_text() == generator["Stubs"](twilite.catalog()).text()


def mypy(tmp_path, *lines):
    pytest.importorskip("mypy")
    sample = tmp_path / "sample.py"
    sample.write_text("\n".join(["import twilite", "client = twilite.Client()", *lines]) + "\n")
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}/cache", str(sample)],
        env={"MYPYPATH": str(SOURCES)},
        capture_output=True,
        text=True,
    )


def test_a_type_checker_knows_the_chain(tmp_path):
    found = mypy(
        tmp_path,
        "reveal_type(client.verify.v2.services('x').entities.create(identity='y').date_created)",
        "reveal_type(client.trusthub.v1.customer_profiles.list(status='draft', limit=3))",
        "reveal_type(client.ip_messaging.v2.services('x').users('y').delete())",
    )
    assert found.returncode == 0, found.stdout
    for kind in ("datetime.datetime | None", "list[twilite._resources.CustomerProfile]", "bool"):
        assert kind in found.stdout


def test_a_type_checker_finds_mistakes(tmp_path):
    found = mypy(
        tmp_path,
        "client.trusthub.v1.customer_profiles.list(status='drat')",
        "client.verify.v2.services('x').entities.create()",
        "client.verify.v2.services('x').entities.create(identity=1)",
    )
    assert [line.split(":")[1] for line in found.stdout.splitlines() if ": error:" in line] == ["3", "4", "5"]
