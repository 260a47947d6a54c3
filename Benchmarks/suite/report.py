"""The results as a text table and as JSON."""

import json
from collections import namedtuple

Result = namedtuple("Result", "name subject figures notes")
"""What measuring a subject gave."""


def number(value):
    """Three digits that count, and no exponent."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}" if abs(value) < 100 else f"{value:.0f}"


def result(figure):
    """The median with its unit, and the quartiles. A ratio near 1 has a digit more than its target."""
    fine = figure.result_unit == "x" and figure.median < 2
    low, median, high = (f"{value:.3f}" if fine else number(value) for value in figure.quartiles)
    unit = "" if figure.result_unit == "x" else f" {figure.result_unit}"
    return f"{median}{unit}", f"{low} to {high}"


def target(figure):
    if figure.target is None:
        return ""
    sense, bound = figure.target
    unit = "" if figure.result_unit == "x" else f" {figure.result_unit}"
    return f"{'≤' if sense == '<=' else '≥'} {bound:g}{unit}"


def verdict(figure):
    return {None: "", True: "yes", False: "no"}[figure.met]


def sides(figure):
    """The medians of both sides, with their unit."""
    return ["" if median is None else f"{number(median)} {figure.unit}" for median in figure.medians]


def side_names(subject):
    return getattr(subject, "SIDES", ("Twilite", "peer"))


def table(found):
    """A subject's figures as text."""
    rows = [("", "result", "quartiles", *side_names(found.subject), "target", "met")]
    for figure in found.figures:
        rows.append((figure.name, *result(figure), *sides(figure), target(figure), verdict(figure)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    peers = ", ".join(dict.fromkeys(figure.against for figure in found.figures if figure.against))
    lines = [f"{found.name}: {found.subject.TITLE}" + (f" / {peers}" if peers else "")]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]
        lines.append(("  " + "  ".join(cells)).rstrip())
    return "\n".join(lines)


def write_json(path, machine, results, quick, with_rounds=True):
    def as_json(figure):
        told = figure.as_json()
        return told if with_rounds else {**told, "ours": figure.medians[0], "peer": figure.medians[1]}

    subjects = {
        found.name: {
            "title": found.subject.TITLE, "notes": found.notes,
            "figures": [as_json(figure) for figure in found.figures],
        }
        for found in results
    }  # fmt: skip
    text = json.dumps({"machine": machine, "quick": quick, "subjects": subjects}, indent=1, ensure_ascii=False)
    path.write_text(text + "\n")
