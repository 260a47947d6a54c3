"""The fixtures for pytest, in projects of their own."""

import os
import subprocess
import sys

import pytest

from conftest import ROOT, SOURCES

pytest_plugins = "pytester"

PROJECT = """
    import asyncio
    import os
    import pytest
    import twilite

    SERVICE = "VA" + "0" * 32
    IDENTITY = {"ServiceSid": SERVICE, "Identity": "ff483d1ff591898a9942916050d2ca3f"}
"""


@pytest.fixture
def project(pytester, monkeypatch):
    """Runs pytest on tests, in a process of its own that has the plugin."""
    monkeypatch.setenv("PYTHONPATH", str(SOURCES))
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", raising=False)

    def run(tests, *arguments, plugin=("-p", "twilite.pytest_plugin")):
        lines = [PROJECT, *([tests] if isinstance(tests, str) else tests)]
        pytester.makepyfile("\n".join(lines))
        return pytester.runpytest_subprocess(*plugin, "-p", "no:cacheprovider", *arguments)

    return run


def test_each_test_has_an_empty_sandbox_and_all_have_one_process(project):
    found = project("""
    ports = set()

    @pytest.mark.parametrize("which", range(3))
    def test_create(which, twilite_client, twilite_sandbox):
        entities = twilite_client.verify.v2.services(SERVICE).entities
        assert entities.list() == [] and twilite_sandbox.state()["entities"] == []
        made = entities.create(identity=IDENTITY["Identity"])
        assert [entity.sid for entity in entities.list()] == [made.sid]
        asked = [request["operation"] for request in twilite_sandbox.requests()]
        assert asked == ["verify.v2.entity.list", "verify.v2.entity.create", "verify.v2.entity.list"]
        twilite_sandbox.fault("*", "reset", times=100)
        ports.add(twilite_sandbox.port)

    def test_process():
        assert len(ports) == 1
    """)
    found.assert_outcomes(passed=4)


def test_faults_on_demand(project):
    found = project("""
    def test_retry(twilite_client, twilite_sandbox):
        twilite_sandbox.fault("verify.v2.entity.list", "status", status=503, times=2)
        assert twilite_client.call("verify.v2.entity.list", {"ServiceSid": SERVICE}) == []
        assert len(twilite_sandbox.requests()) == 3

    def test_failure(twilite_client, twilite_sandbox):
        twilite_sandbox.fault("verify.v2.entity.create", "empty_reply", processed=True)
        with pytest.raises(twilite.TransportError) as caught:
            twilite_client.call("verify.v2.entity.create", IDENTITY)
        assert caught.value.may_have_taken_effect
    """)
    found.assert_outcomes(passed=2)


def test_a_client_for_asyncio_serves_any_loop(project):
    found = project("""
    def test_create(twilite_async_client, twilite_sandbox):
        made = [asyncio.run(twilite_async_client.call("verify.v2.entity.create", IDENTITY))]
        assert asyncio.run(twilite_async_client.call("verify.v2.entity.list", {"ServiceSid": SERVICE})) == made

    kept = []

    def test_another(twilite_async_client):
        kept.append(twilite_async_client)

    def test_that_it_is_closed():
        with pytest.raises(twilite.MisuseError, match="closed"):
            asyncio.run(kept[0].call("verify.v2.entity.create", IDENTITY))
    """)
    found.assert_outcomes(passed=3)


def test_a_client_that_the_tested_code_makes_talks_to_the_sandbox(project, monkeypatch):
    for name in ("TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_REGION", "TWILITE_BASE_URL"):
        monkeypatch.setenv(name, "the developer's own")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "example.com")
    found = project("""
    def test_create(twilite_sandbox):
        twilite.Client().call("verify.v2.entity.create", IDENTITY)
        assert twilite_sandbox.request_count() == 1

    def test_afterwards():
        assert os.environ["TWILIO_REGION"] == os.environ["TWILITE_BASE_URL"] == "the developer's own"
        assert "no_proxy" not in os.environ and "TWILIO_AUTH_TOKEN" not in os.environ
    """)
    found.assert_outcomes(passed=2)


def test_a_project_says_what_the_sandbox_is_started_with(project):
    documents = ROOT / "Tests" / "sandbox" / "documents" / "halls.json"
    found = project(f"""
    @pytest.fixture(scope="session")
    def twilite_sandbox_arguments():
        return ["--openapi", {str(documents)!r}, "--seed", "3"]

    def test_documents(twilite_client, twilite_sandbox):
        room = twilite_client.request("POST", "halls", "/v3/Rooms", Size="3")
        assert twilite_client.request("GET", "halls", "/v3/Rooms/{{Sid}}", Sid=room["sid"]) == room
        assert [request["path"] for request in twilite_sandbox.requests()][0] == "/halls/v3/Rooms"

    def test_seed(twilite_client):
        seeded = {{"ServiceSid": "VA" + "1".zfill(32)}}
        assert len(twilite_client.call("verify.v2.entity.list", seeded)) == 3
    """)
    found.assert_outcomes(passed=2)


@pytest.mark.parametrize(
    "name, message", [("/no/such/program", "/no/such/program, which is no program"), (sys.executable, "did not start")]
)
def test_a_sandbox_that_cannot_be_started_is_an_error_that_says_so(project, monkeypatch, name, message):
    monkeypatch.setenv("TWILITE_SANDBOX", name)
    found = project("""
    def test_create(twilite_client):
        pass

    def test_without():
        pass
    """)
    found.assert_outcomes(passed=1, errors=1)
    found.stdout.fnmatch_lines([f"*{message}*"])
    assert "sandbox.py" not in found.stdout.str()  # no traceback


def test_the_sandbox_ends_with_the_session(project):
    found = project("""
    def test_port(twilite_sandbox):
        print("It is", twilite_sandbox.process.pid)
    """, "-s")  # fmt: skip
    found.assert_outcomes(passed=1)
    pid = next(int(line.split()[-1]) for line in found.stdout.lines if "It is" in line)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_fixtures_are_documented(project):
    found = project("", "--fixtures")
    for name in ("twilite_sandbox", "twilite_client", "twilite_async_client", "twilite_sandbox_arguments"):
        found.stdout.fnmatch_lines([f"{name}*"])
    assert "no docstring available" not in "".join(line for line in found.stdout.lines if "twilite" in line)


def test_the_package_itself_does_without_pytest():
    program = "import sys, twilite, twilite.sandbox; sys.exit('pytest' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": str(SOURCES)})
