"""A pager's pages, fetched through a queue."""

import pytest
from wire.library import API_ERROR, CANCELLED, DONE, FULL, INVALID_RESPONSE, MISUSE, OK, TIMEOUT, Pager, Queue
from wire.samples import ENTITIES, LIST, VA, entities
from wire.server import NEVER_ANSWER, answer


def page(number, last=3):
    following = f"https://elsewhere.example{ENTITIES}?PageSize=1000&PageToken={number + 1}"
    return answer(200, entities(f'{{"n":{number}}}', following=None if number == last else following))


@pytest.fixture
def paging(serve, connect):
    """Starts a server with a script, and gives it with a queue and a pager of one client."""
    made = []

    def make(*script, limit=None, **options):
        server = serve(*script)
        client = connect(server)
        params = {"ServiceSid": VA} if limit is None else {"ServiceSid": VA, "Limit": limit}
        made.extend([Queue(client, **options), Pager(client, LIST[0], params)])
        return server, *made[-2:]

    yield make
    for one in made:
        if one._pointer:
            one.close()


def fetch(queue, pager, tag=1):
    assert queue.submit_page(tag, pager) == OK
    response = queue.next()
    assert response.tag == tag
    return response


def test_all_pages(paging):
    server, queue, pager = paging(page(1), page(2), page(3))
    found = [fetch(queue, pager, tag) for tag in range(5)]
    assert [(response.status, response.json) for response in found] == [
        (OK, b'[{"n":1}]'), (OK, b'[{"n":2}]'), (OK, b'[{"n":3}]'), (DONE, b"[]"), (DONE, b"[]"),
    ]  # fmt: skip
    assert [request.target.partition("PageToken=")[2] for request in server.requests] == ["", "2", "3"]


def test_through_a_queue_and_without_one_by_turns(paging):
    """What was asked ahead is given up when the queue takes over."""

    def book(request):
        return page(int(request.target.partition("PageToken=")[2] or 1), last=6)

    _, queue, pager = paging(*[book] * 20)
    found = [fetch(queue, pager), pager.next(), pager.next(), fetch(queue, pager), fetch(queue, pager), pager.next()]
    assert [response.value[0]["n"] for response in found] == [1, 2, 3, 4, 5, 6]
    assert pager.next().status == DONE


def test_a_limit(paging):
    server, queue, pager = paging(page(1), page(2), limit=1)
    assert [fetch(queue, pager).status for _ in range(2)] == [OK, DONE]
    assert len(server.requests) == 1


def test_after_a_failure_the_same_page_is_next(paging):
    _, queue, pager = paging(page(1), answer(500, "{}"), answer(200, "x"), page(2, last=2))
    found = [fetch(queue, pager) for _ in range(5)]
    assert [response.status for response in found] == [OK, API_ERROR, INVALID_RESPONSE, OK, DONE]
    assert found[3].json == b'[{"n":2}]'


def test_a_cancelled_page_is_next_again(paging):
    server, queue, pager = paging(NEVER_ANSWER, page(1, last=1))
    assert queue.submit_page(7, pager) == OK
    while not server.requests:
        assert queue.next(10) is None
    assert queue.cancel(7) == OK
    assert queue.next().status == CANCELLED
    assert fetch(queue, pager).json == b'[{"n":1}]'


def test_a_page_that_does_not_come_within_its_time_is_next_again(paging):
    server, queue, pager = paging(page(1), NEVER_ANSWER, page(2, last=2))
    assert fetch(queue, pager).json == b'[{"n":1}]'
    assert queue.submit_page(7, pager, within=200) == OK
    response = queue.next()
    assert (response.tag, response.status, response.error["may_have_taken_effect"]) == (7, TIMEOUT, False)
    assert len(server.requests) == 2
    assert queue.submit_page(8, pager, within=0) == OK  # no deadline
    assert queue.next().json == b'[{"n":2}]'
    assert queue.submit_page(9, pager, within=60_000) == OK
    assert queue.next().status == DONE


def test_one_page_at_a_time(paging):
    _, queue, pager = paging(page(1), page(2), page(3))
    assert queue.submit_page(1, pager) == OK
    assert queue.submit_page(2, pager) == MISUSE
    assert pager.next().status == MISUSE
    assert queue.next().json == b'[{"n":1}]'
    assert queue.pending == 0
    assert fetch(queue, pager).json == b'[{"n":2}]'


def test_freed_in_any_order(paging):
    _, queue, pager = paging(page(1), page(2))
    queue.submit_page(1, pager)
    pager.close()
    assert queue.next().json == b'[{"n":1}]'


def test_a_pager_outlives_the_queue_that_was_fetching(paging, connect):
    _, queue, pager = paging(page(1))
    queue.submit_page(1, pager)
    queue.close()
    assert pager.next().json == b'[{"n":1}]'


def test_a_full_queue_takes_no_page(paging):
    _, queue, pager = paging(page(1), max_pending=1)
    queue.submit(1, LIST[0], {})
    assert queue.submit_page(2, pager) == FULL
    assert queue.next().tag == 1
    assert fetch(queue, pager).status == OK


def test_a_pager_of_another_client(paging, serve, connect):
    _, queue, _ = paging()
    other = Pager(connect(serve()), LIST[0], {"ServiceSid": VA})
    assert queue.submit_page(1, other) == MISUSE
    assert queue.pending == 0
    other.close()
