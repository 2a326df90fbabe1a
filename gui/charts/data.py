"""What a chart draws: frozen figures with their words, the same for screen, table, copy and file."""

from __future__ import annotations

from datetime import datetime

import msgspec

OTHER = "Other"


class Bar(msgspec.Struct, frozen=True):
    """One bar: a label and a count. `note` is added to the hover text."""

    label: str
    count: int
    note: str = ""


class BarData(msgspec.Struct, frozen=True):
    """Sorted bars of one dimension.

    `base` is what the shares are of, in words ("clickers"); `whole` their sum, None where shares make no sense.
    """

    title: str
    bars: tuple[Bar, ...]
    base: str
    whole: int | None
    note: str = ""


class TimePoint(msgspec.Struct, frozen=True):
    """Clicks in one step that begins at `start` (UTC)."""

    start: datetime
    count: int


class TimeData(msgspec.Struct, frozen=True):
    """Counts over time; `step_seconds` is the width of a step, `zone` an IANA name for reading it."""

    title: str
    points: tuple[TimePoint, ...]
    step_seconds: int
    zone: str
    unit: str = "clicks"
    note: str = ""


def sorted_bars(counts: dict[str, int], *, most: int = 8) -> tuple[Bar, ...]:
    """Bars by count, largest first; what comes after `most` labels is summed up as "Other".

    Unknown labels stand last, whatever their count: they say nothing about the audience.
    """
    known = {label: count for label, count in counts.items() if label.casefold() != "unknown"}
    order = sorted(known.items(), key=lambda item: (-item[1], item[0]))
    bars = [Bar(label, count) for label, count in order[:most]]
    rest = order[most:]
    if len(rest) == 1:
        bars.append(Bar(*rest[0]))
    elif rest:
        bars.append(Bar(OTHER, sum(count for _, count in rest), f"{len(rest)} more"))
    unknown = sum(count for label, count in counts.items() if label.casefold() == "unknown")
    if unknown:
        bars.append(Bar("Unknown", unknown))
    return tuple(bars)
