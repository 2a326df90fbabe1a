"""The charts of a report: what each draws, or the reason why there is none."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from gui.charts.map_data import HeatData, MapData
from gui.detail.audience import named
from gui.detail.reasons import Reasons
from gui.detail.splits import split_by
from gui.detail.steps import time_data
from gui.printing.blocks import Panel, Panels
from gui.printing.curve import CurveData, CurveLine
from gui.printing.telling import shortened
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.data import BarData
    from gui.printing.content import ReportContent
    from gui.printing.telling import Teller
    from services.domain.rows import CampaignRow
    from services.domain.timing import SinceSend

MOST_LINES = 8
SHOWN_SHARE = 0.98
"""The curve ends where so many of the clicks have come; a handful of late ones would flatten it."""
LEAST_HOURS = 24
BAR_ROW, BAR_EDGE = 22, 8
MAP_HEIGHT, HEAT_HEIGHT, TIME_HEIGHT, CURVE_HEIGHT = 330, 232, 170, 190
NAME = 40
_VAGUE = frozenset({"other", "unknown"})


class PanelMaker:
    """Makes the panels of a report."""

    def __init__(self, content: ReportContent, teller: Teller) -> None:
        self._content, self._tell = content, teller
        self._reasons = Reasons(lambda: content.options.providers)

    @property
    def _lens(self) -> str:
        return tr("human") if self._content.options.lenses.human else tr("all")

    def time(self) -> Panels:
        """Clicks over time, with the notes as flags."""
        content, detail = self._content, self._content.detail
        title = tr("Clicks per hour") if detail.hourly else tr("Clicks per day")
        title = f"{title}, {self._lens}"
        note = self._reasons.grain_note(content.campaigns)
        data = time_data(detail, title, note, content.options.zone)
        if data is None:
            why = self._reasons.times(detail)
            return Panels((Panel("time", tr("Clicks over time"), reason=why),))
        first = data.points[0].start.timestamp()
        last = data.points[-1].start.timestamp() + data.step_seconds
        flags = tuple(
            (note.at.timestamp(), str(number))
            for number, note in enumerate(content.notes, start=1)
            if first <= note.at.timestamp() <= last
        )
        return Panels((Panel("time", title, data, TIME_HEIGHT, data.note, flags=flags),))

    def since(self) -> Panels:
        """Clicks added up since the send."""
        title = ", ".join((tr("Clicks since the send, added up"), self._lens))
        if not self._content.since:
            why = self._reasons.times(self._content.detail)
            return Panels((Panel("since", tr("Clicks since the send"), reason=why),))
        data = self._curve(title)
        return Panels((Panel("since", title, data, CURVE_HEIGHT, data.note),))

    def _curve(self, title: str) -> CurveData:
        found = self._content.since
        names = {row.key: row for row in self._content.campaigns}
        if len(found) <= MOST_LINES:
            counts = [one.counts for one in found]
            labels = [self._name(names.get(one.key)) for one in found]
        else:
            counts, labels = [_added(found)], [tr("All campaigns together")]
        step = found[0].step_seconds
        shown = _shown_steps(counts, step)
        late = sum(sum(each[shown:]) for each in counts)
        curves = tuple(
            CurveLine(label, tuple(accumulate(each[:shown])))
            for label, each in zip(labels, counts, strict=True)
        )
        return CurveData(title, curves, step, self._marks(len(curves)), self._curve_note(late))

    @staticmethod
    def _name(row: CampaignRow | None) -> str:
        return shortened(row.name or row.campaign_id, NAME) if row is not None else ""

    def _marks(self, lines: int) -> tuple[tuple[float, str], ...]:
        decay = self._content.decay
        if decay is None or lines > 1:
            return ()
        named = ((decay.t50, 50), (decay.t90, 90))
        return tuple((at, f"{share} %") for at, share in named if at is not None)

    def _curve_note(self, late: int) -> str:
        decay, formats = self._content.decay, self._tell.formats
        parts = []
        told = len(self._content.since)
        if told < len(self._content.campaigns):
            words = tr("{k} of {n} campaigns have clicks with a time.")
            parts.append(words.format(k=told, n=len(self._content.campaigns)))
        if decay is not None and decay.t50 is not None and decay.t90 is not None:
            words = tr("Half of the clicks came within {t50}, 90 % within {t90}.")
            t50, t90 = formats.duration(decay.t50), formats.duration(decay.t90)
            parts.append(words.format(t50=t50, t90=t90))
            if decay.provisional:
                parts.append(tr("Provisional: a campaign is younger than a week."))
        if late:
            words = tr("{n} clicks came later than is shown.")
            parts.append(words.format(n=formats.count(late)))
        return " ".join(parts)

    def why_no_links(self) -> str:
        """Why there is no table of links."""
        return self._reasons.links(self._content.detail)

    def week(self) -> Panels:
        """Clicks by weekday and hour."""
        week, zone = self._content.week, self._content.options.zone
        title = ", ".join((tr("Clicks by weekday and hour"), self._lens))
        if week is None or not week.total:
            why = self._reasons.times(self._content.detail)
            return Panels((Panel("week", tr("Clicks by weekday and hour"), reason=why),))
        note = ""
        if week.unplaced:
            words = tr("{n} clicks without a time are left out.")
            note = words.format(n=self._tell.count(week.unplaced))
        return Panels(
            (Panel("week", title, HeatData(title, week.cells, zone=zone), HEAT_HEIGHT, note),)
        )

    def audience(self) -> tuple[Panels, ...]:
        """The map, then bars in pairs; a reason that all share is told once."""
        titles = {
            "country": tr("Countries"),
            "device": tr("Devices"),
            "os": tr("Operating systems"),
            "browser": tr("Browsers"),
        }
        panels = {key: self._bars(key, title) for key, title in titles.items()}
        reasons = {panel.reason for panel in panels.values() if panel.data is None}
        if len(reasons) == 1 and all(panel.data is None for panel in panels.values()):
            return (Panels((Panel("audience", ", ".join(titles.values()), reason=reasons.pop()),)),)
        pairs = [
            Panels((panels["country"], panels["device"])),
            Panels((panels["os"], panels["browser"])),
        ]
        countries = panels["country"].data
        if countries is not None:
            pairs.insert(0, Panels((self._map(countries),)))  # type: ignore[arg-type]
        return tuple(pairs)

    def _bars(self, key: str, title: str) -> Panel:
        split = split_by(self._content.detail, key, title)
        bars = split.bars
        if bars is None:
            why = split.reason or self._reasons.breakdown(self._content.detail, key)
            return Panel(key, title, reason=why, half=True)
        bars = named(bars, key)
        height = max(len(bars.bars), 4) * BAR_ROW + BAR_EDGE
        return Panel(key, bars.title, bars, height, bars.note, half=True)

    def _map(self, bars: BarData) -> Panel:
        counts: Counter[str] = Counter()
        for row in self._content.detail.breakdowns:
            if row.dimension == "country" and row.of == bars.of:
                counts[row.label.strip().casefold()] += row.count
        known = tuple((c.upper(), n) for c, n in counts.items() if c not in _VAGUE)
        data = MapData(
            bars.title, known, counts["unknown"], bars.base, "", bars.whole, counts["other"]
        )
        return Panel("map", bars.title, data, MAP_HEIGHT, "")


def _added(found: Sequence[SinceSend]) -> tuple[int, ...]:
    """The steps of several campaigns as if all had been sent at once."""
    sums = [0] * max(len(one.counts) for one in found)
    for one in found:
        for step, count in enumerate(one.counts):
            sums[step] += count
    return tuple(sums)


def _shown_steps(counts: Sequence[Sequence[int]], step_seconds: int) -> int:
    """How many steps are drawn: up to where nearly all clicks of every line have come."""
    least = LEAST_HOURS * 3600 // step_seconds
    ends = []
    for each in counts:
        wanted, seen = sum(each) * SHOWN_SHARE, 0
        for step, count in enumerate(each):
            seen += count
            if seen >= wanted:
                ends.append(step + 1)
                break
    longest = max(map(len, counts))
    return min(max(longest, 1), max(*ends, least) if ends else least)
