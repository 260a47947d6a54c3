"""The pages about the operations say what the library says of itself, and what it is measured by."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Path(os.environ.get("TWILITE_LIBRARY") or ROOT / "build" / "libtwilite.so")
PAGES = ROOT / "docs" / "operations"


def test_they_are_up_to_date(tmp_path):
    """`scripts/operation-pages build/libtwilite.so docs/operations` writes them."""
    subprocess.run([ROOT / "scripts/operation-pages", LIBRARY, tmp_path], check=True)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted(path.name for path in PAGES.iterdir()) and len(names) > 50
    for name in names:
        assert (PAGES / name).read_text() == (tmp_path / name).read_text(), name
    assert sum(path.stat().st_size for path in PAGES.iterdir()) < 1_000_000


def test_links_lead_somewhere():
    for page in [*PAGES.iterdir(), ROOT / "docs/coverage.md", ROOT / "README.md"]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), (page.name, target)


def rows(page):
    """The numbers behind the name in each row of a page's first table."""
    table = page.read_text().partition("|---|")[2].partition("\n\n")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[1:]]
    return {row[0]: row[1:] for row in cells}


def test_the_coverage_adds_up():
    coverage = rows(ROOT / "docs/coverage.md")
    documents = {name: (int(row[0]), int(row[1])) for name, row in coverage.items() if name.startswith("`")}
    total = (sum(row[0] for row in documents.values()), sum(row[1] for row in documents.values()))
    assert coverage[f"{len(documents)} documents"] == [str(number) for number in total]
    performed = [re.findall(r"\((\d+)\)", row[0]) for name, row in rows(PAGES / "README.md").items() if name.startswith("`")]
    assert sum(int(count) for counts in performed for count in counts) == total[1] == 1447


@pytest.mark.skipif("TWILITE_OPENAPI" not in os.environ, reason="TWILITE_OPENAPI names the folder of Twilio's documents")
def test_the_coverage_is_what_the_documents_say():
    found = subprocess.run(
        [ROOT / "scripts/coverage", LIBRARY, os.environ["TWILITE_OPENAPI"]], check=True, capture_output=True, text=True
    )
    assert found.stdout in (ROOT / "docs/coverage.md").read_text()
