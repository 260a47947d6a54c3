"""The trace: one line for each request, and no secret in any."""

import json

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import OK
from .samples import CREATE, ENTITY, FETCH, IS, LIST, entities
from .server import RESET_AFTER_REQUEST, answer


def test_one_line_for_each_request(wire):
    talk = wire(answer(503, "{}"), answer(429, "{}"), answer(200, ENTITY, "Twilio-Request-Id: RQ1"), max_retries=2)
    lines = []
    talk.client.trace(lines.append)
    assert talk.call(*FETCH).status == OK
    assert len(lines) == len(talk.requests) == 3
    assert [line["http_status"] for line in lines] == [503, 429, 200]
    assert [line["attempt"] for line in lines] == [1, 2, 3]
    assert {line["operation"] for line in lines} == {"verify.v2.entity.fetch"}
    assert {line["method"] for line in lines} == {"GET"}
    assert {line["url"] for line in lines} == {talk.server.url + talk.requests[0].target}
    assert lines[2]["request_id"] == "RQ1"


def test_nothing_is_traced_that_was_not_sent(wire):
    talk = wire()
    lines = []
    talk.client.trace(lines.append)
    talk.call(CREATE[0], {})
    talk.call("no.such.operation", {})
    talk.call(LIST[0], {**LIST[1], "Limit": 0})
    assert lines == []


def test_no_header_no_body_no_secret(wire):
    url = "https://verify.twilio.com/v2/Services/VA" + "a" * 32 + "/Entities?PageToken=b"
    talk = wire(answer(201, '{"friendly_name":"received-body"}'), answer(401, '{"message":"received-error"}'), RESET_AFTER_REQUEST,
                answer(200, entities(following=url)), answer(200, entities()))  # fmt: skip
    lines = []
    talk.client.trace(lines.append)
    params = {"ServiceSid": IS, "Identity": "jing", "FriendlyName": "sent-body", "X-Twilio-Webhook-Enabled": "true"}
    talk.call("ip_messaging.v2.user.create", params)
    talk.call(*FETCH)
    talk.call(*CREATE)
    talk.call(*LIST)
    assert len(lines) == 5
    text = json.dumps(lines)
    (header,) = talk.requests[0].header("Authorization")
    for secret in [AUTH_TOKEN, header.split(" ")[1], ACCOUNT_SID, "sent-body", "received-body", "Authorization", "Webhook"]:
        assert secret not in text


def test_the_environment_s_secrets_are_not_in_stderr_s_trace(wire, capfd):
    talk = wire(answer(200, ENTITY), trace="stderr")
    assert talk.call(*FETCH).status == OK
    line = json.loads(capfd.readouterr().err)
    assert (line["operation"], line["http_status"]) == ("verify.v2.entity.fetch", 200)
    assert AUTH_TOKEN not in json.dumps(line)
