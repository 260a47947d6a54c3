"""Every operation, called with parameters that fit, sends what an independent reading of its document predicts.

With TWILITE_OPENAPI set to a folder of Twilio's OpenAPI documents, every operation is all 1,447 of them.
"""

import json
from urllib.parse import quote_plus

import pytest
from wire.server import answer

from .conftest import report
from .prediction import ALL, NEEDED, ODD, VARIANTS, sent


def differences(twilio, operations, variant):
    return [
        difference
        for operation in operations
        for id in operation.ids
        for difference in twilio.differences(operation, id, variant)
    ]


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_each_sends_what_its_document_says_and_gives_what_was_answered(stage, operations, variant):
    found = differences(stage(), operations, variant)
    assert not found, report(found)


@pytest.mark.parametrize("variant", [ALL, ODD], ids=str)
def test_a_documented_record_passes_when_answers_are_checked_strictly(stage, operations, variant):
    found = differences(stage(strict_responses=True), operations, variant)
    assert not found, report(found)


def test_each_success_that_is_documented_is_one(stage, operations):
    twilio = stage()
    found = [
        difference
        for operation in operations
        if len(operation.answers) > 1
        for status, _ in operation.answers
        for difference in twilio.differences(operation, operation.id, NEEDED, status)
    ]
    assert not found, report(found)


def test_nothing_is_sent_of_an_empty_array(stage, named):
    twilio = stage()
    fetch = named("lookups.v1.phone_number.fetch")
    params = b'{"PhoneNumber": "+1", "Type": [], "AddOns": ["b"], "AddOnsData": {}}'
    _, (request,) = twilio.call(fetch, fetch.id, params, answer(200, "{}"))
    assert request.line == "GET /v1/PhoneNumbers/%2B1?AddOns=b HTTP/1.1"


@pytest.mark.parametrize("text", ["[1, 2]", "[]", "1.50", "true", '"text"', '{"a" : {}}'])
def test_a_json_value_in_a_form_is_its_own_text(stage, named, text):
    """A form value without a type takes any JSON; a string is JSON text and goes as it is."""
    twilio = stage()
    create = named("verify.v2.challenge.create")
    given = f'{{"ServiceSid": "VA{"a" * 32}", "Identity": "i", "FactorSid": "YF{"a" * 32}", "HiddenDetails": %s}}'
    quoted = json.dumps(text)
    for written in [quoted] if text == '"text"' else [text, quoted]:
        _, (request,) = twilio.call(create, create.id, (given % written).encode(), answer(201, "{}"))
        assert request.body.decode() == f"FactorSid=YF{'a' * 32}&HiddenDetails={quote_plus(text)}"


def test_a_header_may_be_empty(stage, named):
    twilio = stage()
    delete = named("sync.v1.sync_list_item.delete")
    params = b'{"ServiceSid": "a", "ListSid": "b", "Index": 0, "If-Match": ""}'
    response, (request,) = twilio.call(delete, delete.id, params, answer(204))
    assert response.json == b"{}"
    assert sent(request, "If-Match") == [b""]
