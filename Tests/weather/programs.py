"""C programs that use the library as anybody's program does: its header, -ltwilite and nothing else."""

import os
import pathlib
import shutil
import subprocess

import pytest

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
LIBRARY = pathlib.Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build/libtwilite.so")
# What programs are linked with when it is not the shared library: the static archive, say, and what it needs.
LINKED = os.environ.get("TWILITE_LINKED", "").split() or [LIBRARY, f"-Wl,-rpath,{LIBRARY.parent}"]


def compile_program(name, output, linked=LINKED, compiler=("cc",), flags=()):
    """Compiles Tests/weather/`name` or the file of a whole path, linked with the library, into `output`."""
    command = [
        *compiler, "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-g", "-O1", *flags, f"-I{ROOT / 'include'}",
        HERE / name, "-o", output, *linked, "-lpthread", "-ldl", "-rdynamic",
    ]  # fmt: skip
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return str(output)


def run_under_thread_sanitizer(name, folder, *arguments, timeout=150):
    """Runs a C program with the library in ordinary Swift, both under ThreadSanitizer; a data race fails the test."""
    swift = shutil.which("swift")
    if not swift:
        pytest.skip("there is no Swift compiler, and so no ThreadSanitizer for the library")
    build = ["swift", "build", "--sanitize=thread", "--product", "twilite", "--scratch-path", ".build-tsan"]
    built = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    tools = pathlib.Path(swift).resolve().parent
    runtime = tools.parent / "lib/swift/linux"
    library = ROOT / ".build-tsan/debug/libtwilite.so"
    program = compile_program(
        name, folder / "program", compiler=[tools / "clang"],
        linked=[library, f"-Wl,-rpath,{library.parent}"],
        # Swift's ThreadSanitizer knows of libdispatch, and so needs it.
        flags=["-fsanitize=thread", f"-L{runtime}", "-ldispatch", "-lBlocksRuntime"],
    )  # fmt: skip
    environment = {**os.environ, "LD_LIBRARY_PATH": str(runtime), "TSAN_OPTIONS": "exitcode=66 halt_on_error=0"}
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, env=environment)
    assert "ThreadSanitizer" not in done.stderr, done.stderr[:8000]
    return done
