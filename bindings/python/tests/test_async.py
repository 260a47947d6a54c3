"""AsyncClient: the chain in coroutines, cancellation, event loops, threads and processes."""

import asyncio
import copy
import gc
import json
import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN, SOURCES, AtOnce
from twilite import _async, _library
from wire.server import NEVER_ANSWER, answer

VERIFY = "VA" + "0" * 32
CHAT = "IS" + "0" * 32
POLICY = "RN" + "a" * 32
OBJECT = "IT" + "b" * 32
ENTITY = answer(201, '{"sid":"YE1"}')


@pytest.fixture
def connect():
    """Makes clients of a sandbox or a server."""
    made = []

    def make(where, **options):
        given = {"retry_max_delay_ms": 1, **options}
        made.append(twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=where.url, **given))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def one_at_a_time(serve, connect):
    """Starts a server with a script, and gives it and a client that has one request on the wire and never retries."""

    def start(*script, **options):
        server, _ = serve(*script)
        return server, connect(server, **{"in_flight": 1, "max_retries": 0, **options})

    return start


def entities_of(client):
    return client.verify.v2.services(VERIFY).entities


class Asked:
    """An action that is awaited: it never answers."""

    def __init__(self):
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def __call__(self, _request):
        self._loop.call_soon_threadsafe(self._event.set)
        return NEVER_ANSWER

    async def wait(self):
        await asyncio.wait_for(self._event.wait(), 20)


# ---- The chain ----


def test_entities_users_and_profiles(sandbox, connect):
    async def main():
        async with connect(sandbox) as client:
            entities = entities_of(client)
            made = await entities.create(identity="ff483d1f-1")
            assert isinstance(made, twilite.Entity) and made.date_created.tzinfo is not None
            assert await entities("ff483d1f-1").fetch() == made
            assert await entities.list() == [made]
            assert [entity async for entity in entities.stream()] == [made]
            page = await entities.page(page_size=5)
            assert (list(page), page.meta["page_size"], page.next_parameters) == ([made], 5, None)
            assert await entities("ff483d1f-1").delete() is True
            with pytest.raises(twilite.NotFoundError):
                await entities("ff483d1f-1").fetch()

            users = client.ip_messaging.v2.services(CHAT).users
            user = await users.create(identity="a/b?c#d", attributes={"x": 1})
            assert (await users(user.sid).update(friendly_name="ü")).friendly_name == "ü"

            profiles = client.trusthub.v1.customer_profiles
            profile = await profiles.create(friendly_name="One", email="a@b.example", policy_sid=POLICY)
            assigned = await profiles(profile.sid).entity_assignments.create(object_sid=OBJECT)
            assert await profiles(profile.sid).customer_profiles_entity_assignments.list() == [assigned]
            assert [found.sid async for found in profiles.stream(status="draft")] == [profile.sid]

    asyncio.run(main())


def test_calls_by_id(sandbox, connect):
    async def main():
        client = connect(sandbox)
        made = await client.call("verify.v2.entity.create", {"ServiceSid": VERIFY, "Identity": "identity-1"})
        assert type(made) is dict
        assert await client.call("verify.v2.entity.list", {"service_sid": VERIFY, "Limit": None}) == [made]
        assert [each async for each in client.stream("verify.v2.entity.list", {"ServiceSid": VERIFY})] == [made]
        with pytest.raises(twilite.MisuseError, match="did you mean verify.v2.entity.create"):
            await client.call("verify.v2.entity.creat")
        with pytest.raises(TypeError, match="set cannot be sent"):
            await client.call("verify.v2.entity.create", {"ServiceSid": set()})

    asyncio.run(main())


def test_both_clients_have_the_same_chain(sandbox, client, connect):
    asynchronous = connect(sandbox)
    assert set(dir(asynchronous)) >= {"verify", "ip_messaging", "trusthub"}
    assert type(entities_of(asynchronous)) is type(entities_of(client))
    with pytest.raises(AttributeError, match="did you mean 'verify'"):
        asynchronous.vreify


def test_two_hundred_creates_at_once(sandbox, connect):
    """More than are in flight."""

    async def main():
        entities = entities_of(connect(sandbox))
        identities = [f"identity-{number}" for number in range(200)]
        made = await asyncio.gather(*(entities.create(identity=identity) for identity in identities))
        assert [entity.identity for entity in made] == identities
        assert len({entity.sid for entity in made}) == len(identities) == sandbox.request_count()

    asyncio.run(main())


def test_wrong_parameters(sandbox, connect):
    async def main():
        client = connect(sandbox)
        with pytest.raises(twilite.InvalidParametersError) as caught:
            await client.verify.v2.services("VA").entities.create(identity="x")
        assert {found["name"] for found in caught.value.parameters} == {"ServiceSid", "Identity"}
        with pytest.raises(twilite.InvalidParametersError):
            client.verify.v2.services("VA").entities.stream()  # at once

    asyncio.run(main())
    assert sandbox.request_count() == 0


def test_429_is_asked_again(sandbox, connect):
    sandbox.fault("verify.v2.entity.create", "status", status=429, times=5, retry_after=0)

    async def main():
        entities = entities_of(connect(sandbox, max_retries=10))
        await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(20)))
        assert len(await entities.list()) == 20

    asyncio.run(main())
    assert sandbox.request_count() == 26


def test_a_failure_is_one_call_s(sandbox, connect):
    sandbox.fault("verify.v2.entity.create", "reset", times=1, processed=True)

    async def main():
        entities = entities_of(connect(sandbox))
        found = await asyncio.gather(
            *(entities.create(identity=f"identity-{n}") for n in range(10)), return_exceptions=True
        )
        problems = [each for each in found if isinstance(each, Exception)]
        assert [type(each) for each in problems] == [twilite.TransportError]
        assert problems[0].may_have_taken_effect is True

    asyncio.run(main())


def test_no_more_are_in_flight_than_is_said(serve, connect):
    three = AtOnce(3, ENTITY)
    server, _ = serve(*[three] * 12)

    async def main():
        entities = entities_of(connect(server, in_flight=3))
        await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(12)))

    asyncio.run(main())
    assert three.most == 3


# ---- Streams ----


def test_a_stream_ends_at_its_limit(sandbox, connect):
    async def main():
        entities = entities_of(connect(sandbox))
        await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(7)))
        every = [entity.sid for entity in await entities.list()]
        sandbox.forget_requests()
        assert [entity.sid async for entity in entities.stream(page_size=2, limit=5)] == every[:5]
        assert len(sandbox.requests()) == 3
        assert [entity.sid async for entity in entities.stream(page_size=3)] == every
        assert [entity async for entity in entities.stream(limit=0)] == []
        sandbox.forget_requests()
        assert len([entity async for entity in entities.stream()]) == 7
        assert "PageSize=1000" in json.dumps(sandbox.requests())

    asyncio.run(main())


def test_pages_are_asked_for_as_they_are_needed(sandbox, connect):
    async def main():
        entities = entities_of(connect(sandbox))
        await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(4)))
        sandbox.forget_requests()
        stream = entities.stream(page_size=2)
        assert sandbox.requests() == []
        await stream.__anext__()
        await stream.__anext__()
        assert len(sandbox.requests()) == 1
        assert len([entity async for entity in stream]) == 2
        assert [entity async for entity in stream] == []

    asyncio.run(main())


def page_of(number, following=None):
    url = following and f"https://elsewhere.example/v2/Services/{VERIFY}/Entities?PageSize=1&PageToken={following}"
    return answer(200, json.dumps({"entities": [{"sid": f"YE{number}"}], "meta": {"key": "entities", "next_page_url": url}}))


def test_a_stream_never_leaves_the_host_that_it_was_given(serve, connect):
    server, _ = serve(page_of(0, "PT1"), page_of(1))

    async def main():
        assert [entity.sid async for entity in entities_of(connect(server)).stream(page_size=1)] == ["YE0", "YE1"]

    asyncio.run(main())
    assert server.requests[1].query == "PageSize=1&PageToken=PT1"


def test_a_stream_that_goes_in_circles_is_an_error(serve, connect):
    server, _ = serve(page_of(0, "PT1"), page_of(1, "PT1"))

    async def main():
        stream = entities_of(connect(server)).stream(page_size=1)
        assert (await stream.__anext__()).sid == "YE0"
        with pytest.raises(twilite.InvalidResponseError):
            [entity async for entity in stream]
        assert [entity async for entity in stream] == []  # the failure was its end

    asyncio.run(main())
    assert len(server.requests) == 2


def test_a_stream_goes_on_after_a_cancelled_page(one_at_a_time):
    async def main():
        asked = Asked()
        _, client = one_at_a_time(asked, page_of(0, "PT1"), page_of(1))
        stream = entities_of(client).stream(page_size=1)
        task = asyncio.ensure_future(stream.__anext__())
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [entity.sid async for entity in stream] == ["YE0", "YE1"]

    asyncio.run(main())


def test_two_tasks_in_one_stream(one_at_a_time):
    async def main():
        asked = Asked()
        _, client = one_at_a_time(asked)
        stream = entities_of(client).stream()
        task = asyncio.ensure_future(stream.__anext__())
        await asked.wait()
        with pytest.raises(twilite.MisuseError, match="One task at a time"):
            await stream.__anext__()
        task.cancel()

    asyncio.run(main())


# ---- Cancelling ----


def test_a_task_that_is_cancelled_cancels_its_call(one_at_a_time):
    """The next call has the one place on the wire, so the cancelled one has left it."""

    async def main():
        asked = Asked()
        server, client = one_at_a_time(asked, ENTITY)
        entities = entities_of(client)
        task = asyncio.ensure_future(entities.create(identity="identity-1"))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await entities.create(identity="identity-2")).sid == "YE1"
        assert [b"identity-1" in request.body for request in server.requests] == [True, False]

    asyncio.run(main())


def test_a_call_that_is_cancelled_before_its_turn_is_never_sent(one_at_a_time):
    async def main():
        asked = Asked()
        server, client = one_at_a_time(asked, ENTITY)
        entities = entities_of(client)
        first = asyncio.ensure_future(entities.create(identity="identity-1"))
        await asked.wait()
        second = asyncio.ensure_future(entities.create(identity="identity-2"))
        third = asyncio.ensure_future(entities.create(identity="identity-3"))
        await asyncio.sleep(0)  # they are handed in
        second.cancel()
        first.cancel()
        found = await asyncio.gather(first, second, third, return_exceptions=True)
        assert [type(each) for each in found] == [asyncio.CancelledError, asyncio.CancelledError, twilite.Entity]
        assert [request.body.partition(b"=")[2] for request in server.requests] == [b"identity-1", b"identity-3"]

    asyncio.run(main())


def test_a_call_that_is_cancelled_before_it_began(sandbox, connect):
    async def main():
        task = asyncio.ensure_future(entities_of(connect(sandbox)).create(identity="identity-1"))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert sandbox.request_count() == 0


def test_a_timeout_of_asyncio(one_at_a_time):
    async def main():
        server, client = one_at_a_time(NEVER_ANSWER, NEVER_ANSWER, ENTITY)
        entities = entities_of(client)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(entities.create(identity="identity-1"), 0.05)
        if hasattr(asyncio, "timeout"):  # Python 3.11
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await entities.create(identity="identity-1")
        else:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(entities.create(identity="identity-1"), 0.05)
        assert (await entities.create(identity="identity-2")).sid == "YE1"

    asyncio.run(main())


def test_the_library_s_own_timeout(one_at_a_time):
    async def main():
        _, client = one_at_a_time(NEVER_ANSWER, timeout_ms=50)
        with pytest.raises(twilite.TimeoutError) as caught:
            await entities_of(client).create(identity="identity-1")
        assert caught.value.may_have_taken_effect is True

    asyncio.run(main())


# ---- Closing ----


@pytest.mark.parametrize("way", ["close", "aclose", "async with"])
def test_closing_ends_the_calls_in_flight(one_at_a_time, way):
    async def main():
        asked = Asked()
        server, client = one_at_a_time(asked)
        entities = entities_of(client)
        tasks = [asyncio.ensure_future(entities.create(identity=f"identity-{n}")) for n in range(3)]
        await asked.wait()
        if way == "close":
            client.close()
        elif way == "aclose":
            await client.aclose()
        else:
            async with client:
                pass
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(each) for each in found] == [twilite.CancelledError] * 3
        assert [each.may_have_taken_effect for each in found] == [True, False, False]
        assert {each.operation for each in found} == {"verify.v2.entity.create"}
        with pytest.raises(twilite.MisuseError, match="closed"):
            await entities.create(identity="identity-4")
        with pytest.raises(twilite.MisuseError, match="closed"):
            entities.stream()
        assert len(server.requests) == 1

    asyncio.run(main())


def test_closing_on_another_thread(one_at_a_time):
    async def main():
        asked = Asked()
        _, client = one_at_a_time(asked)
        task = asyncio.ensure_future(entities_of(client).create(identity="identity-1"))
        await asked.wait()
        thread = threading.Thread(target=client.close)
        thread.start()
        with pytest.raises(twilite.CancelledError):
            await task
        thread.join()

    asyncio.run(main())


def test_a_closed_client(sandbox, connect):
    client = connect(sandbox)
    assert repr(client) == "<twilite.AsyncClient>"
    for way in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="share it"):
            way(client)
    client.close()
    client.close()
    assert repr(client) == "<twilite.AsyncClient (closed)>"


def test_options_that_are_wrong():
    with pytest.raises(twilite.MisuseError, match="max_in_flight"):
        twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, in_flight=0)
    with pytest.raises(twilite.MisuseError, match="max_retries"):
        twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, max_retries=-1)
    with pytest.raises(twilite.MisuseError, match="of_tomorrow"):
        twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, of_tomorrow=1)


def descriptors():
    return set(os.listdir("/proc/self/fd"))


def test_a_client_that_is_forgotten_leaves_nothing_open(sandbox):
    async def main():
        gc.collect()  # what other tests left
        before = descriptors()
        for _ in range(3):
            client = twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url)
            await entities_of(client).list()
            assert len(descriptors()) > len(before)
            del client
            gc.collect()
            assert descriptors() == before

    asyncio.run(main())


def test_a_call_whose_client_is_forgotten_ends(one_at_a_time):
    """Nothing but the event loop refers to what waits for the answer."""

    async def main():
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        go_on = threading.Event()

        def late(_request):
            loop.call_soon_threadsafe(asked.set)
            assert go_on.wait(20)
            return ENTITY

        asked = asyncio.Event()
        server, client = one_at_a_time(late)

        async def create(entities):
            assert (await entities.create(identity="identity-1")).sid == "YE1"
            done.set()

        # The fixture closes its clients, and so refers to them.
        asyncio.ensure_future(create(entities_of(twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=server.url))))
        await asyncio.wait_for(asked.wait(), 20)
        gc.collect()
        go_on.set()
        await asyncio.wait_for(done.wait(), 20)

    asyncio.run(main())


# ---- A full queue ----


@pytest.fixture
def small_queues(monkeypatch):
    """Queues that hold two calls."""
    monkeypatch.setattr(_async, "new_queue", lambda client, in_flight: _library.create_queue(
        client, json.dumps({"max_in_flight": in_flight, "max_pending": 2}).encode()
    )[0])  # fmt: skip


def test_a_full_queue_loses_no_call(sandbox, connect, small_queues):
    async def main():
        entities = entities_of(connect(sandbox))
        made = await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(50)))
        assert len({entity.sid for entity in made}) == 50 == sandbox.request_count()
        streams = await asyncio.gather(*(count(entities.stream(page_size=20)) for _ in range(5)))
        assert streams == [50] * 5

    async def count(stream):
        return len([entity async for entity in stream])

    asyncio.run(main())


def test_cancelling_calls_that_wait_for_a_place(serve, connect, small_queues):
    async def main():
        asked = Asked()
        server, _ = serve(asked, *[ENTITY] * 9)
        entities = entities_of(connect(server, in_flight=1))
        tasks = [asyncio.ensure_future(entities.create(identity=f"identity-{n}")) for n in range(6)]
        await asked.wait()
        for task in tasks[:1] + tasks[2:5]:
            task.cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(each, twilite.Entity) for each in found] == [False, True, False, False, False, True]

    asyncio.run(main())


def test_closing_while_calls_wait_for_a_place(serve, connect, small_queues):
    async def main():
        asked = Asked()
        server, _ = serve(asked)
        client = connect(server, in_flight=1)
        tasks = [asyncio.ensure_future(entities_of(client).create(identity=f"identity-{n}")) for n in range(6)]
        await asked.wait()
        await client.aclose()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(each) for each in found] == [twilite.CancelledError] * 6
        assert [each.may_have_taken_effect for each in found] == [True] + [False] * 5
        assert {each.operation for each in found} == {"verify.v2.entity.create"}

    asyncio.run(main())


# ---- Loops, threads, processes ----


def test_one_event_loop_after_the_other(sandbox, connect):
    client = connect(sandbox)
    for number in range(3):
        made = asyncio.run(entities_of(client).create(identity=f"identity-{number}"))
        assert made.identity == f"identity-{number}"
    assert len(client._queues) <= 1  # what is left of a loop goes with it


def test_a_stream_in_two_event_loops(sandbox, connect):
    client = connect(sandbox)
    for number in range(2):
        asyncio.run(entities_of(client).create(identity=f"identity-{number}"))
    stream = entities_of(client).stream(page_size=1)

    async def following():
        return (await stream.__anext__()).identity

    assert [asyncio.run(following()) for _ in range(2)] == ["identity-0", "identity-1"]


def test_event_loops_on_several_threads(sandbox, connect):
    client = connect(sandbox)
    found = []

    async def main(thread):
        creates = (entities_of(client).create(identity=f"thread-{thread}-{number}") for number in range(25))
        found.extend(await asyncio.gather(*creates))

    threads = [threading.Thread(target=lambda n=n: asyncio.run(main(n))) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({entity.sid for entity in found}) == 100


def test_no_thread_is_started(sandbox, connect):
    def count():
        return threading.active_count(), len(os.listdir("/proc/self/task"))

    async def main():
        entities = entities_of(connect(sandbox))

        async def create(number):
            await entities.create(identity=f"identity-{number}")
            return count()

        return await asyncio.gather(*map(create, range(50)))

    before = count()
    assert set(asyncio.run(main())) == {before}


def test_a_loop_that_is_closed_with_calls_left(one_at_a_time, capsys):
    """Python says of the task that it was destroyed; the client goes on."""
    server, client = one_at_a_time(NEVER_ANSWER, ENTITY)
    loop = asyncio.new_event_loop()
    task = loop.create_task(entities_of(client).create(identity="identity-1"))

    async def until_sent():
        while not server.requests:
            await asyncio.sleep(0.001)

    loop.run_until_complete(until_sent())
    loop.close()
    assert asyncio.run(entities_of(client).create(identity="identity-2")).sid == "YE1"
    loop.set_exception_handler(lambda *_: None)
    task._log_destroy_pending = False
    del task, loop
    gc.collect()
    client.close()
    assert "Traceback" not in capsys.readouterr().err


def _create_in_child(client, identity):
    asyncio.run(entities_of(client).create(identity=identity))


def test_a_client_goes_on_in_forked_children(sandbox, connect):
    fork = multiprocessing.get_context("fork")

    async def main():
        entities = entities_of(client)
        await entities.create(identity="in-the-parent-1")
        children = [fork.Process(target=_create_in_child, args=(client, f"in-child-{n}")) for n in range(3)]
        for child in children:
            child.start()
        await entities.create(identity="in-the-parent-2")
        for child in children:
            child.join()
        assert [child.exitcode for child in children] == [0] * 3
        assert len(await entities.list()) == 5

    client = connect(sandbox)
    asyncio.run(main())


def test_an_event_loop_that_a_forked_child_goes_on_with(sandbox, connect):
    entities = entities_of(connect(sandbox))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(entities.create(identity="in-the-parent"))
    child = os.fork()
    if child == 0:
        try:
            loop.run_until_complete(entities.create(identity="in-the-child"))
        except BaseException:
            os._exit(1)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    loop.close()
    assert sandbox.request_count() == 2


def test_an_answer_that_begins_with_white_space(serve, connect):
    server, _ = serve(answer(201, '\r\n {"sid":"YE1"} '))
    assert asyncio.run(entities_of(connect(server)).create(identity="identity-1")).sid == "YE1"


ENDS = {
    "after the loop": """
        asyncio.run(entities.create(identity="identity-1"))
    """,
    "with calls in flight": """
        async def main():
            for number in range(100): tasks.append(asyncio.ensure_future(entities.create(identity=f"identity-{number}")))
            await tasks[0]
        tasks = []
        asyncio.run(main())
    """,
    "in the middle of a stream": """
        async def main():
            await asyncio.gather(*(entities.create(identity=f"identity-{number}") for number in range(3)))
            async for entity in entities.stream(page_size=1): break
            async for entity in others.stream(page_size=1): return
        others = entities
        asyncio.run(main())
    """,
    "by sys.exit in a task": """
        async def main():
            task = asyncio.ensure_future(entities.list())
            await entities.create(identity="identity-1")
            sys.exit(0)
        asyncio.run(main())
    """,
    "with a loop that is never closed": """
        loop = asyncio.new_event_loop()
        loop.run_until_complete(entities.create(identity="identity-1"))
    """,
}


@pytest.mark.parametrize("way", ENDS)
def test_a_program_that_ends_without_closing_prints_nothing(sandbox, way):
    code = f"import asyncio, sys, twilite\nentities = twilite.AsyncClient().verify.v2.services('{VERIFY}').entities\n"
    found = subprocess.run(
        [sys.executable, "-c", code + textwrap.dedent(ENDS[way])],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(SOURCES),
            "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILITE_BASE_URL": sandbox.url,
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")


def test_what_is_logged(sandbox, connect, caplog):
    caplog.set_level("DEBUG", "twilite")

    async def main():
        entities = entities_of(connect(sandbox))
        await asyncio.gather(*(entities.create(identity=f"identity-{n}") for n in range(3)))

    asyncio.run(main())
    lines = [json.loads(record.getMessage()) for record in caplog.records if record.name == "twilite"]
    assert [line["operation"] for line in lines] == ["verify.v2.entity.create"] * 3
    assert AUTH_TOKEN not in caplog.text
