"""The examples of the reference: each is compiled or run, and the library checks the parameters that it gives."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from packages.pages import COMMAND, LIBRARY, ROOT, examples, ids

# Of an OAuth app: some operations take no other credentials.
APP = {
    "TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef",
    "TWILIO_CLIENT_ID": "OQ1",
    "TWILIO_CLIENT_SECRET": "secret",
}
ACCOUNT = {"TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef", "TWILIO_AUTH_TOKEN": "token"}
# Functions and macros that stand in for those of twilite.h behind its declarations: nothing is sent, all is checked.
CHECKED = """
#include <stdio.h>
#include <string.h>
#include <twilite.h>
static int wrong = 0;
static twilite_response *checked(const char *operation, const char *params) {
    twilite_response *response = twilite_validate(operation, params);
    if (twilite_response_status(response) != TWILITE_OK) {
        wrong = 1;
        fprintf(stderr, "%s %s: %s\\n", operation, params, twilite_response_json(response));
    }
    fprintf(stderr, "seen %s\\n", operation);
    return response;
}
#define twilite_call(client, operation, params) ((void)(client), checked(operation, params))
"""


def batches(language, count):
    found = examples(language)
    return [found[at::count] for at in range(count)]


def split(text):
    """The lines that include, and the others."""
    included = re.findall(r"^#include .*\n", text, re.M)
    return included, re.sub(r"^#include .*\n", "", text, flags=re.M)


def program(language, batch):
    """Each example as a function of its own; main calls them all."""
    included, functions = dict.fromkeys(()), []
    for at, (_, text) in enumerate(batch):
        lines, body = split(text)
        included.update(dict.fromkeys(lines))
        argument = "twilite_client *client" if language == "c" else "void"
        functions.append(f"static void example_{at}({argument}) {{\n{body}}}\n")
    calls = "".join(f"    example_{at}({'client' if language == 'c' else ''});\n" for at in range(len(batch)))
    make = "    twilite_client *client = twilite_client_create(NULL, NULL);\n" if language == "c" else ""
    free = "    twilite_client_free(client);\n" if language == "c" else ""
    main = f"int main(void) {{\n{make}{calls}{free}    return wrong;\n}}\n"
    return CHECKED + stand_ins(language) + "".join(included) + "".join(functions) + main


def stand_ins(language):
    if language == "cpp":
        # A stream makes its pager, which checks, and fetches a page.
        return """
#define twilite_pager_create(client, operation, params, error) \\
    (fprintf(stderr, "seen %s\\n", operation), twilite_pager_create(client, operation, params, error))
#define twilite_pager_next(pager) ((void)(pager), twilite_validate("verify.v2.service.list", NULL))
"""
    header = (ROOT / "include/twilite.h").read_text()
    names = re.findall(
        r"(twilite_\w+)\(\s*twilite_client \*client, const char \*TWILITE_OR_NULL params_json\);", header
    )
    known = {f"twilite_{id.replace('.', '_')}": id for id in ids()}
    return "".join(f'#define {name}(client, params) twilite_call(client, "{known[name]}", params)\n' for name in names)


COMPILERS = {
    "c": ["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-O0"],
    # As many braces as there are want their time: what is made of them need not be good.
    "cpp": ["c++", "-x", "c++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-O0"],
}


@pytest.mark.parametrize("language", ["c", "cpp"])
def test_all_compile_and_their_parameters_are_valid(language, tmp_path):
    def run(numbered):
        number, batch = numbered
        source = tmp_path / f"{number}.{language}"
        source.write_text(program(language, batch))
        built = source.with_suffix("")
        paths = [f"-I{ROOT}/include", f"-I{ROOT}/build/include", f"-L{ROOT}/build", f"-Wl,-rpath,{ROOT}/build"]
        compiled = subprocess.run(
            [*COMPILERS[language], *paths, source, "-ltwilite", "-o", built], capture_output=True, text=True
        )
        assert compiled.returncode == 0, compiled.stderr[:3000]
        ran = subprocess.run([built], env={**os.environ, **APP}, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr[:3000]
        return re.findall(r"^seen (\S+)", ran.stderr, re.M)

    with ThreadPoolExecutor(2) as pool:
        seen = [id for found in pool.map(run, enumerate(batches(language, 8))) for id in found]
    assert sorted(seen) == ids()


RUN = """
import json, sys
import twilite

class Client(twilite.Client):
    def _seen(self, operation, parameters):
        twilite.validate(operation, parameters)
        seen.append(operation)
    def _answer(self, operation, parameters, value):
        self._seen(operation, parameters)
        return Anything()
    def _list(self, operation, parameters, make):
        self._seen(operation, parameters)
        return [Anything()]

class Anything:
    def __getattr__(self, name):
        return name

twilite.Client, seen = Client, []
for operation, text in json.load(sys.stdin):
    before = len(seen)
    exec(compile(text, operation, "exec"), {"print": lambda *shown: None})
    assert seen[before:] == [operation], (operation, seen[before:])
print(len(seen))
"""


def test_python_runs_on_the_package():
    """The chain leads to the operation that the example is of, and the library takes the parameters."""
    given = examples("python")
    environment = {
        **os.environ,
        **APP,
        "PYTHONPATH": str(ROOT / "bindings/python/src"),
        "TWILITE_LIBRARY": str(LIBRARY),
    }
    ran = subprocess.run(
        [sys.executable, "-c", RUN], input=json.dumps(given), env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert int(ran.stdout) == len(ids())


def test_the_attributes_that_python_prints_are_documented():
    properties = {}
    for path in (ROOT / "bindings/python/src/twilite/products").glob("*.pyi"):
        for name, body in re.findall(r"^class (\w+)\(_Record\):\n((?:    .*\n|\n)*)", path.read_text(), re.M):
            properties.setdefault(path.stem, set()).update(
                re.findall(r"^    def (\w+)\(self\)|^    (\w+):", body, re.M)
            )
    for id, text in examples("python"):
        known = {
            name for pair in properties[id.rpartition(".")[0].rpartition(".")[0].replace(".", "_")] for name in pair
        }
        for name in re.findall(r"print\((.*)\)$", text.strip().splitlines()[-1]):
            for attribute in re.findall(r"^\w+\.(\w+)$|, \w+\.(\w+)$", name):
                assert (attribute[0] or attribute[1]) in known, (id, name)


def test_bash_reads_all_shell_examples():
    read = subprocess.run(
        ["bash", "-n"], input="\n".join(text for _, text in examples("shell")), capture_output=True, text=True
    )
    assert (read.returncode, read.stderr) == (0, "")


def test_shell_examples_name_their_operation():
    for id, text in examples("shell"):
        words = text.split()
        assert words[:2] == ["twilite", id] or words[:3] == ["twilite", "list", id.removesuffix(".list")], text


class Refusing(BaseHTTPRequestHandler):
    """Answers that there is no such thing: whoever hears that has sent a request."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_):
        pass


@pytest.mark.skipif(not COMMAND.exists(), reason="the command line was not built")
def test_the_command_line_takes_all_shell_examples(tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.symlink(COMMAND, tmp_path / "twilite")
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path), **ACCOUNT,
        "TWILITE_BASE_URL": f"http://127.0.0.1:{server.server_port}",
    }  # fmt: skip

    def run(example):
        id, text = example
        # What takes a bearer token alone is refused before it is sent, but with one of any kind.
        ran = subprocess.run(
            ["bash", "-c", text.strip()], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        return (id, ran.returncode, ran.stderr) if ran.returncode != 5 and "bearer" not in ran.stderr else None

    try:
        with ThreadPoolExecutor(4) as pool:
            assert [failed for failed in pool.map(run, examples("shell")) if failed] == []
    finally:
        server.shutdown()
        server.server_close()


def modules():
    """The folder of a build that has TwiliteKit, where it was built."""
    found = sorted(ROOT.glob(".build*/*/*/Modules/TwiliteKit.swiftmodule"), key=lambda path: path.stat().st_mtime)
    return found[-1].parents[1] if found else None


@pytest.mark.skipif(shutil.which("swiftc") is None or modules() is None, reason="TwiliteKit was not built")
def test_swift_reads_all_examples(tmp_path):
    functions = []
    for at, (_, text) in enumerate(examples("swift")):
        body = "\n".join(f"    {line}" for line in text.replace("import TwiliteKit\n", "").strip().splitlines())
        functions.append(f"func example{at}() async throws {{\n{body}\n}}\n")
    source = tmp_path / "Examples.swift"
    source.write_text("import TwiliteKit\n\n" + "\n".join(functions))
    maps = [*(ROOT / "Sources").glob("*/module.modulemap"), modules() / "Descriptions.build/module.modulemap"]
    flags = [flag for path in maps for flag in ("-Xcc", f"-fmodule-map-file={path}")]
    read = subprocess.run(
        ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules() / "Modules", *flags, source],
        capture_output=True,
        text=True,
    )
    assert read.returncode == 0, read.stderr[:3000]
