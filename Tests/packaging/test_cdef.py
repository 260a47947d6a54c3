"""twilite.cdef.h, for parsers that have no preprocessor: it says what twilite.h says."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

cffi = pytest.importorskip("cffi")
from pycparser import c_ast, c_generator, c_parser  # noqa: E402  (a part of cffi)

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build" / "libtwilite.so")
CDEF = ROOT / "build" / "twilite.cdef.h"
TYPES = "typedef int int32_t; typedef long int64_t; typedef unsigned long uint64_t; typedef unsigned long size_t;\n"


def preprocessed():
    """twilite.h as a C compiler reads it, without its includes and its attributes."""
    own = "".join(line for line in (ROOT / "include/twilite.h").open() if not line.startswith("#include"))
    command = ["cc", "-E", "-P", "-x", "c", "-D__attribute__(x)=", "-"]
    return subprocess.run(command, input=own, check=True, capture_output=True, text=True).stdout


def declarations(text):
    """Each declaration, written in one way."""
    return [c_generator.CGenerator().visit(node) for node in c_parser.CParser().parse(TYPES + text).ext]


@pytest.fixture(scope="module")
def text():
    subprocess.run(["make", "-s", CDEF.relative_to(ROOT)], cwd=ROOT, check=True)
    return CDEF.read_text()


def test_nothing_but_declarations(text):
    for sign in ["#", "__", "TWILITE_API ", "/*", "//", "extern"]:
        assert sign not in text


def test_it_says_what_the_header_says(text):
    expected = declarations(preprocessed())
    found = declarations(text)
    number = re.search(r"^#define TWILITE_ABI_VERSION (\d+)$", (ROOT / "include/twilite.h").read_text(), re.M).group(1)
    version = [declaration for declaration in found if "TWILITE_ABI_VERSION" in declaration]
    assert [re.sub(r"\s+", " ", declaration) for declaration in version] == [f"enum {{ TWILITE_ABI_VERSION = {number} }}"]
    assert [declaration for declaration in found if declaration not in version] == expected
    assert len(expected) > 50 and sum("twilite_queue_next" in declaration for declaration in expected) == 1


def test_cffi_calls_every_function(text):
    ffi = cffi.FFI()
    ffi.cdef(text)
    library = ffi.dlopen(str(LIBRARY))
    functions = [node.name for node in c_parser.CParser().parse(TYPES + text).ext if isinstance(node, c_ast.Decl) and node.name]
    assert len(functions) > 40 and all(getattr(library, name) for name in functions)
    assert library.twilite_abi_version() == library.TWILITE_ABI_VERSION
    assert (library.TWILITE_OK, library.TWILITE_MISUSE, library.TWILITE_NOT_AUTHENTIC) == (0, 1, 10)
    error = ffi.new("twilite_response **")
    assert library.twilite_client_create(b'{"nope": 1}', error) == ffi.NULL
    assert library.twilite_response_status(error[0]) == library.TWILITE_MISUSE
    library.twilite_response_free(error[0])
    client = library.twilite_client_create(b'{"account_sid": "AC1", "auth_token": "t", "base_url": "http://127.0.0.1:1"}', ffi.NULL)
    queue = library.twilite_queue_create(client, ffi.NULL, ffi.NULL)
    assert library.twilite_queue_submit(queue, 2**64 - 1, b"verify.v2.entity.list", b"{}") == library.TWILITE_OK
    response = library.twilite_queue_next(queue, -1)
    assert library.twilite_response_status(response) == library.TWILITE_INVALID_PARAMETERS
    assert library.twilite_response_tag(response) == 2**64 - 1
    assert ffi.string(library.twilite_response_json(response)).startswith(b'{"error"')
    library.twilite_response_free(response)
    library.twilite_queue_free(queue)
    library.twilite_client_free(client)


LUA = """
local ffi = require("ffi")
ffi.cdef(io.open(arg[1]):read("*a"))
local twilite = ffi.load(arg[2])
assert(twilite.twilite_abi_version() == twilite.TWILITE_ABI_VERSION)
local response = ffi.gc(twilite.twilite_validate("verify.v2.entity.list", "{}"), twilite.twilite_response_free)
print(twilite.twilite_response_status(response) == twilite.TWILITE_INVALID_PARAMETERS)
print(ffi.string(twilite.twilite_response_json(response), twilite.twilite_response_json_length(response)))
"""


def test_luajit(text, tmp_path):
    luajit = shutil.which("luajit")
    if luajit is None:
        pytest.skip("luajit is not installed: scripts/install-packages luajit")
    program = tmp_path / "program.lua"
    program.write_text(LUA)
    done = subprocess.run([luajit, program, CDEF, LIBRARY], check=True, capture_output=True, text=True)
    first, second = done.stdout.splitlines()
    assert first == "true" and "ServiceSid" in second
