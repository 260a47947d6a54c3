"""A few shapes, written as SVG by hand: the suite needs no plotting library."""

from html import escape

INK, FAINT, GREY = "#1f2328", "#d0d7de", "#6e7781"
OURS, PEER, BAD = "#0a5fc2", "#b35900", "#b42318"
FONT = "font-family='system-ui, sans-serif' font-size='{size}' fill='{fill}'"


class Drawing:
    def __init__(self, width, height, title):
        self.width, self.height = width, height
        self._parts = [
            f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' role='img'>",
            f"<title>{escape(title)}</title>",
            f"<rect width='{width}' height='{height}' fill='#ffffff'/>",
        ]
        self.text(16, 26, title, size=15)

    def line(self, x1, y1, x2, y2, color=FAINT, width=1, dash=None):
        dashes = f" stroke-dasharray='{dash}'" if dash else ""
        self._parts.append(
            f"<line x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}' stroke='{color}' "
            f"stroke-width='{width}'{dashes}/>"
        )

    def path(self, points, color, width=1.5):
        steps = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(f"<polyline points='{steps}' fill='none' stroke='{color}' stroke-width='{width}'/>")

    def area(self, points, color):
        steps = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(f"<polygon points='{steps}' fill='{color}' fill-opacity='0.15'/>")

    def dot(self, x, y, color, radius=4):
        self._parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius}' fill='{color}'/>")

    def text(self, x, y, text, size=12, fill=INK, anchor="start"):
        font = FONT.format(size=size, fill=fill)
        self._parts.append(f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' {font}>{escape(text)}</text>")

    def write(self, path):
        path.write_text("\n".join([*self._parts, "</svg>"]) + "\n")


class Scale:
    """From values to places, linearly or by their logarithms."""

    def __init__(self, values, places, of=lambda value: value):
        (self._low, self._high), (self._start, self._end), self._of = map(of, values), places, of

    def __call__(self, value):
        part = (self._of(value) - self._low) / (self._high - self._low)
        return self._start + part * (self._end - self._start)


def round_up(value):
    """The next of 1, 2, 5, 10, 20 ..., for the end of an axis."""
    step = 1.0
    while step < value:
        step *= 10
    return next(step * part for part in (0.1, 0.2, 0.5, 1) if step * part >= value)
