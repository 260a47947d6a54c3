"""C programs that use the library as anybody's program does: its header, -ltwilite and nothing else."""

import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
LIBRARY = pathlib.Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build/libtwilite.so")


def compile_program(name, output, library=LIBRARY, compiler=("cc",), flags=()):
    """Compiles Tests/weather/`name`, linked with a library, into `output`."""
    command = [
        *compiler, "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-g", "-O1", *flags, f"-I{ROOT / 'include'}",
        HERE / name, "-o", output, library, f"-Wl,-rpath,{library.parent}", "-lpthread", "-ldl", "-rdynamic",
    ]  # fmt: skip
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return str(output)
