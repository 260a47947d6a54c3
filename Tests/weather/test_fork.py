"""After a fork a client works in the child: it drops the parent's connections without touching them."""

import collections
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import DONE, MISUSE, OK, Client, Pager
from wire.samples import ENTITIES, ENTITY, IS, LIST, entities
from wire.server import answer

from .programs import HERE

CHILDREN, CALLS = 4, 5


def fetch(client, name):
    return client.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": name})


def in_child(work):
    """Runs `work` in a child, and gives a function that waits for what it returned."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, json.dumps(work()).encode())
        finally:
            os._exit(0)
    os.close(writer)

    def result():
        with open(reader) as pipe:
            text = pipe.read()
        assert os.waitpid(child, 0)[1] == 0
        return json.loads(text)

    return result


def connections_by_process(server):
    """The connections that each process used, by the first word of the identity that it asked for."""
    found = collections.defaultdict(set)
    for request in server.requests:
        found[re.search(r"/Users/([a-z0-9]+)", request.target)[1]].add(request.connection)
    return found


def test_parent_and_children_at_once(reach, connect):
    server, options = reach(*[answer(200, ENTITY)] * 1000)
    client = connect(server, **options)
    assert fetch(client, "parent-before").status == OK

    def child(number):
        def work():
            statuses = [fetch(client, f"child{number}-{call}").status for call in range(CALLS)]
            client.close()
            return statuses

        return work

    results = [in_child(child(number)) for number in range(CHILDREN)]
    meanwhile = [fetch(client, f"parent-{call}").status for call in range(CALLS)]
    assert meanwhile == [OK] * CALLS
    assert [result() for result in results] == [[OK] * CALLS] * CHILDREN
    # All children have used and freed the client, and are gone: the parent's connection has not noticed.
    assert fetch(client, "parent-after").status == OK
    used = connections_by_process(server)
    assert set(used) == {"parent", *(f"child{number}" for number in range(CHILDREN))}
    assert used["parent"] == {0}
    assert [len(connections) for connections in used.values()] == [1] * (CHILDREN + 1)
    assert len(set.union(*used.values())) == CHILDREN + 1 == server.connections
    assert len(server.requests) == 2 + CALLS + CHILDREN * CALLS


def test_a_child_that_frees_the_client_without_using_it(reach, connect):
    server, options = reach(*[answer(200, ENTITY)] * 2)
    client = connect(server, **options)
    assert fetch(client, "parent-before").status == OK
    assert in_child(client.close)() is None
    assert fetch(client, "parent-after").status == OK
    assert server.connections == 1


def test_a_grandchild(reach, connect):
    server, options = reach(*[answer(200, ENTITY)] * 6)
    client = connect(server, **options)

    def grandchild():
        return [fetch(client, f"grandchild-{call}").status for call in range(2)]

    def child():
        before = fetch(client, "child-before").status
        below = in_child(grandchild)()
        return [before, *below, fetch(client, "child-after").status]

    assert fetch(client, "parent-before").status == OK
    assert in_child(child)() == [OK] * 4
    assert fetch(client, "parent-after").status == OK
    used = connections_by_process(server)
    assert [len(connections) for connections in used.values()] == [1, 1, 1]
    assert server.connections == 3


def test_a_client_that_was_not_used_before(reach, connect):
    server, options = reach(*[answer(200, ENTITY)] * 2)
    client = connect(server, **options)
    assert in_child(lambda: fetch(client, "child").status)() == OK
    assert fetch(client, "parent").status == OK
    assert server.connections == 2


_client = None


def fetch_in_worker(number):
    return os.getpid(), fetch(_client, f"worker{os.getpid()}-{number}").status


def test_multiprocessing(serve):
    """A pool of workers that share a client of the module."""
    global _client
    server = serve(*[answer(200, ENTITY)] * 100)
    _client = Client({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url})
    assert fetch(_client, "parent-before").status == OK
    with multiprocessing.get_context("fork").Pool(3) as pool:
        results = pool.map(fetch_in_worker, range(30), chunksize=1)
    assert {status for _, status in results} == {OK}
    assert fetch(_client, "parent-after").status == OK
    used = connections_by_process(server)
    assert used.pop("parent") == {0}
    assert set(used) == {f"worker{worker}" for worker, _ in results}
    assert all(len(connections) == 1 for connections in used.values())
    assert len(set.union(*used.values())) == len(used)
    _client.close()
    _client = None


def test_a_pager_stays_with_its_process(reach, connect):
    url = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken="
    server, options = reach(
        answer(200, entities('{"n":1}', following=url + "b")), answer(200, entities('{"n":2}', following=url + "c")),
        answer(200, entities('{"n":3}')), answer(200, ENTITY),
    )  # fmt: skip
    client = connect(server, **options)
    pager = Pager(client, *LIST)
    assert pager.next().json == b'[{"n":1}]'

    def child():
        refused = [pager.next() for _ in range(2)]
        pager.close()
        return [[response.status, response.error["attempts"]] for response in refused]

    assert in_child(child)() == [[MISUSE, 0]] * 2
    assert len(server.requests) == 1
    assert [pager.next().json for _ in range(2)] == [b'[{"n":2}]', b'[{"n":3}]']
    assert pager.next().status == DONE
    pager.close()
    assert (len(server.requests), server.connections) == (3, 1)


def test_a_pager_of_the_child_s_own(reach, connect):
    server, options = reach(*[answer(200, entities('{"n":1}'))] * 2)
    client = connect(server, **options)

    def child():
        pager = Pager(client, *LIST)
        statuses = [pager.next().status for _ in range(2)]
        pager.close()
        return statuses

    assert client.call(*LIST).status == OK
    assert in_child(child)() == [OK, DONE]


def test_a_c_program(reach, program):
    """Children that end as programs do, with exit, so that all that the libraries do at their end is done."""
    server, options = reach(*[answer(200, ENTITY)] * 1000)
    done = program("fork.c")(json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, **options}), CHILDREN, CALLS)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    used = connections_by_process(server)
    assert [len(connections) for connections in used.values()] == [1] * (CHILDREN + 1)
    assert used["parent0"] == {0} and server.connections == CHILDREN + 1


def test_a_kernel_that_does_not_wipe_memory_and_says_it_does(serve, program, tmp_path):
    """A child is told from its parent all the same."""
    preloaded = tmp_path / "deaf_madvise.so"
    subprocess.run(["cc", "-shared", "-fPIC", HERE / "deaf_madvise.c", "-o", preloaded], check=True)
    server = serve(*[answer(200, ENTITY)] * 100)
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url}
    environment = {**os.environ, "LD_PRELOAD": str(preloaded)}
    done = program("fork.c")(json.dumps(options), CHILDREN, CALLS, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    assert [len(connections) for connections in connections_by_process(server).values()] == [1] * (CHILDREN + 1)


def fork_while_calling(serve, program, *arguments):
    server = serve(*[answer(200, ENTITY)] * 1_000_000)
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url}
    done = program("fork_busy.c")(json.dumps(options), *arguments, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_forks_while_other_threads_are_calling(serve, program):
    """Whatever lock a thread held when the process split, the child works."""
    fork_while_calling(serve, program, "calls before", 200)


def test_a_fork_during_the_first_calls(serve, program):
    """What is made ready once may be half made when the process splits. A program has one such moment, so: many."""
    for _ in range(20):
        fork_while_calling(serve, program, "no call before", 2)


# What a container's first process is, and its child in a container of its own.
BOTH_ARE_NUMBER_1 = """
import ctypes, os, sys
from wire.library import Client

client, IS = Client({"account_sid": "AC" + "0" * 32, "auth_token": "token", "base_url": sys.argv[1]}), sys.argv[2]
fetch = lambda name: client.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": name}).status
assert fetch("parent") == 0 and os.getpid() == 1
assert ctypes.CDLL(None).unshare(0x20000000) == 0  # CLONE_NEWPID
child = os.fork()
if child == 0:
    os._exit(10 * (os.getpid() != 1) + fetch("child"))
assert os.waitpid(child, 0)[1] == 0
assert fetch("parent") == 0
"""


def test_a_child_with_its_parent_s_process_id(serve):
    """In a PID namespace of its own a child may have the number that its parent has in another."""
    unshare = ["unshare", "--map-root-user", "--pid", "--fork"]
    if not shutil.which("unshare") or subprocess.run([*unshare, "true"], capture_output=True).returncode != 0:
        pytest.skip("no PID namespace can be had here")
    server = serve(*[answer(200, ENTITY)] * 3)
    done = subprocess.run(
        [*unshare, sys.executable, "-c", BOTH_ARE_NUMBER_1, server.url, IS],
        cwd=pathlib.Path(__file__).parents[1], capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert connections_by_process(server) == {"parent": {0}, "child": {1}}
