"""The two lenses of the window: of what rates are taken, and whether likely automatic clicks count."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Base(StrEnum):
    """Of what click, opt-out and complaint rates are taken."""

    DELIVERED = "delivered"
    SENT = "sent"
    OPENED = "opened"


class Lenses(msgspec.Struct, frozen=True):
    """How figures are looked at; every header and every export says it."""

    base: Base = Base.DELIVERED
    human: bool = False

    def words(self) -> str:
        """Both in one plain sentence, for exports and reports."""
        clicks = "without likely automatic ones" if self.human else "all of them"
        return f"Rates are of {_OF[self.base]}; clicks: {clicks}."


_OF = {
    Base.DELIVERED: "delivered messages",
    Base.SENT: "sent messages",
    Base.OPENED: "openers (of delivered messages where openers say nothing)",
}
PLAIN = Lenses()
