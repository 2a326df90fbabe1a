"""Key figures of a report, the comparison with the period before, and what the totals leave out."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from gui.campaigns.reasons import Reasons
from gui.formatting import DASH
from gui.printing.blocks import Card, Column, Row, Table
from gui.printing.telling import tidy
from services.domain.lenses import PLAIN
from services.domain.metric_list import count_under, rate_under
from services.domain.metrics import add_up, count_of, gap, roll_up
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.printing.content import ReportContent
    from gui.printing.telling import Teller
    from services.domain.lenses import Lenses
    from services.domain.metric_list import CountDefinition, RateDefinition
    from services.domain.metrics import RollUp, Total
    from services.domain.rows import CampaignRow

SUMMED = ("sends", "delivered_derived", "clicks", "opt_outs")
"""Counters of the key figures that add up."""
PEOPLE = "unique_opens"
RATES = ("click_rate", "clicks_per_clicker", "open_rate", "opt_out_rate")


def metrics_used(
    rows: Sequence[CampaignRow], lenses: Lenses
) -> tuple[list[CountDefinition], list[RateDefinition]]:
    """The definitions behind all figures of a report, counters and rates."""
    keys = ("sends", "delivered_derived", "unique_opens", "clicks", "unique_clicks", "opt_outs")
    # Where the human ones are told, the raw totals stay visible, so both need their words.
    counts = [count_under(key, lens) for key in keys for lens in (lenses, PLAIN)]
    rates = [rate_under(kind, lenses) for kind in ("delivery_rate", *rate_kinds(rows))]
    openers = any(PEOPLE in rate.needs for rate in rates)
    counts = [each for each in counts if openers or each.key != PEOPLE]
    return list(dict.fromkeys(counts)), rates


def rate_kinds(rows: Sequence[CampaignRow]) -> tuple[str, ...]:
    """The rates that are told of some campaigns; a text message cannot be opened."""
    mail = any(row.channel != "sms" for row in rows)
    return tuple(kind for kind in RATES if mail or kind != "open_rate")


class Whys:
    """Why a campaign has no figure."""

    def __init__(self, content: ReportContent) -> None:
        self._declared = Reasons()
        self._declared.learn(content.options.providers)

    def why(self, row: CampaignRow, key: str) -> str:
        """Why the campaign's counter `key` is unknown."""
        if key in ("human_clicks", "human_clickers") and row.clicks is not None:
            return tr("Only totals are known, so automatic clicks cannot be told apart.")
        raw = {"human_clicks": "clicks", "human_clickers": "unique_clicks"}
        return self._declared.why(row, raw.get(key, key))


class Figures:
    """Tells the key figures of a report."""

    def __init__(self, content: ReportContent, teller: Teller) -> None:
        self._content, self._tell = content, teller
        self._rows = content.campaigns
        self._lenses = content.options.lenses
        self._kinds = rate_kinds(content.campaigns)
        self._reasons = Whys(content)

    def cards(self) -> tuple[Card, ...]:
        """The key figures, in the order in which they are read."""
        one = self._content.one
        first = self._people("unique_clicks") if one else self._campaigns()
        counts = [self._count(key) for key in SUMMED[:3]]
        rates = [self._rate(kind) for kind in self._kinds]
        if one:
            return (*counts[:2], first, counts[2], *rates)
        return (first, *counts, *rates)

    def _campaigns(self) -> Card:
        before = len(self._content.before)
        lines = [self._before(self._tell.count(before), len(self._rows), before)]
        return Card(tr("Campaigns"), self._tell.count(len(self._rows)), tuple(filter(None, lines)))

    def _count(self, key: str) -> Card:
        definition = count_under(key, self._lenses)
        total = add_up(self._rows, definition)
        lines = []
        if total.value is None:
            lines.append(self._why(definition))
        elif total.excluded:
            lines.append(self._of(total.included))
        if total.value is not None:
            lines.append(self._beside(key))
        before = add_up(self._content.before, definition).value
        lines.append(self._before(self._tell.count(before), total.value, before))
        return Card(tr(definition.title), self._tell.count(total.value), tuple(filter(None, lines)))

    def _beside(self, key: str) -> str:
        """What a count is seen beside: the share of sent, or all clicks beside the human ones."""
        if key == "delivered_derived":
            rolled = roll_up(self._rows, rate_under("delivery_rate", self._lenses))
            share = self._tell.rate(rolled.value, rate_under("delivery_rate", self._lenses))
            derived = any(
                row.delivered is None and row.delivered_derived is not None for row in self._rows
            )
            words = tr("{rate} of sent").format(rate=share) if rolled.value is not None else ""
            return ", ".join(filter(None, (words, tr("in part derived") if derived else "")))
        if key == "clicks" and self._lenses.human:
            total = add_up(self._rows, count_under("clicks", PLAIN))
            return tr("{n} with automatic ones").format(n=self._tell.count(total.value))
        return ""

    def _people(self, key: str) -> Card:
        definition = count_under(key, self._lenses)
        value = count_of(self._rows[0], definition.key)
        lines = (tr("people"),) if value is not None else (self._why(definition),)
        return Card(tr(definition.title), self._tell.count(value), lines)

    def _rate(self, kind: str) -> Card:
        definition = rate_under(kind, self._lenses)
        rolled = roll_up(self._rows, definition)
        lines = [self._tell.base(rolled, definition)]
        if not rolled.included:
            lines = [self._why_no_rate(definition)]
        span = self._tell.interval(rolled.numerator, rolled.denominator, definition)
        if rolled.value is not None and span:
            lines.append(tr("95 %: {interval}").format(interval=span))
        if rolled.included and rolled.excluded:
            lines.append(self._of(rolled.included))
        before = roll_up(self._content.before, definition).value
        if self._content.comparison is not None and before is not None:
            change = self._tell.rate_change(rolled.value, before, definition)
            lines.append(self._against(self._tell.rate(before, definition), change))
        return Card(tr(definition.title), self._tell.rate(rolled.value, definition), tuple(lines))

    def _why_no_rate(self, definition: RateDefinition) -> str:
        found = [(row, gap(row, definition)) for row in self._rows]
        keys = {"numerator": definition.numerator, "denominator": definition.denominator}
        whys = {self._reasons.why(row, keys[lack]) for row, lack in found if lack in keys}
        return whys.pop() if len(whys) == 1 else tr("not reported")

    def _of(self, included: int, among: int | None = None) -> str:
        return tr("{k} of {n} campaigns").format(
            k=self._tell.count(included),
            n=self._tell.count(len(self._rows) if among is None else among),
        )

    def _why(self, definition: CountDefinition) -> str:
        whys = {self._reasons.why(row, definition.key) for row in self._rows}
        return whys.pop() if len(whys) == 1 else tr("not reported")

    def _before(self, text: str, now: int | None, before: int | None) -> str:
        if self._content.comparison is None or before is None:
            return ""
        return self._against(text, self._tell.change(now, before))

    @staticmethod
    def _against(before: str, change: str) -> str:
        words = tr("before: {value}").format(value=before)
        return f"{change} ({words})" if change else words

    def automatic(self) -> str:
        """How many clicks are likely automatic, under either lens; "" where none was checked."""
        checked = [row for row in self._rows if row.automatic_clicks is not None]
        if not checked:
            return ""
        total = sum(row.automatic_clicks or 0 for row in checked)
        logged = sum(row.logged_clicks or 0 for row in checked)
        words = tr("{n} of {all} clicks in the log are likely automatic.")
        told = words.format(n=self._tell.count(total), all=self._tell.count(logged))
        rest = len(self._rows) - len(checked)
        if rest:
            more = tr("Campaigns whose clicks cannot be checked: {n}.")
            told = f"{told} {more.format(n=self._tell.count(rest))}"
        return told

    def comparison(self) -> Table | None:
        """This period and the one before, figure by figure."""
        found, tell = self._content.comparison, self._tell
        if found is None:
            return None
        head = (tr("Figure"), tr("This period"), tr("Period before"), tr("Change"))
        both = (self._rows, self._content.before)
        numbers = tuple(map(len, both))
        rows = [(tr("Campaigns"), *map(tell.count, numbers), tell.change(*numbers) or DASH)]
        for key in SUMMED:
            definition = count_under(key, self._lenses)
            sums = [add_up(part, definition) for part in both]
            change = tell.change(*(each.value for each in sums)) or DASH
            counted = (self._with_share(each) for each in sums)
            rows.append((tr(definition.title), *counted, change))
        for kind in self._kinds:
            rate = rate_under(kind, self._lenses)
            now_rate, rate_before = (roll_up(part, rate) for part in both)
            change = tell.rate_change(now_rate.value, rate_before.value, rate) or DASH
            cells = (self._with_base(rolled, rate) for rolled in (now_rate, rate_before))
            rows.append((tr(rate.title), *cells, change))
        columns = (Column(head[0], number=False), *map(Column, head[1:]))
        return Table(columns, tuple(Row(row) for row in rows))

    def _with_share(self, total: Total) -> str:
        """A sum, with of how many campaigns it is where it leaves some out: a change may come of that."""
        text = self._tell.count(total.value)
        if total.value is None or not total.excluded:
            return text
        return f"{text}\n{self._of(total.included, total.included + total.excluded)}"

    def _with_base(self, rolled: RollUp, rate: RateDefinition) -> str:
        value = self._tell.rate(rolled.value, rate)
        return f"{value}\n{self._tell.base(rolled, rate)}" if rolled.value is not None else value

    def left_out(self) -> Table | None:
        """The campaigns that some total leaves out, by what they lack; None where there are none."""
        if self._content.one:
            return None
        groups: dict[tuple[str, str], list[CampaignRow]] = defaultdict(list)
        for row in self._rows:
            if lacks := self._lacks(row):
                groups[lacks].append(row)
        rows: list[Row] = []
        for (figures, why), campaigns in groups.items():
            rows.append(Row((f"{figures}\n{why}",), group=True))
            rows += [
                Row(
                    (
                        tidy(row.name or row.campaign_id),
                        row.account,
                        self._tell.day(row.sent_at),
                    )
                )
                for row in campaigns
            ]
        columns = (
            Column(tr("Campaign"), number=False, share=1.6),
            Column(tr("Account"), number=False),
            Column(tr("Sent on")),
        )
        return Table(columns, tuple(rows)) if rows else None

    def _lacks(self, row: CampaignRow) -> tuple[str, str] | None:
        """The figures that leave a campaign out, and why; None where none does."""
        lacking: list[tuple[str, str]] = []
        for key in SUMMED[:3]:
            definition = count_under(key, self._lenses)
            if self._told(definition) and count_of(row, definition.key) is None:
                lacking.append((tr(definition.title), self._reasons.why(row, definition.key)))
        for kind in self._kinds:
            rate = rate_under(kind, self._lenses)
            found = gap(row, rate)
            if found in ("numerator", "denominator") and roll_up(self._rows, rate).included:
                key = rate.numerator if found == "numerator" else rate.denominator
                lacking.append((tr(rate.title), self._reasons.why(row, key)))
        if not lacking:
            return None
        figures = ", ".join(title for title, _ in lacking)
        return figures, " ".join(dict.fromkeys(why for _, why in lacking))

    def _told(self, definition: CountDefinition) -> bool:
        return add_up(self._rows, definition).included > 0
