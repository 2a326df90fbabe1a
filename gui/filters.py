"""What the campaign list is narrowed to, as one frozen value; chips and queries follow from it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from gui.period import PeriodChoice, Preset
from services.domain.rows import Selection

if TYPE_CHECKING:
    from datetime import date


class FilterKind(StrEnum):
    """A kind of filter that takes several values."""

    ACCOUNTS = "accounts"
    PROVIDERS = "providers"
    CHANNELS = "channels"
    STATUSES = "statuses"
    TAGS = "tags"


class Filters(msgspec.Struct, frozen=True):
    """The filters in force; empty ones let everything pass."""

    search: str = ""
    accounts: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    starred: bool = False
    period: PeriodChoice = PeriodChoice()

    def values(self, kind: FilterKind) -> tuple[str, ...]:
        """The values of a kind of filter."""
        found: tuple[str, ...] = getattr(self, kind)
        return found

    def with_values(self, kind: FilterKind, values: tuple[str, ...]) -> Filters:
        """The same with other values of one kind."""
        return msgspec.structs.replace(self, **{str(kind): values})

    def without(self, kind: FilterKind, value: str) -> Filters:
        """The same without one value."""
        return self.with_values(kind, tuple(v for v in self.values(kind) if v != value))

    def with_accounts(self, accounts: tuple[str, ...], providers: tuple[str, ...]) -> Filters:
        """The same narrowed to these accounts and providers."""
        return msgspec.structs.replace(self, accounts=accounts, providers=providers)

    def with_starred(self, starred: bool) -> Filters:
        """The same with starred campaigns only, or with all."""
        return msgspec.structs.replace(self, starred=starred)

    def with_search(self, text: str) -> Filters:
        """The same with another search text."""
        return msgspec.structs.replace(self, search=text.strip())

    def with_period(self, period: PeriodChoice) -> Filters:
        """The same over another period."""
        return msgspec.structs.replace(self, period=period)

    @property
    def bounded(self) -> bool:
        """Whether there is a period with an end."""
        return self.period.preset != Preset.ALL

    def selection(self, today: date, zone: str = "UTC") -> Selection:
        """What to ask the workspace for; `today` is the present day in `zone`, the days' zone."""
        return Selection(
            accounts=self.accounts,
            providers=self.providers,
            channels=self.channels,
            statuses=self.statuses,
            period=self.period.period(today),
            search=self.search,
            tags=self.tags,
            starred=self.starred,
            zone=zone,
        )
