"""Which faults the sandbox has armed in a round: for each operation a row of them, which follows from the seed."""

import random

RESOURCES = (
    "verify.v2.entity", "ip_messaging.v2.user", "trusthub.v1.customer_profile", "trusthub.v1.customer_profile_entity_assignment",
)  # fmt: skip
VERBS = ("create", "fetch", "update", "delete", "list")
CAN_BE_UPDATED = ("ip_messaging.v2.user", "trusthub.v1.customer_profile")
OPERATIONS = [f"{resource}.{verb}" for resource in RESOURCES for verb in VERBS if verb != "update" or resource in CAN_BE_UPDATED]

TOKEN = "oauth.v2.token.create"

# No fault, but it takes the place of one in the row.
GOOD = {"kind": "latency", "ms": 0}
TOO_LATE_MS = 5000
HTML = {"body": "<html>", "content_type": "text/html"}

# What is no answer to the call, and may come before the operation has taken effect or after.
OPEN = [
    {"kind": "status", "status": 500}, {"kind": "status", "status": 503, "code": 20503},
    {"kind": "status", "status": 503, "retry_after": 0}, {"kind": "status", "status": 502, **HTML},
    {"kind": "status", "status": 200, "body": "[]"}, {"kind": "status", "status": 200, **HTML},
    {"kind": "latency", "ms": TOO_LATE_MS}, {"kind": "reset"}, {"kind": "empty_reply"}, {"kind": "redirect"},
]  # fmt: skip
REFUSALS = [
    {"kind": "status", "status": 429}, {"kind": "status", "status": 429, "retry_after": 0, "times": 2},
    {"kind": "status", "status": 429, "times": 5}, {"kind": "status", "status": 429, "retry_after": 3600},
    {"kind": "status", "status": 400, "code": 20001}, {"kind": "status", "status": 401}, {"kind": "status", "status": 403},
]  # fmt: skip
IN_THE_BODY = [
    {"kind": "truncated_json"}, {"kind": "wrong_content_type"}, {"kind": "dribble", "ms_per_byte": 0},
    {"kind": "dribble", "ms_per_byte": 20},
]  # fmt: skip
# Not "repeat_token": of a first page, which was asked by no token, it is a way back that nobody could tell from a way on.
OF_A_PAGE = [
    {"kind": "self_paging_url"}, {"kind": "other_path_paging_url", "path": "/v1/Secrets"},
    {"kind": "foreign_paging_url", "base_url": "https://elsewhere.example"},
]  # fmt: skip


def fault(dice, operation):
    """One fault that can happen to an operation."""
    verb = operation.rsplit(".", 1)[1]
    kinds = [OPEN, OPEN, REFUSALS]
    if verb != "delete":
        kinds.append(IN_THE_BODY)
    if verb == "list":
        kinds.append(OF_A_PAGE)
    kind = dice.choice(kinds)
    chosen = dict(dice.choice(kind))
    if kind is OPEN:
        chosen["processed"] = dice.random() < 0.5
    return chosen


def plan(seed, number):
    """The faults of a round in the order in which they are armed: some, then some good answers, and so on."""
    dice = random.Random(f"{seed} {number}")
    faults = []
    for operation in [*OPERATIONS, TOKEN]:
        for _ in range(dice.randint(3, 8)):
            # There are as many requests for a token as go wrong, and a few.
            faults.append({"operation": operation, **GOOD, "times": 1 if operation == TOKEN else dice.randint(1, 8)})
            faults.append({"operation": operation, **fault(dice, operation)})
    return faults


def times(faults, field="times"):
    """How often faults happen."""
    return sum(fault.get(field, 1) for fault in faults if fault.get("ms") != GOOD["ms"])
