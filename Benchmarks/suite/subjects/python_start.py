"""What a Python program pays for the package before it gets anything: import, first call, memory, disk."""

import json
import subprocess

from .. import paths
from ..bench import TOGETHER, Figure, alternate
from ..programs import run

TITLE = "Python: import and first call"
PEER = "twilio-python"

# The files of twilio and of all that it needs, as pip installed them; compiled ones are made later and not counted.
INSTALLED = """
import importlib.metadata, json, re
sizes, wanted = {}, ["twilio"]
while wanted:
    name = re.sub("[-_.]+", "-", wanted.pop()).lower()
    if name in sizes:
        continue
    try:
        distribution = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        continue  # needed elsewhere only: on another system or an older Python
    files = [file.locate() for file in distribution.files or [] if file.suffix != ".pyc"]
    sizes[name] = sum(file.stat().st_size for file in files if file.exists())
    for requirement in distribution.requires or []:
        if "extra ==" not in requirement:
            wanted.append(re.match("[A-Za-z0-9._-]+", requirement).group())
print(json.dumps(sizes))
"""


def measure(bench):
    base, cores = bench.server.plain, TOGETHER["client"]
    bench.server.stay_on(TOGETHER["server"])
    sides = alternate(
        bench.size(15, 7),
        lambda: run(bench.python("first_call_ours.py", base), cores=cores),
        lambda: run(bench.python("first_call_peer.py", base), cores=cores),
    )
    figures = []
    for what, label, scale, unit in (
        ("import", "import", 1e3, "ms"), ("call", "first call", 1e3, "ms"), ("rss", "resident memory", 1 / 1024, "MB"),
    ):  # fmt: skip
        values = [[cost[what] * scale for cost in side] for side in sides]
        figures.append(Figure(label, unit, *values, against=PEER))
    ours, theirs = installed_by_twilite(), installed_by_twilio(bench)
    return figures + [Figure("installed files", "MB", [ours], [theirs], against=PEER)]


def installed_by_twilite():
    """The package's files and the library, in MB."""
    package = [path for path in (paths.BINDING / "twilite").rglob("*") if path.suffix in (".py", ".pyi", ".typed")]
    return sum(path.stat().st_size for path in (*package, paths.LIBRARY.resolve())) / 1e6


def installed_by_twilio(bench):
    done = subprocess.run([paths.PYTHON, "-c", INSTALLED], capture_output=True, text=True, timeout=60, check=True)
    sizes = json.loads(done.stdout)
    bench.notes.append(f"twilio-python with what it needs is {len(sizes)} packages.")
    return sum(sizes.values()) / 1e6
