"""Bodies that are missing, cannot be decoded, are too large, or are not what the API documents; and redirects."""

import functools
import gzip
import struct
import zlib

from wire.server import answer

from .fault import GOOD, INVALID_RESPONSE, ITS_OWN, OK, UNUSABLE, Ends, fault

DONE = Ends(OK, ITS_OWN, GOOD)
DONE_204 = Ends(OK, 204, GOOD)


def body(text):
    return lambda good: good.answer(body=text)


def inside(text):
    """An answer that is an object of the right shape, with a member of this text in it."""
    return lambda good: good.answer(body=good.body.replace(b"{", b'{"more": ' + text + b", ", 1))


def encoded(coding, change):
    return lambda good: good.answer(f"Content-Encoding: {coding}", "Content-Type: application/json", body=change(good.body))


@functools.cache
def packed_blanks():
    """100 MB in 100 KB: a megabyte in a block that needs none before it, a hundred times."""
    blanks = b" " * 1_000_000
    packer = zlib.compressobj(9, wbits=-15)
    block = packer.compress(blanks) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = functools.reduce(lambda so_far, _: zlib.crc32(blanks, so_far), range(100), 0)
    end = b"\x03\0" + struct.pack("<II", checksum, 100 * len(blanks))
    return gzip.compress(b"")[:10] + block * 100 + end


def bomb(good):
    return good.answer("Content-Encoding: gzip", "Content-Type: application/json", body=packed_blanks())


def redirect(status, location):
    return answer(status, "", f"Location: {location}")


FAULTS = [
    fault("204 without a body", answer(204), INVALID_RESPONSE, 204, UNUSABLE, delete=DONE_204),
    fault("204 with a body", b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}", INVALID_RESPONSE, 204, UNUSABLE,
          delete=DONE_204),
    fault("200 without a body", answer(200), INVALID_RESPONSE, 200, UNUSABLE, delete=Ends(OK, 200, GOOD)),
    fault("a blank body", body(b" \r\n"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("HTML", body(b"<html>Sign in</html>"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("half of the JSON", lambda good: good.answer(body=good.body[: len(good.body) // 2]), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("the JSON twice", lambda good: good.answer(body=good.body * 2), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    *[fault(f"JSON of another shape: `{text}`", body(text.encode()), INVALID_RESPONSE, ITS_OWN, UNUSABLE)
      for text in ("[]", "null", "1", '"x"')],
    fault("JSON 10,000 levels deep", inside(b"[" * 10_000 + b"]" * 10_000), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("JSON 10,000 levels deep that never ends", body(b'{"a":' * 10_000), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("invalid UTF-8", inside(b'"\xff"'), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("a surrogate in UTF-8", inside(b'"\xed\xa0\x80"'), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("NUL in the body", inside(b'"\0"'), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("NUL after the body", lambda good: good.answer(body=good.body + b"\0"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("good gzip", encoded("gzip", gzip.compress), OK, ITS_OWN, GOOD),
    fault("gzip that is none", encoded("gzip", lambda body: b"this is not gzip"), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("gzip with another byte in its midst", encoded("gzip", lambda body: gzip.compress(body)[:12] + b"\xff" * 8),
          INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("gzip with a wrong sum", encoded("gzip", lambda body: gzip.compress(body)[:-8] + bytes(8)),
          INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("gzip cut in its midst", encoded("gzip", lambda body: gzip.compress(body)[:-60]), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("gzip with more after its end", encoded("gzip", lambda body: gzip.compress(body) + b"more"),
          INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("an encoding that was not asked for", encoded("nonsense", bytes), INVALID_RESPONSE, ITS_OWN, UNUSABLE),
    fault("a gzip bomb: 100 MB, of 1 MB that are allowed", bomb, INVALID_RESPONSE, ITS_OWN, UNUSABLE,
          options={"max_response_bytes": 1_000_000}),
    fault("larger than allowed", body(b" " * 1_000_001), INVALID_RESPONSE, ITS_OWN, UNUSABLE,
          options={"max_response_bytes": 1_000_000}),
    *[fault(f"{status} to another host", redirect(status, "http://elsewhere.invalid/"), INVALID_RESPONSE, status, UNUSABLE)
      for status in (301, 302, 303, 307, 308)],
    fault("302 to the same path", redirect(302, "?"), INVALID_RESPONSE, 302, UNUSABLE),
    fault("302 without a place", answer(302), INVALID_RESPONSE, 302, UNUSABLE),
    fault("304", answer(304), INVALID_RESPONSE, 304, UNUSABLE),
]  # fmt: skip
