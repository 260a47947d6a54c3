"""The committed descriptions: each is whole, is read whole, and comes out of its packing as it went in."""

import random
import re
import subprocess
import sys

import pytest
from wire.library import MISUSE, OK, describe

from .conftest import ROOT, TEXTS

NAMES = sorted(path.stem for path in TEXTS.glob("*.txt"))
every_description = pytest.mark.parametrize("name", NAMES)
VERBS = ["create", "list", "fetch", "update", "patch", "delete"]


def text(name):
    return (TEXTS / f"{name}.txt").read_text(encoding="ascii")


def operations(name):
    """(resource, verb, words) of each operation's line."""
    resource = None
    for line in text(name).splitlines()[1:]:
        words = line.split()
        if line and not line.startswith(" "):
            resource = words[0]
        elif words and words[0] not in ("docs", "record"):
            yield resource, words[0], words


@every_description
def test_the_library_reads_all_of_it(name):
    """A description that is broken anywhere is not there at all, so it must not be broken."""
    prefix = text(name).split(" ")[0]
    response = describe(prefix)
    assert response.status == OK, response
    known = [operation["id"] for resource in response.value["resources"] for operation in resource["operations"]]
    written = []
    for resource, verb, _ in operations(name):
        written += [f"{prefix}.{resource}.{each}" for each in (["list", "page"] if verb == "list" else [verb])]
    assert known == written
    assert [resource["name"] for resource in response.value["resources"]] == list(
        dict.fromkeys(id.rpartition(".")[0] for id in written)
    )


@every_description
def test_each_operation_is_as_its_line_says(name):
    prefix, host, *stage = text(name).splitlines()[0].split(" ")
    known = {each["id"]: each for resource in describe(prefix).value["resources"] for each in resource["operations"]}
    for resource, verb, words in operations(name):
        operation = known[f"{prefix}.{resource}.{verb}"]
        route = re.sub(r"\{([^}:=^]+)(?:\^)?(?:=([^}:]+))?[^}]*\}", r"{\1}", words[2])
        assert (operation["method"], operation["path"]) == (words[1], route)
        own = "parameter" if "Authorization@header" in words else "client"
        credentials = "none" if "+open" in words else "bearer" if "+bearer" in words else own
        assert operation["credentials"] == credentials
    for resource in describe(prefix).value["resources"]:
        assert resource["product"] == host
        assert resource.get("stage") == (stage[0][1:] if stage else None)


@every_description
def test_it_is_written_as_all_are(name):
    lines = text(name).splitlines()
    assert re.fullmatch(r"[a-z_]+\.[a-z0-9_]+ [a-z-]+( \+(preview|deprecated))?", lines[0])
    assert lines[0].split(" ")[0].replace(".", "_") == name
    assert text(name).endswith("\n") and not text(name).endswith("\n\n")
    assert all(re.fullmatch(r"(  )?\S+( \S+)*|", line) for line in lines), "single blanks, and none at an end"
    resources = [line.split()[0] for line in lines[1:] if line and not line.startswith(" ")]
    assert len(resources) == len(set(resources))
    verbs = {}
    for resource, verb, words in operations(name):
        verbs.setdefault(resource, []).append(verb)
        assert words[1] == {"create": "POST", "list": "GET", "fetch": "GET", "delete": "DELETE"}.get(verb, words[1])
    for each in verbs.values():
        assert each == sorted(set(each), key=VERBS.index)


def test_the_frame_has_the_names_of_all_products():
    frame = describe().value
    assert frame["products"] == sorted(text(name).split(" ")[0] for name in NAMES)
    assert frame == describe("").value and "resources" not in frame


@pytest.mark.parametrize("prefix", [
    "verify.", "ver", "verify.v", "verify.v2.", "verify.v2.ent", "verify.v2.entity.", "verify.v2.entity.crea",
    "Verify", "v2", "verify.v2.entity.create.x", ".", " verify", "verify v2", "resources", "x" * 100_000,
    "verify.v2.\u00e9",
])  # fmt: skip
def test_what_no_name_begins_with_is_misuse(prefix):
    assert describe(prefix).status == MISUSE


def test_a_part_is_what_the_whole_has_of_it():
    product, resource, operation = [
        describe(f"verify{rest}").value["resources"] for rest in ("", ".v2.entity", ".v2.entity.page")
    ]
    assert describe("verify.v2").value["resources"] == product
    (entity,) = [each for each in product if each["name"] == "verify.v2.entity"]
    assert resource == [entity]
    assert operation == [{**entity, "operations": [each for each in entity["operations"] if each["verb"] == "page"]}]


FIRST = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from wire.library import describe
start, found = threading.Barrier(16), []
def ask():
    start.wait()
    found.append([describe(name).json for name in sys.argv[2:]])
threads = [threading.Thread(target=ask) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 16 and all(each == found[0] for each in found)
"""


def test_threads_that_are_the_first_to_ask_at_once_are_told_the_same():
    prefixes = [text(name).split(" ")[0] for name in NAMES]
    subprocess.run([sys.executable, "-c", FIRST, str(ROOT / "Tests"), *prefixes], check=True)


def unpacked(packed):
    """An LZ4 block's text: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md"""
    assert packed[0] == 0
    length, at, text = int.from_bytes(packed[1:5], "little"), 5, bytearray()

    def number(bits):
        nonlocal at
        goes_on = bits == 15
        while goes_on:
            bits, goes_on, at = bits + packed[at], packed[at] == 255, at + 1
        return bits

    while True:
        token, at = packed[at], at + 1
        literals = number(token >> 4)
        text += packed[at : at + literals]
        at += literals
        if at == len(packed):
            assert len(text) == length
            return bytes(text)
        distance, at = int.from_bytes(packed[at : at + 2], "little"), at + 2
        assert 0 < distance <= len(text)
        for _ in range(number(token & 15) + 4):
            text.append(text[-distance])


def pack(texts, into):
    script = ROOT / "scripts" / "pack-descriptions"
    subprocess.run([script, texts, into], check=True)
    return {path.stem: path.read_bytes() for path in into.glob("*.packed")}


def test_descriptions_come_out_of_their_packing_as_they_went_in(tmp_path):
    packed = pack(TEXTS, tmp_path)
    assert sorted(packed) == NAMES
    for name in NAMES:
        assert unpacked(packed[name]) == text(name).encode(), name
    assert sum(map(len, packed.values())) < sum(len(text(name)) for name in NAMES) / 2.5


def test_any_text_comes_out_of_its_packing_as_it_went_in(tmp_path):
    noise = random.Random(7)
    texts = {"empty": b"", "one": b"x", "twelve": b"abcdefghijkl", "thirteen": b"aaaaaaaaaaaaa"}
    for size in (14, 15, 16, 19, 20, 269, 270, 271, 274, 275, 5_000):
        texts[f"same{size}"] = b"a" * size
        texts[f"noise{size}"] = noise.randbytes(size)
        texts[f"twice{size}"] = texts[f"noise{size}"] * 2 + b"end of it all"
    texts["far"] = b"a beginning" + noise.randbytes(65_535) + b"a beginning" + noise.randbytes(20)
    (tmp_path / "texts").mkdir()
    for name, content in texts.items():
        (tmp_path / "texts" / f"{name}.txt").write_bytes(content)
    packed = pack(tmp_path / "texts", tmp_path / "packed")
    assert sorted(packed) == sorted(texts)
    for name, content in texts.items():
        assert unpacked(packed[name]) == content, name


def test_what_is_packed_already_keeps_its_time(tmp_path):
    """So that nothing is compiled anew."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("a text, a text, a text")
    pack(tmp_path / "texts", tmp_path / "packed")
    before = (tmp_path / "packed" / "a.packed").stat().st_mtime_ns
    pack(tmp_path / "texts", tmp_path / "packed")
    assert (tmp_path / "packed" / "a.packed").stat().st_mtime_ns == before
