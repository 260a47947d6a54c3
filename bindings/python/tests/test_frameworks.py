"""With the event loops and the servers that programs have: each for real, on the sandbox."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import twilite
import uvloop

from conftest import ACCOUNT_SID, AUTH_TOKEN, SOURCES
from wire.server import NEVER_ANSWER, answer

SERVICE = "VA" + "0" * 32
CREATE, LIST = "verify.v2.entity.create", "verify.v2.entity.list"
LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}
PATIENCE = 20


def run(loop, main):
    """Runs a coroutine in a new event loop of that kind."""
    with contextlib.closing(LOOPS[loop]()) as running:
        try:
            return running.run_until_complete(main)
        finally:
            running.run_until_complete(running.shutdown_asyncgens())


def client_of(url, **options):
    return twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=url, **options)


async def seen(server, count):
    """Waits until the server has so many requests."""
    until = time.monotonic() + PATIENCE
    while server.seen < count:
        assert time.monotonic() < until
        await asyncio.sleep(0.001)


def parameters(number):
    return {"ServiceSid": SERVICE, "Identity": f"{number:08}"}


# ---- Event loops ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loop", LOOPS)
def test_many_calls_and_a_stream(loop, sandbox):
    async def main():
        async with client_of(sandbox.url, in_flight=16) as client:
            made = await asyncio.gather(*(client.call(CREATE, parameters(number)) for number in range(100)))
            entities = client.verify.v2.services(SERVICE).entities
            return {record["sid"] for record in made}, [entity.sid async for entity in entities.stream(page_size=30)]

    made, streamed = run(loop, main())
    assert len(made) == len(streamed) == 100 and set(streamed) == made
    assert {record["sid"] for record in sandbox.state()["entities"]} == made


@pytest.mark.parametrize("loop", LOOPS)
def test_one_client_in_one_loop_after_the_other(loop, sandbox):
    client = client_of(sandbox.url)
    made = [run(loop, client.call(CREATE, parameters(number))) for number in range(3)]
    assert [record["identity"] for record in made] == ["00000000", "00000001", "00000002"]
    client.close()


@pytest.mark.parametrize("loop", LOOPS)
def test_calls_that_are_awaited_when_the_client_is_closed_are_cancelled(loop, serve):
    server, _ = serve(*[NEVER_ANSWER] * 4)

    async def main():
        client = client_of(server.url)
        calls = [asyncio.ensure_future(client.call(CREATE, parameters(number))) for number in range(4)]
        await seen(server, 4)
        await client.aclose()
        return await asyncio.gather(*calls, return_exceptions=True)

    assert {type(ended) for ended in run(loop, main())} == {twilite.CancelledError}


@pytest.mark.skipif(not hasattr(asyncio, "timeout"), reason="asyncio.timeout came with Python 3.11")
@pytest.mark.parametrize("loop", LOOPS)
def test_a_timeout_ends_a_call_and_nothing_else(loop, serve):
    listed = answer(body=b'{"entities": [], "meta": {"next_page_url": null, "key": "entities"}}')
    server, _ = serve(NEVER_ANSWER, listed, listed)

    async def main():
        async with client_of(server.url) as client:
            with pytest.raises(TimeoutError) as ended:
                async with asyncio.timeout(None) as until:
                    call = asyncio.ensure_future(client.call(CREATE, parameters(0)))
                    await seen(server, 1)
                    other = await client.call(LIST, {"ServiceSid": SERVICE})
                    until.reschedule(asyncio.get_running_loop().time())
                    await call
            return ended.value, call.cancelled(), other, await client.call(LIST, {"ServiceSid": SERVICE})

    timeout, was_cancelled, other, after = run(loop, main())
    assert not isinstance(timeout, twilite.TwiliteError)  # it is asyncio's own
    assert was_cancelled and (other, after) == ([], [])


@pytest.mark.skipif(not hasattr(asyncio, "timeout"), reason="asyncio.timeout came with Python 3.11")
@pytest.mark.parametrize("loop", LOOPS)
def test_a_timeout_ends_a_stream_in_its_midst(loop, serve):
    following = f"http://127.0.0.1/v2/Services/{SERVICE}/Entities?PageToken=x"
    page = {"entities": [{"sid": "YE1"}, {"sid": "YE2"}], "meta": {"next_page_url": following, "key": "entities"}}
    server, _ = serve(answer(body=json.dumps(page).encode()), NEVER_ANSWER)
    came = []

    async def main():
        async with client_of(server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(None) as until:
                    async for record in client.stream(LIST, {"ServiceSid": SERVICE}):
                        came.append(record["sid"])
                        if len(came) == 2:
                            until.reschedule(asyncio.get_running_loop().time())

    run(loop, main())
    assert came == ["YE1", "YE2"]


def test_loops_of_both_kinds_in_threads_share_a_client(sandbox):
    """All of them have calls in flight when the first of them goes on."""
    kinds = [*LOOPS, *LOOPS]
    client, together = client_of(sandbox.url), threading.Barrier(len(kinds))

    def work(index):
        async def main():
            first = await client.call(CREATE, parameters(1000 * index))
            together.wait(PATIENCE)
            made = await asyncio.gather(*(client.call(CREATE, parameters(1000 * index + n)) for n in range(1, 25)))
            return [first["sid"], *(record["sid"] for record in made)]

        return run(kinds[index], main())

    with ThreadPoolExecutor(len(kinds)) as threads:
        made = [sid for sids in threads.map(work, range(len(kinds))) for sid in sids]
    client.close()
    assert len(set(made)) == 25 * len(kinds) == len(sandbox.state()["entities"])


# ---- Servers ----------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def serving(*command, **environment):
    """Runs a server on a socket that listens already: whoever asks is answered when it is there. Gives its URL."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listening:
        port, descriptor = listening.getsockname()[1], listening.fileno()
        words = [word.format(descriptor=descriptor) for word in command]
        env = {"PATH": os.environ["PATH"], "TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKEN": AUTH_TOKEN}
        env["PYTHONPATH"] = f"{SOURCES}:{Path(__file__).parent}"
        if "TWILITE_LIBRARY" in os.environ:
            env["TWILITE_LIBRARY"] = os.environ["TWILITE_LIBRARY"]
        process = subprocess.Popen(
            [sys.executable, "-m", *words], env={**env, **environment}, pass_fds=[descriptor], start_new_session=True
        )
    try:
        yield f"http://127.0.0.1:{port}"
        process.terminate()
        assert process.wait(PATIENCE) in (0, -signal.SIGTERM)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def ask(url, method="GET", body=None):
    """The status and the JSON of an answer."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


@pytest.mark.parametrize("loop", LOOPS)
def test_starlette(loop, sandbox):
    names = {f"{number:08}" for number in range(40)}
    words = ["uvicorn", "app_starlette:app", "--fd", "{descriptor}", "--loop", loop, "--log-level", "warning"]
    with serving(*words, TWILITE_BASE_URL=sandbox.url) as url, ThreadPoolExecutor(20) as threads:
        there = f"{url}/{SERVICE}/entities"
        answers = list(threads.map(lambda name: ask(there, "POST", {"identity": name}), names))
        assert [status for status, _ in answers] == [201] * len(names)
        assert ask(there) == (200, [entity["identity"] for entity in sandbox.state()["entities"]])
        status, error = ask(there, "POST", {"identity": min(names)})
        assert (status, error["status"], error["operation"]) == (409, "api_error", CREATE)
    assert {entity["identity"] for entity in sandbox.state()["entities"]} == names


@pytest.mark.parametrize("which", ["inherited", "own"])
def test_flask_with_prefork_workers(which, sandbox):
    """In every worker at once, a client that was made before the fork, and one of the worker's own."""
    workers, rounds = 3, 4
    words = ["gunicorn", "app_flask:app", "--preload", "--workers", str(workers), "--bind", "fd://{descriptor}"]
    environment = {"TWILITE_BASE_URL": sandbox.url, "WORKERS": str(workers)}
    names = [f"{number:08}" for number in range(workers * rounds)]
    with serving(*words, "--log-level", "warning", **environment) as url, ThreadPoolExecutor(workers) as threads:
        answers = []
        for first in range(0, len(names), workers):  # one for each worker
            asked = [f"{url}/{which}/{name}" for name in names[first : first + workers]]
            answers += threads.map(lambda there: ask(there, "POST"), asked)
    assert [status for status, _ in answers] == [200] * len(names)
    made = [answer for _, answer in answers]
    processes, parents = {answer["worker"] for answer in made}, {answer["parent"] for answer in made}
    assert len(processes) == workers and len(parents) == 1 and not processes & parents
    stored = {entity["sid"]: entity["identity"] for entity in sandbox.state()["entities"]}
    assert stored == {answer["sid"]: name for answer, name in zip(made, names)}
