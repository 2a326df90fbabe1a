"""The columns of the four tables of what was read: stable names in a stable order. New ones go to the end."""

from __future__ import annotations

from operator import attrgetter

from services.reports import privacy
from services.reports.column import ReportColumn, count, keys, owner, text, time
from services.reports.request import Kind
from services.wording import noop

__all__ = ["BREAKDOWNS", "CAMPAIGNS", "CLICKS", "COLUMNS", "LINKS", "ReportColumn", "keys"]

CAMPAIGNS: tuple[ReportColumn, ...] = (
    *owner(brief=False),
    text("name", noop("Campaign")),
    text("channel", noop("Channel")),
    text("status", noop("Status")),
    time("sent_at", noop("Sent at")),
    count("sends", noop("Sends")),
    count("delivered", noop("Delivered (reported)"), brief=False),
    count("delivered_derived", noop("Delivered")),
    count("bounced", noop("Bounced")),
    count("opens", noop("Opens")),
    count("unique_opens", noop("Openers"), adds_up=False, brief=False),
    count("clicks", noop("Clicks")),
    count("unique_clicks", noop("Clickers"), adds_up=False),
    count("opt_outs", noop("Opt-outs")),
    count("complaints", noop("Complaints"), brief=False),
    ReportColumn(
        key="cost", title=noop("Cost"), kind=Kind.MONEY, value=attrgetter("cost"), brief=False
    ),
    text("currency", noop("Currency"), brief=False),
)

LINKS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("url", noop("Link")),
    count("clicks", noop("Clicks")),
    count("unique_clicks", noop("Clickers"), adds_up=False),
)

BREAKDOWNS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("dimension", noop("By")),
    text("of", noop("Counted")),
    text("source", noop("Source")),
    text("label", noop("Value")),
    count("count", noop("Count"), adds_up=False),
)

CLICKS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("click_id", noop("Click ID"), brief=False),
    time("clicked_at", noop("Clicked at")),
    text("url", noop("Link")),
    ReportColumn(
        key="recipient",
        title=noop("Recipient"),
        kind=Kind.TEXT,
        value=privacy.hidden_recipient,
        personal_value=privacy.shown_recipient,
    ),
    ReportColumn(
        key="ip",
        title=noop("IP address"),
        kind=Kind.TEXT,
        brief=False,
        value=privacy.hidden_ip,
        personal_value=privacy.shown_ip,
    ),
    text("user_agent", noop("User agent"), brief=False),
    text("device", noop("Device")),
    text("os", noop("Operating system")),
    text("browser", noop("Browser")),
    text("country", noop("Country")),
    count("count", noop("Clicks")),
)

COLUMNS: dict[str, tuple[ReportColumn, ...]] = {
    "campaigns": CAMPAIGNS,
    "links": LINKS,
    "breakdowns": BREAKDOWNS,
    "clicks": CLICKS,
}
"""The four tables by name, as they are without lenses; their titles in English, see `column.spoken`."""
