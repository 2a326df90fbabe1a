"""Why a figure or chart is not there: not offered, not read yet, or nothing happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.campaigns.reasons import Reasons as FigureReasons
from services.domain.kinds import ClickGrain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.detail.data import DetailData
    from services.domain.accounts import ProviderInfo
    from services.domain.rows import CampaignRow


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("reasons", text)


class Reasons:
    """Words for what is missing, from the providers' declarations. `providers` gives the known ones."""

    def __init__(self, providers: Callable[[], Sequence[ProviderInfo]]) -> None:
        self._providers = providers

    def figures(self) -> FigureReasons:
        """Why a campaign has no figure."""
        made = FigureReasons()
        made.learn(tuple(self._providers()))
        return made

    def grain_note(self, campaigns: Sequence[CampaignRow]) -> str:
        """What a click row stands for, where it is not one click; "" where all are clicks."""
        names = self._by_recipient(campaigns)
        if not names:
            return ""
        sentence = tr(
            "{provider} keeps one row a recipient: how often the links were clicked, "
            "and the time of the first click."
        )
        return sentence.format(provider=", ".join(names))

    def first_clicks_only(self, campaigns: Sequence[CampaignRow]) -> bool:
        """Whether each campaign's clicks are placed at the recipients' first ones."""
        told = {info.key for info in self._providers() if info.click_grain == ClickGrain.RECIPIENT}
        return bool(campaigns) and all(row.provider in told for row in campaigns)

    def _by_recipient(self, campaigns: Sequence[CampaignRow]) -> list[str]:
        asked = {row.provider for row in campaigns}
        return [
            info.name
            for info in self._providers()
            if info.key in asked and info.click_grain == ClickGrain.RECIPIENT
        ]

    def breakdown(self, data: DetailData, dimension: str) -> str:
        """Why a dimension has no bars."""
        return (
            self._picked(data)
            or self._declared(data.campaigns, dimension)
            or self._declared(data.campaigns, "breakdowns")
            or self._unread(data)
            or tr("Nothing is reported for this yet.")
        )

    def links(self, data: DetailData) -> str:
        """Why there are no links."""
        return (
            self._picked(data)
            or self._declared(data.campaigns, "links")
            or self._unread(data)
            or tr("No link of this campaign has been reported.")
        )

    def clicks(self, data: DetailData) -> str:
        """Why there is no click log and no curve."""
        return (
            self._picked(data)
            or self._declared(data.campaigns, "clicks")
            or self._unread(data)
            or tr("No click is stored for this campaign.")
        )

    def times(self, data: DetailData) -> str:
        """Why clicks have no place in time."""
        if data.clicks:
            return tr("The provider gives no time for these clicks.")
        return self.clicks(data)

    @staticmethod
    def _picked(data: DetailData) -> str:
        """Where clicks were picked, and none is left."""
        if not data.picked.narrows:
            return ""
        return tr("No stored click matches what is picked.")

    def _declared(self, campaigns: Sequence[CampaignRow], what: str) -> str:
        """The provider's own note, where all selected campaigns share one."""
        infos = {info.key: info for info in self._providers()}
        notes = set()
        for row in campaigns:
            info = infos.get(row.provider)
            reasons = info.reasons if info else {}
            notes.add(reasons.get(f"{row.product}.{what}", reasons.get(what, "")))
        return notes.pop() if len(notes) == 1 else ""

    @staticmethod
    def _unread(data: DetailData) -> str:
        unread = [row for row in data.campaigns if row.details_at is None]
        if len(unread) < len(data.campaigns):
            return ""
        if all(row.sent_at is None for row in unread):
            return tr("This campaign has not been sent.")
        return tr("The details have not been read yet. Refresh to read them.")
