"""The lines of compared campaigns on equal axes: what they show, how far they go, and who has none."""

from __future__ import annotations

import math
from collections import Counter
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from gui.campaigns.tips import shown_name
from gui.charts.curve_data import CurveData, Line, since_send
from gui.detail.data import DetailData
from gui.detail.words import one_line
from gui.views.compare_read import COARSE, FINE, FINE_MOST, age
from services.domain.lenses import PLAIN, Lenses
from services.domain.metric_list import rate_under
from services.domain.metrics import count_of
from services.domain.timing import FINAL_AFTER_DAYS
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.views.compare_read import Answer
    from services.domain.rows import CampaignKey, CampaignRow

MOST_STEPS = 400
"""Points of a line; more would be narrower than a pixel."""
_DAY = 86_400
_TAIL = 0.99
"""Up to where the axis goes at most by itself: stragglers of months would squeeze all the rest."""


class Measure(StrEnum):
    """What the lines show."""

    CLICKS = "clicks"
    SHARE = "share"
    CLICKERS = "clickers"


class Reach(StrEnum):
    """How far the axis goes."""

    COMMON = "common"
    DAY = "day"
    WEEK = "week"
    ALL = "all"


class Curves(msgspec.Struct, frozen=True):
    """The chart: its lines, where its axes end, and which campaigns have none, with the reason.

    Those have an empty line, so that all others keep their colour from one measure to the next.
    """

    data: CurveData
    end: float
    top: float
    missing: tuple[tuple[str, str], ...] = ()

    @property
    def drawn(self) -> tuple[Line, ...]:
        """The lines that are not empty."""
        return tuple(line for line in self.data.lines if line.values)


class CurveMaker:
    """Makes the chart of an answer.

    Args:
        answer: What the workspace says.
        reasons: Why something is missing.
        formats: How values are written.
        lenses: How figures are looked at.
    """

    def __init__(
        self, answer: Answer, reasons: Reasons, formats: Formats, lenses: Lenses = PLAIN
    ) -> None:
        self._answer = answer
        self._reasons = reasons
        self._formats = formats
        self._lenses = lenses
        self._rate = rate_under("click_rate", lenses)
        self.names = names(answer.rows, formats)

    def make(self, measure: Measure, reach: Reach) -> Curves:
        """The lines of one measure."""
        why = {row.key: self._why_not(row, measure) for row in self._answer.rows}
        drawn = [row for row in self._answer.rows if not why[row.key]]
        missing = tuple((self.names[key], reason) for key, reason in why.items() if reason)
        end = self._end(drawn, reach) if drawn else 0.0
        step = next(
            (s for s in (FINE, 3600, 21_600) if end / s <= MOST_STEPS and end <= FINE_MOST * FINE),
            COARSE,
        )
        lines = tuple(
            Line(
                self.names[row.key],
                () if why[row.key] else self._values(row, measure, step, end),
                self._provisional(row),
            )
            for row in self._answer.rows
        )
        percent = measure is not Measure.CLICKS
        data = CurveData(
            self.title(measure), lines, step, self._unit(measure), percent, self._note(drawn, reach)
        )
        highest = max((max(line.values, default=0.0) for line in lines), default=0.0)
        return Curves(data, end, highest, missing)

    def title(self, measure: Measure) -> str:
        """What the chart is about."""
        if measure is Measure.CLICKERS:
            return tr("{rate}, by time since the send").format(rate=tr(self._rate.title))
        if measure is Measure.SHARE:
            words = tr("Share of the clicks seen so far, by time since the send")
        else:
            words = tr("Clicks since the send, added up")
        return tr("{title}, human").format(title=words) if self._lenses.human else words

    def _unit(self, measure: Measure) -> str:
        if measure is Measure.CLICKERS:
            return tr(self._rate.title)
        return tr("clicks") if measure is Measure.CLICKS else tr("share of clicks")

    def _why_not(self, row: CampaignRow, measure: Measure) -> str:
        """Why a campaign has no line; "" where it has one."""
        if row.sent_at is None:
            return tr("its send time is not known.")
        data = DetailData(campaigns=(row,))
        if not row.click_rows:
            return self._reasons.clicks(data)
        if not self._answer.days.get(row.key):
            if self._lenses.human:
                return tr("no click with a time is left without the likely automatic ones.")
            return tr("the provider gives no time for these clicks.")
        if measure is not Measure.CLICKERS:
            return ""
        if not count_of(row, self._rate.denominator):
            return tr("the number of {base} is not known or 0.").format(base=tr(self._rate.base))
        if self._answer.firsts is not None and not self._answer.firsts.get(row.key):
            return tr("its clicks name no person.")
        return ""

    def _provisional(self, row: CampaignRow) -> bool:
        return (age(row, self._answer.now) or 0.0) < FINAL_AFTER_DAYS * _DAY

    def _end(self, drawn: Sequence[CampaignRow], reach: Reach) -> float:
        """Where the axis ends, in seconds since the send."""
        if reach is Reach.DAY:
            return float(_DAY)
        if reach is Reach.WEEK:
            return 7.0 * _DAY
        last = max(self._reached(row.key, 1.0) for row in drawn)
        if reach is Reach.ALL:
            return last
        youngest = min(age(row, self._answer.now) or 0.0 for row in drawn)
        nearly = max(self._reached(row.key, _TAIL) for row in drawn)
        return max(min(youngest, nearly), float(FINE))

    def _reached(self, key: CampaignKey, share: float) -> float:
        """When so large a share of a campaign's clicks had come."""
        days = self._answer.days[key]
        wanted = sum(days) * share
        fine = self._answer.fine.get(key, ())[:FINE_MOST]
        for counts, step in ((fine, FINE), (days, COARSE)):
            for number, seen in enumerate(accumulate(counts), start=1):
                if seen >= wanted:
                    return float(number * step)
        return float(len(days) * COARSE)

    def _values(
        self, row: CampaignRow, measure: Measure, step: int, end: float
    ) -> tuple[float, ...]:
        """The line, up to the campaign's age or the end of the axis."""
        counts = self._counts(row.key, measure, step)
        lived = max(math.ceil((age(row, self._answer.now) or 0.0) / step), len(counts))
        length = min(lived, math.ceil(end / step))
        base = 1.0
        if measure is Measure.SHARE:
            base = float(sum(self._answer.days[row.key]))
        elif measure is Measure.CLICKERS:
            base = float(count_of(row, self._rate.denominator) or 1)
        total, found = 0, []
        for number in range(length):
            total += counts[number] if number < len(counts) else 0
            found.append(total / base)
        return tuple(found)

    def _counts(self, key: CampaignKey, measure: Measure, step: int) -> Sequence[int]:
        """New clicks, or new clickers, in each step."""
        if measure is Measure.CLICKERS:
            firsts = (self._answer.firsts or {}).get(key, ())
            steps = Counter(int(seconds // step) for seconds in firsts)
            return [steps[n] for n in range(max(steps, default=-1) + 1)]
        if step == COARSE:
            return self._answer.days[key]
        fine, many = self._answer.fine.get(key, ()), step // FINE
        return [sum(fine[n : n + many]) for n in range(0, len(fine), many)]

    def _note(self, drawn: Sequence[CampaignRow], reach: Reach) -> str:
        """What has to be known of the lines."""
        notes = []
        young = [row for row in drawn if self._provisional(row)]
        if young:
            notes.append(tr("Dashed lines are provisional: seven days have not passed."))
        if reach is Reach.COMMON and drawn:
            notes.append(self._end_note(drawn))
        notes.append(self._reasons.grain_note(drawn))
        return " ".join(note for note in notes if note)

    def _end_note(self, drawn: Sequence[CampaignRow]) -> str:
        """Why the axis ends before the last click; "" where it does not."""
        end = self._end(drawn, Reach.COMMON)
        if end >= self._end(drawn, Reach.ALL):
            return ""
        youngest = min(drawn, key=lambda row: age(row, self._answer.now) or 0.0)
        lived = age(youngest, self._answer.now) or 0.0
        if lived <= end:
            return tr("The axis ends at the age of the youngest, “{name}”: {age}.").format(
                name=self.names[youngest.key], age=since_send(lived)
            )
        return tr("The axis ends where each campaign had 99 % of its clicks.")


def names(rows: Sequence[CampaignRow], formats: Formats) -> dict[CampaignKey, str]:
    """What the lines are called: the campaigns' names, with day or number where several are the same."""
    plain = {row.key: one_line(shown_name(row)) for row in rows}
    same = Counter(plain.values())
    dated = {
        row.key: f"{plain[row.key]} ({formats.date(row.sent_at)})"
        if same[plain[row.key]] > 1 and row.sent_at
        else plain[row.key]
        for row in rows
    }
    same = Counter(dated.values())
    seen: Counter[str] = Counter()
    found = {}
    for key, name in dated.items():
        seen[name] += 1
        found[key] = f"{name} #{seen[name]}" if same[name] > 1 else name
    return found


def missing_words(missing: Sequence[tuple[str, str]]) -> str:
    """The campaigns without a line, each with its reason."""
    return "\n".join(tr("Not drawn: {name}: {why}").format(name=n, why=w) for n, w in missing)
