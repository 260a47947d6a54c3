"""Many calls at once: results, going on where a run ended, and runs that are killed."""

import fcntl
import json
import os
import signal
import time

import pytest

from wire.server import NEVER_ANSWER, Server, answer

from .program import (
    AUTHENTICATION, BROKEN_PIPE, COMMAND, CREATE, FAILED, FETCH, INTERRUPTED, OK, PATIENCE, SERVICE, SOME_FAILED, USAGE,
    Program, identities,
)  # fmt: skip

BULK = ["bulk", CREATE, "--service-sid", SERVICE]


def lines(numbers):
    return "".join(json.dumps({"Identity": f"identity-{number:06}"}) + "\n" for number in numbers)


def results(text):
    """The result lines, by their index."""
    found = [json.loads(line) for line in text.splitlines()]
    assert len({each["index"] for each in found}) == len(found)
    return {each["index"]: each for each in found}


def until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def wired(server, tmp_path):
    return Program(server.url, tmp_path)


def test_each_line_has_a_result(twilite, sandbox):
    found = twilite(*BULK, stdin=lines(range(3)))
    assert (found.returncode, found.stderr) == (OK, "")
    made = results(found.stdout)
    assert sorted(made) == [0, 1, 2]
    assert made[2]["result"] in sandbox.state()["entities"] and made[2]["result"]["identity"] == "identity-000002"


def test_a_line_has_what_the_options_say_unless_it_says_otherwise(twilite, sandbox):
    other = "VA" + "1" * 32
    text = lines([0]) + json.dumps({"service_sid": other, "identity": "identity-000001"})  # no end of line
    made = results(twilite(*BULK, stdin=text).stdout)
    assert [made[index]["result"]["service_sid"] for index in (0, 1)] == [SERVICE, other]


def test_what_is_wrong_with_a_line_is_its_result_alone(twilite, sandbox):
    text = lines([0]) + "\n" + "nonsense\n" + '{"Identity": "x"}\n' + "[]\n" + lines([5])
    found = twilite(*BULK, stdin=text)
    assert found.returncode == SOME_FAILED and found.stderr == "twilite: 2 done, 3 failed\n"
    made = results(found.stdout)
    assert sorted(made) == [0, 2, 3, 4, 5]
    assert {index: made[index]["error"]["status"] for index in (2, 3, 4)} == {
        2: "misuse", 3: "invalid_parameters", 4: "misuse",
    }  # fmt: skip
    assert len(identities(sandbox)) == 2


def test_no_lines_are_no_failure(twilite):
    found = twilite(*BULK, stdin="")
    assert (found.returncode, found.stdout, found.stderr) == (OK, "", "")


@pytest.mark.parametrize("in_flight", [1, 7])
def test_no_more_are_under_way_than_may_be(wired, server, in_flight):
    server.script(*[NEVER_ANSWER] * 30)
    process = wired.start(*BULK, "--in-flight", in_flight)
    process.stdin.write(lines(range(20)).encode())
    process.stdin.flush()
    until(lambda: server.seen == in_flight)
    process.send_signal(signal.SIGINT)
    output, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == INTERRUPTED and server.seen == in_flight
    made = results(output.decode())
    assert len(made) == in_flight and all(each["error"]["may_have_taken_effect"] for each in made.values())
    assert said.decode() == (
        f"twilite: 0 done, {in_flight} of unknown outcome\n"
        f"twilite: interrupted; 0 done, {in_flight} of unknown outcome. --resume goes on from a file of results\n"
    )


def test_a_result_is_written_as_soon_as_it_is_there(twilite):
    process = twilite.start(*BULK)
    for number in range(3):
        process.stdin.write(lines([number]).encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["index"] == number
    process.communicate(timeout=PATIENCE)
    assert process.returncode == OK


def test_ten_thousand_lines(twilite, sandbox):
    found = twilite(*BULK, "--results", "r.jsonl", "--in-flight", "32", stdin=lines(range(10_000)))
    assert (found.returncode, found.stdout, found.stderr) == (OK, "", "")
    made = results((twilite.home / "r.jsonl").read_text())
    assert sorted(made) == list(range(10_000))
    assert identities(sandbox) == [f"identity-{number:06}" for number in range(10_000)]
    assert os.listdir(twilite.home) == ["r.jsonl"]  # nothing is left of what was noted on the way


def test_a_run_that_was_killed_is_gone_on_with_and_nothing_is_made_twice(twilite, sandbox):
    text = lines(range(3000))
    process = twilite.start(*BULK, "--resume", "r.jsonl", "--in-flight", "8")
    process.stdin.write(text.encode())
    file = twilite.home / "r.jsonl"
    until(lambda: file.exists() and file.read_bytes().count(b"\n") > 300)
    process.kill()
    process.communicate(timeout=PATIENCE)
    with open(file, "a") as broken:
        broken.write('{"index": 2999, "resu')  # as a crash of the machine may leave it
    before = len(results(file.read_text().rpartition("\n")[0]))

    found = twilite(*BULK, "--resume", "r.jsonl", stdin=text)
    made = results(file.read_text())
    unknown = [index for index, each in made.items() if "error" in each]
    # What was under way when it was killed was perhaps made, and is not asked for again.
    assert found.returncode == (SOME_FAILED if unknown else OK) and len(unknown) <= 8
    assert all(made[index]["error"]["may_have_taken_effect"] for index in unknown)
    assert f"{before} done before" in found.stderr or not unknown
    assert sorted(made) == list(range(3000))
    creations = sandbox.request_count()
    assert creations <= 3000 and len(identities(sandbox)) == creations

    again = twilite(*BULK, "--resume", "r.jsonl", "--repeat-unknown", stdin=text)
    # Those that were made all the same are refused, as Twilio does it: 409.
    assert identities(sandbox) == [f"identity-{number:06}" for number in range(3000)]
    assert again.returncode in (OK, SOME_FAILED) and sandbox.request_count() - creations == len(unknown)


def test_what_failed_is_sent_again_and_what_succeeded_is_not(twilite, sandbox):
    sandbox.fault(CREATE, "status", status=400, times=2)
    assert twilite(*BULK, "--results", "r.jsonl", stdin=lines(range(5))).returncode == SOME_FAILED
    sandbox.forget_requests()
    found = twilite(*BULK, "--resume", "r.jsonl", "--progress", stdin=lines(range(5)))
    assert found.returncode == OK and "2 done, 3 done before" in found.stderr
    assert len(sandbox.requests()) == 2 and len(identities(sandbox)) == 5
    last = {}
    for line in (twilite.home / "r.jsonl").read_text().splitlines():
        last[json.loads(line)["index"]] = json.loads(line)
    assert sorted(last) == list(range(5)) and all("result" in each for each in last.values())


def test_what_has_failed_in_a_run_that_was_killed_is_known_to_have_failed(twilite, sandbox):
    failed = {"status": "api_error", "http_status": 400, "may_have_taken_effect": False}
    (twilite.home / "r.jsonl").write_text(json.dumps({"index": 0, "error": failed}) + "\n")
    (twilite.home / "r.jsonl.started").write_text("@0\n0\n1\n")  # 1 was under way
    found = twilite(*BULK, "--resume", "r.jsonl", stdin=lines(range(3)))
    assert found.returncode == SOME_FAILED and found.stderr == "twilite: 2 done, 1 of unknown outcome\n"
    assert identities(sandbox) == ["identity-000000", "identity-000002"]
    # One that failed before that run, and was sent again by it, is not known.
    (twilite.home / "r.jsonl").open("a").write(json.dumps({"index": 3, "error": failed}) + "\n")
    (twilite.home / "r.jsonl.started").write_text(f"@{(twilite.home / 'r.jsonl').stat().st_size}\n3\n")
    assert twilite(*BULK, "--resume", "r.jsonl", stdin=lines(range(4))).returncode == SOME_FAILED
    assert "identity-000003" not in identities(sandbox) and not (twilite.home / "r.jsonl.started").exists()


def test_what_may_have_taken_effect_is_repeated_when_told_alone(twilite, sandbox):
    sandbox.fault(CREATE, "status", status=503, times=1)
    words = [*BULK, "--max-retries", "0"]
    assert twilite(*words, "--results", "r.jsonl", stdin=lines([0])).returncode == SOME_FAILED
    found = twilite(*words, "--resume", "r.jsonl", stdin=lines([0]))
    assert (found.returncode, found.stderr) == (SOME_FAILED, "twilite: 0 done, 1 of unknown outcome\n")
    assert identities(sandbox) == []
    assert twilite(*words, "--resume", "r.jsonl", "--repeat-unknown", stdin=lines([0])).returncode == OK
    assert identities(sandbox) == ["identity-000000"]


def test_results_go_into_another_file_when_told(twilite, sandbox):
    twilite(*BULK, "--results", "one", stdin=lines(range(2)))
    assert twilite(*BULK, "--resume", "one", "--results", "two", stdin=lines(range(4))).returncode == OK
    assert sorted(results((twilite.home / "two").read_text())) == [2, 3]
    assert sorted(results((twilite.home / "one").read_text())) == [0, 1]


def test_results_that_are_there_are_not_written_over(twilite, sandbox):
    twilite(*BULK, "--results", "r.jsonl", stdin=lines(range(2)))
    before = (twilite.home / "r.jsonl").read_text()
    assert "--resume r.jsonl" in twilite.said(USAGE, *BULK, "--results", "r.jsonl", stdin=lines(range(4)))
    assert (twilite.home / "r.jsonl").read_text() == before and len(identities(sandbox)) == 2


def test_what_is_no_file_of_results_is_left_alone(twilite, sandbox):
    (twilite.home / "letter").write_text("Dear Ada,\n")
    assert "no result" in twilite.said(FAILED, *BULK, "--resume", "letter", stdin=lines([0]))
    assert (twilite.home / "letter").read_text() == "Dear Ada,\n" and sandbox.request_count() == 0


def test_two_runs_do_not_share_a_file(twilite, sandbox):
    with open(twilite.home / "r.jsonl", "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert "another twilite bulk" in twilite.said(FAILED, *BULK, "--resume", "r.jsonl", stdin=lines([0]))


def test_refused_credentials_end_it_early(twilite, sandbox):
    sandbox.fault(CREATE, "status", status=401, times=1000)
    found = twilite(*BULK, "--in-flight", "4", stdin=lines(range(1000)))
    assert found.returncode == AUTHENTICATION and "refused the credentials" in found.stderr
    assert sandbox.request_count() < 20 and len(found.stdout.splitlines()) == sandbox.request_count()


def test_a_server_that_is_busy_is_not_hurried(wired, server):
    server.script(answer(429, "{}", "Retry-After: 0"), *[answer(201, "{}")] * 5)
    found = wired(*BULK, "--in-flight", "1", stdin=lines(range(5)))
    assert found.returncode == OK and len(server.requests) == 6


def test_what_reads_is_simply_repeated(twilite, sandbox):
    """A read that was under way when a run was killed has no unknown outcome."""
    twilite(*BULK, stdin=lines(range(2)))
    (twilite.home / "r.jsonl").write_text("")
    (twilite.home / "r.jsonl.started").write_text("@0\n0\n1\n")
    words = ["bulk", FETCH, "--service-sid", SERVICE, "--resume", "r.jsonl"]
    assert twilite(*words, stdin=lines(range(2))).returncode == OK
    assert sorted(results((twilite.home / "r.jsonl").read_text())) == [0, 1]


def test_progress_is_told_on_a_terminal(twilite):
    (twilite.home / "lines").write_text(lines(range(50)))
    shown, status = twilite.shell_on_terminal(f"'{COMMAND}' bulk {CREATE} --service-sid {SERVICE} --results r < lines")
    assert status == OK and "50 done" in shown


def test_a_reader_of_results_that_has_gone_ends_it(twilite):
    process = twilite.start(*BULK)
    process.stdout.close()
    process.stdin.write(lines(range(10)).encode())
    process.stdin.close()
    assert process.wait(PATIENCE) == BROKEN_PIPE
    assert process.stderr.read() == b""
