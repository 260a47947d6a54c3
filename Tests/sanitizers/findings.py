"""Prints what sanitizers wrote to files about Python and the library in it, and fails when there is something of the
library's: `findings.py FILES`. What is Python's own is left out: leaks, and what valgrind says of places, that have neither
a function of Swift's nor libtwilite among their callers, or have them beyond a function that is Python's."""

import pathlib
import re
import sys

# An access that is wrong, or a race: shown whatever has part in it.
ALWAYS = re.compile(r"ERROR: AddressSanitizer|ThreadSanitizer: |runtime error: ")
OURS = re.compile(r"libtwilite|\.swift\b")
# Parts are between lines that are empty, or have valgrind's number of the process alone. A part has stacks, each from the
# innermost place outwards; from closure_fcn on it is who called Python.
BETWEEN = re.compile(r"\n(?:==\d+==)? *\n")
STACK = re.compile(r"\n(?==*\d*=* +(?:at 0x|#0 ))")


def is_ours(part):
    return any(OURS.search(stack.split("closure_fcn")[0]) for stack in STACK.split(part))


def findings(text):
    """The parts of a report that are the library's."""
    return [text] if ALWAYS.search(text) else [part for part in BETWEEN.split(text) if is_ours(part)]


def main(files):
    found = [(file, part) for file in files if pathlib.Path(file).exists() for part in findings(pathlib.Path(file).read_text())]
    for file, part in found:
        print(f"{file}:\n{part}\n", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
