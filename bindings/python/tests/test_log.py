"""The lines that the logger `twilite` gets."""

import gc
import json
import logging
import os
import signal

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.server import answer

VERIFY = "VA" + "0" * 32


@pytest.fixture
def lines(caplog):
    """Reads what was logged."""
    caplog.set_level(logging.DEBUG, "twilite")
    return lambda: [json.loads(record.getMessage()) for record in caplog.records]


def test_a_line_for_each_request(sandbox, lines, caplog):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
        client.verify.v2.services(VERIFY).entities.create(identity="identity-1")
    assert [(line["operation"], line["http_status"], line["next"]) for line in lines()] == [
        ("verify.v2.entity.create", 201, "done")
    ]
    assert AUTH_TOKEN not in caplog.text


def test_retries_pages_and_failures_have_their_lines(sandbox, lines):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url, retry_max_delay_ms=1) as client:
        entities = client.verify.v2.services(VERIFY).entities
        for number in range(2):
            entities.create(identity=f"identity-{number}")
        sandbox.fault("verify.v2.entity.list", "status", status=503, times=2)
        assert len(client.call("verify.v2.entity.list", {"ServiceSid": VERIFY, "PageSize": 1})) == 2
        assert len(entities.list(page_size=1)) == 2  # a page is a call of its own
        with pytest.raises(twilite.NotFoundError):
            entities("identity-none").fetch()
        with pytest.raises(twilite.InvalidParametersError):
            entities.create(identity="x")
    assert [line["next"] for line in lines()][2:] == ["retry", "retry", "next_page", "done", "done", "done", "fail"]


def test_without_debug_there_is_none(sandbox, caplog):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
        client.verify.v2.services(VERIFY).entities.list()
    assert caplog.records == []


def test_log_decides(sandbox, lines, caplog):
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url, log=False) as client:
        client.verify.v2.services(VERIFY).entities.list()
    assert lines() == []
    caplog.set_level(logging.INFO, "twilite")
    with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url, log=True) as client:
        caplog.set_level(logging.DEBUG, "twilite")
        client.verify.v2.services(VERIFY).entities.list()
    assert len(lines()) == 1


def test_a_stream_that_outlives_its_client_is_logged(sandbox, lines):
    client = twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url)
    for number in range(3):
        client.verify.v2.services(VERIFY).entities.create(identity=f"identity-{number}")
    stream = client.verify.v2.services(VERIFY).entities.stream(page_size=1)
    client.close()
    del client
    gc.collect()
    assert len(list(stream)) == 3
    assert len(lines()) == 6


def press_ctrl_c(_request):
    os.kill(os.getpid(), signal.SIGINT)
    return answer(200, '{"entities":[],"meta":{"key":"entities","next_page_url":null}}')


# With a log, Python meets the signal in the function that logs, and tells of that.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("log", [False, True])
def test_ctrl_c_is_not_lost(serve, log, ctrl_c):
    _, client = serve(press_ctrl_c, press_ctrl_c, answer(200, '{"sid":"YE1"}'), log=log)
    with pytest.raises(KeyboardInterrupt):
        client.verify.v2.services(VERIFY).entities.list()
    with pytest.raises(KeyboardInterrupt):
        next(client.verify.v2.services(VERIFY).entities.stream())
    assert client.verify.v2.services(VERIFY).entities("identity-1").fetch().sid == "YE1"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_filter_that_fails_disturbs_no_call(sandbox, lines):
    def fail(_record):
        raise ValueError("no")

    logger = logging.getLogger("twilite")
    logger.addFilter(fail)
    try:
        with twilite.Client(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
            assert client.verify.v2.services(VERIFY).entities.list() == []
    finally:
        logger.removeFilter(fail)
    assert lines() == []


def test_a_request_for_a_token_is_no_attempt(sandbox, lines):
    """What was logged is counted against a call's attempts, to find out whether Ctrl-C came in between."""
    app = {"client_id": "OQ" + "1" * 32, "client_secret": "s3cr3t-of-the-app"}
    with twilite.Client(**app, base_url=sandbox.url) as client:
        before = twilite._log._written.lines
        client.verify.v2.services(VERIFY).entities.list()
        logged = [line["operation"] for line in lines()]
        assert logged == ["oauth.v2.token.create", "verify.v2.entity.list"]
        assert twilite._log._written.lines - before == 1
        results = list(client.map("verify.v2.entity.list", [{"ServiceSid": VERIFY}] * 3))
        assert [result.error for result in results] == [None] * 3
