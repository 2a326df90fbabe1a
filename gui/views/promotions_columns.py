"""The columns of the promotions view: the group, what is in it, sums, rates with what they leave out."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui import words
from gui.campaigns.tips import counts_behind, shown_name
from gui.formatting import DASH
from gui.tables.columns import Cell, Column, Kind
from services.domain.metric_list import count_definition, count_under, rate_under
from services.domain.uncertainty import rate_interval, shaky
from services.reports.rates import CLICK_RATE, KINDS
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from gui.campaigns.reasons import Reasons
    from gui.formatting import Formats
    from gui.views.promotions_data import GroupRow, Groups
    from services.domain.lenses import Lenses
    from services.domain.metric_list import CountDefinition, RateDefinition

Columns = tuple["Column[GroupRow]", ...]
_COUNT, _RATE, _TIME = 76, 146, 148
_MORE = ("bounced", "opens", "opt_outs", "complaints")


class GroupColumns:
    """Makes the columns.

    Args:
        formats: How values are written.
        reasons: Why values of a campaign are missing.
    """

    def __init__(self, formats: Formats, reasons: Reasons) -> None:
        self._formats = formats
        self._reasons = reasons
        self.groups: Groups | None = None
        """What is shown; the totals row is of all its campaigns."""

    def make(self, lenses: Lenses) -> Columns:
        """All columns; their keys are always the same."""
        click, *rates = KINDS
        return (
            self._name(),
            self._campaigns(),
            self._words("channels", tr("Channels"), self._channels, 104),
            self._count("sends", count_definition("sends")),
            self._count("delivered_derived", count_definition("delivered_derived")),
            self._clicks(lenses),
            self._all_clicks(lenses),
            self._count("unique_clicks", count_under("unique_clicks", lenses)),
            self._rate(click, rate_under(click, lenses)),
            self._left_out(rate_under(CLICK_RATE, lenses)),
            self._words("providers", tr("Providers"), self._providers, 150),
            self._time("last_sent_at", tr("Last send")),
            self._time("first_sent_at", tr("First send"), visible=False),
            *(self._rate(kind, rate_under(kind, lenses), visible=False) for kind in rates),
            *(self._count(key, count_definition(key), visible=False) for key in _MORE),
            self._cost(),
        )

    # Words

    def _name(self) -> Column[GroupRow]:
        return Column(
            "name",
            tr("Promotion"),
            Kind.TEXT,
            lambda r: shown_name(r.campaign) if r.campaign else r.name,
            width=260,
            least=200,
            elastic=True,
            missing=lambda _: tr("Without a group"),
            explain=lambda r: "" if r.campaign else r.name or tr("Campaigns in none of the groups"),
            total=lambda _: self._heading(),
            machine="promotion",
        )

    def _heading(self) -> Cell:
        whole = self.groups.whole if self.groups else None
        number = len(whole.campaigns) if whole else 0
        return Cell(
            tr("Total"),
            tr("Over {campaigns}, each counted once even where it is in several groups.").format(
                campaigns=words.campaigns(number, self._formats.count(number))
            ),
        )

    def _campaigns(self) -> Column[GroupRow]:
        return Column(
            "campaigns",
            tr("Campaigns"),
            Kind.COUNT,
            lambda r: None if r.campaign else len(r.campaigns),
            width=84,
            missing=lambda _: "",
            total=lambda _: self._total(lambda r: Cell(self._formats.count(len(r.campaigns)))),
        )

    def _words(
        self, key: str, title: str, value: Callable[[GroupRow], str | None], width: int
    ) -> Column[GroupRow]:
        return Column(key, title, Kind.TEXT, value, width=width, least=min(width, 104))

    def _channels(self, row: GroupRow) -> str | None:
        return ", ".join(map(words.channel_word, row.channels)) or None

    def _providers(self, row: GroupRow) -> str | None:
        return ", ".join(map(self._reasons.provider_name, row.providers)) or None

    def _time(self, key: str, title: str, *, visible: bool = True) -> Column[GroupRow]:
        def value(row: GroupRow) -> datetime | None:
            found: datetime | None = getattr(row, key)
            return found

        def tip(row: GroupRow) -> str:
            instant = value(row)
            return self._formats.exact(instant) if instant else tr("No send time is known.")

        return Column(key, title, Kind.TIME, value, width=_TIME, visible=visible, explain=tip)

    # Counts

    def _count(
        self, key: str, definition: CountDefinition, *, visible: bool = True
    ) -> Column[GroupRow]:
        return Column(
            key,
            tr(definition.title),
            Kind.COUNT,
            lambda r: r.count(definition.key),
            width=max(_COUNT, 8 * len(tr(definition.title)) + 10),
            visible=visible,
            tooltip=tr(definition.about),
            explain=lambda r: self._count_tip(r, definition),
            total=lambda _: self._total(lambda r: self._count_cell(r, definition)),
            machine=definition.key,
        )

    def _clicks(self, lenses: Lenses) -> Column[GroupRow]:
        """Human clicks, or all: those of providers that report none come from their click logs."""
        key = "human_clicks" if lenses.human else "all_clicks"
        return dataclasses.replace(self._count(key, count_definition(key)), key="clicks")

    def _all_clicks(self, lenses: Lenses) -> Column[GroupRow]:
        """To stand beside the human ones all clicks, and beside all those that providers report."""
        if lenses.human:
            return self._count("all_clicks", count_definition("all_clicks"))
        made = self._count("all_clicks", count_definition("clicks"), visible=False)
        return dataclasses.replace(made, title=tr("Clicks, reported"), width=_RATE)

    def _count_cell(self, row: GroupRow, definition: CountDefinition) -> Cell:
        value = row.count(definition.key)
        tip = self._count_tip(row, definition)
        if value is None:
            return Cell(DASH, tip, missing=True)
        return Cell(self._formats.count(value), tip)

    def _count_tip(self, row: GroupRow, definition: CountDefinition) -> str:
        if row.campaign is not None:
            missing = row.count(definition.key) is None
            return self._reasons.why(row.campaign, definition.key) if missing else ""
        if not definition.adds_up:
            return tr("People are never added: one person may be in several campaigns.")
        total = row.sums[definition.key]
        if total.value is None:
            return tr("None of these campaigns reports it.")
        return self._over(total.included, total.excluded)

    # Rates

    def _rate(
        self, key: str, definition: RateDefinition, *, visible: bool = True
    ) -> Column[GroupRow]:
        return Column(
            key,
            tr(definition.title),
            Kind.RATE if definition.percent else Kind.DECIMAL,
            lambda r: r.rate(definition.key),
            width=max(_RATE, 7 * len(tr(definition.title)) + 10),
            visible=visible,
            places=definition.places,
            tooltip="\n".join(part for part in (definition.formula, tr(definition.about)) if part),
            explain=lambda r: self._rate_tip(r, definition),
            missing=lambda r: self._no_rate(r, definition),
            faint=(lambda r: _is_shaky(r, definition)) if definition.percent else None,
            total=lambda _: self._total(lambda r: self._rate_cell(r, definition)),
            machine=definition.key,
        )

    def _no_rate(self, row: GroupRow, definition: RateDefinition) -> str:
        return tr("no base") if row.rates[definition.key].over.included else DASH

    def _rate_cell(self, row: GroupRow, definition: RateDefinition) -> Cell:
        tip, value = self._rate_tip(row, definition), row.rate(definition.key)
        if value is None:
            return Cell(self._no_rate(row, definition), tip, missing=True)
        if definition.percent:
            return Cell(self._formats.percent(value, definition.places), tip)
        return Cell(self._formats.decimal(value, definition.places), tip)

    def _rate_tip(self, row: GroupRow, definition: RateDefinition) -> str:
        """The counts, the interval, and which campaigns are left out."""
        rolled = row.rates[definition.key]
        over = rolled.over
        lines = []
        if over.included and over.denominator:
            told = counts_behind(self._formats, definition, over.numerator, over.denominator)
            lines.append(told + self._interval(row, definition))
            if _is_shaky(row, definition):
                lines.append(tr("A small sample: the rate may as well be anywhere in between."))
        elif over.included:
            lines.append(tr("No base: 0 {base}.").format(base=tr(definition.base)))
        else:
            lines.append(tr("No campaign has both counts."))
        if row.campaign is None and over.included:
            lines.append(tr("Sum over sum. ") + self._over(over.included, 0))
        if row.campaign is None and over.excluded:
            lines.append(self._without(rolled.left_out, over.excluded))
        return "\n".join(lines)

    def _interval(self, row: GroupRow, definition: RateDefinition) -> str:
        over = row.rates[definition.key].over
        found = rate_interval(over.numerator, over.denominator) if definition.percent else None
        if found is None:
            return ""
        low, high = (
            self._formats.decimal(share * 100, definition.places)
            for share in (found.low, found.high)
        )
        return tr(", 95 %: {low}-{high}").format(low=low, high=high)

    def _without(self, names: Sequence[str], number: int) -> str:
        more = number - len(names)
        told = [f"  {name}" for name in names]
        if more:
            told.append("  " + tr("and {n} more").format(n=self._formats.count(more)))
        title = tr("Left out, because a count is not known:")
        return "\n".join([title, *told])

    def _left_out(self, definition: RateDefinition) -> Column[GroupRow]:
        def tip(row: GroupRow) -> str:
            rolled = row.rates[definition.key]
            number = rolled.over.excluded
            return self._without(rolled.left_out, number) if number else ""

        return Column(
            "left_out",
            tr("Left out"),
            Kind.COUNT,
            lambda r: None if r.campaign else r.rates[definition.key].over.excluded,
            width=_COUNT,
            tooltip=tr("Campaigns that the click rate leaves out, because a count is not known"),
            explain=tip,
            missing=lambda _: "",
            total=lambda _: self._total(
                lambda r: Cell(self._formats.count(r.rates[definition.key].over.excluded), tip(r))
            ),
            machine=f"{definition.key}_left_out",
        )

    # Money and totals

    def _cost(self) -> Column[GroupRow]:
        def value(row: GroupRow) -> object:
            return row.money.amounts[0][1] if len(row.money.amounts) == 1 else None

        def text(row: GroupRow) -> str:
            currency, amount = row.money.amounts[0]
            return self._formats.money(amount, currency)

        def tip(row: GroupRow) -> str:
            amounts = row.money.amounts
            if not amounts:
                return tr("None of these campaigns reports a cost.")
            if len(amounts) == 1:
                return self._over(row.money.included, row.money.excluded)
            sums = ", ".join(self._formats.money(amount, code) for code, amount in amounts)
            return tr("Different currencies are not added: {sums}").format(sums=sums)

        def cell(row: GroupRow) -> Cell:
            if value(row) is None:
                return Cell(DASH, tip(row), missing=True)
            return Cell(text(row), tip(row))

        return Column(
            "cost",
            tr("Cost"),
            Kind.MONEY,
            value,
            width=_COUNT,
            visible=False,
            tooltip=tr("As reported, never an estimate"),
            text=text,
            explain=tip,
            total=lambda _: self._total(cell),
        )

    def _total(self, cell: Callable[[GroupRow], Cell]) -> Cell:
        whole = self.groups.whole if self.groups else None
        return cell(whole) if whole else Cell("")

    def _over(self, included: int, excluded: int) -> str:
        text = tr("Over {campaigns}").format(
            campaigns=words.campaigns(included, self._formats.count(included))
        )
        if not excluded:
            return text
        return tr("{scope}; left out, because they do not report it: {excluded}").format(
            scope=text, excluded=self._formats.count(excluded)
        )


def _is_shaky(row: GroupRow, definition: RateDefinition) -> bool:
    over = row.rates[definition.key].over
    return bool(over.included and over.denominator) and shaky(over.numerator, over.denominator)
