"""Whose account a route has in it, and with what a request says who asks."""

import base64

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import INVALID_PARAMETERS, MISUSE, OK, Client, Refused, validate
from wire.oauth import CLIENT
from wire.server import answer

from .conftest import BEARER, report
from .prediction import OTHER_ACCOUNT, sent

KEY = "SK" + "0123456789abcdef" * 2
SECRET = "t0p-s3cr3t-0f-th3-k3y"
FETCH = "api.v2010.message.fetch"
MM = "MM" + "0123456789abcdef" * 2
PHONE = "api.v2010.incoming_phone_number.update"
PN = "PN" + "0123456789abcdef" * 2
BASIC = "Basic " + base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
BY_KEY = {"account_sid": None, "auth_token": None, "api_key": KEY, "api_secret": SECRET}
BY_KEY_LINE = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
BY_BEARER = {"account_sid": None, "auth_token": None, "bearer_token": BEARER}
MESSAGE = f"/2010-04-01/Accounts/%s/Messages/{MM}.json"


def test_the_clients_account_stands_in(wire):
    talk = wire(answer(200, "{}"), answer(200, "{}"))
    talk.call(FETCH, {"Sid": MM})
    talk.call(FETCH, {"Sid": MM, "AccountSid": None})
    assert talk.lines == [f"GET {MESSAGE % ACCOUNT_SID} HTTP/1.1"] * 2


@pytest.mark.parametrize("name", ["AccountSid", "account_sid"])
def test_another_account_may_be_given(wire, name):
    """That of a subaccount, with the credentials of its parent."""
    talk = wire(answer(200, "{}"))
    talk.call(FETCH, {"Sid": MM, name: OTHER_ACCOUNT})
    assert talk.lines == [f"GET {MESSAGE % OTHER_ACCOUNT} HTTP/1.1"]
    assert sent(talk.request, "Authorization") == [BASIC.encode()]


def test_an_account_that_is_none_is_refused(wire):
    talk = wire()
    assert talk.call(FETCH, {"Sid": MM, "AccountSid": "me"}).rules == [("AccountSid", "sid")]
    assert talk.call(FETCH, {"Sid": MM, "AccountSid": "SK" + "a" * 32}).rules == [("AccountSid", "sid")]
    assert talk.server.connections == 0


@pytest.mark.parametrize("credentials", [BY_KEY, BY_BEARER], ids=["key", "bearer"])
def test_without_an_account_each_operation_that_needs_one_says_so(wire, operations, credentials):
    talk, found, count = wire(**credentials), [], 0
    for operation in operations:
        own = [parameter.name for parameter in operation.parameters if parameter.is_own_account]
        if not own:
            continue
        count += 1
        missing = [p.name for p in operation.parameters if not p.is_own_account and (p.needed or p.place == "path")]
        for id in operation.ids:
            response = talk.call(id)
            expected = sorted((name, "required") for name in own + missing)
            if response.status != INVALID_PARAMETERS or sorted(response.rules) != expected:
                found.append(f"{id}: {response}, not {expected}")
    assert count > 5 and not found, report(found)
    assert talk.server.connections == 0


def test_twilite_validate_has_no_client_and_asks_for_no_account():
    assert validate(FETCH, {"Sid": MM}).value == {"valid": True}


@pytest.mark.parametrize(
    "credentials, line", [(BY_KEY, BY_KEY_LINE), (BY_BEARER, f"Bearer {BEARER}")], ids=["key", "bearer"]
)
def test_an_account_beside_other_credentials_is_for_the_route_alone(wire, credentials, line):
    talk = wire(answer(200, "{}"), answer(200, "{}"), **{**credentials, "account_sid": ACCOUNT_SID})
    assert talk.call(FETCH, {"Sid": MM}).status == OK
    assert talk.call(FETCH, {"Sid": MM, "AccountSid": OTHER_ACCOUNT}).status == OK
    assert talk.lines == [f"GET {MESSAGE % ACCOUNT_SID} HTTP/1.1", f"GET {MESSAGE % OTHER_ACCOUNT} HTTP/1.1"]
    assert [sent(request, "Authorization") for request in talk.requests] == [[line.encode()]] * 2


def test_an_account_for_each_call_of_a_key(wire):
    talk = wire(answer(200, "{}"), **BY_KEY)
    assert talk.call(FETCH, {"Sid": MM, "AccountSid": ACCOUNT_SID}).status == OK
    assert talk.lines == [f"GET {MESSAGE % ACCOUNT_SID} HTTP/1.1"]


def test_the_account_of_the_environment_stands_beside_a_key(wire, monkeypatch):
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", OTHER_ACCOUNT)
    talk = wire(answer(200, "{}"), **BY_KEY)
    assert talk.call(FETCH, {"Sid": MM}).status == OK
    assert talk.lines == [f"GET {MESSAGE % OTHER_ACCOUNT} HTTP/1.1"]


@pytest.mark.parametrize("account", ["me", "SK" + "a" * 32, "", "AC/..", "AC a", 7])
def test_an_account_beside_a_key_is_checked(account):
    with pytest.raises(Refused) as refused:
        Client({"api_key": KEY, "api_secret": SECRET, "account_sid": account})
    assert refused.value.response.status == MISUSE


def test_two_accounts_in_one_operation(wire):
    """That of the route is PathAccountSid where the form has one of its own."""
    talk = wire(*[answer(200, "{}")] * 3)
    talk.call(PHONE, {"Sid": PN, "AccountSid": OTHER_ACCOUNT})
    talk.call(PHONE, {"Sid": PN, "PathAccountSid": OTHER_ACCOUNT})
    talk.call(PHONE, {"sid": PN, "path_account_sid": OTHER_ACCOUNT, "account_sid": ACCOUNT_SID})
    route = f"/2010-04-01/Accounts/%s/IncomingPhoneNumbers/{PN}.json"
    assert [(request.target, request.body.decode()) for request in talk.requests] == [
        (route % ACCOUNT_SID, f"AccountSid={OTHER_ACCOUNT}"),
        (route % OTHER_ACCOUNT, ""),
        (route % OTHER_ACCOUNT, f"AccountSid={ACCOUNT_SID}"),
    ]


def test_no_account_is_put_where_the_route_has_none(wire):
    talk = wire(answer(201, "{}"))
    assert talk.call("api.v2010.account.create", {"FriendlyName": "n"}).status == OK
    assert talk.lines == ["POST /2010-04-01/Accounts.json HTTP/1.1"]


@pytest.mark.parametrize("credentials", [{}, BY_KEY], ids=["token", "key"])
def test_what_takes_a_bearer_token_alone_is_not_sent_with_another_secret(wire, operations, credentials):
    talk, found, count = wire(**credentials), [], 0
    for operation in operations:
        if operation.credentials == "bearer":
            count += 1
            names = [p.name for p in operation.parameters if p.needed or p.place == "path"]
            needed = {name: {"Body": {}}.get(name, "OR" + "a" * 32) for name in names}
            for id in operation.ids:
                response = talk.call(id, needed)
                if response.status not in (MISUSE, INVALID_PARAMETERS):
                    found.append(f"{id}: {response}")
    assert count > 5 and not found, report(found)
    assert talk.server.connections == 0


def test_a_bearer_token_is_asked_for_by_name(wire):
    talk = wire()
    response = talk.call("preview_iam.versionless.organization_users.list", {"OrganizationSid": "OR" + "a" * 32})
    assert response.status == MISUSE and response.error["may_have_taken_effect"] is False
    assert "bearer_token" in response.error["message"] and "client_id" in response.error["message"]
    assert talk.server.connections == 0


def test_an_oauth_apps_token_is_a_bearer_token(oauth):
    talk = oauth(api=[answer(200, '{"Resources": []}')])
    response = talk.call("preview_iam.versionless.organization_users.list", {"OrganizationSid": "OR" + "a" * 32})
    assert response.json == b"[]"
    assert [line.split(" ")[0] for line in talk.lines] == ["POST", "GET"]
    (authorization,) = talk.requests[1].header("Authorization")
    assert authorization.startswith("Bearer ") and CLIENT["client_secret"] not in authorization


@pytest.mark.parametrize("credentials", [{}, BY_KEY, BY_BEARER], ids=["token", "key", "bearer"])
def test_an_operation_without_credentials_sends_none(wire, operations, credentials):
    talk, count = wire(**credentials), 0
    talk.server.script(*[answer(302, "", "Location: /there")] * 100)
    for operation in operations:
        if operation.credentials == "none" and operation.redirect:
            talk.call(operation.id, {p.name: "x" for p in operation.parameters if p.needed})
            count += 1
    assert count and len(talk.requests) == count
    for request in talk.requests:
        assert (
            b"uthorization" not in request.raw
            and SECRET.encode() not in request.raw
            and BEARER.encode() not in request.raw
        )


def test_no_token_is_fetched_for_an_operation_without_credentials(oauth):
    talk = oauth(api=[answer(302, "", "Location: /there")])
    assert talk.call("oauth.v2.oauth2_authorize.fetch").value == {"location": "/there"}
    assert len(talk.requests) == 1 and b"uthorization" not in talk.request.raw


ASSESSMENT = ("flex_api.v1.insights_questionnaires.create", {"Name": "n"})


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_an_authorization_of_the_operations_own_takes_the_place_of_the_clients(wire, name):
    talk = wire(answer(201, "{}"), answer(201, "{}"))
    operation, params = ASSESSMENT
    assert talk.call(operation, {**params, name: "GoodData of-the-session"}).status == OK
    assert talk.call(operation, params).status == OK
    own, clients = [sent(request, "Authorization") for request in talk.requests]
    assert (own, clients) == ([b"GoodData of-the-session"], [BASIC.encode()])
    assert AUTH_TOKEN.encode() not in talk.requests[0].raw and BASIC.encode() not in talk.requests[0].raw


def test_an_authorization_of_the_operations_own_goes_with_each_page(wire):
    page = '{"questionnaires": [{}], "meta": {"next_page_url": %s}}'
    url = '"https://any.twilio.com/v1/Insights/QualityManagement/Questionnaires?PageToken=a"'
    talk = wire(answer(200, page % url), answer(200, page % "null"))
    assert talk.call("flex_api.v1.insights_questionnaires.list", {"Authorization": "Mine"}).json == b"[{},{}]"
    assert [sent(request, "Authorization") for request in talk.requests] == [[b"Mine"], [b"Mine"]]


def test_an_authorization_of_the_operations_own_needs_no_token_of_an_app(oauth):
    talk = oauth(api=[answer(201, "{}")])
    operation, params = ASSESSMENT
    assert talk.call(operation, {**params, "Authorization": "Mine"}).status == OK
    assert sent(talk.request, "Authorization") == [b"Mine"]


def test_a_refused_authorization_of_the_operations_own_is_not_the_apps_token(oauth):
    talk = oauth(api=[answer(401, '{"code": 20003, "message": "Authenticate"}')])
    operation, params = ASSESSMENT
    response = talk.call(operation, {**params, "Authorization": "Mine"})
    assert (response.error["http_status"], len(talk.requests)) == (401, 1)


def test_a_secret_of_the_operations_own_is_in_no_error(wire):
    talk = wire(answer(401, '{"code": 20003, "message": "Authenticate"}'))
    operation, params = ASSESSMENT
    response = talk.call(operation, {**params, "Authorization": "GoodData of-the-session"})
    assert response.error["http_status"] == 401 and b"of-the-session" not in response.json
    response = talk.call(operation, {**params, "Authorization": "of-the-session\r\n"})
    assert response.rules == [("Authorization", "characters")] and b"of-the-session" not in response.json
