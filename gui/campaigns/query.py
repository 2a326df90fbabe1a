"""What the campaign list asks the workspace for. Runs in a reading thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.plan import Period
from services.domain.rows import CampaignRow, Selection

if TYPE_CHECKING:
    from datetime import datetime

    from services.store.reader import Reader


class CampaignList(msgspec.Struct, frozen=True):
    """The rows of a selection.

    `total` counts all campaigns of the workspace. `last_sent` is when the newest campaign was sent
    that the selection would hold without its period; only looked up where no row was found.
    """

    rows: tuple[CampaignRow, ...]
    total: int
    last_sent: datetime | None = None


def read_campaigns(reader: Reader, selection: Selection) -> CampaignList:
    """Read the campaigns of a selection."""
    rows = tuple(reader.campaigns(selection))
    total = reader.facts().campaigns
    bounded = selection.period != Period()
    if rows or not bounded or not total:
        return CampaignList(rows, total)
    wider = reader.campaigns(msgspec.structs.replace(selection, period=Period()))
    sent = [row.sent_at for row in wider if row.sent_at is not None]
    return CampaignList(rows, total, max(sent, default=None))


def count_campaigns(reader: Reader, account_id: str) -> int:
    """How many campaigns an account has in the workspace."""
    return len(reader.campaigns(Selection(accounts=(account_id,))))
