"""The corpus of the fuzzers, through the library as it is shipped. Tests/fuzz/test_fuzzing.py fuzzes."""

import subprocess

import pytest

from .fuzzing import HERE

# Swift's, which Tests/TwilioAPITests replays.
DOORS = sorted(path for path in (HERE / "doors").iterdir() if path.suffix != ".swift")


@pytest.mark.parametrize("door", DOORS, ids=lambda path: path.stem)
def test_nothing_in_the_corpus_breaks_what_must_hold(program, door):
    files = sorted((HERE / "corpus" / door.stem).iterdir())
    assert files
    # The environment has no options and no proxy.
    replay = program(door, "replay.c", "fake_curl.c", "judge.cpp")
    done = subprocess.run([replay, *files], env={}, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout[-500:]
    assert len(done.stdout.splitlines()) == len(files)
