"""The static archive: what is in it, and programs that have the library inside, linked by whatever linker."""

import base64
import hmac
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from abi.header import ROOT, functions, macro
from packaging.test_readme import block
from support import swift
from support.sandbox import Sandbox

ARCHIVE = ROOT / "build/libtwilite.a"
SHARED = ROOT / "build/libtwilite.so"
# Where no Swift is.
PATH = "/usr/bin:/bin"


def output(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def needed(program):
    return sorted(re.findall(r"NEEDED.*\[(.*)\]", output("readelf", "-d", program)))


def link(folder, source, *flags, compiler="gcc", suffix="c", path=PATH):
    """Compiles a program that has the archive inside; a warning of the linker's fails the test."""
    (folder / f"program.{suffix}").write_text(source)
    command = [
        compiler, "-O2", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/include", f"-I{ROOT}/build/include", folder / f"program.{suffix}",
        "-o", folder / "program", ARCHIVE, *flags, "-Wl,--fatal-warnings", "-lcurl",
    ]  # fmt: skip
    done = subprocess.run([str(word) for word in command], env={"PATH": path}, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "program"


@pytest.fixture(scope="module")
def account():
    with Sandbox() as sandbox:
        yield {"TWILITE_BASE_URL": sandbox.url, "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "token"}


def run(account, *command):
    done = subprocess.run([str(word) for word in command], env={"PATH": PATH, **account}, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def check_that_it_works(account, program, identity):
    created, *listed = run(account, program, identity).splitlines()
    assert re.fullmatch("created YE[0-9a-f]{32}", created) and created.replace("created", "listed") in listed


def test_the_headers_functions_are_global_and_nothing_else():
    names = [line.split()[0] for line in output("nm", "--extern-only", "--defined-only", "-P", ARCHIVE).splitlines() if " " in line]
    assert sorted(names) == functions()


def test_no_linker_can_take_a_programs_other_swift_for_its_own():
    """Sections of a group are thrown away when there was a group of the same name before."""
    assert "There are no section groups" in output("readelf", "-g", ARCHIVE)


def test_it_is_the_same_when_made_again(tmp_path):
    objects = ROOT / ".build-embedded/release/twilite.product/Objects.LinkFileList"
    output(ROOT / "scripts/static-archive", ROOT / "include/twilite.h", objects, tmp_path / "again.a")
    assert (tmp_path / "again.a").read_bytes() == ARCHIVE.read_bytes()


LINKERS = {
    "gcc": ("gcc", []),
    "gcc, sections": ("gcc", ["-Wl,--gc-sections"]),
    "gcc, not PIE": ("gcc", ["-no-pie"]),
    "gcc, no text relocations": ("gcc", ["-Wl,-z,text", "-Wl,-z,now"]),
    "gcc, gold": ("gcc", ["-fuse-ld=gold", "-Wl,--gc-sections"]),
    "gcc, link-time optimisation": ("gcc", ["-flto"]),
    "clang, lld": ("clang", ["-fuse-ld=lld", "-Wl,--gc-sections,--icf=all"]),
}


@pytest.mark.parametrize("linker", LINKERS)
def test_the_c_program_of_the_readme(tmp_path, account, linker):
    compiler, flags = LINKERS[linker]
    found = shutil.which(compiler)
    if found is None:
        pytest.skip(f"{compiler} is not installed")
    path = PATH if compiler == "gcc" else f"{Path(found).resolve().parent}:{PATH}"
    program = link(tmp_path, block("c"), *flags, compiler=compiler, path=path)
    assert needed(program) == ["libc.so.6", "libcurl.so.4"]
    check_that_it_works(account, program, re.sub("[^a-z]", "-", linker) + "-of-c")


@pytest.mark.parametrize("flags, most", [([], 560_000), (["-Wl,--gc-sections"], 450_000)], ids=["all", "sections"])
def test_how_much_of_it_a_program_has(tmp_path, flags, most):
    program = link(tmp_path, block("c"), *flags)
    output("strip", program)
    assert program.stat().st_size <= most


WEBHOOKS = """
#include <stdlib.h>
#include <twilite.h>
int main(int count, char **words) {
    return count == 2 ? twilite_webhook_check(getenv("TOKEN"), words[1], "https://example.com/x?y=1", 0, 0, 0) : 99;
}
"""


def test_a_program_that_checks_webhooks_has_no_more_inside(tmp_path):
    program = link(tmp_path, WEBHOOKS, "-Wl,--gc-sections")
    output("strip", program)
    # Swift 6.2 puts the metadata of all classes of an object into one section, so what frees any of them stays: 83 KB.
    most = 60_000 if swift.version() >= (6, 3) else 84_000
    assert program.stat().st_size <= most
    signature = base64.b64encode(hmac.digest(b"token", b"https://example.com/x?y=1", "sha1")).decode()
    given = {"env": {"TOKEN": "token"}}
    assert subprocess.run([program, signature], **given).returncode == 0
    assert subprocess.run([program, signature.lower()], **given).returncode == 10


def test_the_cpp_program_of_the_readme(tmp_path, account):
    program = link(tmp_path, block("cpp"), "-std=c++17", "-Wl,--gc-sections", compiler="g++", suffix="cpp")
    assert "libtwilite" not in " ".join(needed(program))
    check_that_it_works(account, program, "identity-of-cpp")
    refused = subprocess.run([program, "one"], env={"PATH": PATH}, capture_output=True, text=True)
    assert refused.returncode == 1 and "TWILIO_ACCOUNT_SID" in refused.stderr


TWO_LIBRARIES = """
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <twilite.h>

typedef twilite_client *(*create)(const char *, twilite_response **);
typedef twilite_response *(*call)(twilite_client *, const char *, const char *);
typedef int32_t (*status)(const twilite_response *);

int main(int count, char **words) {
    char params[200];
    if (count != 3) return 99;
    snprintf(params, sizeof params, "{\\"ServiceSid\\": \\"VA0123456789abcdef0123456789abcdef\\", \\"Identity\\": \\"%s\\"}", words[2]);
    void *other = dlopen(words[1], RTLD_NOW | RTLD_GLOBAL);
    if (other == NULL || dlsym(other, "twilite_call") == (void *)twilite_call) return 1;
    twilite_client *mine = twilite_client_create(NULL, NULL);
    twilite_client *theirs = ((create)dlsym(other, "twilite_client_create"))(NULL, NULL);
    twilite_response *made = twilite_call(mine, "verify.v2.entity.create", params);
    twilite_response *seen = ((call)dlsym(other, "twilite_call"))(theirs, "verify.v2.entity.fetch", params);
    if (twilite_response_status(made) != TWILITE_OK) return 2;
    if (((status)dlsym(other, "twilite_response_status"))(seen) != TWILITE_OK) return 3;
    twilite_response_free(made);
    twilite_client_free(mine);
    ((void (*)(twilite_response *))dlsym(other, "twilite_response_free"))(seen);
    ((void (*)(twilite_client *))dlsym(other, "twilite_client_free"))(theirs);
    return 0;
}
"""


@pytest.mark.parametrize("flags", [[], ["-rdynamic"]], ids=["hidden", "exported by the program"])
def test_beside_the_shared_library_in_one_process(tmp_path, account, flags):
    program = link(tmp_path, TWO_LIBRARIES, *flags, "-ldl")
    run(account, program, SHARED, f"two-libraries{''.join(flags)}")


PLUGIN = """
#include <twilite.h>
int plugin_does(void);
int plugin_does(void) {
    twilite_client *client = twilite_client_create(NULL, NULL);
    twilite_response *response = twilite_call(client, "verify.v2.entity.list", "{\\"ServiceSid\\": \\"VA0123456789abcdef0123456789abcdef\\"}");
    int status = twilite_response_status(response);
    twilite_response_free(response);
    twilite_client_free(client);
    return status;
}
"""
HOST = """
#include <dlfcn.h>
int main(int count, char **words) {
    int of_all = 0;
    for (int i = 1; i < count; i++) {
        void *plugin = dlopen(words[i], RTLD_NOW | RTLD_GLOBAL);
        if (plugin == 0 || dlsym(plugin, "twilite_call") != 0) return 99;
        of_all |= ((int (*)(void))dlsym(plugin, "plugin_does"))();
        dlclose(plugin);
    }
    return of_all;
}
"""


def test_in_two_plugins_of_one_process(tmp_path, account):
    """Each has a library of its own and shows nothing of it; it stays loaded, for its handlers of forks and of the end."""
    plugins = []
    for name in ["one", "two"]:
        (tmp_path / name).mkdir()
        flags = ["-shared", "-fPIC", "-Wl,--exclude-libs,ALL", "-Wl,-z,nodelete", "-Wl,--gc-sections"]
        plugins.append(link(tmp_path / name, PLUGIN, *flags))
    (tmp_path / "host.c").write_text(HOST)
    output("gcc", tmp_path / "host.c", "-o", tmp_path / "host", "-ldl")
    run(account, tmp_path / "host", *plugins)


SWIFT = """
import Foundation
let library = String(cString: twilite_version())
let words = (1...3).map { "\\($0)" }.joined(separator: " ")
let client = twilite_client_create(nil, nil)
let params = #"{"ServiceSid": "VA0123456789abcdef0123456789abcdef", "Limit": 1}"#
let response = twilite_call(client, "verify.v2.entity.list", params)
print(library, words, twilite_response_status(response))
twilite_response_free(response)
twilite_client_free(client)
"""


def test_in_a_program_of_ordinary_swift(tmp_path, account):
    """That has Swift's whole runtime, of which the archive has a small part under the same names."""
    swiftc = shutil.which("swiftc")
    if swiftc is None:
        pytest.skip("swiftc is not installed")
    (tmp_path / "program.swift").write_text(SWIFT)
    output(
        swiftc, "-static-stdlib", "-import-objc-header", ROOT / "include/twilite.h", tmp_path / "program.swift", "-o",
        tmp_path / "program", ARCHIVE, "-lcurl",
    )  # fmt: skip
    assert run(account, tmp_path / "program") == f"{macro('TWILITE_VERSION')} 1 2 3 0\n"


SUITES = {
    "what the header promises": ["Tests/abi/test_programs.py"],
    "C++": ["Tests/cpp", "-k", "g++ and C++17"],
    "forks": ["Tests/weather/test_fork_gate.py", "Tests/weather/test_fork_tls.py", "--deselect",
              "Tests/weather/test_fork_gate.py::test_a_host_that_calls_under_the_lock_that_its_forks_take"],
    "the end of the process": ["Tests/weather/test_exit.py"],
    "secrets": ["Tests/weather/test_secrets.py"],
    "threads and queues": ["Tests/queues/test_threads.py", "-k", "not race"],
}  # fmt: skip


@pytest.mark.parametrize("suite", SUITES)
def test_the_ordinary_tests_linked_with_the_archive(suite):
    """The C and C++ programs of these tests, with only what they reach: the handlers that are called by nobody are there."""
    linked = f"{ARCHIVE} -Wl,--gc-sections -lcurl"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SUITES[suite]],
        cwd=ROOT, env={**os.environ, "TWILITE_LINKED": linked}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-8000:]
    assert re.search(r"\d+ passed", done.stdout)
