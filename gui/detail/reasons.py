"""Why a figure or chart is not there: not offered, not read yet, or nothing happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.campaigns.reasons import Reasons as FigureReasons
from services.domain.kinds import Capability, ClickGrain
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.detail.data import DetailData
    from services.domain.accounts import ProviderInfo
    from services.domain.rows import CampaignRow


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
            or self._unfed(data.campaigns, "breakdowns")
            or self._unread(data)
            or self._untold(data, dimension)
        )

    def _untold(self, data: DetailData, dimension: str) -> str:
        """Where clicks are there, but not this of them."""
        if not data.clicks:
            asked = {row.provider for row in data.campaigns}
            told = [info for info in self._providers() if info.key in asked]
            if all(Capability.BREAKDOWNS in info.capabilities for info in told):
                return tr("Nothing is reported for this yet.")
            return tr("No click is stored for this campaign.")
        what = {
            "country": tr("The provider tells no country of these clicks."),
            "device": tr("The provider tells no device of these clicks."),
            "os": tr("The provider tells no operating system of these clicks."),
            "browser": tr("The provider tells no browser of these clicks."),
        }
        return what.get(dimension, tr("The provider does not tell this of these clicks."))

    def links(self, data: DetailData) -> str:
        """Why there are no links."""
        return (
            self._picked(data)
            or self._unfed(data.campaigns, "links")
            or self._unread(data)
            or tr("No link of this campaign has been reported.")
        )

    def clicks(self, data: DetailData) -> str:
        """Why there is no click log and no curve."""
        return (
            self._picked(data)
            or self._unfed(data.campaigns, "clicks")
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

    def _unfed(self, campaigns: Sequence[CampaignRow], need: str) -> str:
        """Why the providers cannot feed this, each reason once; "" where one of them can."""
        from services.reports.feeding import reason_of

        infos = {info.key: info for info in self._providers()}
        found = []
        for provider, product in dict.fromkeys((row.provider, row.product) for row in campaigns):
            info = infos.get(provider)
            found.append(reason_of(info, product, need) if info else "")
        return " ".join(dict.fromkeys(found)) if all(found) else ""

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
