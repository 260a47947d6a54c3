#!/usr/bin/env python3
"""Look after the form of the C# files, for Debian has no formatter: tabs, line ends, length, blank lines, size of files."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LONGEST_LINE = 160
LONGEST_FILE = 330


def problems(path):
    text = path.read_bytes().decode("utf-8")
    lines = text.split("\n")
    is_generated = path.parent.name == "Generated"
    if "\r" in text or "\t" in text or text.startswith("\ufeff"):
        yield 1, "a tab, a carriage return or a byte order mark"
    if not text.endswith("}\n"):
        yield len(lines), "it does not end with } and a line end"
    if len(lines) > LONGEST_FILE and not is_generated:
        yield len(lines), f"more than {LONGEST_FILE} lines"
    for number, line in enumerate(lines, 1):
        before = lines[number - 2] if number > 1 else ""
        if line != line.rstrip():
            yield number, "blanks at its end"
        if len(line) > LONGEST_LINE and not is_generated:
            yield number, f"longer than {LONGEST_LINE} characters"
        if (len(line) - len(line.lstrip(" "))) % 4 and not line.lstrip().startswith("*"):
            yield number, "not indented by four"
        if not line and not before and number < len(lines):
            yield number, "two blank lines"
        if line.strip() == "}" and not before and number > 1:
            yield number, "a blank line before a brace"
        if not line and before.strip() == "{":
            yield number, "a blank line after a brace"


def main():
    folders = [ROOT / "bindings" / "csharp", ROOT / "examples" / "csharp"]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {what}"
        for folder in folders
        for path in sorted(folder.rglob("*.cs"))
        if "obj" not in path.parts
        for number, what in problems(path)
    ]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
