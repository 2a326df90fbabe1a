"""What can be said of the click log itself: which rules flagged how much, what is missing, what disagrees."""

from __future__ import annotations

import msgspec

from services.domain.bots import Rule

EARLY_SHARE = 0.05
"""More clicks than this within seconds of delivery point to scanners (product.md, section 3.3)."""


class RuleCount(msgspec.Struct, frozen=True):
    """Clicks that a rule flagged, alone or with others; `automatic` of them scored as automatic."""

    rule: Rule
    clicks: int
    automatic: int


class Quality(msgspec.Struct, frozen=True, kw_only=True):
    """The click log of a selection, or the part of it that is picked.

    `early` of the `timed` clicks came within five seconds of their delivery or send; of picked clicks that is
    not known, and `timed` is 0. The `without_`
    counts are clicks whose row lacks that fact. `unchecked` campaigns have clicks that are not judged
    yet, `without_log` campaigns have none in the log though clicks are reported.
    """

    clicks: int
    automatic: int
    suspect: int
    rules: tuple[RuleCount, ...]
    early: int
    timed: int
    without_time: int
    without_url: int
    without_person: int
    without_country: int
    unchecked: int
    without_log: int

    @property
    def early_share(self) -> float | None:
        """Share of early clicks; None where no click has both times."""
        return self.early / self.timed if self.timed else None
