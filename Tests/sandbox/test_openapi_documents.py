"""Everything that Twilio's OpenAPI documents describe, on the sandbox. The documents are Twilio's and not part of the
project: the environment variable TWILITE_OPENAPI names the folder where they are; without it there is nothing to test."""

import os
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from support.sandbox import Sandbox

from . import openapi
from .openapi import plain
from .wire import Wire

FOLDER = os.environ.get("TWILITE_OPENAPI")
FILES = sorted(Path(FOLDER).glob("*.json")) if FOLDER else []

# What the sandbox's own token endpoint takes: of the grants that of an app.
APP = {"grant_type": "client_credentials", "client_id": "OQ" + "a" * 32, "client_secret": "secret"}

# Where a document contradicts itself, and nothing could be right.
CONTRADICTIONS = {
    "FetchShortCodeApplication": "its path asks for a WF SID, and the sid that it answers is an AP SID",
}

pytestmark = pytest.mark.skipif(not FILES, reason="TWILITE_OPENAPI names no folder of Twilio's documents")


@pytest.fixture(scope="module")
def served():
    with Sandbox(arguments=["--openapi", FOLDER]) as sandbox:
        yield sandbox


@pytest.fixture
def wire(served):
    served.reset()
    with Wire(served.port) as wire:
        yield wire


def new_token(wire):
    """The token of an OAuth app."""
    return wire.post("/v2/token", APP, authorization=None).json["access_token"]


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def document(request):
    return openapi.Document(request.param)


def creations(document):
    """By the shape of a collection, the operation that creates in it, and whether it does so under an id in its path."""
    operations = list(document.operations())
    instances = {o.collection: o for o in operations if o.is_instance}
    singles = {o.shape for o in operations if o.method == "get" and o.name.startswith("Fetch")}
    found = {}
    for operation in operations:
        if not operation.name.startswith("Create"):
            continue
        if operation.is_instance:
            found.setdefault(operation.collection, (operation, True))
        elif operation.shape in instances and operation.shape not in singles and tells_id(operation, instances):
            found[operation.shape] = (operation, False)
    return found


def tells_id(operation, instances):
    """Whether the answer to a creation has what the path of an instance asks for."""
    schema = operation.document.follow(operation.success[1] or {})
    schema = operation.document.follow(schema.get("oneOf", [schema])[0])
    names = {plain(n) for n in schema.get("properties", {})}
    return bool(names & {plain(instances[operation.shape].variables[-1]), "sid", "id"})


def create(wire, creation, variables, instance, token, **options):
    """Creates, and gives the answer and the variables of the path of what was created."""
    operation, is_at_path = creation
    named = dict(zip(operation.variables, variables))
    answer = openapi.send(wire, operation, named, token=token, **options)
    assert answer.status in operation.success[0], f"{operation}: {answer.status} {answer.body}"
    if is_at_path:
        return answer, variables
    record = {plain(n): v for n, v in answer.json.items()}
    last = plain(instance.variables[-1])
    key = next((record[n] for n in (last, "sid", "id") if record.get(n) is not None), None)
    assert key is not None, f"{operation}: nothing says by what {instance} finds it: {answer.json}"
    return answer, [*variables, key]


def fitting(operation, name):
    schema = next(p["schema"] for p in operation.parameters("path") if p["name"] == name)
    return str(operation.document.sample(schema, name))


def parents(wire, operation, creations, token, count):
    """Values for the first variables of a path: the ids of what was created to be there, or values that fit."""
    values, path = [], ""
    operations = [o for o in operation.document.operations() if o.is_instance]
    for segment in operation.path.split("/")[1:]:
        path += "/" + segment
        if not segment.startswith("{") or len(values) == count:
            continue
        shape = re.sub(r"\{[^}]*\}", "{}", path)
        instance = next((o for o in operations if o.shape.removesuffix(".json") == shape.removesuffix(".json")), None)
        creation = instance and creations.get(instance.collection)
        name = operation.variables[len(values)]
        schema = next(p["schema"] for p in operation.parameters("path") if p["name"] == name)
        if creation and not creation[1]:
            _, values = create(wire, creation, values, instance, token, required_only=True)
            # Operations of one document may ask for different prefixes of one and the same id.
            if list(operation.document.violations(schema, values[-1])):
                values[-1] = fitting(operation, name)
        else:
            values.append(fitting(operation, name))
    return values


def check(operation, answer):
    statuses, schema = operation.success
    assert answer.status in statuses, f"{operation}: {answer.status} {answer.body}"
    if 300 <= answer.status < 400:
        assert urlsplit(answer.headers["location"]).scheme == "http", operation
    if schema is None:
        assert answer.body == b"", operation
    else:
        assert answer.headers["content-type"] in ("application/json", "application/scim+json"), operation
        wrong = list(operation.document.violations(schema, answer.json))
        assert wrong == [], f"{operation}: {wrong}"


@pytest.mark.parametrize("required_only", [False, True], ids=["all", "required"])
def test_every_operation_answers_as_documented(wire, document, required_only):
    token = new_token(wire)
    created = creations(document)
    for operation in document.operations():
        variables = parents(wire, operation, created, token, len(operation.variables))
        creation = created.get(operation.collection) if operation.is_instance else None
        if creation and creation[1] and operation != creation[0]:
            create(wire, creation, variables, operation, token)
        named = dict(zip(operation.variables, variables))
        form = APP if operation.name == "CreateOauth2Token" else None
        check(operation, openapi.send(wire, operation, named, token=token, required_only=required_only, form=form))


def records(operation, page):
    """The array of a page that has the records."""
    properties = operation.document.follow(operation.success[1])["properties"]
    arrays = [n for n, s in properties.items() if operation.document.follow(s).get("type") == "array"]
    return page[arrays[0]]


def following(operation, page, size):
    """The target of the next page; None on the last one."""
    meta = page.get("meta", {})
    url = meta.get("next_page_url") or page.get("next_page_uri")
    if url:
        return urlsplit(url)._replace(scheme="", netloc="").geturl()
    if meta.get("next_token"):
        return dict(Token=meta["next_token"], Size=size)
    if page.get("has_next"):
        return dict(Page=page["current_page"] + 1, PageSize=size)
    return None


def read_all(wire, operation, named, token):
    """All records of a list, two on a page."""
    names = {plain(p["name"]): p["name"] for p in operation.parameters("query")}
    size = names.get("pagesize") or names.get("size")
    query, found, pages = [(size, 2)] if size else [], [], 0
    while True:
        answer = openapi.send(wire, operation, named, query, token=token, required_only=True)
        check(operation, answer)
        found += records(operation, answer.json)
        pages += 1
        after = following(operation, answer.json, 2)
        if after is None:
            return found, pages if size else None
        query = parse_qsl(urlsplit(after).query) if isinstance(after, str) else list(after.items())
        assert pages < 50, operation


def test_what_is_created_is_there_until_it_is_deleted(served, wire, document):
    operations = list(document.operations())
    created = creations(document)
    for collection, creation in created.items():
        here = [o for o in operations if o.is_instance and o.collection == collection]
        fetch = next((o for o in here if o.method == "get"), None)
        lists = next((o for o in operations if o.shape == collection and o.method == "get"), None)
        if fetch is None or fetch.name in CONTRADICTIONS:
            continue
        served.reset()
        token = new_token(wire)
        above = parents(wire, fetch, created, token, len(fetch.variables) - 1)
        made = []
        for _ in range(5):
            variables = [*above, fitting(fetch, fetch.variables[-1])] if creation[1] else above
            answer, variables = create(wire, creation, variables, fetch, token, required_only=True)
            made.append(variables)
            named = dict(zip(fetch.variables, variables))
            fetched = openapi.send(wire, fetch, named, token=token, required_only=True)
            check(fetch, fetched)
            same = set(fetched.json) & set(answer.json or {})
            assert {n: fetched.json[n] for n in same} == {n: answer.json[n] for n in same}, fetch
        assert len({v[-1] for v in made}) == 5, fetch
        if lists is not None:
            found, pages = read_all(wire, lists, dict(zip(lists.variables, above)), token)
            assert len(found) == 5, lists
            assert pages in (3, None), lists
            assert len({repr(one) for one in found}) == 5, lists
        update = next((o for o in here if o.method in ("post", "put", "patch") and o.name.startswith("Update")), None)
        if update is not None:
            named = dict(zip(update.variables, made[0]))
            updated = openapi.send(wire, update, named, token=token)
            check(update, updated)
            fetched = openapi.send(wire, fetch, dict(zip(fetch.variables, made[0])), token=token, required_only=True)
            same = set(fetched.json) & set(updated.json if updated.body else {})
            assert {n: fetched.json[n] for n in same} == {n: updated.json[n] for n in same}, fetch
        delete = next((o for o in here if o.method == "delete"), None)
        if delete is not None:
            named = dict(zip(delete.variables, made[0]))
            check(delete, openapi.send(wire, delete, named, token=token, required_only=True))
            for gone in (fetch, delete):
                answer = openapi.send(wire, gone, dict(zip(gone.variables, made[0])), token=token, required_only=True)
                assert (answer.status, answer.code) == (404, 20404), gone
            other = openapi.send(wire, fetch, dict(zip(fetch.variables, made[1])), token=token, required_only=True)
            assert other.status in fetch.success[0], fetch


def test_every_operation_has_an_id_of_its_own(served):
    described = [(d.name, o.method.upper(), o.path) for d in map(openapi.Document, FILES) for o in d.operations()]
    served_ones = served.control("GET", "operations")["operations"]
    assert sorted((Path(o["document"]).stem, o["method"], o["path"]) for o in served_ones) == sorted(described)
    assert len({o["id"] for o in served_ones}) == len(served_ones)
