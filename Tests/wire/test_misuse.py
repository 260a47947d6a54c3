"""Calls that are wrong in themselves: text that is no JSON object, operations that are not there, NULL."""

import pytest

from . import library
from .library import INVALID_PARAMETERS, MISUSE, OK, Response, validate
from .samples import CREATE, ENTITY, FETCH
from .server import answer

NOT_OBJECTS = [
    b"", b" ", b"\n\t", b"[]", b"nul", b"nullx", b"NULL", b"null null", b"null{}", b"{}null", b"true", b"1", b'"x"', b"{", b"}", b"{}}", b"{}{}", b"{} x", b"{,}", b'{"a"}', b'{"a":}',
    b'{"a":1,}', b'{"a":1 "b":2}', b'{a:1}', b"{'a':1}", b'{"a":tru}', b'{"a":NaN}', b'{"a":Infinity}', b'{"a":+1}', b'{"a":01}',
    b'{"a":1.}', b'{"a":.5}', b'{"a":1e}', b'{"a":-}', b'{"a":0x10}', b'{"a":"\n"}', b'{"a":"\x01"}', b'{"a":"\\x"}', b'{"a":"\\u12"}',
    b'{"a":"\\u12G4"}', b'{"a":"}', b'{"a":"\\"}', b'{"a\\":1}', b"{}//", b"/**/{}", b"{1:2}", b"[{}]", b'{"a":[1,]}', b'{"a":[}', b'{"a":]}',
    b"\xef\xbb\xbf{}", b"\xff", b'{"a":"\xff"}', b'{"\xff":1}', b'{"a":"\xc0\xaf"}', b'{"a":"\xed\xa0\x80"}', b'{"a":"\xf4\x90\x80\x80"}',
    b'{"a":"\xe2\x82"}', b'{"a":"\x80"}', b'{"a":"\xf8\x88\x80\x80\x80"}', b"{\xc2\xa0}", b"undefined", b"\x1b{}",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_OBJECTS, ids=repr)
@pytest.mark.parametrize("operation", [CREATE[0], "trusthub.v1.customer_profile.list"])
def test_text_that_is_no_json_object(wire, operation, text):
    talk = wire()
    for response in [talk.call(operation, text), validate(operation, text)]:
        assert (response.status, response.http_status, response.attempts) == (MISUSE, 0, 0), response
        error = response.error
        assert (error["may_have_taken_effect"], error["attempts"]) == (False, 0)
        assert error["message"]
    assert talk.server.connections == 0


@pytest.mark.parametrize("escape", [rb"\ud800", rb"\udc00", rb"\ud800\u0041", rb"\ud800x", rb"\udc00\ud800", rb"\uD83D"])
@pytest.mark.parametrize("where", [b'{"FriendlyName":"%s"}', b'{"%s":1}', b'{"x":{"a":"%s"}}'], ids=["value", "name", "deep"])
def test_lone_surrogates_are_refused(wire, where, escape):
    talk = wire()
    text = where % escape
    for response in [talk.call("trusthub.v1.customer_profile.list", text), validate("trusthub.v1.customer_profile.list", text)]:
        assert response.status in (MISUSE, INVALID_PARAMETERS)
    assert talk.server.connections == 0


@pytest.mark.parametrize("escape", [rb"\ud800", rb"\udc00x"])
def test_lone_surrogates_in_attributes_are_refused(wire, escape):
    talk = wire()
    text = b'{"ServiceSid":"IS%s","Sid":"x","Attributes":{"a":"%s"}}' % (b"a" * 32, escape)
    assert talk.call("ip_messaging.v2.user.update", text).status in (MISUSE, INVALID_PARAMETERS)
    assert talk.server.connections == 0


@pytest.mark.parametrize("opening, closing", [(b"[", b"]"), (b'{"a":', b"}")])
def test_deep_nesting_is_survived(wire, opening, closing):
    talk = wire()
    for depth in [50, 1000, 100_000, 1_000_000]:
        text = b'{"ServiceSid":"x","Nope":' + opening * depth + b"1" + closing * depth + b"}"
        for response in [talk.call(CREATE[0], text), validate(CREATE[0], text)]:
            assert response.status in (MISUSE, INVALID_PARAMETERS)
    assert talk.server.connections == 0


@pytest.mark.parametrize("operation", [
    "", " ", "verify", "verify.v2.entity", "verify.v2.entity.update", "verify.v2.entity.Create", "VERIFY.V2.ENTITY.CREATE",
    "verify.v2.entity.create ", "verify.v2.entity.create.x", "twilite_verify_v2_entity_create", "x" * 100_000, "\u00fc", b"\xff\xfe",
], ids=lambda text: repr(text[:40]))  # fmt: skip
def test_an_unknown_operation(wire, operation):
    talk = wire()
    for response in [talk.call(operation, CREATE[1]), validate(operation, CREATE[1])]:
        assert response.status == MISUSE
        assert response.error["message"]
    assert talk.server.connections == 0


@pytest.mark.parametrize("given, meant", [
    ("verify.v2.entity.crate", "verify.v2.entity.create"), ("verify.v2.entitys.list", "verify.v2.entity.list"),
    ("ip-messaging.v2.user.fetch", "ip_messaging.v2.user.fetch"),
])  # fmt: skip
def test_an_unknown_operation_is_told_the_nearest(given, meant):
    assert meant in validate(given, {}).error["message"]


def test_null():
    lib = library._lib
    for pointer in [lib.twilite_call(None, b"verify.v2.entity.create", b"{}"), lib.twilite_call(None, None, None),
                    lib.twilite_validate(None, b"{}"), lib.twilite_validate(None, None)]:  # fmt: skip
        assert Response(pointer).status == MISUSE


@pytest.mark.parametrize("through", ["call"], indirect=True)
def test_a_null_operation(wire):
    talk = wire()
    assert talk.call(None, "{}").status == MISUSE
    assert talk.server.connections == 0


def test_misuse_leaves_the_client_as_it_was(wire):
    talk = wire(answer(200, ENTITY))
    for text in NOT_OBJECTS:
        talk.call(FETCH[0], text)
    assert talk.call(*FETCH).status == OK
    assert len(talk.requests) == 1


def test_the_place_of_a_fault_is_told():
    message = validate(CREATE[0], b'{"ServiceSid": nope}').error["message"]
    assert "15" in message, message
