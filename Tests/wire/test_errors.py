"""Error answers in every shape that Twilio, and what stands before it, is known to send."""

import json

import pytest

from .library import API_ERROR, INVALID_RESPONSE, STATUS_NAMES, TIMEOUT, TRANSPORT
from .samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, IDENTITY, LIST, PAGE, UPDATE, VERBS, entities
from .server import NEVER_ANSWER, RESET_AFTER_REQUEST, answer, send_and_close

LEGACY = (
    '{"code": 20404, "message": "The requested resource /Services/IS1/Users/ciao was not found",'
    ' "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404}'
)
DETAILED = (
    '{"code":60200,"message":"Invalid parameter: To","more_info":"https://www.twilio.com/docs/errors/60200",'
    '"status":400,"details":{ "field" : ["To", 1.0] }}'
)
RFC_9457 = (
    '{"type":"https://www.twilio.com/docs/api/errors/20001","title":"Invalid parameter","status":400,"code":20001,'
    '"detail":"FriendlyName is too long","instance":"/x/1","errors":[{"detail":"too long","pointer":"#/FriendlyName"}]}'
)
RFC_9457_SHORT = '{"type":"https://t/20001","title":"Invalid parameter","status":400,"code":20001}'
VERSION_1 = (
    '{"code":20404,"message":"Not there","httpStatusCode":404,"params":[{"name":"sid"}],"userError":true}'
)
BULK = (
    '{"errors":[{"code":1,"message":"first","infoUrl":"https://t/1","context":{"a":1}},'
    '{"code":2,"message":"second","infoUrl":"https://t/2","context":null}]}'
)

# status, body, what the error says of it; a name of None must not be there
SHAPES = {
    "legacy": (404, LEGACY, {
        "code": 20404, "message": "The requested resource /Services/IS1/Users/ciao was not found",
        "more_info": "https://www.twilio.com/docs/errors/20404", "details": None}),
    "legacy with details": (400, DETAILED, {
        "code": 60200, "message": "Invalid parameter: To", "more_info": "https://www.twilio.com/docs/errors/60200",
        "details": {"field": ["To", 1.0]}}),
    "details first": (400, '{"details":{"a":{}},"status":400,"message":"m","code":1}', {
        "code": 1, "message": "m", "details": {"a": {}}}),
    "RFC 9457": (400, RFC_9457, {
        "code": 20001, "message": "FriendlyName is too long", "more_info": "https://www.twilio.com/docs/api/errors/20001",
        "details": {"errors": [{"detail": "too long", "pointer": "#/FriendlyName"}]}}),
    "RFC 9457 without detail": (400, RFC_9457_SHORT, {
        "code": 20001, "message": "Invalid parameter", "more_info": "https://t/20001", "details": None}),
    "version 1.0": (404, VERSION_1, {"code": 20404, "message": "Not there", "details": {"params": [{"name": "sid"}]}}),
    "bulk": (400, BULK, {
        "code": 1, "message": "first", "more_info": "https://t/1", "details": json.loads(BULK)}),
    "code as a string": (400, '{"code":"20001","message":"m"}', {"code": 20001, "message": "m"}),
    "code is words": (400, '{"code":"no_number","message":"m"}', {"code": None, "message": "m"}),
    "no code": (400, '{"message":"m","more_info":null,"status":400}', {"code": None, "message": "m", "more_info": None}),
    "code null": (400, '{"code":null,"message":"m"}', {"code": None, "message": "m"}),
    "code too large": (400, '{"code":99999999999999999999,"message":"m"}', {"message": "m"}),
    "message with escapes": (400, '{"code":1,"message":"\\u00fc \\"q\\" \\n \\ud83d\\ude00"}', {"message": "\u00fc \"q\" \n \U0001f600"}),
    "another status inside": (409, '{"code":1,"message":"m","status":200}', {"code": 1, "message": "m"}),
    "message is no string": (400, '{"code":1,"message":{"a":1}}', {"code": 1}),
    "unknown object": (400, '{"fault":{"faultstring":"x"}}', {"code": None}),
    "empty object": (400, "{}", {"code": None}),
    "errors is empty": (400, '{"errors":[]}', {"code": None}),
    "array": (400, '[{"code":1}]', {"code": None}),
    "JSON string": (400, '"no"', {"code": None}),
    "null": (400, "null", {"code": None}),
    "HTML": (502, "<html><head><title>502 Bad Gateway</title></head></html>", {"code": None, "details": None}),
    "empty": (503, "", {"code": None, "details": None}),
    "half JSON": (400, '{"code": 20001, "mess', {"details": None}),
    "JSON and more": (400, '{"code":1,"message":"m"} x', {}),
    "not UTF-8": (400, b'{"code":1,"message":"\xff"}', {}),
    "NUL": (400, b'{"code":1,"message":"\0"}', {}),
    "binary": (500, bytes(range(256)), {}),
}  # fmt: skip


def check(response, call, http_status, says, url, request_id="RQ" + "1" * 32):
    error = response.error
    assert (response.status, response.http_status, response.attempts) == (API_ERROR, http_status, 1)
    assert response.request_id == error["request_id"] == request_id
    method = {"create": "POST", "update": "POST", "delete": "DELETE"}.get(call[0].rsplit(".")[-1], "GET")
    expected = {
        "status": STATUS_NAMES[API_ERROR], "operation": call[0], "http_status": http_status, "attempts": 1,
        "method": method, "url": url,
    }  # fmt: skip
    assert {name: error.get(name) for name in expected} == expected
    assert isinstance(error["message"], str) and error["message"]
    for name, value in says.items():
        if value is None:
            assert name not in error
        else:
            assert error[name] == value and type(error[name]) is type(value)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("call, takes_effect", [(CREATE, True), (FETCH, False)], ids=["create", "fetch"])
def test_shape(wire, shape, call, takes_effect):
    status, body, says = SHAPES[shape]
    fields = ["Twilio-Request-Id: RQ" + "1" * 32]
    if shape == "HTML":
        fields.append("Content-Type: text/html")
    talk = wire(answer(status, body, *fields))
    response = talk.call(*call)
    path = ENTITIES if call is CREATE else f"{ENTITIES}/{IDENTITY}"
    check(response, call, status, says, talk.server.url + path)
    # Refused with 4xx it certainly did nothing; after 5xx nobody can know. Reading changes nothing.
    assert response.error["may_have_taken_effect"] is (takes_effect and status >= 500)


@pytest.mark.parametrize("shape", SHAPES)
def test_shape_cut_short(wire, shape):
    """The connection closes in the middle of the body: the HTTP status survives."""
    status, body, _ = SHAPES[shape]
    size = len(body if isinstance(body, bytes) else body.encode())
    talk = wire(send_and_close(answer(status, body, "Twilio-Request-Id: RQ9", length=size + 5)))
    response = talk.call(*CREATE)
    assert (response.status, response.http_status, response.request_id) == (API_ERROR, status, "RQ9")
    assert response.error["http_status"] == status
    assert response.error["may_have_taken_effect"] is (status >= 500)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("status, code", [(400, 60200), (401, 20003), (403, 20403), (404, 20404), (409, 50201), (422, 22222),
                                          (429, 20429), (500, 20500), (503, 20503), (599, 1)])  # fmt: skip
def test_every_verb_reports_every_status(wire, verb, status, code):
    body = f'{{"code":{code},"message":"m","more_info":"https://t/{code}","status":{status}}}'
    talk = wire(answer(status, body))
    response = talk.call(*VERBS[verb])
    assert (response.status, response.http_status, response.attempts, response.request_id) == (API_ERROR, status, 1, None)
    error = response.error
    assert (error["code"], error["message"], error["more_info"], error["http_status"]) == (code, "m", f"https://t/{code}", status)
    assert "request_id" not in error or error["request_id"] is None
    changes = verb in ("create", "update", "delete")
    assert error["may_have_taken_effect"] is (changes and status >= 500)
    assert error["url"] == talk.server.url + talk.request.target
    assert len(talk.requests) == 1


def test_a_delete_of_what_is_not_there_is_an_error(wire):
    """Only a repeated delete may read 404 as done."""
    response = wire(answer(404, LEGACY)).call(*DELETE)
    assert (response.status, response.error["code"]) == (API_ERROR, 20404)


def test_details_come_byte_for_byte(wire):
    assert b'{ "field" : ["To", 1.0] }' in wire(answer(400, DETAILED)).call(*UPDATE).json


@pytest.mark.parametrize("call", [LIST, PAGE], ids=["list", "page"])
def test_a_list_s_error_is_as_rich_as_any(wire, call):
    talk = wire(answer(401, '{"code":20003,"message":"Authenticate","more_info":"https://t/20003","status":401}'))
    error = talk.call(*call).error
    assert (error["code"], error["message"], error["http_status"], error["method"]) == (20003, "Authenticate", 401, "GET")


def test_a_server_that_echoes_the_credentials_is_not_our_leak_in_the_url(wire):
    talk = wire(answer(401, "{}"))
    error = talk.call(*FETCH).error
    assert "@" not in error["url"] and "Authorization" not in json.dumps(error)


@pytest.mark.parametrize("status", [400, 500, 599, 600, 999])
def test_an_error_answer_cut_short_is_one(wire, status):
    whole = wire(answer(status, "{}", "Twilio-Request-Id: RQ1")).call(*FETCH)
    cut = wire(send_and_close(answer(status, "{}", "Twilio-Request-Id: RQ1", length=99))).call(*FETCH)
    assert whole.status == cut.status == API_ERROR
    assert (cut.http_status, cut.request_id, cut.error["curl_code"]) == (status, "RQ1", 18)


LATER = {
    "no answer": (RESET_AFTER_REQUEST, TRANSPORT),
    "silence": (NEVER_ANSWER, TIMEOUT),
    "no HTTP": (send_and_close(b"nonsense\r\n\r\n"), INVALID_RESPONSE),
}


@pytest.mark.parametrize("later", LATER)
def test_the_last_answer_is_told_though_a_request_after_it_had_none(wire, later):
    action, status = LATER[later]
    talk = wire(answer(503, "{}", "Twilio-Request-Id: RQ1"), action, max_retries=1, timeout_ms=300)
    response = talk.call(*FETCH)
    assert (response.status, response.http_status, response.request_id, response.attempts) == (status, 503, "RQ1", 2)
    assert (response.error["http_status"], response.error["request_id"]) == (503, "RQ1")


def test_the_last_answer_is_the_last_one(wire):
    first = answer(503, "{}", "Twilio-Request-Id: RQ1")
    talk = wire(first, answer(500, "{}"), RESET_AFTER_REQUEST, max_retries=2)
    response = talk.call(*FETCH)
    assert (response.http_status, response.request_id, response.attempts) == (500, None, 3)


def test_the_last_answer_of_a_list_is_its_last_page(wire):
    url = "https://verify.twilio.com/v2/Services/VA" + "a" * 32 + "/Entities?PageToken=b"
    talk = wire(answer(200, entities(ENTITY, following=url), "Twilio-Request-Id: RQ1"), RESET_AFTER_REQUEST)
    response = talk.call(*LIST)
    assert (response.status, response.http_status, response.request_id) == (TRANSPORT, 200, "RQ1")


def test_no_answer_at_all(wire):
    response = wire(RESET_AFTER_REQUEST, RESET_AFTER_REQUEST, max_retries=1).call(*FETCH)
    assert (response.status, response.http_status, response.request_id) == (TRANSPORT, 0, None)
    assert "http_status" not in response.error
