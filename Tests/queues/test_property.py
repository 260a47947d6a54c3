"""Whatever is submitted, cancelled, answered or broken, in whatever order: each accepted call has one completion."""

import collections

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wire.library import API_ERROR, CANCELLED, DONE, FULL, INVALID_PARAMETERS, MISUSE, OK, TIMEOUT, TRANSPORT, Queue
from wire.samples import CREATE, DELETE, ENTITIES, ENTITY, FETCH, LIST, entities
from wire.server import CLOSE_AFTER_REQUEST, NEVER_ANSWER, RESET_AFTER_REQUEST, answer

FOLLOWING = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken=b"
ANSWERS = {
    "good": answer(200, ENTITY),
    "page": answer(200, entities(ENTITY, following=FOLLOWING)),
    "last page": answer(200, entities(ENTITY)),
    "429": answer(429, ""),
    "500": answer(500, ""),
    "404": answer(404, ""),
    "reset": RESET_AFTER_REQUEST,
    "close": CLOSE_AFTER_REQUEST,
    "no answer": NEVER_ANSWER,
}
CALLS = {
    "create": CREATE,
    "fetch": FETCH,
    "delete": DELETE,
    "list": LIST,
    "invalid": (CREATE[0], {}),
    "unknown": ("no.such.operation", {}),
}
tags = st.integers(0, 5)
steps = st.one_of(
    st.tuples(st.just("submit"), tags, st.sampled_from(sorted(CALLS)), st.sampled_from([0, 0, 30])),
    st.tuples(st.just("cancel"), tags),
    st.tuples(st.just("next"), st.sampled_from([0, 0, 1, 20])),
    st.tuples(st.just("free")),
)


def test_one_completion_for_each_accepted_call(serve, connect):
    seen = collections.Counter()

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.lists(steps, min_size=10, max_size=80), st.lists(st.sampled_from(sorted(ANSWERS)), max_size=60), st.integers(1, 4)
    )
    @example(
        [("submit", 0, "create", 0), ("submit", 1, "create", 0), ("submit", 2, "fetch", 0), ("cancel", 5), ("next", 20)],
        ["reset", "no answer", "good"], 1,
    )  # fmt: skip
    def run(program, script, most):
        server = serve(*[ANSWERS[name] for name in script])
        client = connect(server, max_retries=2, timeout_ms=60)
        queue = Queue(client, max_in_flight=most, max_pending=20)
        owed = collections.Counter()

        def take(response):
            assert owed[response.tag] > 0
            owed[response.tag] -= 1
            assert response.status in (
                OK, MISUSE, INVALID_PARAMETERS, TRANSPORT, TIMEOUT, API_ERROR, CANCELLED, 6,
            ) and response.status != DONE  # fmt: skip
            seen[response.status] += 1

        for step, *arguments in program:
            seen[step] += 1
            if step == "submit":
                tag, name, within = arguments
                status = queue.submit(tag, *CALLS[name], within=within)
                assert status == (FULL if sum(owed.values()) == 20 else OK)
                owed[tag] += status == OK
            elif step == "cancel":
                assert queue.cancel(*arguments) in ((OK, DONE) if owed[arguments[0]] else (DONE,))
            elif step == "next":
                response = queue.next(*arguments)
                if response:
                    take(response)
            else:
                queue.close()
                queue = Queue(client, max_in_flight=most, max_pending=20)
                owed.clear()
            assert queue.pending == sum(owed.values())
        while queue.pending:
            take(queue.next())
        assert not any(owed.values())
        assert queue.next(0) is None
        queue.close()

    run()
    # The run was worth something: it has seen all kinds of steps and ends.
    assert sum(seen[step] for step in ("submit", "cancel", "next", "free")) > 1000
    ends = {OK, MISUSE, INVALID_PARAMETERS, TRANSPORT, TIMEOUT, API_ERROR, CANCELLED}
    assert ends <= set(seen)
