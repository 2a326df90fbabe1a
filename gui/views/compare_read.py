"""What the comparison of campaigns is made of, read in one go in a reading thread."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from services.domain.click_filter import ClickFilter
from services.domain.rows import CampaignKey, CampaignRow, Selection, VariantRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.store.reader import Reader

FINE, COARSE = 600, 86_400
"""Widths of the steps in which clicks are read: ten minutes, of which others are made, and a day."""
FINE_MOST = 4_998
"""Fine steps that hold their own clicks only: the workspace puts all later ones into the last one."""


class Question(msgspec.Struct, frozen=True):
    """Which campaigns, whether likely automatic clicks are left out, and whether people are asked for."""

    keys: tuple[CampaignKey, ...]
    human: bool = False
    people: bool = False


class Answer(msgspec.Struct, frozen=True):
    """What the workspace says of them.

    `rows` are in the order asked for. `fine` and `days` hold clicks by steps since the send, `firsts` the
    seconds from the send to each person's first click; None where people were not asked for.
    `variants` are the versions of the campaigns that are tests of their own.
    """

    rows: tuple[CampaignRow, ...]
    fine: dict[CampaignKey, tuple[int, ...]]
    days: dict[CampaignKey, tuple[int, ...]]
    firsts: dict[CampaignKey, tuple[float, ...]] | None
    variants: tuple[VariantRow, ...]
    now: datetime


def read(reader: Reader, question: Question) -> Answer:
    """Read it; runs in a reading thread."""
    now = datetime.now(UTC)
    if not question.keys:  # An empty selection would mean all campaigns.
        return Answer((), {}, {}, None, (), now)
    chosen = Selection(campaigns=question.keys)
    found = {row.key: row for row in reader.campaigns(chosen)}
    clicks = msgspec.structs.replace(chosen, clicks=ClickFilter(human=question.human))
    fine = reader.since_send(clicks, step_seconds=FINE)
    days = reader.since_send(clicks, step_seconds=COARSE)
    rows = tuple(found[key] for key in question.keys if key in found)
    return Answer(
        rows,
        {one.key: one.counts for one in fine},
        {one.key: one.counts for one in days},
        _firsts(reader, clicks, rows) if question.people else None,
        tuple(reader.variants(chosen)),
        now,
    )


def _firsts(
    reader: Reader, clicks: Selection, rows: Sequence[CampaignRow]
) -> dict[CampaignKey, tuple[float, ...]]:
    """Seconds from the send to each person's first click, in their order; empty where none are known."""
    found = reader.first_clicks(clicks)
    return {row.key: found.get(row.key, ()) for row in rows}


def known_until(row: CampaignRow, now: datetime) -> datetime:
    """Up to when a campaign's clicks are known: its last reading, or its last click if that is later."""
    told = [at for at in (row.read_at, row.details_at, row.last_click_at) if at is not None]
    return min(max(told), now) if told else now


def age(row: CampaignRow, now: datetime) -> float | None:
    """Seconds from the send to the moment up to which clicks are known; None where it has no send time."""
    if row.sent_at is None:
        return None
    return max(0.0, (known_until(row, now) - row.sent_at).total_seconds())
