"""The headers that the library is built with, one for each product: a function for each operation, for every compiler."""

import ctypes
import json
import re
import shutil
import subprocess

import pytest

from wire.server import Server, answer

from .header import LIBRARY, ROOT, functions

FOLDER = ROOT / "build" / "include"
HEADERS = sorted(FOLDER.glob("twilite/*.h"))
INCLUDES = [f"-I{ROOT}/include", f"-I{FOLDER}"]
C = ["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", *INCLUDES]
CPLUSPLUS = ["-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", *INCLUDES]
COMPILERS = [("gcc", "c", C), ("clang", "c", C), ("g++", "cpp", CPLUSPLUS), ("clang++", "cpp", CPLUSPLUS)]
compilers = pytest.mark.parametrize("name, suffix, flags", COMPILERS, ids=[name for name, *_ in COMPILERS])


def compiler(name):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def catalog():
    library = ctypes.CDLL(str(LIBRARY))
    library.twilite_catalog.restype = ctypes.c_char_p
    return json.loads(library.twilite_catalog())


def ids():
    """The ids of all operations, as they were recorded."""
    recorded = ROOT / "Tests" / "operations" / "ids.txt"
    if recorded.exists():
        return recorded.read_text().split()
    return [operation["id"] for resource in catalog()["resources"] for operation in resource["operations"]]


def function(id):
    return "twilite_" + id.replace(".", "_")


def test_each_product_has_one():
    assert {path.stem for path in HEADERS} == {product.replace(".", "_") for product in catalog()["products"]}
    assert {path.stem for path in HEADERS} == {path.stem for path in (ROOT / "Sources/Descriptions/text").glob("*.txt")}


@compilers
def test_each_is_clean_alone(tmp_path, name, suffix, flags):
    """And twice, and whatever else its program has or has not included."""
    for path in HEADERS:
        file = tmp_path / f"{path.stem}.{suffix}"
        file.write_text(f"#include <twilite/{path.name}>\n#include <twilite/{path.name}>\nint nothing;\n")
    subprocess.run([compiler(name), *flags, "-c", *sorted(tmp_path.iterdir())], cwd=tmp_path, check=True)


@compilers
def test_all_operations_have_a_function_and_a_constant(tmp_path, name, suffix, flags):
    """All headers in two files of one program, which takes each function's address and compares each constant."""
    includes = "".join(f"#include <twilite/{path.name}>\n" for path in HEADERS)
    every = ids()
    assert len(every) > 1447 and len(set(every)) == len(every)
    addresses = "".join(f"    {{{function(id)}, {function(id).upper()}, \"{id}\"}},\n" for id in every)
    source = f"""\
#include <stdio.h>
#include <string.h>
{includes}
int other(void);
struct one {{ twilite_response *(*call)(twilite_client *, const char *); const char *constant, *id; }};
static const struct one all[] = {{
{addresses}}};

int main(void) {{
    unsigned long wrong = 0, i;
    for (i = 0; i < sizeof all / sizeof *all; i++) wrong += strcmp(all[i].constant, all[i].id) != 0;
    printf("%lu of %lu\\n", wrong, (unsigned long)(sizeof all / sizeof *all));
    return other();
}}
"""
    if name in ("clang", "clang++"):
        # The type of a function has its parameters' nullability.
        flags = [*flags, "-Wno-nullability-extension", "-Wno-nullability-completeness"]
    (tmp_path / f"one.{suffix}").write_text(source)
    (tmp_path / f"two.{suffix}").write_text(f"{includes}int other(void);\nint other(void) {{ return 0; }}\n")
    files = [tmp_path / f"{part}.{suffix}" for part in ("one", "two")]
    link = [f"-L{ROOT}/build", "-ltwilite", f"-Wl,-rpath,{ROOT}/build"]
    subprocess.run([compiler(name), *flags, *files, "-o", tmp_path / "program", *link], check=True)
    found = subprocess.run([tmp_path / "program"], check=True, capture_output=True, text=True)
    assert found.stdout == f"0 of {len(every)}\n"


def declared(path):
    return re.findall(r"^TWILITE_INLINE twilite_response \*(\w+)\($", path.read_text(), re.M)


def test_what_is_exported_is_not_declared_again():
    own = [name for path in HEADERS for name in declared(path)]
    assert len(own) == len(set(own)) and not set(own) & set(functions())
    exported = {function(id) for id in ids()} & set(functions())
    assert len(exported) == 22
    assert set(own) | exported == {function(id) for id in ids()}


def test_each_function_is_documented():
    """What it does, its request, its parameters and what it gives, in a comment before it."""
    operations = {o["function"]: o for resource in catalog()["resources"] for o in resource["operations"]}
    count = 0
    for path in HEADERS:
        text = path.read_text()
        assert max(map(len, text.splitlines())) <= 120
        for comment, name in re.findall(r"^/\* ((?:(?!\*/).)*) \*/\nTWILITE_INLINE twilite_response \*(\w+)\(", text, re.M | re.S):
            operation = operations[name]
            comment = re.sub(r"\n \* *", " ", comment)
            assert re.match(r"[A-Z][a-z]+ [^:]+: ", comment), name
            # A long route is broken at a slash.
            assert f":{operation['method']}{operation['path']}." in re.sub(r"\s", "", comment)
            assert "TWILITE_OK: " in comment
            if operation["verb"] != "page":
                for parameter in operation["parameters"]:
                    assert re.search(rf"(?<![\w.]){re.escape(parameter['name'])}(?=[ ,.])", comment), (name, parameter)
                    if parameter["required"]:
                        assert f"{parameter['name']} (required" in comment
            assert ("Not sent again" in comment) == (not operation["repeatable"])
            count += 1
    assert count == len(operations) - 22


@pytest.mark.parametrize("name, suffix", [("gcc", "c"), ("clang", "c"), ("g++", "cpp")])
def test_a_response_that_is_dropped(tmp_path, name, suffix):
    file = tmp_path / f"x.{suffix}"
    file.write_text(
        "#include <twilite/api_v2010.h>\nvoid use(twilite_client *client);\n"
        'void use(twilite_client *client) { twilite_api_v2010_queue_list(client, "{}"); }\n'
    )
    command = [compiler(name), *INCLUDES, "-c", file, "-o", tmp_path / "x.o"]
    found = subprocess.run(command, capture_output=True, text=True)
    assert found.returncode == 0 and "[-Wunused-result]" in found.stderr


ACCOUNT = "AC" + "0" * 32
SID = "QU0123456789abcdef0123456789abcdef"
RECORD = f'{{"sid": "{SID}"}}'


def page(path=None):
    following = "null" if path is None else f'"{path}"'
    return f'{{"queues": [{RECORD}], "next_page_uri": {following}}}'


@pytest.mark.parametrize("name, suffix, flags", [COMPILERS[0], COMPILERS[2]], ids=["C", "C++"])
def test_a_program(tmp_path, name, suffix, flags):
    source = tmp_path / f"queues.{suffix}"
    source.write_text((ROOT / "Tests" / "abi" / "queues.c").read_text())
    link = [f"-L{ROOT}/build", "-ltwilite", f"-Wl,-rpath,{ROOT}/build"]
    subprocess.run([compiler(name), *flags, source, "-o", tmp_path / "queues", *link], check=True)
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Queues"
    server = Server(
        answer(201, RECORD), answer(200, RECORD), answer(200, page()), answer(204),
        answer(200, page(f"{path}.json?PageSize=1&Page=1&PageToken=PA1")), answer(200, page()),
    )  # fmt: skip
    try:
        environment = {"TWILITE_BASE_URL": server.url, "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": "token"}
        found = subprocess.run([tmp_path / "queues"], env=environment, capture_output=True, text=True, timeout=60)
        requests = server.requests
    finally:
        server.close()
    assert (found.returncode, found.stderr) == (0, "")
    results = [line.split(" ", 1) for line in found.stdout.splitlines()]
    refused = json.loads(results.pop(3)[1])["error"]
    assert [(parameter["name"], parameter["rule"]) for parameter in refused["parameters"]] == [("Sid", "sid")]
    records = [{"sid": SID}]
    assert [(status, json.loads(text)) for status, text in results] == [
        ("0", {"sid": SID}), ("0", {"sid": SID}), ("0", records), ("0", {}), ("0", records), ("0", records),
    ]  # fmt: skip
    lines = [request.line.removesuffix(" HTTP/1.1") for request in requests]
    assert lines[:2] == [f"POST {path}.json", f"GET {path}/{SID}.json"]
    assert requests[0].body == b"FriendlyName=waiting&MaxSize=5"
    assert lines[2].startswith(f"GET {path}.json?PageSize=") and lines[3] == f"DELETE {path}/{SID}.json"
    assert lines[4] == f"GET {path}.json?PageSize=1" and "PageToken=PA1" in lines[5]
