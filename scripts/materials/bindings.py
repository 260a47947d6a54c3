"""What the packages for other languages depend on, as the manifest of each says: no more than what users get."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as xml
from pathlib import Path
from typing import Iterator, NamedTuple


class Dependency(NamedTuple):
    name: str
    range: str  # as the manifest has it; "" for any
    kind: str  # the type of its package URL; "" for what comes with the language
    optional: bool = False


class Binding(NamedTuple):
    name: str
    url: str  # its package URL, without the version
    manifest: str
    dependencies: list[Dependency]


def all_of(root: Path) -> Iterator[Binding]:
    for name, (url, manifest, read) in MANIFESTS.items():
        for path in root.glob(manifest):
            yield Binding(name, url, str(path.relative_to(root)), list(read(path.read_text())))


def python(text: str) -> Iterator[Dependency]:
    yield Dependency("python", _one(r'^requires-python = "(.*)"', text), "")
    for listed in re.findall(r"^dependencies = \[(.*?)\]", text, re.M | re.S):
        yield from _requirements(listed)
    extras = re.search(r"^\[project.optional-dependencies\]\n(.*?)(?=^\[)", text, re.M | re.S)
    yield from _requirements(re.sub(r"^#.*$", "", extras[1], flags=re.M) if extras else "", optional=True)


def _requirements(text: str, optional: bool = False) -> Iterator[Dependency]:
    for name, version in re.findall(r'"([\w.-]+) *([^"]*)"', text):
        yield Dependency(name, version, "pypi", optional)


def ruby(text: str) -> Iterator[Dependency]:
    yield Dependency("ruby", _one(r'required_ruby_version = "(.*)"', text), "")
    for name, version in re.findall(r'add_(?:runtime_)?dependency "([^"]+)"((?:, *"[^"]+")*)', text):
        yield Dependency(name, ", ".join(re.findall(r'"([^"]+)"', version)), "gem")


def lua(text: str) -> Iterator[Dependency]:
    for listed in re.findall(r"^dependencies = \{(.*?)\}", text, re.M | re.S):
        for name, version in re.findall(r'"(\S+) *([^"]*)"', listed):
            yield Dependency(name, version, "" if name == "lua" else "luarocks")


def node(text: str) -> Iterator[Dependency]:
    manifest = json.loads(text)
    yield Dependency("node", manifest["engines"]["node"], "")
    for key, optional in (("dependencies", False), ("peerDependencies", False), ("optionalDependencies", True)):
        for name, version in manifest.get(key, {}).items():
            yield Dependency(name, version, "npm", optional)


def go(text: str) -> Iterator[Dependency]:
    yield Dependency("go", _one(r"^go (.*)$", text), "")
    for name, version in re.findall(r"^(?:require)?\s+(\S+\.\S+/\S+) (v\S+)", text, re.M):
        yield Dependency(name, version, "golang")


def rust(text: str) -> Iterator[Dependency]:
    yield Dependency("rust", _one(r'^rust-version = "(.*)"', text), "")
    for section in re.findall(r"^\[dependencies\]\n(.*?)(?=^\[|\Z)", text, re.M | re.S):
        for name, rest in re.findall(r"^([\w-]+) = (.*)$", section, re.M):
            if "path = " not in rest:  # the project's own
                yield Dependency(name, _one(r'"([^"]*)"', rest), "cargo", "optional = true" in rest)


def java(text: str) -> Iterator[Dependency]:
    project = xml.fromstring(text)
    space = project.tag.partition("}")[0] + "}"
    yield Dependency("java", _one(r"<release>(\d+)</release>", text), "")
    for entry in project.iterfind(f"{space}dependencies/{space}dependency"):
        said = {child.tag.removeprefix(space): child.text or "" for child in entry}
        if said.get("scope") != "test":
            yield Dependency(f"{said['groupId']}/{said['artifactId']}", said["version"], "maven")


def csharp(text: str) -> Iterator[Dependency]:
    yield Dependency(".NET", _one(r"<TargetFrameworks?>(.*)</", text).replace(";", " or "), "")
    for entry in xml.fromstring(text).iter("PackageReference"):
        if entry.get("PrivateAssets", "").lower() != "all":
            yield Dependency(entry.get("Include", ""), entry.get("Version", ""), "nuget")


def php(text: str) -> Iterator[Dependency]:
    for name, version in json.loads(text)["require"].items():
        yield Dependency(name, "" if version == "*" else version, "composer" if "/" in name else "")


def perl(text: str) -> Iterator[Dependency]:
    yield Dependency("perl", _one(r"MIN_PERL_VERSION *=> *'(.*)'", text), "")
    for listed in re.findall(r"PREREQ_PM *=> *\{(.*?)\}", text, re.S):
        for name, version in re.findall(r"'([\w:]+)' *=> *'?([\d.]+)", listed):
            yield Dependency(name, f">={version}" if version != "0" else "", "cpan")


def r(text: str) -> Iterator[Dependency]:
    fields = re.sub(r"\n\s+", " ", text)
    for field, optional in (("Depends", False), ("Imports", False), ("Suggests", True)):
        for part in _one(rf"^{field}: (.*)$", fields).split(","):
            found = re.match(r"\s*([\w.]+)\s*(?:\((.*)\))?", part)
            if found and found[1] not in ("testthat",):  # tests'
                yield Dependency(found[1], found[2] or "", "" if found[1] in R_ITSELF else "cran", optional)


# What comes with R: https://cran.r-project.org/doc/manuals/r-release/R-FAQ.html#R-Add_002dOn-Packages
R_ITSELF = {"R", "stats", "utils", "parallel", "tcltk", "tools", "methods", "grid", "splines", "stats4"}

MANIFESTS = {
    "csharp": ("nuget/Twilite", "bindings/csharp/src/Twilite/Twilite.csproj", csharp),
    "go": ("golang/github.com/twilite/twilite/bindings/go", "bindings/go/go.mod", go),
    "java": ("maven/dev.twilite/twilite", "bindings/java/pom.xml", java),
    "lua": ("luarocks/twilite", "bindings/lua/twilite-*.rockspec", lua),
    "node": ("npm/twilite", "bindings/node/package.json", node),
    "perl": ("cpan/Twilite", "bindings/perl/Makefile.PL", perl),
    "php": ("composer/twilite/twilite", "bindings/php/composer.json", php),
    "python": ("pypi/twilite", "bindings/python/pyproject.toml", python),
    "r": ("cran/twilite", "bindings/r/DESCRIPTION", r),
    "ruby": ("gem/twilite", "bindings/ruby/twilite.gemspec", ruby),
    "rust": ("cargo/twilite", "bindings/rust/twilite/Cargo.toml", rust),
}


def _one(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.M)
    return found[1] if found else ""
