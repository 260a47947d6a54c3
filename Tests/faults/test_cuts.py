"""An answer that is cut at each of its bytes: there is no offset at which a part is taken for the whole."""

import itertools
import os

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import INVALID_RESPONSE, OK, TRANSPORT
from wire.samples import page
from wire.server import Server, answer, send_and_close

from . import http2_server
from .calls import BLOCKING, CALLS, QUEUE, Good, all_cases
from .fault import CHANGE, CREATE, OPEN, RETRIES, UNUSABLE, chunk
from .rig import Caller

RECORD = b'{"sid":"YE"}'
ALL = os.environ.get("FAULTS") == "all"
OF_ENTITIES = [(call, way) for call in CALLS if call.operation in ("verify.v2.entity.create", "verify.v2.entity.fetch")
               for way in (BLOCKING, QUEUE)]  # fmt: skip
CASES = all_cases() if ALL else OF_ENTITIES
each_case = pytest.mark.parametrize("call, way", CASES, ids=[f"{call.operation}-{way}" for call, way in CASES])


def small(call):
    """A good answer that is short: there are as many cuts as it has bytes."""
    keys = {"verify.v2.entity": "entities", "ip_messaging.v2.user": "users"}
    is_page = call.verb in ("list", "page")
    body = page(keys.get(call.resource, "results"), [RECORD.decode()], own="/").encode() if is_page else RECORD
    return Good(call.good.status, body)


def with_length(good):
    return answer(good.status, good.body)


def with_chunks(good):
    head = b"HTTP/1.1 %d Good\r\nTransfer-Encoding: chunked\r\n\r\n" % good.status
    return head + chunk(good.body[:5]) + chunk(good.body[5:]) + b"0\r\n\r\n"


def options(url, **more):
    return {
        "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": url, "max_retries": RETRIES,
        "retry_max_delay_ms": 1, "timeout_ms": 10_000, **more,
    }  # fmt: skip


def check(response, call, row):
    """Its requests are as many, and as open, as a row of docs/retries.md says."""
    attempts = 1 + RETRIES * (call.kind in row.again)
    assert (response.attempts, response.error["may_have_taken_effect"]) == (attempts, call.kind in row.unknown)


@pytest.mark.parametrize("framed", [with_length, with_chunks], ids=["length", "chunks"])
@each_case
def test_an_answer_cut_at_each_byte(call, way, framed):
    """No cut is read as a whole answer, none sends a create twice, and each leaves a client that goes on."""
    whole = framed(small(call))
    status_line = whole.index(b"\r\n") + 2
    times = 1 + RETRIES * (call.kind != CREATE)
    server = Server()
    caller = Caller(options(server.url), call, way)
    for cut in range(len(whole)):
        server.script(*[send_and_close(whole[:cut])] * times, whole)
        before = server.seen
        response = caller.perform()
        if 0 < cut < status_line and response.status == INVALID_RESPONSE:
            # A piece of a status line is no HTTP, and no whole answer: both are true.
            check(response, call, UNUSABLE)
            server.script(whole)
        elif framed is with_chunks and response.status == OK:
            # The last chunk has come, and what is missing is a line break (RFC 9112, 8).
            assert whole[:cut].endswith(b"0\r\n\r"), (cut, response)
            server.script(whole)
            caller.rewind()
        else:
            assert response.status == TRANSPORT, (cut, response)
            assert response.http_status in ({0} if cut == 0 else {0, call.good.status} if cut < status_line else {call.good.status})
            check(response, call, OPEN)
        assert len(server.requests) - before == response.attempts
        following = caller.perform()
        assert (following.status, following.attempts) == (OK, 1), (cut, following)
        caller.rewind()
    caller.close()
    server.close()


@pytest.mark.parametrize("call, way", [case for case in CASES if case[0].kind in (CREATE, CHANGE)],
                         ids=[f"{call.operation}-{way}" for call, way in CASES if call.kind in (CREATE, CHANGE)])  # fmt: skip
def test_an_answer_cut_at_each_byte_of_http2(authority, call, way):
    good = Good(call.good.status, RECORD)
    lengths = []

    def cut_at(cut):
        def does(stream):
            stream.flush()
            stream.answer()
            data = stream.protocol.data_to_send()
            lengths.append(len(data))
            stream.raw(data[:cut])
            stream.close()

        return does

    for cut in itertools.count():
        if lengths and cut == lengths[0]:
            break
        times = 1 + RETRIES * (call.kind != CREATE)
        script = [*[cut_at(cut)] * times, lambda stream: stream.answer()]
        server = http2_server.Server(authority.server(), *script, good=good)
        caller = Caller(options(server.url, ca_file=authority.file), call, way)
        response = caller.perform()
        assert response.status == TRANSPORT and response.http_status in (0, good.status), (cut, response)
        check(response, call, OPEN)
        assert server.seen(response.attempts) == response.attempts
        assert caller.perform().status == OK
        caller.close()
        server.close()
    assert len(set(lengths)) == 1
