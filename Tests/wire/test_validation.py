"""What the API reference says of each parameter is checked before a byte is sent, all of it at once."""

import pytest

from .library import INVALID_PARAMETERS, OK, validate
from .samples import A, BU, BV, CREATE, ENTITY, IDENTITY, IS, IT, RN, US, VA, entities
from .server import answer

USER_CREATE = ("ip_messaging.v2.user.create", {"ServiceSid": IS, "Identity": "jing"})
USER_UPDATE = ("ip_messaging.v2.user.update", {"ServiceSid": IS, "Sid": US})
USER_FETCH = ("ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": US})
USER_LIST = ("ip_messaging.v2.user.list", {"ServiceSid": IS})
USER_PAGE = ("ip_messaging.v2.user.page", {"ServiceSid": IS})
ENTITY_LIST = ("verify.v2.entity.list", {"ServiceSid": VA})
ENTITY_PAGE = ("verify.v2.entity.page", {"ServiceSid": VA})
ENTITY_FETCH = ("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY})
PROFILE = "trusthub.v1.customer_profile"
PROFILE_CREATE = (f"{PROFILE}.create", {"FriendlyName": "n", "Email": "a@b.example", "PolicySid": RN})
PROFILE_UPDATE = (f"{PROFILE}.update", {"Sid": BU})
PROFILE_LIST = (f"{PROFILE}.list", {})
ASSIGNMENT = f"{PROFILE}_entity_assignment"
ASSIGNMENT_CREATE = (f"{ASSIGNMENT}.create", {"CustomerProfileSid": BU, "ObjectSid": IT})
ASSIGNMENT_FETCH = (f"{ASSIGNMENT}.fetch", {"CustomerProfileSid": BU, "Sid": BV})
ASSIGNMENT_LIST = (f"{ASSIGNMENT}.list", {"CustomerProfileSid": BU})


@pytest.fixture
def refuse(wire):
    """Gives the same answer of twilite_validate and of a call, after which the server has seen nothing."""

    def check(operation, params):
        checked = validate(operation, params)
        talk = wire()
        called = talk.call(operation, params)
        assert talk.server.connections == 0
        assert checked.status == called.status and checked.value == called.value
        assert (called.http_status, called.attempts, called.request_id) == (0, 0, None)
        error = called.error
        assert (error["operation"], error["may_have_taken_effect"], error["attempts"]) == (operation, False, 0)
        assert "url" not in error and "method" not in error
        for parameter in error["parameters"]:
            assert set(parameter) == {"name", "rule", "message"} and parameter["message"]
        return called

    return check


def good(call, **changed):
    operation, params = call
    response = validate(operation, {**params, **changed})
    assert response.status == OK, response
    assert response.value == {"valid": True}


def test_what_is_in_order_is_valid():
    for call in [CREATE, USER_CREATE, USER_UPDATE, USER_FETCH, USER_LIST, USER_PAGE, ENTITY_LIST, ENTITY_PAGE, ENTITY_FETCH,
                 PROFILE_CREATE, PROFILE_UPDATE, PROFILE_LIST, ASSIGNMENT_CREATE, ASSIGNMENT_FETCH, ASSIGNMENT_LIST]:  # fmt: skip
        good(call)
    assert validate(f"{PROFILE}.list").value == {"valid": True}


SIDS = [
    (CREATE, "ServiceSid", "VA"), (ENTITY_FETCH, "ServiceSid", "VA"), (ENTITY_LIST, "ServiceSid", "VA"),
    (USER_CREATE, "ServiceSid", "IS"), (USER_CREATE, "RoleSid", "RL"), (USER_UPDATE, "RoleSid", "RL"),
    (USER_FETCH, "ServiceSid", "IS"), (USER_LIST, "ServiceSid", "IS"),
    (PROFILE_CREATE, "PolicySid", "RN"), (PROFILE_UPDATE, "Sid", "BU"), (PROFILE_LIST, "PolicySid", "RN"),
    (ASSIGNMENT_CREATE, "CustomerProfileSid", "BU"), (ASSIGNMENT_CREATE, "ObjectSid", None),
    (ASSIGNMENT_FETCH, "CustomerProfileSid", "BU"), (ASSIGNMENT_FETCH, "Sid", "BV"),
    (ASSIGNMENT_LIST, "CustomerProfileSid", "BU"),
]  # fmt: skip
every_sid = pytest.mark.parametrize("call, name, prefix", SIDS, ids=[f"{call[0]} {name}" for call, name, _ in SIDS])


@every_sid
def test_a_sid_of_either_case(call, name, prefix):
    prefix = prefix or "IT"
    good(call, **{name: prefix + "0123456789abcdefABCDEF9876543210"})


@every_sid
def test_a_sid_that_is_none(refuse, call, name, prefix):
    start = prefix or "IT"
    wrong = [
        "", start, start + A[1:], start + A + "a", start + A[1:] + "g", start + A[2:] + "\u00fc", start + A[1:] + "\n",
        start + A + "\n", " " + start + A, start + A[1:] + " ", "1" + start[1] + A, start[0] + "-" + A, A,
        start + A[4:] + "/../", start + A[1:] + "\u0663",
    ]  # fmt: skip
    if prefix:
        wrong += ["ZZ" + A, prefix.lower() + A, prefix[0] + prefix[1].lower() + A]
    for value in wrong:
        assert refuse(call[0], {**call[1], name: value}).rules == [(name, "sid")], value


def test_an_object_s_sid_is_of_any_kind():
    for prefix in ["IT", "RD", "BU", "it", "zZ"]:
        good(ASSIGNMENT_CREATE, ObjectSid=prefix + A)


@pytest.mark.parametrize("identity, rule", [
    ("a" * 7, "length"), ("a" * 8, None), ("a" * 64, None), ("a" * 65, "length"), ("", "length"),
    ("ff483d1f-f591-898a-9942-916050d2ca3f", None), ("ABCxyz-0189", None),
    ("a_bcdefgh", "characters"), ("abc defgh", "characters"), ("abcdefg.", "characters"), ("abcdefg/", "characters"),
    ("abcdefg\u00fc", "characters"), ("a@example.com", "characters"), ("abcdefgh\n", "characters"),
    ("\u00fc" * 4, "length"), ("\U0001f600" * 64, "characters"),
])  # fmt: skip
@pytest.mark.parametrize("call", [CREATE, ENTITY_FETCH], ids=["create", "fetch"])
def test_an_entity_s_identity(refuse, call, identity, rule):
    if rule is None:
        good(call, Identity=identity)
    else:
        assert refuse(call[0], {**call[1], "Identity": identity}).rules == [("Identity", rule)]


@pytest.mark.parametrize("identity, rule", [
    ("j", None), ("jing@example.com", None), ("\u00fc", None), ("US" + A[1:], None), ("US" + A + "a", None), ("VA" + A, None),
    ("", "length"), (US, "identity"), ("US0123456789abcdef0123456789abcdef", "identity"),
])  # fmt: skip
def test_a_user_s_identity(refuse, identity, rule):
    if rule is None:
        good(USER_CREATE, Identity=identity)
    else:
        assert refuse(USER_CREATE[0], {**USER_CREATE[1], "Identity": identity}).rules == [("Identity", rule)]


LARGEST = [(ENTITY_LIST, 1000), (ENTITY_PAGE, 1000), (USER_LIST, 100), (USER_PAGE, 100), (PROFILE_LIST, 1000), (ASSIGNMENT_LIST, 1000)]


@pytest.mark.parametrize("size", [0, 1, 100, 101, 1000, 1001, -1, 2**31, 2**63 - 1])
@pytest.mark.parametrize("call, largest", LARGEST, ids=[call[0] for call, _ in LARGEST])
def test_page_size(refuse, call, largest, size):
    if 1 <= size <= largest:
        good(call, PageSize=size)
    else:
        assert refuse(call[0], {**call[1], "PageSize": size}).rules == [("PageSize", "range")]


@pytest.mark.parametrize("name, good_values, bad_values", [
    ("Page", [0, 1, 2**31], [-1]),
    ("Limit", [0, 1, 10**6, 2**63 - 1], [-1, -(2**63)]),
])  # fmt: skip
def test_other_integers(refuse, name, good_values, bad_values):
    for value in good_values:
        good(ENTITY_LIST, **{name: value})
    for value in bad_values:
        assert refuse(ENTITY_LIST[0], {**ENTITY_LIST[1], name: value}).rules == [(name, "range")]


@pytest.mark.parametrize("number", [b"1.5", b"9223372036854775808", b"-9223372036854775809", b"1" + b"0" * 400, b"1e400", b"1e-1", b"-0.5"])
@pytest.mark.parametrize("name", ["PageSize", "Page", "Limit"])
def test_a_number_that_is_no_integer(refuse, name, number):
    params = b'{"ServiceSid":"%s","%s":%s}' % (VA.encode(), name.encode(), number)
    ((refused, rule),) = refuse(ENTITY_LIST[0], params).rules
    assert refused == name and rule in ("type", "range")


def test_a_page_has_no_limit(refuse):
    assert refuse(ENTITY_PAGE[0], {**ENTITY_PAGE[1], "Limit": 5}).rules == [("Limit", "unknown")]


@pytest.mark.parametrize("status", ["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"])
def test_every_status(status):
    good(PROFILE_UPDATE, Status=status)
    good(PROFILE_LIST, Status=status)


@pytest.mark.parametrize("status", ["", "DRAFT", "Draft", "draft ", "in_review", "approved", "draft\n", "drafts"])
def test_no_other_status(refuse, status):
    for call in [PROFILE_UPDATE, PROFILE_LIST]:
        response = refuse(call[0], {**call[1], "Status": status})
        assert response.rules == [("Status", "enum")]
        assert "pending-review" in response.error["parameters"][0]["message"]


@pytest.mark.parametrize("uri", [
    "http://www.example.com", "https://example.com/a?b=c&d#e", "https://u:p@example.com:8443/x%20y", "HTTPS://EXAMPLE.COM", "http://[::1]/",
])  # fmt: skip
def test_a_uri(uri):
    good(PROFILE_CREATE, StatusCallback=uri)
    good(PROFILE_UPDATE, StatusCallback=uri)


@pytest.mark.parametrize("uri", [
    "", "example.com", "/status", "//example.com", "http:", "http://", "http:///x", "://x", "1http://x", "http://exa mple.com",
    "http://example.com/\n", "http://example.com/<x>", "http://example.com/%zz", "http://example.com/%2", "not a uri",
])  # fmt: skip
def test_no_uri(refuse, uri):
    for call in [PROFILE_CREATE, PROFILE_UPDATE]:
        assert refuse(call[0], {**call[1], "StatusCallback": uri}).rules == [("StatusCallback", "uri")]


@pytest.mark.parametrize("email", ["notification@email.com", "a.b+c@d.example", "a@b"])
def test_an_email(email):
    good(PROFILE_CREATE, Email=email)
    good(PROFILE_UPDATE, Email=email)


@pytest.mark.parametrize("email", ["", "email", "@", "@b.example", "a@", "a b@c.example", "a@b.example\n"])
def test_no_email(refuse, email):
    for call in [PROFILE_CREATE, PROFILE_UPDATE]:
        assert refuse(call[0], {**call[1], "Email": email}).rules == [("Email", "email")]


@pytest.mark.parametrize("attributes", ["", "{", "{'a':1}", "x", "{} {}", '{"a":1,}'])
def test_attributes_that_are_no_json(refuse, attributes):
    for call in [USER_CREATE, USER_UPDATE]:
        assert refuse(call[0], {**call[1], "Attributes": attributes}).rules == [("Attributes", "json")]


@pytest.mark.parametrize("value", ["", "yes", "TRUE", "True", "1", " true", "true "])
def test_the_webhook_header_is_true_or_false(refuse, value):
    name = "X-Twilio-Webhook-Enabled"
    assert refuse(USER_CREATE[0], {**USER_CREATE[1], name: value}).rules == [(name, "enum")]


@pytest.mark.parametrize("value", ["true\r\nX-Evil: 1", "true\n", "\rfalse"])
def test_a_header_has_no_line_breaks(refuse, value):
    name = "X-Twilio-Webhook-Enabled"
    ((refused, rule),) = refuse(USER_CREATE[0], {**USER_CREATE[1], name: value}).rules
    assert refused == name and rule in ("characters", "enum")


TEXTS = [
    (CREATE, "Identity"), (CREATE, "ServiceSid"), (USER_CREATE, "FriendlyName"), (USER_CREATE, "Identity"), (USER_FETCH, "Sid"),
    (PROFILE_CREATE, "Email"), (PROFILE_CREATE, "StatusCallback"), (PROFILE_LIST, "Status"), (PROFILE_LIST, "FriendlyName"),
    (ENTITY_LIST, "PageToken"), (ASSIGNMENT_LIST, "ObjectType"),
]  # fmt: skip
every_text = pytest.mark.parametrize("call, name", TEXTS, ids=[f"{call[0]} {name}" for call, name in TEXTS])


@every_text
@pytest.mark.parametrize("value", [5, 1.5, True, False, [], ["x"], {}, {"a": 1}], ids=repr)
def test_what_is_no_text(refuse, call, name, value):
    assert refuse(call[0], {**call[1], name: value}).rules == [(name, "type")]


@pytest.mark.parametrize("name", ["PageSize", "Page", "Limit"])
@pytest.mark.parametrize("value", ["5", "", True, [5], {}], ids=repr)
def test_what_is_no_integer(refuse, name, value):
    assert refuse(ENTITY_LIST[0], {**ENTITY_LIST[1], name: value}).rules == [(name, "type")]


@pytest.mark.parametrize("value", [5, 0, [], {}], ids=repr)
def test_what_is_neither_true_nor_false(refuse, value):
    name = "X-Twilio-Webhook-Enabled"
    assert refuse(USER_UPDATE[0], {**USER_UPDATE[1], name: value}).rules == [(name, "type")]


@pytest.mark.parametrize("value", [5, True, [], [{}]], ids=repr)
def test_what_is_neither_json_text_nor_an_object(refuse, value):
    assert refuse(USER_UPDATE[0], {**USER_UPDATE[1], "Attributes": value}).rules == [("Attributes", "type")]


@every_text
def test_u_0000_is_refused(refuse, call, name):
    response = refuse(call[0], {**call[1], name: "abc\0defghij"})
    assert [refused for refused, _ in response.rules] == [name]


REQUIRED = {
    "verify.v2.entity.create": ["ServiceSid", "Identity"], "verify.v2.entity.list": ["ServiceSid"],
    "verify.v2.entity.page": ["ServiceSid"], "verify.v2.entity.fetch": ["ServiceSid", "Identity"],
    "verify.v2.entity.delete": ["ServiceSid", "Identity"],
    "ip_messaging.v2.user.create": ["ServiceSid", "Identity"], "ip_messaging.v2.user.list": ["ServiceSid"],
    "ip_messaging.v2.user.page": ["ServiceSid"], "ip_messaging.v2.user.fetch": ["ServiceSid", "Sid"],
    "ip_messaging.v2.user.update": ["ServiceSid", "Sid"], "ip_messaging.v2.user.delete": ["ServiceSid", "Sid"],
    f"{PROFILE}.create": ["FriendlyName", "Email", "PolicySid"], f"{PROFILE}.list": [], f"{PROFILE}.page": [],
    f"{PROFILE}.fetch": ["Sid"], f"{PROFILE}.update": ["Sid"], f"{PROFILE}.delete": ["Sid"],
    f"{ASSIGNMENT}.create": ["CustomerProfileSid", "ObjectSid"], f"{ASSIGNMENT}.list": ["CustomerProfileSid"],
    f"{ASSIGNMENT}.page": ["CustomerProfileSid"], f"{ASSIGNMENT}.fetch": ["CustomerProfileSid", "Sid"],
    f"{ASSIGNMENT}.delete": ["CustomerProfileSid", "Sid"],
}  # fmt: skip


@pytest.mark.parametrize("operation", REQUIRED)
def test_what_is_required(refuse, operation):
    names = REQUIRED[operation]
    if not names:
        assert validate(operation, "{}").status == validate(operation, None).status == OK
        return
    for params in [None, "{}", {name: None for name in names}]:
        assert sorted(refuse(operation, params).rules) == sorted((name, "required") for name in names)


@pytest.mark.parametrize("call, extra", [
    (PROFILE_UPDATE, {"PolicySid": RN}),
    (USER_UPDATE, {"Identity": "jing"}),
    (("ip_messaging.v2.user.delete", USER_FETCH[1]), {"X-Twilio-Webhook-Enabled": "true"}),
    (PROFILE_CREATE, {"Status": "draft"}),
    (ENTITY_FETCH, {"PageSize": 5}),
    (CREATE, {"FriendlyName": "n"}),
])  # fmt: skip
def test_a_parameter_of_another_operation_is_unknown(refuse, call, extra):
    (name,) = extra
    assert refuse(call[0], {**call[1], **extra}).rules == [(name, "unknown")]


@pytest.mark.parametrize("given, nearest", [
    ("FriendlyNam", "FriendlyName"), ("friendlyName", "FriendlyName"), ("friendly-name", "FriendlyName"),
    ("friendly_nmae", "FriendlyName"), ("attributes_", "Attributes"), ("x-twilio-webhook-enabled", "X-Twilio-Webhook-Enabled"),
    ("Xtwilio-webhook_enabled", "X-Twilio-Webhook-Enabled"),
])  # fmt: skip
def test_an_unknown_name_is_told_the_nearest(refuse, given, nearest):
    response = refuse(USER_UPDATE[0], {**USER_UPDATE[1], given: "true"})
    assert response.rules == [(given, "unknown")]
    assert nearest in response.error["parameters"][0]["message"]


def test_a_hundred_unknown_names_are_told_the_nearest_and_all_are_refused(refuse):
    names = [f"FriendlyName{number}" for number in range(300)]
    response = refuse(USER_UPDATE[0], {**USER_UPDATE[1], **dict.fromkeys(names, "x")})
    assert response.rules == [(name, "unknown") for name in names]
    told = ["did you mean" in parameter["message"] for parameter in response.error["parameters"]]
    assert told == [True] * 100 + [False] * 200


@pytest.mark.parametrize("given", ["", "zzzzzzzzzzzzzzzzzz", "\u00fc\U0001f600", "a\"b\\c\n", "x" * 5000])
def test_an_unknown_name_of_any_kind(refuse, given):
    assert refuse(USER_UPDATE[0], {**USER_UPDATE[1], given: 1}).rules == [(given, "unknown")]


@pytest.mark.parametrize("pair", [
    b'"FriendlyName":"a","FriendlyName":"a"',
    b'"FriendlyName":"a","friendly_name":"a"',
    b'"friendly_name":"a","friendly_name":"b"',
    b'"FriendlyName":null,"FriendlyName":"a"',
    b'"FriendlyName":"a","friendly_name":null',
    b'"FriendlyName":"a","Friendly\\u004eame":"a"',
])  # fmt: skip
def test_a_name_given_twice(refuse, pair):
    params = b'{"ServiceSid":"%s","Sid":"%s",%s}' % (IS.encode(), US.encode(), pair)
    assert refuse(USER_UPDATE[0], params).rules == [("FriendlyName", "duplicate")]


def test_all_that_is_wrong_at_once(refuse):
    params = (
        b'{"ServiceSid":"VA1","sid":"..","RoleSid":5,"Attributes":"{","X-Twilio-Webhook-Enabled":"maybe",'
        b'"FriendlyName":"a","friendly_name":"b","Colour":"red"}'
    )
    response = refuse(USER_UPDATE[0], params)
    assert sorted(response.rules) == [
        ("Attributes", "json"), ("Colour", "unknown"), ("FriendlyName", "duplicate"), ("RoleSid", "type"),
        ("ServiceSid", "sid"), ("Sid", "path"), ("X-Twilio-Webhook-Enabled", "enum"),
    ]  # fmt: skip
    assert "7" in response.error["message"]


def test_snake_case_is_reported_in_the_api_s_spelling(refuse):
    assert refuse(USER_UPDATE[0], {"service_sid": "x", "sid": US, "role_sid": 5}).rules == [("ServiceSid", "sid"), ("RoleSid", "type")]


def test_a_message_does_not_repeat_the_value(refuse):
    """What is refused may be personal or secret; the error reaches logs."""
    params = {"ServiceSid": "my-secret-value", "Sid": "..", "RoleSid": "my-secret-value", "Attributes": "my-secret-value"}
    assert b"my-secret-value" not in refuse(USER_UPDATE[0], params).json


def test_a_refused_call_leaves_the_client_as_it_was(wire):
    talk = wire(answer(201, ENTITY), answer(200, entities()))
    assert talk.call("verify.v2.entity.create", {"ServiceSid": VA}).status == INVALID_PARAMETERS
    assert talk.call(*CREATE).status == OK
    assert talk.call(*ENTITY_LIST).status == OK
    assert len(talk.requests) == 2
