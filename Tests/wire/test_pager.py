"""A list a page at a time."""

import pytest

from .library import API_ERROR, DONE, INVALID_PARAMETERS, INVALID_RESPONSE, MISUSE, OK, TRANSPORT, Pager, Refused
from .samples import ENTITIES, LIST, VA, entities
from .server import CLOSE_AFTER_REQUEST, answer


def following(token):
    return f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken={token}"


def good(*numbers, token=None):
    records = ['{"n": %d}' % number for number in numbers]
    return answer(200, entities(*records, following=token and following(token)))


@pytest.fixture
def page_through(wire):
    """Starts a server and a pager of it."""
    pagers = []

    def make(*script, params=None, **options):
        talk = wire(*script, **options)
        pagers.append(Pager(talk.client, LIST[0], {"ServiceSid": VA, **(params or {})}))
        return talk, pagers[-1]

    yield make
    for pager in pagers:
        pager.close()


def test_pages_come_one_by_one(page_through):
    talk, pager = page_through(good(1, 2, token="b"), good(3, token="c"), good(4, 5))
    assert talk.server.connections == 0, "nothing is sent before it is asked for"
    for number, records in enumerate([b'[{"n": 1},{"n": 2}]', b'[{"n": 3}]', b'[{"n": 4},{"n": 5}]'], 1):
        response = pager.next()
        assert (response.status, response.json, response.http_status) == (OK, records, 200)
        # From the second page on, the one after it is on its way while the caller reads.
        assert len(talk.requests) == [1, 3, 3][number - 1]
    for _ in range(3):
        assert pager.next().status == DONE
    assert [request.query for request in talk.requests] == [
        "PageSize=1000", "PageSize=1000&PageToken=b", "PageSize=1000&PageToken=c",
    ]  # fmt: skip


def test_an_empty_list_is_done_at_once(page_through):
    talk, pager = page_through(good())
    assert pager.next().status == DONE
    assert pager.next().status == DONE
    assert len(talk.requests) == 1


def test_empty_pages_are_passed_over(page_through):
    """Every page that comes has one record at least."""
    talk, pager = page_through(good(token="b"), good(token="c"), good(1, token="d"), good())
    assert pager.next().json == b'[{"n": 1}]'
    assert pager.next().status == DONE
    assert len(talk.requests) == 4


@pytest.mark.parametrize("limit, pages, requests", [
    (1, [b'[{"n": 1}]'], 1), (2, [b'[{"n": 1},{"n": 2}]'], 1), (3, [b'[{"n": 1},{"n": 2}]', b'[{"n": 3}]'], 2), (0, [], 0),
])  # fmt: skip
def test_limit_is_of_all_pages_together(page_through, limit, pages, requests):
    talk, pager = page_through(good(1, 2, token="b"), good(3, 4, token="c"), params={"Limit": limit})
    for expected in pages:
        assert pager.next().json == expected
    assert pager.next().status == DONE
    assert len(talk.requests) == requests


@pytest.mark.parametrize("failure, status", [
    (answer(500, "{}"), API_ERROR), (answer(200, "<html>"), INVALID_RESPONSE), (CLOSE_AFTER_REQUEST, TRANSPORT),
], ids=["500", "HTML", "close"])  # fmt: skip
@pytest.mark.parametrize("first", [True, False], ids=["the first page", "the second page"])
def test_after_a_failure_the_same_page_is_asked_for_again(page_through, failure, status, first):
    script = [failure, good(1, token="b"), good(2)] if first else [good(1, token="b"), failure, good(2)]
    talk, pager = page_through(*script)
    seen = [pager.next() for _ in range(4)]
    assert [response.status for response in seen] == ([status, OK, OK, DONE] if first else [OK, status, OK, DONE])
    assert [response.json for response in seen if response.status == OK] == [b'[{"n": 1}]', b'[{"n": 2}]']
    again = talk.requests[:2] if first else talk.requests[1:]
    assert again[0].raw == again[1].raw


def test_nothing_is_asked_ahead_of_the_first_page_that_came(page_through):
    """Many callers want no more than the first page; how often it had to be asked for says nothing of that."""
    talk, pager = page_through(*[answer(500, "{}")] * 3, good(1, token="b"), good(2, token="c"), good(3))
    assert [pager.next().status for _ in range(4)] == [API_ERROR] * 3 + [OK]
    assert len(talk.requests) == 4
    assert (pager.next().json, len(talk.requests)) == (b'[{"n": 2}]', 6)


def test_a_circle_is_found(page_through):
    talk, pager = page_through(*[good(1, token="b"), good(2, token="c")] * 5)
    statuses = [pager.next().status for _ in range(4)]
    assert OK in statuses and INVALID_RESPONSE in statuses
    assert statuses.count(OK) <= 3 and len(talk.requests) <= 4


def test_a_pager_is_tried_again_as_a_list_is(page_through):
    talk, pager = page_through(answer(429), good(1, token="b"), answer(503), good(2), max_retries=1)
    assert [(pager.next().status, len(talk.requests)) for _ in range(2)] == [(OK, 2), (OK, 4)]


def test_a_pager_outlives_its_client(serve, connect):
    from .conftest import ACCOUNT_SID, AUTH_TOKEN
    from .library import Client

    server = serve(good(1, token="b"), good(2))
    client = Client({"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "base_url": server.url})
    pager = Pager(client, *LIST)
    assert pager.next().status == OK
    client.close()
    assert pager.next().json == b'[{"n": 2}]'
    pager.close()


@pytest.mark.parametrize("operation, params, status", [
    (LIST[0], {"ServiceSid": "x"}, INVALID_PARAMETERS),
    (LIST[0], {**LIST[1], "PageSize": 0}, INVALID_PARAMETERS),
    (LIST[0], None, INVALID_PARAMETERS),
    (LIST[0], b"[]", MISUSE),
    (LIST[0], b"", MISUSE),
    ("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": "abcdefgh"}, MISUSE),
    ("verify.v2.entity.page", LIST[1], MISUSE),
    ("verify.v2.entity.lists", LIST[1], MISUSE),
    (None, LIST[1], MISUSE),
])  # fmt: skip
def test_a_pager_that_cannot_be_made(wire, operation, params, status):
    talk = wire()
    with pytest.raises(Refused) as refused:
        Pager(talk.client, operation, params)
    assert refused.value.response.status == status
    assert talk.server.connections == 0
