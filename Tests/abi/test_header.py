"""The header is clean for every compiler that a user may have."""

import itertools
import shutil
import subprocess

import pytest

from .header import ROOT, functions

STRICT = ["-Wall", "-Wextra", "-pedantic", "-Werror", f"-I{ROOT}/include"]
COMPILERS = [("gcc", "c", ["c99", "c11"]), ("clang", "c", ["c99", "c11"]), ("g++", "c++", ["c++17"]), ("clang++", "c++", ["c++17"])]
CASES = [(name, language, std) for name, language, stds in COMPILERS for std in stds]


def compiler(name):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.mark.parametrize("name, language, std", CASES)
@pytest.mark.parametrize("source", ["#include <twilite.h>\n", "#include <twilite.h>\n#include <twilite.h>\n"], ids=["once", "twice"])
def test_is_clean(tmp_path, name, language, std, source):
    file = tmp_path / ("x.c" if language == "c" else "x.cpp")
    file.write_text(source + "int nothing;\n")
    subprocess.run([compiler(name), f"-std={std}", *STRICT, "-c", file, "-o", tmp_path / "x.o"], check=True)


@pytest.mark.parametrize("name, suffix", [("gcc", "c"), ("g++", "cpp")])
def test_is_included_from_two_translation_units(tmp_path, name, suffix):
    """Every function that it declares can be linked to."""
    one, two = tmp_path / f"one.{suffix}", tmp_path / f"two.{suffix}"
    one.write_text("#include <twilite.h>\nextern int other(void);\nint main(void) { return other() + (twilite_abi_version() != TWILITE_ABI_VERSION); }\n")
    addresses = ", ".join(f"(function){name}" for name in functions())
    two.write_text(
        "#include <twilite.h>\ntypedef void (*function)(void);\nint other(void);\n"
        f"static const function all[] = {{{addresses}}};\n"
        "int other(void) {\n    unsigned missing = 0, i;\n"
        "    for (i = 0; i < sizeof all / sizeof *all; i++) missing += all[i] == 0;\n    return (int)missing;\n}\n"
    )
    program = tmp_path / "program"
    subprocess.run(
        [name, "-Wall", "-Wextra", "-Wno-cast-function-type", f"-I{ROOT}/include", one, two, "-o", program, f"-L{ROOT}/build",
         "-ltwilite", f"-Wl,-rpath,{ROOT}/build"],
        check=True,
    )  # fmt: skip
    subprocess.run([program], check=True)


def test_no_name_is_unprefixed():
    from .header import preprocessed

    own = preprocessed().split("typedef struct twilite_client", 1)[1]
    for constant in itertools.chain.from_iterable(line.split(",") for line in own.splitlines() if "=" in line):
        if "=" in constant:
            assert constant.split("=")[0].strip().startswith("TWILITE_")


def test_libcurls_own_type_checks_find_nothing():
    """libcurl checks the types of options that are constants, when gcc optimises."""
    subprocess.run(
        ["gcc", "-O2", "-Wall", "-Wextra", "-Werror", "-Wsystem-headers", "-fsyntax-only", "-x", "c",
         str(ROOT / "Sources" / "CCurl" / "CCurl.h")],
        check=True,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["gcc", "clang"])
@pytest.mark.parametrize(
    "body, warning",
    [
        ('twilite_response_free(twilite_call(client, "x", NULL));', None),
        ('twilite_call(client, "x", NULL);', "unused-result"),
        ('twilite_response_free(twilite_call(NULL, "x", NULL));', "nonnull"),
        ("twilite_client_free(NULL);", None),
        ("switch ((twilite_status)twilite_abi_version()) { case TWILITE_OK: break; }", "switch"),
    ],
)
def test_a_compiler_tells_of_mistakes(tmp_path, name, body, warning):
    if (name, warning) == ("gcc", "nonnull"):
        pytest.skip("gcc knows no NULL that is allowed, and would take the function's own checks for dead")
    file = tmp_path / "x.c"
    file.write_text(f"#include <twilite.h>\nvoid use(twilite_client *client);\nvoid use(twilite_client *client) {{ (void)client; {body} }}\n")
    command = [compiler(name), "-Wall", f"-I{ROOT}/include", "-c", file, "-o", tmp_path / "x.o"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0
    assert (f"[-W{warning}" in done.stderr) if warning else done.stderr == ""
