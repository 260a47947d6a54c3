"""What the figures were measured on, without what would name the machine."""

import ctypes
import os
import platform
import subprocess

from . import paths

VERSIONS = "import platform, twilio; print(f'{platform.python_version()}, twilio-python {twilio.__version__}')"


def _from_file(path, key, separator):
    with open(path) as file:
        for line in file:
            name, found, value = line.partition(separator)
            if found and name.strip() == key:
                return value.strip().strip('"')
    return "unknown"


def _first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except FileNotFoundError:
        return "not found"
    return ((done.stdout or done.stderr).splitlines() or ["unknown"])[0]


def _libcurl():
    curl = ctypes.CDLL("libcurl.so.4")
    curl.curl_version.restype = ctypes.c_char_p
    return ", ".join(curl.curl_version().decode().removeprefix("libcurl/").split()[:2])


def describe():
    memory = int(_from_file("/proc/meminfo", "MemTotal", ":").split()[0]) / 2**20
    return {
        "CPU": f"{_from_file('/proc/cpuinfo', 'model name', ':')}, {os.cpu_count()} cores, {platform.machine()}",
        "memory": f"{memory:.0f} GB",
        "system": f"{_from_file('/etc/os-release', 'PRETTY_NAME', '=')}, Linux {platform.release().split('-')[0]}",
        "libcurl": _libcurl(),
        "C compiler": _first_line("cc", "--version"),
        "server": _first_line("nginx", "-v").removeprefix("nginx version: "),
        "Python": _first_line(paths.PYTHON, "-c", VERSIONS),
    }
