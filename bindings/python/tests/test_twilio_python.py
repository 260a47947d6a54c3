"""The chain beside twilio-python's: each method of both is given the same, and must send the same.

A test for each method of twilio-python's client whose request is one of the library's operations; DIFFERS lists all
others, each with its reason. All is given by name, then what must be there, then all that can be by position. What is
not the same on purpose: `correct`, `without_page_size` and `comparable` say it. Ids are chosen that need no escaping in
a path: twilio-python leaves it out. Tests/requirements.txt names the release that the lists are true of.
"""

import fnmatch
import json
import re
from urllib.parse import urlsplit

import fitting
import pytest
import twilite
import walk
from twilite import _library
from wire.server import Server

ACCOUNT = "AC0123456789abcdef0123456789abcdef"
SECRET = "s3cr3t-t0k3n-0f-th3-t3st"

DIFFERS = {
    "conversations.v2.*": "newer than Twilio's published documents",
    "insights.v3.*": "newer than Twilio's published documents",
    "intelligence.v3.*": "newer than Twilio's published documents",
    "knowledge.v2.*": "newer than Twilio's published documents",
    "memory.v1.*": "newer than Twilio's published documents",
    "numbers.v1.sms_verification*": "newer than Twilio's published documents",
    "numbers.v1.voice_verifications.*": "newer than Twilio's published documents",
    "routes.v3.*": "newer than Twilio's published documents",
    "trusthub.v1.a2_p_*": "newer than Twilio's published documents",
    "trusthub.v1.*_provisional_copy(*": "newer than Twilio's published documents",
    "voice.v2.*": "newer than Twilio's published documents",
    "voice.v3.*": "newer than Twilio's published documents",
    "webhooks.v1.*": "newer than Twilio's published documents",
    "content.v1.contents(sid).approval_create.update": "in no document",
    "preview.hosted_numbers.authorization_documents(sid).delete": "in no document",
}
"""Methods that are not compared. The twins of all (`walk.TWINS`) are not walked: for asyncio there is `AsyncClient`."""

NOT_THEIRS = {
    "assistants.v1.*": "twilio-python no longer has it",
    "monitor.v2.*": "twilio-python does not have it yet",
    "preview_iam.versionless.*.create": "twilio-python no longer has it",
    "preview_iam.versionless.*.list": "twilio-python no longer has it",
    "preview_iam.versionless.*.page": "twilio-python no longer has it",
}
"""Operations that no method of twilio-python's asks for."""

NEWER_ARGUMENTS = {
    "POST /v1/AuthTokens/Promote": ["suppress_email_notification"],
    "POST /v1/AuthTokens/Secondary": ["suppress_email_notification"],
    "DELETE /v1/AuthTokens/Secondary": ["suppress_email_notification"],
    "POST /2010-04-01/Accounts/{AccountSid}/Calls.json": ["recording_configuration_id", "passports"],
    "POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json": ["recording_configuration_id"],
    "POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json": ["transcription_configuration_id"],
    "POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json": [
        "recording_configuration_id",
        "passports",
        "emergency_address",
        "emergency_caller_location",
        "emergency_caller_position",
        "emergency_city",
        "emergency_country",
        "emergency_name",
        "emergency_state",
        "emergency_zip_code",
    ],
    "POST /2010-04-01/Accounts/{AccountSid}/Messages.json": ["message_intent"],
    "GET /v2/authorize": ["code_challenge", "code_challenge_method"],
    "POST /v2/token": ["code_verifier"],
    "POST /v2/Flows": ["author_sid"],
    "POST /v2/Flows/{Sid}": ["author_sid"],
    "POST /v2/Services/{ServiceSid}/Verifications": ["templates"],
}
"""Arguments that are newer than Twilio's published documents, by the route. What stands behind one is given by name."""

NOT_PAGED_SO = {
    "GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings": ["page_token", "page_number", "page_size"],
    "GET /v1/Porting/PortIn/PortInRequests": ["page_token", "page_number", "page_size"],
    "GET /v1/Knowledge/{id}/Chunks": ["page_number"],
    "GET /v2/ShortCodes/Applications": ["page_token"],
}
"""Arguments that twilio-python gives each list, and the API documents for others alone, by the route."""

NEEDED = {"POST /v2/token": ["account_sid"]}
"""Arguments that may be left out in twilio-python only; so they stand before others, and are given by name."""

ALIASES = {"page_number": "page", "resource_version": "version", "from_": "from"}
"""The catalog's spelling of arguments that twilio-python may spell otherwise."""

CATALOG = _library.catalog()


def _operations():
    """The catalog's operations, by host, method and route."""
    found = {}
    for resource in CATALOG["resources"]:
        for operation in resource["operations"]:
            key = f"{resource['product']}.twilio.com", operation["method"], re.sub(r"{\w+}", "{}", operation["path"])
            found.setdefault(key, []).append(operation)
    return found


OPERATIONS = _operations()
THEIRS = walk.new_client(ACCOUNT, SECRET)


def operation_of(method):
    """The catalog's operation that a method of twilio-python's asks for, if there is one, and the ids that fit it."""
    marks = [f"zz{number}zz" for number, _ in enumerate(method.id_names)]
    given = {}
    for name, parameter in method.signature.parameters.items():
        if fitting.is_model(parameter.annotation):  # twilio-python fails without one that may be left out
            given[name] = fitting.Body()
        elif parameter.default is parameter.empty:
            given[name] = "x"
    request = walk.sent(method, THEIRS, marks, (), given)
    route = re.sub(rf"zz\d+zz|{ACCOUNT}", "{}", request.path)
    candidates = OPERATIONS.get((request.host, request.method, route), [])
    verb = {"stream": "list", "list": "list", "page": "page"}.get(method.name)
    for operation in candidates:
        if verb == operation["verb"] or not (verb or operation["verb"] in ("list", "page")):
            return operation, _ids(operation, request.path, marks)
    return None, None


def _ids(operation, path, marks):
    """An id for each mark in a path, that fits the parameter in its place."""
    found = re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+?)", re.escape(operation["path"])), path).groupdict()
    fits = {parameter["name"]: fitting.path_id(parameter) for parameter in operation["parameters"]}
    return [next(fits[name] for name, text in found.items() if text == mark) for mark in marks]


METHODS = {method: operation_of(method) for method in walk.methods(THEIRS)}
KNOWN = [method for method, (operation, _) in METHODS.items() if operation]
SHORTHANDS = [method for method in walk.shorthands(THEIRS) if operation_of(method)[0]]


@pytest.fixture(scope="module")
def server():
    """What the library asks, it remembers; it answers 418 to all."""
    server = Server()
    yield server
    server.close()


@pytest.fixture(scope="module")
def ours(server):
    """A client for each kind of credentials: with `True`, for what OAuth opens."""
    options = {"base_url": server.url, "max_retries": 0}
    with twilite.Client(ACCOUNT, SECRET, **options) as basic, twilite.Client(bearer_token=SECRET, **options) as bearer:
        yield {False: basic, True: bearer}


@pytest.mark.parametrize("method", KNOWN, ids=str)
def test_a_method_sends_what_twilio_python_sends(method, ours, server):
    compare(method, ours, server)


@pytest.mark.parametrize("method", SHORTHANDS, ids=str)
def test_a_shorter_chain_leads_where_twilio_python_s_does(method, ours, server):
    compare(method, ours, server)


def test_each_operation_is_compared_or_listed():
    compared = {METHODS[method][0]["id"] for method in KNOWN}
    ids = [operation["id"] for found in OPERATIONS.values() for operation in found]
    listed = {id for pattern in NOT_THEIRS for id in fnmatch.filter(ids, pattern)}
    assert [id for id in ids if id not in compared and id not in listed] == []
    assert [id for id in listed if id in compared] == []


def test_each_method_is_compared_or_listed():
    others = [str(method) for method in METHODS if method not in KNOWN]
    listed = {name for pattern in DIFFERS for name in fnmatch.filter(others, pattern)}
    assert [name for name in others if name not in listed] == []


def test_what_is_listed_is_there_and_not_compared():
    others = [str(method) for method in METHODS if method not in KNOWN]
    assert [pattern for pattern in DIFFERS if not fnmatch.filter(others, pattern)] == []
    newer = {}
    for method in KNOWN:
        names = NEWER_ARGUMENTS.get(route(METHODS[method][0]), [])
        if names:
            newer[route(METHODS[method][0])] = [name for name in names if name in method.signature.parameters]
    assert newer == NEWER_ARGUMENTS


def compare(method, ours, server):
    operation, ids = operation_of(method)
    parameters = {p["alias"]: p for p in operation["parameters"] if p["in"] != "path"}
    arguments, needed, by_position, newer = {}, set(), [], False
    for name, argument in method.signature.parameters.items():
        parameter = parameter_of(name, parameters)
        if parameter is None:
            assert name in [*NEWER_ARGUMENTS.get(route(operation), []), *NOT_PAGED_SO.get(route(operation), [])]
            newer = True
            continue
        arguments[name] = fitting.value(argument.annotation, parameter)
        if argument.default is argument.empty or parameter["required"] or fitting.is_body(parameter):
            needed.add(name)
        newer = newer or bool(NEEDED.get(route(operation)))
        if not newer:
            by_position.append(arguments[name])
    required = {name: value for name, value in arguments.items() if name in needed}
    behind = dict(list(arguments.items())[len(by_position) :])

    ways = ([], arguments), ([], required), (by_position, behind)
    for positional, named in ways:
        given = [*list(arguments)[: len(positional)], *named]
        theirs = walk.sent(method, THEIRS, ids, positional, named)
        correct(theirs, {name: arguments[name] for name in given}, parameters)
        client = ours[operation["id"].startswith("preview_iam.versionless.")]
        mine, asked = sent_by_ours(method, client, server, ids, positional, named)
        if method.name in ("list", "stream"):
            without_page_size(theirs, given), without_page_size(mine, given)
        assert asked == operation["id"]
        assert (mine.method, mine.path) == (theirs.method, theirs.path)
        assert comparable(mine.query) == comparable(theirs.query)
        assert comparable(mine.form) == comparable(theirs.form)
        assert mine.body == theirs.body
        for parameter in (parameter_of(name, parameters) for name in given):
            if parameter["in"] == "header":
                header = parameter["name"].lower()
                assert mine.headers.get(header) == theirs.headers.get(header)


def parameter_of(argument, parameters):
    return parameters.get(argument) or parameters.get(ALIASES.get(argument))


def correct(request, arguments, parameters):
    """Puts right what twilio-python does wrong: it drops the headers of a delete, and repeats a list's in the query."""
    for name, value in arguments.items():
        parameter = parameter_of(name, parameters)
        if parameter["in"] == "header":
            request.headers[parameter["name"].lower()] = value
            request.query = [pair for pair in request.query if pair[0] != parameter["name"]]


def without_page_size(request, given):
    """A list asks for pages of its own size, which its result does not tell. `Size` is what one list calls it."""
    own = {"PageSize": "page_size", "Size": "size"}
    request.query = [pair for pair in request.query if own.get(pair[0], pair[0]) in given or pair[0] not in own]


def comparable(pairs):
    """Names in one order, each name's values in theirs; JSON text by what it means."""
    return sorted(((name, _meaning(text)) for name, text in pairs), key=lambda pair: pair[0])


def _meaning(text):
    try:
        return json.loads(text) if text[:1] in ("{", "[") else text
    except ValueError:
        return text


def sent_by_ours(method, client, server, ids, positional, named):
    """The request that the library makes, and the id of the operation that it makes it for."""
    before = server.seen
    with pytest.raises(twilite.APIError) as failure:
        result = method.of(client, ids, by_name=not positional)(*positional, **named)
        if method.name == "stream":
            next(result)
    (request,) = server.requests[before:]
    parts = urlsplit(request.target)
    headers = {name.lower(): value for name, value in request.headers}
    is_json = headers.get("content-type", "").endswith("json")
    sent = walk.Sent(
        method=request.line.split(" ")[0],
        host="",
        path=parts.path,
        query=walk.pairs(parts.query),
        form=[] if is_json else walk.pairs(request.body.decode()),
        body=json.loads(request.body) if is_json else None,
        headers=headers,
    )
    return sent, failure.value.operation


def route(operation):
    return f"{operation['method']} {operation['path']}"
