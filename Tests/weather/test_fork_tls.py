"""A fork in the midst of calls over TLS: a connection's keys and counters are its process's alone.

Two processes that wrote to one TLS connection would break it, or read each other's answers; so each answer here says what
was asked for, and is compared."""

import collections
import json
import multiprocessing
import os
import signal
import threading

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import OK, Client
from wire.samples import IS
from wire.server import PATIENCE, answer

THREADS, CHILDREN, CHILDS_CALLS = 4, 60, 3


def identity_of(request):
    return request.target.rpartition("/")[2]


@pytest.fixture(params=["HTTP/1.1", "nginx, HTTP/1.1", "nginx, HTTP/2"])
def tls(request, serve, front, authority):
    """A server that echoes the identity, and a client's options for it, over TLS.

    It answers what begins with "first" when there is such a request of each thread."""
    all_are_there = threading.Barrier(THREADS)

    def echo(request):
        if identity_of(request).startswith("first"):
            all_are_there.wait(PATIENCE)
        return answer(200, f'{{"identity":"{identity_of(request)}"}}')

    script = [echo] * 1_000_000
    if request.param == "HTTP/1.1":
        server = serve(*script)
        url = front(server).url
    else:
        proxy = request.getfixturevalue("nginx")(*script, http2=request.param.endswith("2"))
        server, url = proxy.server, proxy.url
    # No repetition makes up for anything: one attempt must do.
    return server, {
        "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": url, "ca_file": authority.file, "max_retries": 0,
        "timeout_ms": 30_000,
    }  # fmt: skip


def check_requests(server, by_children):
    """Each identity was asked for once, and no connection was used by two processes, as far as the server sees it."""
    asked = collections.Counter(identity_of(request) for request in server.requests)
    assert set(asked.values()) == {1}
    assert {identity for identity in asked if identity.startswith("child")} == by_children
    processes = collections.defaultdict(set)
    for request in server.requests:
        name = identity_of(request).split("-")[0]
        processes[request.connection].add("parent" if name.startswith(("first", "parent")) else name)
    assert all(len(names) == 1 for names in processes.values()), processes


@pytest.mark.parametrize("who", ["main", "each"])
def test_a_c_program_that_forks_in_the_midst_of_calls(tls, program, who):
    server, options = tls
    done = program("fork_tls.c")(json.dumps(options), THREADS, CHILDREN, who, timeout=240)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    check_requests(server, {f"child{child}-0-{number}" for child in range(CHILDREN) for number in range(CHILDS_CALLS)})


@pytest.mark.parametrize("tls", ["HTTP/1.1"], indirect=True)
def test_a_fork_while_a_thread_makes_a_connection(tls, program):
    """A thread that makes a connection holds OpenSSL's locks now and then, which a child must not find locked: it would hang
    in its own first handshake, where no timeout ends it."""
    server, options = tls
    done = program("fork_tls.c")(json.dumps({**options, "max_connections": 0}), THREADS, 20, "connecting", timeout=240)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


# ---- Python's multiprocessing ----


_client = None


def fetch(name):
    """What a fetch of a user of this name gave that is not what it should give; None if nothing is."""
    response = _client.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": name})
    is_right = (response.status, response.attempts) == (OK, 1) and response.value == {"identity": name}
    return None if is_right else repr(response)


def fetch_in_worker(number):
    signal.alarm(60)  # A worker that hangs is killed, and seen.
    found = fetch(f"child{os.getpid()}-0-{number}")
    signal.alarm(0)
    return os.getpid(), number, found


def live_as_child():
    os._exit(any(fetch_in_worker(number)[2] for number in range(CHILDS_CALLS)))


@pytest.fixture
def calling(tls):
    """Threads of this process that call over TLS, as long as the test lasts.

    The server's side of TLS is another process: a fork must not meet OpenSSL at work in this one."""
    global _client
    server, options = tls
    _client = Client(options)
    stop, wrong, connected = threading.Event(), [], threading.Barrier(THREADS + 1)

    def work(thread):
        wrong.append(fetch(f"first0-{thread}-0"))
        connected.wait(PATIENCE)
        number = 0
        while not stop.is_set():
            wrong.append(fetch(f"parent0-{thread}-{number}"))
            number += 1

    threads = [threading.Thread(target=work, args=[thread]) for thread in range(THREADS)]
    for thread in threads:
        thread.start()
    connected.wait(PATIENCE)
    yield server
    stop.set()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert [what for what in wrong if what] == []
    assert fetch("parent0-0-after") is None
    _client.close()
    _client = None


behind_nginx = pytest.mark.parametrize("tls", ["nginx, HTTP/1.1", "nginx, HTTP/2"], indirect=True)


@behind_nginx
def test_a_pool_of_processes(calling):
    """Workers that are replaced after two tasks each, so that there are forks all the time."""
    with multiprocessing.get_context("fork").Pool(3, maxtasksperchild=2) as pool:
        found = pool.map_async(fetch_in_worker, range(40), chunksize=1).get(240)
    assert [what for _, _, what in found if what] == []
    assert len({process for process, _, _ in found}) >= 20
    check_requests(calling, {f"child{process}-0-{number}" for process, number, _ in found})


@behind_nginx
def test_processes(calling):
    context = multiprocessing.get_context("fork")
    codes = []
    for _ in range(5):
        processes = [context.Process(target=live_as_child) for _ in range(4)]
        for process in processes:
            process.start()
        for process in processes:
            process.join(120)
            codes.append(process.exitcode)
    assert codes == [0] * 20
