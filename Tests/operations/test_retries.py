"""What is sent again when its outcome is not known: GET, PUT and DELETE, and of all others two updates alone."""

import pytest
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import API_ERROR, OK, TRANSPORT, catalog
from wire.server import CLOSE_AFTER_REQUEST, answer

from . import answers, prediction
from .conftest import BEARER, bytes_of, report
from .prediction import NEEDED

# They set values and do nothing else: twice is once.
REPEATABLE_UPDATES = {"ip_messaging.v2.user.update", "trusthub.v1.customer_profile.update"}
FAILURES = {
    "5xx": (answer(503, '{"code": 20503, "message": "m"}'), API_ERROR),
    "no answer": (CLOSE_AFTER_REQUEST, TRANSPORT),
}


def is_repeatable(operation):
    return operation.method in ("GET", "PUT", "DELETE") or operation.id in REPEATABLE_UPDATES


def predicted(operation, id):
    bearer = BEARER if operation.credentials == "bearer" else ""
    authorization = prediction.authorization(operation, AUTH_TOKEN, ACCOUNT_SID, bearer)
    return prediction.call(operation, NEEDED, authorization, id, ACCOUNT_SID)


@pytest.mark.parametrize("failure", FAILURES)
def test_what_may_have_been_done_is_not_done_twice(stage, operations, failure):
    action, status = FAILURES[failure]
    twilio, found = stage(max_retries=1), []
    for operation in operations:
        for id in operation.ids:
            call, good = predicted(operation, id), answers.of(operation, id)
            response, requests = twilio.call(operation, id, call.params, action, bytes_of(good))
            wrong = [difference for request in requests for difference in call.differences(request)]
            if is_repeatable(operation):
                is_so = (response.status, response.attempts, len(requests)) == (
                    OK,
                    2,
                    2,
                ) and response.json == good.result
            else:
                is_so = (response.status, response.attempts, len(requests)) == (status, 1, 1)
                is_so = is_so and response.error["may_have_taken_effect"] is True
            if wrong or not is_so:
                found.append(f"{operation.method} {id}: {len(requests)} requests, {response} {wrong}")
    assert not found, report(found)


def test_what_was_certainly_not_done_is_sent_again(stage, operations):
    twilio, found = stage(max_retries=1), []
    for operation in operations:
        call, good = predicted(operation, operation.id), answers.of(operation, operation.id)
        refusal = answer(429, '{"code": 20429, "message": "m"}', "Retry-After: 0")
        response, requests = twilio.call(operation, operation.id, call.params, refusal, bytes_of(good))
        wrong = [difference for request in requests for difference in call.differences(request)]
        if wrong or (response.status, response.json, len(requests)) != (OK, good.result, 2):
            found.append(f"{operation.id}: {len(requests)} requests, {response} {wrong}")
    assert not found, report(found)


def test_a_deletion_that_was_done_at_the_first_try_has_succeeded(stage, operations):
    twilio, found, count = stage(max_retries=1), [], 0
    for operation in operations:
        if operation.verb == "delete":
            count += 1
            call, gone = predicted(operation, operation.id), answer(404, '{"code": 20404, "message": "m"}')
            response, _ = twilio.call(operation, operation.id, call.params, CLOSE_AFTER_REQUEST, gone)
            if (response.status, response.json) != (OK, b"{}"):
                found.append(f"{operation.id}: {response}")
    assert count > 5 and not found, report(found)


def test_the_catalog_says_which_are_repeatable(operations):
    known = {each["id"]: each for resource in catalog()["resources"] for each in resource["operations"]}
    wrong = [
        id
        for operation in operations
        for id in operation.ids
        if known[id]["repeatable"] is not is_repeatable(operation)
    ]
    assert wrong == []
