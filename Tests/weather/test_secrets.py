"""No credential in an error, a trace, a URL or a process's arguments; and none in memory when the client is freed."""

import base64
import contextlib
import json
import os
import subprocess
import sys

import pytest
from wire.library import (
    API_ERROR, INVALID_PARAMETERS, INVALID_RESPONSE, MISUSE, OK, TIMEOUT, TRANSPORT, Client, Refused,
)  # fmt: skip
from wire.oauth import CLIENT, CLIENT_SECRET, Twilio, asked, grant
from wire.samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, LIST, entities
from wire.server import (
    CLOSE_AFTER_REQUEST, NEVER_ANSWER, RESET_AT_ONCE, answer, send_and_close,
)  # fmt: skip

TOKEN = "tW1l1t3-r3c0gn1s4ble-t0k3n"
PAIRS = {
    "token": {"account_sid": "AC" + "5e" * 16, "auth_token": TOKEN},
    "key": {"api_key": "SK" + "5e" * 16, "api_secret": TOKEN},
}


def forms(pair):
    """The secret as it is, and as HTTP Basic writes it."""
    username, password = pair.values()
    whole = base64.b64encode(f"{username}:{password}".encode()).decode().rstrip("=")
    return [TOKEN, whole, base64.b64encode(TOKEN.encode()).decode().rstrip("=")]


def assert_clean(text, pair):
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    for form in forms(pair):
        assert form not in text
    with open("/proc/self/cmdline") as arguments:
        assert not any(form in arguments.read() for form in forms(pair))


ENDS = {
    "ok": ([answer(200, ENTITY)], FETCH, OK),
    "misuse": ([], ("no.such.operation", {}), MISUSE),
    "no object": ([], (FETCH[0], b"[1]"), MISUSE),
    "invalid": ([], (CREATE[0], {"ServiceSid": "x", TOKEN[:3]: 1}), INVALID_PARAMETERS),
    "401": ([answer(401, '{"code":20003,"message":"Authenticate"}')], FETCH, API_ERROR),
    "HTML": ([answer(500, "<html>bad</html>", "Content-Type: text/html")], CREATE, API_ERROR),
    "429 and 503": ([answer(429), answer(503)], FETCH, API_ERROR),
    "redirect": ([answer(307, "", "Location: http://user:pass@elsewhere.example/")], FETCH, INVALID_RESPONSE),
    "garbage": ([answer(200, "{")], FETCH, INVALID_RESPONSE),
    "not HTTP": ([send_and_close(b"SSH-2.0-x\r\n")], CREATE, INVALID_RESPONSE),
    "reset": ([RESET_AT_ONCE], CREATE, TRANSPORT),
    "no answer": ([CLOSE_AFTER_REQUEST], CREATE, TRANSPORT),
    "timeout": ([NEVER_ANSWER], CREATE, TIMEOUT),
    "strict": ([answer(200, '{"sid":5}')], FETCH, INVALID_RESPONSE),
    "a page and a failure": ([
        answer(200, entities(ENTITY, following=f"https://verify.twilio.com{ENTITIES}?PageToken=b")), answer(400, "{}"),
    ], LIST, API_ERROR),
    "delete": ([answer(204)], DELETE, OK),
}  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("how", ENDS)
@pytest.mark.parametrize("to", ["function", "stderr"])
def test_no_end_of_a_call_tells_it(serve, capfd, how, pair, to):
    script, call, status = ENDS[how]
    pair = PAIRS[pair]
    server = serve(*script)
    options = {**pair, "base_url": server.url, "max_retries": 1 if "429" in how else 0, "retry_max_delay_ms": 1,
               "timeout_ms": 300 if how == "timeout" else 20_000, "strict_responses": how == "strict"}  # fmt: skip
    client = Client({**options, **({"trace": "stderr"} if to == "stderr" else {})})
    lines = []
    if to == "function":
        client.trace(lines.append)
    response = client.call(*call)
    assert response.status == status
    client.close()
    assert_clean(response.json, pair)
    written = capfd.readouterr()
    assert_clean(json.dumps(lines) + written.out + written.err, pair)
    traced = len(lines) if to == "function" else written.err.count("\n")
    assert traced == response.attempts
    for request in server.requests:
        # It is where it belongs, and nowhere else.
        sent = request.header("Authorization")
        assert sent == [f"Basic {base64.b64encode(':'.join(pair.values()).encode()).decode()}"]
        assert_clean(request.raw.replace(sent[0].encode(), b""), pair)


@pytest.mark.parametrize("trusted", [False, True])
def test_no_failure_of_tls_tells_it(serve, front, authority, trusted):
    server = serve(CLOSE_AFTER_REQUEST)
    pair, lines = PAIRS["token"], []
    trust = {"ca_file": authority.file} if trusted else {}
    client = Client({**pair, "base_url": front(server).url, "max_retries": 0, **trust})
    client.trace(lines.append)
    response = client.call(*CREATE)
    client.close()
    assert response.status == TRANSPORT and len(lines) == 1
    assert_clean(response.json, pair)
    assert_clean(json.dumps(lines), pair)


@pytest.mark.parametrize("proxied", ["http://127.0.0.1:1", "http://no-such-host.invalid:1"])
def test_no_failure_of_a_proxy_tells_it(serve, proxied):
    pair, lines = PAIRS["token"], []
    client = Client({**pair, "base_url": "https://api.test", "max_retries": 0, "proxy": proxied})
    client.trace(lines.append)
    response = client.call(*CREATE)
    client.close()
    assert response.status == TRANSPORT and len(lines) == 1
    assert_clean(response.json, pair)
    assert_clean(json.dumps(lines), pair)


@pytest.mark.parametrize("more", [
    {"unknown": 1}, {"auth_token": [TOKEN]}, {"auth_token": TOKEN + "\n"}, {"auth_token": TOKEN + "é"},
    {"account_sid": TOKEN}, {"account_sid": "AC:" + TOKEN}, {"api_key": "SK1", "api_secret": TOKEN},
    {"base_url": f"http://user:{TOKEN}@h"}, {"base_url": TOKEN}, {"region": TOKEN + "."}, {"edge": TOKEN + "."}, {"trace": TOKEN},
    {"timeout_ms": TOKEN}, {"strict_responses": TOKEN}, {"user_agent_suffix": TOKEN + "\r\n"},
])  # fmt: skip
def test_no_refused_option_tells_its_value(more):
    pair = PAIRS["token"]
    with pytest.raises(Refused) as refused:
        Client({**pair, **more}).close()
    assert refused.value.response.status == MISUSE
    assert_clean(refused.value.response.json, pair)


@pytest.mark.parametrize("text", ['{"auth_token": "%s"', '{"auth_token": "%s", "auth_token": "%s"}', '"%s"', '["%s"]', "%s"])
def test_no_options_that_cannot_be_read_tell_their_text(text):
    with pytest.raises(Refused) as refused:
        Client(text.replace("%s", TOKEN)).close()
    assert_clean(refused.value.response.json, PAIRS["token"])


def test_credentials_of_the_environment(serve):
    """In a process of its own: what it prints, and what the system shows of its arguments."""
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from wire.library import Client\n"
        "client = Client({'trace': 'stderr', 'max_retries': 0})\n"
        "print(client.call('verify.v2.entity.fetch', {'ServiceSid': 'VA' + 'a' * 32, 'Identity': 'abcdefgh'}))\n"
        "client.close()\n"
        "print(open('/proc/self/cmdline').read())\n"
    )
    server = serve(answer(401, '{"code":20003,"message":"Authenticate"}'))
    pair = PAIRS["token"]
    environment = {
        **os.environ, "TWILIO_ACCOUNT_SID": pair["account_sid"], "TWILIO_AUTH_TOKEN": TOKEN, "TWILITE_BASE_URL": server.url,
    }  # fmt: skip
    tests = os.path.dirname(os.path.dirname(__file__))
    done = subprocess.run([sys.executable, "-c", script, tests], env=environment, capture_output=True, text=True)
    assert done.returncode == 0 and "20003" in done.stdout and '"http_status":401' in done.stderr.replace(": ", ":")
    assert_clean(done.stdout + done.stderr, pair)


@pytest.mark.parametrize("how", ENDS)
def test_no_end_of_an_app_s_call_tells_its_secrets(serve, capfd, how):
    script, call, _ = ENDS[how]
    server = serve(*[Twilio(None, *script, api=script)] * 20)
    options = {"client_id": CLIENT["client_id"], "client_secret": CLIENT_SECRET, "base_url": server.url, "trace": "stderr"}
    client = Client({**options, "max_retries": 0, "timeout_ms": 300 if how == "timeout" else 20_000})
    told = [client.call(*call).json for _ in range(3)]
    client.close()
    written = capfd.readouterr()
    for text in [*map(bytes.decode, told), written.out, written.err]:
        assert CLIENT_SECRET not in text and "t0k3n-" not in text
    for request in server.requests:
        assert CLIENT_SECRET not in request.line and "t0k3n-" not in request.line


@contextlib.contextmanager
def secret_file(folder):
    file = folder / "token"
    file.write_text(TOKEN)
    yield file
    file.unlink()


SCRIPTS = {
    "calls that end well": [answer(200, ENTITY)] * 6,
    "calls that end badly": [answer(500, "{}"), RESET_AT_ONCE, answer(401, "{}"), CLOSE_AFTER_REQUEST, answer(200, "<"), answer(429)],
}


@pytest.fixture(params=SCRIPTS)
def search(request, reach, program, tmp_path):
    """Runs the program that makes, uses and frees a client and searches its own memory."""

    def run(**environment):
        server, where = reach(*SCRIPTS[request.param])
        with secret_file(tmp_path) as file:
            done = program("secrets.c")(
                file, where["base_url"], where.get("ca_file", ""), PAIRS["token"]["account_sid"], env={**os.environ, **environment}
            )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


def test_the_token_is_nowhere_in_memory(search):
    found = search()
    assert found["alive"]["base64"] > 0, "while the client lives its header is found, so the search works"
    assert (found["alive"]["token"], found["freed"]["token"]) == (0, 0)


def test_the_header_is_not_in_memory_in_use(search):
    """libcurl builds each request in a buffer that it frees without wiping it, header and all, and offers no way to change
    that: until that memory is used again, the base64 form stays there. So glibc is told to overwrite what is freed. What
    is found then is in memory that somebody holds; and no block that this library frees has it."""
    found = search(GLIBC_TUNABLES="glibc.malloc.tcache_count=0:glibc.malloc.perturb=165")
    assert found["alive"]["base64"] == 1, "the client's own"
    assert found["freed"] == {"token": 0, "base64": 0}
    assert found["unwiped"]["twilite"] == 0


@pytest.mark.parametrize("where", ["options", "environment"])
def test_the_secret_of_access_tokens_is_not_in_memory(program, tmp_path, where):
    """Nor in what is freed: it is overwritten before, also when the options are refused."""
    with secret_file(tmp_path) as file:
        done = program("token_secret.c")(file, where)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["statuses"] == [OK, MISUSE, MISUSE, MISUSE]
    assert found["before"]["secret"] > 0, "the program's own is found, so the search works"
    assert found["after"] == {"secret": 0, "inner": 0, "outer": 0}
    assert found["unwiped"]["twilite"] == 0


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_app_s_secrets_are_not_in_memory_in_use(reach, program, tmp_path, script):
    """libcurl frees what it has sent and received without wiping it, as above. And where the dynamic linker looks a function
    of libcurl's up at its first call, it saves the registers of the processor to the stack, with the last 32 bytes of what was
    copied: here it looks all up before."""
    app_id, access = "OQ" + "5e" * 16, "4cc3ss-t0k3n-" + "r3c0gn1s4ble." * 8
    server, where = reach(*[Twilio(*[grant(access)] * 9, api=SCRIPTS[script])] * 20)
    (tmp_path / "access").write_text(access)
    with secret_file(tmp_path) as file:
        done = program("secrets.c")(
            file, where["base_url"], where.get("ca_file", ""), app_id, tmp_path / "access",
            env={**os.environ, "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0:glibc.malloc.perturb=165", "LD_BIND_NOW": "1"},
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["alive"]["token"] > 0 and found["alive"]["base64"] > 0, "the client has both, so the search works"
    assert found["freed"] == {"token": 0, "base64": 0}
    assert found["unwiped"]["twilite"] == 0
    assert len(asked(server)) >= 1
