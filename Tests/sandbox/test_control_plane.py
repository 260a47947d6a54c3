"""`/_sandbox/` and the page for a person."""

import base64
import html.parser
import json

import pytest

from support.sandbox import ACCOUNT_SID, API_KEY, SECRET, Sandbox

from .wire import ENTITIES, IS, PROFILE, PROFILES, USERS, VA, Wire, basic


def test_health(sandbox):
    assert sandbox.control("GET", "health")["status"] == "ok"


def test_the_control_plane_asks_for_no_credentials(wire):
    assert wire.get("/_sandbox/health", authorization=None).status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:80", "[::1]:80"])
def test_the_control_plane_is_for_loopback(wire, host):
    assert wire.get("/_sandbox/health", headers={"Host": host}).status == 200


@pytest.mark.parametrize("host", ["rebound.example.com", "127.0.0.1.example.com", "localhost.example.com:80"])
def test_a_name_of_another_site_does_not_reach_the_control_plane(wire, host):
    for target in ["/", "/_sandbox/state"]:
        assert wire.get(target, headers={"Host": host}).status == 403


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [("GET", "/_sandbox", 404), ("GET", "/_sandbox/", 404), ("GET", "/_sandbox/nope", 404),
     ("GET", "/_sandbox/state/x", 404), ("GET", "/_sandbox/reset", 405), ("DELETE", "/_sandbox/state", 405),
     ("POST", "/_sandbox/requests", 405), ("PUT", "/_sandbox/faults", 405), ("POST", "/", 405)],
)  # fmt: skip
def test_what_there_is_not(wire, method, target, status):
    answer = wire.request(method, target)
    assert answer.status == status
    assert "error" in answer.json


def test_the_state_shows_every_record(sandbox, wire):
    entity = wire.post(ENTITIES, {"Identity": "identity-1"}).json
    user = wire.post(USERS, {"Identity": "jing"}).json
    profile = wire.post(PROFILES, PROFILE).json
    assignments = f"{PROFILES}/{profile['sid']}/EntityAssignments"
    assignment = wire.post(assignments, {"ObjectSid": "IT" + "1" * 32}).json
    state = sandbox.state()
    assert state["entities"] == [entity]
    assert state["users"] == [user]
    assert state["customer_profiles"] == [profile]
    assert state["entity_assignments"] == [assignment]
    assert state["counts"] == {
        "verify.v2.entity": 1,
        "ip_messaging.v2.user": 1,
        "trusthub.v1.customer_profile": 1,
        "trusthub.v1.customer_profile_entity_assignment": 1,
    }


def test_a_reset_empties_everything(sandbox, wire):
    wire.post(USERS, {"Identity": "jing"})
    sandbox.fault("*", "status", status=500)
    sandbox.reset()
    assert sandbox.state()["users"] == []
    assert sandbox.faults() == []
    assert (sandbox.requests(), sandbox.request_count()) == ([], 0)


def test_after_a_reset_the_same_requests_give_the_same_sids(sandbox, wire):
    first = wire.post(USERS, {"Identity": "jing"}).json["sid"]
    assert wire.post(USERS, {"Identity": "other"}).json["sid"] != first
    sandbox.reset()
    assert wire.post(USERS, {"Identity": "jing"}).json["sid"] == first


def test_the_journal_tells_what_came_over_the_wire(sandbox, wire):
    headers = {"X-Twilio-Webhook-Enabled": "true", "User-Agent": "test/1"}
    wire.post(f"{USERS}/a%2Fb?x=%41", {"FriendlyName": "ü b"}, headers=headers)
    (entry,) = sandbox.requests()
    assert entry["method"] == "POST"
    assert entry["target"] == f"{USERS}/a%2Fb?x=%41"
    assert entry["path"] == f"/v2/Services/{IS}/Users/a/b"
    assert entry["query"] == "x=%41"
    assert entry["body"] == "FriendlyName=%C3%BC+b"
    assert entry["headers"]["X-Twilio-Webhook-Enabled"] == "true"
    assert entry["headers"]["User-Agent"] == "test/1"
    assert (entry["operation"], entry["status"], entry["fault"]) == ("ip_messaging.v2.user.update", 400, None)


def test_the_journal_is_in_order_and_leaves_the_control_plane_out(sandbox, wire):
    for method, target in [("GET", USERS), ("PUT", USERS), ("GET", "/nope"), ("DELETE", f"{ENTITIES}/nobody-there")]:
        wire.request(method, target)
        sandbox.state()
    wire.get("/")
    told = [(r["method"], r["target"], r["status"]) for r in sandbox.requests()]
    assert told == [
        ("GET", USERS, 200), ("PUT", USERS, 405), ("GET", "/nope", 404), ("DELETE", f"{ENTITIES}/nobody-there", 404),
    ]  # fmt: skip


def test_the_journal_can_be_cleared_alone(sandbox, wire):
    wire.post(USERS, {"Identity": "jing"})
    sandbox.forget_requests()
    assert (sandbox.requests(), sandbox.request_count()) == ([], 0)
    assert len(sandbox.state()["users"]) == 1


def test_the_journal_keeps_the_last_thousand_and_counts_all(sandbox, wire):
    for number in range(2505):
        wire.send("GET", f"/{number}")
        wire.receive()
    requests = sandbox.requests()
    assert sandbox.request_count() == 2505
    assert [r["target"] for r in requests] == [f"/{number}" for number in range(1505, 2505)]


def test_a_body_that_is_not_text_does_not_break_the_journal(sandbox, wire):
    wire.post(USERS, body=b"\xff\x00\x01", headers={"Content-Type": "application/octet-stream"})
    assert sandbox.requests()[0]["status"] == 415


@pytest.mark.parametrize(
    ("authorization", "shown", "username"),
    [
        (basic(), "Basic ***", ACCOUNT_SID),
        (basic(API_KEY), "Basic ***", API_KEY),
        ("Bearer " + SECRET, "Bearer ***", None),
        ("Basic " + SECRET, "Basic ***", None),
        (SECRET, "***", None),
    ],
)
def test_no_secret_is_shown_anywhere(sandbox, wire, authorization, shown, username):
    proxy = {"Proxy-Authorization": basic("proxy", SECRET)}
    wire.get(ENTITIES, authorization=authorization, headers=proxy)
    (entry,) = sandbox.requests()
    assert entry["headers"]["Authorization"] == shown
    assert entry["headers"]["Proxy-Authorization"] == "Basic ***"
    assert entry["username"] == username
    encoded = {base64.b64encode(f"{user}:{SECRET}".encode()).decode() for user in [ACCOUNT_SID, API_KEY, "proxy"]}
    for target in ["/_sandbox/requests", "/_sandbox/state", "/"]:
        text = wire.get(target, authorization=None).body.decode()
        assert not [secret for secret in encoded | {SECRET} if secret in text]


def test_a_review_is_asked_for_strictly(sandbox):
    for body in [{}, {"sid": "BU1"}, {"sid": "BU1", "status": "twilio-approved", "x": 1}]:
        with pytest.raises(ValueError, match="40[04]"):
            sandbox.control("POST", "review", body)


class Reader(html.parser.HTMLParser):
    """The tags of a page, balanced, and its text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.text = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "link"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def read(wire):
    answer = wire.get("/", authorization=None)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    reader = Reader()
    reader.feed(answer.body.decode())
    reader.close()
    assert reader.open == []
    return reader


def test_the_page_shows_records_requests_and_faults(sandbox, wire):
    wire.post(ENTITIES, {"Identity": "identity-1"})
    sandbox.fault("trusthub.v1.customer_profile.create", "latency", ms=1, times=3)
    page = read(wire)
    assert "identity-1" in page.text
    assert VA in page.text
    assert f"POST {ENTITIES}" in page.text
    assert "latency" in page.text
    assert "3 of 3" in page.text


def test_the_page_needs_nothing_from_elsewhere(wire):
    for tag, attributes in read(wire).tags:
        assert tag not in {"script", "img", "iframe"}
        for name in ["src", "href"]:
            assert attributes.get(name, "/").startswith(("/_sandbox/", "/", "data:,"))
            assert not attributes.get(name, "/").startswith("//")


def test_the_page_escapes_what_it_shows(sandbox, wire):
    nasty = "<script>alert('&\"')</script>"
    wire.post(USERS, {"Identity": nasty, "FriendlyName": nasty})
    wire.post(PROFILES, PROFILE | {"FriendlyName": nasty, "Email": nasty})
    wire.get("/<script>")
    page = read(wire)
    assert nasty in page.text
    assert "script" not in {tag for tag, _ in page.tags}
    assert b"<b>" not in wire.get("/", headers={"Host": "127.0.0.1:<b>"}).body


def test_a_seeded_sandbox_is_the_same_each_time_and_after_a_reset():
    with Sandbox(seed=12) as first, Sandbox(seed=12) as second:
        state = first.state()
        with Wire(first.port) as wire:
            wire.post(USERS, {"Identity": "jing"})
            wire.delete(f"{PROFILES}/{state['seed']['customer_profile_sid']}")
        first.reset()
        again = first.state()
        other = json.loads(json.dumps(second.state()).replace(second.url, first.url))
    assert state == again == other
    assert [len(state[kind]) for kind in ["entities", "users", "customer_profiles", "entity_assignments"]] == [12] * 4


def test_the_seeds_sids_lead_to_the_seeded_records():
    with Sandbox(seed=3) as sandbox, Wire(sandbox.port) as wire:
        seed = sandbox.state()["seed"]
        assert seed["count"] == 3
        entities = f"/v2/Services/{seed['verify_service_sid']}/Entities"
        users = f"/v2/Services/{seed['chat_service_sid']}/Users"
        profile = f"{PROFILES}/{seed['customer_profile_sid']}"
        assert wire.get(f"{entities}/seed-entity-00000001").json["account_sid"] == seed["account_sid"]
        assert wire.get(f"{users}/seed-user-00000003").status == 200
        assert wire.get(profile).json["policy_sid"] == seed["policy_sid"]
        assert len(wire.get(f"{profile}/EntityAssignments").json["results"]) == 3
        assert wire.post(entities, {"Identity": "seed-entity-00000002"}).status == 409
        assert wire.post(users, {"Identity": "a-new-one"}).status == 201
