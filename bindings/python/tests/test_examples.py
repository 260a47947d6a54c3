"""bulk_create of examples/python, and of examples/c, which does what its sibling does, on the sandbox. The others: Tests/bindings."""

import collections
import json
import os
import pty
import signal
import subprocess
import sys
import threading

import pytest

from conftest import ACCOUNT_SID, AUTH_TOKEN, ROOT, SOURCES
from weather.programs import LIBRARY, LINKED
from wire.server import answer

VERIFY = "VA" + "0" * 32


def python(name):
    return [sys.executable, ROOT / "examples" / "python" / f"{name}.py"]


def environment(url):
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(SOURCES),
        "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "TWILITE_BASE_URL": url,
        "TWILITE_LIBRARY": str(LIBRARY),
    }


# ---- bulk_create ----

CREATE = "verify.v2.entity.create"
AHEAD = 128


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """bulk_create of examples/c, compiled as `make examples` does."""
    path = tmp_path_factory.mktemp("examples") / "bulk_create"
    subprocess.run(
        ["cc", "-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", f"-I{ROOT}/include",
         ROOT / "examples" / "c" / "bulk_create.c", "-o", path, *LINKED],
        check=True,
    )  # fmt: skip
    return [path]


@pytest.fixture(params=["C", "Python"])
def program(request, compiled):
    return compiled if request.param == "C" else python("bulk_create")


class Run:
    """What a run of bulk_create printed."""

    def __init__(self, finished):
        self.status, self.summary, self.text = finished.returncode, finished.stderr, finished.stdout
        self.results = [json.loads(line) for line in self.text.splitlines()]
        self.created = {result["line"] for result in self.results if "sid" in result}
        self.errors = {result["line"]: result["error"] for result in self.results if "error" in result}
        assert len(self.results) == len(self.created) + len(self.errors)  # no line has two


@pytest.fixture
def bulk(program, sandbox, tmp_path):
    """Runs bulk_create on lines, and perhaps with the results of an earlier run."""

    def run(lines, *arguments, earlier=None, url=sandbox.url):
        if earlier is not None:
            results = tmp_path / "results.jsonl"
            results.write_text(earlier if isinstance(earlier, str) else earlier.text)
            arguments = ("--retry", results, *arguments)
        text = lines if isinstance(lines, bytes) else "".join(f"{line}\n" for line in lines).encode()
        finished = subprocess.run(
            [*program, CREATE, *arguments], env=environment(url), input=text, capture_output=True, timeout=120
        )
        finished.stdout, finished.stderr = finished.stdout.decode(), finished.stderr.decode()
        return Run(finished)

    return run


def entity(number):
    return json.dumps({"ServiceSid": VERIFY, "Identity": f"identity-{number:05}"})


def identities(sandbox):
    return sorted(entity["identity"] for entity in sandbox.state()["entities"])


def test_bulk_creates_all(bulk, sandbox):
    found = bulk([entity(n) for n in range(1000)])
    assert (found.status, found.summary) == (0, "1000 created, 0 refused, 0 of unknown outcome\n")
    assert found.created == set(range(1, 1001)) and found.errors == {}
    stored = {entity["sid"]: entity["identity"] for entity in sandbox.state()["entities"]}
    for result in found.results:
        assert list(result) == ["line", "sid"] and stored[result["sid"]] == f"identity-{result['line'] - 1:05}"


def test_bulk_reads_a_file(bulk, sandbox, tmp_path):
    """Blank lines are counted, a line may be long, and the last one needs no end."""
    file = tmp_path / "parameters.jsonl"
    file.write_bytes(f"\n{entity(1)}\r\n   \n\t\n{entity(2)}{' ' * 1_000_000}\n{entity(3)}".encode())
    found = bulk([], file)
    assert (found.status, found.created) == (0, {2, 5, 6})
    assert identities(sandbox) == ["identity-00001", "identity-00002", "identity-00003"]


def test_bulk_of_nothing(bulk):
    found = bulk(["", " "])
    assert (found.status, found.text, found.summary) == (0, "", "0 created, 0 refused, 0 of unknown outcome\n")


def test_bulk_reports_what_is_wrong(bulk, sandbox):
    wrong = [b"{bad", b"7", b"{}", b"\xff", entity(1).encode() + b"\0"]
    found = bulk(b"\n".join([entity(2).encode(), *wrong]))
    assert (found.status, found.created) == (1, {1})
    assert [found.errors[line]["status"] for line in range(2, 7)] == ["misuse"] * 2 + ["invalid_parameters"] + ["misuse"] * 2
    assert all(error["operation"] == CREATE and not error["may_have_taken_effect"] for error in found.errors.values())
    assert "1 created, 5 refused, 0 of unknown outcome" in found.summary
    assert sandbox.request_count() == 1


def test_bulk_creates_each_exactly_once_in_the_end(bulk, sandbox):
    """Some are refused, of some nobody knows; of those one half was done. A look at what is there settles them."""
    lines = [entity(n) for n in range(500)]
    for times, fault in [
        (5, {"kind": "status", "status": 403}),
        (4, {"kind": "reset", "processed": True}),
        (3, {"kind": "status", "status": 429, "retry_after": 0}),  # as many as one call is repeated for
        (3, {"kind": "empty_reply"}),
        (2, {"kind": "status", "status": 503, "processed": True}),
    ]:
        sandbox.fault(CREATE, times=times, **fault)
    first = bulk(lines)
    unknown = {line for line, error in first.errors.items() if error["may_have_taken_effect"]}
    assert (first.status, len(first.created), len(unknown), len(first.errors)) == (1, 486, 9, 14)
    assert "486 created, 5 refused, 9 of unknown outcome" in first.summary

    sandbox.forget_requests()
    second = bulk(lines, earlier=first)
    assert "5 created, 0 refused, 0 of unknown outcome; 486 created before; 9 left out" in second.summary
    assert (second.status, len(second.results), sandbox.request_count()) == (1, 500, 5)
    assert set(second.errors) == unknown

    # The API refuses a second one of an identity, which is how these are looked for.
    sandbox.forget_requests()
    third = bulk(lines, "--unknown", earlier=second)
    assert "3 created, 6 refused, 0 of unknown outcome; 491 created before\n" in third.summary
    assert sandbox.request_count() == 9
    assert {error["http_status"] for error in third.errors.values()} == {409}
    assert identities(sandbox) == [f"identity-{n:05}" for n in range(500)]


def test_bulk_retries_until_all_are_created(bulk, sandbox):
    sandbox.fault(CREATE, "status", status=403, times=30)
    lines = [entity(n) for n in range(60)]
    first = bulk(lines)
    second = bulk(lines, earlier=first)
    assert (len(first.created), second.status) == (30, 0)
    assert "30 created, 0 refused, 0 of unknown outcome; 30 created before\n" == second.summary
    assert second.created == set(range(1, 61))
    third = bulk(lines, earlier=second)
    assert (third.status, sorted(third.text.splitlines())) == (0, sorted(second.text.splitlines()))
    assert sandbox.request_count() == 90


def test_bulk_after_a_run_that_was_killed(bulk, sandbox):
    """Lines that may have been on their way are left out: those without a result, up to 128 after the last that has one."""
    results = "".join(f'{{"line": {n}, "sid": "YE{n}"}}\n' for n in (1, 2, 4, 9, 6)) + '{"line": 8, "si'
    lines = [entity(n) for n in range(300)]
    lines[19] = ""
    found = bulk(lines, earlier=results)
    doubtful = {3, 5, 7, 8} | set(range(10, 10 + AHEAD + 1)) - {20}
    assert set(found.errors) == doubtful
    assert all(error["may_have_taken_effect"] for error in found.errors.values())
    assert found.created == set(range(1, 301)) - {20} - doubtful
    assert found.results[0] == {"line": 9, "sid": "YE9"}  # else a run that is killed now would hide what was begun
    assert f"5 created before; {len(doubtful)} left out" in found.summary and found.status == 1
    again = bulk(lines, "--unknown", earlier=found)
    assert (again.status, again.created) == (0, set(range(1, 301)) - {20})
    assert len(identities(sandbox)) == 300 - 1 - 5


def test_bulk_is_stopped_in_order(bulk, program, serve, tmp_path):
    """What was begun has its result, a last line says where to go on, and the next run goes on there."""
    process = None

    def stop(_request):
        process.send_signal(signal.SIGTERM)
        return answer(201, '{"sid":"YE1"}')

    lines = [entity(n) for n in range(1000)]
    server, _ = serve(*[answer(201, '{"sid":"YE1"}')] * 50, stop, *[answer(201, '{"sid":"YE1"}')] * 1000)
    process = subprocess.Popen(
        [*program, CREATE], env=environment(server.url), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    output, summary = process.communicate("\n".join(lines).encode(), timeout=60)
    results = [json.loads(line) for line in output.splitlines()]
    created = {result["line"] for result in results[:-1]}
    last = results[-1]
    assert last["not_begun"] is True and last["error"]["status"] == "cancelled"
    assert created == set(range(1, last["line"])) and 50 <= len(created) < 1000
    assert process.returncode == 1 and f"not begun from line {last['line']} on" in summary.decode()

    found = bulk(lines, earlier=output.decode(), url=server.url)
    assert (found.status, found.created) == (0, set(range(1, 1001)))
    asked = collections.Counter(request.body for request in server.requests)
    assert len(asked) == 1000 and set(asked.values()) == {1}


def test_bulk_after_a_run_that_began_nothing(bulk):
    found = bulk([entity(1), entity(2)], earlier='{"line": 1, "not_begun": true, "error": {"status": "cancelled"}}\n')
    assert (found.status, found.created) == (0, {1, 2})


def test_bulk_is_stopped_while_it_reads(program, sandbox):
    with subprocess.Popen(
        [*program, CREATE], env=environment(sandbox.url), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        try:
            process.stdin.write(entity(1).encode() + b"\n" + entity(2).encode()[:9])
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["line"] == 1  # although there may be more to read
            process.send_signal(signal.SIGTERM)
            assert json.loads(process.stdout.readline())["line"] == 2
            assert process.stdout.read() == b"" and b"1 created" in process.stderr.read()
            assert process.wait(20) == 1
        finally:
            process.kill()


def test_bulk_creates_while_it_waits_for_more(program, sandbox):
    """Each line has its result before there is another."""
    with subprocess.Popen(
        [*program, CREATE], env=environment(sandbox.url), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            for number in range(3):
                process.stdin.write(f"{entity(2 * number)}\n{entity(2 * number + 1)}\n".encode())
                process.stdin.flush()
                got = {json.loads(process.stdout.readline())["line"] for _ in range(2)}
                assert got == {2 * number + 1, 2 * number + 2}
            process.stdin.close()
            assert process.wait(20) == 0
        finally:
            process.kill()


def test_bulk_has_in_flight_what_came_at_once(program, serve):
    """Lines that are there are done together, also when no more come for the moment: the server waits for all of them."""
    together = threading.Barrier(8)

    def wait(_request):
        together.wait(20)
        return answer(201, '{"sid":"YE1"}')

    server, _ = serve(*[wait] * 8)
    with subprocess.Popen(
        [*program, CREATE], env=environment(server.url), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            process.stdin.write("".join(f"{entity(number)}\n" for number in range(8)).encode())
            process.stdin.flush()
            got = [json.loads(process.stdout.readline()) for _ in range(8)]
            assert sorted(result["line"] for result in got if "sid" in result) == [*range(1, 9)]
            process.stdin.close()
            assert process.wait(20) == 0
        finally:
            process.kill()


def test_bulk_draws_on_a_terminal(program, sandbox):
    ours, theirs = pty.openpty()
    text = "".join(f"{entity(n)}\n" for n in range(5))
    finished = subprocess.run(
        [*program, CREATE], env=environment(sandbox.url), input=text.encode(), stdout=subprocess.PIPE, stderr=theirs, timeout=60
    )
    os.close(theirs)
    drawn = os.read(ours, 1 << 16).decode()
    os.close(ours)
    assert finished.returncode == 0 and len(finished.stdout.splitlines()) == 5
    assert "\r\033[K" in drawn and "5 created, 0 refused" in drawn


def test_bulk_that_cannot_be_done(bulk, program, sandbox, tmp_path):
    def status(*arguments):
        return subprocess.run(
            [*program, *arguments], env=environment(sandbox.url), stdin=subprocess.DEVNULL, capture_output=True, timeout=60
        ).returncode

    assert status() == status(CREATE, "a", "b") == status(CREATE, "--no-such") == status(CREATE, "--retry") == 2
    assert status("verify.v2.entity.creat") == status("verify.v2.entity.list") == 2
    assert status(CREATE, "/no/such/file") == status(CREATE, "--retry", "/no/such/file") == status(CREATE, "--unknown") == 2
    for results in ("", "{}\n", "7\n", '{"line": 0, "sid": "YE1"}\n', '{"line": 1}\n', '{"line": 1, "sid": "YE1"}'):
        found = bulk([entity(1)], earlier=results)
        assert (found.status, found.text) == (2, ""), results
        assert "results.jsonl" in found.summary
    # The results of the earlier run would be gone.
    file = tmp_path / "results.jsonl"
    file.write_text('{"line": 1, "sid": "YE1"}\n')
    with open(file, "a") as output:
        finished = subprocess.run(
            [*program, CREATE, "--retry", file], env=environment(sandbox.url), stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.PIPE,
        )  # fmt: skip
    assert finished.returncode == 2 and b"a file of their own" in finished.stderr
    assert sandbox.request_count() == 0


def test_bulk_results_that_cannot_be_written(program, sandbox):
    with open("/dev/full", "w") as full:
        finished = subprocess.run(
            [*program, CREATE], env=environment(sandbox.url), input=entity(1).encode(), stdout=full, stderr=subprocess.PIPE,
            timeout=60,
        )  # fmt: skip
    assert finished.returncode == 1 and b"results could not be written" in finished.stderr
