"""Client.map: many calls at once without an event loop."""

import gc
import io
import os
import signal
import sys

import pytest

import twilite
from conftest import AtOnce
from twilite import _library
from wire.server import NEVER_ANSWER, answer

VERIFY = "VA" + "0" * 32
CREATE = "verify.v2.entity.create"
ENTITY = answer(201, '{"sid":"YE1"}')


def creates(count, prefix="identity"):
    return [{"ServiceSid": VERIFY, "Identity": f"{prefix}-{number}"} for number in range(count)]


def test_each_has_one_result(client, sandbox):
    given = creates(300)
    found = list(client.map(CREATE, given))
    assert sorted(result.index for result in found) == list(range(300))
    for result in found:
        assert result.error is None and result.parameters is given[result.index]
        assert isinstance(result.value, twilite.Entity)
        assert result.value.identity == result.parameters["Identity"]
    assert len({result.value.sid for result in found}) == 300 == sandbox.request_count()


def test_values_are_those_of_the_methods(client):
    list(client.map(CREATE, creates(3)))
    of_service = {"service_sid": VERIFY}
    [listed] = client.map("verify.v2.entity.list", [of_service])
    assert [type(record) for record in listed.value] == [twilite.Entity] * 3
    [page] = client.map("verify.v2.entity.page", [{**of_service, "page_size": 2}])
    assert isinstance(page.value, twilite.Page) and len(page.value) == 2 and page.value.next_parameters
    deleted = client.map("verify.v2.entity.delete", ({**of_service, "identity": r.identity} for r in listed.value))
    assert [result.value for result in deleted] == [True] * 3
    [everything] = client.map("trusthub.v1.customer_profile.list", [None])
    assert everything.value == []
    assert list(client.map(CREATE, [])) == []


def test_a_failure_is_one_result_s(client, sandbox):
    sandbox.fault(CREATE, "reset", processed=True)
    given = [*creates(1), {"Identity": "x"}, {**creates(1)[0], "Identity": {1, 2}}, {"Identity": float("nan")}, []]
    found = {result.index: result.error for result in client.map(CREATE, given)}
    assert [type(found[index]) for index in range(5)] == [
        twilite.TransportError, twilite.InvalidParametersError, twilite.MisuseError, twilite.MisuseError, twilite.MisuseError,
    ]  # fmt: skip
    assert [found[index].may_have_taken_effect for index in range(5)] == [True] + [False] * 4
    assert "a set cannot be sent" in str(found[2]) and "must be a JSON object" in str(found[4])
    assert {error.operation for error in found.values()} == {CREATE}


def test_429_is_asked_again(client, sandbox):
    sandbox.fault(CREATE, "status", status=429, times=3, retry_after=0)
    assert all(result.error is None for result in client.map(CREATE, creates(20)))
    assert sandbox.request_count() == 23


def test_what_is_wrong_is_said_at_once(client):
    with pytest.raises(twilite.MisuseError, match="did you mean verify.v2.entity.create"):
        client.map("verify.v2.entity.creat", [])
    for in_flight in (0, 10_001, "x"):
        with pytest.raises(twilite.MisuseError, match="max_in_flight"):
            client.map(CREATE, [], in_flight)
    with pytest.raises(TypeError, match="not iterable"):
        client.map(CREATE, 7)
    client.close()
    with pytest.raises(twilite.MisuseError, match="closed"):
        client.map(CREATE, [])


def test_parameters_are_taken_as_they_are_needed(client):
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield {"ServiceSid": VERIFY, "Identity": f"identity-{taken}"}

    found = client.map(CREATE, endless(), in_flight=4)
    assert taken == 0
    for number in range(1, 30):
        next(found)
        assert number <= taken <= number + 8
    found.close()


def test_no_more_are_in_flight_than_is_said(serve):
    three = AtOnce(3, ENTITY)
    _, client = serve(*[three] * 12)
    assert len(list(client.map(CREATE, creates(12), in_flight=3))) == 12
    assert three.most == 3


@pytest.mark.parametrize("way", ["close", "drop", "break"])
def test_leaving_frees_the_queue(client, way):
    before = set(os.listdir("/proc/self/fd"))
    found = client.map(CREATE, creates(50))
    next(found)
    assert set(os.listdir("/proc/self/fd")) > before
    if way == "close":
        found.close()
    elif way == "drop":
        del found
    else:
        for _ in found:
            break
        del found, _
    gc.collect()
    assert set(os.listdir("/proc/self/fd")) == before


def test_leaving_cancels_what_is_in_flight(serve):
    server, client = serve(ENTITY, NEVER_ANSWER)
    found = client.map(CREATE, creates(5), in_flight=1)
    next(found)
    found.close()
    assert len(server.requests) <= 2


def test_a_map_outlives_its_client(sandbox, client):
    found = client.map(CREATE, creates(50))
    next(found)
    client.close()
    assert len(list(found)) == 49


def test_an_iterable_that_fails(client, sandbox):
    """What was begun has its result first."""

    def failing():
        yield from creates(20)
        raise OSError("the file is gone")

    found = []
    with pytest.raises(OSError, match="the file is gone"):
        for result in client.map(CREATE, failing()):
            found.append(result)
    assert sorted(result.index for result in found) == list(range(20))
    assert sandbox.request_count() == 20


def press_ctrl_c(_request):
    os.kill(os.getpid(), signal.SIGINT)
    return NEVER_ANSWER


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("log", [False, True])
def test_ctrl_c_is_heard(serve, log, ctrl_c):
    """It ends the wait at once, not when the call has ended."""
    _, client = serve(press_ctrl_c, answer(200, '{"sid":"YE1"}'), log=log)
    with pytest.raises(KeyboardInterrupt):
        list(client.map(CREATE, creates(1)))
    assert client.verify.v2.services(VERIFY).entities("identity-1").fetch().sid == "YE1"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_ctrl_c_is_not_lost_in_a_log(serve, ctrl_c, monkeypatch):
    """Pressed while the library is at work, it meets the function that logs, where nothing can be raised."""

    def press_and_answer(_request):
        os.kill(os.getpid(), signal.SIGINT)
        return ENTITY

    _, client = serve(press_and_answer, log=True)
    wait = _library.library().twilite_queue_next
    monkeypatch.setattr(_library, "next_completion", lambda queue: wait(queue, 20_000))
    with pytest.raises(KeyboardInterrupt):
        list(client.map(CREATE, creates(1)))


def test_a_forked_child_cannot_go_on(client):
    found = client.map(CREATE, creates(50))
    next(found)
    child = os.fork()
    if child == 0:
        try:
            next(found)
        except twilite.MisuseError:
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(list(found)) == 49


def test_no_thread_is_started(client):
    before = len(os.listdir("/proc/self/task"))
    assert {len(os.listdir("/proc/self/task")) for _ in client.map(CREATE, creates(50))} == {before}


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress(client, monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    list(client.map(CREATE, creates(10)))
    assert sys.stderr.getvalue() == ""
    list(client.map(CREATE, [*creates(10, "another"), {}], progress=True))
    last = sys.stderr.getvalue().rsplit("\r", 1)[1]
    assert "11 of 11 done, 1 failed" in last and last.endswith("/s\n")
    list(client.map(CREATE, (each for each in creates(3, "unsized")), progress=True))
    assert "\033[K3 done, 0 failed" in sys.stderr.getvalue().rsplit("\r", 1)[1]


def test_progress_is_for_a_terminal(client, monkeypatch):
    for stream in (io.StringIO(), None):
        monkeypatch.setattr(sys, "stderr", stream)
        assert len(list(client.map(CREATE, creates(3, f"for-{stream is None}"), progress=True))) == 3
        assert stream is None or stream.getvalue() == ""
