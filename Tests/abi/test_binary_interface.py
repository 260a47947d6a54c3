"""The binary interface is as packaging/abi/ has it, and a change of any kind is told by its name."""

import re
import shutil
import subprocess
import sys

import pytest
from support import swift

from .header import HEADER, LIBRARY, ROOT, functions

sys.path.insert(0, str(ROOT / "scripts"))

from releasing import binary  # noqa: E402

RECORD = binary.recorded(binary.record_path(ROOT))
OF_LIBRARY = ("symbol ", "soname")


def differences(now, library):
    """What is told of a header, or of a library, beside the record."""
    record = {name: what for name, what in RECORD.items() if name.startswith(OF_LIBRARY) == library}
    return binary.broken(record, now) + binary.added(record, now)


def test_it_is_as_recorded():
    assert differences(binary.of_header(HEADER), library=False) == []
    assert differences(binary.of_library(LIBRARY), library=True) == []


def test_the_record_has_every_function_and_the_library_exports_nothing_else():
    def recorded(kind):
        return sorted(name.split()[1] for name in RECORD if name.startswith(kind))

    assert recorded("function ") == recorded("symbol ") == functions()
    assert {what for name, what in RECORD.items() if name.startswith("symbol ")} == {"func @@TWILITE_1"}


def test_swift_takes_the_types_from_the_header():
    """Each function is the @implementation of its declaration."""
    sources = "".join(path.read_text() for path in (ROOT / "Sources/Twilite").glob("*.swift"))
    implemented = re.findall(r'^@_cdecl\("(twilite_\w+)"\) @implementation\n', sources, re.M)
    assert sorted(implemented) == functions() == sorted(re.findall(r'@_cdecl\("(twilite_\w+)"\)', sources))


@pytest.mark.parametrize("result, refused", [("Int32", False), ("Int64", True), ("UInt32", True)])
def test_the_compiler_refuses_another_type(tmp_path, result, refused):
    swiftc = shutil.which("swiftc")
    if swiftc is None:
        pytest.skip("swiftc is not installed")
    source = tmp_path / "wake.swift"
    source.write_text(
        'import CTwilite\n@_cdecl("twilite_queue_wake") @implementation\n'
        f"public func twilite_queue_wake(_ queue: OpaquePointer?) -> {result} {{ 0 }}\n"
    )
    # As Package.swift has it.
    earlier = ["-enable-experimental-feature", "CImplementation", "-import-objc-header", f"{ROOT}/include/twilite.h"]
    command = [swiftc, "-typecheck", f"-I{ROOT}/include", *(earlier if swift.version() < (6, 3) else []), source]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode != 0) == refused == ("does not match type" in done.stderr), done.stderr


WAKE = "TWILITE_API int32_t twilite_queue_wake(twilite_queue *queue);"
SPAN = r"size_t offset;\n    size_t length;\n\} twilite_span;"
# What is changed in the header: a pattern and by what; and all that is told of it: each name, and how what is now begins.
CHANGES = {
    "a result": (re.escape(WAKE), WAKE.replace("int32_t", "int64_t"), ["function twilite_queue_wake: long (struct"]),
    "a parameter's size": (
        r"int64_t index", "int32_t index", ["function twilite_response_record: const char *(const struct twilite_response *, int,"]
    ),
    "a parameter's sign": (
        r"int64_t index", "uint64_t index",
        ["function twilite_response_record: const char *(const struct twilite_response *, unsigned long,"],
    ),
    "a parameter more": (
        re.escape(WAKE), WAKE.replace("queue)", "queue, int n)"), ["function twilite_queue_wake: int (struct twilite_queue *, int)"]
    ),
    "a variable number": (
        re.escape(WAKE), WAKE.replace("queue)", "queue, ...)"), ["function twilite_queue_wake: int (struct twilite_queue *, ...)"]
    ),
    "no prototype": (r"int32_t twilite_abi_version\(void\)", "int32_t twilite_abi_version()", ["function twilite_abi_version: int (...)"]),
    "parameters in another order": (
        r"const char \*TWILITE_OR_NULL json, size_t length, const char \*pointer\)",
        "const char *TWILITE_OR_NULL json, const char *pointer, size_t length)",
        ["function twilite_json_kind: int (const char *, const char *, unsigned long)"],
    ),
    "a const that is gone": (
        r"twilite_queue_fd\(const twilite_queue", "twilite_queue_fd(twilite_queue",
        ["function twilite_queue_fd: int (struct twilite_queue *)"],
    ),
    "a function that is gone": (re.escape(WAKE), "", ["function twilite_queue_wake: gone"]),
    "a function that is new": (re.escape(WAKE), WAKE + "\nTWILITE_API int32_t twilite_new(void);", ["function twilite_new: int (void)"]),
    "a type behind a macro": (
        r"#include <stdint.h>\n", "#include <stdint.h>\n#define uint64_t uint32_t\n",
        [
            "function twilite_queue_submit: int (struct twilite_queue *, unsigned int,",
            "function twilite_queue_submit_within: int (struct twilite_queue *, unsigned int,",
            "function twilite_queue_submit_page: int (struct twilite_queue *, unsigned int,",
            "function twilite_queue_submit_page_within: int (struct twilite_queue *, unsigned int,",
            "function twilite_queue_cancel: int (struct twilite_queue *, unsigned int)",
            "function twilite_response_tag: unsigned int (",
        ],
    ),
    "a function pointer's result": (
        r"typedef int32_t \(\*twilite_interrupt_fn\)", "typedef int8_t (*twilite_interrupt_fn)",
        [
            "type twilite_interrupt_fn: signed char (*)(void *)",
            "function twilite_call_within: struct twilite_response *(struct twilite_client *, const char *, const char *, int, signed char (*)",
            "function twilite_pager_next_within: struct twilite_response *(struct twilite_pager *, int, signed char (*)(void *), void *)",
        ],
    ),
    "a function pointer's parameter": (
        r"void \*TWILITE_OR_NULL context, const char \*line_json\)", "void *TWILITE_OR_NULL context, const char *line_json, size_t length)",
        [
            "type twilite_trace_fn: void (*)(void *, const char *, unsigned long)",
            "function twilite_client_set_trace: void (struct twilite_client *, void (*)(void *, const char *, unsigned long), void *)",
        ],
    ),
    "a status's value": (r"TWILITE_FULL = 9,", "TWILITE_FULL = 12,", ["constant TWILITE_FULL: 12"]),
    "a status in between": (
        r"TWILITE_NOT_AUTHENTIC = 10,((?s:.*?))TWILITE_CLOSED = 11", r"TWILITE_BUSY,\n    TWILITE_NOT_AUTHENTIC,\1TWILITE_CLOSED",
        ["constant TWILITE_NOT_AUTHENTIC: 11", "constant TWILITE_CLOSED: 12", "constant TWILITE_BUSY: 10"],
    ),
    "a negative value": (
        r"TWILITE_KIND_NONE = 0", "TWILITE_KIND_NONE = -1", ["enum twilite_kind: 4 bytes, int", "constant TWILITE_KIND_NONE: -1"]
    ),
    "an enumeration's size": (
        r"TWILITE_CLOSED = 11\n\} twilite_status;", "TWILITE_CLOSED = 11\n} __attribute__((packed)) twilite_status;",
        ["enum twilite_status: 1 bytes, unsigned char"],
    ),
    "a member's type": (
        SPAN, "size_t offset;\n    uint32_t length;\n} twilite_span;", ["struct twilite_span.length: unsigned int at 8"]
    ),
    "members in another order": (
        SPAN, "size_t length;\n    size_t offset;\n} twilite_span;",
        ["struct twilite_span.offset: unsigned long at 8", "struct twilite_span.length: unsigned long at 0"],
    ),
    "a member more": (
        SPAN, "size_t offset;\n    size_t length;\n    void *next;\n} twilite_span;",
        ["struct twilite_span: 24 bytes", "struct twilite_span.next: void * at 16"],
    ),
    "a structure's alignment": (
        SPAN, "size_t offset;\n    size_t length;\n} __attribute__((packed)) twilite_span;", ["alignment of twilite_span: 1"]
    ),
    "a structure that is not opaque any more": (
        r"typedef struct twilite_params twilite_params;", "typedef struct twilite_params { int count; } twilite_params;",
        ["struct twilite_params: 4 bytes", "struct twilite_params.count: int at 0", "alignment of twilite_params: 4"],
    ),
    "a macro": (r"TWILITE_ABI_VERSION 1", "TWILITE_ABI_VERSION 2", ["macro TWILITE_ABI_VERSION: 2"]),
    "nothing but names and comments": (r"/\* End a wait((?s:.*?))wake\(twilite_queue \*queue\)", r"/*\1wake(twilite_queue *waiting)", []),
}  # fmt: skip


@pytest.mark.parametrize("pattern, by, told", CHANGES.values(), ids=CHANGES)
def test_a_change_of_the_header(tmp_path, pattern, by, told):
    text, count = re.subn(pattern, by, HEADER.read_text(), count=1)
    assert count == 1
    (tmp_path / "twilite.h").write_text(text)
    found = differences(binary.of_header(tmp_path / "twilite.h"), library=False)
    assert len(found) == len(told), found
    for line, expected in zip(found, told):
        name, _, now = expected.partition(": ")
        assert line.startswith(f"{name}: "), found
        # What is new stands behind the name, what has changed behind the record's.
        assert line.rpartition(", now " if ", now " in line else f"{name}: ")[2].strip("'").startswith(now), found


def library(folder, names, soname="libtwilite.so.1", version="TWILITE_1", more=""):
    """A library with these functions, which do nothing."""
    (folder / "empty.c").write_text("".join(f"void {name}(void) {{}}\n" for name in names) + more)
    (folder / "map").write_text(f"{version} {{ global: twilite_*; local: *; }};\n")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", folder / "empty.c", "-o", folder / "libtwilite.so", f"-Wl,-soname={soname}",
         f"-Wl,--version-script={folder}/map"],
        check=True,
    )  # fmt: skip
    return folder / "libtwilite.so"


NAMES = functions()


@pytest.mark.parametrize(
    "given, told",
    [
        ({}, []),
        ({"soname": "libtwilite.so.2"}, ["soname: recorded as 'libtwilite.so.1', now 'libtwilite.so.2'"]),
        (
            {"version": "TWILITE_2"},
            [f"symbol {name}: recorded as 'func @@TWILITE_1', now 'func @@TWILITE_2'" for name in NAMES],
        ),
        ({"version": ""}, [f"symbol {name}: recorded as 'func @@TWILITE_1', now 'func'" for name in NAMES]),
        ({"names": NAMES[1:]}, [f"symbol {NAMES[0]}: recorded as 'func @@TWILITE_1', now gone"]),
        ({"names": [*NAMES, "twilite_new"]}, ["symbol twilite_new: 'func @@TWILITE_1' is not recorded"]),
        (
            {"more": "int twilite_count = 1;\n"},
            ["symbol twilite_count: 'object of 4 bytes @@TWILITE_1' is not recorded"],
        ),
    ],
    ids=["none", "the name", "the version", "no version", "a function less", "a function more", "a variable"],
)
def test_a_change_of_the_library(tmp_path, given, told):
    found = differences(binary.of_library(library(tmp_path, **{"names": NAMES, **given})), library=True)
    assert sorted(found) == sorted(told)


# ---- The commands ---------------------------------------------------------------------------------------------------


def run(root, script, *arguments):
    return subprocess.run([sys.executable, root / "scripts" / script, *arguments], capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path):
    for name in ("include", "packaging/abi", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "build").mkdir()
    shutil.copy(LIBRARY, tmp_path / "build/libtwilite.so")
    return tmp_path


def edit(root, old, new):
    header = root / "include/twilite.h"
    assert old in header.read_text()
    header.write_text(header.read_text().replace(old, new))


def test_check_abi(copy):
    done = run(copy, "check-abi")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{len(RECORD)} lines" in done.stdout
    edit(copy, WAKE, WAKE.replace("int32_t", "int64_t"))
    done = run(copy, "check-abi")
    assert done.returncode == 1 and "function twilite_queue_wake: recorded as 'int (" in done.stderr
    assert run(ROOT, "check-abi", copy / "include/twilite.h").stderr == done.stderr


def test_record_abi_adds_what_is_new(copy):
    record = copy / "packaging/abi/1.binary.txt"
    before = record.read_text()
    edit(copy, WAKE, WAKE + "\nTWILITE_API int32_t twilite_new(void);")
    done = run(copy, "record-abi")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\nfunction twilite_new: int (void)\n" in record.read_text()
    assert [line for line in record.read_text().splitlines() if "twilite_new" not in line] == before.splitlines()


def test_record_abi_takes_back_nothing(copy):
    record = copy / "packaging/abi/1.binary.txt"
    before = record.read_text()
    edit(copy, "TWILITE_FULL = 9", "TWILITE_FULL = 19")
    done = run(copy, "record-abi")
    assert done.returncode == 1 and "constant TWILITE_FULL: recorded as '9', now '19'" in done.stderr
    assert record.read_text() == before
