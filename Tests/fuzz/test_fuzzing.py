"""Each door is fuzzed for some seconds. `make fuzz` does it for longer.

FUZZ_SEED repeats what a run tried; an input that fails is kept in build/fuzz/findings.
"""

import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess

import pytest

from weather.programs import ROOT

from .fuzzing import ENVIRONMENT, HERE, fuzz, write_parameters

SECONDS = 3
SEED = int(os.environ.get("FUZZ_SEED") or random.randrange(1, 2**31))
FUZZERS = ROOT / "build/fuzz"
FINDINGS = FUZZERS / "findings"
DOORS = sorted(path.stem for path in (HERE / "doors").iterdir())


@pytest.fixture(scope="module")
def control(tmp_path_factory):
    """The fuzzer of a C file alone. Where the toolchain cannot build it there is none of the doors either."""
    if not shutil.which("swiftc"):
        pytest.skip("there is no Swift toolchain, and so no libFuzzer")
    clang = pathlib.Path(shutil.which("swift")).resolve().parent / "clang"
    built = tmp_path_factory.mktemp("control") / "overrun"
    for command in (
        [clang, "-O1", "-g", "-fsanitize=address,fuzzer-no-link", "-c", HERE / "controls/overrun.c", "-o", f"{built}.o"],
        ["swiftc", "-use-ld=lld", "-sanitize=address,fuzzer", f"{built}.o", "-o", built, "-lstdc++"],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            why = [line for line in done.stderr.splitlines() if "error:" in line and "link command" not in line]
            pytest.skip(f"this toolchain builds no fuzzer: {(why or [done.stderr])[0].strip()[:300]}")
    return built


@pytest.fixture(scope="module")
def runs(control, tmp_path_factory):
    """The runs of all doors, two at a time. They begin with the corpus and no more, so that a seed leads to the same inputs."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(
        ["make", "-j2", "fuzz-doors"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
    folder = tmp_path_factory.mktemp("fuzzing")
    write_parameters(ROOT / "build/libtwilite.so", folder / "seeds")

    def run(door):
        seeds = [HERE / "corpus" / door, *([folder / "seeds"] if door == "parameters" else [])]
        return fuzz(FUZZERS / door, SECONDS, SEED, folder / door, seeds, FINDINGS)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        yield {door: pool.submit(run, door) for door in DOORS}


def test_each_file_of_the_library_is_under_the_sanitizer_and_counted(runs):
    listing = subprocess.run(["nm", "-A", FUZZERS / "library.a"], capture_output=True, text=True, check=True).stdout
    for symbol in ("__asan_init", "__sanitizer_cov_8bit_counters_init"):
        having = {line.split(":")[1] for line in listing.splitlines() if line.endswith(f"U {symbol}")}
        assert {"JSONReader.swift.o", "Call.swift.o", "HeaderReader.swift.o", "descriptions.c.o"} <= having
        assert len(having) > 100


@pytest.mark.parametrize("door", DOORS)
def test_a_door_holds_for_some_seconds(runs, door):
    run = runs[door].result()
    repeat = f"FUZZ_SEED={run.seed} build/venv/bin/python -m pytest Tests/fuzz/test_fuzzing.py"
    assert not run.failed, f"{run.report()}\nThe same again: {repeat}"
    # Inputs beyond the corpus, in code that tells the fuzzer where it leads.
    assert run.executions > len(list((HERE / "corpus" / door).iterdir()))
    assert run.edges > 100


def test_a_read_beyond_the_end_is_found_and_its_input_kept(control, tmp_path):
    run = fuzz(control, 60, SEED, tmp_path / "corpus", [], tmp_path / "findings")
    assert run.failed
    assert "heap-buffer-overflow" in run.output
    assert [path.parent for path in run.inputs] == [tmp_path / "findings"]
    assert str(run.inputs[0]) in run.report()
    assert run.inputs[0].read_bytes().startswith(b"no")
    again = subprocess.run([control, *run.inputs], env=ENVIRONMENT, capture_output=True)
    assert b"heap-buffer-overflow" in again.stderr


def test_a_seed_repeats_what_was_tried(control, tmp_path):
    # An input is run once more, in search of a leak, when the fuzzer's own thread that watches the memory allocated meanwhile.
    first, second, other = (
        fuzz(control, 60, seed, tmp_path / name / "corpus", [], tmp_path / name / "findings", "-detect_leaks=0")
        for name, seed in (("first", 7), ("second", 7), ("other", 8))
    )
    assert (first.executions, first.inputs[0].read_bytes()) == (second.executions, second.inputs[0].read_bytes())
    assert first.executions != other.executions
