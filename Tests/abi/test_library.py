"""What the built library exports, needs and weighs."""

import ctypes
import json
import re
import subprocess

from .header import LIBRARY, ROOT, functions, macro


def output(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


def test_exports_what_the_header_declares():
    exported = [line.split()[-1].split("@")[0] for line in output("nm", "-D", "--defined-only", LIBRARY).splitlines()]
    assert sorted(set(exported) - {"TWILITE_1"}) == functions()


def test_needs_libcurl_and_libc_alone():
    dynamic = output("readelf", "-d", LIBRARY)
    # On ARM the stack's guard is in the loader, which every program has.
    assert set(re.findall(r"NEEDED.*\[(.*)\]", dynamic)) - {"ld-linux-aarch64.so.1"} == {"libc.so.6", "libcurl.so.4"}
    assert re.findall(r"SONAME.*\[(.*)\]", dynamic) == ["libtwilite.so.1"]
    assert "RPATH" not in dynamic and "RUNPATH" not in dynamic


def test_runs_on_old_systems():
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", output("readelf", "-V", LIBRARY))
    assert max((int(major), int(minor)) for major, minor in versions) <= (2, 17)


def test_is_small():
    assert LIBRARY.stat().st_size <= 640_000
    assert "not a dynamic" not in output("readelf", "-h", LIBRARY)
    assert ".symtab" not in output("readelf", "-S", LIBRARY)


def test_versions_agree():
    library = ctypes.CDLL(str(LIBRARY))
    library.twilite_version.restype = ctypes.c_char_p
    library.twilite_catalog.restype = ctypes.c_char_p
    assert library.twilite_version().decode() == macro("TWILITE_VERSION")
    assert library.twilite_abi_version() == int(macro("TWILITE_ABI_VERSION"))
    catalog = json.loads(library.twilite_catalog())
    assert (catalog["version"], catalog["abi_version"]) == (macro("TWILITE_VERSION"), int(macro("TWILITE_ABI_VERSION")))
    assert LIBRARY.resolve().name == f"libtwilite.so.{macro('TWILITE_VERSION')}"


def test_the_catalog_names_every_operations_function():
    """The functions of the four resources are exported; those of all others are inline, in their products' headers."""
    library = ctypes.CDLL(str(LIBRARY))
    library.twilite_catalog.restype = ctypes.c_char_p
    operations = [o for r in json.loads(library.twilite_catalog())["resources"] for o in r["operations"]]
    assert len([o for o in operations if o["verb"] != "page"]) == 1447
    assert all(o["function"] == "twilite_" + o["id"].replace(".", "_") for o in operations)
    exported = {name for name in functions() if re.match(r"twilite_(verify|ip_messaging|trusthub)_", name)}
    texts = [path.read_text() for path in (LIBRARY.parent / "include/twilite").glob("*.h")]
    inline = [name for text in texts for name in re.findall(r"^TWILITE_INLINE .*\*(twilite_\w+)\($", text, re.M)]
    assert len(exported) == 22 and not exported & set(inline)
    assert sorted([*exported, *inline]) == sorted(o["function"] for o in operations)
