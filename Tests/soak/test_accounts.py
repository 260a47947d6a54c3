"""What the accounts find, each on a ledger, a state and a journal of a few lines."""

import pytest

from . import accounts, measures

SEEDED = {kind: [f"{kind}-{number}" for number in range(3)] for kind in accounts.KINDS}
CREATED = ["+ create user soak-1", "= create user soak-1 0 201 0 1 US1"]
UNKNOWN = ["+ create user soak-1", "= create user soak-1 3 0 1 1 -"]
REFUSED = ["+ create user soak-1", "= create user soak-1 5 429 0 3 -"]
DELETED = ["+ delete user soak-1", "= delete user soak-1 0 204 0 1 -"]
USER = {"identity": "soak-1", "sid": "US1", "friendly_name": None}


def found(lines, *users, requests=()):
    state = {stored: [] for stored in accounts.STORED.values()}
    return accounts.check(accounts.Book(lines), {**state, "users": list(users)}, SEEDED, requests)


def request(status):
    return {"operation": "ip_messaging.v2.user.create", "body": "Identity=soak-1", "status": status}


@pytest.mark.parametrize("lines, users", [
    (CREATED, [USER]), (UNKNOWN, [USER]), (UNKNOWN, []), (REFUSED, []),
    (CREATED[:1], []), (CREATED[:1], [USER]), (CREATED + DELETED, []), (CREATED + DELETED[:1], [USER]),
    (CREATED + ["+ update user soak-1 new", "= update user soak-1 0 200 0 1 US1"], [{**USER, "friendly_name": "new"}]),
    (CREATED + ["+ update user soak-1 new", "= update user soak-1 3 0 1 1 -"], [USER]),
    (CREATED + ["= fetch user soak-1 0 200 0 1 US1"], [USER]),
    (["= list user 2 0 200 0 1 2", "= list user 9 0 200 0 1 3", "= list user 9 5 503 0 3 -"], []),
    ([f"w user 3 {accounts.fnv1a(SEEDED['user'])}"], []),
])  # fmt: skip
def test_accounts_that_are_right(lines, users):
    assert found(lines, *users) == []


@pytest.mark.parametrize("lines, users, sentence", [
    (CREATED, [], "it is not there"),
    (CREATED, [USER, USER], "it is there 2 times"),
    (UNKNOWN, [USER, USER], "it is there 2 times"),
    (CREATED, [{**USER, "sid": "US2"}], "it is US2, and the program was told US1"),
    (REFUSED, [USER], "it is there, and"),
    ([], [USER], "nobody has asked for it"),
    (CREATED + DELETED, [USER], "it is there, and"),
    (CREATED + ["+ delete user soak-1", "= delete user soak-1 5 503 0 3 -"], [], "it is not there"),
    (CREATED + ["+ update user soak-1 new", "= update user soak-1 0 200 0 1 US1"], [USER], "it is not set to new"),
    (CREATED + ["+ update user soak-1 new", "= update user soak-1 5 400 0 1 -"], [{**USER, "friendly_name": "new"}],
     "it is set to new"),
    (CREATED + ["= fetch user soak-1 0 200 0 1 US2"], [USER], "US2 was fetched"),
    (CREATED + ["= fetch user soak-1 5 404 0 1 -"], [USER], "then it was not found"),
    (["= page user 2 0 200 0 1 3"], [], "a page of user gave 3 records of 2"),
    (["w user 2 0000000000000000"], [], "a walk through user gave 2 records of 3"),
    (["w user 3 0000000000000000"], [], "or others, or in another order"),
])  # fmt: skip
def test_accounts_that_are_wrong(lines, users, sentence):
    assert any(sentence in one for one in found(lines, *users)), found(lines, *users)


def test_what_came_over_the_wire():
    again = ["+ create user soak-1", "= create user soak-1 0 201 0 3 US1"]
    assert found(again, USER, requests=[request(429), request(401), request(201)]) == []
    assert "sent 2 times, of which 0" in found(again, USER, requests=[request(None), request(201)])[0]
    assert "the program was told 1" in found(CREATED, USER, requests=[request(429), request(201)])[0]
    # A killed child has not told how often it tried.
    assert found(CREATED[:1], USER, requests=[request(429), request(201)]) == []


def sample(calls, **more):
    return {"calls": calls, "descriptors": 9, "heap": 500_000, "resident": 9_000_000, "got": 5, "freed": 5, **more}


def test_what_may_not_grow():
    rest, rounds = sample(0), [sample(calls) for calls in range(0, 11000, 1000)]
    assert list(measures.check(rest, rounds, rest)) == []
    assert list(measures.check(rest, rounds, sample(0, descriptors=10))) == ["9 descriptors became 10"]
    assert list(measures.check(rest, rounds, sample(0, freed=4))) == ["5 responses came and 4 were freed"]
    grown = sample(0, heap=502_000)
    assert list(measures.check(rest, rounds, grown)) == ["500000 bytes of the heap became 502000 when all was freed"]
    for what, bytes_a_call in ("heap", 200), ("resident", 1000):
        leaking = [{**one, what: one[what] + bytes_a_call * one["calls"]} for one in rounds]
        assert list(measures.check(rest, leaking, rest)) == [f"{what} memory rises by {bytes_a_call * 4000} bytes"]


def test_the_fitted_line():
    assert measures.slope([(0, 1), (1, 3), (2, 5)]) == 2
    assert measures.slope([(0, 1), (1, 0), (2, 1)]) == 0
