"""Parameters and ids with anything in them: each call ends in a response, and none ends the process."""

import json
import random

import pytest
from wire.library import INVALID_PARAMETERS, MISUSE, OK, describe, validate

from . import prediction

PIECES = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"-1", b"1e999", b"9223372036854775808", b'""',
    b"{}", b"[]", b'"\\ud800"', b'"\\u0000"', b"\xff", b'".."', b".", b" ", b"/", b"^", b"=", b"0.0",
]  # fmt: skip


def changed(text, chance):
    """A text with some pieces put in, taken out or replaced."""
    found = bytearray(text)
    for _ in range(chance.randint(1, 4)):
        place, size = chance.randrange(len(found) + 1), chance.randint(0, 12)
        found[place : place + chance.choice([0, size])] = chance.choice([b"", *PIECES])
    return bytes(found).partition(b"\0")[0]


@pytest.mark.parametrize("seed", range(4))
def test_parameters_of_any_shape(operations, seed):
    chance = random.Random(seed)
    calls = [
        (id, prediction.call(operation, variant, None, id).params)
        for operation in chance.sample(operations, 40)
        for id in operation.ids
        for variant in prediction.VARIANTS
    ]
    for _ in range(5_000):
        id, params = chance.choice(calls)
        params = changed(params, chance)
        response = validate(id, params)
        assert response.status in (OK, MISUSE, INVALID_PARAMETERS), (id, params)
        assert json.loads(response.json), (id, params)


@pytest.mark.parametrize("seed", range(4))
def test_ids_of_any_shape(operations, seed):
    chance = random.Random(seed)
    ids = [id.encode() for operation in operations for id in operation.ids]
    ids += [b"GET verify /v9/Things/{Sid}/{Other}", b"LIST api /2010-04-01/Accounts/{AccountSid}/Things.json"]
    for _ in range(2_000):
        id = changed(chance.choice(ids), chance)
        for response in (validate(id, {"Sid": "a"}), describe(id)):
            assert response.status in (OK, MISUSE, INVALID_PARAMETERS) and json.loads(response.json), id
