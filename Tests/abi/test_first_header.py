"""Programs that were built when the library had its first header, Tests/abi/first/twilite.h, run on the library of today."""

import json
import os
import subprocess
import sys

import pytest

from wire.samples import ASSIGNMENT, ENTITIES, ENTITY, PROFILE, USER, entities, page
from wire.server import Server, answer

from .header import LIBRARY, ROOT

sys.path.insert(0, str(ROOT / "scripts"))

from releasing import binary  # noqa: E402

FIRST = ROOT / "Tests" / "abi" / "first"
USERS = "/v2/Services/IS" + "a" * 32 + "/Users"
PROFILES = "/v1/CustomerProfiles"
ASSIGNMENTS = f"{PROFILES}/BU{'a' * 32}/EntityAssignments"
# Each request that is expected, and its answer; of a list the result are the records, else it is the answer's body.
EXCHANGES = [
    (f"POST {ENTITIES}", 201, ENTITY, ENTITY),
    (f"GET {ENTITIES}", 200, entities(ENTITY), f"[{ENTITY}]"),
    (f"POST {USERS}", 201, USER, USER),
    (f"GET {USERS}", 200, page("users", [USER, USER]), f"[{USER},{USER}]"),
    (f"POST {PROFILES}", 201, PROFILE, PROFILE),
    (f"GET {PROFILES}", 200, page("results", [PROFILE]), f"[{PROFILE}]"),
    (f"POST {ASSIGNMENTS}", 201, ASSIGNMENT, ASSIGNMENT),
    (f"GET {ASSIGNMENTS}", 200, page("results", []), "[]"),
]
NOT_FOUND = '{"code": 20404, "message": "not found", "status": 404}'


@pytest.fixture(scope="module")
def of_that_day(tmp_path_factory):
    """A library with the symbols of the first header and nothing in them: what a program of that day was linked to."""
    folder = tmp_path_factory.mktemp("first")
    names = [name.split()[1] for name in binary.of_header(FIRST / "twilite.h") if name.startswith("function ")]
    assert len(names) == 37
    (folder / "empty.c").write_text("".join(f"void {name}(void) {{}}\n" for name in names))
    (folder / "map").write_text("TWILITE_1 { global: twilite_*; local: *; };\n")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", folder / "empty.c", "-o", folder / "libtwilite.so", "-Wl,-soname=libtwilite.so.1",
         f"-Wl,--version-script={folder}/map"],
        check=True,
    )  # fmt: skip
    return folder / "libtwilite.so"


@pytest.mark.parametrize("binding", ["lazy", "now"])
@pytest.mark.parametrize("linked", ["of that day", "of today"])
@pytest.mark.parametrize("compiler", [["gcc", "-std=c99"], ["g++", "-x", "c++", "-std=c++17"]], ids=["C", "C++"])
def test_a_program_of_that_day(tmp_path, of_that_day, linked, binding, compiler):
    """It creates and lists records of all four resources, and is told of errors, as it was built to be."""
    program = tmp_path / "program"
    subprocess.run(
        [*compiler, "-Wall", "-Wextra", "-pedantic", "-Werror", FIRST / "program.c", "-x", "none", "-o", program,
         of_that_day if linked == "of that day" else LIBRARY, f"-Wl,-z,{binding}", f"-Wl,-rpath,{LIBRARY.parent}"],
        check=True,
    )  # fmt: skip
    script = [answer(status, body, f"Twilio-Request-Id: RQ{n}") for n, (_, status, body, _) in enumerate(EXCHANGES)]
    server = Server(*script, answer(404, NOT_FOUND))
    try:
        environment = {"PATH": os.environ["PATH"], "TWILITE_BASE_URL": server.url, "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "token"}
        done = subprocess.run([program], env=environment, capture_output=True, text=True, timeout=60)
        sent = [request.line.split(" HTTP")[0].partition("?")[0] for request in server.requests]
    finally:
        server.close()
    assert (done.returncode, done.stderr) == (0, "")
    assert sent == [*(request for request, *_ in EXCHANGES), f"GET {ENTITIES}/nobody-at-all"]
    *good, refused, invalid, unknown = done.stdout.splitlines()
    assert good == [f"0 {status} 1 0 {len(result)} RQ{n} {result}" for n, (_, status, _, result) in enumerate(EXCHANGES)]
    # The statuses are TWILITE_API_ERROR, TWILITE_INVALID_PARAMETERS and TWILITE_MISUSE.
    for line, status, http, attempts in [(refused, 5, 404, 1), (invalid, 2, 0, 0), (unknown, 1, 0, 0)]:
        *numbers, length, request, text = line.split(" ", 6)
        assert (numbers, request) == ([str(status), str(http), str(attempts), "0"], "-")
        assert int(length) == len(text.encode()) and "message" in json.loads(text)["error"]


def test_all_that_it_declares_is_as_it_was():
    first = binary.of_header(FIRST / "twilite.h")
    assert len(first) > 50
    assert binary.broken(first, binary.of_header(ROOT / "include/twilite.h")) == []
