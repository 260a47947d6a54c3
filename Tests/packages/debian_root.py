"""Debian in a folder: a minimal one, made once and kept in build/, and copies of it to install packages in."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# What apt and dpkg write about themselves, and what other packages' triggers rebuild.
BOOKKEEPING = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "tmp", "packages")


class DebianRoot:
    def __init__(self, folder):
        self.folder = Path(folder)

    def command(self, *command):
        """What runs a program in it, with /proc; the mount is gone when the program has ended."""
        mounting = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'
        return ["unshare", "--mount", "sh", "-c", mounting, str(self.folder), *map(str, command)]

    def run(self, *command, check=True, **environment):
        """Runs a program in it, and gives what it printed."""
        done = subprocess.run(
            self.command(*command), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive",
                 **environment},
        )  # fmt: skip
        if check:
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
            return done.stdout
        return done

    def install(self, *packages):
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def purge(self, *packages):
        """Takes packages away, with what came along with them."""
        self.run("apt-get", "purge", "-y", "-qq", "--autoremove", *packages)

    def packages(self):
        return set(self.run("dpkg-query", "-W", "-f", "${Package}\n").split())

    def files(self):
        found = set()
        for folder, folders, names in os.walk(self.folder):
            at = Path(folder).relative_to(self.folder)
            folders[:] = [
                name for name in folders if not str(at / name).startswith((*BOOKKEEPING, "proc", "sys", "dev"))
            ]
            found.update(str(at / name) for name in folders + names)
        return found


def _base(name, make):
    """A root that is made by `make` when it is not there whole, and only copied afterwards."""
    kept = ROOT / "build" / name
    if not kept.exists():
        new = kept.with_name(f"{name}.new")
        shutil.rmtree(new, ignore_errors=True)
        make(new)
        new.rename(kept)
    return kept


def _minimal(into):
    release = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    subprocess.run(
        ["debootstrap", "--variant=minbase", release["VERSION_CODENAME"].strip('"'), into],
        check=True,
        capture_output=True,
    )
    DebianRoot(into).run("apt-get", "update", "-qq")


def _copy(source, into):
    shutil.rmtree(into, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", source, into], check=True)
    return DebianRoot(into)


def debian_root(name, *packages):
    """A copy of the minimal root, with packages if any; yields it, and removes it."""
    if os.geteuid() != 0:
        pytest.skip("another root needs the superuser")
    base = _base("debian-minimal", _minimal)
    if packages:

        def with_packages(into):
            _copy(base, into).install(*packages)

        base = _base(f"debian-{name}", with_packages)
    copy = _copy(base, ROOT / "build" / f"debian-{name}-under-test")
    try:
        yield copy
    finally:
        shutil.rmtree(copy.folder)
