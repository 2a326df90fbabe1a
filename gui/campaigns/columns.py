"""The campaign list's columns as declarations: one line each, in the order in which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.campaigns.totals import Totals
from gui.tables.columns import Column, Kind
from gui.words import channel_word, status_word
from services.domain.metrics import (
    CountDefinition,
    RateDefinition,
    count_definition,
    count_of,
    gap,
    rate_definition,
    rate_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from gui.campaigns.reasons import Reasons
    from gui.formatting import Formats
    from services.domain.rows import CampaignRow

Columns = tuple["Column[CampaignRow]", ...]
_MORE_RATES = (
    "click_rate_sent",
    "click_to_open_rate",
    "clicks_per_clicker",
    "delivery_rate",
    "bounce_rate",
    "open_rate",
    "opt_out_rate",
    "complaint_rate",
)
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


def tr(text: str) -> str:
    """A text of this module in the language of the program."""
    return QCoreApplication.translate("campaign_columns", text)


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

    def make(self) -> Columns:
        """All columns, in their first order."""
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
                explain=_name_tip,
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
                explain=self._status_tip,
            ),
            self._time("sent_at", tr("Sent"), tr("When the campaign was sent"), self._sent_tip),
        )

    def _results(self) -> Columns:
        return (
            self._count("sends", tr("Messages accepted for sending")),
            self._count(
                "delivered_derived",
                tr("As reported; in italics: sends minus bounced"),
                derived=lambda r: r.delivered is None,
            ),
            self._count("unique_clicks", tr("People who clicked at least once")),
            self._rate("click_rate_delivered"),
            self._count("clicks", tr("All clicks, repeats included")),
            self._count("opt_outs", tr("People who opted out after this campaign"), visible=False),
        )

    def _more(self) -> Columns:
        return (
            *(self._rate(key, visible=False) for key in _MORE_RATES),
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
            self._text("status_raw", tr("Provider's status"), lambda r: r.status_raw, 130),
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
            return self._count_tip(row, definition)

        return Column(
            key,
            tr(definition.title),
            Kind.COUNT,
            lambda r: count_of(r, key),
            width=max(_COUNT, 8 * len(definition.title) + 10),
            visible=visible,
            tooltip=tooltip,
            explain=tip,
            derived=derived,
            total=lambda rows: self._totals.count(rows, definition),
        )

    def _rate(self, key: str, *, visible: bool = True) -> Column[CampaignRow]:
        definition = rate_definition(key)
        places = 1 if definition.percent and key not in ("opt_out_rate", "complaint_rate") else 2

        def tip(row: CampaignRow) -> str:
            return self._rate_tip(row, definition)

        def instead(row: CampaignRow) -> str:
            return tr("no base") if gap(row, definition) == "zero" else "–"

        return Column(
            key,
            tr(definition.title),
            Kind.RATE if definition.percent else Kind.DECIMAL,
            lambda r: rate_of(r, definition),
            width=_RATE,
            visible=visible,
            places=places,
            tooltip=tr("{what} / {base}").format(
                what=tr(definition.what), base=tr(definition.base)
            ),
            explain=tip,
            missing=instead,
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

    def _count_tip(self, row: CampaignRow, definition: CountDefinition) -> str:
        value = count_of(row, definition.key)
        if value is None:
            return self._reasons.why(row, definition.key)
        if definition.key == "delivered_derived" and row.delivered is None:
            return tr("Derived: {sends} sends minus {bounced} bounced").format(
                sends=self._formats.count(row.sends or 0),
                bounced=self._formats.count(row.bounced or 0),
            )
        return ""

    def _rate_tip(self, row: CampaignRow, definition: RateDefinition) -> str:
        missing = gap(row, definition)
        if missing:
            return self._reasons.why_no_rate(row, definition, missing)
        return counts_behind(
            self._formats,
            definition,
            count_of(row, definition.numerator) or 0,
            count_of(row, definition.denominator) or 0,
        )

    def _sent_tip(self, row: CampaignRow) -> str:
        if row.sent_at is None:
            if row.sent_at_raw:
                return tr("{provider} wrote “{text}”, which cannot be read as a time.").format(
                    provider=self._reasons.provider_name(row.provider), text=row.sent_at_raw
                )
            return tr("Not sent, or the provider does not say when.")
        exact = self._formats.exact(row.sent_at)
        if not row.zone_assumed:
            return exact
        return tr("{time}\nThe provider names no time zone; the account's zone is assumed.").format(
            time=exact
        )

    def _status_tip(self, row: CampaignRow) -> str:
        if not row.status_raw:
            return ""
        return tr("{provider} says “{word}”").format(
            provider=self._reasons.provider_name(row.provider), word=row.status_raw
        )


def counts_behind(formats: Formats, definition: RateDefinition, above: int, below: int) -> str:
    """The counts behind a rate: "83 clickers of 1,000 delivered"."""
    words = tr("{k} {what} of {n} {base}") if definition.percent else tr("{k} {what} by {n} {base}")
    return words.format(
        k=formats.count(above),
        what=tr(definition.what),
        n=formats.count(below),
        base=tr(definition.base),
    )


def provider_of(reasons: Reasons, row: CampaignRow) -> str:
    """The provider's name of a campaign."""
    return reasons.provider_name(row.provider)


def shown_name(row: CampaignRow) -> str:
    """What stands for a campaign in lists: its name, else its subject, else its id."""
    return row.name or row.subject or row.campaign_id


def _name_tip(row: CampaignRow) -> str:
    name = shown_name(row)
    if row.subject and row.subject != name:
        return f"{name}\n{row.subject}"
    return name
