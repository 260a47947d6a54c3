"""The reference in a real browser, from files: what its script makes of the pages."""

import os
import re
import shutil
import subprocess

import pytest

from packages.pages import HTML

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")


def shown(page, folder):
    """A page as it is when its script has run."""
    options = ["--headless", "--disable-gpu", f"--user-data-dir={folder}", "--virtual-time-budget=5000"]
    options += ["--no-sandbox"] if os.geteuid() == 0 else []
    dumped = subprocess.run(
        [BROWSER, *options, "--dump-dom", f"file://{HTML}/{page}"],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return dumped.stdout


@pytest.mark.parametrize(
    "query, first",
    [
        ("entity create", "verify.v2.entity.create"),
        ("twilite_queue_submit", "twilite_queue_submit"),
        ("max_retries", "max_retries"),
        ("customer profile list", "trusthub.v1.customer_profile.list"),
        ("TWILITE_TIMEOUT", "TWILITE_TIMEOUT"),
    ],
)
def test_the_search_finds(query, first, tmp_path):
    page = shown(f"search.html?q={query.replace(' ', '+')}", tmp_path)
    found = re.findall(r'<span class="name">([^<]*)', page.partition('id="found"')[2])
    assert found[0] == first
    target = re.search(r'id="found".*?href="([^"#]*)', page, re.S)[1]
    assert (HTML / target).is_file()


def test_the_search_says_when_there_is_nothing(tmp_path):
    page = shown("search.html?q=nothing+of+the+kind", tmp_path)
    assert "Nothing has all of" in page and '<span class="name">' not in page


def test_one_language_is_shown_at_a_time(tmp_path):
    page = shown("operations/verify_v2/entity.html", tmp_path)
    assert len(re.findall(r'role="tablist"', page)) == 5
    panels = re.findall(r"<figure[^>]*>", page)
    assert len(panels) == 25 and sum("hidden" not in panel for panel in panels) == 5
    assert all('data-language="shell"' in panel for panel in panels if "hidden" not in panel)
