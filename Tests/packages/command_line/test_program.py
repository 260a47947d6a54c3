"""The program itself: what it needs, what it says of itself, tokens and webhooks."""

import shlex
import base64
import hashlib
import hmac
import json
import re
import subprocess

import jwt

from support import hardening
from support.sandbox import API_KEY, ROOT, SECRET

from .program import ACCOUNT, COMMAND, NOT_AUTHENTIC, OK, USAGE

KEY = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_API_KEY": API_KEY, "TWILIO_API_SECRET": SECRET}


def test_it_needs_libcurl_and_libc_alone():
    needed = subprocess.run(["objdump", "-p", COMMAND], capture_output=True, text=True, check=True).stdout
    names = set(re.findall(r"NEEDED +(\S+)", needed))
    assert names <= {"libcurl.so.4", "libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
    assert not re.search(r"R(UN)?PATH", needed)


def test_it_lacks_no_protection_but_shadow_stacks_which_swifts_runtime_does_not_know():
    assert hardening.faults(COMMAND, shadow_stack=False) == []


def test_the_version_is_that_of_the_header(bare):
    version = re.search(r'TWILITE_VERSION "(.+)"', (ROOT / "include" / "twilite.h").read_text()).group(1)
    assert bare("--version").stdout == bare("version").stdout == version + "\n"


def test_it_describes_itself_for_documentation(bare):
    described = json.loads(bare("--experimental-dump-help").stdout)
    names = {command["commandName"] for command in described["command"]["subcommands"]}
    assert {"call", "list", "bulk", "request", "catalog", "describe", "profile", "token", "webhook"} <= names


def test_the_page_has_the_exit_statuses_that_the_help_has(bare):
    page = (ROOT / "docs" / "command-line.md").read_text()
    said = dict(re.findall(r"^(\d+) +(.+)$", bare("--help").stdout, re.M))
    table = dict(re.findall(r"^\| (\d+) \| (.+?) \|", page, re.M))
    assert said == {status: text.replace("`", "") for status, text in table.items()}


def test_each_command_has_help(bare):
    described = json.loads(bare("--experimental-dump-help").stdout)["command"]

    def look(command, *path):
        found = bare(*path, "--help")
        assert found.returncode == OK and ("USAGE:" in found.stdout), path
        assert max(len(line) for line in found.stdout.splitlines()) <= 120, path
        for inner in command.get("subcommands", []):
            if inner["shouldDisplay"] and inner["commandName"] != "help":
                look(inner, *path, inner["commandName"])

    look(described)


def test_an_access_token(bare):
    words = ["token", "--identity", "jing", "--grants", '{"video": {"room": "kitchen"}}', "--ttl-seconds", "60"]
    found = bare(*words, **KEY)
    claims = jwt.decode(found.stdout.strip(), SECRET, algorithms=["HS256"])
    assert (claims["iss"], claims["sub"], claims["exp"] - claims["iat"]) == (API_KEY, ACCOUNT, 60)
    assert claims["grants"] == {"identity": "jing", "video": {"room": "kitchen"}}
    assert json.loads(bare(*words, "-o", "json", **KEY).stdout).keys() == {"token", "expires_at"}


def test_an_access_token_of_a_profile(bare):
    bare("profile", "add", "key", "--api-key", API_KEY, "--account-sid", ACCOUNT, stdin=SECRET + "\n")
    found = bare("token", "--identity", "jing")
    assert jwt.decode(found.stdout.strip(), SECRET, algorithms=["HS256"])["sub"] == ACCOUNT


def test_what_is_wrong_with_a_token_is_said(bare):
    said = bare.said(USAGE, "token", "--grants", '{"vidoe": {}}', **KEY)
    assert "video" in said and SECRET not in said


def test_a_webhook_is_checked(bare):
    url, form = "https://example.org/status?customer=42", "Body=Hello&From=%2B15550100"
    signed = url + "BodyHello" + "From+15550100"
    signature = base64.b64encode(hmac.new(b"t0k3n", signed.encode(), hashlib.sha1).digest()).decode()
    words = ["webhook", "check", "--url", url, "--signature", signature]
    assert bare(*words, stdin=form, TWILIO_AUTH_TOKEN="t0k3n").returncode == OK
    assert bare(*words, stdin=form + "!", TWILIO_AUTH_TOKEN="t0k3n").returncode == NOT_AUTHENTIC
    assert bare(*words, stdin=form, TWILIO_AUTH_TOKEN="other").returncode == NOT_AUTHENTIC
    assert "TWILIO_AUTH_TOKEN" in bare.said(USAGE, *words, stdin=form)


def test_the_commands_of_the_readme(twilite):
    console = re.search(r"^```console\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)[1]
    created, listed = [twilite(*shlex.split(line)[1:]) for line in console.splitlines()]
    assert (created.returncode, listed.returncode) == (OK, OK), (created, listed)
    assert json.loads(created.stdout)["sid"] in listed.stdout and "from-a-shell" in listed.stdout
