"""The guides, followed word for word: in a Debian that has no checkout, or beside a copy of the sources."""

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from support.sandbox import Sandbox

from . import guide
from .debian_root import debian_root

ROOT = Path(__file__).resolve().parents[2]
# Whom this machine trusts, pip trusts in the other root, too.
AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
PORTS = ["4010", "8000", "8443", "8888"]
# The sections that need Swift, and are followed beside the sources. Of all others none does.
WITH_SWIFT = {"first-record.md": ["Swift"], "small-device.md": None}


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def sections(text):
    return [line.removeprefix("## ").strip() for line in text.splitlines() if line.startswith("## ")]


def follow(found, folder, shell, *, seed=0, **environment):
    """Does what a guide says in a folder, and looks whether each command prints what the guide says that it does."""
    with Sandbox(seed=seed) as sandbox:
        ports = {port: free_port() for port in PORTS} | {"4010": int(sandbox.url.rpartition(":")[2])}
        (folder / "guide.sh").write_text(guide.script(found, ports))
        with (folder / "guide.out").open("w") as output:
            reader = subprocess.Popen(
                shell, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                start_new_session=True,
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive",
                     "PIP_DISABLE_PIP_VERSION_CHECK": "1", **environment},
            )  # fmt: skip
            try:
                status = reader.wait(timeout=600)
            finally:
                try:
                    os.killpg(reader.pid, signal.SIGKILL)  # what runs in the background
                except ProcessLookupError:
                    pass
                reader.wait()
        requests = sandbox.requests()
    text = (folder / "guide.out").read_text()
    assert status == 0, text
    printed = guide.printed(text)
    for index, step in enumerate(found):
        if step.does == "prints":
            assert guide.is_as_said(step.text, printed[str(index - 1)]), (
                f"said:\n{step.text}\nprinted:\n{printed[str(index - 1)]}"
            )
    assert requests, "nothing was asked of the sandbox"


@pytest.fixture(scope="module")
def debian():
    """With what the guides take for granted, and the files that a release has."""
    tools = ["python3-venv", "patch", "curl", "nginx-light", "openssl", "tinyproxy-bin", "ruby", "g++", "pkg-config"]
    for root in debian_root("guides", *tools):
        (root.folder / "packages").mkdir()
        dist = ROOT / "build" / "dist"
        for file in [*dist.glob("*.deb"), *dist.glob(f"twilite-*_{os.uname().machine}.whl")]:
            shutil.copy(file, root.folder / "packages")
        if AUTHORITIES.exists():
            shutil.copy(AUTHORITIES, root.folder / "packages")
        yield root


@pytest.fixture
def in_debian(debian, request):
    """A folder of its own for each guide; what one installs stays for the next, as on its reader's machine."""

    def run(found):
        name = f"guide-{len(list(debian.folder.glob('guide-*')))}"
        folder = debian.folder / name
        folder.mkdir()
        for file in (debian.folder / "packages").iterdir():
            (folder / file.name).hardlink_to(file)
        shutil.copy(ROOT / "Tests/packages/redirected.py", folder / "sitecustomize.py")
        environment = {"HOME": f"/{name}", "PYTHONPATH": f"/{name}"}
        if AUTHORITIES.exists():
            environment["PIP_CERT"] = f"/packages/{AUTHORITIES.name}"
        follow(found, folder, debian.command("env", "-C", f"/{name}", "bash", "guide.sh"), **environment)

    return run


@pytest.fixture(scope="module")
def beside_sources(tmp_path_factory):
    """A folder that has a copy of the sources, without what was built of them."""
    folder = tmp_path_factory.mktemp("guides")
    left_out = shutil.ignore_patterns("build", ".build*", ".git", "__pycache__")
    shutil.copytree(ROOT, folder / "twilite", ignore=left_out)
    yield folder
    shutil.rmtree(folder)


def test_what_is_printed_is_compared():
    assert guide.is_as_said("created YE…\n40\n", "created YE12\n40\n\n")
    for wrong in ("created YE12\n41", "created YE12\nmore\n40", "created US12\n40", ""):
        assert not guide.is_as_said("created YE…\n40\n", wrong)


def test_a_block_that_says_nothing_of_itself_is_noticed():
    with pytest.raises(AssertionError, match="what is this block for"):
        guide.steps("```python\nprint()\n```\n")
    with pytest.raises(AssertionError, match="of what"):
        guide.steps("<!-- not run -->\n```sh\nfalse\n```\n")


def test_each_guide_is_in_the_list():
    guides = {path.name for path in guide.GUIDES.glob("*.md")} - {"README.md"}
    text = (guide.GUIDES / "README.md").read_text()
    assert {name for name in guides if f"]({name})" in text} == guides == set(FOLLOWED) | {"small-device.md"}


# What of each guide is followed in Debian: all of it before the first section, and these.
FOLLOWED = {
    "first-record.md": ["Shell", "Python", "C", "C++"],
    "from-twilio-python.md": None,
    "wrapper.md": None,
    "proxy.md": None,
    "forking-server.md": None,
}


PARTS = [(name, section) for name, wanted in FOLLOWED.items() for section in wanted or [None]]


@pytest.mark.parametrize("name, section", PARTS, ids=[" ".join(filter(None, part)) for part in PARTS])
def test_a_guide(in_debian, name, section):
    text = (guide.GUIDES / name).read_text()
    beginning = text.partition("\n## ")[0]
    assert section is None or sections(text) == [*FOLLOWED[name], *(WITH_SWIFT.get(name) or [])]
    in_debian(guide.steps(text) if section is None else guide.steps(beginning) + guide.steps(text, [section]))


@pytest.mark.parametrize("name", WITH_SWIFT)
def test_a_guide_with_swift(beside_sources, name):
    text = (guide.GUIDES / name).read_text()
    wanted = WITH_SWIFT[name]
    found = guide.steps(text) if wanted is None else guide.steps(text.partition("\n## ")[0]) + guide.steps(text, wanted)
    follow(
        found,
        beside_sources,
        ["bash", "guide.sh"],
        seed=50,
        PATH=os.environ["PATH"],
        HOME=os.environ.get("HOME", "/root"),
    )
