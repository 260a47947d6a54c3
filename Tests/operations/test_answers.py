"""What comes of answers that are as documented, or not: a redirect, nothing at all, a record."""

import pytest
from wire.library import INVALID_RESPONSE, OK
from wire.server import answer

DAY = ("bulkexports.v1.day.fetch", {"ResourceType": "Calls", "Day": "2024-02-29"})
ATTACH = ("assistants.v1.assistant_tool_attachment.create", {"assistantId": "a", "id": "b"})
MESSAGE = ("api.v2010.message.fetch", {"Sid": "SM" + "a" * 32})
DELETE = ("api.v2010.message.delete", {"Sid": "SM" + "a" * 32})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location, given", [
    ("https://elsewhere.example/a%20b?c=d&e=f#g", '"https://elsewhere.example/a%20b?c=d&e=f#g"'),
    ("/there", '"/there"'),
    ('/"quoted"\\', '"/\\"quoted\\"\\\\"'),
])  # fmt: skip
def test_a_redirect_is_the_result(wire, status, location, given):
    talk = wire(answer(status, "<html>moved</html>", f"Location: {location}", "Content-Type: text/html"))
    response = talk.call(*DAY)
    assert (response.status, response.http_status, response.json) == (OK, status, f'{{"location": {given}}}'.encode())
    assert len(talk.requests) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_redirect_is_not_followed(serve, wire, scheme):
    other = serve()
    assert wire(answer(302, "", f"Location: {scheme}://{other.host}/")).call(*DAY).status == OK
    assert other.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [MESSAGE, DELETE, ATTACH])
def test_a_redirect_that_is_not_documented_is_no_result(wire, status, call):
    assert wire(answer(status, "{}", "Location: /there")).call(*call).status == INVALID_RESPONSE


@pytest.mark.parametrize("status, fields", [
    (302, []), (302, ["Location:"]), (302, ["Location: "]), (300, ["Location: /there"]), (304, ["Location: /there"]),
    (200, []), (204, []),
])  # fmt: skip
def test_what_is_no_redirect(wire, status, fields):
    response = wire(answer(status, "{}" if status == 200 else "", *fields)).call(*DAY)
    assert response.status == INVALID_RESPONSE


@pytest.mark.parametrize("call", [ATTACH, DELETE])
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_nothing_is_an_empty_object_where_nothing_is_documented(wire, call, status):
    response = wire(answer(status)).call(*call)
    assert (response.status, response.json, response.http_status) == (OK, b"{}", status)


@pytest.mark.parametrize("call", [ATTACH, DELETE])
@pytest.mark.parametrize("body", ["<html>", "{", "\xff"])
def test_what_is_no_json_is_nothing_either(wire, call, body):
    assert wire(answer(200, body.encode("latin-1"))).call(*call).status == INVALID_RESPONSE


@pytest.mark.parametrize("body", ["[]", "7", '"text"', "null", "true", "", "<html>", '{"a": 1', '{"a": "\xff"}'])
def test_a_record_is_an_object(wire, body):
    assert wire(answer(200, body.encode("latin-1"))).call(*MESSAGE).status == INVALID_RESPONSE


def test_a_record_is_handed_on_byte_for_byte(wire):
    odd = ' { "sid" :\t"\\u00e9\\/\u00e9" ,\r\n "new":[1.0,-0E+2,{"a":1,"a":2}],"status":"unheard-of"} \n'
    response = wire(answer(200, odd)).call(*MESSAGE)
    assert (response.status, response.json) == (OK, odd.encode())
