"""Columns of rates under the lenses: each with its counts, and a click rate with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.metric_list import RateDefinition, count_definition, rate_under
from services.domain.metrics import count_of, gap, rate_of
from services.domain.uncertainty import rate_interval
from services.reports.column import ReportColumn, from_title, number, share, to_title
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow
    from services.reports.column import Getter

CLICK_RATE = "click_rate"
KINDS = (
    CLICK_RATE,
    "opt_out_rate",
    "complaint_rate",
    "open_rate",
    "delivery_rate",
    "bounce_rate",
    "clicks_per_clicker",
)
"""The rates that reports show, in their order."""


def rates_under(lenses: Lenses) -> tuple[RateDefinition, ...]:
    """The rates of reports under the lenses."""
    return tuple(rate_under(kind, lenses) for kind in KINDS)


def rate_columns(lenses: Lenses) -> tuple[ReportColumn, ...]:
    """A campaign's rates; the click rate stands first, with the interval that belongs to it."""
    click, *others = rates_under(lenses)
    return (
        _column(click, brief=True),
        *interval_columns(click, click.key, tr(click.title)),
        *(_column(definition, brief=False) for definition in others),
    )


def interval_columns(
    definition: RateDefinition, key: str, title: str
) -> tuple[ReportColumn, ReportColumn]:
    """The ends of Wilson's 95 % interval of a campaign's rate; empty where its counts make none.

    `title` is the rate's in the program's language.
    """

    def end(name: str) -> Getter:
        def value(row: CampaignRow) -> float | None:
            found = rate_interval(
                count_of(row, definition.numerator), count_of(row, definition.denominator)
            )
            return None if found is None else float(getattr(found, name))

        return value

    return (
        share(f"{key}_low", from_title(title), end("low"), brief=False),
        share(f"{key}_high", to_title(title), end("high"), brief=False),
    )


def missing_words(row: CampaignRow, definitions: Sequence[RateDefinition]) -> list[str]:
    """Why a campaign lacks some of these rates, in short words, each reason once."""
    found: list[str] = []
    for definition in definitions:
        why = gap(row, definition)
        if why == "numerator":
            found.append(_not_known(row, definition.numerator, definition.what))
        elif why == "denominator":
            found.append(_not_known(row, definition.denominator, definition.base))
        elif why == "zero":
            found.append(tr("no {base}").format(base=tr(definition.base)))
    return list(dict.fromkeys(found))


def _not_known(row: CampaignRow, key: str, word: str) -> str:
    if key in {"human_clickers", "human_clicks"}:
        return human_gap(row) or tr("{word} not known").format(word=tr(word))
    return tr("{word} not reported").format(word=tr(word))


def human_gap(row: CampaignRow) -> str:
    """Why a campaign's human clicks are not known, "" where that has another reason."""
    if row.logged_clicks is not None or row.human_clicks is not None:
        return ""
    return tr("clicks not checked yet") if row.click_rows else tr("no click log")


def _column(definition: RateDefinition, *, brief: bool) -> ReportColumn:
    def value(row: CampaignRow) -> float | None:
        return rate_of(row, definition)

    make = share if definition.percent else number
    return make(definition.key, tr(definition.title), value, brief=brief)


def count_title(key: str) -> str:
    """The name of a counter for people."""
    return tr(count_definition(key).title)
