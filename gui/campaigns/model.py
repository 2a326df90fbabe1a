"""The campaign list's model: a TableModel over CampaignRow, newest first until told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.campaigns.columns import CampaignColumns
from gui.campaigns.reasons import Reasons
from gui.tables.model import SortBy, TableModel
from services.domain.rows import CampaignRow

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtCore import QObject

    from gui.formatting import Formats
    from services.domain.accounts import ProviderInfo
    from services.domain.lenses import Lenses

FIRST_ORDER = (SortBy("sent_at", descending=True),)


class CampaignModel(TableModel[CampaignRow]):
    """Campaigns under their columns."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        self.reasons = Reasons()
        self._made = CampaignColumns(formats, self.reasons)
        super().__init__(self._made.make(), _key, formats, parent)
        self.set_order(FIRST_ORDER)

    def look_through(self, lenses: Lenses) -> None:
        """Show figures as the lenses show them."""
        self.set_columns(self._made.make(lenses))

    def learn(self, infos: tuple[ProviderInfo, ...]) -> None:
        """Take the providers' declarations: names, and why figures are missing."""
        self.reasons.learn(infos)
        self.refresh_texts()


def _key(row: CampaignRow) -> Hashable:
    return row.account_id, row.product, row.campaign_id
