"""What the totals row shows: sums of counts, rates as sum over sum, why people are never added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import words
from gui.campaigns.tips import left_out
from gui.formatting import DASH
from gui.tables.columns import Cell
from services.domain.metrics import add_money, add_up, count_of, lacking, roll_up
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from services.domain.metrics import CountDefinition, RateDefinition
    from services.domain.rows import CampaignRow


class Totals:
    """Makes the cells of the totals row."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats

    def heading(self, rows: Sequence[CampaignRow]) -> Cell:
        """The row's own title: how many campaigns are added up."""
        number = len(rows)
        return Cell(
            tr("Total of {n}").format(n=self._formats.count(number)),
            tr("Total of {campaigns}").format(campaigns=self._campaigns(number)),
        )

    def count(self, rows: Sequence[CampaignRow], definition: CountDefinition) -> Cell:
        """The sum of a counter over the campaigns that report it."""
        if not definition.adds_up:
            reason = tr("People are never added up: one person may be in several campaigns.")
            return Cell(DASH, reason, missing=True)
        total = add_up(rows, definition)
        if total.value is None:
            return Cell(DASH, tr("None of these campaigns reports it."), missing=True)
        without = [row for row in rows if count_of(row, definition.key) is None]
        return Cell(self._formats.count(total.value), self._scope(total.included, without))

    def rate(self, rows: Sequence[CampaignRow], definition: RateDefinition, places: int) -> Cell:
        """A rate over the campaigns that have both counts."""
        total = roll_up(rows, definition)
        if total.value is None:
            reason = (
                tr("No base: 0 {base}.").format(base=tr(definition.base))
                if total.included
                else tr("None of these campaigns has both counts.")
            )
            return Cell(tr("no base") if total.included else DASH, reason, missing=True)
        if definition.percent:
            text = self._formats.percent(total.value, places)
        else:
            text = self._formats.decimal(total.value, places)
        sums = tr("{above} {what} / {below} {base}, sum over sum").format(
            above=self._formats.count(total.numerator),
            what=tr(definition.what),
            below=self._formats.count(total.denominator),
            base=tr(definition.base),
        )
        return Cell(text, f"{sums}\n{self._scope(total.included, lacking(rows, definition))}")

    def money(self, rows: Sequence[CampaignRow]) -> Cell:
        """The sum of reported costs, where they are in one currency."""
        total = add_money(rows)
        if not total.amounts:
            return Cell(DASH, tr("None of these campaigns reports a cost."), missing=True)
        texts = [self._formats.money(amount, currency) for currency, amount in total.amounts]
        scope = self._scope(total.included, [row for row in rows if row.cost is None])
        if len(texts) > 1:
            return Cell(
                DASH,
                tr("Different currencies are not added: {sums}").format(sums=", ".join(texts))
                + f"\n{scope}",
                missing=True,
            )
        return Cell(texts[0], scope)

    def _scope(self, included: int, without: Sequence[CampaignRow]) -> str:
        """Over how many campaigns it is, and which are left out."""
        text = tr("Over {campaigns}").format(campaigns=self._campaigns(included))
        return "\n".join(filter(None, (text, left_out(without, self._formats))))

    def _campaigns(self, number: int) -> str:
        return words.campaigns(number, self._formats.count(number))
