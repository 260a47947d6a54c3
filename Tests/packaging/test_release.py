"""`make release-check` in a copy of what it looks at, where one thing after the other is wrong."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from releasing import interface, packages, version  # noqa: E402

VERSION = interface.macro(ROOT, "TWILITE_VERSION")
PLACES = sorted({str(path.relative_to(ROOT)) for name, _ in version.PLACES for path in ROOT.glob(name)})
LOOKED_AT = ["include", "packaging", "scripts", "CHANGELOG.md", *PLACES]


class Release:
    def __init__(self, root):
        self.root = root

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def edit(self, name, pattern, by):
        text, count = re.subn(pattern, by, (self.root / name).read_text(), count=1, flags=re.M)
        assert count == 1, f"{pattern} is not in {name}"
        self.write(name, text)

    def script(self, name, *arguments):
        return subprocess.run([self.root / "scripts" / name, *arguments], capture_output=True, text=True)

    def package(self, index):
        """The file of a line of packages.txt."""
        return self.root / "build/dist" / packages.expected(self.root)[index].pattern.replace("*", "1")

    def reasons(self):
        found = self.script("release-check")
        assert found.stderr == ""
        _, not_ready, reasons = found.stdout.partition("\nNot ready, ")
        assert found.returncode == bool(not_ready)
        return [line.strip() for line in reasons.splitlines()[1:]]

    def date(self):
        """Makes the changelog say that the version is released."""
        self.edit("CHANGELOG.md", r"^## \[Unreleased\]$", f"## [{VERSION}] - 2026-12-01")


@pytest.fixture
def release(tmp_path):
    """All is well: each package is there, and was tested."""
    for name in LOOKED_AT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    release = Release(tmp_path)
    (tmp_path / "build" / "tested").mkdir(parents=True)
    shutil.copy(ROOT / f"build/libtwilite.so.{VERSION}", tmp_path / "build")
    for index, package in enumerate(packages.expected(tmp_path)):
        path = release.write(release.package(index), package.pattern)
        with (tmp_path / "build/tested" / f"{package.test}.txt").open("a") as record:
            record.write(f"{packages.digest(path)}\n")
    return release


def test_here_all_but_the_packages_is_as_it_should_be():
    """These are built and tested for a release alone."""
    found = subprocess.run([ROOT / "scripts/release-check"], capture_output=True, text=True)
    before, packages_begin, _ = found.stdout.partition("\npackages ")
    assert found.stderr == "" and packages_begin and "see below" not in before, found.stdout


def test_a_release_that_is_ready(release):
    found = release.script("release-check")
    assert found.returncode == 0 and found.stdout.endswith("once CHANGELOG.md has its date.\n")
    for subject in ("version", "changelog", "interface", "library", "packages"):
        assert re.search(f"^{subject} ", found.stdout, re.M)
    assert found.stdout.count(", tested\n") == len(packages.expected(release.root))
    release.date()
    assert release.script("release-check").stdout.endswith(f"\n{VERSION} may be released.\n")


@pytest.mark.parametrize("name", PLACES)
def test_a_place_with_another_version(release, name):
    before = r'(?<="twilite"\nversion = ")' if name.endswith("Cargo.lock") else r"(?<!\d)(?<!\d[.-])"
    release.edit(name, rf"{before}{re.escape(VERSION)}(?![\d.]*\d)", "7.8.9")
    assert release.reasons() == [f"{name}: 7.8.9, not {VERSION}"]


def test_a_place_that_is_not_known(release):
    release.write("packaging/recipe.txt", f"version {VERSION}\nanother {VERSION}.4, and 3-{VERSION}\n")
    assert release.reasons() == [
        f"packaging/recipe.txt: has {VERSION}, and is not among the places in scripts/releasing/version.py"
    ]


def test_a_version_is_set_everywhere(release):
    assert release.script("set-version", "1.9.2").returncode == 0
    (release.root / f"build/libtwilite.so.{VERSION}").rename(release.root / "build/libtwilite.so.1.9.2")
    for path in [path for path in (release.root / "build/dist").rglob("*") if path.is_file()]:
        path.rename(path.with_name(path.name.replace(VERSION, "1.9.2")))
    assert release.reasons() == []
    for wrong in ([], ["1.9"], ["v1.9.2"]):
        assert release.script("set-version", *wrong).returncode == 1


def test_the_version_and_the_binary_interface_go_together(release):
    assert release.script("set-version", "2.0.0").returncode == 0
    assert "include/twilite.h: version 2.0.0, but TWILITE_ABI_VERSION 1" in release.reasons()


@pytest.mark.parametrize(
    "heading, reason",
    [
        ("", "CHANGELOG.md has no section"),
        ("## [0.9.0] - 2026-01-01\n", f"CHANGELOG.md: the newest section is 0.9.0, not {VERSION}"),
        (f"## [{VERSION}]\n", f"CHANGELOG.md: [{VERSION}] has no date"),
        (
            f"## [Unreleased]\n\n- more\n\n## [{VERSION}] - 2026-12-01\n",
            f"CHANGELOG.md: what is unreleased comes after {VERSION}, and the version is {VERSION}",
        ),
    ],
)
def test_the_changelog(release, heading, reason):
    release.write("CHANGELOG.md", f"# Changelog\n\n{heading}\n- something\n")
    assert release.reasons() == [reason]


NULL = "TWILITE_OR_NULL"


@pytest.mark.parametrize(
    "pattern, by, lost",
    [
        (
            r"^TWILITE_API int32_t twilite_queue_wake\(twilite_queue \*queue\);\n",
            "",
            "int32_t twilite_queue_wake(twilite_queue *)",
        ),
        (r"TWILITE_FULL = 9", "TWILITE_FULL = 19", "enum twilite_status: TWILITE_FULL = 9"),
        (
            r"int32_t twilite_queue_cancel\(",
            "int64_t twilite_queue_cancel(",
            "int32_t twilite_queue_cancel(twilite_queue *, uint64_t)",
        ),
        (
            r"size_t length;\n\} twilite_span",
            "int64_t length;\n} twilite_span",
            "typedef struct twilite_span { size_t offset; size_t length; } twilite_span",
        ),
        (
            rf"twilite_describe\(const char \*{NULL} prefix\)",
            "twilite_describe(const char *prefix)",
            f"twilite_response *twilite_describe(const char *{NULL})",
        ),
    ],
    ids=["a function", "a value", "a result", "a type", "a NULL that was taken"],
)
def test_a_broken_promise(release, pattern, by, lost):
    release.edit("include/twilite.h", pattern, by)
    assert release.reasons() == [f"promised since 1.0.0, and not declared any more: {lost}"]
    refused = release.script("record-interface")
    assert refused.returncode == 1 and lost in refused.stderr


def test_a_broken_promise_in_cpp(release):
    release.edit("include/twilite.hpp", r"\bsubmit_page\(", "submit_a_page(")
    assert release.reasons() == ["promised since 1.0.0, and not declared any more: twilite::queue::submit_page"]


def test_what_is_no_promise_may_change(release):
    release.edit(
        "include/twilite.h",
        r"twilite_queue_wake\(twilite_queue \*queue\)",
        "twilite_queue_wake(twilite_queue *waiting)",
    )
    release.edit("include/twilite.h", r"^/\* End a wait", "/* Bring a wait to an end")
    assert release.reasons() == []


def test_something_new(release):
    """It is told, and recorded before the release has its date."""
    release.edit(
        "include/twilite.h",
        "^TWILITE_API int32_t twilite_queue_wake",
        "TWILITE_API int32_t twilite_new(int32_t *value);\n\n\\g<0>",
    )
    assert "new: int32_t twilite_new(int32_t *)\n" in release.script("release-check").stdout
    assert release.reasons() == []
    release.date()
    assert release.reasons() == [
        f"packaging/abi/1.txt: what is new is not recorded, and CHANGELOG.md has the date of {VERSION} already"
    ]
    assert release.script("record-interface").returncode == 0
    assert f"\n{VERSION} int32_t twilite_new(int32_t *)\n" in (release.root / "packaging/abi/1.txt").read_text()
    assert release.reasons() == [f"build/libtwilite.so.{VERSION}: does not export twilite_new, which is promised"]


def test_something_new_in_a_version_for_corrections(release):
    release.script("set-version", "1.0.9")
    release.edit(
        "include/twilite.h",
        "^TWILITE_API int32_t twilite_queue_wake",
        "TWILITE_API int32_t twilite_new(void);\n\n\\g<0>",
    )
    assert "include: there are new declarations, and 1.0.9 is for corrections alone" in release.reasons()


def test_no_library(release):
    (release.root / f"build/libtwilite.so.{VERSION}").unlink()
    assert release.reasons() == [f"build/libtwilite.so.{VERSION}: not built"]


def test_packages(release):
    first, second = release.package(0), release.package(1)
    first.unlink()
    bound = packages.expected(release.root)[1].bound
    second.write_bytes(bytes(bound + 1))
    release.write("build/dist/surprise.zip", "x")
    release.write("build/dist/SHA256SUMS.txt", "x")
    assert release.reasons() == [
        f"{first.name}: not built",
        f"{second.name}: {bound + 1:,} bytes, more than {bound:,}",
        "surprise.zip: is in build/dist, and not in packaging/packages.txt",
    ]


def test_a_package_that_was_not_tested_as_it_is(release):
    first = release.package(0)
    first.write_text("built anew")
    test = packages.expected(release.root)[0].test
    assert release.reasons() == [f"{first.name}: Tests/packages/{test}.py has not passed with this file"]
