"""The option lenient_parameters: what the API may know by now and the library does not is sent all the same."""

import pytest

from .library import INVALID_PARAMETERS, INVALID_RESPONSE, MISUSE, OK, Client, Refused, validate
from .samples import BU, ENTITY, IDENTITY, PROFILE, RN, USER, VA
from .server import answer

PROFILES = "trusthub.v1.customer_profile"
CREATE = (f"{PROFILES}.create", {"FriendlyName": "n", "Email": "a@b.example", "PolicySid": RN})
FETCH = ("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY})
ALARM = (
    '{"friendlyName": "n", "queryType": "ALL", "triggerValue": 1, "timeWindow": "ONE_DAY", "description": "",'
    ' "enabled": true}'
)


@pytest.fixture
def lenient(wire):
    return lambda *script, **options: wire(*script, lenient_parameters=True, **options)


def test_it_is_off_unless_asked_for(wire):
    for talk in (wire(), wire(lenient_parameters=False)):
        assert talk.call(CREATE[0], {**CREATE[1], "New": "x"}).rules == [("New", "unknown")]
        assert talk.server.connections == 0


@pytest.mark.parametrize("value", ['"true"', "1", "[]", "{}"])
def test_it_is_true_or_false(value):
    with pytest.raises(Refused) as refused:
        Client(f'{{"account_sid": "AC1", "auth_token": "t", "lenient_parameters": {value}}}'.encode())
    assert refused.value.response.status == MISUSE


def test_unknown_names_go_into_the_form_of_a_write(lenient):
    talk = lenient(answer(201, PROFILE))
    new = {"NewIn2031": "x y", "Many": ["a", 2, True], "Object": {"a": 1}, "number": 1.5, "Absent": None, "None": []}
    assert talk.call(CREATE[0], {**new, **CREATE[1]}).status == OK
    fields = [
        "FriendlyName=n", "Email=a%40b.example", f"PolicySid={RN}",
        "NewIn2031=x+y", "Many=a", "Many=2", "Many=true", "Object=%7B%22a%22%3A+1%7D", "number=1.5",
    ]  # fmt: skip
    assert (talk.request.body.decode(), talk.request.query) == ("&".join(fields), "")


def test_unknown_names_go_into_the_query_of_a_read_and_of_a_deletion(lenient):
    talk = lenient(answer(200, ENTITY), answer(204), answer(200, '{"entities": [{}], "meta": {}}'))
    params = {**FETCH[1], "Expand": ["a", "b"], "x&y": "="}
    assert talk.call(FETCH[0], params).status == OK
    assert talk.call("verify.v2.entity.delete", params).status == OK
    assert talk.call("verify.v2.entity.list", {"ServiceSid": VA, "New": 1}).json == b"[{}]"
    assert [request.query for request in talk.requests] == ["Expand=a&Expand=b&x%26y=%3D"] * 2 + ["New=1&PageSize=1000"]
    assert [request.body for request in talk.requests] == [b""] * 3


def test_unknown_names_beside_a_json_body_go_into_the_query(lenient):
    talk = lenient(answer(201, "{}"))
    assert talk.call("monitor.v2.alarm.create", f'{{"Body": {ALARM}, "Mode": "x"}}').status == OK
    assert (talk.request.query, talk.request.body.decode()) == ("Mode=x", ALARM)


@pytest.mark.parametrize("name, value, sent", [
    ("Status", "a-new-status", "Status=a-new-status"),
    ("StatusCallback", "not/absolute", "StatusCallback=not%2Fabsolute"),
    ("Email", "no one", "Email=no+one"),
])  # fmt: skip
def test_texts_pass_that_break_their_rule(lenient, name, value, sent):
    talk = lenient(answer(200, PROFILE))
    assert talk.call(f"{PROFILES}.update", {"Sid": BU, name: value}).status == OK
    assert talk.request.body.decode() == sent


def test_other_ids_pass_and_stay_ids(lenient):
    talk = lenient(answer(200, PROFILE))
    assert talk.call(f"{PROFILES}.fetch", {"Sid": "a/../b"}).status == OK
    assert talk.request.target == "/v1/CustomerProfiles/a%2F..%2Fb"


def test_dates_and_json_and_lengths_pass(lenient):
    talk = lenient(answer(201, "{}"), answer(201, USER))
    params = {"ServiceSid": VA, "Identity": "i", "FactorSid": "new", "ExpirationDate": "soon", "HiddenDetails": "{"}
    assert talk.call("verify.v2.challenge.create", params).status == OK
    assert talk.request.body.decode() == "FactorSid=new&ExpirationDate=soon&HiddenDetails=%7B"


def test_a_body_passes_whatever_is_in_it(lenient):
    talk = lenient(answer(201, "{}"), answer(201, "{}"))
    for body in ('{"queryType": "NEW", "enabled": "yes"}', "{}"):
        assert talk.call("monitor.v2.alarm.create", f'{{"Body": {body}}}').status == OK
        assert talk.requests[-1].body.decode() == body


def test_what_would_make_another_request_is_refused_all_the_same(lenient):
    talk = lenient()
    refused = {
        '{"Sid": ".."}': ("Sid", "path"), '{"Sid": "."}': ("Sid", "path"), '{"Sid": ""}': ("Sid", "length"),
        '{"Sid": "a\\u0000b"}': ("Sid", "characters"), "{}": ("Sid", "required"), '{"Sid": null}': ("Sid", "required"),
        '{"Sid": "a", "sid": "b"}': ("Sid", "duplicate"), '{"Sid": 7}': ("Sid", "type"), '{"Sid": {}}': ("Sid", "type"),
        '{"Sid": "a", "New": "a\\u0000b"}': ("New", "characters"),
        '{"Sid": "a", "New": 1, "New": 2}': ("New", "duplicate"),
    }  # fmt: skip
    for params, rule in refused.items():
        assert talk.call(f"{PROFILES}.fetch", params).rules == [rule], params
    assert talk.server.connections == 0


def test_a_header_stays_one_line(lenient):
    talk = lenient()
    params = '{"ServiceSid": "IS1", "Sid": "u", "X-Twilio-Webhook-Enabled": "true\\r\\nX-Evil: 1"}'
    assert talk.call("ip_messaging.v2.user.update", params).rules == [("X-Twilio-Webhook-Enabled", "characters")]
    assert talk.server.connections == 0


def test_integers_pass_their_bounds_but_stay_integers(lenient):
    talk = lenient(answer(200, '{"entities": [], "meta": {}}'))
    assert talk.call("verify.v2.entity.page", {"ServiceSid": VA, "PageSize": 5000, "Page": -1}).status == OK
    assert sorted(talk.request.query.split("&")) == ["Page=-1", "PageSize=5000"]
    assert talk.call("verify.v2.entity.page", {"ServiceSid": VA, "PageSize": "5000"}).rules == [("PageSize", "type")]


def test_a_list_goes_on_with_pages_of_the_size_that_was_asked_for(lenient):
    path = f"/v2/Services/{VA}/Entities"
    following = f'"https://verify.twilio.com{path}?PageSize=5000&Page=1&PageToken=b"'
    first = f'{{"entities": [{{}}], "meta": {{"next_page_url": {following}}}}}'
    talk = lenient(answer(200, first), answer(200, '{"entities": [{}], "meta": {}}'))
    response = talk.call("verify.v2.entity.list", {"ServiceSid": VA, "PageSize": 5000})
    assert response.json == b"[{},{}]"


def test_a_limit_is_never_sent(lenient):
    talk = lenient(answer(200, '{"entities": [{}, {}], "meta": {}}'))
    assert talk.call("verify.v2.entity.list", {"ServiceSid": VA, "limit": 1}).json == b"[{}]"
    assert talk.request.query == "PageSize=1"


@pytest.mark.parametrize("operation", ["trusthub.v1.customer_profile.list", "LIST verify /v9/Things"])
def test_a_limit_keeps_its_bounds(lenient, operation):
    """It is not the API's, so nothing new can be known of it."""
    talk = lenient()
    for limit, rule in ((-1, "range"), (-(2**63), "range"), ("1", "type"), (1.5, "type")):
        assert talk.call(operation, {"Limit": limit}).rules == [("Limit", rule)]
    assert talk.server.connections == 0


def test_answers_are_not_believed_more_for_it(lenient):
    talk = lenient(answer(200, "[]"))
    assert talk.call(*FETCH).status == INVALID_RESPONSE


def test_what_takes_a_bearer_token_alone_is_tried_with_what_there_is(lenient):
    talk = lenient(answer(200, '{"Resources": []}'))
    assert talk.call("preview_iam.versionless.organization_users.list", {"OrganizationSid": "OR1"}).json == b"[]"
    assert talk.request.header("Authorization")[0].startswith("Basic ")


def test_without_an_account_one_is_still_required(lenient):
    talk = lenient(account_sid=None, auth_token=None, api_key="SK1", api_secret="s")
    response = talk.call("api.v2010.message.fetch", {"Sid": "SM1"})
    assert (response.status, response.rules) == (INVALID_PARAMETERS, [("AccountSid", "required")])


def test_validating_has_no_client_and_is_strict():
    assert validate(CREATE[0], {**CREATE[1], "New": "x"}).rules == [("New", "unknown")]
