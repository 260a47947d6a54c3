"""Calls of operations: parameters in all their spellings, results, and each kind of failure."""

import json
import socket

import pytest

from wire.server import NEVER_ANSWER, Server, answer

from .program import (
    API_ERROR, AUTHENTICATION, CREATE, FETCH, INVALID, INVALID_RESPONSE, NOT_FOUND, RATE_LIMIT, SERVICE, TIMEOUT,
    TRANSPORT, UNKNOWN_OUTCOME, USAGE, Program,
)  # fmt: skip

IDENTITY = "ff483d1ff591898a9942916050d2ca3f"
BOTH = json.dumps({"ServiceSid": SERVICE, "Identity": IDENTITY})


@pytest.mark.parametrize(
    "words, stdin",
    [
        ([CREATE, "--service-sid", SERVICE, "--identity", IDENTITY], ""),
        (["call", CREATE, f"--service-sid={SERVICE}", f"--identity={IDENTITY}"], ""),
        ([CREATE, f"ServiceSid={SERVICE}", f"identity={IDENTITY}"], ""),
        ([CREATE, f"service-sid={SERVICE}", "--identity", IDENTITY, "-o", "json"], ""),
        (["--output", "json", CREATE, "--service-sid", SERVICE, f"Identity={IDENTITY}"], ""),
        ([CREATE, BOTH], ""),
        ([CREATE, "--json", BOTH], ""),
        ([CREATE, "-"], BOTH),
        ([CREATE, "--json", "-"], f"\n {BOTH}\n"),
        ([CREATE, "-", "--identity", IDENTITY], json.dumps({"service_sid": SERVICE})),
        ([CREATE, "--json", "@given.json"], ""),
    ],
)
def test_parameters_may_be_given_in_many_ways(twilite, sandbox, words, stdin):
    (twilite.home / "given.json").write_text(BOTH)
    record = twilite.result(*words, stdin=stdin)
    assert (record["service_sid"], record["identity"]) == (SERVICE, IDENTITY)
    assert sandbox.state()["entities"] == [record]


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def wired(server, tmp_path):
    return Program(server.url, tmp_path)


@pytest.mark.parametrize(
    "words, sent",
    [
        # A text is a text, whatever it looks like; a value that looks like an option is one after =.
        (["--identity=--output", "--friendly-name", "-5"], "Identity=--output&FriendlyName=-5"),
        (["--friendly-name", "true", "identity=8"], "FriendlyName=true&Identity=8"),
        (["--attributes", '{"a": 1}'], "Attributes=%7B%22a%22%3A%201%7D"),
        (["--attributes", "@a.json"], "Attributes=%7B%22file%22%3A%20true%7D"),
    ],
)
def test_what_is_sent_is_what_was_given(wired, server, words, sent):
    (wired.home / "a.json").write_text('{"file": true}')
    server.script(answer(201, "{}"))
    identity = [] if any("dentity" in word for word in words) else ["--identity", "ada"]
    wired.result("ip_messaging.v2.user.create", "--service-sid", "IS" + "0" * 32, *words, *identity)
    body = server.requests[0].body.decode().replace("+", "%20")
    assert set(body.split("&")) == set(sent.split("&")) | ({"Identity=ada"} if identity else set())


def test_a_list_of_values_is_an_option_that_comes_again(wired, server):
    server.script(answer(201, "{}"))
    wired.result(
        "api.v2010.message.create", "--to", "+15550100", "--from", "+15550199", "--body=--output=json",
        "--media-url", "https://example.org/1", "--media-url", "https://example.org/2",
    )  # fmt: skip
    assert server.requests[0].body.decode().count("MediaUrl=") == 2
    assert b"Body=--output%3Djson" in server.requests[0].body


def test_a_map_is_given_by_its_members(wired, server):
    server.script(answer(200, "{}"))
    words = ["lookups.v1.phone_number.fetch", "--phone-number", "+15550100", "--add-ons", "whitepages"]
    wired.result(*words, "--add-ons-data", "whitepages.first=Ada", "--add-ons-data", "whitepages.last=Lovelace")
    assert "AddOns.whitepages.first=Ada" in server.requests[0].query
    assert "AddOns.whitepages.last=Lovelace" in server.requests[0].query


def test_a_flag_that_is_true_needs_no_value(wired, server):
    server.script(answer(201, "{}"), answer(201, "{}"))
    words = ["ip_messaging.v2.user.create", "--service-sid", "IS" + "0" * 32, "--x-twilio-webhook-enabled"]
    wired.result(*words, "--identity", "ada")
    wired.result(*words, "false", "--identity", "ada")
    assert [request.header("X-Twilio-Webhook-Enabled") for request in server.requests] == [["true"], ["false"]]


def test_a_body_is_json_or_a_file(wired, server):
    server.script(answer(201, "{}"), answer(201, "{}"))
    body = {"friendly_name": "hello", "language": "en", "types": {"twilio/text": {"body": "Hello"}}}
    (wired.home / "body.json").write_text(json.dumps(body))
    flag = "--content-create-request"
    assert flag in wired("content.v1.content.create", "--help").stdout
    wired.result("content.v1.content.create", flag, json.dumps(body))
    wired.result("content.v1.content.create", flag, "@body.json")
    assert [json.loads(request.body) for request in server.requests] == [body, body]


def test_an_option_wins_over_the_json_object(twilite):
    given = json.dumps({"service_sid": "VA" + "1" * 32, "identity": "identity-000000"})
    record = twilite.result(CREATE, "-", "--service-sid", SERVICE, f"Identity={IDENTITY}", stdin=given)
    assert (record["service_sid"], record["identity"]) == (SERVICE, IDENTITY)


def test_any_route_can_be_asked_for(twilite, sandbox):
    sandbox_words = ["request", "get", "verify", "/v2/Services/{ServiceSid}/Entities/" + IDENTITY]
    made = twilite.result(CREATE, BOTH)
    assert twilite.result(*sandbox_words, f"ServiceSid={SERVICE}") == made
    listed = twilite("request", "LIST", "verify", "/v2/Services/{ServiceSid}/Entities", f"ServiceSid={SERVICE}")
    assert [json.loads(line) for line in listed.stdout.splitlines()] == [made]


def test_everything_wrong_with_parameters_is_said_at_once(twilite, sandbox):
    words = [CREATE, "--service-sid", "VA1", "Idntity=x", "--identity", "short"]
    error = twilite.refused(INVALID, *words)
    assert {item["name"] for item in error["parameters"]} == {"ServiceSid", "Identity", "Idntity"}
    text = twilite.said(INVALID, *words)
    assert text.startswith("twilite: 3 parameters are not valid\n") and "did you mean Identity?" in text
    assert sandbox.request_count() == 0


@pytest.mark.parametrize(
    "words, hint",
    [
        ([CREATE, "--service-sid", SERVICE, "--identty", "x"], "did you mean --identity?"),
        ([CREATE, "--service-sid", SERVICE, "--ouput", "json"], "did you mean --output?"),
        (["verify.v2.entity.creat"], "did you mean verify.v2.entity.create?"),
        (["verify.v2.entities.list"], "did you mean verify.v2.entity.list?"),
        (["verify.v2.entity"], "verify.v2.entity.create, "),
        (["catlog"], "did you mean catalog?"),
        (["list", "verify.v2.entitty"], "did you mean verify.v2.entity.list?"),
        (["catalog", "verifi.v2"], "did you mean verify.v2?"),
        ([CREATE, "--identity"], "--identity needs a value"),
        ([CREATE, "--identity", "--service-sid", SERVICE], "--identity needs a value"),
        ([CREATE, "--identity", "a", "--identity", "b"], "--identity is given 2 times"),
        ([CREATE, "--output", "xml"], "xml"),
        ([CREATE, "stray"], "one of the words is no parameter"),
        ([CREATE, "--json", "[1]"], "not a JSON object"),
        ([CREATE, "--client-option", "timeout=1"], "timeout"),
        (["call"], "<operation>"),
    ],
)
def test_a_command_that_is_wrong_is_told_what_was_meant(twilite, sandbox, words, hint):
    assert hint in twilite.said(USAGE, *words)
    assert sandbox.request_count() == 0


def test_lacking_credentials_are_usage(bare):
    assert "TWILIO_ACCOUNT_SID" in bare.said(USAGE, FETCH, "--service-sid", SERVICE, "--identity", IDENTITY)


@pytest.mark.parametrize(
    "fault, status, kind",
    [
        ({"status": 401}, AUTHENTICATION, "api_error"),
        ({"status": 403}, AUTHENTICATION, "api_error"),
        ({"status": 404}, NOT_FOUND, "api_error"),
        ({"status": 429}, RATE_LIMIT, "api_error"),
        ({"status": 409}, API_ERROR, "api_error"),
        ({"status": 503}, UNKNOWN_OUTCOME, "api_error"),
    ],
)
def test_the_exit_status_says_how_twilio_refused(twilite, sandbox, fault, status, kind):
    sandbox.fault(CREATE, "status", times=9, **fault)
    error = twilite.refused(status, CREATE, BOTH, "--max-retries", "0")
    assert (error["status"], error["http_status"]) == (kind, fault["status"])
    text = twilite.said(status, CREATE, BOTH, "--max-retries", "0")
    assert f"{fault['status']} from POST " in text
    assert ("nobody can know" in text) == (status == UNKNOWN_OUTCOME)


def test_no_connection_is_transport(tmp_path):
    with socket.socket() as free:  # bound and not listening: nobody answers there
        free.bind(("127.0.0.1", 0))
        program = Program(f"http://127.0.0.1:{free.getsockname()[1]}", tmp_path)
        assert program.refused(TRANSPORT, CREATE, BOTH, "--max-retries", "0")["status"] == "transport"


def test_no_answer_is_a_timeout_or_of_unknown_outcome(wired, server):
    server.script(NEVER_ANSWER, NEVER_ANSWER, NEVER_ANSWER)
    quick = ["--timeout-ms", "200", "--max-retries", "0"]
    assert wired.refused(TIMEOUT, FETCH, BOTH, *quick)["status"] == "timeout"
    assert wired.refused(UNKNOWN_OUTCOME, CREATE, BOTH, *quick)["status"] == "timeout"
    assert wired.refused(TIMEOUT, FETCH, BOTH, "--deadline-ms", "200")["status"] == "timeout"


def test_an_answer_that_is_none_is_an_invalid_response(wired, server):
    server.script(answer(200, "<html>"))
    assert wired.refused(INVALID_RESPONSE, FETCH, BOTH)["status"] == "invalid_response"


def test_the_answer_is_printed_as_it_came(wired, server):
    text = '{"sid" :"YE1",\n "big": 12345678901234567890, "e": "\\u00e9"}'
    server.script(answer(200, text), answer(200, text))
    assert wired(FETCH, BOTH).stdout == text + "\n"
    assert wired(FETCH, BOTH, "--output", "jsonl").stdout == text.replace("\n", " ") + "\n"


def test_on_a_terminal_json_is_indented(twilite):
    record = twilite.result(CREATE, BOTH)
    shown, status = twilite.on_terminal(FETCH, BOTH)
    assert (json.loads(shown), status) == (record, 0)
    assert f'\n  "identity": "{IDENTITY}",\n' in shown


def test_a_trace_is_told_on_standard_error(twilite):
    found = twilite(CREATE, BOTH, "--trace")
    assert json.loads(found.stderr.splitlines()[0])["operation"] == CREATE


def test_options_of_the_client_are_given_by_name(wired, server):
    server.script(answer(200, "{}"))
    wired.result(FETCH, BOTH, "--client-option", "user_agent_suffix=till/7", "--client-option", "max-retries=1")
    assert server.requests[0].header("User-Agent")[0].endswith("till/7")
