"""Completion, in the shells themselves: on a terminal, a word is begun, the tab key is pressed, and what stands there is
read."""

import os
import pty
import select
import shutil
import subprocess
import time

import pytest

from support.sandbox import ROOT

from .program import ACCOUNT, COMMAND, PATIENCE, SERVICE

FLAGS = ["--service-sid", "--identity"]


@pytest.fixture
def home(bare):
    """A home where `twilite` is in the PATH and has completion for each shell, as make install-cli has it."""
    subprocess.run(
        ["make", "-s", "install-cli", "-o", "build/twilite", f"DESTDIR={bare.home}", "PREFIX=/usr"], cwd=ROOT, check=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    bare.env["PATH"] = f"{bare.home}/usr/bin:{os.environ['PATH']}"
    return bare


def complete(bare, *words):
    found = bare("complete", "--", *words)
    assert (found.returncode, found.stderr) == (0, "")
    return [line.split("\t")[0] for line in found.stdout.splitlines()]


@pytest.mark.parametrize(
    "words, found",
    [
        (["cat"], ["catalog"]),
        (["verify.v2.entity.c"], ["verify.v2.entity.create"]),
        (["call", "verify.v2.entity.f"], ["verify.v2.entity.fetch"]),
        (["list", "verify.v2.ent"], ["verify.v2.entity"]),
        (["bulk", "verify.v2.entity.d"], ["verify.v2.entity.delete"]),
        (["verify.v2.entity.create", ""], FLAGS),
        (["verify.v2.entity.create", "--service-sid", "VA1", ""], ["--identity"]),
        (["verify.v2.entity.create", "--service-sid=VA1", "--id"], ["--identity"]),
        (["verify.v2.entity.create", "--out"], ["--output"]),
        (["verify.v2.entity.create", "--output", ""], ["json", "jsonl", "table"]),
        (["verify.v2.entity.create", "Ser"], ["ServiceSid="]),
        (["trusthub.v1.customer_profile.update", "--status", "in"], ["in-review"]),
        (["trusthub.v1.customer_profile.update", "--status=pe"], ["--status=pending-review"]),
        (["trusthub.v1.customer_profile.update", "Status=tw"], ["Status=twilio-rejected", "Status=twilio-approved"]),
        (["list", "verify.v2.entity", "--li"], ["--limit"]),
        (["list", "verify.v2.entity", "--client-option", "strict"], ["strict_responses="]),
        (["list", "verify.v2.entity", "--client-option", "auth"], []),
        (["catalog", "verify.v2.entity.f"], ["verify.v2.entity.fetch"]),
        (["profile", ""], ["add", "list", "use", "remove"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["request", "P"], ["POST", "PUT", "PATCH"]),
        (["help", "prof"], ["profile"]),
    ],
)
def test_what_may_follow(bare, words, found):
    assert complete(bare, *words) == found


def test_products_come_first_and_their_operations_then(bare):
    assert complete(bare, "v") == ["version", "verify.v2.", "video.v1.", "voice.v1."]
    assert all(name.startswith("verify.v2.") for name in complete(bare, "verif"))
    assert complete(bare, "ip_messaging.") == ["ip_messaging.v1.", "ip_messaging.v2."]


def test_profiles_are_offered(bare):
    bare("profile", "add", "work", "--account-sid", ACCOUNT, stdin="x\n")
    assert complete(bare, "verify.v2.entity.create", "--profile", "") == ["work"]
    assert complete(bare, "profile", "use", "w") == ["work"]


class Terminal:
    """A shell on a terminal, at which somebody types."""

    def __init__(self, program, *words):
        pid, self.terminal = pty.fork()
        if pid == 0:
            try:
                os.chdir(program.home)
                os.execvpe(words[0], words, {**program.env, "TERM": "xterm", "PS1": "READY> "})
            finally:
                os._exit(127)
        self.pid, self.shown = pid, b""

    def wait_for(self, text):
        """Read until it stands there; what stood before it is forgotten."""
        deadline = time.monotonic() + PATIENCE
        while text.encode() not in self.shown:
            assert time.monotonic() < deadline, self.shown
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.shown += os.read(self.terminal, 65536)
        self.shown = self.shown.partition(text.encode())[2]

    def type(self, text):
        os.write(self.terminal, text.encode())

    def close(self):
        os.close(self.terminal)
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)


def bash(home):
    (home.home / ".bashrc").write_text(
        f"source /usr/share/bash-completion/bash_completion\nsource '{home.home}/usr/share/bash-completion/completions/twilite'\n"
        "PS1='READY> '\nbind 'set enable-bracketed-paste off'\n"
    )
    return Terminal(home, "bash", "--rcfile", str(home.home / ".bashrc"), "-i")


def bare_bash(home):
    """Without the package bash-completion."""
    (home.home / ".bashrc").write_text(
        f"source '{home.home}/usr/share/bash-completion/completions/twilite'\n"
        "PS1='READY> '\nbind 'set enable-bracketed-paste off'\n"
    )
    return Terminal(home, "bash", "--rcfile", str(home.home / ".bashrc"), "-i")


def zsh(home):
    (home.home / ".zshrc").write_text(
        f"fpath=('{home.home}/usr/share/zsh/site-functions' $fpath)\nautoload -U compinit && compinit -u\n"
        "PS1='READY> '\nunset zle_bracketed_paste\n"
    )
    return Terminal(home, "zsh", "-i")


def fish(home):
    folder = home.home / ".config" / "fish" / "completions"
    folder.mkdir(parents=True)
    shutil.copy(home.home / "usr/share/fish/vendor_completions.d/twilite.fish", folder)
    (folder.parent / "config.fish").write_text("function fish_prompt\n  echo 'READY> '\nend\nset fish_greeting\n")
    return Terminal(home, "fish", "-i")


@pytest.fixture(params=[bash, bare_bash, zsh, fish])
def shell(request, home):
    terminal = request.param(home)
    terminal.wait_for("READY> ")
    yield terminal
    terminal.close()


@pytest.mark.parametrize(
    "typed, completed",
    [
        ("twilite cata\t", "catalog "),
        ("twilite verify.v2.entity.cre\t", "verify.v2.entity.create "),
        ("twilite verify.v2.entity.create --ser\t", "--service-sid "),
        ("twilite list verify.v2.enti\t", "verify.v2.entity "),
        ("twilite trusthub.v1.customer_profile.update --status in\t", "in-review "),
        ("twilite trusthub.v1.customer_profile.update --status=pen\t", "--status=pending-review "),
        ("twilite verify.v2.entity.create Serv\t" + SERVICE, "ServiceSid=" + SERVICE),
        ("twilite profile re\t", "remove "),
    ],
)
def test_the_tab_key_completes(shell, home, typed, completed):
    """The command's words are written into a file by a program of its name, in place of running it."""
    (home.home / "usr/bin/twilite").unlink()
    said = home.home / "said"
    (home.home / "usr/bin/twilite").write_text(
        f'#!/bin/sh\n[ "$1" = complete ] && exec \'{COMMAND}\' "$@"\nprintf "%s " "$@" > \'{said}.new\'\nmv \'{said}.new\' \'{said}\'\n'
    )
    (home.home / "usr/bin/twilite").chmod(0o755)
    shell.type(typed)
    shell.wait_for(completed.strip()[-6:])
    shell.type("\n")
    deadline = time.monotonic() + PATIENCE
    while not said.exists():
        assert time.monotonic() < deadline, shell.shown
        time.sleep(0.02)
    assert said.read_text().rstrip().endswith(completed.rstrip())


def test_generated_scripts_are_the_same_by_argument_parsers_name_for_it(bare):
    for shell in ("bash", "zsh", "fish"):
        assert bare("--generate-completion-script", shell).stdout == bare("completion", shell).stdout != ""
