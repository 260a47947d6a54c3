"""A guide, read as what its reader does: files to save and commands to give, in their order.

A comment above a block says what the block is, where its language does not:

    <!-- file: try.c -->              to be saved under this name
    <!-- in the background: 8888 -->  a command of another terminal; the next waits until something listens on this port
    <!-- prints -->                   what the command before prints; … stands for whatever is in a line
    <!-- not run: reason -->          what cannot be done here

A block of sh without a comment is a command; any other has one.
"""

import re
from pathlib import Path
from typing import NamedTuple

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"
FENCE = re.compile(
    r"(?:^ *<!-- (?P<marker>[^>]*?) -->\n\s*)?^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$",
    re.M | re.S,
)


class Step(NamedTuple):
    does: str  # "run", "file", "background", "prints" or "not run"
    of: str  # the file's name, the port, the reason
    text: str


def steps(text, sections=None):
    """The steps of a guide, or of those of its sections that have these titles."""
    if sections is not None:
        parts = re.split(r"^## (.*)\n", text, flags=re.M)
        text = "".join(body for title, body in zip(parts[1::2], parts[2::2]) if title in sections)
    found = []
    for block in FENCE.finditer(text):
        marker, language = block["marker"] or "", block["language"]
        does, _, of = marker.partition(": ")
        body = re.sub(rf"^{block['indent']}", "", block["text"], flags=re.M)
        names = {"file": "file", "in the background": "background", "prints": "prints", "not run": "not run", "": "run"}
        assert does in names and (marker or language == "sh"), f"what is this block for?\n{block[0]}"
        assert does in ("", "prints") or of, f"{marker}: of what?"
        found.append(Step(names[does], of, body))
    return found


def script(found, ports):
    """One script for bash that does the steps. What each command printed is between lines that divide."""
    lines = ["set -e", "exec 2>&1"]
    for index, step in enumerate(found):
        text = _with_ports(step.text, ports)
        if step.does == "file":
            folder = str(Path(step.of).parent)
            lines += [f"mkdir -p {folder}", f"cat > {step.of} <<'end of the file'\n{text}end of the file"]
        elif step.does == "background":
            port = ports[step.of]
            lines += [f"(\n{text}) > output-of-{port} 2>&1 &",
                      f"until (exec 3<>/dev/tcp/127.0.0.1/{port}) 2>/dev/null; do jobs %% > jobs",
                      f"grep -q Running jobs || {{ cat output-of-{port}; exit 1; }}; sleep 0.1; done"]  # fmt: skip
        elif step.does == "run":
            lines += [f"echo; echo '==== {index}'", text]
    return "\n".join([*lines, "echo; echo '==== end'", ""])


def printed(output):
    """What each command printed, by its index."""
    parts = re.split(r"\n==== (\d+|end)\n", f"\n{output}")
    return {part[0]: part[1] for part in zip(parts[1::2], parts[2::2])}


def is_as_said(said, found):
    pattern = re.escape(said.strip("\n")).replace("…", ".*")
    return re.fullmatch(pattern, found.strip("\n")) is not None


def _with_ports(text, ports):
    return re.sub(rf"\b(?:{'|'.join(ports)})\b", lambda match: str(ports[match[0]]), text) if ports else text
