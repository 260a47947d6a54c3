"""How the program starts and ends."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from support.sandbox import ROOT, STOP_TIMEOUT, Sandbox, program

from .wire import USERS, Wire


def run(*arguments, **environment):
    return subprocess.run(
        [program(), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=STOP_TIMEOUT,
        env=os.environ | environment,
    )


def test_the_first_line_is_the_url_and_there_is_no_other():
    sandbox = Sandbox()
    assert re.fullmatch(r"http://127\.0\.0\.1:[1-9]\d*", sandbox.url)
    with Wire(sandbox.port) as wire:
        wire.get(USERS)
        wire.socket.sendall(b"nonsense\r\n\r\n")
    sandbox.process.stdin.close()
    assert sandbox.process.stdout.read() == b""
    assert sandbox.stop() == 0


def test_it_binds_loopback_alone():
    with Sandbox() as sandbox:
        table = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
        listening = [line.split()[1] for line in table.splitlines() if line.split()[3] == "0A"]
        assert [a for a in listening if a.endswith(f":{sandbox.port:04X}")] == [f"0100007F:{sandbox.port:04X}"]


def test_two_sandboxes_have_two_ports():
    with Sandbox() as first, Sandbox() as second:
        assert first.port != second.port


@pytest.mark.parametrize("form", [["--port", "{}"], ["--port={}"]])
def test_a_port_may_be_asked_for(form):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Sandbox(arguments=[word.format(port) for word in form]) as sandbox:
        assert sandbox.port == port


def test_a_port_in_use_is_told():
    with Sandbox() as sandbox:
        second = run("--port", str(sandbox.port))
    assert second.returncode == 1
    assert second.stdout == ""
    assert second.stderr == f"twilite-sandbox: cannot listen on 127.0.0.1:{sandbox.port}: Address already in use\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well(number):
    with Sandbox() as sandbox, Wire(sandbox.port) as wire:
        wire.get(USERS)
        sandbox.process.send_signal(number)
        assert sandbox.process.wait(STOP_TIMEOUT) == 0


def test_the_end_of_standard_input_ends_it_well():
    sandbox = Sandbox()
    with Wire(sandbox.port) as wire:
        wire.get(USERS)
        sandbox.process.stdin.write(b"what comes before the end does not matter\n")
        sandbox.process.stdin.flush()
        assert wire.get(USERS).status == 200
        assert sandbox.stop() == 0


def test_the_death_of_its_parent_ends_it():
    script = "from support.sandbox import Sandbox; import time; print(Sandbox().port, flush=True); time.sleep(3600)"
    parent = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT / "Tests")},
    )
    with parent, Wire(int(parent.stdout.readline())) as wire:
        assert wire.get(USERS).status == 200
        parent.kill()
        with pytest.raises((EOFError, ConnectionError)):
            wire.receive()


def test_without_the_option_the_end_of_standard_input_does_not_matter():
    process = subprocess.Popen([program(), "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    with process:
        port = int(process.stdout.readline().decode().strip().rsplit(":", 1)[1])
        with Wire(port) as wire:
            assert wire.get(USERS).status == 200
        process.terminate()
        assert process.wait(STOP_TIMEOUT) == 0


@pytest.mark.parametrize("arguments", [["--help"], ["--seed", "1", "--help"]])
def test_help_tells_every_option_and_the_seeds_sids(arguments):
    helped = run(*arguments)
    assert helped.returncode == 0
    for word in ["--port", "--seed", "--exit-with-stdin", "--version", "TWILITE_SANDBOX_CREDENTIALS", "/_sandbox/"]:
        assert word in helped.stdout
    with Sandbox() as sandbox:
        seed = sandbox.state()["seed"]
    for name in ["account_sid", "verify_service_sid", "chat_service_sid", "customer_profile_sid"]:
        assert seed[name] in helped.stdout


def test_the_version_is_the_librarys():
    header = (ROOT / "include" / "twilite.h").read_text()
    version = re.search('#define TWILITE_VERSION "(.*)"', header).group(1)
    assert run("--version").stdout == f"twilite-sandbox {version}\n"
    with Sandbox() as sandbox:
        assert sandbox.control("GET", "health")["version"] == version


@pytest.mark.parametrize(
    "arguments",
    [["--ports", "1"], ["4010"], ["--port"], ["--port", "x"], ["--port", "65536"], ["--port=-1"], ["--seed", "-1"],
     ["--seed", "99999999999"], ["--seed="], ["--help=1"], ["--exit-with-stdin=no"], [""]],
)  # fmt: skip
def test_a_wrong_argument_is_told_with_the_usage(arguments):
    refused = run(*arguments)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.startswith("twilite-sandbox: ")
    assert "usage: twilite-sandbox" in refused.stderr


def test_wrong_credentials_in_the_environment_are_told_but_not_shown():
    refused = run("--port", "0", TWILITE_SANDBOX_CREDENTIALS="nobody:the secret")
    assert refused.returncode == 2
    assert "TWILITE_SANDBOX_CREDENTIALS" in refused.stderr
    assert "the secret" not in refused.stderr


def test_a_connection_serves_again_after_others_came_and_went():
    with Sandbox() as sandbox, Wire(sandbox.port) as idle:
        idle.get(USERS)
        for _ in range(20):
            with Wire(sandbox.port) as other:
                other.get(USERS)
        assert idle.get(USERS).status == 200


def test_connection_close_is_honoured():
    with Sandbox() as sandbox, Wire(sandbox.port) as wire:
        assert wire.get(USERS, headers={"Connection": "close"}).status == 200
        assert wire.socket.recv(1) == b""
