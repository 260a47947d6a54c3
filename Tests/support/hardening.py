"""What a shared library or a program lacks of the usual protections, as `readelf` shows it."""

import re
import subprocess


def readelf(path, *options):
    return subprocess.run(["readelf", "-W", *options, str(path)], check=True, capture_output=True, text=True).stdout


def segments(path):
    """The type and the flags of each segment: [("LOAD", "RE"), …]."""
    rows = re.findall(r"^  (\w+) +0x\w+ 0x\w+ 0x\w+ 0x\w+ 0x\w+ ([RWE ]{3}) ", readelf(path, "-l"), re.M)
    return [(name, flags.replace(" ", "")) for name, flags in rows]


def dynamic(path):
    """The entries of the dynamic section: [("FLAGS", "BIND_NOW"), …]."""
    return re.findall(r"^ 0x\w+ \((\w+)\) +(.*?) *$", readelf(path, "-d"), re.M)


def faults(path, guarded=True, shadow_stack=True, fortified=False):
    """A word for each protection that is not there. `guarded`: whether there is code that the compiler gives a stack's guard;
    `fortified`: whether there is C that calls functions of libc whose bounds the compiler knows."""
    kinds, entries = segments(path), dynamic(path)
    tags = {tag for tag, _ in entries}
    marks = {word for tag, value in entries if tag in ("FLAGS", "FLAGS_1") for word in value.split()}
    header, symbols = readelf(path, "-h"), readelf(path, "--dyn-syms")
    found = {
        # All addresses are looked up at the start, and what has them cannot be written to from then on.
        "lazy binding": not {"BIND_NOW", "NOW"} & (tags | marks),
        "no relro": "GNU_RELRO" not in dict(kinds),
        "executable stack": dict(kinds).get("GNU_STACK", "E") != "RW",
        "written and executed": any("W" in flags and "E" in flags for _, flags in kinds),
        "text relocations": "TEXTREL" in tags | marks,
        "path of a library": bool(tags & {"RPATH", "RUNPATH"}),
        "fixed address": not re.search(r"Type: +DYN", header),
        "no guard": guarded and "__stack_chk_fail" not in symbols,
        "not fortified": fortified and not re.search(r" UND __\w+_chk@", symbols),
        "no shadow stack": shadow_stack and "X86-64" in header and "SHSTK" not in readelf(path, "-n"),
    }
    return [word for word, lacks in found.items() if lacks]
