"""The bill of materials: valid by another program's reading, the same every time, and true."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from fnmatch import fnmatch

import pytest
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

from abi.header import LIBRARY, ROOT, macro

sys.path.insert(0, str(ROOT / "scripts"))

import materials  # noqa: E402
from materials import release  # noqa: E402

READ = ["packaging", "bindings", "include", "Package.swift", "scripts/debian-source"]


class Bill:
    def __init__(self, text):
        self.text = text
        self.contents = json.loads(text)
        self.packages = {package["name"]: package for package in self.contents["packages"]}
        names = {entry["SPDXID"]: entry["name"] for entry in [self.contents, *self.contents["packages"]]}
        names |= {entry["SPDXID"]: entry["fileName"] for entry in self.contents["files"]}
        self.relations = defaultdict(set)
        for relation in self.contents["relationships"]:
            one, other = names[relation["spdxElementId"]], names[relation["relatedSpdxElement"]]
            self.relations[relation["relationshipType"], one].add(other)

    def of(self, kind, name):
        return self.relations[kind, name]

    def optional(self, name):
        return {one for (kind, one), others in self.relations.items() if kind == "OPTIONAL_DEPENDENCY_OF" and name in others}


def bill(root=ROOT, dist=None, library=LIBRARY):
    return Bill(materials.bill(root, library, dist or root / "no folder").text())


def sbom(*words, **environment):
    """What the script prints."""
    command = [ROOT / "scripts/sbom", "--library", LIBRARY, *words]
    done = subprocess.run(
        [str(word) for word in command], env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def here():
    return bill()


@pytest.fixture
def copy(tmp_path):
    """What the script reads, to be changed."""
    left_out = shutil.ignore_patterns("__pycache__", "tests", "test", "target")
    for name in READ:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / "copy" / name, ignore=left_out)
        else:
            (tmp_path / "copy" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "copy" / name)
    return tmp_path / "copy"


@pytest.fixture
def dist(tmp_path):
    """Files by the names of a release's."""
    version = macro("TWILITE_VERSION")
    names = [
        f"libtwilite1_{version}-0twilite1_amd64.deb", f"twilite_{version}-0twilite1_amd64.deb", f"twilite-{version}.tar.gz",
        f"twilite-{version}-linux-x86_64.tar.gz", f"twilite-{version}-linux-x86_64.tar.gz.sha256",
        f"twilite-{version}-py3-none-manylinux_2_17_x86_64.whl", "twilite_libcurl-1.0.0-py3-none-manylinux_2_17_x86_64.whl",
        f"python/twilite-{version}.tar.gz",
    ]  # fmt: skip
    for name in names:
        path = tmp_path / "dist" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * 1000)
    return tmp_path / "dist"


def test_it_is_valid(tmp_path, dist):
    (tmp_path / "bill.spdx.json").write_text(bill(dist=dist).text)
    document = parse_file(str(tmp_path / "bill.spdx.json"))
    assert [message.validation_message for message in validate_full_spdx_document(document, "SPDX-2.3")] == []
    assert len(document.files) == 7 and len(document.packages) > 30


def test_two_runs_give_the_same_bytes(tmp_path, dist):
    one = sbom("--dist", dist, SOURCE_DATE_EPOCH="1700000000", TZ="Asia/Tokyo")
    told = sbom("--dist", dist, "--output", tmp_path / "written", SOURCE_DATE_EPOCH="1700000000", LANG="C")
    assert (tmp_path / "written").read_text() == one and "7 files" in told
    assert json.loads(one)["creationInfo"]["created"] == "2023-11-14T22:13:20Z"


def test_another_content_has_another_address(dist, here):
    assert bill(dist=dist).contents["documentNamespace"] != here.contents["documentNamespace"]


def test_nothing_of_this_machine_is_in_it(here):
    assert str(ROOT) not in here.text and os.uname().nodename not in re.findall(r"[\w.-]+", here.text)


def test_what_the_library_is_linked_to(here):
    assert here.of("DYNAMIC_LINK", "libtwilite") == {"libcurl", "glibc"}
    assert here.of("STATIC_LINK", "libtwilite") == {"swift-embedded-standard-library", "gcc-runtime"}
    version = re.search(r"Swift version (\S+)", subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout)
    assert here.packages["swift-embedded-standard-library"]["versionInfo"] == version[1]
    assert here.packages["libtwilite"]["versionInfo"] == here.packages["twilite"]["versionInfo"] == macro("TWILITE_VERSION")


def test_a_library_that_is_not_in_the_bill_is_an_error(tmp_path):
    (tmp_path / "empty.c").write_text("")
    command = ["gcc", "-shared", "-o", tmp_path / "other.so", tmp_path / "empty.c", "-Wl,--no-as-needed", "-lm"]
    subprocess.run(command, check=True)
    with pytest.raises(ValueError, match="libm.so.6"):
        bill(library=tmp_path / "other.so")


def test_the_programs_packages_are_those_that_swiftpm_resolved(copy, here):
    assert here.of("STATIC_LINK", "twilite-sandbox") == {"FlyingFox"}
    assert "swift-argument-parser" in here.of("STATIC_LINK", "twilite-command")
    assert "versionInfo" not in bill(copy).packages["FlyingFox"]
    pins = [
        {"identity": name.lower(), "location": f"https://example.invalid/{name}.git", "state": {"version": version, "revision": "abc"}}
        for name, version in (("FlyingFox", "7.8.9"), ("swift-argument-parser", "6.5.4"))
    ]
    (copy / "Package.resolved").write_text(json.dumps({"pins": pins}))
    packages = bill(copy).packages
    assert packages["FlyingFox"]["versionInfo"] == "7.8.9"
    assert packages["FlyingFox"]["downloadLocation"] == "git+https://example.invalid/FlyingFox.git@abc"
    assert packages["swift-argument-parser"]["versionInfo"] == "6.5.4"


def test_the_bundled_libcurl_has_the_versions_that_it_was_built_from(copy):
    parts = {"curl-source", "openssl-source", "nghttp2-source", "zlib-source"}
    before = bill(copy)
    assert before.of("STATIC_LINK", "twilite-libcurl") == parts
    assert not any("versionInfo" in before.packages[part] for part in parts)
    (copy / "build/bundled").mkdir(parents=True)
    (copy / "build/bundled/VERSIONS").write_text("zlib 1:1.2\nnghttp2 1.52\nopenssl 3.0~x\ncurl 7.88+deb12u1\n")
    after = bill(copy).packages
    assert {part: after[part]["versionInfo"] for part in parts} == {
        "zlib-source": "1:1.2", "nghttp2-source": "1.52", "openssl-source": "3.0~x", "curl-source": "7.88+deb12u1",
    }  # fmt: skip


# What is installed beside each package, and what may be; the language itself is left out here.
DEPENDENCIES = {
    "csharp": (set(), set()),
    "go": (set(), set()),
    "java": ({"net.java.dev.jna/jna"}, set()),
    "lua": (set(), set()),
    "node": (set(), set()),
    "perl": ({"Cpanel::JSON::XS", "FFI::Platypus", "Hash::Util::FieldHash", "Math::BigInt"}, set()),
    "php": ({"ext-ffi", "ext-json", "ext-pcre"}, set()),
    "python": (set(), {"msgspec", "twilite-libcurl"}),
    "r": ({"stats", "utils"}, {"parallel", "tcltk", "tools"}),
    "ruby": ({"bigdecimal", "fiddle"}, set()),
    "rust": (set(), {"serde"}),
}
LANGUAGES = {"csharp": ".NET", "r": "R"}


def test_each_binding_is_in_it():
    folders = {path.parent.name for path in (ROOT / "bindings").glob("*/README.md")}
    assert folders == set(DEPENDENCIES)


@pytest.mark.parametrize("name", DEPENDENCIES)
def test_what_a_binding_depends_on(here, name):
    needed, optional = DEPENDENCIES[name]
    assert here.of("DEPENDS_ON", f"twilite-for-{name}") == needed | {"libtwilite", LANGUAGES.get(name, name)}
    assert here.optional(f"twilite-for-{name}") == optional


ADDED = {
    "csharp": ("src/Twilite/Twilite.csproj", "</Project>", '<ItemGroup><PackageReference Include="a-new.one" Version="2" /></ItemGroup></Project>'),
    "go": ("go.mod", "go 1.19", "go 1.19\n\nrequire example.org/a-new.one v1.2.3"),
    "java": ("pom.xml", "<dependencies>", "<dependencies><dependency><groupId>org</groupId><artifactId>a-new.one</artifactId><version>1</version></dependency>"),
    "lua": ("twilite-*.rockspec", '"lua >= 5.1', '"a-new.one >= 1", "lua >= 5.1'),
    "node": ("package.json", '"version"', '"dependencies": {"a-new.one": "^1"}, "version"'),
    "perl": ("Makefile.PL", "PREREQ_PM        => {", "PREREQ_PM        => {\n 'A::New::One' => '1.2',"),
    "php": ("composer.json", '"php":', '"a/new.one": "^1", "php":'),
    "python": ("pyproject.toml", "dependencies = []", 'dependencies = ["a-new.one>=1"]'),
    "r": ("DESCRIPTION", "Imports: stats,", "Imports: stats,\n    anewone (>= 1.0),"),
    "ruby": ("twilite.gemspec", "  spec.add_runtime_dependency", '  spec.add_dependency "a-new.one", "~> 1"\n  spec.add_runtime_dependency'),
    "rust": ("twilite/Cargo.toml", "[dependencies]", '[dependencies]\na-new-one = "1"'),
}  # fmt: skip


def test_what_a_manifest_gets_is_in_the_bill(copy):
    for name, (manifest, old, new) in ADDED.items():
        [path] = (copy / "bindings" / name).glob(manifest)
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))
    changed = bill(copy)
    for name in ADDED:
        found = {re.sub(r"[^a-z]", "", needed.lower()) for needed in changed.of("DEPENDS_ON", f"twilite-for-{name}")}
        assert any(needed.endswith("anewone") for needed in found), name


def test_the_files_of_a_release_are_there_with_their_checksums(dist):
    listed = bill(dist=dist)
    files = {entry["fileName"]: entry["checksums"] for entry in listed.contents["files"]}
    there = [path for path in dist.rglob("*") if path.is_file() and path.suffix != ".sha256"]
    assert sorted(files) == sorted(f"./{path.relative_to(dist)}" for path in there)
    for path in there:
        sums = {entry["algorithm"]: entry["checksumValue"] for entry in files[f"./{path.relative_to(dist)}"]}
        assert sums["SHA256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    [wheel] = [name for name in files if name.startswith("./twilite-") and name.endswith(".whl")]
    [command] = [name for name in files if name.startswith("./twilite_") and name.endswith(".deb")]
    [bundled] = [name for name in files if name.startswith("./twilite_libcurl")]
    assert listed.of("CONTAINS", wheel) == {"libtwilite", "twilite-for-python"}
    assert listed.of("CONTAINS", command) == {"twilite-command"}
    assert listed.of("CONTAINS", bundled) == {"twilite-libcurl"}


def test_each_file_that_a_release_holds_has_its_contents_told():
    """Each line of packaging/packages.txt is one that the bill knows; what is in the manual alone is nobody's."""
    lines = (ROOT / "packaging/packages.txt").read_text().splitlines()
    names = [line.split()[0].replace("VERSION", "1.2.3") for line in lines if line and not line.startswith("#")]
    assert [name for name in names if not any(fnmatch(name, pattern) for pattern, _ in release.CONTENTS)] == []
