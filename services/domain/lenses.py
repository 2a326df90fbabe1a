"""The two lenses of the window: of what rates are taken, and whether likely automatic clicks count."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from services.wording import noop, tr


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
        return tr((_HUMAN if self.human else _ALL)[self.base])


_ALL = {
    Base.DELIVERED: noop("Rates are of delivered messages; clicks: all of them."),
    Base.SENT: noop("Rates are of sent messages; clicks: all of them."),
    Base.OPENED: noop(
        "Rates are of openers (of delivered messages where openers say nothing); "
        "clicks: all of them."
    ),
}
_HUMAN = {
    Base.DELIVERED: noop("Rates are of delivered messages; clicks: without likely automatic ones."),
    Base.SENT: noop("Rates are of sent messages; clicks: without likely automatic ones."),
    Base.OPENED: noop(
        "Rates are of openers (of delivered messages where openers say nothing); "
        "clicks: without likely automatic ones."
    ),
}
PLAIN = Lenses()
