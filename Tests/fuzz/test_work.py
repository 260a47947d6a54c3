"""What an input takes grows as it does. Instructions are counted, not time: the library as it is shipped runs under callgrind.

Each count has all of one input in it: making parameters, requests and retries, and what the door asks of the library after. The
corpus is stretched in some ways; `make fuzz` tries more of them, by time.
"""

import re
import shutil
import subprocess

import pytest

from .fuzzing import HERE
from .test_corpus import DOORS

# Ways to stretch a door's corpus, about: its files are taken in turn.
MOST_FILES, PARTS = 16, 4
# What grows with the square takes sixteen times as much when it is four times as large. Where a byte takes next to nothing, its
# copy shows.
STEEPEST, LEAST_EACH = 8, 20
# Instructions for each byte of it, in all that the door does with it. The most that was seen is four fifths of this.
MOST_EACH = 5000

pytestmark = pytest.mark.skipif(not shutil.which("valgrind"), reason="there is no valgrind")


def counted(program, files, folder, parts=PARTS):
    """The instructions for inputs that are stretched to 8 and to 32 KB: (way, size, instructions) twice for each way."""
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", program, str(parts), *files]
    done = subprocess.run(command, env={}, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    counts = []
    for number in range(1, 4 * parts * len(files) + 1):
        path = folder / f"out.{number}"
        if not path.exists():
            break
        head = path.read_text()
        size, way = re.search(r"^desc: Trigger: Client Request: (\d+) (.+)$", head, re.M).groups()
        counts.append((way, int(size), int(re.search(r"^summary: (\d+)$", head, re.M)[1])))
    assert len(counts) == 2 * int(done.stdout) > 0
    return list(zip(counts[::2], counts[1::2]))


def excess(pairs):
    """The ways that take more than their share."""
    for (way, small, few), (same, large, many) in pairs:
        assert way == same
        growth, each = many / few / (large / small) * 4, (many - few) / (large - small)
        if (growth > STEEPEST and each > LEAST_EACH) or each > MOST_EACH:
            yield f"{way}: {few:,} instructions for {small:,} bytes, {many:,} for {large:,}"


@pytest.mark.parametrize("door", DOORS, ids=lambda path: path.stem)
def test_work_is_a_small_multiple_of_the_size(program, door, tmp_path):
    files = sorted((HERE / "corpus" / door.stem).iterdir())
    files = files[:: -(-len(files) // MOST_FILES)]
    pairs = counted(program(door, "work.c", "stretch.c", "fake_curl.c", "judge.cpp"), files, tmp_path)
    assert list(excess(pairs)) == []


def test_what_grows_with_the_square_is_found(program, tmp_path):
    square = program(HERE / "controls/square.c", "work.c", "stretch.c", "fake_curl.c")
    pairs = counted(square, [HERE / "corpus/webhook/json"], tmp_path, parts=1)
    assert len(list(excess(pairs))) == len(pairs)
