"""The columns of the click log. People appear only as ids or keyed hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.formatting import NBSP
from gui.tables.columns import Column, Kind
from gui.words import device_word
from services.domain.bots import TITLES, Rule
from services.wording import tr

if TYPE_CHECKING:
    from datetime import datetime

    from gui.formatting import Formats
    from services.domain.rows import ClickRow


def log_columns(formats: Formats) -> list[Column[ClickRow]]:
    """The columns of the click log."""
    return [
        _time(formats),
        _link(),
        _recipient(),
        *_agent(),
        _country(),
        _count(),
        _score(),
        Column(
            "campaign", tr("Campaign"), Kind.TEXT, lambda r: r.campaign, width=180, visible=False
        ),
        Column("account", tr("Account"), Kind.TEXT, lambda r: r.account, width=140, visible=False),
        Column(
            "user_agent",
            tr("User agent"),
            Kind.TEXT,
            lambda r: r.user_agent,
            width=260,
            visible=False,
            explain=lambda r: r.user_agent or "",
        ),
    ]


def _time(formats: Formats) -> Column[ClickRow]:
    return Column(
        "clicked_at",
        tr("Time"),
        Kind.TIME,
        lambda r: r.clicked_at,
        width=180,
        text=lambda r: _to_the_second(r.clicked_at, formats),
        explain=lambda r: _time_tip(r, formats),
    )


def _link() -> Column[ClickRow]:
    return Column(
        "url",
        tr("Link"),
        Kind.URL,
        lambda r: r.url,
        width=320,
        elastic=True,
        explain=lambda r: r.url or tr("The provider does not tell which link was clicked."),
    )


def _recipient() -> Column[ClickRow]:
    return Column(
        "recipient",
        tr("Recipient"),
        Kind.TEXT,
        lambda r: r.recipient,
        width=140,
        explain=lambda r: tr(
            "The provider's own id of the recipient, or a keyed hash where that would be an "
            "address or number."
        ),
    )


def _agent() -> list[Column[ClickRow]]:
    return [
        Column(
            "device",
            tr("Device"),
            Kind.TEXT,
            lambda r: device_word(r.device) if r.device else None,
            width=90,
        ),
        Column("os", tr("OS"), Kind.TEXT, lambda r: r.os, width=90),
        Column("browser", tr("Browser"), Kind.TEXT, lambda r: r.browser, width=120),
    ]


def _country() -> Column[ClickRow]:
    return Column(
        "country",
        tr("Country"),
        Kind.TEXT,
        lambda r: r.country,
        width=80,
        tooltip=tr("Where the address of the click is registered, or as the provider tells"),
    )


def _count() -> Column[ClickRow]:
    return Column(
        "count",
        tr("Clicks"),
        Kind.COUNT,
        lambda r: r.count,
        width=70,
        tooltip=tr(
            "More than 1 where the provider keeps one counter a recipient; the time is then that "
            "of the first"
        ),
    )


def _score() -> Column[ClickRow]:
    return Column(
        "score",
        tr("Automatic?"),
        Kind.COUNT,
        lambda r: r.score,
        width=104,
        text=lambda r: f"{' '.join(r.rules)}  {r.score}" if r.score else "0",
        explain=_score_tip,
        tooltip=tr("How likely the click is automatic, 0 to 100, and the rules that say so"),
    )


def _score_tip(row: ClickRow) -> str:
    if not row.rules:
        return tr("No sign of an automatic click.")
    return "\n".join(f"{rule}: {tr(TITLES[Rule(rule)])}" for rule in row.rules)


def _to_the_second(instant: datetime | None, formats: Formats) -> str:
    """A click's time; many fall into one minute, so seconds are shown."""
    if instant is None:
        return ""
    return f"{formats.date(instant)}{NBSP}{NBSP}{instant.astimezone():%H:%M:%S}"


def _time_tip(row: ClickRow, formats: Formats) -> str:
    if row.clicked_at is None:
        return (
            tr("The provider gives no time for this click.")
            if not row.clicked_at_raw
            else tr('The provider wrote "{raw}", which is no time.').format(raw=row.clicked_at_raw)
        )
    if row.zone_assumed:
        return tr(
            '{time}. The provider wrote "{raw}" without a time zone; the account\'s zone was taken.'
        ).format(time=formats.exact(row.clicked_at), raw=row.clicked_at_raw)
    return formats.exact(row.clicked_at)
