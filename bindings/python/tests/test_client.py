"""Making, sharing and freeing clients; loading the library; the log."""

import gc
import json
import logging
import multiprocessing
import os
import subprocess
import sys
import threading

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN, ROOT, SOURCES

VERIFY = "VA" + "0" * 32


def test_the_environment_says_who_and_where(sandbox, monkeypatch):
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT_SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", AUTH_TOKEN)
    monkeypatch.setenv("TWILITE_BASE_URL", sandbox.url)
    with twilite.Client() as client:
        assert client.verify.v2.services(VERIFY).entities.list() == []


def test_a_closed_client_refuses_calls(sandbox):
    client = twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url)
    client.close()
    client.close()
    with pytest.raises(twilite.MisuseError):
        client.verify.v2.services(VERIFY).entities.list()
    with pytest.raises(twilite.MisuseError):
        client.verify.v2.services(VERIFY).entities.stream()


def test_a_stream_outlives_its_client(sandbox):
    client = twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url)
    for number in range(3):
        client.verify.v2.services(VERIFY).entities.create(identity=f"identity-{number}")
    stream = client.verify.v2.services(VERIFY).entities.stream(page_size=1)
    next(stream)
    client.close()
    del client
    gc.collect()
    assert [entity.identity for entity in stream] == ["identity-1", "identity-2"]


def test_threads_share_a_client(client):
    entities = client.verify.v2.services(VERIFY).entities
    failures = []

    def work(thread):
        try:
            for number in range(10):
                made = entities.create(identity=f"thread-{thread}-{number}")
                assert entities(made.identity).fetch().sid == made.sid
        except Exception as problem:  # a thread's failure is the test's
            failures.append(problem)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(entities.list()) == 80


def _create_in_child(client, identity):
    client.verify.v2.services(VERIFY).entities.create(identity=identity)


def test_a_client_goes_on_in_forked_children(client):
    entities = client.verify.v2.services(VERIFY).entities
    entities.create(identity="in-the-parent-1")
    fork = multiprocessing.get_context("fork")
    children = [fork.Process(target=_create_in_child, args=(client, f"in-child-{n}")) for n in range(4)]
    for child in children:
        child.start()
    entities.create(identity="in-the-parent-2")
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0] * 4
    assert len(entities.list()) == 6


def test_many_calls_leave_nothing_behind(client):
    """Memory stays where it is: what a thousand calls leave is less than one byte each could."""

    def resident():
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    big = {"ServiceSid": VERIFY, "Identity": "x" * 20_000}

    def work(times):
        for _ in range(times):
            with pytest.raises(twilite.InvalidParametersError):
                client.call("verify.v2.entity.create", big)
            client.call("verify.v2.entity.list", {"ServiceSid": VERIFY})

    work(200)
    before = resident()
    work(1000)
    # A leak of the parameters alone would be 20 MB.
    assert resident() - before < 8 << 20


def test_the_log_has_a_line_for_each_request(sandbox, caplog):
    with caplog.at_level(logging.DEBUG, "twilite"):
        with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
            client.verify.v2.services(VERIFY).entities.create(identity="identity-1")
    lines = [json.loads(record.getMessage()) for record in caplog.records]
    assert [(line["operation"], line["http_status"], line["next"]) for line in lines] == [
        ("verify.v2.entity.create", 201, "done")
    ]
    assert AUTH_TOKEN not in caplog.text


def test_without_debug_there_is_no_log(sandbox, caplog):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
        client.verify.v2.services(VERIFY).entities.list()
    assert caplog.records == []


# ---- loading


def run(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), **environment},
        capture_output=True,
        text=True,
        cwd="/",
    )


def test_the_build_folder_of_the_checkout_is_found():
    found = run("import twilite; print(twilite.version())")
    assert (found.returncode, found.stderr) == (0, "")
    assert f'"{found.stdout.strip()}"' in (ROOT / "include" / "twilite.h").read_text()


def test_a_library_that_is_not_there():
    found = run("import twilite; twilite.version()", TWILITE_LIBRARY="/no/such/libtwilite.so")
    assert "LibraryError" in found.stderr and "/no/such/libtwilite.so" in found.stderr


@pytest.mark.parametrize(
    "source, message",
    [
        ("int twilite_abi_version(void) { return 2; }", "has the binary interface 2; this package needs 1"),
        ("int twilite_abi_version(void) { return 1; }", "older than this package"),
        ("int x;", "is not libtwilite"),
    ],
)
def test_another_library_is_refused(tmp_path, source, message):
    path = tmp_path / "libother.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", path], input=source, text=True, check=True)
    found = run("import twilite; twilite.version()", TWILITE_LIBRARY=str(path))
    assert "LibraryError" in found.stderr and message in found.stderr


def test_an_installed_prefix_is_found(tmp_path):
    """The package under PREFIX/lib/pythonX/site-packages finds PREFIX/lib/libtwilite.so.1."""
    site = tmp_path / "lib" / "python3" / "site-packages"
    site.mkdir(parents=True)
    (tmp_path / "lib" / "libtwilite.so.1").symlink_to(ROOT / "build" / "libtwilite.so.1")
    subprocess.run(["cp", "-r", SOURCES / "twilite", site], check=True)
    found = run("import twilite; print(twilite.version(), twilite.__file__)", PYTHONPATH=str(site))
    assert found.returncode == 0 and str(site) in found.stdout
