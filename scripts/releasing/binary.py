"""The binary interface: what a compiler makes of twilite.h and what the built library exports, a line for each.

A program that was built before knows types by their sizes, functions by their symbols. So the types are the compiler's own,
from the debugging information (DWARF) of a probe, with every typedef and macro followed to its end.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile

from . import dwarf, interface

HEAD = """\
# The binary interface of libtwilite.so.{abi} on 64-bit Linux: types as a compiler sees them, symbols as a linker does.
# `make check-abi` compares, `make record-abi` adds lines; what is here stays as it is.
"""
Interface = dict[str, str]


def of_header(header: Path) -> Interface:
    """What a compiler makes of a header: its functions, types, constants and macros that are numbers."""
    with tempfile.TemporaryDirectory() as folder:
        probe, declarations = Path(folder) / "probe.c", Path(folder) / "declarations"
        probe.write_text(f'#include "{header.resolve()}"\n')
        _gcc("-fsyntax-only", "-aux-info", declarations, probe)
        # gcc lists every declaration with its place: /* twilite.h:129:NC */ extern const char *twilite_version (void);
        functions = re.findall(rf"^/\* {re.escape(str(header.resolve()))}:.*?\b(\w+) \(", declarations.read_text(), re.M)
        types = [name for name, what in _compiled(probe) if what.endswith(" bytes")]
        with probe.open("a") as source:
            source.writelines(f"__typeof__(&{name}) function_{name};\n" for name in functions)
            source.writelines(f"char alignment_{name.split()[-1]}[_Alignof({name})];\n" for name in types)
        found = dict(_compiled(probe))
        found.update(_macros(probe))
    return found


def of_library(library: Path) -> Interface:
    """What a library exports, each symbol with its version, and by which name programs ask for it."""
    with library.open("rb") as file:
        elf = ELFFile(file)
        dynamic = next(section for section in elf.iter_sections() if isinstance(section, DynamicSection))
        names = [tag.soname for tag in dynamic.iter_tags("DT_SONAME")]
        return {"soname": ", ".join(names) or "none", **dict(_symbols(elf))}


def record_path(root: Path) -> Path:
    return root / "packaging" / "abi" / f"{interface.macro(root, 'TWILITE_ABI_VERSION')}.binary.txt"


def recorded(path: Path) -> Interface:
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("# ")]
    return {name: what for name, _, what in (line.partition(": ") for line in lines)}


def written(lines: Interface, abi: str) -> str:
    return HEAD.format(abi=abi) + "".join(f"{name}: {what}\n" for name, what in lines.items())


def broken(record: Interface, now: Interface) -> list[str]:
    """What was recorded and is gone or otherwise."""
    return [
        f"{name}: recorded as {what!r}, now {repr(now[name]) if name in now else 'gone'}"
        for name, what in record.items()
        if now.get(name) != what
    ]


def added(record: Interface, now: Interface) -> list[str]:
    return [f"{name}: {what!r} is not recorded" for name, what in now.items() if name not in record]


def _gcc(*arguments: object) -> str:
    done = subprocess.run(["gcc", "-std=c11", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode:
        raise ValueError(done.stderr)
    return done.stdout


def _compiled(probe: Path) -> Iterator[tuple[str, str]]:
    compiled = probe.with_suffix(".o")
    _gcc("-gdwarf-5", "-fno-eliminate-unused-debug-types", "-c", "-o", compiled, probe)
    with compiled.open("rb") as file:
        yield from dwarf.interface(ELFFile(file))


def _macros(probe: Path) -> Iterator[tuple[str, str]]:
    for name, value in sorted(re.findall(r"^#define (TWILITE_\w+) (.*)$", _gcc("-E", "-dM", probe), re.M)):
        if re.fullmatch(r"[\s()+-]*\d.*", value):
            yield f"macro {name}", value


def _symbols(elf: ELFFile) -> Iterator[tuple[str, str]]:
    versions, definitions = elf.get_section_by_name(".gnu.version"), elf.get_section_by_name(".gnu.version_d")
    for index, symbol in sorted(enumerate(elf.get_section_by_name(".dynsym").iter_symbols()), key=lambda one: one[1].name):
        kind = symbol["st_info"]["type"].removeprefix("STT_").lower()
        if symbol["st_shndx"] == "SHN_UNDEF" or symbol["st_shndx"] == "SHN_ABS":
            continue
        if kind != "func":
            kind += f" of {symbol['st_size']} bytes"
        number = versions.get_symbol(index)["ndx"] if versions and definitions else 1
        if isinstance(number, int) and number & 0x7FFF > 1:
            version = next(definitions.get_version(number & 0x7FFF)[1]).name
            kind += f" {'@' if number & 0x8000 else '@@'}{version}"
        yield f"symbol {symbol.name}", kind
