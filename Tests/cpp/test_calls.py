"""Calls, parameters, errors and moves, from C++."""

from wire.samples import ENTITIES, ENTITY, IDENTITY
from wire.server import NEVER_ANSWER, RESET_AFTER_REQUEST, answer

NOT_HERE = answer(
    404, '{"code": 20404, "message": "not here", "more_info": "https://x", "status": 404}', "Twilio-Request-Id: RQ2"
)
CREATED = answer(201, ENTITY)


def test_a_call_gives_its_response(run, serve):
    server = serve(answer(201, ENTITY, "Twilio-Request-Id: RQ1", 'ETag: "7"', "X-Empty: "))
    run("a_call", server)
    (request,) = server.requests
    assert request.line == f"POST {ENTITIES} HTTP/1.1" and request.body == f"Identity={IDENTITY}".encode()


def test_values_of_every_length(run):
    run("values_of_every_length")


def test_a_failure_is_thrown_or_looked_at(run, serve):
    server = serve(NOT_HERE, NOT_HERE)
    run("an_error", server)
    assert server.lines == [f"GET {ENTITIES}/{IDENTITY} HTTP/1.1"] * 2


def test_a_lost_create_may_have_taken_effect(run, serve):
    run("a_lost_create", serve(RESET_AFTER_REQUEST))


def test_what_is_wrong_is_refused_before_anything_is_sent(run, serve):
    server = serve()
    run("refusals", server)
    assert server.lines == []


def test_parameters_of_every_kind(run, serve):
    server = serve(answer(201, "{}"), answer(201, "{}"), answer(200, '{"sid": "x"}'), NOT_HERE)
    run("parameters", server)
    assert [request.body for request in server.requests[:2]] == [b"Name=%22%5C%0A&Number=5", b"Name=n"]


def test_what_was_moved_from_is_empty(run, serve):
    server = serve(CREATED, CREATED)
    run("moves", server)
    assert len(server.requests) == 2


def test_a_deadline_ends_a_call(run, serve):
    run("a_deadline", serve(NEVER_ANSWER, NEVER_ANSWER, NEVER_ANSWER))


def test_a_deadline_that_is_kept_changes_nothing(run, serve):
    run("a_call_within_its_deadline", serve(CREATED, CREATED))


def test_a_function_ends_a_call_also_by_an_exception(run, serve):
    run("a_stop", serve(*[NEVER_ANSWER] * 4))


def test_without_a_client(run):
    run("without_a_client")


def test_a_webhook_is_told_from_a_forged_one(run):
    run("a_webhook")


def test_functions_of_c_beside_it(run, serve):
    run("beside_c", serve(CREATED))
