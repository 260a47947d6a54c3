import collections
import os
import pathlib

import pytest
from wire.conftest import (  # noqa: F401  (fixtures)
    ACCOUNT_SID,
    AUTH_TOKEN,
    clean_environment,
    connect,
    oauth,
    serve,
    through,
    wire,
)
from wire.server import answer

from . import answers, prediction
from .openapi import read

BEARER = "a.bearer.token-0f~the+tests/="
DOCUMENTS = pathlib.Path(__file__).parent / "documents"
TWILIOS = os.environ.get("TWILITE_OPENAPI")


@pytest.fixture(scope="package")
def small():
    """The operations of the documents here: at least one for each construct."""
    return read(DOCUMENTS)


@pytest.fixture(scope="package")
def named(small):
    """An operation of those by its id."""
    by_id = {operation.id: operation for operation in small}
    return by_id.__getitem__


ALL = pytest.param("all", marks=pytest.mark.skipif(not TWILIOS, reason="TWILITE_OPENAPI is not set"))


@pytest.fixture(scope="package", params=["small", ALL])
def operations(request, small):
    """The operations of the documents here and, where TWILITE_OPENAPI names a folder with them, of all of Twilio's."""
    return small if request.param == "small" else read(pathlib.Path(TWILIOS))


class Stage:
    """A server that answers each call as its operation is documented, and clients with all kinds of credentials."""

    def __init__(self, server, basic, bearer):
        self.server, self.basic, self.bearer = server, basic, bearer
        self.requests = []
        self.answers = collections.deque()
        server.script(*[self._perform] * 100_000)

    def _perform(self, request):
        self.requests.append(request)
        return self.answers.popleft() if self.answers else answer(418, '{"message": "no answer is left"}')

    def client(self, operation):
        return self.bearer if operation.credentials == "bearer" else self.basic

    def call(self, operation, id, params, *answered):
        """Makes a call with these answers; gives its response and the requests that it made."""
        self.requests.clear()
        self.answers = collections.deque(answered)
        return self.client(operation).call(id, params), list(self.requests)

    def differences(self, operation, id, variant, status=None):
        """In what a call differs from what its operation's document says, in its request and in what comes of it."""
        bearer = BEARER if operation.credentials == "bearer" else ""
        authorization = prediction.authorization(operation, AUTH_TOKEN, ACCOUNT_SID, bearer)
        predicted = prediction.call(operation, variant, authorization, id, ACCOUNT_SID)
        documented = answers.of(operation, id, variant.odd, status)
        response, requests = self.call(operation, id, predicted.params, bytes_of(documented))
        if len(requests) != 1:
            return [f"{id}: {len(requests)} requests, and then {response}"]
        found = predicted.differences(requests[0])
        if (response.status, response.http_status, response.json) != (0, documented.status, documented.result):
            found.append(f"{id}: {response} of HTTP {documented.status} {documented.body!r}, not {documented.result!r}")
        return found


def bytes_of(documented):
    fields = [f"Location: {documented.location}"] if documented.location else []
    return answer(documented.status, documented.body, *fields)


@pytest.fixture
def stage(serve, connect):  # noqa: F811
    def make(**options):
        server = serve()
        none = {"account_sid": None, "auth_token": None}
        return Stage(server, connect(server, **options), connect(server, **none, bearer_token=BEARER, **options))

    return make


def report(found):
    """The first of many differences, and how many there are."""
    return "\n".join([f"{len(found)} differences", *[line[:1000] for line in found[:10]]])
