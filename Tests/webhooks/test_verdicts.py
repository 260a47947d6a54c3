"""The same verdict as twilio-python's RequestValidator."""

import base64
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire.library import NOT_AUTHENTIC, OK

from .signing import FORM, JSON, Request, sign, with_digest

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
CALL = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "From": "+14158675309", "To": "+18005551212", "Caller": "+14158675309"}
EVENT = '{"property": "value", "boolean": true}'.encode()


def form(pairs, url=URL, content_type=FORM):
    return Request(url, content_type, urlencode(pairs).encode())


def json(body, url=URL, content_type=JSON):
    return Request(with_digest(url, body), content_type, body)


REQUESTS = {
    "a call": form(CALL),
    "another order": form(dict(reversed(CALL.items()))),
    "names with a common beginning": form([("Ab", "1"), ("A", "2"), ("ABC", "3"), ("a", "4"), ("A ", "5"), ("A+", "6")]),
    "a parameter more than once": form([("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234")]),
    "the same parameter twice": form([("Digits", "1234"), ("From", "x"), ("Digits", "1234")]),
    "values in which one begins another": form([("Body", "ab"), ("Body", "a"), ("Body", ""), ("Body", "abc")]),
    "a value without anything": form([("Body", ""), ("From", "x")]),
    "a name without a value": Request(URL, FORM, b"Body&From=x"),
    "ampersands in a row": Request(URL, FORM, b"&&From=x&&&Body=y&"),
    "equals signs": Request(URL, FORM, b"Body==a=b=&=c&From=="),
    "spaces both ways": Request(URL, FORM, b"Body=a+b%20c%2Bd&From=+"),
    "escapes of both cases": Request(URL, FORM, b"Body=%c3%BC%C3%bc&%46rom=x"),
    "escapes that sort otherwise than they stand": Request(URL, FORM, b"%61b=1&aa=2&%41=3&B=4"),
    "broken escapes": Request(URL, FORM, b"Body=100%&Half=%4&Wrong=%zz%%41&End=%"),
    "line breaks and tabs": form([("Body", "one\r\ntwo\nthree\tfour")]),
    "U+0000": form([("Body", "one\0two"), ("\0", "\0")]),
    "other scripts": form([("Body", "Grüße, 世界 🎉"), ("Grüße", "x"), ("世界", "y"), ("🎉", "z"), ("\uffff", "w")]),
    "semicolons": Request(URL, FORM, b"a=1;b=2&c=3"),
    "JSON in a parameter": form([("AddOns", '{"status":"successful","results":{}}'), ("Body", "x")]),
    "many parameters": form([(f"P{n * 7 % 1000}", n) for n in range(1000)]),
    "a form without parameters": Request(URL, FORM),
    "a form's type alone": form(CALL, content_type="application/x-www-form-urlencoded"),
    "a form's type in capitals": form(CALL, content_type="Application/X-WWW-Form-Urlencoded;charset=utf-8"),
    "a form's type and blanks": form(CALL, content_type="application/x-www-form-urlencoded \t; charset=utf-8"),
    "GET": Request(URL + "&From=%2B14158675309&Body=a+b"),
    "GET with an empty type": Request(URL + "&Digits=1", ""),
    "JSON": json(EVENT),
    "JSON without any other query": json(EVENT, "https://mycompany.com/events"),
    "JSON with a charset": json(EVENT, content_type="application/json; charset=utf-8"),
    "JSON before other parameters": Request(with_digest("https://mycompany.com/e", EVENT) + "&x=1", JSON, EVENT),
    "JSON with a digest that is escaped": Request(with_digest(URL, EVENT).replace("bodySHA256=0", "body%53HA256=%30"), JSON, EVENT),
    "a long event": json(EVENT * 5000),
    "text": json("Grüße 🎉".encode(), content_type="text/plain"),
    "XML": json(b"<Event/>", content_type="application/xml"),
    "a body without a type": json(EVENT, content_type=None),
    "an empty body with its digest": json(b""),
    "a path alone": form(CALL, "https://mycompany.com/"),
    "no path": form(CALL, "https://mycompany.com"),
    "HTTP": form(CALL, "http://mycompany.com/x"),
    "a port of its own": form(CALL, "https://mycompany.com:8443/x?y=1"),
    "a port of its own and HTTP": form(CALL, "http://mycompany.com:8080/x"),
    "the standard port": form(CALL, "https://mycompany.com:443/x"),
    "a fragment": form(CALL, "https://mycompany.com/x?y=1#z"),
    "a query after a host": form(CALL, "https://mycompany.com?x=1"),
    "a colon and an at sign later on": form(CALL, "https://mycompany.com/a:80/b@c?d=e:f@g:443"),
    "an address": form(CALL, "http://127.0.0.1:5000/x"),
    "a query that is escaped": form(CALL, URL + "&name=O%27Neil%20%26%20sons"),
    "a query that is not escaped": form(CALL, URL + "&name=O'Neil (sons) [x]|é"),
    "a query with blanks": form(CALL, URL + "&name=a b+c"),
    "a path with escapes": form(CALL, "https://mycompany.com/a%2Fb/%C3%BC"),
    "a WebSocket": Request("wss://mycompany.com/media"),
}


@pytest.mark.parametrize("request_", [pytest.param(request, id=name) for name, request in REQUESTS.items()])
def test_what_twilio_sends_is_authentic(request_):
    signed = request_.signed()
    assert signed.theirs()
    assert signed.ours() == OK


@pytest.mark.parametrize(
    "url, signed",
    [
        ("https://mycompany.com/x", "https://mycompany.com:443/x"),
        ("https://mycompany.com:443/x", "https://mycompany.com/x"),
        ("https://mycompany.com:8443/x", "https://mycompany.com/x"),
        ("http://mycompany.com/x", "http://mycompany.com:80/x"),
        ("http://mycompany.com:80/x", "http://mycompany.com/x"),
        ("http://mycompany.com:8080/x", "http://mycompany.com/x"),
        ("https://mycompany.com?x=1", "https://mycompany.com:443?x=1"),
        ("https://mycompany.com", "https://mycompany.com:443"),
        ("https://user:word@mycompany.com/x", "https://user:word@mycompany.com:443/x"),
    ],
)
@pytest.mark.parametrize("kind", ["a call", "JSON", "GET"])
def test_the_port_may_be_there_or_not(url, signed, kind):
    request = REQUESTS[kind]
    request = request.but(url=with_digest(url, EVENT) if kind == "JSON" else url)
    signed = request.signed(with_digest(signed, EVENT) if kind == "JSON" else signed)
    assert signed.theirs()
    assert signed.ours() == OK


@pytest.mark.parametrize(
    "url, signed",
    [
        ("https://mycompany.com/x", "https://mycompany.com:80/x"),
        ("https://mycompany.com/x", "https://mycompany.com:8443/x"),
        ("http://mycompany.com/x", "http://mycompany.com:443/x"),
        ("https://mycompany.com:8443/x", "https://mycompany.com:443/x"),
        ("https://mycompany.com/x", "http://mycompany.com/x"),
        ("https://mycompany.com/x", "https://mycompany.com/x/"),
        ("https://mycompany.com/x", "https://mycompany.com/X"),
        ("https://mycompany.com/x", "https://www.mycompany.com/x"),
        ("https://mycompany.com/x", "https://mycompany.com/x?"),
        ("https://mycompany.com/x?a=1&b=2", "https://mycompany.com/x?b=2&a=1"),
        ("https://mycompany.com/x?a=1%262", "https://mycompany.com/x?a=1&2"),
        ("https://mycompany.com/x?a=%27", "https://mycompany.com/x?a='"),
        ("https://mycompany.com/x?a=b+c", "https://mycompany.com/x?a=b%20c"),
        ("https://mycompany.com/x?a=1", "https://mycompany.com/x"),
        ("https://mycompany.com.evil.org/x", "https://mycompany.com/x"),
    ],
)
def test_another_url_is_not(url, signed):
    for kind in ("a call", "GET"):
        request = REQUESTS[kind].but(url=url).signed(signed)
        assert not request.theirs()
        assert request.ours() == NOT_AUTHENTIC


def other_byte(text, place=-1):
    changed = bytearray(text)
    changed[place] ^= 1
    return bytes(changed)


FORGERIES = {
    "a byte of the body": lambda request: request.but(body=other_byte(request.body)),
    "the first byte of the body": lambda request: request.but(body=other_byte(request.body, 0)),
    "a body that is cut off": lambda request: request.but(body=request.body[:-1]),
    "no body": lambda request: request.but(body=b""),
    "another parameter": lambda request: request.but(body=request.body + b"&Evil=1"),
    "a parameter more": lambda request: request.but(body=b"Digits=1&" + request.body),
    "a letter of the path": lambda request: request.but(url=request.url.replace("myapp", "mYapp")),
    "another host": lambda request: request.but(url=request.url.replace("mycompany", "yourcompany")),
    "another parameter in the query": lambda request: request.but(url=request.url + "&evil=1"),
    "HTTP": lambda request: request.but(url=request.url.replace("https", "http")),
    "no signature": lambda request: request.but(signature=None),
    "an empty signature": lambda request: request.but(signature=""),
    "a signature that is cut off": lambda request: request.but(signature=request.signature[:-1]),
    "a signature without padding": lambda request: request.but(signature=request.signature.rstrip("=")),
    "a signature that is too long": lambda request: request.but(signature=request.signature + "="),
    "a signature with a blank": lambda request: request.but(signature=" " + request.signature),
    "another first letter of the signature": lambda request: request.but(
        signature=("B" if request.signature[0] == "A" else "A") + request.signature[1:]
    ),
    "another signature of the same digest": lambda request: request.but(signature=respelled(request.signature)),
    "another token": lambda request: request.but(token=request.token[:-1]),
    "a token in capitals": lambda request: request.but(token=request.token.upper()),
}


def respelled(signature):
    """Bits that base 64 has no use for are set: a reader that decodes does not see it."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = signature[:-2] + digits[digits.index(signature[-2]) ^ 1] + "="
    assert base64.b64decode(other) == base64.b64decode(signature) and other != signature
    return other


OF_A_BODY = ["a byte of the body", "the first byte of the body", "a body that is cut off", "no body"]


@pytest.mark.parametrize(
    "kind, forgery",
    [
        (kind, forgery)
        for kind in ["a call", "JSON", "text", "GET"]
        for forgery in FORGERIES
        if kind != "GET" or forgery not in OF_A_BODY
    ],
)
def test_a_forgery_is_not(kind, forgery):
    forged = FORGERIES[forgery](REQUESTS[kind].signed())
    assert not forged.theirs()
    assert forged.ours() == NOT_AUTHENTIC


def test_a_body_of_another_type_is_not():
    call, event = REQUESTS["a call"].signed(), REQUESTS["JSON"].signed()
    for forged in [
        event.but(signature=call.signature),
        event.but(signature=call.signature, url=call.url),
        call.but(signature=event.signature),
        call.but(signature=event.signature, url=event.url),
        call.but(content_type=JSON),
        call.but(content_type=None),
        call.but(content_type="multipart/form-data; boundary=x"),
        call.but(content_type="application/x-www-form-urlencoded, application/json"),
        call.but(content_type="application/x-www-form-urlencoded-not"),
        call.but(content_type="text/plain; application/x-www-form-urlencoded"),
        event.but(content_type=FORM),
    ]:
        assert forged.ours() == NOT_AUTHENTIC, forged
    # That a call's body came as another type, twilio-python does not ask; a program that parses it as a form hands it on.
    assert not call.but(content_type=JSON).theirs()


def test_a_shared_key():
    """Where a rule has Twilio sign with a shared key, the hash is SHA-256 and all else is the same."""
    call = REQUESTS["a call"]
    signed = call.but(
        signature=sign((URL + "".join(name + CALL[name] for name in sorted(CALL))).encode(), function="sha256")
    )
    assert signed.theirs("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256")
    assert signed.ours() == OK
    for forged in [signed.but(body=signed.body + b"1"), signed.but(token="other"), signed.but(signature=signed.signature[:-1])]:
        assert not forged.theirs("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256")
        assert forged.ours() == NOT_AUTHENTIC
    assert call.but(signature=sign(URL.encode(), function="sha512")).ours() == NOT_AUTHENTIC


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PAIRS = st.lists(st.tuples(st.sampled_from("ab") | TEXT, st.sampled_from("xy") | TEXT), max_size=8)
URLS = st.builds(
    "{}://{}{}{}{}".format,
    st.sampled_from(["https", "http"]),
    st.sampled_from(["mycompany.com", "a.b", "localhost", "127.0.0.1"]),
    st.sampled_from(["", ":443", ":80", ":1", ":65535"]),
    st.lists(TEXT.map(quote)).map(lambda steps: "".join("/" + step for step in steps)),
    PAIRS.map(lambda pairs: "?" + urlencode(pairs) if pairs else ""),
)


def spelled(draw, text):
    """One of the ways to spell a text in a form."""
    escape_all = draw(st.booleans())
    return "".join(
        "+" if letter == " " and draw(st.booleans()) else "".join(f"%{byte:02x}" for byte in letter.encode())
        if escape_all
        else quote(letter, safe="")
        for letter in text
    )


@st.composite
def forms(draw):
    pairs = draw(PAIRS)
    return "&".join(f"{spelled(draw, name)}={spelled(draw, value)}" for name, value in pairs).encode()


@given(URLS, forms())
def test_any_form(url, body):
    signed = Request(url, FORM, body).signed()
    assert signed.theirs() and signed.ours() == OK


@given(URLS, TEXT.map(str.encode))
def test_any_other_body(url, body):
    signed = Request(with_digest(url, body), JSON, body).signed()
    assert signed.theirs() and signed.ours() == OK


@given(URLS, forms(), URLS, forms())
def test_the_signature_of_another_request(url, body, other_url, other_body):
    """Some are the same after all: the same parameters in another order, or another port."""
    signature = Request(other_url, FORM, other_body).signed().signature
    for request in [Request(url, FORM, body), Request(other_url, FORM, body), Request(url, FORM, other_body)]:
        forged = request.but(signature=signature)
        assert (forged.ours() == OK) == forged.theirs()


@given(URLS, forms(), st.data())
def test_a_byte_that_changed(url, body, data):
    signed = Request(url, FORM, body).signed()
    if not body:
        return
    place, byte = data.draw(st.integers(0, len(body) - 1)), data.draw(st.integers(0x20, 0x7E))
    changed = signed.but(body=body[:place] + bytes([byte]) + body[place + 1 :])
    try:
        changed.body.decode()
    except UnicodeDecodeError:
        return
    if "\ufffd" in str([(name, changed.parameters.getlist(name)) for name in changed.parameters]):
        return  # twilio-python is given what the form's reader made of broken UTF-8
    assert (changed.ours() == OK) == changed.theirs()
