"""Anything may come: no input brings the library down, takes it long, or has it take memory."""

import os
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire.library import MISUSE, NOT_AUTHENTIC, OK, webhook_check

from .signing import FORM, JSON, TOKEN, Request, sign

URL = "https://mycompany.com/events"
LIMIT = 4096


def signed_text(body):
    """What is signed of a form, byte by byte."""
    pairs = set(parse_qsl(body.decode("latin-1"), keep_blank_values=True, encoding="latin-1"))
    return URL.encode() + "".join(name + value for name, value in sorted(pairs)).encode("latin-1")


PIECES = st.sampled_from([b"&", b"=", b"%", b"+", b"%4", b"%41", b"%zz", b"a", b"A", b"\0", b"\xff", b"&a=", b"%00", b"%%41"])


@given(st.lists(PIECES).map(b"".join) | st.binary())
def test_any_form(body):
    assert Request(URL, FORM, body, sign(signed_text(body))).ours() == OK
    assert Request(URL, FORM, body + b"&x=1", sign(signed_text(body))).ours() == (
        OK if signed_text(body + b"&x=1") == signed_text(body) else NOT_AUTHENTIC
    )


NO_NUL = st.binary().map(lambda text: text.replace(b"\0", b""))


@given(NO_NUL | st.none(), NO_NUL | st.none(), NO_NUL | st.none(), NO_NUL | st.none(), st.binary())
def test_anything(token, signature, url, content_type, body):
    assert webhook_check(token, signature, url, content_type, body) in (MISUSE, NOT_AUTHENTIC)


@given(NO_NUL)
def test_any_url(text):
    url = b"https://" + text
    signature = sign(url)
    assert webhook_check(TOKEN, signature, url, None, b"") == (NOT_AUTHENTIC if b"bodySHA256" in text else OK)


def test_no_body_with_a_length_is_misuse():
    signature = sign(URL.encode())
    assert webhook_check(TOKEN, signature, URL, None, None, 0) == OK
    assert webhook_check(TOKEN, signature, URL, None, None, 1) == MISUSE
    assert webhook_check(TOKEN, signature, URL, FORM, b"x", 2**64 - 1) == MISUSE
    assert webhook_check(TOKEN, signature, URL, FORM, b"Body=x", 0) == OK


@pytest.mark.parametrize("separator", [b"&", b"&&&"])
def test_the_limit_of_parameters(separator):
    body = separator.join(b"%d=x" % (number * 2654435761 % 2**32) for number in range(LIMIT))
    assert Request(URL, FORM, body, sign(signed_text(body))).ours() == OK
    body += separator + b"a=x"
    assert Request(URL, FORM, body, sign(signed_text(body))).ours() == NOT_AUTHENTIC


HOSTILE = {
    "one long value": b"a=" + b"x" * (32 << 20),
    "one long name": b"x" * (32 << 20),
    "escapes alone": b"%41" * (10 << 20),
    "broken escapes alone": b"%" * (32 << 20),
    "parameters that differ late": b"&".join(b"a=" + b"x" * 8000 + b"%04d" % (n * 7 % LIMIT) for n in range(LIMIT)),
    "parameters that differ late and are escaped": b"&".join(
        (b"%41" if n & 1 else b"A") + b"%42+" * 2000 + b"%04d" % (n * 7 % LIMIT) for n in range(LIMIT)
    ),
    "the same parameter": b"&".join([b"a=" + b"x" * 8000] * LIMIT),
    "falling order": b"&".join(b"%04d" % n for n in reversed(range(LIMIT))),
    "nothing but ampersands": b"&" * (32 << 20),
    "too many parameters": b"a&" * (16 << 20),
}


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in HOSTILE.items()])
@pytest.mark.parametrize("content_type", [FORM, JSON])
def test_hostile_bodies_take_no_longer_than_others(body, content_type):
    begun = time.monotonic()
    assert Request(URL, content_type, body, "A" * 27 + "=").ours() == NOT_AUTHENTIC
    assert time.monotonic() - begun < 20


def test_hostile_queries_take_no_longer_than_others():
    url = URL + "?" + "body%53HA25=&" * 100_000 + "bodySHA256=" + "%41" * 1_000_000
    begun = time.monotonic()
    assert Request(url, JSON, b"{}", sign(url.encode())).ours() == NOT_AUTHENTIC
    assert time.monotonic() - begun < 20


IN_BOUNDED_MEMORY = """
import ctypes, hashlib, hmac, base64, resource, sys
from wire.library import webhook_check
kind, size = sys.argv[1], 100 << 20
body = (ctypes.c_char * size)()
if kind == "parameters":
    unit = (b"a=" + b"%41" * (size // 4000 // 3 - 1) + b"&")
    for number in range(4000):
        ctypes.memmove(ctypes.byref(body, number * len(unit)), b"%04d" % number + unit[4:], len(unit))
    size = 4000 * len(unit)
else:
    ctypes.memset(body, 0x78, size)
content_type = "application/json" if kind == "JSON" else "application/x-www-form-urlencoded"
url = "https://mycompany.com/x"
if kind == "JSON":
    url += "?bodySHA256=" + hashlib.sha256(body).hexdigest()
    text = url.encode()
    signature = base64.b64encode(hmac.digest(b"token", text, "sha1")).decode()
else:
    signature = "A" * 27 + "="
webhook_check("token", signature, url, content_type, b"a=b")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
status = webhook_check("token", signature, url, content_type, ctypes.addressof(body), size)
print(status, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.parametrize("kind, status", [("JSON", OK), ("value", NOT_AUTHENTIC), ("parameters", NOT_AUTHENTIC)])
def test_a_large_body_takes_no_memory(kind, status):
    """The most that the process ever had in memory is what the body took, and does not grow."""
    found = subprocess.run(
        [sys.executable, "-c", IN_BOUNDED_MEMORY, kind], env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    given, kilobytes = map(int, found.stdout.split())
    assert given == status and kilobytes < 1024
