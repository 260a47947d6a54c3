"""Queues and their tickets, from C++."""

import json
import threading
from urllib.parse import parse_qs

import pytest

from wire.samples import entities
from wire.server import answer


class Twilio:
    """Answers creates with their identity. The held one waits for the fetch of release-all, and the one that is to come
    after it for its arrival."""

    def __init__(self):
        self.has_come, self.is_released = threading.Event(), threading.Event()

    def __call__(self, request):
        if not request.line.startswith("POST"):
            if request.target.endswith("/release-all"):
                self.is_released.set()
                return answer(200, '{"sid": "x"}')
            if "/Entities/" in request.target:
                return answer(404, '{"code": 20404, "message": "not here", "status": 404}')
            return answer(200, entities('{"n": 1}', '{"n": 2}'))
        (identity,) = parse_qs(request.body.decode())["Identity"]
        if identity == "held-identity":
            self.has_come.set()
            self.is_released.wait()
        if identity == "after-the-held-one":
            self.has_come.wait()
        return answer(201, json.dumps({"sid": "x", "identity": identity}))


@pytest.mark.parametrize(
    "scenario",
    [
        "out_of_order", "kept_for_their_tickets", "failures", "a_cancelled_call", "a_queue_before_its_tickets", "tags",
        "a_full_queue", "a_closed_queue", "a_wake", "pages", "a_child_process", "threads", "a_thread_that_drives",
    ],
)  # fmt: skip
def test_queues(run, serve, scenario):
    twilio = Twilio()
    server = serve(*[twilio] * 400)
    try:
        run(scenario, server)
    finally:
        twilio.is_released.set()
        twilio.has_come.set()
