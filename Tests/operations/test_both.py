"""The library and the sandbox, which share no code, hold each other to account: what one sends the other has to take for
what Twilio's documents say."""

import json
import pathlib
import re

import pytest
from support.sandbox import ACCOUNT_SID, SECRET, Sandbox
from wire.library import API_ERROR, OK, Client

from . import prediction
from .conftest import DOCUMENTS, TWILIOS
from .openapi import read, snake_case

LEFT_OUT = {
    "numbers.v2.short_code_application": "its path asks for a WF SID, and its answer has an AP SID",
    "trusthub.v1.customer_profile_entity_assignment": "its profile has to be there; Tests/sandbox has its life",
}
CREATED = 3
CONFLICT = 409
SID = re.compile("[A-Z]{2}[0-9a-fA-F]{32}")


ALL = pytest.param(TWILIOS, marks=pytest.mark.skipif(not TWILIOS, reason="TWILITE_OPENAPI is not set"))


@pytest.fixture(scope="module", params=[DOCUMENTS, ALL], ids=["small", "all"])
def both(request):
    """A sandbox with documents, and their operations by their ids."""
    with Sandbox(arguments=["--openapi", str(request.param)]) as sandbox:
        yield sandbox, {operation.id: operation for operation in read(pathlib.Path(request.param))}


def instance(operations, created):
    """The operations on one of what an operation creates, by their verbs; none where the documents have no way to it."""
    collection = created.path.removesuffix(".json")
    found = {}
    for operation in operations.values():
        parent, _, last = operation.path.removesuffix(".json").rpartition("/")
        is_below = (operation.host, parent) == (created.host, collection) and last.startswith("{")
        if is_below and operation.verb != "create":
            found.setdefault(operation.verb, operation)
    return found


def last_id(operation):
    return operation.path.removesuffix(".json").rpartition("{")[2].rstrip("}")


class Life:
    """The life of some records: from their creation until they are deleted."""

    def __init__(self, client, create, others, lists):
        self.client, self.create, self.others, self.lists = client, create, others, lists
        self.wrong = []
        self.needed = self.fitting(create)
        self.ids = {p.name: self.needed[p.name] for p in create.at("path") if p.name in self.needed}
        # A document may say of an id in one route that it is a SID, and in another nothing.
        for operation in others.values():
            told = {name: id for name, id in self.fitting(operation).items() if SID.fullmatch(str(id))}
            self.ids = {name: told.get(name, id) for name, id in self.ids.items()}

    def call(self, operation, params, *wanted):
        response = self.client.call(operation.id, json.dumps(params))
        if response.status not in (wanted or (OK,)):
            self.wrong.append(f"{operation.id} {json.dumps(params)}: {response}")
        return response

    @staticmethod
    def fitting(operation):
        return json.loads(prediction.call(operation, prediction.NEEDED, None).params)

    def parameters(self, number):
        """What a creation takes; texts of no form are others each time, for some are what a record is found by."""
        others = {
            p.name: f"{self.needed[p.name]}-{number}"
            if p.place == "form" and set(p.schema) == {"type"} and p.schema["type"] == "string"
            else self.needed[p.name]
            for p in self.create.parameters
            if p.name in self.needed
        }
        return {**others, **self.ids}

    def live(self):
        fetch = self.others["fetch"]
        made = {}
        for number in range(CREATED):
            created = self.call(self.create, self.parameters(number), OK, *[API_ERROR] * (number > 0))
            if created.http_status == CONFLICT:
                break  # found by what takes one form alone, and it is there
            if created.status != OK:
                return
            record = {snake_case(name): value for name, value in json.loads(created.json).items()}
            id = next((record[name] for name in (snake_case(last_id(fetch)), "sid", "id") if record.get(name)), None)
            if id is None:
                return  # nothing says by what it is found
            made[id] = {**self.ids, last_id(fetch): id}
            fetched = self.call(fetch, made[id])
            self.same(fetch, created, fetched)
        self.list(len(made))
        first = next(iter(made.values()))
        if update := self.others.get("update") or self.others.get("patch"):
            updated = self.call(update, {**self.fitting(update), **first})
            self.same(update, updated, self.call(fetch, first))
        if delete := self.others.get("delete"):
            self.call(delete, first)
            gone = self.call(fetch, first, API_ERROR)
            if gone.http_status != 404:
                self.wrong.append(f"{fetch.id} after its delete: {gone}")

    def list(self, count):
        if self.lists is None:
            return
        size = {self.lists.page_size_name: 2} if self.lists.largest_page else {}
        response = self.call(self.lists, {**self.fitting(self.lists), **self.ids, **size})
        if response.status == OK and len(json.loads(response.json)) != count:
            self.wrong.append(f"{self.lists.id}: {len(json.loads(response.json))} records, and {count} were created")
        if size and count > 2 and response.attempts < 2:
            self.wrong.append(f"{self.lists.id}: {response.attempts} requests for {count} records, two on a page")

    def same(self, operation, one, other):
        if one.status != OK or other.status != OK:
            return
        one, other = json.loads(one.json), json.loads(other.json)
        if any(one[name] != other[name] for name in set(one) & set(other)):
            self.wrong.append(f"{operation.id}: {one}, and then {other}")


def test_what_the_library_creates_lives_in_the_sandbox_until_it_deletes_it(both, through):
    sandbox, operations = both
    common = {"base_url": sandbox.url + "/{product}", "max_retries": 0}
    app = {"client_id": "OQ" + "a" * 32, "client_secret": SECRET, "account_sid": ACCOUNT_SID}
    clients = {
        "client": Client({"account_sid": ACCOUNT_SID, "auth_token": SECRET, **common}, through),
        "bearer": Client({**app, **common}, through),
    }
    lists = {(o.host, o.path): o for o in operations.values() if o.verb == "list"}
    lives, wrong = 0, []
    for create in operations.values():
        others = instance(operations, create) if create.verb == "create" else {}
        if "fetch" not in others or create.resource in LEFT_OUT:
            continue
        sandbox.reset()
        life = Life(clients[create.credentials], create, others, lists.get((create.host, create.path)))
        life.live()
        lives += 1
        wrong += life.wrong
    for client in clients.values():
        client.close()
    assert lives >= 3
    assert wrong == [], "\n".join(wrong)
