"""The sandbox's faults against the library: what docs/retries.md, docs/errors.md and docs/paging.md promise.

Each test looks at three things: how the call ended, which requests the sandbox received, and what it has stored."""

import json

import pytest
from support.sandbox import Sandbox
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import API_ERROR, DONE, INVALID_RESPONSE, OK, TIMEOUT, TRANSPORT, Pager
from wire.samples import RN, VA

IDENTITY = "identity-1"
ENTITY = {"ServiceSid": VA, "Identity": IDENTITY}
VERBS = {
    "create": ("verify.v2.entity.create", ENTITY),
    "fetch": ("verify.v2.entity.fetch", ENTITY),
    "list": ("verify.v2.entity.list", {"ServiceSid": VA}),
    "delete": ("verify.v2.entity.delete", ENTITY),
    "update": ("trusthub.v1.customer_profile.update", {"FriendlyName": "After"}),
}
WRITES = ("create", "delete", "update")
FOR_EVER = 3_600_000
RETRIES = 2


@pytest.fixture(scope="module")
def shared_sandbox():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox):
    """An empty sandbox; one process serves all the tests."""
    shared_sandbox.reset()
    return shared_sandbox


class Stage:
    """A sandbox that has what a verb needs, and what happens on it."""

    def __init__(self, sandbox, connect):
        self.sandbox, self._connect = sandbox, connect

    def client(self, **options):
        return self._connect(self.sandbox, **{"max_retries": RETRIES, "timeout_ms": 20_000, **options})

    def ready(self, verb, fault=None):
        """The operation and the parameters of a call of a verb; its records are there, and its fault is armed."""
        operation, params = VERBS[verb]
        setting_up = self._connect(self.sandbox)
        if verb == "update":
            profile = {"FriendlyName": "Before", "Email": "a@example.com", "PolicySid": RN}
            made = setting_up.call("trusthub.v1.customer_profile.create", profile)
            params = {**params, "Sid": made.value["sid"]}
        elif verb != "create":
            made = setting_up.call(*VERBS["create"])
        assert verb == "create" or made.status == OK
        self.sandbox.forget_requests()
        if fault:
            self.sandbox.fault(operation, **fault)
        return operation, params

    def call(self, verb, fault, **options):
        self.operation, params = self.ready(verb, fault)
        return self.client(**options).call(self.operation, params)

    def check_requests(self, *faults):
        """These requests came and no others, each with its fault or None."""
        assert [(r["operation"], r["fault"]) for r in self.sandbox.requests()] == [(self.operation, f) for f in faults]
        assert self.sandbox.request_count() == len(faults)

    @property
    def identities(self):
        return [entity["identity"] for entity in self.sandbox.state()["entities"]]

    @property
    def names(self):
        return [profile["friendly_name"] for profile in self.sandbox.state()["customer_profiles"]]

    def check_done(self, verb, is_done):
        """What is stored says that the verb has taken effect, or not."""
        if verb == "update":
            assert self.names == ["After" if is_done else "Before"]
        else:
            is_there = {"create": is_done, "delete": not is_done}.get(verb, True)
            assert self.identities == [IDENTITY] * is_there


@pytest.fixture
def stage(sandbox, connect):
    return Stage(sandbox, connect)


def check_result(response, verb):
    """The call has ended well, with what the verb gives."""
    assert response.status == OK, response
    if verb == "delete":
        assert response.json == b"{}"
    elif verb == "update":
        assert response.value["friendly_name"] == "After"
    else:
        record = response.value[0] if verb == "list" else response.value
        assert record["identity"] == IDENTITY


# ---- What is a refusal ----


@pytest.mark.parametrize(
    "status, code", [(400, 20001), (401, 20003), (403, 20403), (404, 20404), (409, 20409), (422, 60200)]
)
@pytest.mark.parametrize("verb", VERBS)
def test_a_refusal_is_the_end(stage, verb, status, code):
    response = stage.call(verb, {"kind": "status", "status": status, "code": code, "message": "No", "times": 9})
    error = response.error
    assert (response.status, response.http_status, response.attempts) == (API_ERROR, status, 1)
    assert (error["http_status"], error["code"], error["message"]) == (status, code, "No")
    assert error["more_info"] == f"https://www.twilio.com/docs/errors/{code}"
    assert (error["may_have_taken_effect"], error["attempts"]) == (False, 1)
    stage.check_requests("status")
    stage.check_done(verb, False)


@pytest.mark.parametrize("retry_after", [None, 0, "Wed, 21 Oct 2015 07:28:00 GMT"])
@pytest.mark.parametrize("verb", VERBS)
def test_429_is_asked_again_whatever_it_is(stage, verb, retry_after):
    """Also a create: Twilio did no work."""
    more = {} if retry_after is None else {"retry_after": retry_after}
    response = stage.call(verb, {"kind": "status", "status": 429, "code": 20429, "times": RETRIES, **more})
    check_result(response, verb)
    assert response.attempts == RETRIES + 1
    stage.check_requests(*["status"] * RETRIES, None)
    stage.check_done(verb, True)


@pytest.mark.parametrize("verb", VERBS)
def test_429_as_often_as_max_retries_allows(stage, verb):
    response = stage.call(verb, {"kind": "status", "status": 429, "code": 20429, "times": 9})
    assert (response.status, response.http_status, response.attempts) == (API_ERROR, 429, RETRIES + 1)
    assert (response.error["code"], response.error["may_have_taken_effect"]) == (20429, False)
    stage.check_requests(*["status"] * (RETRIES + 1))
    stage.check_done(verb, False)


@pytest.mark.parametrize("verb", VERBS)
def test_429_that_asks_for_too_long_a_wait_is_the_end(stage, verb):
    response = stage.call(verb, {"kind": "status", "status": 429, "code": 20429, "retry_after": 3600}, retry_max_delay_ms=10)
    assert (response.status, response.http_status, response.attempts) == (API_ERROR, 429, 1)
    assert response.error["may_have_taken_effect"] is False
    stage.check_requests("status")
    stage.check_done(verb, False)


# ---- What nobody can know ----

# The fault, and how a call ends that is not sent again: its status and its HTTP status.
OPEN = {
    "500": ({"kind": "status", "status": 500}, API_ERROR, 500),
    "503": ({"kind": "status", "status": 503, "code": 20503}, API_ERROR, 503),
    "502 of a gateway": ({"kind": "status", "status": 502, "body": "<html>", "content_type": "text/html"}, API_ERROR, 502),
    "latency": ({"kind": "latency", "ms": FOR_EVER}, TIMEOUT, 0),
    "reset": ({"kind": "reset"}, TRANSPORT, 0),
    "empty reply": ({"kind": "empty_reply"}, TRANSPORT, 0),
}


def time_for(fault):
    """Patience: little where it must come to an end, much where it must not."""
    return {"timeout_ms": 1000} if FOR_EVER in fault.values() else {}


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("case", OPEN)
def test_a_create_is_not_sent_twice(stage, case, processed):
    fault, status, http_status = OPEN[case]
    response = stage.call("create", {**fault, "processed": processed, "times": 9}, **time_for(fault))
    assert (response.status, response.http_status, response.attempts) == (status, http_status, 1)
    assert response.error["may_have_taken_effect"] is True
    stage.check_requests(fault["kind"])
    # This is why nobody can know.
    stage.check_done("create", processed)


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("verb", ["fetch", "list", "update"])
def test_what_can_be_sent_again_is(stage, verb, case, processed):
    fault, _, _ = OPEN[case]
    times = 1 if fault["kind"] == "latency" else RETRIES
    response = stage.call(verb, {**fault, "processed": processed, "times": times}, **time_for(fault))
    check_result(response, verb)
    assert response.attempts == times + 1
    stage.check_requests(*[fault["kind"]] * times, None)
    stage.check_done(verb, True)


@pytest.mark.parametrize("case", OPEN)
def test_a_delete_that_was_not_done_is_sent_again(stage, case):
    fault, _, _ = OPEN[case]
    response = stage.call("delete", fault, **time_for(fault))
    check_result(response, "delete")
    assert response.attempts == 2
    stage.check_requests(fault["kind"], None)
    stage.check_done("delete", True)


@pytest.mark.parametrize("case", ["latency", "reset", "empty reply"])
def test_a_delete_that_was_done_without_an_answer(stage, case):
    """The repetition is told 404, and that is success."""
    fault, _, _ = OPEN[case]
    response = stage.call("delete", {**fault, "processed": True}, **time_for(fault))
    check_result(response, "delete")
    assert response.attempts == 2
    assert [request["status"] for request in stage.sandbox.requests()] == [None, 404]
    stage.check_done("delete", True)


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("verb", ["fetch", "list", "delete", "update"])
def test_no_more_often_than_max_retries_allows(stage, verb, case):
    fault, status, http_status = OPEN[case]
    options = {**time_for(fault), "max_retries": 1}
    response = stage.call(verb, {**fault, "times": 9}, **options)
    assert (response.status, response.http_status, response.attempts) == (status, http_status, 2)
    assert response.error["may_have_taken_effect"] is (verb in WRITES)
    stage.check_requests(*[fault["kind"]] * 2)
    stage.check_done(verb, False)


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("verb", VERBS)
def test_without_retries_each_is_sent_once(stage, verb, case):
    fault, status, http_status = OPEN[case]
    response = stage.call(verb, {**fault, "times": 9}, **time_for(fault), max_retries=0)
    assert (response.status, response.http_status, response.attempts) == (status, http_status, 1)
    assert response.error["may_have_taken_effect"] is (verb in WRITES)
    stage.check_requests(fault["kind"])
    stage.check_done(verb, False)


def test_a_create_after_a_429_is_again_sent_but_once(stage):
    """The 429 is harmless; what comes after it is not."""
    stage.operation, params = stage.ready("create", {"kind": "status", "status": 429})
    stage.sandbox.fault(stage.operation, "reset", processed=True, times=9)
    response = stage.client().call(stage.operation, params)
    assert (response.status, response.attempts) == (TRANSPORT, 2)
    assert response.error["may_have_taken_effect"] is True
    stage.check_requests("status", "reset")
    stage.check_done("create", True)


# ---- Answers that do not come whole, or not at once: the operation was done ----

HALVES = {
    "truncated": ({"kind": "truncated_json"}, TRANSPORT),
    "dribble for ever": ({"kind": "dribble", "ms_per_byte": FOR_EVER}, TIMEOUT),
}


@pytest.mark.parametrize("case", HALVES)
def test_a_create_whose_answer_is_cut_short(stage, case):
    fault, status = HALVES[case]
    response = stage.call("create", {**fault, "times": 9}, **time_for(fault))
    assert (response.status, response.http_status, response.attempts) == (status, 201, 1)
    assert response.error["may_have_taken_effect"] is True
    stage.check_requests(fault["kind"])
    stage.check_done("create", True)


@pytest.mark.parametrize("case", HALVES)
@pytest.mark.parametrize("verb", ["fetch", "list", "update"])
def test_an_answer_that_is_cut_short_is_asked_for_again(stage, verb, case):
    fault, _ = HALVES[case]
    response = stage.call(verb, fault, **time_for(fault))
    check_result(response, verb)
    assert response.attempts == 2
    stage.check_requests(fault["kind"], None)


@pytest.mark.parametrize("case", HALVES)
@pytest.mark.parametrize("verb", ["fetch", "list", "update"])
def test_an_answer_that_is_always_cut_short(stage, verb, case):
    fault, status = HALVES[case]
    response = stage.call(verb, {**fault, "times": 9}, **time_for(fault), max_retries=1)
    assert (response.status, response.http_status, response.attempts) == (status, 200, 2)
    assert response.error["may_have_taken_effect"] is (verb == "update")
    stage.check_requests(*[fault["kind"]] * 2)


@pytest.mark.parametrize("fault", [
    {"kind": "dribble", "ms_per_byte": 0}, {"kind": "wrong_content_type"},
    {"kind": "wrong_content_type", "content_type": "application/octet-stream"},
], ids=["dribble", "text/html", "octet-stream"])  # fmt: skip
@pytest.mark.parametrize("verb", ["create", "fetch", "list", "update"])
def test_an_answer_that_is_whole_is_good(stage, verb, fault):
    """However slowly it comes, and whatever it is called: what counts is that it is the JSON that the API documents."""
    response = stage.call(verb, {**fault, "times": 9})
    check_result(response, verb)
    assert response.attempts == 1
    stage.check_requests(fault["kind"])
    stage.check_done(verb, True)


@pytest.mark.parametrize("verb", VERBS)
def test_an_answer_in_time_is_good(stage, verb):
    response = stage.call(verb, {"kind": "latency", "ms": 50})
    check_result(response, verb)
    assert response.attempts == 1
    stage.check_requests("latency")


# ---- Answers that are something else: never again ----


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("verb", VERBS)
def test_a_redirect_is_not_followed(stage, verb, processed):
    response = stage.call(verb, {"kind": "redirect", "processed": processed, "times": 9})
    assert (response.status, response.http_status, response.attempts) == (INVALID_RESPONSE, 302, 1)
    assert response.error["may_have_taken_effect"] is (verb in WRITES)
    stage.check_requests("redirect")
    stage.check_done(verb, processed)


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("body", ["[]", "<html>", "", '{"sid":'])
@pytest.mark.parametrize("verb", ["create", "fetch", "list", "update"])
def test_a_success_that_says_something_else(stage, verb, body, processed):
    fault = {"kind": "status", "status": 200, "body": body, "processed": processed, "times": 9}
    response = stage.call(verb, fault)
    assert (response.status, response.http_status, response.attempts) == (INVALID_RESPONSE, 200, 1)
    assert response.error["may_have_taken_effect"] is (verb in WRITES)
    stage.check_requests("status")
    stage.check_done(verb, processed)


# ---- Lists of many pages ----

RECORDS = 5
PAGES = {"ServiceSid": VA, "PageSize": 2}
LIST = "verify.v2.entity.list"


@pytest.fixture
def pages(stage):
    """Five entities, which are three pages of two."""
    client = stage.client()
    for number in range(RECORDS):
        assert client.call("verify.v2.entity.create", {"ServiceSid": VA, "Identity": f"identity-{number}"}).status == OK
    stage.operation = LIST
    stage.sandbox.forget_requests()
    return stage


ALL = [f"identity-{number}" for number in range(RECORDS)]


def identities(response):
    assert response.status == OK, response
    return [record["identity"] for record in response.value]


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1", "https://elsewhere.example"])
def test_a_foreign_paging_url_leads_nowhere_else(pages, base_url):
    """Only its query is used, at the host that is configured."""
    pages.sandbox.fault(LIST, "foreign_paging_url", base_url=base_url, times=2)
    response = pages.client().call(LIST, PAGES)
    assert (identities(response), response.attempts) == (ALL, 3)
    pages.check_requests("foreign_paging_url", "foreign_paging_url", None)


@pytest.mark.parametrize("kind, more", [
    ("other_path_paging_url", {"path": "/v1/Secrets"}), ("self_paging_url", {}),
], ids=["other path", "own"])  # fmt: skip
@pytest.mark.parametrize("good_pages", [0, 1])
def test_a_paging_url_that_does_not_lead_on(pages, kind, more, good_pages):
    for _ in range(good_pages):
        pages.sandbox.fault(LIST, "wrong_content_type")
    pages.sandbox.fault(LIST, kind, times=9, **more)
    response = pages.client().call(LIST, PAGES)
    assert (response.status, response.attempts) == (INVALID_RESPONSE, good_pages + 1)
    assert response.error["may_have_taken_effect"] is False
    pages.check_requests(*["wrong_content_type"] * good_pages, kind)


def test_a_list_does_not_go_round_in_circles(pages):
    pages.sandbox.fault(LIST, "repeat_token", times=99)
    response = pages.client().call(LIST, PAGES)
    assert response.status == INVALID_RESPONSE
    assert response.attempts == pages.sandbox.request_count() < 99


def test_a_list_within_its_limit_does_not_look_at_what_follows(pages):
    """Once it has its records it makes no further request."""
    pages.sandbox.fault(LIST, "foreign_paging_url", base_url="https://elsewhere.example", times=9)
    response = pages.client().call(LIST, {**PAGES, "Limit": 2})
    assert (identities(response), response.attempts) == (ALL[:2], 1)
    pages.check_requests("foreign_paging_url")


@pytest.mark.parametrize("case", OPEN)
def test_each_page_has_its_own_retries(pages, case):
    fault, _, _ = OPEN[case]
    # Good pages between: faults happen in the order in which they were armed.
    for _ in range(3):
        pages.sandbox.fault(LIST, **fault)
        pages.sandbox.fault(LIST, "wrong_content_type")
    response = pages.client(**time_for(fault), max_retries=1).call(LIST, PAGES)
    assert (identities(response), response.attempts) == (ALL, 6)
    pages.check_requests(*[fault["kind"], "wrong_content_type"] * 3)


def test_a_list_that_fails_on_its_way_gives_the_error_alone(pages):
    pages.sandbox.fault(LIST, "wrong_content_type")
    pages.sandbox.fault(LIST, "status", status=503, code=20503, times=9)
    response = pages.client().call(LIST, PAGES)
    assert (response.status, response.attempts, response.error["code"]) == (API_ERROR, 1 + RETRIES + 1, 20503)
    pages.check_requests("wrong_content_type", *["status"] * (RETRIES + 1))


@pytest.mark.parametrize("kind, more, status", [
    ("status", {"status": 503}, API_ERROR), ("reset", {}, TRANSPORT), ("truncated_json", {}, TRANSPORT),
    ("redirect", {}, INVALID_RESPONSE), ("self_paging_url", {}, INVALID_RESPONSE),
    ("other_path_paging_url", {"path": "/x"}, INVALID_RESPONSE),
], ids=["503", "reset", "truncated", "redirect", "own", "other path"])  # fmt: skip
def test_a_pager_is_where_it_was_after_a_failure(pages, kind, more, status):
    pager = Pager(pages.client(max_retries=0), LIST, PAGES)
    found = identities(pager.next())
    pages.sandbox.fault(LIST, kind, **more)
    assert pager.next().status == status
    found += identities(pager.next()) + identities(pager.next())
    assert (found, pager.next().status) == (ALL, DONE)
    pager.close()
    pages.check_requests(None, kind, None, None)


# ---- A C program ----

C_CASES = {
    "429": ({"kind": "status", "status": 429}, (OK, 201, 2, "false"), True),
    "429, for long": ({"kind": "status", "status": 429, "retry_after": 3600}, (API_ERROR, 429, 1, "false"), False),
    "400": ({"kind": "status", "status": 400}, (API_ERROR, 400, 1, "false"), False),
    "503": ({"kind": "status", "status": 503}, (API_ERROR, 503, 1, "true"), False),
    "503, done": ({"kind": "status", "status": 503, "processed": True}, (API_ERROR, 503, 1, "true"), True),
    "latency": ({"kind": "latency", "ms": FOR_EVER}, (TIMEOUT, 0, 1, "true"), False),
    "latency, done": ({"kind": "latency", "ms": FOR_EVER, "processed": True}, (TIMEOUT, 0, 1, "true"), True),
    "reset": ({"kind": "reset"}, (TRANSPORT, 0, 1, "true"), False),
    "reset, done": ({"kind": "reset", "processed": True}, (TRANSPORT, 0, 1, "true"), True),
    "empty reply": ({"kind": "empty_reply"}, (TRANSPORT, 0, 1, "true"), False),
    "empty reply, done": ({"kind": "empty_reply", "processed": True}, (TRANSPORT, 0, 1, "true"), True),
    "truncated": ({"kind": "truncated_json"}, (TRANSPORT, 201, 1, "true"), True),
    "dribble": ({"kind": "dribble", "ms_per_byte": FOR_EVER}, (TIMEOUT, 201, 1, "true"), True),
    "content type": ({"kind": "wrong_content_type"}, (OK, 201, 1, "false"), True),
    "redirect": ({"kind": "redirect"}, (INVALID_RESPONSE, 302, 1, "true"), False),
}


@pytest.mark.parametrize("case", C_CASES)
def test_a_c_program_does_as_the_error_says(sandbox, program, case):
    """After a create that may have taken effect, a fetch says whether it has, as docs/errors.md advises."""
    fault, expected, is_done = C_CASES[case]
    sandbox.fault("verify.v2.entity.create", **fault)
    options = {
        "account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": sandbox.url, "retry_max_delay_ms": 1,
        "max_retries": RETRIES, "timeout_ms": 20_000, **time_for(fault),
    }  # fmt: skip
    calls = [part for verb in ("create", "fetch") for part in (VERBS[verb][0], json.dumps(VERBS[verb][1]))]
    done = program("faults.c")(json.dumps(options), *calls)
    assert (done.returncode, done.stderr) == (0, "")
    created, fetched = [line.split() for line in done.stdout.splitlines()]
    assert created == [str(part) for part in expected]
    assert fetched == ([str(OK), "200", "1", "false"] if is_done else [str(API_ERROR), "404", "1", "false"])
    assert len(sandbox.state()["entities"]) == is_done
    assert [r["method"] for r in sandbox.requests()] == ["POST"] * expected[2] + ["GET"]
