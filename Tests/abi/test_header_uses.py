"""Nobody changes the header without a look at the bindings that use what changed."""

import shutil
import subprocess

from .header import ROOT


def ran(root):
    return subprocess.run([root / "scripts" / "header-uses"], capture_output=True, text=True)


def test_every_binding_was_looked_at():
    found = ran(ROOT)
    assert (found.returncode, found.stdout) == (0, ""), found.stdout


def test_a_change_is_told_with_the_bindings_that_it_concerns(tmp_path):
    for name in ("scripts/header-uses", "include/twilite.h", "bindings/header-uses.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "bindings", tmp_path / "bindings", dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    assert ran(tmp_path).returncode == 0
    header = tmp_path / "include" / "twilite.h"
    header.write_text(header.read_text().replace("This header is the authority", "This header has the last word"))
    assert ran(tmp_path).returncode == 0  # that is about no function
    header.write_text(header.read_text().replace("/* Free a response.", "/* Free a response or two."))
    found = ran(tmp_path)
    assert found.returncode == 1
    assert "twilite_response_free: the header says something else of it" in found.stdout and "python" in found.stdout
