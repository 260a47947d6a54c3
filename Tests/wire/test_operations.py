"""Each of the 22 operations: the request it sends and what it makes of the answer, byte for byte."""

import base64
import ctypes
import platform

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import OK, catalog, version
from .samples import ASSIGNMENT, BU, BV, ENTITY, IDENTITY, IS, IT, PROFILE, RL, RN, US, USER, VA, page
from .server import answer

# Written as no serialiser would: what comes back must be these bytes, not these values.
ODD = ' { "sid" :\t"\\u00e9\\/\\ud83d\\ude00é😀" ,\r\n "new_in_2031":[1.0,-0E+2,{"a":1,"a":2}],"status":"unheard-of"} \n'

ENTITIES = f"/v2/Services/{VA}/Entities"
USERS = f"/v2/Services/{IS}/Users"
PROFILES = "/v1/CustomerProfiles"
ASSIGNMENTS = f"/v1/CustomerProfiles/{BU}/EntityAssignments"

# operation, parameters, request line, form, status and body of the answer, result
CASES = [
    ("verify.v2.entity.create", {"ServiceSid": VA, "Identity": IDENTITY},
     f"POST {ENTITIES} HTTP/1.1", f"Identity={IDENTITY}", 201, ENTITY, ENTITY),
    ("verify.v2.entity.list", {"ServiceSid": VA},
     f"GET {ENTITIES}?PageSize=1000 HTTP/1.1", None, 200, page("entities", [ENTITY, "{ }"]), f"[{ENTITY},{{ }}]"),
    ("verify.v2.entity.page", {"ServiceSid": VA, "PageSize": 2, "Page": 1, "PageToken": "PT+/="},
     f"GET {ENTITIES}?", None, 200, page("entities", [ENTITY]), page("entities", [ENTITY])),
    ("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY},
     f"GET {ENTITIES}/{IDENTITY} HTTP/1.1", None, 200, ENTITY, ENTITY),
    ("verify.v2.entity.delete", {"ServiceSid": VA, "Identity": IDENTITY},
     f"DELETE {ENTITIES}/{IDENTITY} HTTP/1.1", None, 204, "", "{}"),

    ("ip_messaging.v2.user.create",
     {"ServiceSid": IS, "Identity": "jing", "RoleSid": RL, "Attributes": '{"test":"test"}', "FriendlyName": "friendly_name"},
     f"POST {USERS} HTTP/1.1",
     f"Identity=jing&RoleSid={RL}&Attributes=%7B%22test%22%3A%22test%22%7D&FriendlyName=friendly_name", 201, USER, USER),
    ("ip_messaging.v2.user.list", {"ServiceSid": IS},
     f"GET {USERS}?PageSize=100 HTTP/1.1", None, 200, page("users", [USER]), f"[{USER}]"),
    ("ip_messaging.v2.user.page", {"ServiceSid": IS},
     f"GET {USERS} HTTP/1.1", None, 200, page("users", [USER]), page("users", [USER])),
    ("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": US},
     f"GET {USERS}/{US} HTTP/1.1", None, 200, USER, USER),
    ("ip_messaging.v2.user.update", {"ServiceSid": IS, "Sid": US, "RoleSid": RL, "Attributes": "{}", "FriendlyName": "n"},
     f"POST {USERS}/{US} HTTP/1.1", f"RoleSid={RL}&Attributes=%7B%7D&FriendlyName=n", 200, USER, USER),
    ("ip_messaging.v2.user.delete", {"ServiceSid": IS, "Sid": "jing"},
     f"DELETE {USERS}/jing HTTP/1.1", None, 204, "", "{}"),

    ("trusthub.v1.customer_profile.create",
     {"FriendlyName": "friendly_name", "Email": "notification@email.com", "PolicySid": RN,
      "StatusCallback": "http://www.example.com"},
     f"POST {PROFILES} HTTP/1.1",
     f"FriendlyName=friendly_name&Email=notification%40email.com&PolicySid={RN}"
     "&StatusCallback=http%3A%2F%2Fwww.example.com", 201, PROFILE, PROFILE),
    ("trusthub.v1.customer_profile.list", {},
     f"GET {PROFILES}?PageSize=1000 HTTP/1.1", None, 200, page("results", [PROFILE]), f"[{PROFILE}]"),
    ("trusthub.v1.customer_profile.page", {},
     f"GET {PROFILES} HTTP/1.1", None, 200, page("results", []), page("results", [])),
    ("trusthub.v1.customer_profile.fetch", {"Sid": BU},
     f"GET {PROFILES}/{BU} HTTP/1.1", None, 200, PROFILE, PROFILE),
    ("trusthub.v1.customer_profile.update", {"Sid": BU, "Status": "pending-review"},
     f"POST {PROFILES}/{BU} HTTP/1.1", "Status=pending-review", 200, PROFILE, PROFILE),
    ("trusthub.v1.customer_profile.delete", {"Sid": BU},
     f"DELETE {PROFILES}/{BU} HTTP/1.1", None, 204, "", "{}"),

    ("trusthub.v1.customer_profile_entity_assignment.create", {"CustomerProfileSid": BU, "ObjectSid": IT},
     f"POST {ASSIGNMENTS} HTTP/1.1", f"ObjectSid={IT}", 201, ASSIGNMENT, ASSIGNMENT),
    ("trusthub.v1.customer_profile_entity_assignment.list", {"CustomerProfileSid": BU},
     f"GET {ASSIGNMENTS}?PageSize=1000 HTTP/1.1", None, 200, page("results", [ASSIGNMENT]), f"[{ASSIGNMENT}]"),
    ("trusthub.v1.customer_profile_entity_assignment.page", {"CustomerProfileSid": BU},
     f"GET {ASSIGNMENTS} HTTP/1.1", None, 200, page("results", [ASSIGNMENT]), page("results", [ASSIGNMENT])),
    ("trusthub.v1.customer_profile_entity_assignment.fetch", {"CustomerProfileSid": BU, "Sid": BV},
     f"GET {ASSIGNMENTS}/{BV} HTTP/1.1", None, 200, ASSIGNMENT, ASSIGNMENT),
    ("trusthub.v1.customer_profile_entity_assignment.delete", {"CustomerProfileSid": BU, "Sid": BV},
     f"DELETE {ASSIGNMENTS}/{BV} HTTP/1.1", None, 204, "", "{}"),
]  # fmt: skip


def user_agent():
    curl = ctypes.CDLL("libcurl.so.4")
    curl.curl_version.restype = ctypes.c_char_p
    libcurl = curl.curl_version().decode().split()[0]
    return f"twilite/{version()} ({platform.system()} {platform.machine()}) {libcurl}"


def test_the_table_has_every_operation():
    """All of the four resources that are exported by name; Tests/operations has all of Twilio's."""
    names = {"verify.v2.entity", "ip_messaging.v2.user", "trusthub.v1.customer_profile"}
    names.add("trusthub.v1.customer_profile_entity_assignment")
    resources = [resource for resource in catalog()["resources"] if resource["name"] in names]
    known = [operation["id"] for resource in resources for operation in resource["operations"]]
    assert sorted(known) == sorted(case[0] for case in CASES) and len(CASES) == 22


@pytest.mark.parametrize("operation, params, line, form, status, body, result", CASES, ids=[case[0] for case in CASES])
def test_operation(wire, operation, params, line, form, status, body, result):
    talk = wire(answer(status, body, "Twilio-Request-Id: RQ1"))
    response = talk.call(operation, params)

    assert (response.status, response.json) == (OK, result.encode())
    assert (response.http_status, response.request_id, response.attempts) == (status, "RQ1", 1)
    if line.endswith("?"):
        # The order of a query's fields is nobody's promise.
        target = talk.request.target
        assert target.startswith(line.split(" ")[1])
        assert sorted(target.partition("?")[2].split("&")) == ["Page=1", "PageSize=2", "PageToken=PT%2B%2F%3D"]
    else:
        assert talk.request.line == line
    assert sorted(talk.request.body.decode().split("&")) == sorted((form or "").split("&"))

    basic = base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
    headers = {
        "Host": talk.server.host,
        "Authorization": f"Basic {basic}",
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "User-Agent": user_agent(),
    }
    if form is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        headers["Content-Length"] = str(len(form))
    assert sorted(talk.request.headers) == sorted(headers.items())


@pytest.mark.parametrize("operation, params, status", [
    (case[0], case[1], case[4]) for case in CASES if case[0].rsplit(".")[-1] in ("create", "fetch", "update")
])  # fmt: skip
def test_a_record_comes_back_byte_for_byte(wire, operation, params, status):
    response = wire(answer(status, ODD)).call(operation, params)
    assert (response.status, response.json) == (OK, ODD.encode())


@pytest.mark.parametrize("operation, params, key", [
    (case[0], case[1], case[5].split('"')[1]) for case in CASES if case[0].endswith((".page", ".list"))
])  # fmt: skip
def test_a_page_comes_back_byte_for_byte(wire, operation, params, key):
    # Unknown properties, meta before the records and after them, and blanks everywhere.
    record = ODD.strip()
    body = f'\n{{ "meta" : {{"next_page_url":null , "x":[]}},\t"new":{{}} , "{key}" : [ {record} ,\r\n{record} ] }} '
    response = wire(answer(200, body)).call(operation, params)
    assert response.status == OK
    if operation.endswith(".page"):
        assert response.json == body.encode()
    else:
        # The array around the records is Twilite's own; what lies between them is white space and a comma.
        assert response.json.count(record.encode()) == 2
        before, between, after = response.json.split(record.encode())
        assert (before.strip(), between.strip(), after.strip()) == (b"[", b",", b"]")


def test_the_named_function_is_the_call(wire):
    """twilite_verify_v2_entity_create is twilite_call with the operation that its name spells."""
    from . import library

    talk = wire(answer(201, ENTITY))
    function = library._lib.twilite_verify_v2_entity_create
    function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p]
    params = library._encode({"ServiceSid": VA, "Identity": IDENTITY})
    response = library.Response(function(talk.client._pointer, params))
    assert (response.status, response.json) == (OK, ENTITY.encode())
    assert talk.request.line == f"POST {ENTITIES} HTTP/1.1"


def test_user_agent_suffix(wire):
    talk = wire(answer(200, ENTITY), user_agent_suffix="shop/2.1 (beta)")
    talk.call("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY})
    assert talk.request.header("User-Agent") == [user_agent() + " shop/2.1 (beta)"]


def test_one_connection_serves_many_calls(wire):
    talk = wire(*[answer(200, ENTITY)] * 5)
    for _ in range(5):
        assert talk.call("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY}).status == OK
    assert [request.connection for request in talk.requests] == [0] * 5
    assert talk.server.connections == 1


def test_nothing_of_a_form_is_left_in_the_next_request(wire):
    talk = wire(answer(201, ENTITY), answer(200, ENTITY), answer(204), answer(201, ENTITY))
    for verb in ["create", "fetch", "delete", "create"]:
        assert talk.call(f"verify.v2.entity.{verb}", {"ServiceSid": VA, "Identity": IDENTITY}).status == OK
    form = f"Identity={IDENTITY}".encode()
    assert [request.body for request in talk.requests] == [form, b"", b"", form]
    assert [bool(request.header("Content-Type")) for request in talk.requests] == [True, False, False, True]
    assert [request.line.split()[0] for request in talk.requests] == ["POST", "GET", "DELETE", "POST"]
