"""The columns of the four reports: stable names in a stable order. New ones go to the end.

A column's machine name is the CSV header and the JSON key; it is never renamed.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from services.reports import privacy
from services.reports.request import ExportColumn, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

Getter = Callable[[Any], Value]


class ReportColumn(msgspec.Struct, frozen=True, kw_only=True):
    """One column of a report.

    Args:
        key: Machine name.
        title: Readable header.
        kind: What it holds.
        value: Reads it from a row.
        personal_value: Reads it where personal data is asked for; None = the same.
        adds_up: Whether its counts may be added (people may not).
        brief: Whether the text table for people shows it; that has less room than a file.
    """

    key: str
    title: str
    kind: Kind
    value: Getter
    personal_value: Getter | None = None
    adds_up: bool = False
    brief: bool = True

    @property
    def for_export(self) -> ExportColumn:
        """The same for a writer; the report's rows come without personal data unless asked for."""
        return ExportColumn(self.key, self.title, self.kind)

    def getter(self, *, personal: bool) -> Getter:
        """How the value is read."""
        return self.personal_value if personal and self.personal_value is not None else self.value


def _text(key: str, title: str, *, brief: bool = True) -> ReportColumn:
    return ReportColumn(key=key, title=title, kind=Kind.TEXT, value=attrgetter(key), brief=brief)


def _count(key: str, title: str, *, adds_up: bool = True, brief: bool = True) -> ReportColumn:
    return ReportColumn(
        key=key, title=title, kind=Kind.COUNT, value=attrgetter(key), adds_up=adds_up, brief=brief
    )


def _time(key: str, title: str) -> ReportColumn:
    return ReportColumn(key=key, title=title, kind=Kind.TIME, value=attrgetter(key))


def _owner(*, brief: bool) -> tuple[ReportColumn, ...]:
    """Whose row it is; `product` keeps ids apart that collide within an account."""
    return (
        _text("provider", "Provider", brief=False),
        _text("account", "Account"),
        _text("product", "Product", brief=brief),
        _text("campaign_id", "Campaign ID", brief=brief),
    )


CAMPAIGNS: tuple[ReportColumn, ...] = (
    *_owner(brief=False),
    _text("name", "Campaign"),
    _text("channel", "Channel"),
    _text("status", "Status"),
    _time("sent_at", "Sent at"),
    _count("sends", "Sends"),
    _count("delivered", "Delivered (reported)", brief=False),
    _count("delivered_derived", "Delivered"),
    _count("bounced", "Bounced"),
    _count("opens", "Opens"),
    _count("unique_opens", "Openers", adds_up=False, brief=False),
    _count("clicks", "Clicks"),
    _count("unique_clicks", "Clickers", adds_up=False),
    _count("opt_outs", "Opt-outs"),
    _count("complaints", "Complaints", brief=False),
    ReportColumn(key="cost", title="Cost", kind=Kind.MONEY, value=attrgetter("cost"), brief=False),
    _text("currency", "Currency", brief=False),
)

LINKS: tuple[ReportColumn, ...] = (
    *_owner(brief=True),
    _text("url", "Link"),
    _count("clicks", "Clicks"),
    _count("unique_clicks", "Clickers", adds_up=False),
)

BREAKDOWNS: tuple[ReportColumn, ...] = (
    *_owner(brief=True),
    _text("dimension", "By"),
    _text("of", "Of"),
    _text("source", "Source"),
    _text("label", "Value"),
    _count("count", "Count", adds_up=False),
)

CLICKS: tuple[ReportColumn, ...] = (
    *_owner(brief=True),
    _text("click_id", "Click ID", brief=False),
    _time("clicked_at", "Clicked at"),
    _text("url", "Link"),
    ReportColumn(
        key="recipient",
        title="Recipient",
        kind=Kind.TEXT,
        value=privacy.hidden_recipient,
        personal_value=privacy.shown_recipient,
    ),
    ReportColumn(
        key="ip",
        title="IP address",
        kind=Kind.TEXT,
        brief=False,
        value=privacy.hidden_ip,
        personal_value=privacy.shown_ip,
    ),
    _text("user_agent", "User agent", brief=False),
    _text("device", "Device"),
    _text("os", "Operating system"),
    _text("browser", "Browser"),
    _text("country", "Country"),
    _count("count", "Clicks"),
)

COLUMNS: dict[str, tuple[ReportColumn, ...]] = {
    "campaigns": CAMPAIGNS,
    "links": LINKS,
    "breakdowns": BREAKDOWNS,
    "clicks": CLICKS,
}
"""The reports by name."""


def keys(columns: Sequence[ReportColumn]) -> list[str]:
    """The machine names, as in a CSV header."""
    return [column.key for column in columns]
