"""What a chart draws: frozen figures with their words, the same for screen, table, copy and file."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from gui.plain import plain
from services.wording import tr

_UNKNOWN = "unknown"
_OTHER = "other"
"""Labels of the providers that say nothing about the audience, in small letters."""
MOST_BARS = 8
HOUR, DAY, WEEK = 3600, 86_400, 604_800
"""Seconds."""


class Bar(msgspec.Struct, frozen=True):
    """One bar: a label and a count. `note` is added to the hover text.

    `quiet` bars (what is left over, what is unknown) are drawn in grey. `key` is the label as it is
    stored, by which its clicks can be picked; "" where the bar stands for several.
    """

    label: str
    count: int
    note: str = ""
    quiet: bool = False
    key: str = ""


class BarData(msgspec.Struct, frozen=True):
    """Sorted bars of one dimension.

    `base` is what is counted, in words ("clickers"), `of` the same as a key for files; `whole` is
    the sum that shares are of, None where shares make no sense.
    """

    title: str
    bars: tuple[Bar, ...]
    base: str
    whole: int | None
    note: str = ""
    of: str = ""


class TimePoint(msgspec.Struct, frozen=True):
    """Clicks in one step that begins at `start` (UTC)."""

    start: datetime
    count: int


class TimeData(msgspec.Struct, frozen=True):
    """Counts over time; `step_seconds` is the width of a step, `zone` an IANA name for reading it.

    `unit` names what is counted, `one` a single one of it.
    """

    title: str
    points: tuple[TimePoint, ...]
    step_seconds: int
    zone: str
    unit: str = "clicks"
    note: str = ""
    one: str = ""

    def end(self, index: int) -> datetime:
        """Where a step ends: days and weeks at the zone's midnight, which may be an hour off."""
        start = self.points[index].start
        if self.step_seconds < DAY:
            end = start + timedelta(seconds=self.step_seconds)
            # Where clocks change by half an hour, the next hour begins earlier.
            return min([end, *(point.start for point in self.points[index + 1 : index + 2])])
        zone = ZoneInfo(self.zone)
        day = start.astimezone(zone).date() + timedelta(days=self.step_seconds // DAY)
        return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def sorted_bars(counts: dict[str, int], *, most: int = MOST_BARS) -> tuple[Bar, ...]:
    """Bars by count, largest first; what comes after `most` labels is summed up as "Other".

    A provider's own "Other" joins ours. Unknown labels stand last, whatever their count: they say
    nothing about the audience.
    """
    vague: dict[str, int] = {_OTHER: 0, _UNKNOWN: 0}
    known: dict[str, int] = {}
    for label, count in counts.items():
        kind = label.strip().casefold()
        if kind in vague:
            vague[kind] += count
        else:
            known[label] = count
    order = sorted(known.items(), key=lambda item: (-item[1], item[0]))
    fits = len(order) == most + 1 and not vague[_OTHER]
    shown = order if fits else order[:most]
    rest = order[len(shown) :]
    bars = [Bar(plain(label), count, key=label) for label, count in shown]
    other = vague[_OTHER] + sum(count for _, count in rest)
    if other:
        note = tr("{n} labels together").format(n=len(rest)) if rest else ""
        bars.append(Bar(tr("Other"), other, note, quiet=True))
    if vague[_UNKNOWN]:
        bars.append(Bar(tr("Unknown"), vague[_UNKNOWN], quiet=True, key=_UNKNOWN))
    return tuple(bars)
