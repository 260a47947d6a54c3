"""The packages for other languages with what they depend on, and the files of a release with their checksums."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

from . import bindings
from .components import AUTHORS
from .spdx import Bill, purl

# What is in each file of build/dist.
CONTENTS = [
    ("libtwilite1_*.deb", ["libtwilite"]),
    ("libtwilite-dev_*.deb", ["libtwilite"]),
    ("libtwilite-doc_*.deb", []),
    ("twilite_libcurl-*.whl", ["twilite-libcurl"]),
    ("twilite_*.deb", ["twilite-command"]),
    ("twilite-*.whl", ["libtwilite", "twilite-for-python"]),
    ("twilite-*-linux-*.tar.gz", ["libtwilite"]),
    ("python/twilite-*.tar.gz", ["twilite-for-python"]),
    ("twilite-*.tar.gz", ["twilite"]),
]


def add_bindings(bill: Bill, root: Path, version: str) -> None:
    for binding in bindings.all_of(root):
        kind, _, name = binding.url.partition("/")
        made = bill.package(
            f"twilite-for-{binding.name}", version, "MIT", purl(kind, name, ("v" if kind == "golang" else "") + version), AUTHORS,
            comment=f"The package for another language; its dependencies are those of {binding.manifest}.",
        )  # fmt: skip
        bill.relate("SPDXRef-DOCUMENT", "DESCRIBES", made)
        bill.relate(made, "GENERATED_FROM", "SPDXRef-twilite")
        bill.relate(made, "DEPENDS_ON", "SPDXRef-libtwilite")
        for dependency in binding.dependencies:
            needed = bill.package(
                dependency.name, url=purl(dependency.kind, dependency.name, None) if dependency.kind else None,
                comment="What is installed beside a package of Twilite's; none of it is in one.",
            )  # fmt: skip
            if dependency.optional:
                bill.relate(needed, "OPTIONAL_DEPENDENCY_OF", made, dependency.range)
            else:
                bill.relate(made, "DEPENDS_ON", needed, dependency.range)


def add_files(bill: Bill, dist: Path) -> None:
    for path in sorted(dist.rglob("*")):
        name = str(path.relative_to(dist))
        if not path.is_file() or path.suffix == ".sha256" or path.name.startswith("."):
            continue
        file = bill.file(path, name)
        bill.relate("SPDXRef-DOCUMENT", "DESCRIBES", file)
        bill.relate(file, "GENERATED_FROM", "SPDXRef-twilite")
        for contained in next((held for pattern, held in CONTENTS if fnmatch(name, pattern)), []):
            bill.relate(file, "CONTAINS", f"SPDXRef-{contained}")
