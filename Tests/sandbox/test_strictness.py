"""What a lenient server lets pass and a stand-in must not."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from .wire import ENTITIES, FORM, PROFILE, PROFILES, USERS, Wire


@pytest.fixture
def paths(wire):
    """Every path there is, by what it is."""
    wire.post(ENTITIES, {"Identity": "identity-1"})
    wire.post(USERS, {"Identity": "jing"})
    profile = f"{PROFILES}/{wire.post(PROFILES, PROFILE).json['sid']}"
    assignments = f"{profile}/EntityAssignments"
    assignment = wire.post(assignments, {"ObjectSid": "IT" + "1" * 32}).json["sid"]
    return {
        "entities": ENTITIES,
        "entity": f"{ENTITIES}/identity-1",
        "users": USERS,
        "user": f"{USERS}/jing",
        "profiles": PROFILES,
        "profile": profile,
        "assignments": assignments,
        "assignment": f"{assignments}/{assignment}",
    }


ALLOWED = {
    "entities": "GET, POST", "entity": "GET, DELETE",
    "users": "GET, POST", "user": "GET, POST, DELETE",
    "profiles": "GET, POST", "profile": "GET, POST, DELETE",
    "assignments": "GET, POST", "assignment": "GET, DELETE",
}  # fmt: skip


@pytest.mark.parametrize("kind", ALLOWED)
def test_a_wrong_method_is_refused_and_the_right_ones_are_named(wire, paths, kind):
    for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} - set(ALLOWED[kind].split(", ")):
        answer = wire.request(method, paths[kind])
        assert (answer.status, answer.code) == (405, 20004)
        assert answer.headers["allow"] == ALLOWED[kind]


def test_head_is_refused_without_a_body(wire):
    wire.send("HEAD", USERS)
    assert wire.receive(has_body=False).status == 405
    assert wire.get(USERS).status == 200


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data", "text/plain", "", None])
def test_a_body_that_is_not_a_form_is_refused(wire, content_type):
    answer = wire.post(USERS, body=b"Identity=jing", headers={"Content-Type": content_type})
    assert (answer.status, answer.code) == (415, 20415)


@pytest.mark.parametrize("content_type", [FORM, FORM + "; charset=utf-8", FORM.upper()])
def test_a_form_may_tell_its_charset(wire, content_type):
    assert wire.post(USERS, body=b"Identity=jing", headers={"Content-Type": content_type}).status == 201


def test_an_update_of_nothing_needs_no_body(wire, paths):
    assert wire.request("POST", paths["user"]).status == 200


@pytest.mark.parametrize("kind", ["entities", "users", "user", "profiles", "profile", "assignments"])
def test_an_unknown_form_parameter_is_refused(wire, paths, kind):
    answer = wire.post(paths[kind], {"friendly_name": "x"})
    assert (answer.status, answer.code) == (400, 20001)
    assert "friendly_name" in answer.json["message"]


@pytest.mark.parametrize("kind", ALLOWED)
def test_an_unknown_query_parameter_is_refused(wire, paths, kind):
    answer = wire.get(paths[kind] + "?Colour=red")
    assert (answer.status, answer.code) == (400, 20001)
    assert "Colour" in answer.json["message"]


@pytest.mark.parametrize("query", ["PageSize=5", "Status=draft"])
def test_only_a_list_has_a_query(wire, paths, query):
    assert wire.get(f"{paths['profile']}?{query}").status == 400
    assert wire.post(f"{PROFILES}?{query}", PROFILE).status == 400
    assert wire.delete(f"{paths['profile']}?{query}").status == 400
    assert wire.get(paths["profile"]).status == 200


def test_a_repeated_parameter_is_refused(wire):
    answer = wire.post(USERS, body=b"Identity=a&Identity=b", headers={"Content-Type": FORM})
    assert (answer.status, answer.code) == (400, 20001)
    assert wire.get(f"{USERS}?PageSize=1&PageSize=1").status == 400
    assert wire.get(f"{USERS}?PageSize=1&Page%53ize=1").status == 400


@pytest.mark.parametrize(
    "body", [b"Identity", b"=a", b"Identity=%", b"Identity=%g0", b"Identity=%ff", b"Identity=a&", b"&Identity=a",
             b"Identity=\xc3\xbc", b"Identity=a b", b"Identity=a\r\n", b'{"Identity":"a"}'],
)  # fmt: skip
def test_a_malformed_form_is_refused(wire, body):
    assert wire.post(USERS, body=body, headers={"Content-Type": FORM}).status == 400
    assert wire.get(USERS).json["users"] == []


def test_a_form_decodes_plus_as_a_space_and_percent_2b_as_a_plus(wire):
    body = b"Identity=a+b%2Bc%20d%26e%3Df&FriendlyName="
    record = wire.post(USERS, body=body, headers={"Content-Type": FORM}).json
    assert (record["identity"], record["friendly_name"]) == ("a b+c d&e=f", "")


def test_a_chunked_body_is_read(wire):
    wire.send("POST", USERS, headers={"Content-Type": FORM, "Transfer-Encoding": "chunked"})
    wire.socket.sendall(b"9\r\nIdentity=\r\n4\r\njing\r\n0\r\n\r\n")
    assert wire.receive().json["identity"] == "jing"


def test_get_and_delete_take_no_body(wire, paths):
    assert wire.request("GET", paths["user"], {"a": "b"}).status == 400
    assert wire.request("DELETE", paths["user"], {"a": "b"}).status == 400
    assert wire.get(paths["user"]).status == 200


def test_control_characters_come_back_escaped(wire):
    text = "".join(map(chr, range(32))) + '"\\/\x7f\u2028'
    assert wire.post(USERS, {"Identity": "jing", "FriendlyName": text}).json["friendly_name"] == text


@pytest.mark.parametrize("target", [USERS, f"{USERS}/nobody", "/nope"])
def test_every_answer_has_twilios_headers(wire, target):
    answers = [wire.get(target), wire.get(target)]
    ids = [answer.headers["twilio-request-id"] for answer in answers]
    assert all(i[:2] == "RQ" and len(i) == 34 and int(i[2:], 16) for i in ids)
    assert ids[0] != ids[1]
    assert float(answers[0].headers["twilio-request-duration"]) >= 0
    assert answers[0].headers["twilio-concurrent-requests"] == "1"


def test_an_error_has_twilios_shape(wire):
    answer = wire.get(f"{USERS}/nobody")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json == {
        "code": 20404,
        "message": f"The requested resource {USERS}/nobody was not found",
        "more_info": "https://www.twilio.com/docs/errors/20404",
        "status": 404,
    }


@pytest.mark.parametrize("host", ["verify.twilio.com", "localhost:1", "[::1]:8080"])
def test_urls_point_at_the_host_that_the_client_named(wire, host):
    record = wire.post(USERS, {"Identity": "jing"}, headers={"Host": host}).json
    assert record["url"] == f"http://{host}{USERS}/{record['sid']}"


@pytest.mark.parametrize("host", ["evil.com/path", 'a"b', "a b", "user@host", "", None])
def test_a_host_that_is_none_is_refused(wire, host):
    answer = wire.post(USERS, {"Identity": "jing"}, headers={"Host": host})
    assert (answer.status, answer.code) == (400, 20001)


def test_requests_may_be_pipelined_on_one_connection(wire):
    for number in range(50):
        wire.send("POST", USERS, {"Identity": f"user-{number}"})
    assert [wire.receive().json["identity"] for _ in range(50)] == [f"user-{n}" for n in range(50)]


def test_many_connections_at_once_lose_nothing(sandbox):
    def create(worker):
        with Wire(sandbox.port) as wire:
            return [wire.post(USERS, {"Identity": f"user-{worker}-{n}"}).json["sid"] for n in range(20)]

    with ThreadPoolExecutor(32) as pool:
        sids = [sid for made in pool.map(create, range(32)) for sid in made]
    assert len(set(sids)) == len(sids) == 640
    assert {user["sid"] for user in sandbox.state()["users"]} == set(sids)
