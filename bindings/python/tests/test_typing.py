"""The stubs say what the catalog says, and type checkers understand them."""

import json
import runpy
import subprocess
import sys

import pytest

import twilite
from conftest import ROOT, SOURCES


GENERATOR = runpy.run_path(str(ROOT / "bindings" / "python" / "tools" / "generate_stubs.py"))


def test_the_stubs_are_what_the_generator_writes():
    written = GENERATOR["files"]()
    assert {path: path.read_text() for path in written} == written
    package = SOURCES / "twilite"
    assert {*package.glob("products/*.py*"), package / "_chain.pyi"} == {*written, package / "products" / "__init__.py"}


def test_a_property_that_every_record_has_already_is_none_of_the_stubs():
    properties = [{"name": name, "type": "string", "nullable": False} for name in ("sid", "response", "items")]
    assert GENERATOR["record"]({"record": "Thing", "properties": properties, "operations": []}).split("\n") == [
        "class Thing(_Record):", "    @property", "    def sid(self) -> str: ...",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """What mypy has read once, it need not read for each test."""
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture
def mypy(tmp_path, cache):
    pytest.importorskip("mypy")

    def check(*lines):
        sample = tmp_path / "sample.py"
        sample.write_text("\n".join([*PREAMBLE, *lines]) + "\n")
        return subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={cache}", str(sample)],
            env={"MYPYPATH": str(SOURCES)},
            capture_output=True,
            text=True,
        )

    return check


PREAMBLE = [
    "from datetime import date, datetime",
    "from typing import AsyncIterator, Iterator, List, Optional",
    "from typing_extensions import assert_type",
    "import twilite",
    "from twilite.products import api_v2010, chat_v2, verify_v2",
    "client = twilite.Client(timeout_ms=5000)",
    "asynchronous = twilite.AsyncClient(timeout_ms=5000, in_flight=10)",
]


def test_a_type_checker_knows_the_chain(mypy):
    found = mypy(
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


def test_a_type_checker_knows_responses(mypy):
    found = mypy(
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


def test_a_type_checker_knows_access_tokens(mypy):
    found = mypy(
        "made = twilite.access_token(identity='x', grants={'video': {'room': 'y'}, 'voice': {'incoming': {'allow': True}}})",
        "assert_type(made, twilite.AccessToken)",
        "assert_type(made.expires_at, int)",
    )
    assert found.returncode == 0, found.stdout
    for wrong in ["{'vidoe': {}}", "{'video': {'room': 1}}", "{'voice': {'outgoing': {'params': {}}}}"]:
        assert mypy(f"twilite.access_token(grants={wrong})").returncode == 1, wrong


def test_a_type_checker_knows_the_chain_that_is_awaited(mypy):
    found = mypy(
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


PRODUCTS = [
    "made = client.messages.create('+1', from_='+2', body='Hi', media_url=['https://a.example'], send_at=datetime.now())",
    "assert_type(made, api_v2010.Message)",
    "assert_type(made.date_sent, Optional[datetime])",
    "assert_type(made.from_, Optional[str])",
    "assert_type(client.api.v2010.account.messages('x').fetch(), api_v2010.Message)",
    "assert_type(client.api.accounts('x').calls.list(limit=3), List[api_v2010.Call])",
    "assert_type(client.calls.stream(start_time_after=date(2026, 1, 1)), Iterator[api_v2010.Call])",
    "assert_type(client.lookups.phone_numbers('+1').fetch().country_code, Optional[str])",
    "assert_type(client.chat.services('x').users('y').fetch(), chat_v2.User)",
    "assert_type(client.lookups.v2.lookup_overrides('a', 'b').delete(), bool)",
    "assert_type(client.ip_messaging.v2.services('x').users.page(None, 2), twilite.Page[twilite.User])",
    "client.content.v1.contents.create({'language': 'en', 'types': {}})",
    "client.verify.v2.services('x').webhooks.create('a', ['*'], 'https://a.example', resource_version='v2')",
    "client.request('GET', 'verify', '/v2/Things/{Sid}', Sid='x')",
    "def send(services: verify_v2.ServicesStep) -> Optional[str]: return services('x').fetch().friendly_name",
    "send(client.verify.services)",
    "async def main() -> None:",
    "    assert_type(await asynchronous.messages.create('+1', body='x'), api_v2010.Message)",
    "    assert_type(asynchronous.api.account.calls.stream(), AsyncIterator[api_v2010.Call])",
    "    assert_type(await asynchronous.chat.v2.services('x').users('y').fetch(), chat_v2.User)",
    "    await asynchronous.request('POST', 'verify', '/v2/Things', Name='x')",
]


def test_a_type_checker_knows_all_products(mypy):
    found = mypy(*PRODUCTS)
    assert found.returncode == 0, found.stdout


def test_pyright_knows_all_products(tmp_path):
    """basedpyright is pyright, with a Node of its own."""
    pytest.importorskip("basedpyright")
    (tmp_path / "sample.py").write_text("\n".join([*PREAMBLE, *PRODUCTS, "client.messages.create()"]) + "\n")
    options = {"include": ["sample.py"], "extraPaths": [str(SOURCES)], "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(options))
    found = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson", "-p", str(tmp_path)], capture_output=True, text=True
    )
    (mistake,) = json.loads(found.stdout)["generalDiagnostics"]
    assert mistake["range"]["start"]["line"] == len(PREAMBLE) + len(PRODUCTS), found.stdout
    assert mistake["rule"] == "reportCallIssue"


def test_a_type_checker_finds_mistakes(mypy):
    mistakes = [
        "client.trusthub.v1.customer_profiles.list(status='drat')",
        "client.verify.v2.services('x').entities.create()",
        "client.verify.v2.services('x').entities.create(identity=1)",
        "client.verify.v2.services('x').users",
        "twilite.Client(timeout_ms='5')",
        "twilite.AsyncClient(timeout_ms='5')",
        "asynchronous.verify.v2.services('x').entities.create()",
        "asynchronous.verify.v2.services('x').entities.list(limit=1)[0]",
        "client.messages.create()",
        "client.messages.create('+1', 5)",
        "client.messages.create('+1', colour='red')",
        "asynchronous.api.account.calls.create(3, '+1')",
        "client.api.v2011",
        "for entity in asynchronous.verify.v2.services('x').entities.stream(): pass",
    ]
    found = mypy(*mistakes)
    lines = sorted({int(line.split(":")[1]) for line in found.stdout.splitlines() if ": error:" in line})
    assert lines == [len(PREAMBLE) + 1 + n for n in range(len(mistakes))], found.stdout


def test_the_package_itself_has_no_mistakes(cache):
    pytest.importorskip("mypy")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={cache}", str(SOURCES / "twilite")],
        capture_output=True,
        text=True,
    )
    assert found.returncode == 0, found.stdout
