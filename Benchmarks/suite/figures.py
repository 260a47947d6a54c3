"""What a benchmark gives: figures, each with its measurements, its quartiles and its target."""

import statistics
from dataclasses import dataclass, field

RATIO, DIFFERENCE, ABSOLUTE = "ratio", "difference", "absolute"


def quartiles(values):
    """Lower quartile, median, upper quartile."""
    if len(values) == 1:
        return (values[0],) * 3
    return tuple(statistics.quantiles(values, n=4, method="inclusive"))


@dataclass
class Figure:
    """One comparison. `ours` and `peer` have a value for each round; what counts is their ratio in the same round.

    A target is a pair, ("<=", 1.05): what the median has to meet. A figure without one is for information.
    """

    name: str
    unit: str
    ours: list
    peer: list = field(default_factory=list)
    against: str = ""
    target: tuple = None
    kind: str = RATIO

    @property
    def values(self):
        if self.kind == RATIO:
            return [ours / peer for ours, peer in zip(self.ours, self.peer)]
        if self.kind == DIFFERENCE:
            return [ours - peer for ours, peer in zip(self.ours, self.peer)]
        return self.ours

    @property
    def higher_is_better(self):
        return self.unit.endswith("/s")

    @property
    def medians(self):
        """Of the two sides; a side that there is not has none."""
        return tuple(statistics.median(side) if side else None for side in (self.ours, self.peer))

    @property
    def result_unit(self):
        return "x" if self.kind == RATIO else self.unit

    @property
    def quartiles(self):
        return quartiles(self.values)

    @property
    def median(self):
        return self.quartiles[1]

    @property
    def met(self):
        """Whether the target is met; None without one."""
        if self.target is None:
            return None
        sense, bound = self.target
        return self.median <= bound if sense == "<=" else self.median >= bound

    def as_json(self):
        low, median, high = self.quartiles
        return {
            "name": self.name, "against": self.against, "kind": self.kind, "unit": self.unit,
            "median": median, "quartiles": [low, high], "rounds": len(self.values),
            "target": None if self.target is None else " ".join(map(str, self.target)), "met": self.met,
            "ours": self.ours, "peer": self.peer,
        }  # fmt: skip
