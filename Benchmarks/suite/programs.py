"""Compiles the C programs beside the suite, and starts workers."""

import json
import os
import shutil
import subprocess
import tempfile
from collections import namedtuple

from . import paths

Cost = namedtuple("Cost", "count wall cpu rss rest")
"""What one piece of work cost: seconds of wall and of CPU time, kilobytes resident after it, and what else it says."""

# The two sides are compiled alike.
COMPILERS = {
    ".c": ["cc", "-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra"],
    ".cpp": ["c++", "-std=c++17", "-O2", "-Wall", "-Wextra"],
}


def linking(folder):
    """What links the Twilite of a folder."""
    return ["-ltwilite", f"-L{folder}", f"-Wl,-rpath,{folder}"]


TWILITE = linking(paths.LIBRARY.parent)


def compile_program(name, *libraries, called=None):
    """Compile Benchmarks/c/NAME with the libraries that it links, as the compiler is told them. Give its path."""
    source = paths.SOURCES / "c" / name
    program = paths.OUTPUT / "programs" / (called or source.stem)
    program.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [*COMPILERS[source.suffix], f"-I{paths.ROOT}/include", "-o", program, source, *libraries],
        check=True, timeout=300,
    )  # fmt: skip
    return program


def compile_pair(ours, peer):
    """Compile a program that links Twilite, and its peer, which links libcurl."""
    return compile_program(ours, *TWILITE, "-lpthread"), compile_program(peer, "-lcurl", "-lpthread")


def environment():
    """The caller's, without what would lead a client elsewhere or log."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "TWILITE_"))}
    kept = {name: value for name, value in kept.items() if not name.lower().endswith("_proxy")}
    return kept | {"PYTHONPATH": str(paths.BINDING), "TWILITE_LIBRARY": str(paths.LIBRARY)}


def confined(cores):
    """What a new process does to stay on those cores; None: nothing."""
    return None if cores is None else lambda: os.sched_setaffinity(0, cores)


def run(command, cores=None, timeout=120):
    """Run a program to its end and give what it prints, read as JSON."""
    done = subprocess.run(
        [str(part) for part in command],
        env=environment(), stdout=subprocess.PIPE, timeout=timeout, check=True, preexec_fn=confined(cores),
    )  # fmt: skip
    return json.loads(done.stdout)


class Worker:
    """A program that does as much work as it is told, when it is told (Benchmarks/c/worker.h)."""

    def __init__(self, command, time_limit=120, cores=None):
        self._errors = tempfile.TemporaryFile()
        # The limit counts from here; a worker that hangs is ended by it, and so is the run.
        limit = [shutil.which("timeout"), "-k", "5", str(time_limit)]
        self._process = subprocess.Popen(
            [*limit, *(str(part) for part in command)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True, env=environment(),
            preexec_fn=confined(cores),
        )  # fmt: skip

    def work(self, count):
        self._process.stdin.write(f"{count}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            self._process.wait(20)
            self._errors.seek(0)
            raise RuntimeError(f"a worker ended: {self._errors.read().decode(errors='replace')[-2000:]}")
        said = json.loads(line)
        return Cost(*(said.pop(name) for name in ("count", "wall", "cpu", "rss")), rest=said)

    def close(self):
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        self._process.stdout.close()
        self._errors.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
