"""The campaign list's columns as declarations: one line each, in the order in which they stand."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.campaigns.tips import Tips, is_shaky, name_tip, shown_name
from gui.campaigns.totals import Totals
from gui.tables.columns import Column, Kind
from gui.words import channel_word, status_word
from services.domain.lenses import PLAIN, Lenses
from services.domain.metric_list import (
    count_definition,
    count_under,
    rate_definition,
    rate_under,
)
from services.domain.metrics import count_of, gap, rate_of
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from gui.campaigns.reasons import Reasons
    from gui.formatting import Formats
    from services.domain.rows import CampaignRow

Columns = tuple["Column[CampaignRow]", ...]
_MORE_RATES = (
    "clicks_per_clicker",
    "delivery_rate",
    "bounce_rate",
    "open_rate",
    "opt_out_rate",
    "complaint_rate",
)
_FIXED_RATES = ("click_rate_delivered", "click_rate_sent", "click_to_open_rate")
"""Rates whose base stays, whatever the lens: to see two bases side by side."""
_MORE_COUNTS = (
    "bounced",
    "hard_bounces",
    "soft_bounces",
    "opens",
    "unique_opens",
    "complaints",
    "forwards",
    "pending",
    "recipients",
)
_CHANNEL, _STATUS, _COUNT, _RATE, _TIME = 66, 64, 76, 146, 148


class CampaignColumns:
    """Makes the columns; `reasons` may learn more later, the columns then say it.

    Args:
        formats: How values are written.
        reasons: Why values are missing.
    """

    def __init__(self, formats: Formats, reasons: Reasons) -> None:
        self._formats = formats
        self._reasons = reasons
        self._totals = Totals(formats)
        self._tips = Tips(formats, reasons)
        self._lenses = PLAIN

    def make(self, lenses: Lenses = PLAIN) -> Columns:
        """All columns, in their first order, as the lenses show them. Their keys are always the same."""
        self._lenses = lenses
        return (*self._identity(), *self._results(), *self._more())

    def _identity(self) -> Columns:
        provider = self._reasons.provider_name
        return (
            Column(
                "name",
                tr("Campaign"),
                Kind.TEXT,
                shown_name,
                width=260,
                elastic=True,
                explain=name_tip,
                total=self._totals.heading,
            ),
            Column(
                "account",
                tr("Account"),
                Kind.TEXT,
                lambda r: r.account,
                width=170,
                least=94,
                explain=lambda r: f"{r.account} ({provider(r.provider)})",
            ),
            Column(
                "channel",
                tr("Channel"),
                Kind.TEXT,
                lambda r: r.channel,
                width=_CHANNEL,
                whole=True,
                text=lambda r: channel_word(r.channel),
            ),
            Column(
                "status",
                tr("Status"),
                Kind.TEXT,
                lambda r: r.status,
                width=_STATUS,
                whole=True,
                text=lambda r: status_word(r.status),
                explain=self._tips.status,
            ),
            self._time("sent_at", tr("Sent"), tr("When the campaign was sent"), self._tips.sent),
        )

    def _results(self) -> Columns:
        return (
            self._count("sends", tr("Messages accepted for sending")),
            self._count(
                "delivered_derived",
                tr("As reported; in italics: sends minus bounced"),
                derived=lambda r: r.delivered is None,
            ),
            self._lensed_count("unique_clicks"),
            self._rate("click_rate"),
            self._lensed_count("clicks"),
            self._all_clicks(),
            self._count("automatic_clicks", tr(count_definition("automatic_clicks").about)),
            self._count("opt_outs", tr(count_definition("opt_outs").about), visible=False),
        )

    def _more(self) -> Columns:
        return (
            *(self._rate(key, visible=False) for key in (*_MORE_RATES, *_FIXED_RATES)),
            self._count("suspect_clicks", visible=False),
            self._tags(),
            self._star(),
            *(self._count(key, visible=False) for key in _MORE_COUNTS),
            self._cost(),
            *self._facts(),
            *self._times(),
            self._text("campaign_id", tr("Campaign ID"), lambda r: r.campaign_id, 150),
        )

    def _facts(self) -> Columns:
        return (
            self._text("currency", tr("Currency"), lambda r: r.currency, 84),
            self._text("subject", tr("Subject"), lambda r: r.subject, 220),
            self._text("provider", tr("Provider"), lambda r: provider_of(self._reasons, r), 140),
            self._text("product", tr("Product"), lambda r: r.product, 110),
            self._text("sender", tr("Sender"), lambda r: r.sender, 160),
            self._text("list_name", tr("List"), lambda r: r.list_name, 160),
            self._text("status_raw", tr("Provider's status"), self._reasons.state_word, 130),
            Column(
                "target_url",
                tr("Destination"),
                Kind.URL,
                lambda r: r.target_url,
                width=220,
                visible=False,
            ),
        )

    def _times(self) -> Columns:
        return (
            self._time("created_at", tr("Created"), "", visible=False),
            self._time("scheduled_at", tr("Scheduled"), "", visible=False),
            self._time("last_click_at", tr("Last click"), tr("Newest stored click"), visible=False),
            self._time(
                "read_at",
                tr("Counters read"),
                tr("When the counters were last read"),
                visible=False,
            ),
            self._time(
                "details_at",
                tr("Details read"),
                tr("When links, breakdowns and clicks were last read"),
                visible=False,
            ),
        )

    def _text(
        self, key: str, title: str, value: Callable[[CampaignRow], object], width: int
    ) -> Column[CampaignRow]:
        return Column(key, title, Kind.TEXT, value, width=width, visible=False)

    def _time(
        self,
        key: str,
        title: str,
        tooltip: str,
        explain: Callable[[CampaignRow], str] | None = None,
        *,
        visible: bool = True,
    ) -> Column[CampaignRow]:
        def value(row: CampaignRow) -> datetime | None:
            found: datetime | None = getattr(row, key)
            return found

        def tip(row: CampaignRow) -> str:
            instant = value(row)
            return self._formats.exact(instant) if instant else tr("Not known.")

        return Column(
            key,
            title,
            Kind.TIME,
            value,
            width=_TIME,
            visible=visible,
            tooltip=tooltip,
            explain=explain or tip,
        )

    def _star(self) -> Column[CampaignRow]:
        return Column(
            "starred",
            tr("Star"),
            Kind.TEXT,
            lambda r: "★" if r.starred else None,
            width=52,
            visible=False,
            missing=lambda _: "",
            tooltip=tr("Your own stars"),
        )

    def _tags(self) -> Column[CampaignRow]:
        return Column(
            "tags",
            tr("Tags"),
            Kind.TEXT,
            lambda r: ", ".join(r.tags) or None,
            width=120,
            visible=False,
            tooltip=tr("Your own tags"),
        )

    def _lensed_count(self, key: str) -> Column[CampaignRow]:
        """Clicks or clickers as the lens counts them."""
        definition = count_under(key, self._lenses)
        return dataclasses.replace(
            self._count(definition.key, tr(definition.about)),
            key=key,
            width=_COUNT if not self._lenses.human else 8 * len(tr(definition.title)) + 10,
            derived=(lambda r: bool(r.automatic_clicks)) if self._lenses.human else None,
            machine=definition.key,
        )

    def _all_clicks(self) -> Column[CampaignRow]:
        """What is counted with automatic clicks, to stand beside the human ones."""
        return dataclasses.replace(
            self._count("all_clicks", visible=False), derived=lambda r: r.clicks is None
        )

    def _count(
        self,
        key: str,
        tooltip: str = "",
        *,
        visible: bool = True,
        derived: Callable[[CampaignRow], bool] | None = None,
    ) -> Column[CampaignRow]:
        definition = count_definition(key)

        def tip(row: CampaignRow) -> str:
            return self._tips.count(row, definition)

        return Column(
            key,
            tr(definition.short or definition.title),
            Kind.COUNT,
            lambda r: count_of(r, key),
            width=max(_COUNT, 8 * len(tr(definition.short or definition.title)) + 4),
            visible=visible,
            tooltip=tooltip,
            explain=tip,
            derived=derived,
            total=lambda rows: self._totals.count(rows, definition),
        )

    def _rate(self, key: str, *, visible: bool = True) -> Column[CampaignRow]:
        fixed = key in _FIXED_RATES
        definition = rate_definition(key) if fixed else rate_under(key, self._lenses)
        places = definition.places

        def tip(row: CampaignRow) -> str:
            return self._tips.rate(row, definition)

        def instead(row: CampaignRow) -> str:
            return tr("no base") if gap(row, definition) == "zero" else "–"

        return Column(
            key,
            tr(definition.title),
            Kind.RATE if definition.percent else Kind.DECIMAL,
            lambda r: rate_of(r, definition),
            width=max(_RATE, 7 * len(tr(definition.title)) - 8),
            visible=visible,
            places=places,
            tooltip="\n".join(part for part in (definition.formula, tr(definition.about)) if part),
            explain=tip,
            missing=instead,
            faint=(lambda r: is_shaky(r, definition)) if definition.percent else None,
            machine=definition.key,
            total=lambda rows: self._totals.rate(rows, definition, places),
        )

    def _cost(self) -> Column[CampaignRow]:
        return Column(
            "cost",
            tr("Cost"),
            Kind.MONEY,
            lambda r: r.cost,
            width=_COUNT,
            visible=False,
            tooltip=tr("As reported, never an estimate"),
            text=lambda r: self._formats.money(r.cost, r.currency) if r.cost is not None else "",
            explain=lambda r: "" if r.cost is not None else self._reasons.why(r, "cost"),
            total=self._totals.money,
        )


def provider_of(reasons: Reasons, row: CampaignRow) -> str:
    """The provider's name of a campaign."""
    return reasons.provider_name(row.provider)
