"""The plots: the ratios in one picture, the queue's throughput, the pager's memory."""

import math

from . import svg
from .figures import RATIO
from .report import number


def advantages(figure):
    """The quartiles of how many times as good as its peer Twilite is: as fast, or at that fraction of the cost."""
    return figure.quartiles if figure.higher_is_better else tuple(1 / value for value in reversed(figure.quartiles))


def plot_ratios(results, path):
    """A line for each ratio: to the right of 1 Twilite is better than its peer."""
    rows = []
    for found in results:
        ratios = [figure for figure in found.figures if figure.kind == RATIO]
        if ratios:
            rows += [(found.name, None), *((figure.name, figure) for figure in ratios)]
    low = min(0.5, *(advantages(figure)[0] for _, figure in rows if figure))
    high = max(2.0, *(advantages(figure)[2] for _, figure in rows if figure))
    row_height, top, left, width = 18, 84, 400, 1000
    height = top + row_height * len(rows) + 20
    drawing = svg.Drawing(width, height, "Twilite against its peers (right of 1: Twilite is better)")
    x = svg.Scale((low / 1.1, high * 1.1), (left, width - 90), math.log)
    for tick in (0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500):
        if low / 1.1 <= tick <= high * 1.1:
            drawing.line(x(tick), top - 10, x(tick), drawing.height - 20, svg.INK if tick == 1 else svg.FAINT)
            drawing.text(x(tick), top - 16, f"{tick:g}", size=11, anchor="middle")
    for index, (label, figure) in enumerate(rows):
        y = top + row_height * index + 8
        if figure is None:
            drawing.text(16, y + 4, label, size=12)
            continue
        first, median, third = advantages(figure)
        drawing.text(left - 12, y + 4, label, size=11, anchor="end")
        drawing.line(x(first), y, x(third), y, svg.OURS, width=3)
        drawing.dot(x(median), y, svg.BAD if figure.met is False else svg.OURS)
        drawing.text(width - 16, y + 4, number(median), size=11, anchor="end")
        if figure.target:
            bound = figure.target[1] if figure.higher_is_better else 1 / figure.target[1]
            drawing.line(x(bound), y - 6, x(bound), y + 6, svg.PEER, width=2)
    drawing.text(16, 46, "dot: median; bar: quartiles; upright: target; red: target missed", size=11)
    drawing.write(path)


def plot_queue(data, path):
    """Throughput over the requests in flight, with quartiles."""
    drawing = svg.Drawing(640, 360, "Creates a second over requests in flight")
    points = [point for side in data.values() for point in side]
    x = svg.Scale((min(p[0] for p in points), max(p[0] for p in points)), (80, 600), math.log)
    top = svg.round_up(max(p[3] for p in points))
    y = svg.Scale((0, top), (310, 60))
    for part in range(6):
        drawing.line(80, y(top * part / 5), 600, y(top * part / 5))
        drawing.text(72, y(top * part / 5) + 4, f"{top * part / 5:,.0f}", size=11, anchor="end")
    for in_flight, *_ in data["Twilite"]:
        drawing.text(x(in_flight), 328, str(in_flight), size=11, anchor="middle")
    place = 80
    for (label, side), color in zip(data.items(), (svg.PEER, svg.OURS, svg.GREY)):
        drawing.area([(x(p[0]), y(p[1])) for p in side] + [(x(p[0]), y(p[3])) for p in reversed(side)], color)
        drawing.path([(x(p[0]), y(p[2])) for p in side], color)
        for p in side:
            drawing.dot(x(p[0]), y(p[2]), color, radius=3)
        drawing.text(place, 350, label, fill=color)
        place += 30 + 7 * len(label)
    drawing.write(path)


def plot_memory(runs, path):
    """Resident memory over the pages that were read, a line for each run."""
    drawing = svg.Drawing(640, 320, "Pager: MB resident over pages of 1000 records")
    pages = max(map(len, runs))
    top = svg.round_up(max(map(max, runs)) / 1024)
    x, y = svg.Scale((0, pages), (60, 610)), svg.Scale((0, top), (280, 50))
    for part in range(5):
        drawing.line(60, y(top * part / 4), 610, y(top * part / 4))
        drawing.text(52, y(top * part / 4) + 4, f"{top * part / 4:g}", size=11, anchor="end")
        drawing.text(x(pages * part / 4), 298, f"{pages * part / 4:,.0f}", size=11, anchor="middle")
    for run in runs:
        step = max(1, len(run) // 250)
        drawing.path([(x(page), y(run[page] / 1024)) for page in range(0, len(run), step)], svg.OURS)
    drawing.write(path)


def write(results, data, folder):
    """Draw what was measured; give the files' names by the subject that they belong to, and `ratios`."""
    written = {}
    if any(figure.kind == RATIO for found in results for figure in found.figures):
        plot_ratios(results, folder / "performance-ratios.svg")
        written["ratios"] = "performance-ratios.svg"
    for name, draw in (("queue", plot_queue), ("pager", plot_memory)):
        if name in data:
            draw(data[name], folder / f"performance-{name}.svg")
            written[name] = f"performance-{name}.svg"
    return written
