"""The driver of the bindings' suite tells what is wrong: with what was sent, with what came of it, and with a runner."""

import http.client
import json
import sys
import urllib.error
import urllib.request

import pytest

from support.sandbox import ROOT

sys.path.insert(0, str(ROOT / "bindings" / "conformance"))

from driver import cases, ownership  # noqa: E402
from driver.matching import differences  # noqa: E402
from driver.runner import Kind, Runner, RunnerError  # noqa: E402
from driver.server import OWN_CREDENTIALS, Script, Server  # noqa: E402

LIBRARY = ROOT / "build" / "libtwilite.so.1"


@pytest.mark.parametrize(
    "expected, found",
    [
        ({"ok": 1}, {"ok": 2}),
        ({"ok": 1}, {"ok": True}),
        ({"ok": 1}, {"ok": "1"}),
        ({"ok": 9007199254740993}, {"ok": 9007199254740992}),
        ({"ok": []}, {"ok": {}}),
        ({"ok": None}, {}),
        ({"ok": {"a": 1}}, {"ok": {"a": 1, "b": 2}}),
        ({"ok": [1]}, {"ok": [1, 2]}),
        ({"error": {"status": "timeout"}}, {"error": {"status": "cancelled"}}),
        ({"error": {"status": "timeout"}}, {"ok": {}}),
        ({"ok": {"$matches": "^RQ"}}, {"ok": "XRQ"}),
    ],
)
def test_what_differs_is_told(expected, found):
    assert list(differences(expected, found))


@pytest.mark.parametrize(
    "expected, found",
    [
        ({"ok": 1}, {"ok": 1.0}),
        ({"error": {"status": "timeout"}}, {"error": {"status": "timeout", "attempts": 1}}),
        ({"ok": {"$any": True}}, {"ok": {"a": 1}}),
    ],
)
def test_what_is_alike_is_not(expected, found):
    assert not list(differences(expected, found))


def ask(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as answer:
        return answer.code


FIRST = {"method": "GET", "path": "/a%20b", "query": {"x": ["1", "2"]}, "answer": {"json": {}}}


@pytest.mark.parametrize("target", ["/a%20b?x=1&x=3", "/a b".replace(" ", "+") + "?x=1&x=2", "/a%20b?x=1&x=2&y=3"])
def test_another_request_is_told(target):
    script = Script([FIRST])
    with Server(script) as server:
        assert ask(server.url + target, Authorization=OWN_CREDENTIALS) == 418
    assert len(script.end()) == 2  # it came, and the other one did not


def test_the_request_that_is_expected_is_not():
    script = Script([FIRST])
    with Server(script) as server:
        assert ask(server.url + "/a%20b?x=1&x=2", Authorization=OWN_CREDENTIALS) == 200
    assert script.end() == []


def test_what_comes_late_is_not_the_next_case_s():
    """A call that was cancelled had its request on the way."""
    with Server(Script([])) as server:
        late = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
        late.request("GET", "/a")
        late.getresponse().read()
    script = Script([FIRST])
    with Server(script) as server:
        late.request("GET", "/a")
        assert late.getresponse().status == 418
        assert ask(server.url + "/a%20b?x=1&x=2", Authorization=OWN_CREDENTIALS) == 200
    assert script.end() == []


def test_other_credentials_are_told_and_not_shown():
    script = Script([FIRST])
    with Server(script) as server:
        assert ask(server.url + "/a%20b?x=1&x=2", Authorization="Basic c2VjcmV0") == 418
    assert "Authorization is another" in script.end()[0] and "c2VjcmV0" not in script.end()[0]


def runner(tmp_path, body):
    """A runner that says hello, and then does what a body of Python says with each line that it is told."""
    program = tmp_path / "runner.py"
    lines = ['import json, sys', 'print(json.dumps({"format": 1}), flush=True)', "kept = []", "for line in sys.stdin:"]
    program.write_text("\n".join(lines + [f"    {line}" for line in ["told = json.loads(line)", *body.splitlines()]]))
    return Runner(Kind("it", "it", [sys.executable, str(program)], tmp_path), LIBRARY)


@pytest.mark.parametrize(
    "body, says",
    [
        ("sys.exit(3)", "ended at c.1 with 3"),
        ("print('no JSON', flush=True)", "no JSON"),
        ("print('[]', flush=True)", "no object"),
        ('print(json.dumps({"id": "another", "outcomes": []}), flush=True)', "answered c.1 with"),
    ],
)
def test_a_runner_that_goes_wrong_is_told(tmp_path, body, says):
    started = runner(tmp_path, body)
    with pytest.raises(RunnerError, match=says):
        started.perform('{"id": "c.1"}', "c.1")
    started.kill()


def test_a_runner_that_keeps_what_it_takes_is_told(tmp_path, monkeypatch):
    """It makes no call, so all of its outcomes are right, but it keeps 500 KB for each round."""
    monkeypatch.setattr(ownership, "round_of", lambda _document, _can: cases.Case("ownership", "", [{}], [{"ok": 1}]))
    said = 'print(json.dumps({"id": told["id"], "outcomes": [{"ok": 1}]}), flush=True)'
    for body, is_told in ((said, False), (f"kept.append(bytearray(b'x' * 500_000))\n{said}", True)):
        started = runner(tmp_path, body)
        problems, figures = ownership.problems(started, lambda _: True)
        started.end()
        assert bool(problems) == is_told and figures["last_kb"] > 1000, problems


def test_every_case_says_what_it_shows_and_is_alone_with_its_name():
    found = list(cases.read())
    assert len({case.id for case in found}) == len(found) > 100
    assert all(case.says and case.steps for case in found)


def test_what_is_large_is_written_out():
    records = cases.written_out({"$records": {"sid": "YE{n}"}, "from": 15, "count": 2})
    assert records == [{"sid": "YE" + "0" * 31 + "f"}, {"sid": "YE" + "0" * 30 + "10"}]
    assert cases.written_out({"$text": "é", "times": 3}) == "ééé"
    case = cases.Case("c.1", "", [{"do": "call", "url": "{base}/x"}], [{}])
    assert json.loads(case.line("http://h"))["steps"][0]["url"] == "http://h/x"
