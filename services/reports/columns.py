"""The columns of the four tables of what was read: stable names in a stable order. New ones go to the end."""

from __future__ import annotations

from operator import attrgetter

from services.reports import privacy
from services.reports.column import ReportColumn, count, keys, owner, text, time
from services.reports.request import Kind

__all__ = ["BREAKDOWNS", "CAMPAIGNS", "CLICKS", "COLUMNS", "LINKS", "ReportColumn", "keys"]

CAMPAIGNS: tuple[ReportColumn, ...] = (
    *owner(brief=False),
    text("name", "Campaign"),
    text("channel", "Channel"),
    text("status", "Status"),
    time("sent_at", "Sent at"),
    count("sends", "Sends"),
    count("delivered", "Delivered (reported)", brief=False),
    count("delivered_derived", "Delivered"),
    count("bounced", "Bounced"),
    count("opens", "Opens"),
    count("unique_opens", "Openers", adds_up=False, brief=False),
    count("clicks", "Clicks"),
    count("unique_clicks", "Clickers", adds_up=False),
    count("opt_outs", "Opt-outs"),
    count("complaints", "Complaints", brief=False),
    ReportColumn(key="cost", title="Cost", kind=Kind.MONEY, value=attrgetter("cost"), brief=False),
    text("currency", "Currency", brief=False),
)

LINKS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("url", "Link"),
    count("clicks", "Clicks"),
    count("unique_clicks", "Clickers", adds_up=False),
)

BREAKDOWNS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("dimension", "By"),
    text("of", "Of"),
    text("source", "Source"),
    text("label", "Value"),
    count("count", "Count", adds_up=False),
)

CLICKS: tuple[ReportColumn, ...] = (
    *owner(brief=True),
    text("click_id", "Click ID", brief=False),
    time("clicked_at", "Clicked at"),
    text("url", "Link"),
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
    text("user_agent", "User agent", brief=False),
    text("device", "Device"),
    text("os", "Operating system"),
    text("browser", "Browser"),
    text("country", "Country"),
    count("count", "Clicks"),
)

COLUMNS: dict[str, tuple[ReportColumn, ...]] = {
    "campaigns": CAMPAIGNS,
    "links": LINKS,
    "breakdowns": BREAKDOWNS,
    "clicks": CLICKS,
}
"""The four tables by name, as they are without lenses."""
