"""What is said of an operation wherever it is presented."""

from __future__ import annotations

from typing import Any

PAGING = ("PageSize", "PageToken", "Page", "Limit")
CREDENTIALS = {
    "bearer": "Takes a bearer token alone: a client with client_id and client_secret, or with bearer_token.",
    "none": "Is sent without credentials.",
    "parameter": "Authorization, where it is given, is sent in place of the client's credentials.",
}
GIVEN = {
    "record": "the record as Twilio wrote it",
    "array": "a JSON array of the records",
    "page": "the page as Twilio wrote it",
    "empty": "{}",
    "location": '{"location": "..."}, where the answer redirects to; it is not followed',
}
"""What the JSON is when all went well, by what the catalog says that an operation returns."""


def is_paging(operation: dict[str, Any], parameter: dict[str, Any]) -> bool:
    return "paging" in operation and parameter["name"] in PAGING
