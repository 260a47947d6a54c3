"""A short soak, and that a soak finds what it is there for: the load makes a mistake, and the soak must fail."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest
from weather.conftest import PATIENCE
from weather.nginx import Nginx

from . import faults
from .soak import Soak, Wrong, compile_load

SEED = 15


@pytest.fixture(scope="session")
def load(tmp_path_factory):
    if not shutil.which("nginx", path=Nginx.PATH):
        pytest.skip("nginx is not installed: scripts/install-packages nginx-light")
    return compile_load(tmp_path_factory.mktemp("soak") / "load")


@pytest.fixture
def soak(load, tmp_path):
    begun = []

    def begin(seed=SEED, **options):
        folder = tmp_path / str(len(begun))
        folder.mkdir()
        begun.append(Soak(load, folder, seed, **options))
        return begun[-1]

    yield begin
    for one in begun:
        one.__exit__()


def test_a_short_soak(soak):
    figures = soak().run(seconds=0, warm_up=2, least=4)
    # It was worth something: each of these came about.
    assert all(count > 0 for count in figures.values() if isinstance(count, int)), figures
    assert figures["creates"] == figures["created"] + figures["unknown"] + figures["not_created"]


@pytest.mark.parametrize("mistake, found", [
    ("duplicate", r"it is there 2 times|its create was sent 2 times"),
    ("lose", r"it is not there, and the program was told {'create': Told\(status=0"),
    ("deny", r"it is there, and the program was told {'create': Told\(status=\d+, http_status=\d+, unknown=False"),
    ("skip a record", r"a walk through \w+ gave 129 records of 130"),
])  # fmt: skip
def test_wrong_accounts_are_found(soak, mistake, found):
    with pytest.raises(Wrong, match=found):
        soak(mistake=mistake).run(seconds=0)


def test_what_is_not_freed_is_found(soak):
    with pytest.raises(Wrong) as wrong:
        soak(mistake="leak").run(seconds=0, warm_up=1, least=1)
    for found in ("descriptors became", "responses came", "bytes of the heap became"):
        assert found in str(wrong.value)


def test_a_load_that_hangs_is_ended(soak):
    with pytest.raises(Wrong, match="round 0: the load has ended with -14"):
        soak(mistake="hang", most_seconds=2).run(seconds=0)


def test_the_seed_is_told_and_can_be_given(load):
    environment = {**os.environ, "SOAK_SEED": "4711", "SOAK_SECONDS": "0", "SOAK_MISTAKE": "lose"}
    done = subprocess.run(
        [sys.executable, "-m", "soak"], cwd=pathlib.Path(__file__).parents[1], env=environment,
        capture_output=True, text=True, timeout=120 * PATIENCE,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("SOAK_SEED=4711: round 0: ")


def test_a_seed_makes_the_same_faults():
    assert faults.plan(1, 2) == faults.plan(1, 2)
    assert faults.plan(1, 2) != faults.plan(1, 3) and faults.plan(1, 2) != faults.plan(2, 2)


def test_a_seed_makes_the_same_calls(soak):
    """What each caller begins with: afterwards it goes by what it was told."""

    def first_creates(seed):
        one = soak(seed)
        one.round(0)
        lines = one.ledger.read_text().splitlines()
        return {line for line in lines if re.fullmatch(r"\+ create (entity|user|profile) soak-0-\d+-0 ?", line)}

    assert first_creates(1) == first_creates(1) != first_creates(2)
