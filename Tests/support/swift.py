"""The Swift toolchain that the tests find."""

import re
import subprocess


def version(swiftc="swiftc"):
    """Major and minor, as in (6, 3)."""
    told = subprocess.run([swiftc, "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"Swift version (\d+)\.(\d+)", told)
    assert found, told
    return int(found[1]), int(found[2])
