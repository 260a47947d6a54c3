"""Every fault, in every way to call: how it ends, what the server saw of it, and that the next call succeeds.

With FAULTS=all each verb of each resource has each fault, else each verb of one of them."""

import concurrent.futures
import os

import pytest

from .calls import all_cases, cases_of, some_cases
from .rig import problems
from .table import ALL


def cases(number):
    fault = ALL[number][1]
    chosen = all_cases() if os.environ.get("FAULTS") == "all" or fault.only else some_cases(number)
    return cases_of(fault, chosen)


@pytest.fixture(scope="session")
def begun(request, authority):
    """What waits for what never comes is begun at once for all tests that are to run."""
    authority.server()
    selected = [item.callspec.params["number"] for item in request.session.items if "begun" in item.fixturenames]
    waits = [(number, case) for number in selected if ALL[number][1].is_waited_out for case in cases(number)]
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        futures = [(number, pool.submit(problems, ALL[number][1], *case, authority)) for number, case in waits]
    return {number: [future for owner, future in futures if owner == number] for number, _ in futures}


@pytest.fixture(scope="module")
def pool():
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        yield pool


@pytest.mark.parametrize("number", range(len(ALL)), ids=[name for name, _ in ALL])
def test_a_fault(authority, begun, pool, number):
    _, fault = ALL[number]
    results = begun.get(number) or [pool.submit(problems, fault, *case, authority) for case in cases(number)]
    wrong = [line for result in results for line in result.result()]
    assert results and not wrong, "\n".join(wrong)
