"""The sandbox's faults, seen from Python: which exception, after how many requests, and what the sandbox has then.

Tests/weather/test_faults.py does the same to the library itself, and says why."""

import builtins

import pytest

import twilite

VERIFY = "VA" + "0" * 32
POLICY = "RN" + "a" * 32
IDENTITY = "identity-1"
OPERATIONS = {
    "create": "verify.v2.entity.create", "fetch": "verify.v2.entity.fetch", "list": "verify.v2.entity.list",
    "stream": "verify.v2.entity.list", "delete": "verify.v2.entity.delete",
    "update": "trusthub.v1.customer_profile.update",
}  # fmt: skip
WRITES = ("create", "delete", "update")
FOR_EVER = 3_600_000
RETRIES = 2


def time_for(fault):
    """Patience: little where it must come to an end, much where it must not."""
    return {"timeout_ms": 1000} if FOR_EVER in fault.values() else {}


class Stage:
    """A sandbox that has what a verb needs, and what happens on it."""

    def __init__(self, sandbox, make):
        self.sandbox, self.client = sandbox, make

    def perform(self, verb, fault, **options):
        """Makes a verb's records, arms its fault, and makes the call."""
        before = self.client()
        if verb == "update":
            self.sid = before.trusthub.v1.customer_profiles.create(
                friendly_name="Before", email="a@example.com", policy_sid=POLICY
            ).sid
        elif verb != "create":
            before.verify.v2.services(VERIFY).entities.create(identity=IDENTITY)
        self.sandbox.forget_requests()
        self.sandbox.fault(OPERATIONS[verb], **fault)
        client = self.client(**{**time_for(fault), **options})
        entities = client.verify.v2.services(VERIFY).entities
        self.verb = verb
        return {
            "create": lambda: entities.create(identity=IDENTITY).identity,
            "fetch": lambda: entities(IDENTITY).fetch().identity,
            "list": lambda: [entity.identity for entity in entities.list()],
            "stream": lambda: [entity.identity for entity in entities.stream()],
            "delete": lambda: entities(IDENTITY).delete(),
            "update": lambda: client.trusthub.v1.customer_profiles(self.sid).update(friendly_name="After").friendly_name,
        }[verb]()  # fmt: skip

    def fail(self, kind, verb, fault, **options):
        with pytest.raises(kind) as caught:
            self.perform(verb, fault, **options)
        assert type(caught.value) is kind
        assert caught.value.operation == OPERATIONS[verb]
        return caught.value

    def check_requests(self, *faults):
        told = [(request["operation"], request["fault"]) for request in self.sandbox.requests()]
        assert told == [(OPERATIONS[self.verb], fault) for fault in faults]
        assert self.sandbox.request_count() == len(faults)

    def check_done(self, is_done):
        state = self.sandbox.state()
        if self.verb == "update":
            assert [p["friendly_name"] for p in state["customer_profiles"]] == ["After" if is_done else "Before"]
        else:
            is_there = {"create": is_done, "delete": not is_done}.get(self.verb, True)
            assert [entity["identity"] for entity in state["entities"]] == [IDENTITY] * is_there


GOOD = {
    "create": IDENTITY, "fetch": IDENTITY, "list": [IDENTITY], "stream": [IDENTITY], "delete": True, "update": "After",
}  # fmt: skip


@pytest.fixture
def stage(sandbox):
    clients = []

    def make(**options):
        given = {"max_retries": RETRIES, "retry_max_delay_ms": 1, "timeout_ms": 20_000, **options}
        clients.append(twilite.Client("AC" + "0" * 32, "a-token", base_url=sandbox.url, **given))
        return clients[-1]

    yield Stage(sandbox, make)
    for client in clients:
        client.close()


# ---- Refused ----


@pytest.mark.parametrize(
    "status, code, kind",
    [
        (400, 20001, twilite.APIError),
        (401, 20003, twilite.AuthenticationError),
        (403, 20403, twilite.PermissionDeniedError),
        (404, 20404, twilite.NotFoundError),
        (409, 20409, twilite.ConflictError),
    ],
)
@pytest.mark.parametrize("verb", OPERATIONS)
def test_a_refusal_is_the_end(stage, verb, status, code, kind):
    error = stage.fail(kind, verb, {"kind": "status", "status": status, "code": code, "message": "No", "times": 9})
    assert (error.http_status, error.code, error.message, error.attempts) == (status, code, "No", 1)
    assert error.may_have_taken_effect is False
    stage.check_requests("status")
    stage.check_done(False)


@pytest.mark.parametrize("retry_after", [None, 0])
@pytest.mark.parametrize("verb", OPERATIONS)
def test_429_is_asked_again_whatever_it_is(stage, verb, retry_after):
    more = {} if retry_after is None else {"retry_after": retry_after}
    assert stage.perform(verb, {"kind": "status", "status": 429, "times": RETRIES, **more}) == GOOD[verb]
    stage.check_requests(*["status"] * RETRIES, None)
    stage.check_done(True)


@pytest.mark.parametrize("verb", OPERATIONS)
@pytest.mark.parametrize("retry_after, attempts", [(None, RETRIES + 1), (3600, 1)])
def test_429_in_the_end(stage, verb, retry_after, attempts):
    """As often as max_retries allows; at once when Twilio asks for a longer wait than the client has."""
    more = {} if retry_after is None else {"retry_after": retry_after}
    error = stage.fail(twilite.RateLimitedError, verb, {"kind": "status", "status": 429, "times": 9, **more})
    assert (error.http_status, error.attempts, error.may_have_taken_effect) == (429, attempts, False)
    stage.check_requests(*["status"] * attempts)
    stage.check_done(False)


# ---- Nobody can know ----

OPEN = {
    "500": ({"kind": "status", "status": 500}, twilite.ServerError),
    "503": ({"kind": "status", "status": 503, "code": 20503}, twilite.ServerError),
    "latency": ({"kind": "latency", "ms": FOR_EVER}, twilite.TimeoutError),
    "reset": ({"kind": "reset"}, twilite.TransportError),
    "empty reply": ({"kind": "empty_reply"}, twilite.TransportError),
}


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("case", OPEN)
def test_a_create_is_not_sent_twice(stage, case, processed):
    fault, kind = OPEN[case]
    error = stage.fail(kind, "create", {**fault, "processed": processed, "times": 9})
    assert (error.attempts, error.may_have_taken_effect) == (1, True)
    assert "may have taken effect" in str(error)
    stage.check_requests(fault["kind"])
    stage.check_done(processed)


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("verb", ["fetch", "list", "stream", "delete", "update"])
def test_what_can_be_sent_again_is(stage, verb, case):
    fault, _ = OPEN[case]
    assert stage.perform(verb, fault) == GOOD[verb]
    stage.check_requests(fault["kind"], None)
    stage.check_done(True)


@pytest.mark.parametrize("case", ["latency", "reset", "empty reply"])
def test_a_delete_that_was_done_without_an_answer(stage, case):
    fault, _ = OPEN[case]
    assert stage.perform("delete", {**fault, "processed": True}) is True
    assert [request["status"] for request in stage.sandbox.requests()] == [None, 404]
    stage.check_done(True)


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("verb", ["fetch", "list", "stream", "delete", "update"])
def test_no_more_often_than_max_retries_allows(stage, verb, case):
    fault, kind = OPEN[case]
    error = stage.fail(kind, verb, {**fault, "times": 9}, max_retries=1)
    assert (error.attempts, error.may_have_taken_effect) == (2, verb in WRITES)
    stage.check_requests(*[fault["kind"]] * 2)
    stage.check_done(False)


def test_the_exceptions_are_python_s_too(stage):
    with pytest.raises(builtins.TimeoutError):
        stage.perform("create", OPEN["latency"][0])
    stage.sandbox.reset()
    with pytest.raises(builtins.ConnectionError):
        stage.perform("create", OPEN["reset"][0])


def test_a_create_that_may_have_been_done_is_looked_for(stage):
    """What docs/errors.md advises, for a fault that took effect and for one that did not."""
    entities = stage.client().verify.v2.services(VERIFY).entities
    for number, processed in enumerate([True, False]):
        stage.sandbox.fault(OPERATIONS["create"], "reset", processed=processed)
        with pytest.raises(twilite.TransportError) as caught:
            entities.create(identity=f"identity-{number}")
        assert caught.value.may_have_taken_effect
        try:
            entities(f"identity-{number}").fetch()
        except twilite.NotFoundError:
            entities.create(identity=f"identity-{number}")
    assert [entity.identity for entity in entities.list()] == ["identity-0", "identity-1"]
    assert [r["method"] for r in stage.sandbox.requests()] == ["POST", "GET", "POST", "GET", "POST", "GET"]


# ---- Not whole, not at once, not as it should be ----

HALVES = {
    "truncated": ({"kind": "truncated_json"}, twilite.TransportError),
    "dribble for ever": ({"kind": "dribble", "ms_per_byte": FOR_EVER}, twilite.TimeoutError),
}


@pytest.mark.parametrize("case", HALVES)
def test_a_create_whose_answer_is_cut_short(stage, case):
    fault, kind = HALVES[case]
    error = stage.fail(kind, "create", {**fault, "times": 9})
    assert (error.http_status, error.attempts, error.may_have_taken_effect) == (201, 1, True)
    stage.check_requests(fault["kind"])
    stage.check_done(True)


@pytest.mark.parametrize("case", HALVES)
@pytest.mark.parametrize("verb", ["fetch", "list", "stream", "update"])
def test_an_answer_that_is_cut_short_is_asked_for_again(stage, verb, case):
    fault, _ = HALVES[case]
    assert stage.perform(verb, fault) == GOOD[verb]
    stage.check_requests(fault["kind"], None)
    stage.check_done(True)


@pytest.mark.parametrize(
    "fault", [{"kind": "dribble", "ms_per_byte": 0}, {"kind": "wrong_content_type"}, {"kind": "latency", "ms": 50}]
)
@pytest.mark.parametrize("verb", ["create", "fetch", "list", "stream", "update"])
def test_an_answer_that_is_whole_is_good(stage, verb, fault):
    assert stage.perform(verb, fault) == GOOD[verb]
    stage.check_requests(fault["kind"])
    stage.check_done(True)


@pytest.mark.parametrize("processed", [False, True])
@pytest.mark.parametrize("verb", OPERATIONS)
def test_a_redirect_is_not_followed(stage, verb, processed):
    error = stage.fail(twilite.InvalidResponseError, verb, {"kind": "redirect", "processed": processed, "times": 9})
    assert (error.http_status, error.attempts, error.may_have_taken_effect) == (302, 1, verb in WRITES)
    stage.check_requests("redirect")
    stage.check_done(processed)


@pytest.mark.parametrize("body", ["[]", "<html>", ""])
@pytest.mark.parametrize("verb", ["create", "fetch", "list", "stream", "update"])
def test_a_success_that_says_something_else(stage, verb, body):
    fault = {"kind": "status", "status": 200, "body": body, "times": 9}
    error = stage.fail(twilite.InvalidResponseError, verb, fault)
    assert (error.http_status, error.attempts, error.may_have_taken_effect) == (200, 1, verb in WRITES)
    stage.check_requests("status")
    stage.check_done(False)


# ---- Many pages ----

ALL = [f"identity-{number}" for number in range(5)]


@pytest.fixture
def pages(stage):
    """Five entities, which are three pages of two."""
    entities = stage.client().verify.v2.services(VERIFY).entities
    for identity in ALL:
        entities.create(identity=identity)
    stage.verb = "list"
    stage.sandbox.forget_requests()
    return stage


def both(client):
    """A list and a stream of the same records."""
    entities = client.verify.v2.services(VERIFY).entities
    return [lambda: entities.list(page_size=2), lambda: list(entities.stream(page_size=2))]


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1", "https://elsewhere.example"])
@pytest.mark.parametrize("which", [0, 1], ids=["list", "stream"])
def test_a_foreign_paging_url_leads_nowhere_else(pages, base_url, which):
    pages.sandbox.fault(OPERATIONS["list"], "foreign_paging_url", base_url=base_url, times=2)
    assert [entity.identity for entity in both(pages.client())[which]()] == ALL
    pages.check_requests("foreign_paging_url", "foreign_paging_url", None)


@pytest.mark.parametrize(
    "kind, more", [("other_path_paging_url", {"path": "/v1/Secrets"}), ("self_paging_url", {}), ("repeat_token", {})]
)
@pytest.mark.parametrize("which", [0, 1], ids=["list", "stream"])
def test_a_paging_url_that_does_not_lead_on(pages, kind, more, which):
    pages.sandbox.fault(OPERATIONS["list"], kind, times=99, **more)
    with pytest.raises(twilite.InvalidResponseError) as caught:
        both(pages.client())[which]()
    assert caught.value.may_have_taken_effect is False
    assert pages.sandbox.request_count() <= len(ALL)


def test_a_stream_gives_what_came_before_a_failure(pages):
    """A list gives the error alone; a stream has given its records already. It ends with the failure."""
    pages.sandbox.fault(OPERATIONS["list"], "wrong_content_type")
    pages.sandbox.fault(OPERATIONS["list"], "status", status=503, code=20503, times=RETRIES + 1)
    stream = pages.client().verify.v2.services(VERIFY).entities.stream(page_size=2)
    assert [next(stream).identity, next(stream).identity] == ALL[:2]
    with pytest.raises(twilite.ServerError) as caught:
        next(stream)
    assert caught.value.code == 20503
    assert list(stream) == []
    pages.check_requests("wrong_content_type", *["status"] * (RETRIES + 1))


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.parametrize("which", [0, 1], ids=["list", "stream"])
def test_each_page_has_its_own_retries(pages, case, which):
    fault, _ = OPEN[case]
    for _ in range(3):
        pages.sandbox.fault(OPERATIONS["list"], **fault)
        pages.sandbox.fault(OPERATIONS["list"], "wrong_content_type")
    client = pages.client(**time_for(fault), max_retries=1)
    assert [entity.identity for entity in both(client)[which]()] == ALL
    pages.check_requests(*[fault["kind"], "wrong_content_type"] * 3)
