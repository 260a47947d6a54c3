"""The command `twilite`, as a shell runs it: with pipes, or on a terminal."""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

from support.sandbox import ROOT, SECRET

COMMAND = str(ROOT / "build" / "twilite")
ACCOUNT = "AC" + "a" * 32
SERVICE = "VA" + "0" * 32
CREATE, FETCH, LIST = "verify.v2.entity.create", "verify.v2.entity.fetch", "verify.v2.entity.list"
PATIENCE = 60

# As docs/command-line.md has them.
OK, FAILED, USAGE, INVALID, AUTHENTICATION, NOT_FOUND, RATE_LIMIT, API_ERROR, TRANSPORT = range(9)
TIMEOUT, UNKNOWN_OUTCOME, INVALID_RESPONSE, SOME_FAILED, NOT_AUTHENTIC = range(9, 14)
INTERRUPTED, BROKEN_PIPE, TERMINATED = 130, 141, 143


def hears_ctrl_c():
    """A shell's background job, as the tests may be, has SIGINT ignored, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Program:
    def __init__(self, url, home):
        self.home = Path(home)
        self.env = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
        if url:
            self.env.update(TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=SECRET, TWILITE_BASE_URL=url)

    def environment(self, variables):
        return {name: value for name, value in {**self.env, **variables}.items() if value is not None}

    def __call__(self, *words, stdin="", **variables):
        """Run it to its end. A variable that is None is taken out of the environment."""
        return subprocess.run(
            [COMMAND, *map(str, words)], env=self.environment(variables), cwd=self.home, input=stdin,
            capture_output=True, text=True, timeout=PATIENCE,
        )  # fmt: skip

    def start(self, *words, **settings):
        """Start it; its pipes are bytes."""
        variables = settings.pop("variables", {})
        pipes = {name: subprocess.PIPE for name in ("stdin", "stdout", "stderr")}
        return subprocess.Popen(
            [COMMAND, *map(str, words)], env=self.environment(variables), cwd=self.home,
            **{**pipes, "preexec_fn": hears_ctrl_c, **settings},
        )

    def result(self, *words, **more):
        """The JSON of a call that goes well and says nothing else."""
        found = self(*words, **more)
        assert (found.returncode, found.stderr) == (OK, ""), found
        return json.loads(found.stdout)

    def refused(self, status, *words, **more):
        """The error object of a call that fails so."""
        found = self(*words, "--output", "json", **more)
        assert (found.returncode, found.stdout) == (status, ""), found
        return json.loads(found.stderr)["error"]

    def said(self, status, *words, **more):
        """What a call that fails so says to a person."""
        found = self(*words, **more)
        assert (found.returncode, found.stdout) == (status, ""), found
        return found.stderr

    def on_terminal(self, *words, typed=(), columns=80, variables={}, command=COMMAND):
        """Run it on a terminal, and type each answer once its prompt is there: what is shown, and the exit status."""
        pid, terminal = pty.fork()
        if pid == 0:
            try:
                hears_ctrl_c()
                os.chdir(self.home)
                os.execve(command, [command, *map(str, words)], self.environment(variables))
            finally:
                os._exit(127)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        shown, typed, deadline = b"", list(typed), time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if typed and typed[0][0].encode() in shown:
                os.write(terminal, typed.pop(0)[1].encode())
            if not select.select([terminal], [], [], 0.05)[0]:
                continue
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            shown += piece
        os.close(terminal)
        return shown.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def shell_on_terminal(self, line):
        """Run a line of a shell on a terminal."""
        return self.on_terminal("-c", line, command="/bin/sh")


def identities(sandbox):
    return sorted(entity["identity"] for entity in sandbox.state()["entities"])
