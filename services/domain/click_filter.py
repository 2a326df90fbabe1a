"""Which click rows a question is about: the human lens, and what was picked in charts to filter the rest."""

from __future__ import annotations

from datetime import datetime

import msgspec

UNKNOWN = "unknown"
"""Stands for rows that do not tell (no country, no browser, ...)."""
RECIPIENT_ZONE = "recipient"
"""In place of a zone's name: each click in the zone of its recipient's country."""


class ClickFilter(msgspec.Struct, frozen=True):
    """Conditions on click rows; empty tuples and None let all pass.

    Within a field any value may match, and all fields must. `human` leaves likely automatic clicks out.
    Labels are compared without case; `UNKNOWN` stands for rows without one. `hours` are (weekday, hour)
    pairs, Monday = 0, in `zone` (an IANA name or `RECIPIENT_ZONE`). `first` and `last` bound the click's
    time, `last` excluded.
    """

    human: bool = False
    countries: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    browsers: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    hours: tuple[tuple[int, int], ...] = ()
    zone: str = "UTC"
    first: datetime | None = None
    last: datetime | None = None

    @property
    def narrows(self) -> bool:
        """Whether it picks out some clicks by anything but the human lens."""
        return self.without_lens != ClickFilter(zone=self.zone)

    @property
    def passes_all(self) -> bool:
        """Whether it lets every click pass."""
        return not self.human and not self.narrows

    @property
    def without_lens(self) -> ClickFilter:
        """The same over human and automatic clicks together."""
        return msgspec.structs.replace(self, human=False)


ALL_CLICKS = ClickFilter()
