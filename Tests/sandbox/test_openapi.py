"""What the sandbox answers for OpenAPI documents, by the documents in `documents/`, which have every construct that
Twilio's have."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

import pytest

from support.sandbox import ACCOUNT_SID, STOP_TIMEOUT, Sandbox, program

from .wire import ENTITIES, FORM, PROFILE, PROFILES, USERS, Wire, basic

DOCUMENTS = Path(__file__).parent / "documents"
THINGS = "/v1/Things"
TH = "TH" + "1" * 32
ACCOUNT = f"/2010-04-01/Accounts/{ACCOUNT_SID}"
PARCELS = f"{ACCOUNT}/Parcels.json"
PLAN = {"name": "Walk", "steps": [{"kind": "walk", "minutes": 5}]}
RFC_2822 = r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000"
RFC_3339 = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


@pytest.fixture(scope="module")
def served():
    with Sandbox(arguments=["--openapi", str(DOCUMENTS)]) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served):
    served.reset()
    return served


def send_json(wire, method, target, value, media="application/json"):
    return wire.request(method, target, body=json.dumps(value).encode(), headers={"Content-Type": media})


def thing(wire, **given):
    answer = wire.post(THINGS, {"FriendlyName": "A thing", **given})
    assert answer.status == 201, answer.body
    return answer.json


# ---- One of many ----------------------------------------------------------------------------------------------------


def test_a_record_has_what_was_given_and_what_the_document_says(wire):
    body = [
        ("FriendlyName", "A thing"), ("UniqueName", "one"), ("Colour", "sea-blue"), ("Weight", "5"), ("Price", "1.50"),
        ("Enabled", "true"), ("Attributes", '{"a": [1]}'), ("Config", '{"b": null}'), ("Tags", "x"), ("Tags", "y"),
        ("Binding.Alg", "HS256"), ("CallbackUrl", "https://example.com/x"), ("CallbackMethod", "POST"),
        ("Starts", "2024-05-06T07:08:09+02:00"), ("OnDay", "2024-05-06"), ("Description", "short"),
    ]  # fmt: skip
    answer = wire.post(THINGS, body)
    record = answer.json
    assert answer.status == 201
    assert re.fullmatch("TH[0-9a-f]{32}", record["sid"])
    assert re.fullmatch(RFC_3339, record["date_created"])
    url = f"http://{wire.host}{THINGS}/{record['sid']}"
    assert record == {
        "sid": record["sid"], "account_sid": ACCOUNT_SID, "friendly_name": "A thing", "unique_name": "one",
        "colour": "sea-blue", "weight": 5, "price": 1.5, "enabled": True, "attributes": {"a": [1]},
        "config": {"b": None}, "tags": ["x", "y"], "binding_alg": "HS256", "callback_url": "https://example.com/x",
        "callback_method": "POST", "starts": "2024-05-06T07:08:09+02:00", "on_day": "2024-05-06",
        "description": "short", "examples": None, "date_created": record["date_created"],
        "date_updated": record["date_created"], "url": url,
        "links": {"parts": url + "/Parts", "settings": url + "/Settings", "items": url + "/Items", "start": url + "/Start"},
    }  # fmt: skip


def test_what_was_not_given_is_null_or_of_its_type(wire):
    record = thing(wire)
    nulls = {n for n, v in record.items() if v is None}
    assert nulls == {
        "unique_name", "weight", "enabled", "attributes", "tags", "config", "binding_alg", "callback_url", "starts",
        "on_day", "description", "examples",
    }  # fmt: skip
    assert (record["colour"], record["price"], record["callback_method"]) == ("red", 0, "GET")


def test_it_is_fetched_updated_and_deleted(wire):
    record = thing(wire, Weight="3")
    target = f"{THINGS}/{record['sid']}"
    assert wire.get(target).json == record
    updated = wire.post(target, {"Enabled": "false", "Weight": "7"})
    assert updated.status == 200
    assert updated.json == {**record, "enabled": False, "weight": 7, "date_updated": updated.json["date_updated"]}
    assert wire.get(target).json == updated.json
    deleted = wire.delete(target)
    assert (deleted.status, deleted.body) == (204, b"")
    for answer in (wire.get(target), wire.delete(target), wire.post(target, {})):
        assert (answer.status, answer.code) == (404, 20404)
        assert answer.json["message"] == f"The requested resource {target} was not found"


def test_what_was_never_created_is_not_there(wire):
    assert wire.get(f"{THINGS}/{TH}").status == 404


def test_a_record_goes_by_its_unique_name_too(wire):
    record = thing(wire, UniqueName="the one/only")
    assert wire.get(f"{THINGS}/the%20one%2Fonly").json == record
    wire.delete(f"{THINGS}/{record['sid']}")
    assert wire.get(f"{THINGS}/the%20one%2Fonly").status == 404


def test_path_ids_are_properties_and_a_parent_takes_its_children_along(wire):
    parent, other = thing(wire)["sid"], thing(wire)["sid"]
    part = wire.post(f"{THINGS}/{parent}/Parts", {"Name": "wheel"}).json
    kept = wire.post(f"{THINGS}/{other}/Parts", {"Name": "axle"}).json
    assert (part["thing_sid"], part["name"]) == (parent, "wheel")
    assert wire.get(f"{THINGS}/{parent}/Parts/{part['sid']}").json == part
    assert wire.get(f"{THINGS}/{other}/Parts/{part['sid']}").status == 404
    wire.delete(f"{THINGS}/{parent}")
    assert wire.get(f"{THINGS}/{parent}/Parts/{part['sid']}").status == 404
    assert wire.get(f"{THINGS}/{parent}/Parts").json["parts"] == []
    assert wire.get(f"{THINGS}/{other}/Parts").json["parts"] == [kept]


def test_an_association_is_created_under_its_id(wire):
    friend = f"{THINGS}/{TH}/Friends/anna"
    assert wire.delete(friend).status == 404
    assert [wire.post(friend).status, wire.post(friend).status] == [204, 204]
    assert [wire.delete(friend).status, wire.delete(friend).status] == [204, 404]


def test_an_index_counts(wire):
    items = f"{THINGS}/{TH}/Items"
    made = [wire.post(items, {"Data": json.dumps({"n": n})}).json for n in range(3)]
    assert [m["index"] for m in made] == [0, 1, 2]
    assert wire.get(f"{items}/1").json == {"index": 1, "data": {"n": 1}}
    assert wire.get(f"{items}/3").status == 404
    assert wire.get(f"{items}/first").status == 404
    assert wire.post(f"{items}/1", {"Data": "[]"}, headers={"If-Match": "x"}).json == {"index": 1, "data": []}


# ---- Without a creation ---------------------------------------------------------------------------------------------


def test_what_nobody_creates_is_made_up_and_stays_the_same(wire):
    page = wire.get("/v1/Readings").json
    readings = page["readings"]
    assert len(readings) > 1
    assert wire.get("/v1/Readings").json == page
    assert wire.get(f"/v1/Readings/{readings[0]['sid']}").json == readings[0]
    assert {r["level"] for r in wire.get("/v1/Readings?Level=green").json["readings"]} == {"green"}


def test_what_was_made_up_can_be_changed_and_deleted(wire):
    first, second, *_ = (r["sid"] for r in wire.get("/v1/Readings").json["readings"])
    assert wire.post(f"/v1/Readings/{first}", {"Level": "green"}).json["level"] == "green"
    assert wire.get(f"/v1/Readings/{first}").json["level"] == "green"
    assert wire.delete(f"/v1/Readings/{second}").status == 204
    assert wire.get(f"/v1/Readings/{second}").status == 404
    listed = {r["sid"]: r["level"] for r in wire.get("/v1/Readings").json["readings"]}
    assert listed[first] == "green"
    assert second not in listed


def test_there_is_one_of_a_parents_settings(wire):
    settings = f"{THINGS}/{TH}/Settings"
    assert (wire.get(settings).json["mode"], wire.get(settings).json["thing_sid"]) == ("plain", TH)
    assert wire.post(settings, {"Mode": "fancy"}).status == 202
    assert (wire.get(settings).json["mode"], wire.get(settings).json["depth"]) == ("fancy", None)
    assert [wire.delete(settings).status, wire.get(settings).status] == [204, 404]
    wire.post(settings, {"Depth": "2"})
    assert (wire.get(settings).json["mode"], wire.get(settings).json["depth"]) == ("plain", 2)


def test_an_action_answers_and_leaves_nothing(wire):
    assert wire.post(f"{THINGS}/{TH}/Start").status == 202
    assert wire.post(f"{THINGS}/Check", {"Data": "x"}).json["valid"] is False
    assert wire.get(THINGS).json["things"] == []


def test_a_redirect_says_whither_and_is_the_answer(wire):
    answer = wire.get("/v1/Export/2024-05-06")
    assert answer.status == 307
    assert answer.headers["location"] == f"http://{wire.host}/redirected/v1/Export/2024-05-06"
    assert wire.get("/v1/Export/yesterday").status == 404


def test_a_map_is_spread_over_names_with_a_prefix(wire):
    lookup = f"/v1/Lookup/{quote('+15005550006', safe='')}"
    answer = wire.get(f"{lookup}?Type=carrier&Type=name&Extras.one=1&Extras.two.deep=2")
    assert answer.json == {"number": "+15005550006", "country": "US", "extras": None}
    assert wire.get(f"{lookup}?ExtrasData=1").status == 400
    assert wire.get(f"{lookup}?Other.one=1").status == 400


# ---- What is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [("FriendlyName", ""), ("FriendlyName", "x" * 11), ("Colour", "pink"), ("Colour", ""), ("Weight", "0"),
     ("Weight", "10"), ("Weight", "1.5"), ("Weight", "+1"), ("Weight", "x"), ("Price", "much"), ("Enabled", "yes"),
     ("Enabled", ""), ("Attributes", "{"), ("Config", "[]"), ("Tags", "UPPER"), ("CallbackMethod", "PUT"),
     ("Starts", "2024-05-06"), ("Starts", "2024-02-30T00:00:00Z"), ("OnDay", "6 May"), ("OnDay", "2023-02-29"),
     ("Description", "long"), ("friendly_name", "x")],
)  # fmt: skip
def test_a_parameter_that_is_not_as_documented_is_refused_by_its_name(wire, name, value):
    answer = wire.post(THINGS, {"FriendlyName": "A thing", name: value})
    assert (answer.status, answer.code) == (400, 20001)
    assert name in answer.json["message"]
    assert wire.get(THINGS).json["things"] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("FriendlyName", "äöü€😀12345"), ("Weight", "1"), ("Weight", "9"), ("Price", "-1e3"), ("Attributes", "null"),
     ("Starts", "2024-02-29T23:59:59.999Z"), ("Starts", "0001-01-01T00:00:00+23:59"), ("OnDay", "1950-01-01"), ("OnDay", "2024-02-29"), ("Description", "")],
)  # fmt: skip
def test_a_parameter_at_the_edge_of_its_rule_is_taken(wire, name, value):
    assert wire.post(THINGS, {"FriendlyName": "A thing", name: value}).status == 201


def test_a_required_parameter_must_be_there(wire):
    answer = wire.post(THINGS, {"Weight": "1"})
    assert (answer.status, answer.code) == (400, 20001)
    assert answer.json["message"] == "Missing required parameter FriendlyName in the post body"


def test_only_an_array_is_repeated(wire):
    once = [("FriendlyName", "a")]
    assert wire.post(THINGS, [*once, *once]).status == 400
    assert wire.post(THINGS, [*once, *[("Tags", "x")] * 3]).status == 201
    assert wire.post(THINGS, [*once, *[("Tags", "x")] * 4]).status == 400
    assert wire.get(f"{THINGS}?Colour=red&Colour=red").status == 400
    assert wire.get(f"{THINGS}?PageSize=1&PageSize=1").status == 400
    assert wire.get(f"{THINGS}?Tags=x&Tags=y&Owner.Name=z").status == 200


def test_a_header_is_checked(wire):
    assert wire.post(THINGS, {"FriendlyName": "a"}, headers={"X-Trial": "on"}).status == 201
    answer = wire.post(THINGS, {"FriendlyName": "a"}, headers={"X-Trial": "perhaps"})
    assert (answer.status, answer.code) == (400, 20001)
    assert "X-Trial" in answer.json["message"]


def test_the_body_must_be_of_the_documented_type(wire):
    answer = send_json(wire, "POST", THINGS, {"FriendlyName": "a"})
    assert (answer.status, answer.code) == (415, 20415)
    answer = wire.post("/v1/Plans", {"name": "a"})
    assert (answer.status, answer.code) == (415, 20415)
    assert "application/json" in answer.json["message"]
    assert send_json(wire, "POST", f"{THINGS}/{TH}/Start", {}).status == 415
    assert wire.post(f"{THINGS}/{TH}/Start", {"a": "b"}).status == 400
    assert wire.request("GET", THINGS, {"a": "b"}).status == 400


def test_unknown_paths_and_methods_are_twilios_errors(wire):
    assert (wire.get("/v1/Nothing").status, wire.get("/v1/Nothing").code) == (404, 20404)
    assert wire.get(f"{THINGS}/").status == 404
    assert wire.get(f"{THINGS}/{TH}/Parts/PA12").status == 404
    answer = wire.request("PATCH", THINGS, {})
    assert (answer.status, answer.code, answer.headers["allow"]) == (405, 20004, "GET, POST")
    assert wire.get(f"{THINGS}?Nothing=1").code == 20001


def test_who_is_let_in_is_as_documented(wire, sandbox):
    app = {"grant_type": "client_credentials", "client_id": "OQ" + "a" * 32, "client_secret": "s"}
    bearer = "Bearer " + wire.post("/v2/token", app, authorization=None).json["access_token"]
    expected = {
        THINGS: {None: 401, "Basic nonsense": 401, basic(): 200, bearer: 200},
        "/v1/Open": {None: 200, "Basic nonsense": 200, basic(): 200},
        "/v1/Guarded": {None: 401, basic(): 401, "Bearer other": 401, bearer: 200},
        "/v1/Own": {None: 401, "": 401, "anything": 200, basic(): 200},
    }
    for target, answers in expected.items():
        for authorization, status in answers.items():
            assert wire.get(target, authorization=authorization).status == status, (target, authorization)
    assert wire.request("PATCH", THINGS, {}, authorization=None).status == 401


# ---- JSON bodies ----------------------------------------------------------------------------------------------------


def test_json_creates_replaces_and_patches(wire):
    created = send_json(wire, "POST", "/v1/Plans", {**PLAN, "owner": {"mail": "m", "nick/name": "n"}, "labels": {"a": "b"}})
    plan = created.json
    assert created.status == 201
    assert re.fullmatch(r"plan_.+", plan["id"])
    assert re.fullmatch(RFC_3339, plan["createdAt"])
    assert (plan["steps"], plan["owner"], plan["labels"]) == (PLAN["steps"], {"mail": "m", "nick/name": "n"}, {"a": "b"})
    target = f"/v1/Plans/{plan['id']}"
    assert wire.get(target).json == plan
    assert send_json(wire, "PUT", target, {**PLAN, "name": "Run"}).json["name"] == "Run"
    assert send_json(wire, "PATCH", target, {"name": "Rest"}).json["name"] == "Rest"
    assert wire.request("PATCH", target).status == 200
    assert wire.get(target).json["name"] == "Rest"
    assert [wire.delete(target).status, wire.get(target).status] == [204, 404]


@pytest.mark.parametrize(
    ("change", "name"),
    [({"name": None}, "name"), ({"name": 1}, "name"), ({"name": "x"}, "name"), ({"steps": []}, "steps"),
     ({"steps": {}}, "steps"), ({"steps": [{}]}, "steps[0].kind"), ({"steps": [{"kind": "fly"}]}, "steps[0].kind"),
     ({"steps": [{"kind": "run", "minutes": 91}]}, "steps[0].minutes"),
     ({"steps": [{"kind": "run", "minutes": 1.5}]}, "steps[0].minutes"), ({"owner": {}}, "owner.mail"),
     ({"labels": {"a": 1}}, "labels.a"), ({"inner": {"other": 1}}, "inner.other"),
     ({"inner": {"loop": {"name": "abc"}}}, "inner.loop.steps"), ({"id": "other"}, "id")],
)  # fmt: skip
def test_json_is_checked_to_its_depth(wire, change, name):
    answer = send_json(wire, "POST", "/v1/Plans", {**PLAN, **change})
    assert (answer.status, answer.code) == (400, 20001)
    assert f" {name}:" in answer.json["message"] or f" {name} " in answer.json["message"]


def test_json_may_be_an_array_a_map_or_one_of_several(wire):
    assert send_json(wire, "POST", "/v1/Batch", [{"n": 1}, {"n": 2}]).status == 200
    assert send_json(wire, "POST", "/v1/Batch", [{"n": 1}, {}]).status == 400
    assert send_json(wire, "PUT", "/v1/Map", {"a": 1}).status == 204
    assert send_json(wire, "PUT", "/v1/Map", {"a": "b"}).status == 400
    assert wire.request("PUT", "/v1/Map").status == 204
    assert send_json(wire, "POST", "/v1/Pets", {"kind": "cat", "lives": 9}).status == 201
    assert "tricks" in send_json(wire, "POST", "/v1/Pets", {"kind": "dog", "lives": 9}).json["message"]
    assert "kind" in send_json(wire, "POST", "/v1/Pets", {"kind": "cow"}).json["message"]


@pytest.mark.parametrize("body", [b"", b"{", b'{"name": "ab",}', b"\xff", b'{"name": "a\x01b"}', b"[1]", b"{} {}"])
def test_json_that_is_none_is_refused(wire, body):
    answer = wire.request("POST", "/v1/Plans", body=body, headers={"Content-Type": "application/json"})
    assert (answer.status, answer.code) == (400, 20001)


def test_scim(wire):
    people, media = f"/Homes/HO{'1' * 32}/scim/People", "application/scim+json"
    anna = send_json(wire, "POST", people, {"userName": "anna", "active": True}, media)
    assert (anna.status, anna.headers["content-type"]) == (201, media)
    assert send_json(wire, "POST", people, {"userName": "bert"}).headers["content-type"] == "application/json"
    page = wire.get(people).json
    assert (page["totalResults"], [p["userName"] for p in page["Resources"]]) == (2, ["anna", "bert"])
    assert page["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
    patch = {"schemas": ["x"], "Operations": [{"op": "replace", "path": "active", "value": False},
                                              {"op": "add", "value": {"name": {"givenName": "A"}}}]}  # fmt: skip
    target = f"{people}/{anna.json['id']}"
    assert send_json(wire, "PATCH", target, patch, media).json["active"] is False
    assert wire.get(target).json == {**anna.json, "active": False, "name": {"givenName": "A"}}


# ---- Lists ----------------------------------------------------------------------------------------------------------


def test_pages_by_url(wire):
    sids = [thing(wire)["sid"] for _ in range(5)]
    page, found, number = wire.get(f"{THINGS}?PageSize=2&Colour=red").json, [], 0
    while True:
        meta = page["meta"]
        assert (meta["page"], meta["page_size"], meta["key"]) == (number, 2, "things")
        assert meta["first_page_url"] == f"http://{wire.host}{THINGS}?Colour=red&PageSize=2&Page=0"
        found += [t["sid"] for t in page["things"]]
        if meta["next_page_url"] is None:
            break
        page, number = wire.follow(meta["next_page_url"]).json, number + 1
    assert (found, number) == (sids, 2)
    back = wire.follow(page["meta"]["previous_page_url"]).json
    assert [t["sid"] for t in back["things"]] == sids[2:4]
    assert len(wire.get(THINGS).json["things"]) == 5


def test_a_page_has_fifty_records_by_default(wire):
    for _ in range(51):
        wire.post(PARCELS, {"To": "+15005550006"})
    page = wire.get(PARCELS).json
    assert len(page["parcels"]) == page["page_size"] == 50
    assert page["next_page_uri"] is not None


def test_pages_of_the_oldest_api(wire):
    sids = [wire.post(PARCELS, {"To": f"+1500555000{n}"}).json["sid"] for n in range(5)]
    page = wire.get(f"{PARCELS}?PageSize=2").json
    assert [p["sid"] for p in page["parcels"]] == sids[:2]
    assert (page["page"], page["page_size"], page["start"], page["end"]) == (0, 2, 0, 1)
    assert page["first_page_uri"] == page["uri"] == f"{PARCELS}?PageSize=2&Page=0"
    assert page["previous_page_uri"] is None
    assert page["next_page_uri"].startswith(f"{PARCELS}?PageSize=2&Page=1&PageToken=")
    page = wire.get(page["next_page_uri"]).json
    assert (page["start"], page["end"]) == (2, 3)
    page = wire.get(page["next_page_uri"]).json
    assert ([p["sid"] for p in page["parcels"]], page["next_page_uri"]) == (sids[4:], None)
    assert [p["sid"] for p in wire.get(page["previous_page_uri"]).json["parcels"]] == sids[2:4]


def test_pages_in_camel_case_with_a_size_of_their_own(wire):
    for _ in range(3):
        send_json(wire, "POST", "/v1/Plans", PLAN)
    page = wire.get("/v1/Plans").json
    assert len(page["content"]) == page["meta"]["pageSize"] == 2
    assert len(wire.follow(page["meta"]["nextPageUrl"]).json["content"]) == 1


def test_pages_by_a_token_alone(wire):
    page = wire.get("/v1/Tickets?Size=2").json
    assert page["meta"]["previous_token"] is None
    rest = wire.get(f"/v1/Tickets?Size=2&Token={page['meta']['next_token']}").json
    assert rest["meta"]["next_token"] is None
    sids = [t["ticket_sid"] for t in page["tickets"] + rest["tickets"]]
    assert len(set(sids)) == len(sids) == 3
    assert wire.get("/v1/Tickets?Size=51").code == 20007
    assert wire.get("/v1/Tickets?Token=other").code == 21481


def test_pages_by_number_alone(wire):
    sids = [wire.post("/v1/Orders", {"Number": f"{n}"}).json["sid"] for n in range(5)]
    pages = [wire.get(f"/v1/Orders?PageSize=2&Page={n}").json for n in range(4)]
    assert [[r["sid"] for r in p["results"]] for p in pages] == [sids[:2], sids[2:4], sids[4:], []]
    told = ["total_elements", "total_pages", "current_page", "per_page", "has_next", "has_prev"]
    assert [[p[n] for n in told] for p in pages[:3]] == [
        [5, 3, 0, 2, True, False], [5, 3, 1, 2, True, True], [5, 3, 2, 2, False, True],
    ]  # fmt: skip


@pytest.mark.parametrize("query", ["PageSize=0", "PageSize=101", "PageSize=x", "Page=-1", "Page=1", "PageToken=x"])
def test_a_page_that_is_none_is_refused(wire, query):
    assert wire.get(f"{THINGS}?{query}").status == 400


def test_filters_are_exact_and_ranges_are_of_days_or_moments(wire):
    first = thing(wire, FriendlyName="one", Colour="green", OnDay="2024-05-06")["sid"]
    second = thing(wire, FriendlyName="two", Colour="green", OnDay="2024-05-08")["sid"]

    def listed(**query):
        answer = wire.get(f"{THINGS}?{urlencode(query)}")
        assert answer.status == 200, answer.body
        return [t["sid"] for t in answer.json["things"]]

    assert listed(Colour="green") == [first, second]
    assert listed(Colour="green", FriendlyName="two") == [second]
    assert listed(FriendlyName="t") == []
    assert listed(OnDay="2024-05-06") == [first]
    assert listed(**{"OnDay<": "2024-05-06"}) == [first]
    assert listed(**{"OnDay>": "2024-05-07"}) == [second]
    assert listed(**{"DateCreated<": "2000-01-01T00:00:00Z"}) == []
    assert listed(**{"DateCreated>": "2000-01-01T00:00:00Z"}) == [first, second]
    assert wire.get(f"{THINGS}?{urlencode({'DateCreated<': 'then'})}").status == 400
    wire.post(PARCELS, {"To": "+15005550006"})
    old = urlencode({"DateCreated>": "2000-01-01", "To": "+15005550006"})
    assert len(wire.get(f"{PARCELS}?{old}").json["parcels"]) == 1


# ---- The oldest API -------------------------------------------------------------------------------------------------


def test_the_oldest_api_has_its_own_dates_and_uris(wire):
    parcel = wire.post(PARCELS, {"To": "whatsapp:+15005550006"}).json
    path = f"{ACCOUNT}/Parcels/{parcel['sid']}.json"
    assert (parcel["to"], parcel["status"], parcel["uri"]) == ("whatsapp:+15005550006", "queued", path)
    assert re.fullmatch(RFC_2822, parcel["date_created"])
    assert parcel["subresource_uris"] == {"slips": path.replace(".json", "/Slips.json")}
    assert wire.post(path, {"Status": "sent"}).json["status"] == "sent"
    assert [wire.delete(path).status, wire.get(path).status] == [204, 404]
    assert wire.get(path.removesuffix(".json")).status == 404


def test_the_account_in_the_path_owns_the_record(wire):
    other = "AC" + "d" * 32
    parcel = wire.post(PARCELS.replace(ACCOUNT_SID, other), {"To": "+15005550006"}).json
    assert parcel["account_sid"] == other
    assert wire.get(PARCELS).json["parcels"] == []


def test_the_callers_account_is_there_and_others_once_they_were_created(wire):
    assert wire.get(f"{ACCOUNT}.json").json["sid"] == ACCOUNT_SID
    assert wire.get(f"/2010-04-01/Accounts/AC{'d' * 32}.json").status == 404
    created = wire.post("/2010-04-01/Accounts.json", {"FriendlyName": "sub"}).json
    assert wire.get(f"/2010-04-01/Accounts/{created['sid']}.json").json["friendly_name"] == "sub"


# ---- Products -------------------------------------------------------------------------------------------------------


def test_the_path_or_the_host_names_the_product(wire):
    for prefix, host in (("/halls", None), ("", "halls.twilio.com"), ("", "halls.localhost:4010")):
        headers = {"Host": host} if host else {}
        hall = wire.post(f"{prefix}/v3/Rooms", {"Size": "5"}, headers=headers)
        assert (hall.status, hall.json["size"]) == (201, 5)
        assert wire.post(f"{prefix}/v3/Rooms", {"Topic": "x"}, headers=headers).status == 400
    room = wire.post("/rooms/v3/Rooms", {"Topic": "x"}).json
    assert wire.get(f"/rooms/v3/Rooms/{room['sid']}").json["url"] == f"http://{wire.host}/rooms/v3/Rooms/{room['sid']}"
    assert wire.get(f"/halls/v3/Rooms/{room['sid']}").status == 404
    page = wire.get("/halls/v3/Rooms?PageSize=1").json
    url = page["meta"]["next_page_url"]
    assert url.startswith(f"http://{wire.host}/halls/v3/Rooms?")
    assert wire.follow(url).status == 200
    assert wire.get("/rooms/v3/Nothing").status == 404
    assert wire.get("/nowhere/v3/Rooms").status == 404


def test_without_a_product_the_first_document_answers_that_takes_the_request(wire):
    assert wire.post("/v3/Rooms", {"Size": "5"}).json["sid"].startswith("HL")
    room = wire.post("/v3/Rooms", {"Topic": "x"}).json
    assert room["sid"].startswith("RM")
    assert wire.get(f"/v3/Rooms/{room['sid']}").json["topic"] == "x"
    assert wire.post("/v3/Rooms", {"Nothing": "x"}).status == 400


def test_two_hosts_of_one_api_have_the_same_records(wire):
    room = wire.post("/rooms-old/v3/Rooms", {"Topic": "x"}).json
    assert wire.get(f"/rooms/v3/Rooms/{room['sid']}").json["topic"] == "x"
    assert wire.get("/halls/v3/Rooms").json["rooms"] == []


def test_the_sandboxs_own_resources_win(wire):
    assert wire.get(USERS).json["meta"]["key"] == "users"
    assert wire.get("/v2/Services/ZZ1/Users").json == {"mine": False}
    for prefix, target in (("/verify", ENTITIES), ("/ip-messaging", USERS), ("/chat", USERS), ("/trusthub", PROFILES)):
        assert wire.get(prefix + target).status == 200
    assert wire.get("/halls" + PROFILES).status == 404
    url = wire.post("/trusthub" + PROFILES, PROFILE).json["url"]
    assert url.startswith(f"http://{wire.host}/trusthub{PROFILES}/")
    assert wire.follow(url).status == 200


# ---- The control plane ----------------------------------------------------------------------------------------------


def test_the_journal_has_operations_by_their_ids(wire, sandbox):
    thing(wire)
    wire.get(f"/things-api{THINGS}")
    wire.get(f"{ACCOUNT}.json")
    wire.get(f"/Homes/HO{'1' * 32}/scim/People")
    assert [r["operation"] for r in sandbox.requests()] == [
        "things_api.v1.thing.create", "things_api.v1.thing.list", "things_api.v2010.account.fetch",
        "things_api.homes.home_people.list",
    ]  # fmt: skip
    assert sandbox.requests()[1]["target"] == f"/things-api{THINGS}"


def test_faults_happen_to_documented_operations(wire, sandbox):
    sandbox.fault("things_api.v1.thing.create", "status", status=503)
    assert wire.get(THINGS).status == 200
    assert [wire.post(THINGS, {"FriendlyName": "a"}).status for _ in range(2)] == [503, 201]
    sandbox.fault("things_api.v1.thing.page", "self_paging_url")
    meta = wire.get(THINGS).json["meta"]
    assert meta["next_page_url"] == meta["url"]
    sandbox.fault("things_api.v2010.parcel.list", "foreign_paging_url", base_url="http://other.example")
    assert wire.get(PARCELS).json["next_page_uri"].startswith(f"http://other.example{PARCELS}?")
    sandbox.fault("things_api.v1.tickets.list", "repeat_token")
    page = wire.get("/v1/Tickets").json
    assert wire.get(f"/v1/Tickets?Token={page['meta']['next_token']}").json["tickets"] == page["tickets"]
    with pytest.raises(ValueError, match="unknown operation"):
        sandbox.fault("things_api.v1.nothing.create", "reset")
    with pytest.raises(ValueError, match="cannot happen"):
        sandbox.fault("things_api.v1.thing.delete", "truncated_json")


def test_the_state_shows_the_records_and_a_reset_forgets_them(wire, sandbox):
    sid = thing(wire)["sid"]
    wire.post(f"{THINGS}/{TH}/Settings", {"Mode": "fancy"})
    shown = {one["path"]: one["records"] for one in sandbox.state()["documented"]}
    assert set(shown) == {THINGS, f"{THINGS}/{TH}/Settings"}
    assert shown[THINGS][0]["values"]["sid"] == sid
    assert shown[THINGS][0]["values"]["friendlyname"] == "A thing"
    sandbox.reset()
    assert sandbox.state()["documented"] == []
    assert wire.get(f"{THINGS}/{sid}").status == 404
    assert thing(wire)["sid"] == sid


def test_operations_are_listed_and_the_page_tells_of_documents(wire, sandbox):
    operations = {o["id"]: o for o in sandbox.control("GET", "operations")["operations"]}
    assert operations["things_api.v1.thing_part.fetch"] == {
        "id": "things_api.v1.thing_part.fetch", "document": "things.json", "product": "things-api", "method": "GET",
        "path": "/v1/Things/{ThingSid}/Parts/{Sid}",
    }  # fmt: skip
    thing(wire)
    html = wire.get("/").body.decode()
    assert "things.json" in html
    assert f"<td>{THINGS}</td><td>1</td>" in html


# ---- Starting -------------------------------------------------------------------------------------------------------


def test_files_and_folders_may_be_named_in_several_ways():
    files = [str(DOCUMENTS / "rooms.json"), str(DOCUMENTS / "halls.json")]
    for arguments in (["--openapi", *files], ["--openapi", files[0], f"--openapi={files[1]}"], ["--openapi", *files, "--seed", "1"]):
        with Sandbox(arguments=arguments) as sandbox, Wire(sandbox.port) as wire:
            assert wire.post("/v3/Rooms", {"Topic": "x"}).json["sid"].startswith("RM")
            assert wire.post("/halls/v3/Rooms", {"Size": "1"}).json["sid"].startswith("HL")
            assert wire.get(THINGS).status == 404


def test_without_documents_a_product_is_no_part_of_a_path():
    with Sandbox() as sandbox, Wire(sandbox.port) as wire:
        assert wire.get("/verify" + ENTITIES).status == 404
        assert "documented" not in sandbox.state()
        assert sandbox.control("GET", "operations") == {"operations": []}


def refusal(*arguments):
    done = subprocess.run(
        [program(), "--port", "0", "--openapi", *map(str, arguments)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=STOP_TIMEOUT,
    )  # fmt: skip
    assert done.stdout == ""
    assert done.stderr.startswith("twilite-sandbox: ")
    return done.returncode, done.stderr.removeprefix("twilite-sandbox: ").split("\n")[0]


def get(path, **more):
    responses = more.pop("responses", {"200": {"description": ""}})
    return {path: {"get": {"operationId": "FetchIt", "responses": responses, **more}}}


def parameter(**more):
    return get("/v1/It", parameters=[{"name": "A", "in": "query", "schema": {"type": "string"}, **more}])


@pytest.mark.parametrize(
    ("change", "place"),
    [({"openapi": None}, "#: openapi is missing"), ({"openapi": "2.0"}, "#/openapi: only OpenAPI 3"),
     ({"servers": []}, "#/servers: "), ({"servers": [{"url": "/v1"}]}, "#/servers/0/url: "), ({"paths": []}, "#/paths: "),
     ({"paths": get("/v1/{It")}, "#/paths/~1v1~1{It: "),
     ({"paths": get("/v1/It", operationId=5)}, "#/paths/~1v1~1It/get/operationId: "),
     ({"paths": get("/v1/It", responses={"400": {}})}, "#/paths/~1v1~1It/get/responses: "),
     ({"paths": get("/v1/It", security=[{"other": []}])}, "#/paths/~1v1~1It/get/security: "),
     ({"paths": get("/v1/It", requestBody={})}, "#/paths/~1v1~1It/get/requestBody: content is missing"),
     ({"paths": parameter(**{"in": "cookie"})}, "#/paths/~1v1~1It/get/parameters/0/in: "),
     ({"paths": parameter(schema={"type": "text"})}, "#/paths/~1v1~1It/get/parameters/0/schema/type: no such type: text"),
     ({"paths": parameter(schema={"pattern": "(?=a)"})}, "#/paths/~1v1~1It/get/parameters/0/schema/pattern: "),
     ({"paths": parameter(schema={"$ref": "#/components/schemas/none"})}, "#/paths/~1v1~1It/get/parameters/0/schema/$ref: "),
     ({"paths": parameter(schema={"minLength": 3, "maxLength": 2})}, "#/paths/~1v1~1It/get/parameters/0/schema/maxLength: "),
     ({"paths": parameter(schema={"maximum": "9"})}, "#/paths/~1v1~1It/get/parameters/0/schema/maximum: "),
     ({"paths": parameter(schema={"allOf": []})}, "#/paths/~1v1~1It/get/parameters/0/schema/allOf: ")],
)  # fmt: skip
def test_a_document_that_is_not_understood_is_named_with_the_place(tmp_path, change, place):
    document = {"openapi": "3.0.1", "servers": [{"url": "https://x.example"}], "paths": {}, **change}
    file = tmp_path / "it.json"
    file.write_text(json.dumps({n: v for n, v in document.items() if v is not None}))
    status, message = refusal(file)
    assert status == 1
    assert message.startswith(f"{file}: {place}"), message


@pytest.mark.parametrize(
    ("text", "place"),
    [("", "line 1, column 1: "), ('{\n  "openapi": "3.0.1",\n}', "line 3, column 1: "), ("openapi: 3.0.1", "line 1, column 1: "),
     ('{"a": "\\x"}', "line 1, column"), ("[1, 2", "line 1, column 6: "), ("{} x", "line 1, column 4: ")],
)  # fmt: skip
def test_a_document_that_is_no_json_is_named_with_the_place(tmp_path, text, place):
    file = tmp_path / "it.json"
    file.write_text(text)
    status, message = refusal(DOCUMENTS, file)
    assert status == 1
    assert message.startswith(f"{file}: {place}"), message


def test_what_is_not_there_is_told(tmp_path):
    assert refusal(tmp_path / "none.json") == (1, f"{tmp_path}/none.json: there is no such file")
    assert refusal(tmp_path) == (1, f"{tmp_path}: there is no .json file in this folder")
    assert refusal()[0] == 2
    assert refusal("--seed", "1")[0] == 2
