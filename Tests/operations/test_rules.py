"""The edges of each kind of rule: what just passes, and what just does not."""

import pytest
from wire.library import OK, validate

A = "0123456789abcdefABCDEF0123456789"
SM = "SM" + A
TIMES = ("api.v2010.message.list", {}, "DateSent>")
DATES = ("voice.v1.archived_call.delete", {"Sid": "CA" + A}, "Date")
COUNT = ("sync.v1.sync_list_item.fetch", {"ServiceSid": "s", "ListSid": "l"}, "Index")
SIZE = ("api.v2010.message.page", {}, "PageSize")
FIRST = ("api.v2010.message.page", {}, "PageToken")
SHORT_PAGE = ("ip_messaging.v2.user.page", {"ServiceSid": "IS" + A}, "PageSize")
MESSAGE = ("api.v2010.message.fetch", {}, "Sid")
APP = ("iam.v1.oauth_app_account.delete", {}, "sid")
ANY_SID = ("trusthub.v1.customer_profile_entity_assignment.create", {"CustomerProfileSid": "BU" + A}, "ObjectSid")
BUNDLES = ("numbers.v2.bundle.list", {}, "BundleSids")
TOKEN = ("preview_iam.versionless.organization_accounts.list", {"OrganizationSid": "OR" + A}, "PageToken")
WEBHOOK = ("ip_messaging.v2.user.create", {"ServiceSid": "IS" + A, "Identity": "i"}, "X-Twilio-Webhook-Enabled")
STATUS = ("trusthub.v1.customer_profile.list", {}, "Status")
ADDRESS = (
    "trusthub.v1.customer_profile.create",
    {"FriendlyName": "", "Email": "a@b", "PolicySid": "RN" + A},
    "StatusCallback",
)
OFFSET = (
    "flex_api.v1.insights_assessments.update",
    {"AssessmentSid": "FM" + A, "AnswerText": "t", "AnswerId": "i"}, "Offset",
)  # fmt: skip
MAP = ("lookups.v1.phone_number.fetch", {"PhoneNumber": "+1"}, "AddOnsData")
MANY = ("lookups.v1.phone_number.fetch", {"PhoneNumber": "+1"}, "Type")
SIDS = ("flex_api.v1.insights_questionnaires.create", {"Name": "n"}, "QuestionSids")
GE = "GE" + A
LARGEST = 2**63 - 1


def named(value):
    return value[2] if isinstance(value, tuple) else value if isinstance(value, str) else ""


@pytest.mark.parametrize("of, values", [
    (TIMES, ["2024-02-29T23:59:59Z", "2000-02-29", "0001-01-01T00:00:00Z", "2016-12-31T23:59:60Z",
             "2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.123456789+14:00", "2024-01-01T00:00:00-00:00",
             "9999-12-31"]),
    (DATES, ["2024-02-29", "2000-12-31", "1900-02-28"]),
    (COUNT, [0, 7, LARGEST, -1]),
    (SIZE, [1, 1000]), (SHORT_PAGE, [1, 100]),
    (MESSAGE, [SM, "MM" + A, SM.replace("A", "a")]),
    (APP, ["OQ" + A, "OQzz", "OQ" + "z" * 32]),
    (ANY_SID, ["IT" + A, "zz" + A, "RD" + A]),
    (BUNDLES, ["BU" + A, ",".join(["BU" + A] * 20)]),
    (TOKEN, ["x", "é" * 4096, "\U0001f600" * 4096]),
    (WEBHOOK, [True, False, "true", "false"]),
    (STATUS, ["draft", "twilio-approved"]),
    (ADDRESS, ["https://a", "http://a.example:1/%20?b#c", "mailto:a@b.example", "urn:x:y", "HTTPS://A.EXAMPLE"]),
    (OFFSET, [0, -1.5, 1e300, 10**30]),
    (MAP, [{}, {"a": "x", "b": {"c": {"d": 1.5, "e": True}}}]),
    (MANY, [[], "carrier", ["carrier"], ["", "x y"]]),
    (SIDS, [[], GE, [GE, GE]]),
], ids=named)  # fmt: skip
def test_what_just_passes(of, values):
    operation, params, name = of
    for value in values:
        response = validate(operation, {**params, name: value})
        assert response.status == OK, (value, response)


@pytest.mark.parametrize("of, rule, values", [
    (TIMES, "format", [
        "2023-02-29", "2024-02-29T24:00:00Z", "2024-02-29T23:60:00Z", "2024-13-01", "2024-00-01", "2024-01-00",
        "2024-04-31", "1900-02-29", "2024-2-29", "20240229", "2024-02-29T23:59:59", "2024-02-29 23:59:59Z",
        "2024-02-29T23:59:59.Z", "2024-02-29T23:59:59+0530", "2024-02-29T23:59:59+5:30", "2024-02-29T23:59Z", "24-02-29", "+2024-02-29",
        " 2024-02-29", "2024-02-29Z", "2024-02-29T", "Tue, 31 Aug 2010 20:36:28 +0000", "today", "", "２０２４-02-29",
        "2024-02-29T23:59:59ZZ",
    ]),
    (DATES, "format", ["2024-02-30", "2024-02-29T00:00:00Z", "2024/02/29", "x"]),
    (COUNT, "type", ["7", 1.5, True, [], {}, "x"]),
    (SIZE, "range", [0, 1001, -1, LARGEST]), (SHORT_PAGE, "range", [0, 101]),
    (MESSAGE, "sid", [SM[:-1], SM + "0", "XX" + A, "sm" + A, "SM/MM", "S" * 34, SM[:-1] + "g", "SM" + "é" * 32,
                      "MMMM" + A[2:]]),
    (APP, "format", ["OQ", "oq" + A, "XOQ1"]),
    (ANY_SID, "sid", ["1T" + A, A, "IT" + A[:-1] + "-", "éé" + A]),
    (BUNDLES, "sid", ["BU" + A + ",", "," + "BU" + A, "BU" + A + ", BU" + A, "BU" + A + ",BX" + A, "BU" + A[:-1]]),
    (BUNDLES, "length", [",".join(["BU" + A] * 21)]),
    (FIRST, "length", [""]),
    (TOKEN, "length", ["", "é" * 4097, "x" * 10_000]),
    (WEBHOOK, "enum", ["True", "1", "yes", "", " true"]), (WEBHOOK, "type", [1, 0, [], [True]]),
    (STATUS, "enum", ["Draft", "draft ", "", "draft|pending-review", "in"]), (STATUS, "type", [True, 7, ["draft"]]),
    (ADDRESS, "uri", ["", "a.example", "//a.example", "/a", "https://", "https:///a", "https:a", "http://a b",
                      "https://a/é", "https://a/%zz", "https://a/%2", "1http://a", "https://a\n", "https://{a}"]),
    (OFFSET, "type", ["1.5", True, [], "NaN"]),
    (MAP, "type", ["text", 7, [], True, {"a": []}, {"a": {"b": [1]}}]),
    (MANY, "type", [7, [7], [None], [["x"]], {"a": 1}, ["x", True]]),
    (SIDS, "sid", ["GE", [GE, "GE"], ["BU" + A]]), (SIDS, "type", [7, [GE, 7]]),
], ids=named)  # fmt: skip
def test_what_just_does_not(of, rule, values):
    operation, params, name = of
    for value in values:
        response = validate(operation, {**params, name: value})
        assert response.status != OK, value
        assert response.rules == [(name, rule)], (value, response)


def test_each_wrong_element_is_told_by_its_place():
    operation, params, name = SIDS
    response = validate(operation, {**params, name: [GE, "GE", 7, GE, None]})
    assert response.rules == [(name, "sid"), (name, "type"), (name, "type")]
    for place, parameter in zip([1, 2, 4], response.error["parameters"]):
        assert f"lement {place} of {name}" in parameter["message"]


def test_a_message_says_no_value():
    """But a number out of its range, and a name that is not known."""
    secret = "s3cr3t-v4lu3"
    for of in (TIMES, DATES, MESSAGE, APP, ANY_SID, BUNDLES, STATUS, ADDRESS, WEBHOOK, SIDS):
        operation, params, name = of
        response = validate(operation, {**params, name: secret})
        assert response.status != OK and secret.encode() not in response.json
