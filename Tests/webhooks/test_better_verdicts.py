"""Where twilio-python's RequestValidator is wrong, and what is right. docs/webhooks.md has the list."""

import pytest
from wire.library import MISUSE, NOT_AUTHENTIC, OK

from .signing import FORM, JSON, TOKEN, Request, sign, with_digest

URL = "https://mycompany.com/events"
EVENT = b'{"property": "value"}'


def signed(url, content_type=None, body=b"", text=None):
    """Signed over the URL, or over a text."""
    return Request(url, content_type, body, sign((text or url).encode() if isinstance(text or url, str) else text))


@pytest.mark.parametrize(
    "url",
    [
        with_digest(with_digest(URL, EVENT), EVENT),
        with_digest(with_digest(URL, EVENT), b"{}"),
        with_digest(with_digest(URL, b"{}"), EVENT),
        with_digest(URL, EVENT) + "&bodySHA256",
        "https://mycompany.com/events?body%53HA256=" + with_digest("", EVENT).split("=")[1] + "&" + with_digest("", EVENT)[1:],
    ],
)
def test_two_digests_are_none(url):
    assert signed(url, JSON, EVENT).ours() == NOT_AUTHENTIC


@pytest.mark.parametrize(
    "url",
    [
        URL,
        URL + "?bodySHA256=",
        URL + "?bodySHA256",
        URL + "?bodysha256=" + with_digest("", EVENT).split("=")[1],
        URL + "?x" + with_digest("", EVENT)[1:],
        with_digest(URL, EVENT)[:-1],
        with_digest(URL, EVENT) + "0",
        with_digest(URL, EVENT) + "%00",
        URL + "#" + with_digest("", EVENT),
        URL + "?bodySHA256=" + with_digest("", EVENT).split("=")[1].upper(),
        URL + "?bodySHA256=" + "0" * 1_000_000,
        with_digest("https://mycompany.com/events", b""),
    ],
)
@pytest.mark.parametrize("content_type", [JSON, None, "", "text/plain"])
def test_a_body_that_the_url_does_not_vouch_for(url, content_type):
    assert signed(url, content_type, EVENT).ours() == NOT_AUTHENTIC


@pytest.mark.parametrize(
    "content_type, body",
    [(None, b""), ("", b""), (JSON, b""), (FORM, b""), (FORM, b"&"), (FORM, b"&&&"), (FORM, b"="), (FORM, b"=&&=&")],
)
def test_a_body_that_was_taken_away(content_type, body):
    """The URL was signed for a body. Without one, or with a form that adds nothing to the URL, it is another request."""
    event = signed(with_digest(URL, EVENT), JSON, EVENT)
    assert event.ours() == OK
    assert event.but(content_type=content_type, body=body).ours() == NOT_AUTHENTIC


def test_a_digest_does_not_stand_for_a_form():
    """A form's parameters are signed whatever the URL says."""
    url, body = with_digest(URL, b"Body=evil"), b"Body=evil"
    assert signed(url, FORM, body).ours() == NOT_AUTHENTIC
    assert signed(url, FORM, body, url + "Bodyevil").ours() == OK


@pytest.mark.parametrize("token", [None, ""])
def test_no_token_is_no_key(token):
    """Anybody can sign with nothing."""
    empty = Request(URL, token=token, signature=sign(URL.encode(), ""))
    assert empty.ours() == MISUSE


@pytest.mark.parametrize(
    "url, text",
    [
        ("https://user:word@mycompany.com/x", "https://mycompany.com/x"),
        ("https://user:word@mycompany.com/x", "https://mycompany.com:443/x"),
        ("https://user:word@mycompany.com:8443/x", "https://mycompany.com/x"),
        ("https://user:word@mycompany.com:8443/x", "https://mycompany.com:8443/x"),
        ("https://user:word@mycompany.com:8443/x", "https://user:word@mycompany.com/x"),
        ("http://user@mycompany.com/x", "http://mycompany.com/x"),
        ("http://us@er:80@mycompany.com/x", "http://mycompany.com/x"),
    ],
)
def test_twilio_leaves_a_login_out(url, text):
    """https://www.twilio.com/docs/usage/security#notes"""
    assert signed(url, text=text).ours() == OK
    assert signed(url, FORM, b"Body=x", text + "Bodyx").ours() == OK


def test_a_login_is_not_a_host():
    assert signed("https://mycompany.com@evil.org/x", text="https://mycompany.com/x").ours() == NOT_AUTHENTIC
    assert signed("https://mycompany.com/x", text="https://user@mycompany.com/x").ours() == NOT_AUTHENTIC


@pytest.mark.parametrize(
    "url, text",
    [
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]:443/x"),
        ("https://[2001:db8::1]:443/x", "https://[2001:db8::1]/x"),
        ("http://[::1]:8080", "http://[::1]"),
        ("wss://mycompany.com/media", "wss://mycompany.com:443/media"),
        ("ws://mycompany.com/media", "ws://mycompany.com:80/media"),
        ("HTTPS://mycompany.com/x", "HTTPS://mycompany.com:443/x"),
    ],
)
def test_ports_of_every_host_and_scheme(url, text):
    assert signed(url, text=text).ours() == OK


@pytest.mark.parametrize("url", [URL + "?", URL + "#", "HTTPS://mycompany.com/x", "https://mycompany.com/a\tb", URL + " ", " " + URL])
def test_the_url_is_taken_as_it_is(url):
    assert signed(url).ours() == OK
    for other in {url.strip(), url.rstrip("?#"), url.lower(), url.replace("\t", "")} - {url}:
        assert signed(url, text=other).ours() == NOT_AUTHENTIC


@pytest.mark.parametrize("body", [b"\xff\xfe", b"\x00", bytes(range(256)) * 3, "é".encode("latin-1")])
def test_bodies_that_are_no_text(body):
    url = with_digest(URL, body)
    assert signed(url, "application/octet-stream", body).ours() == OK
    assert signed(url, "application/octet-stream", body + b"\0").ours() == NOT_AUTHENTIC


@pytest.mark.parametrize(
    "body, text",
    [
        (b"Body=%ff%fe", b"Body\xff\xfe"),
        (b"Body=\xff&A=%00", b"A\x00Body\xff"),
        (b"\x00=\x00", b"\x00\x00"),
        (b"Body=a%00b&Body=a", b"BodyaBodya\x00b"),
        (b"%ff=1&\xfe=2&z=3", b"z3\xfe2\xff1"),
    ],
)
def test_forms_that_are_no_text(body, text):
    assert signed(URL, FORM, body, URL.encode() + text).ours() == OK


@pytest.mark.parametrize("signature", ["é" * 14, "\x01" * 28, "=" * 28, "%" * 44, "x" * 1_000_000])
def test_signatures_that_are_none(signature):
    assert Request(URL, signature=signature).ours() == NOT_AUTHENTIC


@pytest.mark.parametrize("url", [None, "", "/events", "mycompany.com/events", "https:/mycompany.com", "://mycompany.com", "https:", ":"])
def test_a_url_without_a_scheme_is_misuse(url):
    assert Request(url, signature=sign((url or "").encode())).ours() == MISUSE


def test_the_token_is_a_key_of_any_length():
    for token in ["x", "y" * 64, "z" * 65, "ü" * 1000]:
        request = Request(URL, token=token, signature=sign(URL.encode(), token))
        assert request.ours() == OK
        assert request.but(token=TOKEN).ours() == NOT_AUTHENTIC
