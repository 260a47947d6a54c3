"""Every fault, in every way to call: how it ends, what the server saw of it, and that the next call succeeds."""

import concurrent.futures
import os

import pytest

from .calls import all_cases, some_cases
from .rig import problems
from .table import ALL

# Most of the time is waiting, for what never comes.
AT_ONCE = 16


@pytest.mark.parametrize("number", range(len(ALL)), ids=[name for name, _ in ALL])
def test_a_fault(authority, number):
    """With FAULTS=all each verb of each resource has it, else each verb of one of them."""
    _, fault = ALL[number]
    cases = all_cases() if os.environ.get("FAULTS") == "all" or fault.only else some_cases(number)
    cases = [(call.having(fault.params), way) for call, way in cases if not fault.only or call.operation in fault.only]
    authority.server()
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda case: problems(fault, *case, authority), cases)
    wrong = [line for lines in found for line in lines]
    assert not wrong, "\n".join(wrong)
