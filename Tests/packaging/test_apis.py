"""A library of some products alone: `make library APIS="…"`, built beside the whole one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support import swift
from wire.samples import BU, BV, IDENTITY, IS, IT, RN, VA
from wire.server import Server, answer

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from releasing import binary  # noqa: E402

APIS = ["verify_v2", "ip_messaging_v2", "trusthub_v1"]
FEW = ["ip_messaging.v2", "trusthub.v1", "verify.v2"]


def make(*words):
    return subprocess.run(["make", "-s", *map(str, words)], cwd=ROOT, capture_output=True, text=True)


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """Where the library of three products was built."""
    folder = tmp_path_factory.mktemp("few")
    whole = (ROOT / "build/libtwilite.so").stat().st_mtime_ns
    done = make("library", f"APIS={' '.join(APIS)}", f"BUILD={folder}/build", f"SCRATCH={folder}/scratch")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (ROOT / "build/libtwilite.so").stat().st_mtime_ns == whole
    return folder / "build"


def ask(build, program):
    """Runs a program that has `library`, the tests' own access to the built one, and gives what it prints."""
    found = subprocess.run(
        [sys.executable, "-c", f"import json\nfrom wire import library\n{program}"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "Tests"), "TWILITE_LIBRARY": str(build / "libtwilite.so")},
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(found.stdout)


def test_it_is_small(build):
    # Swift 6.2 makes more code of the same source: 361 KB.
    most = 340_000 if swift.version() >= (6, 3) else 362_000
    assert (build / "libtwilite.so").stat().st_size <= most


def test_it_exports_what_the_whole_one_does(build):
    assert binary.of_library(build / "libtwilite.so") == binary.of_library(ROOT / "build/libtwilite.so")


def test_it_describes_its_products_alone(build):
    catalog = ask(build, "print(json.dumps(library.catalog()))")
    assert catalog["products"] == FEW
    resources = catalog["resources"]
    assert {resource["name"].rpartition(".")[0] for resource in resources} == set(FEW)
    whole = ask(ROOT / "build", "print(json.dumps(library.catalog()))")["resources"]
    assert resources == [resource for resource in whole if resource["name"].rpartition(".")[0] in FEW]


@pytest.mark.parametrize("id", ["api.v2010.message.create", "verify.v3.entity.create", "chat.v2.user.list"])
def test_other_products_are_refused(build, id):
    status, error = ask(build, f"r = library.validate({id!r}, {{}})\nprint(json.dumps([r.status, r.error]))")
    assert status == 1 and error["message"].startswith(f"There is no operation {id}")


def test_they_have_no_description(build):
    program = """
from ctypes import c_char_p, c_void_p, string_at
describe = library._lib.twilite_describe
describe.restype, describe.argtypes = c_void_p, [c_char_p]
print(json.dumps({name: library.Response(describe(name.encode())).status for name in ["", "verify", "verify.v2", "api", "api.v2010"]}))
"""
    assert ask(build, program) == {"": 0, "verify": 0, "verify.v2": 0, "api": 1, "api.v2010": 1}


def test_the_headers_are_theirs_alone(build):
    assert sorted(path.name for path in (build / "include/twilite").iterdir() if path.suffix == ".h") == sorted(
        f"{name}.h" for name in APIS
    )
    for name in APIS:
        assert (build / f"include/twilite/{name}.h").read_text() == (ROOT / f"build/include/twilite/{name}.h").read_text()


# Of each of the four resources: the key of its pages, and the parameters of all, of one, and of a new one.
RESOURCES = {
    "verify.v2.entity": ("entities", {"ServiceSid": VA}, {"Identity": IDENTITY}, {"Identity": IDENTITY}),
    "ip_messaging.v2.user": ("users", {"ServiceSid": IS}, {"Sid": "ada"}, {"Identity": "ada"}),
    "trusthub.v1.customer_profile": (
        "results", {}, {"Sid": BU}, {"FriendlyName": "x", "Email": "x@example.com", "PolicySid": RN},
    ),
    "trusthub.v1.customer_profile_entity_assignment": (
        "results", {"CustomerProfileSid": BU}, {"Sid": BV}, {"ObjectSid": IT},
    ),
}  # fmt: skip
PROGRAM = """\
#include <stdio.h>
#include <twilite.h>

static void finish(twilite_response *response) {
    printf("%d %s\\n", (int)twilite_response_status(response), twilite_response_json(response));
    twilite_response_free(response);
}

int main(void) {
    twilite_client *client = twilite_client_create(NULL, NULL);
    if (client == NULL) return 2;
CALLS    twilite_client_free(client);
    return 0;
}
"""


def test_every_exported_function_works(build, tmp_path):
    """The functions of the four resources, each against a server that answers as the API does."""
    header = (ROOT / "include/twilite.h").read_text()
    record, calls, script, expected = {"sid": "x"}, "", [], []
    for name, (key, of_all, of_one, of_new) in RESOURCES.items():
        page = {key: [record], "meta": {"next_page_url": None, "key": key}}
        for verb, params, given, result in [
            ("create", of_all | of_new, record, record),
            ("list", of_all, page, [record]),
            ("page", of_all, page, page),
            ("fetch", of_all | of_one, record, record),
            ("update", of_all | of_one, record, record),
            ("delete", of_all | of_one, None, {}),
        ]:
            function = f"twilite_{name.replace('.', '_')}_{verb}"
            if f" *{function}(" in header:
                calls += f"    finish({function}(client, {json.dumps(json.dumps(params))}));\n"
                script.append(answer(204) if given is None else answer(200, json.dumps(given)))
                expected.append((0, result))
    assert len(expected) == 22
    source = tmp_path / "all.c"
    source.write_text(PROGRAM.replace("CALLS", calls))
    subprocess.run(
        ["gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/include", source, "-o", tmp_path / "all", f"-L{build}",
         "-ltwilite", f"-Wl,-rpath,{build}"],
        check=True,
    )  # fmt: skip
    server = Server(*script)
    try:
        environment = {"TWILITE_BASE_URL": server.url, "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "token"}
        found = subprocess.run([tmp_path / "all"], env=environment, capture_output=True, text=True, timeout=60)
        count = len(server.requests)
    finally:
        server.close()
    assert (found.returncode, found.stderr, count) == (0, "", 22)
    results = [line.split(" ", 1) for line in found.stdout.splitlines()]
    assert [(int(status), json.loads(text)) for status, text in results] == expected


def test_its_headers_alone_are_installed(build, tmp_path):
    given = [f"APIS={' '.join(APIS)}", f"BUILD={build}", f"SCRATCH={build.parent}/scratch", f"PREFIX={tmp_path}"]
    done = make("install", *given)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "include/twilite").iterdir()) == sorted(f"{name}.h" for name in APIS)
    assert (tmp_path / "lib/libtwilite.so").read_bytes() == (build / "libtwilite.so").read_bytes()


def test_a_product_that_is_not_known(tmp_path):
    done = make("library", "APIS=verify_v2 nope_v1", f"BUILD={tmp_path}/build", f"SCRATCH={tmp_path}/scratch")
    assert done.returncode != 0 and "nope_v1" in done.stderr and "verify_v2" not in done.stderr
    assert list(tmp_path.iterdir()) == []
