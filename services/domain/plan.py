"""What a refresh is asked to do, what it knows at its start, and what it tells on its way."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

import msgspec

from services.domain.kinds import CampaignStatus
from services.domain.local_days import day_of
from services.domain.records import CampaignRef


class Period(msgspec.Struct, frozen=True):
    """Days from `first` to `last`, both included; None leaves that end open.

    Of which zone they are, says what holds the period: a Selection's `zone`; a refresh counts in UTC.
    """

    first: date | None = None
    last: date | None = None

    def holds(self, instant: datetime | None, zone: tzinfo = UTC) -> bool:
        """Whether an instant (aware) lies in the period; an unknown one does only if the period is open.

        Args:
            instant: The instant.
            zone: The zone of the period's days.
        """
        if self.first is None and self.last is None:
            return True
        if instant is None:
            return False
        day = day_of(instant, zone)
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


class KnownCampaign(msgspec.Struct, frozen=True):
    """What the workspace holds of a campaign when a refresh begins."""

    ref: CampaignRef
    status: CampaignStatus
    sent_at: datetime | None
    created_at: datetime | None
    signature: str | None
    """Counters' signature under which the details were last read completely; None = never."""
    details_at: datetime | None
    target_url: str | None = None
    newest_click_at: datetime | None = None
    stored_clicks: int = 0
    name: str | None = None
    clicks: int | None = None
    recipients: int | None = None
    counters_signature: str | None = None
    """Signature of the counters stored now; details read under it need no second reading."""
    rekeyed: bool = False
    """Rows of it are stored under another person key: all of them have to be read again."""


class RefreshPlan(msgspec.Struct, frozen=True):
    """One account's refresh.

    `marks` are the account's sync cursors by scope; empty on a full refresh. `known` holds the stored
    campaigns by ref. `now` is the instant at which the refresh began (UTC).
    """

    now: datetime
    period: Period = Period()
    full: bool = False
    totals_only: bool = False
    marks: dict[str, str] = {}
    known: dict[CampaignRef, KnownCampaign] = {}


class RefreshOptions(msgspec.Struct, frozen=True):
    """What the user asked for; `accounts` None means all."""

    accounts: tuple[str, ...] | None = None
    period: Period = Period()
    full: bool = False
    totals_only: bool = False


class Progress(msgspec.Struct, frozen=True):
    """One step of an account's refresh, for progress lines. Unknown totals are None.

    `phase` is "totals", "details", "events", "figures" or "waiting"; with "waiting" `text` says why
    and `wait_seconds` how long.
    """

    account_id: str
    account: str
    phase: str
    text: str = ""
    campaigns_done: int = 0
    campaigns_total: int | None = None
    pages: int = 0
    rows: int = 0
    calls: int = 0
    wait_seconds: float | None = None


class AccountOutcome(msgspec.Struct, frozen=True):
    """How one account's refresh ended. `error_code` None = done; `cancelled` kept what had arrived."""

    account_id: str
    account: str
    provider: str
    campaigns: int = 0
    rows: int = 0
    pages: int = 0
    calls: int = 0
    seconds: float = 0.0
    cancelled: bool = False
    error_code: str | None = None
    error: str | None = None
    remedy: str | None = None
    detail: str | None = None
    warnings: tuple[str, ...] = ()


class RefreshOutcome(msgspec.Struct, frozen=True):
    """How a refresh ended, account by account."""

    accounts: tuple[AccountOutcome, ...]
    seconds: float = 0.0

    @property
    def failed(self) -> tuple[AccountOutcome, ...]:
        """The accounts that ended in an error."""
        return tuple(a for a in self.accounts if a.error_code is not None)
