"""An identity in a path: it can neither end its segment, nor begin a query, nor climb out of the resource."""

import pytest

from .library import INVALID_PARAMETERS, OK, validate
from .samples import IS, US, USER
from .server import answer

USERS = f"/v2/Services/{IS}/Users/"


@pytest.mark.parametrize("identity, segment", [
    ("a#b", "a%23b"),
    ("a?b=1", "a%3Fb%3D1"),
    ("../x", "..%2Fx"),
    ("a/b", "a%2Fb"),
    ("a/../../b", "a%2F..%2F..%2Fb"),
    ("a\\b", "a%5Cb"),
    ("%41", "%2541"),
    ("%2e%2e", "%252e%252e"),
    ("\u00fc", "%C3%BC"),
    ("u\u0308", "u%CC%88"),
    ("\U0001f600", "%F0%9F%98%80"),
    ("+", "%2B"),
    (" ", "%20"),
    ("a b", "a%20b"),
    ("a|b", "a%7Cb"),
    ("jing@example.com", "jing%40example.com"),
    ("!*'();:@&=+$,/?%#[]", "%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%25%23%5B%5D"),
    ("-._~", "-._~"),
    ("...", "..."),
    (".a", ".a"),
    ("a\r\nHost: x", "a%0D%0AHost%3A%20x"),
    ("{Sid}", "%7BSid%7D"),
    ("[1-3]", "%5B1-3%5D"),
    (US, US),
])  # fmt: skip
@pytest.mark.parametrize("verb, method", [("fetch", "GET"), ("update", "POST"), ("delete", "DELETE")])
def test_identity_in_a_path(wire, verb, method, identity, segment):
    talk = wire(answer(204) if verb == "delete" else answer(200, USER))
    assert talk.call(f"ip_messaging.v2.user.{verb}", {"ServiceSid": IS, "Sid": identity}).status == OK
    assert talk.request.line == f"{method} {USERS}{segment} HTTP/1.1"


@pytest.mark.parametrize("identity", [".", "..", ""])
@pytest.mark.parametrize("verb", ["fetch", "update", "delete"])
def test_a_segment_that_no_escape_can_save_is_refused(wire, verb, identity):
    talk = wire()
    params = {"ServiceSid": IS, "Sid": identity}
    for response in (talk.call(f"ip_messaging.v2.user.{verb}", params), validate(f"ip_messaging.v2.user.{verb}", params)):
        assert response.status == INVALID_PARAMETERS
        assert [name for name, _ in response.rules] == ["Sid"]
    assert talk.server.connections == 0


def test_the_error_tells_the_url_as_it_was_asked(wire):
    talk = wire(answer(404, '{"code":20404,"message":"no","more_info":"https://x","status":404}'))
    error = talk.call("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": "a/../b c"}).error
    assert error["url"] == f"{talk.server.url}{USERS}a%2F..%2Fb%20c"
