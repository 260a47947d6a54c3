"""Every status of an error that Twilio documents, with and without Retry-After, and errors in other words than Twilio's."""

import gzip

from wire.server import answer

from .fault import API_ERROR, HARMLESS, OPEN, OPEN_BUT_NOT_NOW, REFUSED, fault

# https://www.twilio.com/docs/usage/twilios-response and the errors of the single products.
STATUSES_4XX = (400, 401, 403, 404, 405, 406, 408, 409, 410, 412, 413, 414, 415, 416, 422, 451)
STATUSES_5XX = (500, 501, 502, 503, 504)

# Clients here wait a millisecond at most. What is no number of seconds and no date is as if it were not there.
WAITS_NOT_LONGER = ("0", "000", "Sun, 06 Nov 1994 08:49:37 GMT")
WAITS_TOO_LONG = ("1", "3600", "9223372036854775807", "99999999999999999999", "9" * 1000, "Fri, 31 Dec 9999 23:59:59 GMT")
NO_WAITS = ("", "-1", "1.5", "1e3", "0x10", "soon", "Fri, 32 Dec 2100 23:59:59 GMT", "Fri, 31 Dec 2100", "1;2", "١")


def error(status, *fields):
    return answer(status, f'{{"code":{status},"message":"No","more_info":"https://a.example","status":{status}}}', *fields)


def after(status, wait):
    return error(status, f"Retry-After: {wait}")


def told(wait):
    words = "many nines" if len(wait) > 100 else f"`{wait}`" if wait else "nothing"
    return f"Retry-After: {words}"


FAULTS = [
    *[fault(f"{status}", error(status), API_ERROR, status, REFUSED) for status in STATUSES_4XX],
    *[fault(f"{status}, {told('0')}", after(status, "0"), API_ERROR, status, REFUSED) for status in STATUSES_4XX],
    fault("429", error(429), API_ERROR, 429, HARMLESS),
    *[fault(f"429, {told(wait)}", after(429, wait), API_ERROR, 429, HARMLESS) for wait in WAITS_NOT_LONGER + NO_WAITS],
    *[fault(f"429, {told(wait)}", after(429, wait), API_ERROR, 429, REFUSED) for wait in WAITS_TOO_LONG],
    *[fault(f"{status}", error(status), API_ERROR, status, OPEN) for status in STATUSES_5XX],
    *[fault(f"{status}, {told('0')}", after(status, "0"), API_ERROR, status, OPEN) for status in STATUSES_5XX if status != 503],
    *[fault(f"{status}, {told('3600')}", after(status, "3600"), API_ERROR, status, OPEN_BUT_NOT_NOW)
      for status in STATUSES_5XX if status != 503],
    *[fault(f"503, {told(wait)}", after(503, wait), API_ERROR, 503, OPEN) for wait in WAITS_NOT_LONGER + NO_WAITS],
    *[fault(f"503, {told(wait)}", after(503, wait), API_ERROR, 503, OPEN_BUT_NOT_NOW) for wait in WAITS_TOO_LONG],
    fault("599", answer(599), API_ERROR, 599, OPEN),
    fault("400 in HTML", answer(400, "<html>Bad</html>", "Content-Type: text/html"), API_ERROR, 400, REFUSED),
    fault("429 in HTML", answer(429, "<html>Slow</html>", "Content-Type: text/html"), API_ERROR, 429, HARMLESS),
    fault("502 in HTML", answer(502, "<html>Gateway</html>", "Content-Type: text/html"), API_ERROR, 502, OPEN),
    fault("404 without a body", answer(404), API_ERROR, 404, REFUSED),
    fault("400 with JSON of another shape", answer(400, "[[1]]"), API_ERROR, 400, REFUSED),
    fault("400 with JSON 10,000 levels deep", answer(400, '{"code":' * 10_000), API_ERROR, 400, REFUSED),
    fault("400 with invalid UTF-8", answer(400, b'{"code":1,"message":"\xff"}'), API_ERROR, 400, REFUSED),
    fault("400 with NUL in its message", answer(400, b'{"code":1,"message":"a\0b"}'), API_ERROR, 400, REFUSED),
    fault("400 in gzip that is none", answer(400, b"none", "Content-Encoding: gzip"), API_ERROR, 400, REFUSED),
    fault("500 in gzip", answer(500, gzip.compress(b'{"code":20500,"message":"No"}'), "Content-Encoding: gzip"), API_ERROR, 500, OPEN),
    fault("400 with 1 MB of header", answer(400, "{}", "X: " + "x" * 1_000_000), API_ERROR, 400, REFUSED),
]  # fmt: skip
