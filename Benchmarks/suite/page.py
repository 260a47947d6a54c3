"""Writes docs/performance.md. Every figure in it is of the run that writes it."""

from .report import result, side_names, sides, target, verdict

OPENING = """\
# How fast it is

`Benchmarks/run` writes this page; do not edit it. {met} of {targets} targets were met in the run that wrote it. A
number without a unit is a ratio: Twilite's value over its peer's, measured at the same time.

{summary}

```sh
Benchmarks/run                 # all of it, about {minutes} minutes; writes this page and its plots
Benchmarks/run --quick         # does it run, is it far off; writes build/bench/ only
Benchmarks/run create queue    # some of it; writes build/bench/ only
Benchmarks/run --list          # what there is
```

`make bench` does all of it, and first installs what it needs: what `make` needs, and the Debian packages
`nginx-light openssl wrk libsimdjson-dev`. What Python packages it
needs, and installs into `build/venv`, is in `Benchmarks/requirements.txt`. The figures are in
[performance.json](performance.json) too, and all measurements of a run in `build/bench/results.json`.

## What is measured, and how

| the machine | |
|---|---|
{machine}

- **Against a peer.** A program that does the same without Twilite. In C that is libcurl used by hand, as carefully as
  one would: a handle that is kept, URL and form encoded, basic authentication, a buffer that is used again. In Python
  it is twilio-python.
- **In turn.** Both programs live side by side. In each round each does a small piece of work, and the ratio is taken in
  the round: what comes over a shared machine comes over both. A result is the median of the rounds, and has the
  quartiles beside it; from run to run it moves by two or three percent. Processes are started anew several times, for
  where a process's memory lies makes a difference of some percent.
- **Against the same server.** One nginx process with canned answers: for a create a record of 677 bytes, for a list
  pages of 1000 records, 678 KB each.
- **Where they run.** With one request at a time client and server share a core, since never both have something to do;
  with requests in flight they have a core each; threads run wherever the scheduler puts them.
- **Wall and CPU time.** CPU time is the client's alone, user and system, of all its threads.
"""


def write(path, machine, results, plots, minutes):
    """`plots`: the names of the files, by what they show."""
    aimed = [(found, figure) for found in results for figure in found.figures if figure.target]
    text = OPENING.format(
        met=sum(figure.met for _, figure in aimed), targets=len(aimed), minutes=minutes, summary=summary(aimed),
        machine="\n".join(f"| {name} | {value} |" for name, value in machine.items()),
    )  # fmt: skip
    parts = [text, f"\n![Twilite against its peers]({plots['ratios']})\n\n## All results\n"]
    for found in results:
        title = found.subject.TITLE
        parts.append(f"\n### {title}\n\n{found.subject.__doc__.strip()}\n\n`Benchmarks/run {found.name}`\n")
        if found.figures:
            parts.append(f"\n{table(found)}\n")
        parts += [f"\n{note}\n" for note in found.notes]
        if found.name in plots:
            parts.append(f"\n![{title}]({plots[found.name]})\n")
    path.write_text("".join(parts))


def summary(aimed):
    lines = ["| what | | result | target | met |", "|---|---|---|---|---|"]
    title = None
    for found, figure in aimed:
        shown = "" if found.subject.TITLE == title else found.subject.TITLE
        title = found.subject.TITLE
        lines.append(f"| {shown} | {figure.name} | {result(figure)[0]} | {target(figure)} | {verdict(figure)} |")
    return "\n".join(lines)


def table(found):
    ours, peer = side_names(found.subject)
    lines = [f"| | result | quartiles | {ours} | {peer} | target | met |", "|---|---|---|---|---|---|---|"]
    for figure in found.figures:
        name = figure.name + (f", against {figure.against}" if figure.against else "")
        median, spread = result(figure)
        cells = [name, f"**{median}**", spread, *sides(figure), target(figure), verdict(figure)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
