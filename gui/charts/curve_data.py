"""What a curve chart draws: lines over the time since the send, on one pair of axes."""

from __future__ import annotations

import msgspec

MOST_LINES = 8


class Line(msgspec.Struct, frozen=True):
    """One line: `values[n]` is reached at the end of step n.

    `provisional` lines belong to young campaigns: they are dashed, and go on growing.
    """

    label: str
    values: tuple[float, ...]
    provisional: bool = False


class CurveData(msgspec.Struct, frozen=True):
    """Lines with steps of one width since the send, at most `MOST_LINES`.

    `percent`: values are shares of 1. `unit` names what is counted. `one` is a single one of it.
    """

    title: str
    lines: tuple[Line, ...]
    step_seconds: int
    unit: str
    percent: bool = False
    note: str = ""
    one: str = ""

    @property
    def steps(self) -> int:
        """Steps of the longest line."""
        return max((len(line.values) for line in self.lines), default=0)


def cumulated(counts: tuple[int, ...], *, whole: int | None = None) -> tuple[float, ...]:
    """Counts added up step by step; as shares where `whole` is given and above 0."""
    total = 0
    found = []
    for count in counts:
        total += count
        found.append(total / whole if whole else float(total))
    return tuple(found)


def since_send(seconds: float) -> str:
    """A time since the send: 20 s, 45 min, 6 h, 2 d 6 h."""
    if seconds < 60:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {rest:02d} min" if rest else f"{hours} h"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h" if hours else f"{days} d"
