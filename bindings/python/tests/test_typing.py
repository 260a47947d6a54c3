"""The stubs say what the catalog says."""

import runpy
import subprocess
import sys

import pytest

import twilite
from conftest import ROOT, SOURCES


def test_the_stubs_are_what_the_generator_writes():
    generator = runpy.run_path(str(ROOT / "bindings" / "python" / "tools" / "generate_stubs.py"))
    assert generator["TARGET"].read_text() == generator["stubs"](twilite.catalog())


def test_a_property_that_every_record_has_already_is_none_of_the_stubs():
    generator = runpy.run_path(str(ROOT / "bindings" / "python" / "tools" / "generate_stubs.py"))
    properties = [{"name": name, "type": "string", "nullable": False} for name in ("sid", "response", "items")]
    assert generator["record"]({"record": "Thing", "properties": properties}).split("\n") == [
        "class Thing(Record):", "    @property", "    def sid(self) -> str: ...",
    ]  # fmt: skip


def mypy(tmp_path, *lines):
    pytest.importorskip("mypy")
    sample = tmp_path / "sample.py"
    sample.write_text("\n".join([*PREAMBLE, *lines]) + "\n")
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}/cache", str(sample)],
        env={"MYPYPATH": str(SOURCES)},
        capture_output=True,
        text=True,
    )


PREAMBLE = [
    "from datetime import datetime",
    "from typing import AsyncIterator, Iterator, List, Optional",
    "from typing_extensions import assert_type",
    "import twilite",
    "client = twilite.Client(timeout_ms=5000)",
    "asynchronous = twilite.AsyncClient(timeout_ms=5000, in_flight=10)",
]


def test_a_type_checker_knows_the_chain(tmp_path):
    found = mypy(
        tmp_path,
        "entities = client.verify.v2.services('x').entities",
        "assert_type(entities.create(identity='y'), twilite.Entity)",
        "assert_type(entities('y').fetch().date_created, Optional[datetime])",
        "assert_type(entities.stream(limit=3), Iterator[twilite.Entity])",
        "assert_type(entities.page(), twilite.Page[twilite.Entity])",
        "profiles = client.trusthub.v1.customer_profiles",
        "assert_type(profiles.list(status='draft', limit=3), List[twilite.CustomerProfile])",
        "assignments = profiles('x').customer_profiles_entity_assignments",
        "assert_type(assignments('y').fetch(), twilite.CustomerProfileEntityAssignment)",
        "users = client.ip_messaging.v2.services('x').users",
        "assert_type(users('y').update(attributes={'a': 1}, x_twilio_webhook_enabled=True), twilite.User)",
        "assert_type(users('y').delete(), bool)",
    )
    assert found.returncode == 0, found.stdout


def test_a_type_checker_knows_responses(tmp_path):
    found = mypy(
        tmp_path,
        "entities = client.verify.v2.services('x').entities",
        "response = entities('y').fetch().response",
        "assert_type(response, twilite.Response)",
        "assert_type(response.headers, twilite.Headers)",
        "assert_type(response.headers['ETag'], str)",
        "assert_type(response.headers.get('ETag'), Optional[str])",
        "assert_type(response.headers.get_all('Vary'), List[str])",
        "assert_type(response.http_status, Optional[int])",
        "assert_type(response.request_id, Optional[str])",
        "assert_type(response.attempts, int)",
        "assert_type(entities.page().response, twilite.Response)",
        "async def main() -> None:",
        "    made = await asynchronous.verify.v2.services('x').entities.create(identity='y')",
        "    assert_type(made.response, twilite.Response)",
        "for result in client.map('verify.v2.entity.list', []):",
        "    assert_type(result.response, twilite.Response)",
        "try: entities.list()",
        "except twilite.APIError as error: assert_type(error.response, twilite.Response)",
    )
    assert found.returncode == 0, found.stdout


def test_a_type_checker_knows_access_tokens(tmp_path):
    found = mypy(
        tmp_path,
        "made = twilite.access_token(identity='x', grants={'video': {'room': 'y'}, 'voice': {'incoming': {'allow': True}}})",
        "assert_type(made, twilite.AccessToken)",
        "assert_type(made.expires_at, int)",
    )
    assert found.returncode == 0, found.stdout
    for wrong in ["{'vidoe': {}}", "{'video': {'room': 1}}", "{'voice': {'outgoing': {'params': {}}}}"]:
        assert mypy(tmp_path, f"twilite.access_token(grants={wrong})").returncode == 1, wrong


def test_a_type_checker_knows_the_chain_that_is_awaited(tmp_path):
    found = mypy(
        tmp_path,
        "async def main() -> None:",
        "    async with asynchronous as entered:",
        "        assert_type(entered, twilite.AsyncClient)",
        "    entities = asynchronous.verify.v2.services('x').entities",
        "    assert_type(await entities.create(identity='y'), twilite.Entity)",
        "    assert_type(entities.stream(limit=3), AsyncIterator[twilite.Entity])",
        "    assert_type([entity.sid async for entity in entities.stream()], List[Optional[str]])",
        "    assert_type(await entities.page(), twilite.Page[twilite.Entity])",
        "    profiles = asynchronous.trusthub.v1.customer_profiles",
        "    assert_type(await profiles.list(status='draft', limit=3), List[twilite.CustomerProfile])",
        "    assert_type(await profiles('x').entity_assignments('y').delete(), bool)",
        "    await asynchronous.call('verify.v2.entity.list', {'ServiceSid': 'x'})",
        "    await asynchronous.aclose()",
        "for result in client.map('verify.v2.entity.create', ({'n': n} for n in range(3)), in_flight=8, progress=True):",
        "    assert_type(result, twilite.Result)",
        "    assert_type(result.error, Optional[twilite.TwiliteError])",
        "    assert_type(result.index, int)",
    )
    assert found.returncode == 0, found.stdout


def test_a_type_checker_finds_mistakes(tmp_path):
    mistakes = [
        "client.trusthub.v1.customer_profiles.list(status='drat')",
        "client.verify.v2.services('x').entities.create()",
        "client.verify.v2.services('x').entities.create(identity=1)",
        "client.verify.v2.services('x').users",
        "twilite.Client(timeout_ms='5')",
        "twilite.AsyncClient(timeout_ms='5')",
        "asynchronous.verify.v2.services('x').entities.create()",
        "asynchronous.verify.v2.services('x').entities.list(limit=1)[0]",
        "for entity in asynchronous.verify.v2.services('x').entities.stream(): pass",
    ]
    found = mypy(tmp_path, *mistakes)
    lines = sorted({int(line.split(":")[1]) for line in found.stdout.splitlines() if ": error:" in line})
    assert lines == [len(PREAMBLE) + 1 + n for n in range(len(mistakes))], found.stdout


def test_the_package_itself_has_no_mistakes(tmp_path):
    pytest.importorskip("mypy")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}/cache", str(SOURCES / "twilite")],
        capture_output=True,
        text=True,
    )
    assert found.returncode == 0, found.stdout
