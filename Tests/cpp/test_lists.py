"""Lists, pages and streams of records, from C++."""

import pytest

from wire.samples import ENTITIES, entities
from wire.server import answer


def page(*numbers, token=None):
    following = token and f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken={token}"
    return answer(200, entities(*['{"n": %d}' % number for number in numbers], following=following))


THREE_PAGES = [page(1, 2, token="b"), page(3, token="c"), page(4, 5)]


@pytest.mark.parametrize(
    "scenario, script, requests",
    [
        ("a_list", [page(1, 2, token="b"), page(3)] * 2, 4),
        ("an_empty_list", [page()] * 3, 3),
        ("a_page", [page(1, 2), page(1, 2)], 2),
        ("several_pages", THREE_PAGES * 2, 6),
        ("an_error_on_page_two", [page(1, 2, token="b"), answer(503, "{}"), page(3)], 3),
        ("a_loop_that_is_left", THREE_PAGES, 3),
        ("a_limit", [page(1, 2, token="b")], 1),
    ],
)
def test_ranges(run, serve, scenario, script, requests):
    server = serve(*script)
    run(scenario, server)
    assert len(server.requests) == requests
