"""A client may be used by any number of threads at once: here by 64, and under ThreadSanitizer."""

import json
import re
from concurrent.futures import ThreadPoolExecutor

from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import API_ERROR, DONE, INVALID_PARAMETERS, OK, Pager
from wire.samples import ENTITIES, IS, LIST, VA, entities
from wire.server import answer

from .programs import run_under_thread_sanitizer

THREADS = 64


def api(request):
    """Users that echo their identity, 404 for some; Entities as a list of three pages that its identity's size tells."""
    if "/Users" in request.target:
        identity = request.target.rpartition("/")[2]
        if identity.endswith("7"):
            return answer(404, f'{{"code":20404,"message":"{identity}"}}', f"Twilio-Request-Id: RQ{identity}")
        return answer(200, f'{{"identity":"{identity}"}}', f"Twilio-Request-Id: RQ{identity}")
    found = re.search(r"PageToken=(\d)", request.target)
    number = int(found[1]) if found else 1
    following = f"https://verify.twilio.com{ENTITIES}?PageSize=7&PageToken={number + 1}" if number < 3 else None
    return answer(200, entities(f'{{"n":{number}}}', following=following))


def test_64_threads(reach, connect):
    server, options = reach(*[api] * 100_000)
    client = connect(server, **options)
    lines = []
    client.trace(lines.append)

    def work(thread):
        for call in range(20):
            identity = f"t{thread}c{call}"
            response = client.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": identity})
            assert response.request_id == f"RQ{identity}"
            if identity.endswith("7"):
                assert (response.status, response.error["message"]) == (API_ERROR, identity)
            else:
                assert (response.status, response.value) == (OK, {"identity": identity})
        assert client.call(LIST[0], {"ServiceSid": "x"}).status == INVALID_PARAMETERS
        assert client.call(*LIST).json == b'[{"n":1},{"n":2},{"n":3}]'
        pager = Pager(client, LIST[0], {"ServiceSid": VA, "Limit": 2})
        assert [(page.status, page.json) for page in [pager.next(), pager.next(), pager.next()]] == [
            (OK, b'[{"n":1}]'), (OK, b'[{"n":2}]'), (DONE, b"[]"),
        ]  # fmt: skip
        pager.close()

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(work, thread) for thread in range(THREADS)]:
            done.result(120)
    assert len(server.requests) == len(lines) == THREADS * (20 + 3 + 2)
    assert all(line["next"] in ("done", "next_page", "fail") for line in lines)


def test_a_c_program_of_64_threads(serve, program):
    server = serve(*[api] * 100_000)
    done = program("threads.c")(options(server), timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_no_data_race(serve, tmp_path):
    """The same program, and the library in ordinary Swift, under ThreadSanitizer."""
    server = serve(*[api] * 100_000)
    done = run_under_thread_sanitizer("threads.c", tmp_path, options(server))
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def options(server):
    return json.dumps({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url, "max_connections": 20})
