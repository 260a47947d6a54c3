"""The same sources give the same bytes, wherever they are built: `make test-reproducible`."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE = ["build/libtwilite.so", "build/libtwilite.a", "build/twilite.cdef.h", "build/descriptions", "build/include/twilite"]
# The library that is linked to libcurl, with the archive of its objects; and the one that finds it.
WAYS = {"linked": ["library", "static"], "found": ["library", "CURL=dlopen"]}


def build(folder, words):
    """Builds the committed sources, cloned into a folder, and gives what was made: {name: bytes}."""
    # What this make was given is not for the other one.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "TWILITE_"))}
    folder.parent.mkdir(parents=True, exist_ok=True)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    subprocess.run(["git", "clone", "--quiet", "--no-checkout", ROOT, folder], check=True)
    subprocess.run(["git", "checkout", "--quiet", "--detach", commit], cwd=folder, check=True)
    done = subprocess.run(["make", "-s", *words], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    paths = [path for name in MADE for path in [folder / name, *sorted((folder / name).glob("*"))] if path.is_file()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.fixture(scope="module", params=WAYS)
def builds(request, tmp_path_factory):
    """What was made in each of two folders."""
    above = tmp_path_factory.mktemp(request.param)
    folders = [above / "a", above / "a_folder_with_a_longer_name/and/deeper"]
    with ThreadPoolExecutor() as both:
        made = list(both.map(lambda folder: build(folder, WAYS[request.param]), folders))
    return dict(zip(folders, made))


def test_two_folders_give_the_same_bytes(builds):
    one, other = builds.values()
    assert sorted(one) == sorted(other) and len(one) > 50
    assert [name for name in one if one[name] != other[name]] == []


def test_no_file_tells_where_it_was_built(builds):
    above = str(next(iter(builds)).parent).encode()
    assert [name for made in builds.values() for name, data in made.items() if above in data] == []
