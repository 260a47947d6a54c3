"""The manual's pages that `make docs` builds."""

import re
import subprocess

import pytest

from packages.pages import COMMAND, MAN, ROOT
from packages.test_reference import functions

PAGES = sorted(path for path in MAN.glob("man?/*") if not path.read_text().startswith(".so "))


def rendered(path):
    shown = subprocess.run(["groff", "-man", "-Tutf8", "-P-c", path], check=True, capture_output=True, text=True).stdout
    return re.sub(r".\x08|\x1b\[[\d;]*m", "", shown)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_it_is_rendered_without_a_warning(path):
    linted = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", path], capture_output=True, text=True)
    assert (linted.returncode, linted.stdout) == (0, "")
    shown = subprocess.run(["groff", "-man", "-ww", "-z", "-K", "utf8", path], capture_output=True, text=True)
    assert (shown.returncode, shown.stderr) == (0, "")


def test_there_is_a_page_for_each_function():
    for name in functions():
        page = MAN / "man3" / f"{name}.3"
        text = page.read_text()
        if text.startswith(".so "):
            page = MAN / text.split()[1]
        assert name in rendered(page), name


def test_a_link_leads_to_a_page():
    for path in MAN.glob("man?/*"):
        text = path.read_text()
        if text.startswith(".so "):
            assert not (MAN / text.split()[1]).read_text().startswith(".so "), path


def test_a_page_names_what_leads_to_it():
    """As whatis and apropos want it."""
    for path in MAN.glob("man?/*"):
        text = path.read_text()
        page = MAN / text.split()[1] if text.startswith(".so ") else path
        names = re.search(r'\.SH "NAME"\n(.*?) \\- \S', page.read_text(), re.S)[1].split(", ")
        assert path.stem in names or page.stem == "twilite", path


def test_the_texts_are_the_headers():
    queue = " ".join(rendered(MAN / "man3/twilite_queue.3").split())
    assert "Hand a call to a queue; calls are sent in the order in which they are handed in." in queue
    assert "int32_t twilite_queue_submit( twilite_queue *queue, uint64_t tag," in queue
    overview = " ".join(rendered(MAN / "man3/twilite.3").split())
    assert "TWILITE_CLOSED (11) The queue was closed" in overview and "No credential appears in an error." in overview


@pytest.mark.skipif(not COMMAND.exists(), reason="the command line was not built")
def test_the_command_line_has_its_page():
    text = rendered(MAN / "man1/twilite.1")
    assert all(title in text for title in ("NAME", "SYNOPSIS", "EXIT STATUS", "twilite list", "--limit"))


def test_the_pages_are_installed_and_removed(tmp_path):
    subprocess.run(["make", "-s", "install-manual", "PREFIX=/usr", f"DESTDIR={tmp_path}"], cwd=ROOT, check=True)
    installed = {path.relative_to(tmp_path / "usr/share/man") for path in tmp_path.rglob("*.[13]")}
    assert installed == {path.relative_to(MAN) for path in MAN.glob("man?/*")} and len(installed) > 80
    subprocess.run(["make", "-s", "uninstall-manual", "PREFIX=/usr", f"DESTDIR={tmp_path}"], cwd=ROOT, check=True)
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []
