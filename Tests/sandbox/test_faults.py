"""Each fault, seen from the wire."""

import json
import time

import pytest

from .wire import ENTITIES, PROFILE, PROFILES, TIMEOUT, USERS, Wire

CREATE = "ip_messaging.v2.user.create"
LIST = "ip_messaging.v2.user.list"
FETCH = "ip_messaging.v2.user.fetch"


def create(wire, identity="jing"):
    return wire.post(USERS, {"Identity": identity})


def read_to_end(wire):
    """What still comes, until the connection ends."""
    received = wire.unread
    while chunk := wire.socket.recv(65536):
        received += chunk
    return received


def wait_for_request(sandbox):
    """Waits until a request has arrived; the control plane answers while it is held back."""
    deadline = time.monotonic() + TIMEOUT
    while not sandbox.requests():
        assert time.monotonic() < deadline


def test_a_status_is_answered_the_next_n_times_and_then_no_more(sandbox, wire):
    sandbox.fault(CREATE, "status", times=2, status=503, code=20503, message="Try later")
    for _ in range(2):
        answer = create(wire)
        assert answer.status == 503
        assert answer.json == {
            "code": 20503,
            "message": "Try later",
            "more_info": "https://www.twilio.com/docs/errors/20503",
            "status": 503,
        }
    assert wire.get(USERS).json["users"] == []
    assert create(wire).status == 201


def test_a_status_has_a_code_and_a_message_of_its_own(sandbox, wire):
    sandbox.fault(CREATE, "status", status=500)
    assert create(wire).code == 20500


@pytest.mark.parametrize("seconds", [7, "7", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_429_may_say_when_to_retry(sandbox, wire, seconds):
    sandbox.fault(CREATE, "status", status=429, code=20429, retry_after=seconds)
    answer = create(wire)
    assert (answer.status, answer.code, answer.headers["retry-after"]) == (429, 20429, str(seconds))


def test_429_need_not_say_when(sandbox, wire):
    sandbox.fault(CREATE, "status", status=429)
    assert "retry-after" not in create(wire).headers


@pytest.mark.parametrize(
    ("body", "content_type"),
    [("<html>502</html>", "text/html"), ("", None), ('{"type":"t","title":"T","status":502,"code":1}', "application/problem+json"),
     ("null", None), ("ü", "text/plain; charset=utf-8")],
)  # fmt: skip
def test_a_status_may_have_any_body(sandbox, wire, body, content_type):
    settings = {"content_type": content_type} if content_type else {}
    sandbox.fault(CREATE, "status", status=502, body=body, **settings)
    answer = create(wire)
    assert (answer.status, answer.body) == (502, body.encode())
    assert answer.headers["content-type"] == content_type or "application/json"


def test_a_success_may_have_a_wrong_body(sandbox, wire):
    sandbox.fault(FETCH, "status", status=200, body="[]")
    answer = wire.get(f"{USERS}/jing")
    assert (answer.status, answer.json) == (200, [])


def test_a_status_may_come_after_the_operation_took_effect(sandbox, wire):
    sandbox.fault(CREATE, "status", status=500, processed=True)
    assert create(wire).status == 500
    assert wire.get(f"{USERS}/jing").status == 200


def test_latency_holds_the_answer_back(sandbox, wire):
    sandbox.fault(CREATE, "latency", ms=300)
    before = time.monotonic()
    answer = create(wire)
    assert time.monotonic() - before >= 0.3
    assert answer.status == 201
    assert wire.get(f"{USERS}/jing").json == answer.json


@pytest.mark.parametrize("processed", [True, False])
def test_latency_comes_before_the_operation_or_after_it(sandbox, wire, processed):
    sandbox.fault(CREATE, "latency", ms=3_600_000, processed=processed)
    wire.send("POST", USERS, {"Identity": "jing"})
    with Wire(sandbox.port) as other:
        wait_for_request(sandbox)
        assert other.get(f"{USERS}/jing").status == (200 if processed else 404)
        assert other.get(USERS).headers["twilio-concurrent-requests"] == "2"


def test_a_request_that_waited_through_a_reset_of_the_sandbox_has_no_effect_and_no_answer(sandbox, wire):
    sandbox.fault(CREATE, "latency", ms=3_600_000)
    wire.send("POST", USERS, {"Identity": "jing"})
    wait_for_request(sandbox)
    sandbox.reset()
    assert read_to_end(wire) == b""
    with Wire(sandbox.port) as other:
        answer = other.get(USERS)
    assert (answer.json["users"], answer.headers["twilio-concurrent-requests"]) == ([], "1")


@pytest.mark.parametrize("processed", [True, False])
def test_a_reset_connection_has_no_answer(sandbox, wire, processed):
    sandbox.fault(CREATE, "reset", processed=processed)
    wire.send("POST", USERS, {"Identity": "jing"})
    with pytest.raises(ConnectionResetError):
        wire.receive()
    with Wire(sandbox.port) as other:
        assert other.get(f"{USERS}/jing").status == (200 if processed else 404)


def test_a_reset_befalls_its_own_connection_alone(sandbox, wire):
    others = [Wire(sandbox.port) for _ in range(5)]
    for other in others:
        assert other.get(USERS).status == 200
    sandbox.fault(CREATE, "reset")
    wire.send("POST", USERS, {"Identity": "jing"})
    with pytest.raises(ConnectionResetError):
        wire.receive()
    for other in others:
        assert other.get(USERS).status == 200
        other.socket.close()


@pytest.mark.parametrize("processed", [True, False])
def test_an_empty_reply_is_an_orderly_close(sandbox, wire, processed):
    sandbox.fault(CREATE, "empty_reply", processed=processed)
    wire.send("POST", USERS, {"Identity": "jing"})
    assert read_to_end(wire) == b""
    with Wire(sandbox.port) as other:
        assert other.get(f"{USERS}/jing").status == (200 if processed else 404)


def test_truncated_json_ends_halfway(sandbox, wire):
    whole = create(wire).body
    sandbox.fault(FETCH, "truncated_json")
    wire.send("GET", f"{USERS}/jing")
    head, _, body = read_to_end(wire).partition(b"\r\n\r\n")
    assert f"Content-Length: {len(whole)}".encode() in head
    assert body == whole[: len(whole) // 2]


def test_a_wrong_content_type_is_all_that_is_wrong(sandbox, wire):
    whole = create(wire).body
    sandbox.fault(FETCH, "wrong_content_type", times=2)
    answer = wire.get(f"{USERS}/jing")
    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, whole, "text/html")
    sandbox.disarm()
    sandbox.fault(FETCH, "wrong_content_type", content_type="text/plain")
    assert wire.get(f"{USERS}/jing").headers["content-type"] == "text/plain"
    assert wire.get(f"{USERS}/jing").headers["content-type"] == "application/json"


def test_a_dribble_comes_whole_but_byte_by_byte(sandbox, wire):
    whole = create(wire).body
    sandbox.fault(FETCH, "dribble", ms_per_byte=1)
    wire.send("GET", f"{USERS}/jing")
    received, pieces = b"", 0
    while not received.endswith(whole):
        received += wire.socket.recv(65536)
        pieces += 1
    assert received.count(b"\r\n\r\n") == 1
    assert pieces > 20  # one write would come in one piece, or a few
    assert wire.get(f"{USERS}/jing").body == whole


def test_a_dribble_may_take_for_ever(sandbox, wire):
    create(wire)
    sandbox.fault(FETCH, "dribble", ms_per_byte=3_600_000)
    wire.send("GET", f"{USERS}/jing")
    received = b""
    while not received.endswith(b"\r\n\r\n"):
        received += wire.socket.recv(65536)
    wire.socket.settimeout(0.2)
    with pytest.raises(TimeoutError):
        wire.socket.recv(1)


def test_a_redirect_leads_elsewhere_and_does_nothing(sandbox, wire):
    sandbox.fault(CREATE, "redirect", location="http://127.0.0.1:1/elsewhere")
    answer = create(wire)
    assert (answer.status, answer.headers["location"], answer.body) == (302, "http://127.0.0.1:1/elsewhere", b"")
    sandbox.fault(CREATE, "redirect")
    assert create(wire).headers["location"] == f"{sandbox.url}/redirected{USERS}"
    assert wire.get(USERS).json["users"] == []


@pytest.fixture
def three(wire):
    for number in range(3):
        create(wire, f"user-{number}")


def page(wire, target=f"{USERS}?PageSize=2"):
    return wire.get(target).json["meta"]


def test_a_foreign_paging_url(sandbox, wire, three):
    honest = page(wire)["next_page_url"]
    sandbox.fault(LIST, "foreign_paging_url", base_url="http://127.0.0.1:1")
    assert page(wire)["next_page_url"] == honest.replace(sandbox.url, "http://127.0.0.1:1")
    assert page(wire)["next_page_url"] == honest


def test_a_page_that_names_itself(sandbox, wire, three):
    sandbox.fault(LIST, "self_paging_url")
    meta = page(wire)
    assert meta["next_page_url"] == meta["url"]


def test_a_repeated_token(sandbox, wire, three):
    second = page(wire)["next_page_url"].removeprefix(sandbox.url)
    sandbox.fault(LIST, "repeat_token", times=3)
    token = second.split("PageToken=")[1]
    assert page(wire, second)["next_page_url"] == f"{sandbox.url}{USERS}?PageSize=2&Page=2&PageToken={token}"
    first = page(wire)["next_page_url"].removeprefix(sandbox.url)
    again = page(wire, first)["next_page_url"].removeprefix(sandbox.url)
    assert again != first
    assert again.split("PageToken=")[1] == first.split("PageToken=")[1]
    assert [u["identity"] for u in wire.get(again).json["users"]] == ["user-0", "user-1"]


def test_a_paging_url_on_another_path(sandbox, wire, three):
    honest = page(wire)["next_page_url"]
    sandbox.fault(LIST, "other_path_paging_url", path="/v1/Secrets")
    assert page(wire)["next_page_url"] == honest.replace(USERS, "/v1/Secrets")


@pytest.mark.parametrize(
    ("kind", "settings"),
    [("foreign_paging_url", {"base_url": "http://x"}), ("self_paging_url", {}), ("repeat_token", {}),
     ("other_path_paging_url", {"path": "/x"})],
)  # fmt: skip
def test_a_paging_fault_needs_no_second_page(sandbox, wire, kind, settings):
    sandbox.fault("*", kind, **settings)
    assert wire.get(f"{USERS}/nobody").status == 404
    assert page(wire)["next_page_url"] is not None
    assert page(wire)["next_page_url"] is None


def test_a_fault_waits_for_its_own_operation(sandbox, wire):
    sandbox.fault("trusthub.v1.customer_profile.create", "status", status=500)
    assert wire.post(ENTITIES, {"Identity": "identity-1"}).status == 201
    assert create(wire).status == 201
    assert wire.get(PROFILES).status == 200
    assert wire.post(PROFILES, PROFILE).status == 500
    assert wire.post(PROFILES, PROFILE).status == 201


def test_a_star_is_any_operation(sandbox, wire):
    sandbox.fault("*", "status", times=3, status=500)
    assert [wire.get(ENTITIES).status, create(wire).status, wire.get(PROFILES).status] == [500] * 3
    assert wire.get(ENTITIES).status == 200


def test_page_is_another_word_for_list(sandbox, wire):
    assert sandbox.fault("verify.v2.entity.page", "status", status=500)[0]["operation"] == "verify.v2.entity.list"
    assert wire.get(ENTITIES).status == 500


def test_faults_happen_in_the_order_of_their_arming(sandbox, wire):
    sandbox.fault(CREATE, "status", status=500)
    sandbox.fault(CREATE, "status", status=429)
    assert [create(wire).status for _ in range(3)] == [500, 429, 201]


def test_a_request_that_is_not_let_in_uses_no_fault_up(sandbox, wire):
    sandbox.fault("*", "status", status=500)
    assert wire.get(USERS, authorization=None).status == 401
    assert wire.get("/nope").status == 404
    assert wire.request("PUT", USERS).status == 405
    assert wire.get(USERS).status == 500


def test_the_control_plane_tells_what_is_armed(sandbox, wire):
    sandbox.fault(CREATE, "status", times=2, status=500, code=1, message="m", retry_after=3, processed=True)
    sandbox.fault("*", "latency", ms=5)
    create(wire)
    assert sandbox.faults() == [
        {"operation": CREATE, "kind": "status", "times": 2, "remaining": 1, "processed": True, "status": 500,
         "code": 1, "message": "m", "retry_after": "3", "body": None, "content_type": None},
        {"operation": "*", "kind": "latency", "times": 1, "remaining": 1, "processed": False, "ms": 5},
    ]  # fmt: skip
    sandbox.disarm()
    assert sandbox.faults() == []
    assert create(wire, "other").status == 201


def test_the_journal_tells_the_fault_and_that_there_was_no_answer(sandbox, wire):
    sandbox.fault(CREATE, "empty_reply")
    sandbox.fault(LIST, "status", status=500)
    wire.get(USERS)
    wire.send("POST", USERS, {"Identity": "jing"})
    read_to_end(wire)
    told = [(r["operation"], r["fault"], r["status"]) for r in sandbox.requests()]
    assert told == [(LIST, "status", 500), (CREATE, "empty_reply", None)]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ({"kind": "status", "status": 500}, "operation is missing"),
        ({"operation": "*"}, "kind is missing"),
        ({"operation": "*", "kind": "explode"}, "unknown kind explode"),
        ({"operation": "verify.v2.entity.update", "kind": "reset"}, "unknown operation"),
        ({"operation": "nope", "kind": "reset"}, "unknown operation"),
        ({"operation": "*", "kind": "reset", "time": 3}, "unknown field time"),
        ({"operation": "*", "kind": "reset", "times": 0}, "times"),
        ({"operation": "*", "kind": "reset", "times": "2"}, "times must be a number"),
        ({"operation": "*", "kind": "reset", "times": True}, "times must be a number"),
        ({"operation": "*", "kind": "status"}, "status is missing"),
        ({"operation": "*", "kind": "status", "status": 99}, "status"),
        ({"operation": "*", "kind": "status", "status": 429, "retry_after": "1\r\nX: y"}, "retry_after"),
        ({"operation": "*", "kind": "latency", "ms": -1}, "ms"),
        ({"operation": "*", "kind": "latency"}, "ms is missing"),
        ({"operation": "*", "kind": "foreign_paging_url"}, "base_url is missing"),
        ({"operation": "*", "kind": "truncated_json", "processed": False}, "unknown field processed"),
        ({"operation": CREATE, "kind": "self_paging_url"}, "cannot happen"),
        ({"operation": "verify.v2.entity.delete", "kind": "dribble", "ms_per_byte": 1}, "cannot happen"),
    ],
)
def test_a_fault_that_says_something_else_is_refused(sandbox, fault, reason):
    with pytest.raises(ValueError, match="400: .*" + reason):
        sandbox.control("POST", "faults", fault)
    assert sandbox.faults() == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"1"])
def test_a_fault_must_be_an_object(wire, body):
    answer = wire.post("/_sandbox/faults", body=body)
    assert answer.status == 400
    assert "error" in json.loads(answer.body)
