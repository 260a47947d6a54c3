"""Lists: as they come, in three formats, on a terminal and not, and with a reader that goes away."""

import json
import subprocess

import pytest

from wire.server import Server, answer

from .program import BROKEN_PIPE, COMMAND, NOT_FOUND, OK, PATIENCE, SERVICE, USAGE, Program

ENTITIES = ["list", "verify.v2.entity", "--service-sid", SERVICE]


def entity(number):
    return {"sid": f"YE{number:032}", "identity": f"identity-{number:04}", "links": {"factors": f"https://f/{number}"}}


def page(records, following=None):
    meta = {"key": "entities", "next_page_url": following}
    return answer(200, json.dumps({"entities": records, "meta": meta}))


def next_url(server, number):
    return f"{server.url}/v2/Services/{SERVICE}/Entities?PageSize=2&Page={number}&PageToken=PA{number}"


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def wired(server, tmp_path):
    return Program(server.url, tmp_path)


@pytest.fixture
def five(server):
    """Five records on three pages."""
    server.script(
        page([entity(1), entity(2)], next_url(server, 1)), page([entity(3), entity(4)], next_url(server, 2)),
        page([entity(5)]),
    )  # fmt: skip
    return [entity(number) for number in range(1, 6)]


def test_a_pipe_gets_a_line_for_each_record(wired, five):
    found = wired(*ENTITIES, "--page-size", "2")
    assert (found.returncode, found.stderr) == (OK, "")
    assert [json.loads(line) for line in found.stdout.splitlines()] == five


def test_json_is_one_array(wired, five, server):
    assert wired.result(*ENTITIES, "--page-size", "2", "-o", "json") == five
    server.script(page([]))
    assert wired.result(*ENTITIES, "-o", "json") == []


def test_the_operation_itself_is_a_list_too(wired, five):
    assert wired.result("verify.v2.entity.list", "--service-sid", SERVICE, "--page-size", "2") == five


def test_limit_and_size_of_pages(wired, five, server):
    assert wired.result(*ENTITIES, "--page-size", "2", "--limit", "3", "-o", "json") == five[:3]
    assert len(server.requests) == 2 and all("PageSize=2" in request.query for request in server.requests)


def test_a_table_has_what_tells_most_first(wired, five):
    lines = wired(*ENTITIES, "-o", "table").stdout.splitlines()
    assert lines[0].split() == ["SID", "IDENTITY"]
    assert [line.split() for line in lines[1:]] == [[each["sid"], each["identity"]] for each in five]


def test_columns_are_chosen_by_name(wired, five):
    lines = wired(*ENTITIES, "-o", "table", "--columns", "identity, links.factors,none").stdout.splitlines()
    assert lines[0].split() == ["IDENTITY", "LINKS.FACTORS", "NONE"]
    assert lines[5].split() == ["identity-0005", "https://f/5"]


@pytest.mark.parametrize("columns", [120, 60, 36, 20])
def test_a_table_fits_the_terminal(wired, five, columns):
    shown, status = wired.on_terminal(*ENTITIES, columns=columns)
    lines = shown.splitlines()
    assert status == OK and len(lines) == 6 and max(map(len, lines)) <= columns
    assert lines[0].startswith("SID") and lines[1].startswith(entity(1)["sid"][: columns - 1])
    assert ("identity-0001" in lines[1]) == (columns >= 60)


def test_chosen_columns_are_narrowed_and_not_left_out(wired, five):
    shown, _ = wired.on_terminal(*ENTITIES, "--columns", "sid,identity,links.factors", columns=40)
    lines = shown.splitlines()
    assert max(map(len, lines)) <= 40 and lines[0].split()[0:1] == ["SID"] and "…" in lines[1]
    assert "https" in lines[1] or "http" in lines[1]


def test_a_record_does_not_speak_to_the_terminal(wired, server):
    server.script(page([{"sid": "YE1", "identity": "\x1b]0;owned\x07\u202eabc", "wide": "日本"}]))
    shown, _ = wired.on_terminal(*ENTITIES, "-o", "table")
    assert "\x1b" not in shown and "\x07" not in shown and "\u202e" not in shown and "日本" in shown


def test_what_has_come_is_printed_before_the_next_page_is_asked_for(wired, server):
    """The second page fails: the first is there all the same."""
    server.script(page([entity(1), entity(2)], next_url(server, 1)), answer(503, ""))
    process = wired.start(*ENTITIES, "--page-size", "2", "--max-retries", "0")
    assert [json.loads(process.stdout.readline()) for _ in range(2)] == [entity(1), entity(2)]
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode != OK and b"503" in said


def test_a_reader_that_has_enough_ends_it_quietly(wired, server):
    endless = [page([entity(n), entity(n)], next_url(server, n)) for n in range(1, 400)]
    server.script(*endless)
    process = wired.start(*ENTITIES, "--page-size", "2")
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(PATIENCE) == BROKEN_PIPE
    assert process.stderr.read() == b"" and server.seen < 399


def test_a_full_disk_is_told(wired, five):
    with open("/dev/full", "w") as full:
        found = subprocess.run([COMMAND, *ENTITIES], env=wired.env, stdout=full, stderr=subprocess.PIPE, text=True)
    assert found.returncode == 1 and "No space left on device" in found.stderr


def test_what_has_no_list_is_told(wired):
    assert "has no list" in wired.said(USAGE, "list", "verify.v2.verification")


def test_a_failing_page_ends_a_list_with_its_status(wired, server):
    server.script(page([entity(1)], next_url(server, 1)), answer(404, '{"code": 20404, "message": "gone"}'))
    found = wired(*ENTITIES)
    assert found.returncode == NOT_FOUND and json.loads(found.stdout) == entity(1)
    assert "gone" in found.stderr
