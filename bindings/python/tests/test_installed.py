"""The package as pip installs it, with the library and the sandbox beside it."""

import os
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder with the package; what it needs to be built is here already."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("installed")
    shutil.copytree(ROOT / "bindings" / "python" / "src", source / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / "bindings" / "python" / name, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    alone = ["--no-index", "--no-deps", "--no-build-isolation", "--target", target]
    subprocess.run([*pip, *alone, source], check=True)
    return target


@pytest.fixture
def run(installed, tmp_path):
    """Runs Python with the package, away from the checkout; the sandbox is in the PATH if there is one."""

    def run(*arguments, **environment):
        library = os.environ.get("TWILITE_LIBRARY") or str(ROOT / "build" / "libtwilite.so")
        env = {"PYTHONPATH": str(installed), "TWILITE_LIBRARY": library, "PATH": os.defpath, **environment}
        return subprocess.run([sys.executable, *arguments], cwd=tmp_path, env=env, capture_output=True, text=True)

    return run


def test_every_file_of_the_package_is_installed(installed):
    sources = ROOT / "bindings" / "python" / "src"
    files = {path.relative_to(sources) for suffix in ("py", "pyi", "typed") for path in sources.rglob(f"*.{suffix}")}
    assert files and [str(name) for name in sorted(files) if not (installed / name).is_file()] == []


def test_the_chain_reaches_every_product(run):
    found = run("-c", "from twilite.products import messaging_v1; print(messaging_v1.Service.resource)")
    assert (found.stdout, found.stderr) == ("messaging.v1.service\n", "")


TEST = """
def test_create(twilite_client):
    identity = "ff483d1ff591898a9942916050d2ca3f"
    assert twilite_client.verify.v2.services("VA" + "0" * 32).entities.create(identity=identity).identity == identity
"""


def test_pytest_finds_the_fixtures_by_itself_and_the_sandbox_in_the_path(run, tmp_path):
    (tmp_path / "test_project.py").write_text(TEST)
    without = run("-m", "pytest", "test_project.py")
    assert "1 error" in without.stdout and "twilite-sandbox is not in the PATH" in without.stdout
    built = os.environ.get("TWILITE_SANDBOX") or ROOT / "build" / "twilite-sandbox"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "twilite-sandbox").symlink_to(built)
    found = run("-m", "pytest", "test_project.py", PATH=f"{tmp_path / 'bin'}:{os.defpath}")
    assert found.returncode == 0 and "1 passed" in found.stdout
