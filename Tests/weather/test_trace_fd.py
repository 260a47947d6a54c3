"""A trace on a descriptor of the program's: whole lines, whatever the descriptor is, and calls that do not notice it."""

import fcntl
import json
import os
import socket
import threading

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import MISUSE, OK, Client, Refused
from wire.samples import ENTITIES, ENTITY, FETCH, LIST, entities
from wire.server import answer

from .test_trace_stderr import CALLS

OPTIONS = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN}
PIPE_BUF = 4096


@pytest.fixture
def pipe():
    """Both ends of a pipe."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def read_all(descriptor):
    """What is there to be read now."""
    os.set_blocking(descriptor, False)
    found = b""
    try:
        while block := os.read(descriptor, 65536):
            found += block
    except BlockingIOError:
        pass
    return found


def lines_of(text):
    assert text.endswith(b"\n")
    return [json.loads(line) for line in text.splitlines()]


def fill(descriptor):
    """Writes until nothing goes in, and gives how much did."""
    size = 0
    for block in [b"\0" * 4096, b"\0"]:
        try:
            while True:
                size += os.write(descriptor, block)
        except BlockingIOError:
            pass
    return size


def test_the_lines_are_those_that_a_function_is_given(wire, pipe):
    script = [answer(200, entities("{}", following=f"https://h{ENTITIES}?PageToken=b")), answer(503), answer(200, entities("{}"))]
    talk = wire(*script, *script, trace_fd=pipe[1], max_retries=2)
    assert talk.call(*LIST).status == OK
    found = lines_of(read_all(pipe[0]))
    assert [line["next"] for line in found] == ["next_page", "retry", "done"]
    given = []
    # A function takes the place of a descriptor.
    talk.client.trace(given.append)
    assert talk.call(*LIST).status == OK
    assert read_all(pipe[0]) == b""
    varying = {"ms", "delay_ms"}
    assert [line.keys() for line in found] == [line.keys() for line in given]
    for one, other in zip(found, given):
        assert all(one[name] == other[name] for name in one if name not in varying)


def test_it_is_not_closed(serve, connect, pipe):
    client = Client({**OPTIONS, "base_url": serve(answer(200, ENTITY)).url, "trace_fd": pipe[1]})
    assert client.call(*FETCH).status == OK
    client.close()
    os.write(pipe[1], b"mine\n")
    assert read_all(pipe[0]).endswith(b"}\nmine\n")


@pytest.mark.parametrize("kind", ["file", "socket", "0"])
def test_any_kind_of_descriptor(wire, tmp_path, kind):
    if kind == "file":
        with open(tmp_path / "trace", "w+b") as file:
            assert wire(answer(200, ENTITY), trace_fd=file.fileno()).call(*FETCH).status == OK
            file.seek(0)
            assert len(lines_of(file.read())) == 1
    elif kind == "socket":
        ours, theirs = socket.socketpair()
        with ours, theirs:
            assert wire(answer(200, ENTITY), trace_fd=theirs.fileno()).call(*FETCH).status == OK
            assert len(lines_of(ours.recv(65536))) == 1
    else:
        kept = os.dup(0)
        try:
            with open(tmp_path / "trace", "w+b") as file:
                os.dup2(file.fileno(), 0)
                assert wire(answer(200, ENTITY), trace_fd=0).call(*FETCH).status == OK
                file.seek(0)
                assert len(lines_of(file.read())) == 1
        finally:
            os.dup2(kept, 0)
            os.close(kept)


@pytest.mark.parametrize("value", [-1, 2**31, 2**64, 1.5, "1", True, [1], {}])
def test_what_is_no_number_of_a_descriptor_is_refused(value):
    with pytest.raises(Refused) as refused:
        Client({**OPTIONS, "trace_fd": value}).close()
    assert refused.value.response.status == MISUSE
    assert "trace_fd" in refused.value.response.error["message"]


def test_what_cannot_be_written_to_is_refused(pipe):
    closed = os.dup(pipe[1])
    os.close(closed)
    with open("/dev/null", "rb") as file:
        for descriptor in [pipe[0], closed, 2**31 - 1, file.fileno()]:
            with pytest.raises(Refused) as refused:
                Client({**OPTIONS, "trace_fd": descriptor}).close()
            assert refused.value.response.status == MISUSE
            assert "trace_fd" in refused.value.response.error["message"]


def test_one_place_is_enough(pipe):
    with pytest.raises(Refused) as refused:
        Client({**OPTIONS, "trace": "stderr", "trace_fd": pipe[1]}).close()
    assert refused.value.response.status == MISUSE
    assert "trace_fd" in refused.value.response.error["message"]


def test_null_is_none(wire, capfd):
    assert wire(answer(200, ENTITY), trace="stderr", trace_fd=None).call(*FETCH).status == OK
    assert len(capfd.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("what", ["gone", "goes", "closes", "full", "handled", "pending"])
def test_a_descriptor_that_takes_nothing(serve, program, what):
    """As with standard error: here it has the same number."""
    server = serve(*[answer(201, ENTITY)] * CALLS)
    options = {**OPTIONS, "base_url": server.url, "trace_fd": 2, "max_retries": 0, "timeout_ms": 20_000}
    done = program("trace_nowhere.c")(json.dumps(options), CALLS, what)
    assert (done.returncode, done.stdout) == (0, "ok\n")
    assert server.lines == [f"POST {ENTITIES} HTTP/1.1"] * CALLS


def test_a_full_pipe_that_does_not_block_loses_whole_lines(wire, pipe):
    os.set_blocking(pipe[1], False)
    talk = wire(*[answer(200, ENTITY)] * 3, trace_fd=pipe[1])
    filled = fill(pipe[1])
    assert talk.call(*FETCH).status == OK
    assert read_all(pipe[0]) == bytes(filled)
    for _ in range(2):
        assert talk.call(*FETCH).status == OK
    assert len(lines_of(read_all(pipe[0]))) == 2


def test_after_a_line_that_was_cut_the_next_is_whole(wire, pipe):
    """A pipe that does not block may take a part of a line that is longer than PIPE_BUF."""
    os.set_blocking(pipe[1], False)
    profiles = answer(200, '{"results":[],"meta":{"key":"results","next_page_url":null}}')
    talk = wire(profiles, answer(200, ENTITY), trace_fd=pipe[1])
    filled = fill(pipe[1])
    room = 2 * PIPE_BUF
    assert os.read(pipe[0], room) == bytes(room)
    long = {"FriendlyName": "n" * (3 * room)}
    assert talk.call("trusthub.v1.customer_profile.list", long).status == OK
    found = read_all(pipe[0])[filled - room:]
    assert found.startswith(b"{") and b"\n" not in found and len(found) <= room
    assert talk.call(*FETCH).status == OK
    cut, line, rest = read_all(pipe[0]).split(b"\n")
    assert (cut, rest) == (b"", b"") and json.loads(line)["operation"] == FETCH[0]


def test_a_pipe_that_blocks_has_a_long_line_whole(wire, pipe):
    fcntl.fcntl(pipe[1], fcntl.F_SETPIPE_SZ, PIPE_BUF)
    profiles = answer(200, '{"results":[],"meta":{"key":"results","next_page_url":null}}')
    talk = wire(profiles, trace_fd=pipe[1])
    found = []

    def read():
        while not (found and found[-1].endswith(b"\n")):
            found.append(os.read(pipe[0], 1000))

    reader = threading.Thread(target=read)
    reader.start()
    assert talk.call("trusthub.v1.customer_profile.list", {"FriendlyName": "n" * 50_000}).status == OK
    reader.join()
    (line,) = lines_of(b"".join(found))
    assert "n" * 50_000 in line["url"]


def test_lines_of_many_threads_are_whole(wire, pipe):
    talk = wire(*[answer(200, ENTITY)] * 160, trace_fd=pipe[1])
    found = []

    def read():
        while (text := b"".join(found)).count(b"\n") < 160:
            found.append(os.read(pipe[0], 65536))
        return text

    def work():
        for _ in range(20):
            assert talk.call(*FETCH).status == OK

    threads = [threading.Thread(target=work) for _ in range(8)] + [threading.Thread(target=read)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(lines_of(b"".join(found))) == 160


def test_a_child_writes_to_the_same(wire, pipe):
    talk = wire(*[answer(200, ENTITY)] * 3, trace_fd=pipe[1])
    assert talk.call(*FETCH).status == OK
    child = os.fork()
    if child == 0:
        os._exit(0 if talk.client.call(*FETCH).status == OK else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert talk.call(*FETCH).status == OK
    assert len(lines_of(read_all(pipe[0]))) == 3
