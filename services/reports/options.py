"""How a report looks at its rows: the lenses, the zone, and what single reports ask for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal

import msgspec

from services.domain.bots import BotRules
from services.domain.lenses import PLAIN, Lenses
from services.domain.local_days import today_in
from services.domain.plan import Period
from services.domain.rows import CampaignKey, Selection

if TYPE_CHECKING:
    from services.store.reader import Reader

Group = Literal["tag", "name", "utm_campaign"]
GROUPS: tuple[Group, ...] = ("tag", "name", "utm_campaign")
"""By what campaigns are put together into promotions."""
Against = Literal["previous", "last-year"]
COMPARISONS: tuple[Against, ...] = ("previous", "last-year")
"""What a period may be held against."""
_NOBODY = CampaignKey("", "", "")


def _now() -> datetime:
    return datetime.now(UTC)


class ReportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is asked for beside its selection.

    Args:
        lenses: Base of rates and which clicks count; None = no rates, and all clicks.
        zone: IANA name of the zone of days and hours; `RECIPIENT_ZONE` for the report "week".
        personal: Whether addresses of people are shown where they are kept.
        group: By what "promotions" puts campaigns together.
        pattern: The groups by name: texts with * for anything, several separated by ";".
        comparison: What "periods" holds the period against.
        today: The present day as periods count days; None = that of `now` in `zone`.
        now: The present instant, up to which data are known.
        period_name: The period's name where it has one (see `services.domain.periods`).
        rules: The rules by which clicks were judged.
    """

    lenses: Lenses | None = None
    zone: str = "UTC"
    personal: bool = False
    group: Group = "tag"
    pattern: str = ""
    comparison: Against = "previous"
    today: date | None = None
    now: datetime = msgspec.field(default_factory=_now)
    period_name: str | None = None
    rules: BotRules = BotRules()

    @property
    def day(self) -> date:
        """The present day, as periods count days."""
        return self.today or today_in(self.zone, self.now)

    @property
    def seen_by(self) -> Lenses:
        """The lenses, the plain ones where none were chosen."""
        return self.lenses or PLAIN

    @property
    def human(self) -> bool:
        """Whether likely automatic clicks are left out."""
        return self.seen_by.human


PLAIN_OPTIONS = ReportOptions(now=datetime(1970, 1, 1, tzinfo=UTC))
"""For asking which columns a report has without lenses; its instant is of no use."""


def clicks_of(selection: Selection, options: ReportOptions) -> Selection:
    """The selection for counting click rows: without likely automatic ones under the human lens."""
    if not options.human:
        return selection
    clicks = msgspec.structs.replace(selection.clicks, human=True)
    return msgspec.structs.replace(selection, clicks=clicks)


def links_of(selection: Selection) -> Selection:
    """The selection for reading links, which tell human clicks and all clicks side by side."""
    return msgspec.structs.replace(selection, clicks=selection.clicks.without_lens)


def by_sending(reader: Reader, selection: Selection) -> Selection:
    """The selection with its period read as days of sending where a question reads it as days of clicks.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    if selection.period == Period():
        return selection
    keys = tuple(row.key for row in reader.campaigns(selection))
    return msgspec.structs.replace(selection, period=Period(), campaigns=keys or (_NOBODY,))
