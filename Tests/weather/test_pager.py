"""A list of any length in the memory of one page, that goes on after whatever happens."""

import ctypes
import itertools
import json
import random
import re
import time

import pytest
from wire import library
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import (
    API_ERROR, DONE, INVALID_PARAMETERS, INVALID_RESPONSE, MISUSE, OK, TIMEOUT, TRANSPORT, Client, Pager, Refused, Response,
)  # fmt: skip
from wire.samples import BU, ENTITIES, IS, LIST, VA, page
from wire.server import CLOSE_AFTER_REQUEST, NEVER_ANSWER, RESET_AFTER_REQUEST, answer, send_and_close

from .test_fork import in_child

RESOURCES = {
    "verify.v2.entity.list": ({"ServiceSid": VA}, "entities", ENTITIES, 1000),
    "ip_messaging.v2.user.list": ({"ServiceSid": IS}, "users", f"/v2/Services/{IS}/Users", 100),
    "trusthub.v1.customer_profile.list": ({}, "results", "/v1/CustomerProfiles", 1000),
    "trusthub.v1.customer_profile_entity_assignment.list": (
        {"CustomerProfileSid": BU}, "results", f"/v1/CustomerProfiles/{BU}/EntityAssignments", 1000,
    ),
}  # fmt: skip


class Book:
    """A list in pages of a few records, as a server that knows what it was asked: it goes by PageToken alone."""

    def __init__(self, sizes, operation=LIST[0], host="https://verify.twilio.com", failures=()):
        self.sizes, self.host, self.failures = sizes, host, dict(failures)
        self.params, self.key, self.path, self.largest = RESOURCES[operation]
        self.operation = operation
        numbers = itertools.count(1)
        self.pages = [[next(numbers) for _ in range(size)] for size in sizes]
        self.asked = []

    def __call__(self, request):
        found = re.search(r"PageToken=p(\d+)", request.query)
        number = int(found[1]) if found else 0
        self.asked.append(number)
        if self.failures.get(number):
            return self.failures[number].pop(0)
        following = None
        if number + 1 < len(self.pages):
            following = f"{self.host}{self.path}?PageSize={self.largest}&Page={number + 1}&PageToken=p{number + 1}"
        return answer(200, page(self.key, [f'{{"n":{n}}}' for n in self.pages[number]], following))

    @property
    def all(self):
        return [n for page in self.pages for n in page]


@pytest.fixture
def read(wire):
    """Starts a server of a book and a pager of it."""
    pagers = []

    def make(book, limit=None, **options):
        talk = wire(*[book] * 10_000, **options)
        params = book.params if limit is None else {**book.params, "Limit": limit}
        pagers.append(Pager(talk.client, book.operation, params))
        return pagers[-1]

    yield make
    for pager in pagers:
        pager.close()


def rest(pager):
    """The pages that come until the end, as lists of numbers; then the end is the end for good."""
    pages = []
    while (response := pager.next()).status == OK:
        pages.append([record["n"] for record in response.value])
    assert [response.status, pager.next().status, pager.next().status] == [DONE] * 3, response
    return pages


@pytest.mark.parametrize("operation", RESOURCES)
def test_every_list_operation(read, operation):
    book = Book([3, 1, 2], operation)
    assert rest(read(book)) == book.pages
    assert book.asked == [0, 1, 2]


@pytest.mark.parametrize("sizes", [[0], [0, 0, 0], [2, 0, 0, 3], [0, 1], [1, 0], [5, 5, 0, 5, 0]])
def test_pages_have_a_record_at_least_and_none_is_lost(read, sizes):
    book = Book(sizes)
    assert rest(read(book)) == [page for page in book.pages if page]
    assert book.asked == list(range(len(sizes)))


@pytest.mark.parametrize("limit", range(13))
def test_limit_is_exact(read, limit):
    """And nothing is asked for that it does not want."""
    book = Book([4, 0, 4, 3])
    pages = rest(read(book, limit))
    assert [n for page in pages for n in page] == book.all[:limit]
    wanted = [number for number in range(4) if sum(book.sizes[:number]) < limit]
    assert book.asked == wanted


FAILURES = {
    "500": (lambda: answer(500, "{}"), API_ERROR), "429": (lambda: answer(429, "{}"), API_ERROR),
    "401": (lambda: answer(401, "{}"), API_ERROR), "garbage": (lambda: answer(200, "garbage"), INVALID_RESPONSE),
    "half": (lambda: send_and_close(answer(200, '{"entities":[{"n":1},', length=500)), TRANSPORT),
    "another shape": (lambda: answer(200, '{"entities":{}}'), INVALID_RESPONSE),
    "a page without meta": (lambda: answer(200, '{"entities":[{"n":99}]}'), INVALID_RESPONSE),
    "close": (lambda: CLOSE_AFTER_REQUEST, TRANSPORT), "reset": (lambda: RESET_AFTER_REQUEST, TRANSPORT),
    "a page that leads elsewhere": (
        lambda: answer(200, page("entities", ['{"n":99}'], "https://verify.twilio.com/v2/Elsewhere?PageToken=p1")), INVALID_RESPONSE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", FAILURES)
@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("times", [1, 3])
def test_after_a_failure_nothing_is_lost_or_doubled(read, how, at, times):
    failure, status = FAILURES[how]
    book = Book([2, 2, 2], failures={at: [failure() for _ in range(times)]})
    pager = read(book)
    before = [[record["n"] for record in pager.next().value] for _ in range(at)]
    visible = times
    if at == 2 and status == TRANSPORT:
        # It was asked ahead of its reader, and is asked again without a word.
        visible -= 1
    for number in range(visible):
        failed = pager.next()
        assert (failed.status, failed.attempts) == (status, 1 + (number == 0 and visible < times))
    assert before + rest(pager) == book.pages
    assert book.asked == sorted([0, 1, 2] + [at] * times)


def test_after_a_timeout_nothing_is_lost_or_doubled(read):
    book = Book([2, 2, 2], failures={1: [NEVER_ANSWER]})
    pager = read(book, timeout_ms=300)
    assert [pager.next().status for _ in range(2)] == [OK, TIMEOUT]
    assert rest(pager) == book.pages[1:]


# ---- asking ahead


def test_a_page_asked_ahead_waits_for_a_slow_reader(read):
    """Its time runs out while nobody looks after it: then it is asked for again, and the reader sees nothing of that."""
    book = Book([1, 1, 1, 1])
    pager = read(book, timeout_ms=200)
    assert [pager.next().status for _ in range(2)] == [OK, OK]
    time.sleep(0.4)  # longer than timeout_ms
    response = pager.next()
    assert response.json == b'[{"n":3}]' and response.attempts in (1, 2)
    assert rest(pager) == [[4]]


def test_a_page_asked_ahead_is_not_read_twice_when_it_is_there(read):
    book = Book([1] * 10)
    pager = read(book)
    assert [pager.next().attempts for _ in range(10)] == [1] * 10
    assert book.asked == list(range(10))


def test_nothing_is_asked_beyond_a_limit(read):
    book = Book([2, 2, 2, 2])
    pager = read(book, limit=4)
    assert rest(pager) == [[1, 2], [3, 4]]
    assert book.asked == [0, 1]


def test_a_refusal_of_a_page_asked_ahead_has_all_its_tries(read):
    book = Book([1, 1, 1], failures={2: [answer(503, ""), RESET_AFTER_REQUEST, answer(429, "")]})
    pager = read(book, max_retries=3)
    assert rest(pager) == [[1], [2], [3]]
    assert book.asked == [0, 1, 2, 2, 2, 2]


def test_freed_while_a_page_is_on_its_way(wire):
    book = Book([1, 1, 1], failures={2: [NEVER_ANSWER]})
    talk = wire(*[book] * 3)
    pager = Pager(talk.client, book.operation, book.params)
    assert [pager.next().status for _ in range(2)] == [OK, OK]
    assert len(talk.requests) == 3
    pager.close()
    assert talk.call(*LIST).status == API_ERROR  # the script is over, and the client lives


def test_a_child_does_not_disturb_a_page_on_its_way(reach, connect):
    book = Book([1, 1, 1, 1])
    server, options = reach(*[book] * 10)
    client = connect(server, **options)
    pager = Pager(client, book.operation, book.params)
    assert [pager.next().status for _ in range(2)] == [OK, OK]

    def work():
        status = pager.next().status
        pager.close()
        client.close()
        return status

    assert in_child(work)() == MISUSE
    assert [(response.status, response.attempts) for response in (pager.next(), pager.next())] == [(OK, 1)] * 2
    pager.close()
    assert book.asked == [0, 1, 2, 3]


def test_an_empty_page_before_a_failure(read):
    """Wherever it goes on, it is before what had not come."""
    book = Book([2, 0, 2], failures={2: [answer(500, "{}")]})
    pager = read(book)
    assert [pager.next().status for _ in range(2)] == [OK, API_ERROR]
    assert rest(pager) == [[3, 4]]


def test_limit_and_failures_together(read):
    book = Book([2, 2, 2], failures={0: [answer(500, "{}")], 1: [answer(500, "{}"), answer(200, "x")]})
    pager = read(book, limit=3)
    seen = [pager.next() for _ in range(6)]
    assert [response.status for response in seen] == [API_ERROR, OK, API_ERROR, INVALID_RESPONSE, OK, DONE]
    assert [response.value for response in seen if response.status == OK] == [[{"n": 1}, {"n": 2}], [{"n": 3}]]


def test_any_weather(read):
    """Random failures in a long list: each record comes once, in its place."""
    draw = random.Random(20)
    kinds = list(FAILURES.values())
    failures = {number: [draw.choice(kinds)[0]() for _ in range(draw.randrange(3))] for number in range(100)}
    book = Book([draw.randrange(4) for _ in range(100)], failures=failures)
    pager, numbers = read(book), []
    while (response := pager.next()).status != DONE:
        if response.status == OK:
            numbers += [record["n"] for record in response.value]
    assert numbers == book.all


# ---- The way to the next page ----


def test_the_host_that_an_answer_names_is_not_asked(read):
    book = Book([1, 1], host="http://127.0.0.1:1")
    assert rest(read(book)) == book.pages


@pytest.mark.parametrize("following", [
    "https://verify.twilio.com/v2/Elsewhere?PageToken=b", f"https://verify.twilio.com{ENTITIES}/x?PageToken=b",
    f"https://verify.twilio.com{ENTITIES}", f"https://verify.twilio.com{ENTITIES}?PageSize=100000&PageToken=b",
    "https://verify.twilio.com/v2/anything?Page=0", "mailto:a@b.c", f"https://verify.twilio.com{ENTITIES}?PageToken=b c",
])  # fmt: skip
def test_a_way_that_cannot_be_gone(wire, following):
    talk = wire(*[answer(200, page("entities", ['{"n":1}'], following))] * 3)
    pager = Pager(talk.client, *LIST)
    for number in [1, 2]:
        assert pager.next().status == INVALID_RESPONSE
        assert len(talk.requests) == number
    pager.close()


def test_a_page_that_names_itself(wire):
    own = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken=b"
    first = answer(200, page("entities", ['{"n":1}'], own))
    talk = wire(first, answer(200, page("entities", ['{"n":2}'], own, own=own)), answer(200, page("entities", ['{"n":2}'])))
    pager = Pager(talk.client, *LIST)
    assert [pager.next().status for _ in range(2)] == [OK, INVALID_RESPONSE]
    # The server comes to its senses, and the list to its end.
    assert pager.next().json == b'[{"n":2}]'
    assert pager.next().status == DONE
    pager.close()


@pytest.mark.parametrize("length", [2, 3, 5])
def test_a_cycle(wire, length):
    def turn(request):
        found = re.search(r"PageToken=p(\d+)", request.query)
        number = (int(found[1]) if found else 0) % length + 1
        return answer(200, page("entities", [f'{{"n":{number}}}'], f"https://h{ENTITIES}?PageToken=p{number}"))

    talk = wire(*[turn] * 50)
    pager = Pager(talk.client, *LIST)
    statuses = [pager.next().status for _ in range(length + 3)]
    first = statuses.index(INVALID_RESPONSE)
    assert statuses[:first] == [OK] * first and first <= length + 1
    assert statuses[first:] == [INVALID_RESPONSE] * len(statuses[first:])
    pager.close()


# ---- Its own life ----


@pytest.mark.parametrize("order", ["client first", "pager first", "pagers of one client"])
@pytest.mark.parametrize("used", [0, 1, 2])
def test_freed_in_any_order(serve, order, used):
    book = Book([1, 1, 1])
    server = serve(*[book] * 100)
    client = Client({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url})
    pagers = [Pager(client, *LIST) for _ in range(3 if order == "pagers of one client" else 1)]
    for pager in pagers:
        for number in range(used):
            assert pager.next().value == [{"n": number + 1}]
    if order == "pager first":
        pagers.pop().close()
        assert client.call(*LIST).status == OK
    client.close()
    for pager in pagers:
        assert rest(pager) == book.pages[used:]
        pager.close()


@pytest.mark.parametrize("operation", ["create", "fetch", "page", "delete"])
def test_what_is_not_a_list_is_misuse(wire, operation):
    with pytest.raises(Refused) as refused:
        Pager(wire().client, f"verify.v2.entity.{operation}", LIST[1])
    assert refused.value.response.status == MISUSE
    assert refused.value.response.error["attempts"] == 0


def test_all_invalid_parameters_at_once(wire):
    with pytest.raises(Refused) as refused:
        Pager(wire().client, LIST[0], {"ServiceSid": "x", "Limit": -1, "PageSize": 5000, "Colour": "red"})
    assert refused.value.response.status == INVALID_PARAMETERS
    assert {name for name, _ in refused.value.response.rules} == {"ServiceSid", "Limit", "PageSize", "Colour"}


def test_null_wherever_it_can_be(wire):
    """NULL where a pointer is needed is misuse, never a crash; and an error that nobody wants is not an error."""
    lib, client = library._lib, wire().client._pointer
    list_operation, params = LIST[0].encode(), json.dumps(LIST[1]).encode()
    for arguments in [(None, list_operation, params), (client, None, params), (None, None, None)]:
        error = ctypes.c_void_p()
        assert not lib.twilite_pager_create(*arguments, ctypes.byref(error))
        assert Response(error.value).status == MISUSE
        assert not lib.twilite_pager_create(*arguments, None)
    assert not lib.twilite_pager_create(client, list_operation, None, None)
    pager = lib.twilite_pager_create(client, list_operation, params, None)
    assert pager
    lib.twilite_pager_free(pager)
    lib.twilite_pager_free(None)
    assert Response(lib.twilite_pager_next(None)).status == MISUSE


def test_error_is_set_to_null_on_success(wire):
    error = ctypes.c_void_p(1)
    client = wire().client._pointer
    arguments = LIST[0].encode(), json.dumps(LIST[1]).encode()
    pager = library._lib.twilite_pager_create(client, *arguments, ctypes.byref(error))
    assert pager and error.value is None
    library._lib.twilite_pager_free(pager)


def test_without_params_where_none_are_needed(wire):
    book = Book([2], "trusthub.v1.customer_profile.list")
    pager = Pager(wire(book).client, book.operation)
    assert rest(pager) == [[1, 2]]
    pager.close()


def test_memory_is_flat(serve, program):
    """250,000 records in the memory of one page: what is resident after the tenth page is what is resident at the end."""
    pages, size = 250, 1000
    records = ",".join(f'{{"sid":"YE{n:032x}","identity":"{n:032x}","date_created":"2015-07-30T20:00:00Z"}}' for n in range(size))

    def turn(request):
        found = re.search(r"PageToken=p(\d+)", request.query)
        number = int(found[1]) + 1 if found else 1
        following = f"https://verify.twilio.com{ENTITIES}?PageSize={size}&PageToken=p{number}" if number < pages else None
        return answer(200, page("entities", [records], following))

    server = serve(*[turn] * pages)
    options = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url}
    done = program("pager.c")(json.dumps(options), 10)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert (found["pages"], found["records"]) == (pages, pages * size)
    assert found["end_kb"] - found["begin_kb"] < 2048, found
