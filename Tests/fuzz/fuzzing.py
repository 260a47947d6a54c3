"""One run of a door's fuzzer, which `make fuzzers` builds."""

import dataclasses
import json
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
# Swift's own handler of crashes would stand beside the sanitizer's.
ENVIRONMENT = {"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_stack_use_after_return=1"}
# A value that a rule lets through, where a word is not one.
SAMPLES = {
    "integer": 1, "number": 1.5, "json": {}, "json_value": {"a": 1}, "body": {}, "map": {"a": {"b": "c"}},
    "date": "2020-01-01", "date_time": "2020-01-01T00:00:00Z", "uri": "https://example.com/",
    "uri_or_empty": "https://example.com/", "email": "a@example.com",
}  # fmt: skip


def sample(parameter):
    """A value for a parameter."""
    if "enum" in parameter:
        value = parameter["enum"][0]
    elif parameter.get("pattern", "").startswith("^") and parameter["rule"].startswith("sid"):
        value = parameter["pattern"][1:3] + "a" * 32
    elif parameter["rule"] == "integer":
        value = parameter.get("minimum", 1)
    else:
        value = SAMPLES.get(parameter["rule"], "identity1")
    return [value] if parameter.get("repeated") else value


def write_parameters(library, folder):
    """A seed for each operation that a library knows, with all of its parameters."""
    folder.mkdir(parents=True, exist_ok=True)
    reading = f"import ctypes; l = ctypes.CDLL({str(library)!r}); l.twilite_catalog.restype = ctypes.c_char_p; print(l.twilite_catalog().decode())"
    catalog = json.loads(subprocess.run([sys.executable, "-c", reading], check=True, capture_output=True, text=True).stdout)
    for operation in (operation for resource in catalog["resources"] for operation in resource["operations"]):
        given = {parameter["name"]: sample(parameter) for parameter in operation["parameters"]}
        (folder / operation["id"]).write_text(f"{operation['id']}\n{json.dumps(given)}")


@dataclasses.dataclass
class Run:
    door: str
    seed: int
    executions: int
    edges: int
    seconds: float
    # What failed, or took more than two seconds: the fuzzer's own words, and the files with the inputs.
    failed: bool
    output: str = dataclasses.field(repr=False)
    inputs: list = dataclasses.field(repr=False)

    def __str__(self):
        found = ", FOUND" if self.failed else ", SLOW" if self.inputs else ""
        return f"{self.door:14}{self.executions:>12,} executions{self.seconds:>8.0f} s{self.edges:>8} edges, seed {self.seed}{found}"

    def report(self):
        return "\n".join([*self.output.splitlines()[-60:], *(f"The input: {path}" for path in self.inputs)])


def last_number(pattern, text):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def fuzz(program, seconds, seed, corpus, seeds, found, *options):
    """Fuzzes a door. What is new is kept in `corpus`, what fails or is slow in `found`."""
    door = program.name
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    dictionary = HERE / "dictionaries" / f"{door}.dict"
    command = [
        program, corpus, *seeds, f"-max_total_time={seconds}", f"-seed={seed}", "-max_len=8192", "-timeout=25",
        "-report_slow_units=2", "-print_final_stats=1", f"-artifact_prefix={found}/{door}-",
        # The corpus read again each second, for what others put there, is a choice by the clock.
        "-reload=0", *([f"-dict={dictionary}"] if dictionary.exists() else []), *options,
    ]  # fmt: skip
    began = time.monotonic()
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True)
    output = done.stderr.decode(errors="replace")
    return Run(
        door, seed, last_number(r"number_of_executed_units: *(\d+)", output), last_number(r"cov: (\d+)", output),
        time.monotonic() - began, done.returncode != 0, output,
        [pathlib.Path(path) for path in re.findall(r"Test unit written to (.+)", output)],
    )  # fmt: skip
