"""`python -m twilite`, as a shell runs it."""

import json
import os
import signal
import subprocess
import sys
import threading

import pytest
import twilite

from conftest import ACCOUNT_SID, AUTH_TOKEN, SOURCES
from wire.server import NEVER_ANSWER, Server, answer

SERVICE = "VA" + "0" * 32
IDENTITY = "ff483d1ff591898a9942916050d2ca3f"
CREATE, LIST = "verify.v2.entity.create", "verify.v2.entity.list"


def statuses():
    return {status["name"]: status["value"] for status in twilite.catalog()["statuses"]}


def environment(url):
    found = {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "TWILITE_BASE_URL": url}
    if "TWILITE_LIBRARY" in os.environ:
        found["TWILITE_LIBRARY"] = os.environ["TWILITE_LIBRARY"]
    return {**found, "TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKEN": AUTH_TOKEN}


def command(*arguments):
    return [sys.executable, "-m", "twilite", *arguments]


def run_at(url, *arguments, stdin=b"", **variables):
    env = {**environment(url), **variables}
    return subprocess.run(command(*arguments), env=env, input=stdin, capture_output=True)


@pytest.fixture
def run(sandbox):
    """Runs a command on the sandbox."""
    return lambda *arguments, **more: run_at(sandbox.url, *arguments, **more)


def made(found):
    assert (found.returncode, found.stderr) == (0, b"")
    return json.loads(found.stdout)


def refused(found, status):
    """The error object of a command that failed so."""
    assert found.stdout == b"" and found.returncode == statuses()[status], (found.returncode, found.stderr)
    error = json.loads(found.stderr)["error"]
    assert error["status"] == status
    return error


# ---- call -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words, stdin",
    [
        ([json.dumps({"ServiceSid": SERVICE, "Identity": IDENTITY})], b""),
        ([f"ServiceSid={SERVICE}", f"Identity={IDENTITY}"], b""),
        ([f"service_sid={SERVICE}", f"identity={IDENTITY}"], b""),
        ([json.dumps({"ServiceSid": SERVICE}), f"Identity={IDENTITY}"], b""),
        (["{}", f"ServiceSid={SERVICE}", f"Identity={IDENTITY}"], b""),
        (["-"], json.dumps({"ServiceSid": SERVICE, "Identity": IDENTITY}).encode() + b"\n"),
        (["-", f"Identity={IDENTITY}"], b'\n{\n"ServiceSid": "%s"\n}\n' % SERVICE.encode()),
        (["--deadline-ms", "60000", f"ServiceSid={SERVICE}", f"Identity={IDENTITY}"], b""),
        ([f"ServiceSid={SERVICE}", "--deadline-ms", "60000", f"Identity={IDENTITY}"], b""),
    ],
)
def test_parameters_may_be_given_in_many_ways(run, sandbox, words, stdin):
    record = made(run("call", CREATE, *words, stdin=stdin))
    assert (record["service_sid"], record["identity"]) == (SERVICE, IDENTITY)
    assert sandbox.state()["entities"] == [record]


def test_the_answer_is_printed_as_it_came():
    body = '{ "sid":"YE1",\n "price": 1.10, "big": 12345678901234567890123, "name": "J\\u00fcrgen \u20ac" }'
    with_server = Server(answer(body=body.encode(), status=201))
    try:
        found = run_at(with_server.url, "call", CREATE, f"ServiceSid={SERVICE}", f"Identity={IDENTITY}")
    finally:
        with_server.close()
    assert (found.returncode, found.stdout) == (0, body.encode() + b"\n")


def test_a_value_is_text_even_if_it_looks_like_something_else(run):
    words = [f"ServiceSid=IS{'0' * 32}", "Identity=12", 'FriendlyName={"a": 1} = "b"', 'Attributes={"n": [1]}']
    record = made(run("call", "ip_messaging.v2.user.create", *words))
    assert (record["identity"], record["friendly_name"]) == ("12", '{"a": 1} = "b"')
    assert json.loads(record["attributes"]) == {"n": [1]}


def test_a_number_is_a_number_where_the_operation_takes_one(run):
    for identity in (IDENTITY, IDENTITY[::-1]):
        made(run("call", CREATE, f"ServiceSid={SERVICE}", f"Identity={identity}"))
    page = made(run("call", "verify.v2.entity.page", f"ServiceSid={SERVICE}", "PageSize=1"))
    assert len(page["entities"]) == page["meta"]["page_size"] == 1
    for value in ("one", "NaN"):
        found = run("call", "verify.v2.entity.page", f"ServiceSid={SERVICE}", f"PageSize={value}")
        error = refused(found, "invalid_parameters")
        assert [(one["name"], one["rule"]) for one in error["parameters"]] == [("PageSize", "type")]


def test_a_name_that_comes_twice_has_all_its_values():
    server = Server(answer(body=b"{}", status=201))
    words = ["From=+15005550006", "To=+15005550009", "Url=http://example.com", "StatusCallbackEvent=initiated"]
    try:
        found = run_at(server.url, "call", "api.v2010.call.create", *words, "StatusCallbackEvent=answered")
        assert found.returncode == 0, found.stderr
        sent = server.requests[0].body
    finally:
        server.close()
    assert b"StatusCallbackEvent=initiated&StatusCallbackEvent=answered" in sent


def test_a_json_body_is_sent_as_it_was_written():
    server = Server(answer(body=b"{}", status=201))
    body = '{"friendly_name": "x", "language": "en", "types": {"twilio/text": {"body":  "H\\u00e9 1.10"}}}'
    try:
        found = run_at(server.url, "call", "content.v1.content.create", f"Body={body}")
        assert found.returncode == 0, found.stderr
        assert server.requests[0].body == body.encode()
    finally:
        server.close()


@pytest.mark.parametrize(
    "words, stdin, says",
    [
        (["Identity"], b"", "The parameter 1 is not NAME=VALUE"),
        ([f"ServiceSid={SERVICE}", "s3cr3t"], b"", "The parameter 2 is not NAME=VALUE"),
        (["=x"], b"", "The parameter 1 is not NAME=VALUE"),
        (["-", "Identity=x"], b"[1]", "The parameters are not a JSON object"),
        (["-", "Identity=x"], b"null", "The parameters are not a JSON object"),
        (["-"], b'{"a": "b"}\0{', "U+0000"),
        (["{"], b"", "JSON"),
        (["{]", "Identity=x"], b"", "JSON"),
        (["-"], b"", "JSON"),
    ],
)
def test_what_are_no_parameters_is_refused(run, sandbox, words, stdin, says):
    error = refused(run("call", CREATE, *words, stdin=stdin), "misuse")
    assert says in error["message"] and "s3cr3t" not in json.dumps(error)
    assert sandbox.requests() == []


# ---- list -------------------------------------------------------------------------------------------------------


def test_a_list_is_followed_to_its_end_a_record_on_each_line(run, sandbox, client):
    entities = client.verify.v2.services(SERVICE).entities
    sids = [entities.create(identity=f"{number:08}").sid for number in range(5)]
    found = run("list", LIST, f"ServiceSid={SERVICE}", "PageSize=2")
    assert (found.returncode, found.stderr) == (0, b"")
    records = [json.loads(line) for line in found.stdout.splitlines()]
    assert sorted(record["sid"] for record in records) == sorted(sids)
    assert [request["operation"] for request in sandbox.requests()].count(LIST) == 3


def test_a_list_ends_at_its_limit(run, sandbox, client):
    for number in range(3):
        client.verify.v2.services(SERVICE).entities.create(identity=f"{number:08}")
    found = run("list", LIST, "--limit", "2", f"ServiceSid={SERVICE}")
    assert found.returncode == 0 and len(found.stdout.splitlines()) == 2
    assert run("list", LIST, f"ServiceSid={SERVICE}", "--limit", "0").stdout == b""


def test_each_record_is_printed_as_it_came_but_on_one_line():
    records = ['{"a":1.10,"b":"\\n ] , \\u2028"}', '{\n  "c": [ 1,\r\n 2 ]\n}', '{"d": "\u2028"}']
    body = '{"entities": [ %s ], "meta": {"next_page_url": null, "key": "entities"}}' % " , ".join(records)
    server = Server(answer(body=body.encode()))
    try:
        found = run_at(server.url, "list", LIST, f"ServiceSid={SERVICE}")
    finally:
        server.close()
    assert (found.returncode, found.stderr) == (0, b"")
    lines = [record.replace("\n", " ").replace("\r", " ") for record in records]
    assert found.stdout.decode() == "".join(f"{line}\n" for line in lines)


def test_records_before_a_failure_are_printed():
    following = f"http://127.0.0.1/v2/Services/{SERVICE}/Entities?PageToken=x"
    page = {"entities": [{"sid": "YE1"}, {"sid": "YE2"}], "meta": {"next_page_url": following, "key": "entities"}}
    gone = answer(404, b'{"code": 20404, "message": "Gone", "status": 404}')
    server = Server(answer(body=json.dumps(page).encode()), gone)
    try:
        found = run_at(server.url, "list", LIST, f"ServiceSid={SERVICE}")
    finally:
        server.close()
    assert found.returncode == statuses()["api_error"] and json.loads(found.stderr)["error"]["message"] == "Gone"
    assert [json.loads(line)["sid"] for line in found.stdout.splitlines()] == ["YE1", "YE2"]


def test_what_is_no_list_is_refused(run):
    refused(run("list", CREATE, f"ServiceSid={SERVICE}", f"Identity={IDENTITY}"), "misuse")


def test_a_reader_that_has_enough_ends_it_in_silence(sandbox, client):
    entities = client.verify.v2.services(SERVICE).entities
    for number in range(30):
        entities.create(identity=f"{number:08}")
    words = command("list", LIST, f"ServiceSid={SERVICE}", "PageSize=1")
    with subprocess.Popen(
        words, env=environment(sandbox.url), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert json.loads(process.stdout.readline())["sid"].startswith("YE")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 128 + signal.SIGPIPE


def test_output_that_cannot_be_written_is_told(sandbox, client):
    client.verify.v2.services(SERVICE).entities.create(identity=IDENTITY)
    with open("/dev/full", "wb") as full:
        found = subprocess.run(
            command("list", LIST, f"ServiceSid={SERVICE}"), env=environment(sandbox.url), stdout=full, stderr=-1
        )
    assert found.returncode == os.EX_IOERR and found.stderr.count(b"\n") == 1


# ---- request ----------------------------------------------------------------------------------------------------


def test_a_route_that_the_library_does_not_know():
    server = Server(answer(body=b'{"sid": "X"}', status=201))
    try:
        words = ["/v2/Services/{ServiceSid}/Things", f"ServiceSid={SERVICE}", "Colour=blue"]
        found = run_at(server.url, "request", "POST", "verify", *words)
        assert (found.returncode, found.stdout) == (0, b'{"sid": "X"}\n'), found.stderr
        request = server.requests[0]
        assert request.line == f"POST /v2/Services/{SERVICE}/Things HTTP/1.1" and request.body == b"Colour=blue"
    finally:
        server.close()


def test_all_pages_of_a_route(run, client):
    client.verify.v2.services(SERVICE).entities.create(identity=IDENTITY)
    path = f"/v2/Services/{SERVICE}/Entities"
    assert [record["identity"] for record in made(run("request", "LIST", "verify", path))] == [IDENTITY]
    found = run("list", f"LIST verify {path}", "PageSize=1", "--limit", "1")
    assert [json.loads(line)["identity"] for line in found.stdout.splitlines()] == [IDENTITY]


# ---- describe ---------------------------------------------------------------------------------------------------


def test_all_products_are_described(run):
    found = run("describe")
    assert (found.returncode, found.stderr) == (0, b"")
    names = {".".join(resource["name"].split(".")[:2]) for resource in twilite.catalog()["resources"]}
    assert {line.split()[0] for line in found.stdout.decode().splitlines()} == names
    assert max(map(len, found.stdout.decode().splitlines())) <= 120


def test_a_product_is_described_by_its_resources(run):
    lines = [line.split() for line in run("describe", "verify.v2").stdout.decode().splitlines()]
    assert ["verify.v2.entity", "create", "list", "page", "fetch", "delete"] in lines


def test_a_resource_is_described_by_its_operations(run):
    text = run("describe", "verify.v2.entity").stdout.decode()
    create = text.split("verify.v2.entity.create  ")[1].split("\n\n")[0].splitlines()
    assert create[0] == "POST /v2/Services/{ServiceSid}/Entities"
    assert [line.split()[:2] for line in create[1:]] == [["ServiceSid*", "sid"], ["Identity*", "entity_identity"]]
    assert "PageSize     integer 1..1000\n" in text and "date_created  date-time\n" in text


def test_one_operation_is_described_alone(run):
    text = run("describe", "ip_messaging.v2.user.create").stdout.decode()
    assert "X-Twilio-Webhook-Enabled  true|false\n" in text and "user.fetch" not in text


def test_every_resource_can_be_described():
    from twilite import _catalog_text

    for resource in twilite.catalog()["resources"]:
        text = "\n".join(_catalog_text.lines(resource["name"]))
        assert all(operation["id"] in text for operation in resource["operations"])


def test_the_description_of_the_library_itself(run):
    found = made(run("describe", "--json", "verify.v2.entity"))
    assert found["resources"] == [one for one in twilite.catalog()["resources"] if one["name"] == "verify.v2.entity"]


def test_what_there_is_not_cannot_be_described(run):
    assert "verify.v9" in refused(run("describe", "verify.v9"), "misuse")["message"]


# ---- How it ends ------------------------------------------------------------------------------------------------


def test_the_exit_status_is_how_the_call_failed(run, sandbox):
    create = ["call", CREATE, f"ServiceSid={SERVICE}", f"Identity={IDENTITY}"]
    refused(run("call", "verify.v2.entity.make"), "misuse")
    refused(run("call", CREATE), "invalid_parameters")
    sandbox.fault(CREATE, "status", status=403, code=20003)
    assert refused(run(*create), "api_error")["http_status"] == 403
    sandbox.fault(CREATE, "empty_reply")
    assert refused(run(*create), "transport")["may_have_taken_effect"]
    sandbox.fault(LIST, "status", status=200, body="<html>", content_type="text/html")
    refused(run("list", LIST, f"ServiceSid={SERVICE}"), "invalid_response")
    sandbox.fault(CREATE, "latency", ms=20_000)
    refused(run(*create, "--deadline-ms", "50"), "timeout")


@pytest.mark.parametrize(
    "arguments",
    [(), ("make",), ("call",), ("list", LIST, "--limit", "x"), ("describe", "verify", "v2"), ("call", LIST, "-x")],
)
def test_a_wrong_command_is_misuse_and_tells_the_usage(run, arguments):
    found = run(*arguments)
    assert found.returncode == statuses()["misuse"] and found.stdout == b""
    assert found.stderr.startswith(b"usage: python -m twilite")


def test_credentials_come_from_the_environment_alone(run):
    error = refused(run("call", LIST, f"ServiceSid={SERVICE}", TWILIO_AUTH_TOKEN=""), "misuse")
    assert "TWILIO_AUTH_TOKEN" in error["message"]
    options = run("call", "--help").stdout.decode()
    assert "token" not in options.lower().replace("page_token", "")


def test_a_trace_has_no_secrets(run):
    found = run("call", LIST, f"ServiceSid={SERVICE}", "--trace")
    assert found.returncode == 0 and json.loads(found.stdout) == []
    assert json.loads(found.stderr)["operation"] == LIST and AUTH_TOKEN.encode() not in found.stderr


def test_ctrl_c_ends_it_as_it_ends_other_programs():
    def interrupt(_request):
        started.wait(20)
        process.send_signal(signal.SIGINT)
        return NEVER_ANSWER

    server, started = Server(interrupt), threading.Event()
    words = command("call", CREATE, f"ServiceSid={SERVICE}", f"Identity={IDENTITY}")
    try:
        with subprocess.Popen(
            words,
            env=environment(server.url),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
        ) as process:
            started.set()
            error = json.loads(process.stderr.read())["error"]
            assert process.stdout.read() == b""
    finally:
        server.close()
    assert process.returncode == -signal.SIGINT
    assert (error["status"], error["may_have_taken_effect"]) == ("cancelled", True)


def test_help_and_version(run):
    found = run("--version")
    assert (found.returncode, found.stdout.decode()) == (0, f"{twilite.version()}\n")
    for arguments in ((), ("call",), ("list",), ("request",), ("describe",)):
        found = run(*arguments, "--help")
        assert (found.returncode, found.stderr) == (0, b"") and b"usage: python -m twilite" in found.stdout
    for name, value in statuses().items():
        assert not 0 < value < 8 or f"{value}  {name}\n" in run("--help").stdout.decode() + "\n"


def test_without_the_library_it_says_so(run):
    found = run("describe", TWILITE_LIBRARY="/no/such/libtwilite.so")
    assert found.returncode == os.EX_UNAVAILABLE and b"Traceback" not in found.stderr
    assert b"/no/such/libtwilite.so" in found.stderr
