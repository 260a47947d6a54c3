"""twilite.webhooks, and the applications of examples/python that use it."""

import http.client
import os
import re
import subprocess
import sys
from urllib.parse import urlencode

import pytest

import twilite
from conftest import AUTH_TOKEN, ROOT, SOURCES
from twilite.webhooks import is_authentic
from webhooks.signing import FORM, JSON, Request, sign, with_digest

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
EVENT = b'{"property": "value", "boolean": true}'


def verdict(request):
    return is_authentic(request.token, request.signature, request.url, request.content_type, request.body)


@pytest.mark.parametrize(
    "request_",
    [
        Request(URL),
        Request(URL, FORM, b"From=%2B14158675309&Body=Gr%C3%BC%C3%9Fe+%F0%9F%8E%89&Digits=2&Digits=1"),
        Request(with_digest(URL, EVENT), JSON, EVENT),
        Request("https://mycompany.com/Grüße?x=🎉", FORM, b"Body=x"),
    ],
)
def test_what_twilio_sends_is_authentic(request_):
    signed = request_.signed()
    assert signed.theirs() and verdict(signed) is True
    for forged in [
        signed.but(body=signed.body + b"x=1"),
        signed.but(url=signed.url + "x"),
        signed.but(token="other"),
        signed.but(signature=None),
        signed.but(signature=""),
        signed.but(signature="é" + signed.signature[1:]),
    ]:
        assert not forged.theirs() and verdict(forged) is False


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda body: memoryview(body + b"123")[:-3]])
def test_a_body_is_any_bytes(kind):
    body = b"Body=\0%00&\xff"
    signature = sign(URL.encode() + b"Body\0\0\xff")
    assert is_authentic(AUTH_TOKEN, signature, URL, FORM, kind(body))
    assert not is_authentic(AUTH_TOKEN, signature, URL, FORM, kind(body + b"\0"))


@pytest.mark.parametrize("body", ["Body=x", 7, None])
def test_a_body_that_is_no_bytes(body):
    with pytest.raises(TypeError):
        is_authentic(AUTH_TOKEN, sign(URL.encode()), URL, FORM, body)


@pytest.mark.parametrize("more", ["\0", "\0x", "\ud800"])
def test_nothing_is_cut_off_at_a_nul(more):
    """What C would take up to its NUL is authentic; what came is not."""
    signature = sign(URL.encode())
    assert is_authentic(AUTH_TOKEN, signature, URL, FORM, b"")
    assert not is_authentic(AUTH_TOKEN, signature, URL + more, FORM, b"")
    assert not is_authentic(AUTH_TOKEN, signature + more, URL, FORM, b"")
    assert not is_authentic(AUTH_TOKEN, signature, URL, FORM + more, b"")
    with pytest.raises(twilite.MisuseError, match="token"):
        is_authentic(AUTH_TOKEN + more, signature, URL, FORM, b"")


@pytest.mark.parametrize("token, url, word", [("", URL, "token"), (AUTH_TOKEN, "/myapp", "scheme"), (AUTH_TOKEN, "", "scheme")])
def test_misuse(token, url, word):
    with pytest.raises(twilite.MisuseError, match=word) as caught:
        twilite.webhooks.is_authentic(token, sign(url.encode(), token), url)
    assert caught.value.status == "misuse" and AUTH_TOKEN not in str(caught.value)


# The applications.

ORIGIN = "https://example.org"
PORT = re.compile(r"http://127\.0\.0\.1:(\d+)")


@pytest.fixture(params=["wsgi", "asgi"], scope="module")
def connect(request):
    """Starts an application, and gives a function that connects to it."""
    script = [str(ROOT / "examples" / "python" / "webhook_wsgi.py"), "0"]
    if request.param == "asgi":
        pytest.importorskip("uvicorn")
        script = ["-m", "uvicorn", "webhook_asgi:application", "--port", "0", "--no-access-log"]
    process = subprocess.Popen(
        [sys.executable, *script], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join([str(SOURCES), str(ROOT / "examples" / "python")]),
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "WEBHOOK_ORIGIN": ORIGIN,
        },
    )  # fmt: skip
    try:
        port = next(int(found.group(1)) for found in map(PORT.search, process.stdout) if found)
        yield lambda: http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def send(connect):
    """Sends a request to an application as its proxy would, and gives the status and the body."""

    def send(request, method="POST"):
        connection = connect()
        headers = {"Content-Type": request.content_type, "X-Twilio-Signature": request.signature, "Host": "inner:8000"}
        given = {name: value for name, value in headers.items() if value is not None}
        connection.request(method, request.url.removeprefix(ORIGIN), request.body, given)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    return send


MESSAGE = Request(f"{ORIGIN}/sms?a=%27b%27&c='d'", FORM, urlencode({"From": "+1", "Body": "1 < 2 & 3"}).encode())


@pytest.mark.parametrize(
    "path", ["/sms", "/", "/a%2Fb%20c/%C3%BC?x=%zz&y=+", "/sms?b=2&a=1&a=%41", "/a;b,c/~d!*'()?e=/?:@"]
)
def test_an_application_hears_twilio(send, path):
    status, text = send(MESSAGE.but(url=ORIGIN + path).signed())
    assert (status, text) == (200, "<Response><Message>You said: 1 &lt; 2 &amp; 3</Message></Response>")


def test_an_application_hears_all_kinds_of_requests(send):
    assert send(Request(ORIGIN + "/sms?Body=x").signed(), "GET")[0] == 200
    assert send(Request(with_digest(ORIGIN + "/events", EVENT), JSON, EVENT).signed())[0] == 200


def test_an_application_hears_nobody_else(send):
    signed = MESSAGE.signed()
    for forged in [
        signed.but(signature=None),
        signed.but(signature="A" * 27 + "="),
        signed.but(body=signed.body + b"!"),
        signed.but(url=signed.url + "&x=1"),
        signed.but(url=signed.url.replace("%27", "'")),
        signed.but(content_type=JSON),
    ]:
        status, text = send(forged)
        assert status == 403 and "said" not in text
    try:
        assert send(signed.but(body=b"x" * (2 << 20)))[0] == 413
    except ConnectionError:
        pass  # it hung up before all of that was sent
    assert send(signed)[0] == 200
