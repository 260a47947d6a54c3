"""Prints what sanitizers wrote to files about Python and the library in it, and fails when there is something of the
library's: `findings.py FILES`. Leaks of Python's own are left out: those that have neither a function of Swift's nor
libtwilite among their callers."""

import pathlib
import re
import sys

# An access that is wrong, or a race: shown whatever has part in it.
ALWAYS = re.compile(r"ERROR: AddressSanitizer|ThreadSanitizer: |runtime error: ")
OURS = re.compile(r"libtwilite|\.swift\b")


def findings(text):
    """The parts of a report that are the library's."""
    if ALWAYS.search(text):
        return [text]
    return [part for part in re.split(r"\n *\n", text) if OURS.search(part)]


def main(files):
    found = [(file, part) for file in files if pathlib.Path(file).exists() for part in findings(pathlib.Path(file).read_text())]
    for file, part in found:
        print(f"{file}:\n{part}\n", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
