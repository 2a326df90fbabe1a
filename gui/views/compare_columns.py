"""The table of compared campaigns: counts and rates under the lenses, and each difference to one of them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import msgspec

from gui.campaigns.tips import shown_name
from gui.scope import ChartTable
from gui.tables.columns import Column, Kind
from services.domain.ab_words import places_for
from services.domain.differing import differences
from services.domain.metrics import count_of, gap
from services.domain.rows import CampaignRow
from services.domain.uncertainty import Interval, flaw
from services.reports import campaign_figures
from services.reports.options import ReportOptions
from services.reports.request import ExportColumn
from services.reports.request import Kind as FileKind
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.campaigns.reasons import Reasons
    from gui.formatting import Formats
    from services.domain.lenses import Lenses
    from services.domain.metric_list import RateDefinition
    from services.domain.rows import CampaignKey

SHOWN = ("name", "click_rate", "unique_clicks", "delivered_derived", "clicks", "sent_at")
"""Columns of the campaign list that are shown here until the user chooses otherwise, in their order."""
_AFTER = "click_rate"


class Compared(msgspec.Struct, frozen=True):
    """A campaign and how its click rate differs from the reference's.

    `points` is its rate less the reference's in percentage points, `interval` Newcombe's for it. `sure`
    says that chance alone would hardly do that; None where there is no difference to speak of, and
    `why` tells then why.
    """

    row: CampaignRow
    is_reference: bool = False
    points: float | None = None
    interval: Interval | None = None
    sure: bool | None = None
    why: str = ""
    small: bool = False
    """Whether one of the two rates stands on a small sample."""


def compare(
    rows: Sequence[CampaignRow],
    reference: CampaignKey | None,
    definition: RateDefinition,
    reasons: Reasons,
) -> list[Compared]:
    """Each campaign against the reference; where none is chosen, the first that has such a rate.

    The p-values are adjusted for being several (Holm), so that eight campaigns do not make one of them
    stand out by chance.
    """
    if not rows:
        return []
    usual = next((row for row in rows if not _lack(row, definition, reasons)), rows[0])
    base = next((row for row in rows if row.key == reference), usual)
    found = [_against(row, base, definition, reasons) for row in rows]
    comparable = [
        None if _lack(row, definition, reasons) else _counts(row, definition) for row in rows
    ]
    for number, one in enumerate(differences(comparable, rows.index(base))):
        if one is not None:
            found[number] = Compared(
                rows[number],
                points=one.points,
                interval=one.interval,
                sure=one.sure,
                small=one.small,
            )
    return found


def _counts(row: CampaignRow, definition: RateDefinition) -> tuple[int, int]:
    above, below = count_of(row, definition.numerator), count_of(row, definition.denominator)
    return above or 0, below or 0


def _against(
    row: CampaignRow, base: CampaignRow, definition: RateDefinition, reasons: Reasons
) -> Compared:
    if row.key == base.key:
        return Compared(row, is_reference=True)
    why = _lack(row, definition, reasons)
    if not why and (its := _lack(base, definition, reasons)):
        why = tr("The campaign compared with has no such rate. {why}").format(why=its)
    return Compared(row, why=why)


def _lack(row: CampaignRow, definition: RateDefinition, reasons: Reasons) -> str:
    """Why a campaign's counts make no rate that can be compared; "" where they do."""
    missing = gap(row, definition)
    if missing:
        return reasons.why_no_rate(row, definition, missing)
    above, below = _counts(row, definition)
    if flaw(above, below):
        return tr("{k} {what} of {n} {base} cannot be.").format(
            k=above, what=tr(definition.what), n=below, base=tr(definition.base)
        )
    return ""


def reading(one: Compared) -> str | None:
    """The difference in words; None where there is none to speak of."""
    if one.is_reference:
        return tr("compared with")
    if one.sure is None:
        return None
    return tr("hardly chance") if one.sure else tr("could be chance")


def signed(value: float, places: int, formats: Formats) -> str:
    """A number with its sign."""
    text = formats.decimal(abs(value), places)
    if not float(f"{value:.{places}f}"):
        return text
    return f"+{text}" if value > 0 else f"−{text}"


def places_of(interval: Interval | None) -> int:
    """Decimals of a difference: as many as its interval can bear, and so that none of its ends prints as 0."""
    return 1 if interval is None else places_for(interval, 0.0 not in interval)


def span(interval: Interval, formats: Formats) -> str:
    """An interval in words: "−0.1 to +4.1"."""
    places = places_of(interval)
    return tr("{low} to {high}").format(
        low=signed(interval.low, places, formats), high=signed(interval.high, places, formats)
    )


class CompareColumns:
    """Makes the columns: those of the campaign list, and the difference beside the click rate.

    Args:
        formats: How values are written.
        reasons: Why values are missing.
    """

    def __init__(self, formats: Formats, reasons: Reasons) -> None:
        from gui.campaigns.columns import CampaignColumns

        self._formats = formats
        self._campaigns = CampaignColumns(formats, reasons)

    def make(self, lenses: Lenses) -> tuple[Column[Compared], ...]:
        """All columns; their keys are always the same."""
        known = {column.key: column for column in self._campaigns.make(lenses)}
        if not lenses.human:
            # The curves draw the click log where a provider reports no clicks: the table has to agree.
            reported, known["clicks"] = known["clicks"], known["all_clicks"]
            known["clicks"] = dataclasses.replace(known["clicks"], key="clicks")
            known["all_clicks"] = dataclasses.replace(
                reported, key="all_clicks", title=tr("Clicks, reported")
            )
        found: list[Column[Compared]] = []
        for key in (*SHOWN, *(key for key in known if key not in SHOWN)):
            found.append(_of_row(known[key]))
            if key == _AFTER:
                found += self._difference()
        return tuple(found)

    def _difference(self) -> tuple[Column[Compared], ...]:
        return (
            Column(
                "points",
                tr("Difference"),
                Kind.DECIMAL,
                lambda one: one.points,
                width=110,
                tooltip=tr("Click rate less that of the campaign compared with, in points"),
                text=lambda one: tr("{n} points").format(
                    n=signed(one.points or 0.0, places_of(one.interval), self._formats)
                ),
                explain=self._explain,
                missing=lambda one: "" if one.is_reference else "–",
                faint=lambda one: one.small,
            ),
            Column(
                "interval",
                tr("95 % interval"),
                Kind.TEXT,
                lambda one: one.interval and span(one.interval, self._formats),
                width=120,
                whole=True,
                tooltip=tr("Where the true difference may well be, in points (Newcombe)"),
                explain=self._explain,
                missing=lambda one: "" if one.is_reference else "–",
                faint=lambda one: one.small,
            ),
            Column(
                "reading",
                tr("In words"),
                Kind.TEXT,
                reading,
                width=130,
                whole=True,
                tooltip=tr(
                    "Whether chance alone may well make such a difference; "
                    "with several campaigns more is asked of each"
                ),
                explain=self._explain,
            ),
        )

    def _explain(self, one: Compared) -> str:
        if one.is_reference:
            return tr("The others are compared with this campaign.")
        if one.why:
            return one.why
        if one.sure:
            return tr(
                "Chance alone would hardly make this difference. It does not tell what did: the campaigns "
                "went out at other times, to other people, with other words."
            )
        return tr("Chance alone may well make this difference.")


def _of_row(column: Column[CampaignRow]) -> Column[Compared]:
    """A column of the campaign list, over the compared campaign."""

    def through(get: Callable[[CampaignRow], Any] | None) -> Any:
        return None if get is None else (lambda one: get(one.row))

    plain: Any = column
    made: Column[Compared] = dataclasses.replace(
        plain,
        value=through(column.value),
        text=through(column.text),
        explain=through(column.explain),
        missing=through(column.missing),
        derived=through(column.derived),
        faint=through(column.faint),
        total=None,
        visible=column.key in SHOWN,
    )
    return made


def compared_table(title: str, found: Sequence[Compared], lenses: Lenses) -> ChartTable:
    """All figures of the compared campaigns for files."""
    own = campaign_figures.columns(ReportOptions(lenses=lenses))
    more = (
        ExportColumn("difference_points", tr("Difference (points)"), FileKind.DECIMAL),
        ExportColumn("difference_low", tr("Difference, from (95 %)"), FileKind.DECIMAL),
        ExportColumn("difference_high", tr("Difference, to (95 %)"), FileKind.DECIMAL),
        ExportColumn("compared_with", tr("Compared with")),
        ExportColumn("in_words", tr("In words")),
    )
    base = next((shown_name(one.row) for one in found if one.is_reference), "")
    rows = tuple(
        (
            *(column.value(one.row) for column in own),
            one.points,
            one.interval.low if one.interval else None,
            one.interval.high if one.interval else None,
            None if one.is_reference else base,
            reading(one) if one.sure is not None else None,
        )
        for one in found
    )
    columns = (*(column.for_export for column in own), *more)
    return ChartTable(title, columns, rows, tuple(column.key for column in columns), zone="UTC")
