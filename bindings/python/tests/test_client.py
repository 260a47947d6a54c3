"""Making, sharing, closing and freeing clients."""

import copy
import gc
import inspect
import multiprocessing
import os
import pickle
import re
import threading

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN, ROOT
from wire.server import answer

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
    assert repr(client) == "<twilite.Client (closed)>"
    with pytest.raises(twilite.MisuseError, match="closed") as caught:
        client.verify.v2.services(VERIFY).entities.list()
    assert (caught.value.operation, caught.value.may_have_taken_effect) == ("verify.v2.entity.list", False)
    with pytest.raises(twilite.MisuseError, match="closed"):
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


def test_closing_disturbs_no_call_that_runs(serve):
    asked, closed = threading.Event(), threading.Event()

    def answer_once_closed(_request):
        asked.set()
        assert closed.wait(20)
        return answer(200, '{"sid":"YE1"}')

    _, client = serve(answer_once_closed)
    found = []
    thread = threading.Thread(
        target=lambda: found.append(client.verify.v2.services(VERIFY).entities("identity-1").fetch())
    )
    thread.start()
    assert asked.wait(20)
    client.close()
    closed.set()
    thread.join()
    assert [entity.sid for entity in found] == ["YE1"]


def test_closing_while_threads_begin_calls(sandbox):
    """Each call either is performed or refused."""
    failures = []
    for _ in range(20):
        client = twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url)
        begun = threading.Barrier(5)

        def work():
            begun.wait()
            try:
                while True:
                    client.call("verify.v2.entity.list", {"ServiceSid": VERIFY})
            except twilite.MisuseError:
                pass
            except Exception as problem:  # a thread's failure is the test's
                failures.append(problem)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        begun.wait()
        client.close()
        for thread in threads:
            thread.join()
    assert failures == []


def test_a_client_cannot_be_copied(client):
    for way in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="share it"):
            way(client)


def test_every_documented_option_is_a_keyword(tmp_path):
    documented = re.findall(r"^\| `(\w+)` \| (?:string|integer|boolean)", (ROOT / "docs" / "options.md").read_text(), re.M)
    assert "account_sid" in documented and "strict_responses" in documented
    own = {"self", "in_flight", "lazy_records", "log", "options"}
    for kind in (twilite.Client, twilite.AsyncClient):
        assert set(documented) | own == set(inspect.signature(kind.__init__).parameters)


def test_options_reach_the_library(sandbox, tmp_path):
    with pytest.raises(twilite.MisuseError, match="max_retries"):
        twilite.Client(ACCOUNT_SID, AUTH_TOKEN, max_retries=-1)
    # A path, and one that the library does not know yet.
    twilite.Client(ACCOUNT_SID, AUTH_TOKEN, ca_file=tmp_path / "ca.pem")
    with pytest.raises(twilite.MisuseError, match="of_tomorrow"):
        twilite.Client(ACCOUNT_SID, AUTH_TOKEN, of_tomorrow=1)


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
