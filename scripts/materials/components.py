"""The library, the programs and the bundled libcurl, and what is linked or compiled into each."""

from __future__ import annotations

import re
from pathlib import Path

from . import machine
from .spdx import Bill, purl

SWIFT_LICENCE = "Apache-2.0 WITH Swift-exception"
GCC_LICENCE = "GPL-3.0-or-later WITH GCC-exception-3.1"
AUTHORS = "Organization: The Twilite authors"
BUNDLED = {"curl": "curl", "openssl": "Apache-2.0", "nghttp2": "MIT", "zlib": "Zlib"}


def add(bill: Bill, root: Path, version: str, library: Path) -> None:
    source = bill.package(
        "twilite", version, "MIT", purl("generic", "twilite", version), AUTHORS, purpose="SOURCE", comment="The committed sources."
    )
    bill.relate("SPDXRef-DOCUMENT", "DESCRIBES", source)
    for name, comment in OURS.items():
        purpose = "APPLICATION" if name in ("twilite-command", "twilite-sandbox") else "LIBRARY"
        made = bill.package(name, version, "MIT", supplier=AUTHORS, purpose=purpose, comment=comment)
        bill.relate(made, "GENERATED_FROM", source)
        bill.relate("SPDXRef-DOCUMENT", "DESCRIBES", made)
    _libtwilite(bill, library)
    _command(bill, root)
    _kit(bill)
    _sandbox(bill, root)
    bundled(bill, root)


OURS = {
    "libtwilite": "The shared and the static library. That of the wheel and of the binary archive has the same parts, and"
    " looks for libcurl when it runs, where this one is linked to it.",
    "twilite-command": "The command twilite.",
    "twilite-for-swift": "TwiliteKit: compiled, with the core of the library, where it is used.",
    "twilite-sandbox": "The local stand-in for the API. It is in no package.",
}


def _libtwilite(bill: Bill, library: Path) -> None:
    named = {"libcurl.so.4": libcurl, "libc.so.6": libc}
    for name in machine.needed(library):
        if name in named:
            bill.relate("SPDXRef-libtwilite", "DYNAMIC_LINK", named[name](bill))
        elif not name.startswith("ld-linux"):  # libc's own
            raise ValueError(f"{library.name} needs {name}, which is not in the bill of materials")
    bill.relate("SPDXRef-libtwilite", "STATIC_LINK", swift(bill, "swift-embedded-standard-library", EMBEDDED))
    _gcc(bill, "SPDXRef-libtwilite")
    _toolchain(bill, "SPDXRef-libtwilite")


EMBEDDED = (
    "The standard library of Embedded Swift (Swift, Synchronization): its generic code is compiled into the library, as"
    " far as the library uses it."
)


def _command(bill: Bill, root: Path) -> None:
    made = "SPDXRef-twilite-command"
    bill.relate(made, "DYNAMIC_LINK", libcurl(bill))
    bill.relate(made, "DYNAMIC_LINK", libc(bill))
    for part, comment in SWIFT_PARTS.items():
        bill.relate(made, "STATIC_LINK", swift(bill, part, comment))
    bill.relate(made, "STATIC_LINK", _swift_package(bill, root, "swift-argument-parser", SWIFT_LICENCE))
    _gcc(bill, made)
    _toolchain(bill, made)


SWIFT_PARTS = {
    "swift-standard-library": "Of Swift's toolchain: Swift, _Concurrency, _StringProcessing, _RegexParser, Synchronization.",
    "swift-foundation": "Of Swift's toolchain: FoundationEssentials, with _FoundationCollections.",
    "swift-corelibs-libdispatch": "Of Swift's toolchain: Dispatch, with BlocksRuntime.",
}


def _kit(bill: Bill) -> None:
    bill.relate("SPDXRef-twilite-for-swift", "DYNAMIC_LINK", libcurl(bill))
    for part, comment in SWIFT_PARTS.items():
        bill.relate("SPDXRef-twilite-for-swift", "DEPENDS_ON", swift(bill, part, comment))


def _sandbox(bill: Bill, root: Path) -> None:
    made = "SPDXRef-twilite-sandbox"
    bill.relate(made, "DYNAMIC_LINK", libc(bill))
    for part, comment in {**SWIFT_PARTS, "swift-corelibs-foundation": "Of Swift's toolchain: Foundation."}.items():
        bill.relate(made, "DYNAMIC_LINK", swift(bill, part, comment))
    bill.relate(made, "STATIC_LINK", _swift_package(bill, root, "FlyingFox", "MIT"))
    _toolchain(bill, made)


def bundled(bill: Bill, root: Path) -> None:
    """The libcurl of twilite[bundled]; the versions are those that it was built from, where it was built."""
    project = (root / "packaging/bundled/python/pyproject.toml").read_text()
    version = re.search(r'^version = "(.*)"', project, re.M)
    licence = re.search(r'^license = "(.*)"', project, re.M)
    if version is None or licence is None:
        raise ValueError("packaging/bundled/python/pyproject.toml has no version or no license")
    made = bill.package(
        "twilite-libcurl", version[1], licence[1], purl("pypi", "twilite-libcurl", version[1]), AUTHORS,
        comment="The libcurl of twilite[bundled], and its licences.",
    )  # fmt: skip
    bill.relate("SPDXRef-DOCUMENT", "DESCRIBES", made)
    recorded = root / "build/bundled/VERSIONS"
    versions = dict(line.split() for line in recorded.read_text().splitlines()) if recorded.exists() else {}
    names = re.search(r'debian-source" "\$FOLDER" (.*)$', (root / "packaging/bundled/build").read_text(), re.M)
    suite = re.search(r"^SUITE=\$\{SUITE:-(.*)\}$", (root / "scripts/debian-source").read_text(), re.M)
    if names is None or suite is None:
        raise ValueError("packaging/bundled/build takes no sources, or scripts/debian-source has no SUITE")
    for name in names[1].split():
        # A package of another name than the system's libcurl, which has its own version.
        source = bill.package(
            f"{name}-source", versions.get(name), BUNDLED[name], purl("deb/debian", name, versions.get(name), arch="source"),
            "Organization: Debian",
            location=f"https://packages.debian.org/source/{suite[1]}/{name}", purpose="SOURCE",
            comment="Debian's source package, linked into twilite-libcurl."
            + ("" if name in versions else " The newest one at the time when that is built."),
        )  # fmt: skip
        bill.relate(made, "STATIC_LINK", source)
    certifi = bill.package("certifi", None, "MPL-2.0", purl("pypi", "certifi", None), comment="Any version.")
    bill.relate(made, "DEPENDS_ON", certifi)
    bill.relate(made, "DYNAMIC_LINK", libc(bill))


def libcurl(bill: Bill) -> str:
    found = machine.system_package("libcurl4-openssl-dev")
    version = found[0] if found else machine.output("pkg-config", "--modversion", "libcurl")
    return bill.package(
        "libcurl", version, "curl", _system_url("libcurl4-openssl-dev", found), _system_supplier(found), "https://curl.se/download/",
        comment="The system's. The version is that of the headers that this was built with; a program takes the libcurl,"
        " 7.66 or later, of the machine that it runs on.",
    )  # fmt: skip


def libc(bill: Bill) -> str:
    found = machine.system_package("libc6-dev")
    return bill.package(
        "glibc", found[0] if found else machine.libc_version(), "LGPL-2.1-or-later", _system_url("libc6-dev", found),
        _system_supplier(found), "https://ftp.gnu.org/gnu/glibc/",
        comment="The system's. The version is that of the machine that this was built on, whose start files are linked in;"
        " what is built runs with glibc 2.17 and later, the command with that of the machine or later.",
    )  # fmt: skip


def _system_url(name: str, found: tuple[str, str] | None) -> str | None:
    return purl(f"deb/{machine.distribution()}", name, found[0], arch=found[1]) if found else None


def _system_supplier(found: tuple[str, str] | None) -> str | None:
    return f"Organization: {machine.distribution().capitalize()}" if found else None


def swift(bill: Bill, part: str, comment: str) -> str:
    """A part of Swift's toolchain; some have a repository of their own."""
    version = machine.swift_version()
    repository = part if part.startswith(("swift-foundation", "swift-corelibs")) else "swift"
    return bill.package(
        part, version, SWIFT_LICENCE, purl("swift/github.com/swiftlang", repository, version), "Organization: Swift project",
        "https://www.swift.org/install/linux/", comment=comment,
    )  # fmt: skip


def _toolchain(bill: Bill, made: str) -> None:
    tools = swift(bill, "swift-toolchain", "The compilers of Swift and C (clang), SwiftPM, and the linker lld.")
    bill.relate(tools, "BUILD_TOOL_OF", made)


def _gcc(bill: Bill, made: str) -> None:
    runtime = bill.package(
        "gcc-runtime", machine.gcc_version(), GCC_LICENCE, supplier="Organization: Free Software Foundation",
        location="https://gcc.gnu.org/",
        comment="GCC's start files; into the command also its libstdc++ and libgcc.",
    )  # fmt: skip
    bill.relate(made, "STATIC_LINK", runtime)


def _swift_package(bill: Bill, root: Path, name: str, licence: str) -> str:
    version, address, commit = machine.swift_package(root, name)
    place = re.sub(r"^https://(.*?)(?:\.git)?$", r"\1", address).rpartition("/")[0]
    return bill.package(
        name, version, licence, purl(f"swift/{place}", name, version), location=f"git+{address}" + (f"@{commit}" if commit else ""),
        comment=None if version else "The newest one that Package.swift allows; SwiftPM has not resolved it here.",
    )  # fmt: skip
