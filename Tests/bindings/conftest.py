"""Which bindings are tested: those that BINDINGS names, else Python, which `make test` needs nothing more for."""

import json
import os
import sys

from support.sandbox import ROOT

sys.path.insert(0, str(ROOT / "bindings" / "conformance"))

from driver.runner import BINDINGS, filled  # noqa: E402


class Examples:
    """The examples of a binding: programs for the same tasks in each language, with the same arguments and output."""

    def __init__(self, name, said):
        self.name = name
        self._command, self._tasks = said["command"], said.get("tasks", {})
        self._environment = said.get("environment", {})
        self.folder = ROOT / "examples" / name

    def command(self, task):
        named = self._tasks.get(task, task)
        return [filled(each).replace("{task}", named) for each in self._command]

    def environment(self, more):
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        own = {name: filled(value) for name, value in self._environment.items()}
        library = {"TWILITE_LIBRARY": f"{ROOT}/build/libtwilite.so.1", "LD_LIBRARY_PATH": f"{ROOT}/build"}
        return {**kept, **library, **own, **more}


def pytest_generate_tests(metafunc):
    if "examples" not in metafunc.fixturenames:
        return
    wanted = os.environ.get("BINDINGS", "python").split()
    found = []
    for name in wanted:
        said = json.loads((BINDINGS[name] / "conformance.json").read_text("utf-8"))
        if "examples" in said:
            found.append(Examples(name, said["examples"]))
    metafunc.parametrize("examples", found, ids=[each.name for each in found])
