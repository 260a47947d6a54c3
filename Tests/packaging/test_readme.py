"""The README's programs work when they are pasted, with the commands that the README gives for them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.sandbox import Sandbox
from weather.programs import LIBRARY

ROOT = Path(__file__).resolve().parents[2]


def block(language):
    return re.search(rf"^```{language}\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S).group(1)


@pytest.fixture
def environment():
    with Sandbox() as sandbox:
        yield {
            "PATH": os.environ["PATH"],
            "TWILITE_BASE_URL": sandbox.url,
            "TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef",
            "TWILIO_AUTH_TOKEN": "any-token",
        }


def test_the_c_program(tmp_path, environment):
    (tmp_path / "try.c").write_text(block("c"))
    subprocess.run(
        ["cc", "-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", f"-I{ROOT}/include", tmp_path / "try.c", "-o",
         tmp_path / "try", f"-L{LIBRARY.parent}", "-ltwilite", f"-Wl,-rpath,{LIBRARY.parent}"],
        check=True,
    )  # fmt: skip
    created = []
    for arguments in [[], ["another-identity"]]:
        found = subprocess.run([tmp_path / "try", *arguments], env=environment, capture_output=True, text=True)
        assert (found.returncode, found.stderr) == (0, "")
        first, *listed = found.stdout.splitlines()
        created.append(re.fullmatch("created (YE[0-9a-f]{32})", first)[1])
        assert listed == [f"listed {sid}" for sid in created]
    found = subprocess.run([tmp_path / "try", '", "Limit": "'], env=environment, capture_output=True, text=True)
    assert found.returncode == 1 and '"name": "Identity", "rule": "characters"' in found.stderr
    found = subprocess.run([tmp_path / "try"], env={"PATH": environment["PATH"]}, capture_output=True, text=True)
    assert found.returncode == 1 and "TWILIO_ACCOUNT_SID" in found.stderr


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_the_cpp_program(tmp_path, environment, compiler):
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    (tmp_path / "try.cpp").write_text(block("cpp"))
    subprocess.run(
        [compiler, "-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", f"-I{ROOT}/include",
         tmp_path / "try.cpp", "-o", tmp_path / "try", f"-L{LIBRARY.parent}", "-ltwilite", f"-Wl,-rpath,{LIBRARY.parent}"],
        check=True,
    )  # fmt: skip
    found = subprocess.run([tmp_path / "try", "jing-of-cpp"], env=environment, capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")
    created, listed = found.stdout.splitlines()
    assert created.startswith("created YE") and listed == created.replace("created", "listed")
    again = subprocess.run([tmp_path / "try", "jing-of-cpp"], env=environment, capture_output=True, text=True)
    assert again.returncode == 1 and again.stderr.startswith("verify.v2.entity.create: ")


def test_the_python_script(tmp_path, environment):
    (tmp_path / "try.py").write_text(block("python"))
    found = subprocess.run(
        [sys.executable, tmp_path / "try.py"],
        env={**environment, "PYTHONPATH": f"{ROOT}/bindings/python/src"},
        capture_output=True,
        text=True,
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert "created YE" in found.stdout and "listed YE" in found.stdout


def test_the_swift_program():
    """It is the first program of docs/swift.md, which Tests/packages/test_kit.py builds as a package of its own."""
    guide = re.findall(r"^```swift\n(.*?)^```", (ROOT / "docs/swift.md").read_text(), re.M | re.S)
    assert block("swift") == guide[1]
