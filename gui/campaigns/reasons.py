"""Why a campaign has no figure: not offered, not sent yet, not reported this time, no base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.kinds import CampaignStatus, Metric
from services.domain.metric_list import count_definition
from services.domain.metrics import Gap
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.accounts import ProviderInfo
    from services.domain.metrics import RateDefinition
    from services.domain.rows import CampaignRow

_NOT_YET = frozenset({CampaignStatus.DRAFT, CampaignStatus.SCHEDULED, CampaignStatus.QUEUED})
_METRIC_OF = {"delivered_derived": "delivered", "all_clicks": "clicks"}
"""Columns whose figure is made from another metric's report."""
_CHECKED = frozenset({"human_clicks", "human_clickers", "automatic_clicks", "suspect_clicks"})
"""Figures that need single clicks."""


class Reasons:
    """Knows what each provider declares, and says why a value is missing.

    The declarations are known once the workspace is open; until then the general words are used.
    """

    def __init__(self) -> None:
        self._infos: dict[str, ProviderInfo] = {}

    def learn(self, infos: tuple[ProviderInfo, ...]) -> None:
        """Take the providers' declarations."""
        self._infos = {info.key: info for info in infos}

    def provider_name(self, key: str) -> str:
        """A provider's name; its key where it is not known."""
        return self._infos[key].name if key in self._infos else key

    def state_word(self, row: CampaignRow) -> str | None:
        """The provider's word for a campaign's state; ours, where the provider has numbers for states."""
        info = self._infos.get(row.provider)
        ours = info is not None and row.status_raw in info.state_words
        return tr(row.status_raw) if ours and row.status_raw else row.status_raw

    def why(self, row: CampaignRow, key: str) -> str:
        """Why the campaign's counter `key` is unknown."""
        if key in _CHECKED:
            return self._why_unchecked(row)
        metric = _METRIC_OF.get(key, key)
        info = self._infos.get(row.provider)
        if info is not None and not _reports(info, row.product, metric):
            told = info.reasons.get(f"{row.product}.{metric}") or info.reasons.get(metric)
            return told or tr("{provider} does not report this.").format(provider=info.name)
        if row.status in _NOT_YET and row.sent_at is None:
            return tr("Not sent yet.")
        name = self.provider_name(row.provider)
        return tr("{provider} did not report this for the campaign.").format(provider=name)

    def in_short(self, row: CampaignRow, key: str) -> str:
        """The same in two or three words, for small print."""
        if key not in _CHECKED or (row.clicks is None and row.unique_clicks is None):
            return tr("not reported")
        if row.click_rows and row.logged_clicks is None:
            return tr("not checked yet")
        return tr("cannot be checked")

    def _why_unchecked(self, row: CampaignRow) -> str:
        """Why it is not known which clicks are automatic."""
        if row.click_rows and row.logged_clicks is None:
            return tr("New clicks have not been checked yet.")
        if row.click_rows:
            return tr("Some clicks name no person, so people cannot be told apart.")
        name = self.provider_name(row.provider)
        if row.clicks is None and row.unique_clicks is None:
            return tr("{provider} did not report clicks for the campaign.").format(provider=name)
        return tr("Cannot be checked: there are totals only, no single clicks.")

    def why_no_rate(self, row: CampaignRow, definition: RateDefinition, gap: Gap) -> str:
        """Why the campaign has no such rate."""
        if gap == "zero":
            base = tr("No base: 0 {base}.")
            return base.format(base=tr(definition.base))
        key = definition.numerator if gap == "numerator" else definition.denominator
        title = tr(count_definition(key).title)
        return tr("{count} unknown: {why}").format(count=title, why=self.why(row, key))


def _reports(info: ProviderInfo, product: str, metric: str) -> bool:
    """Whether a metric is declared; counters outside the declared words are taken as reported."""
    if metric not in set(Metric):
        return True
    return metric in info.metrics.get(product, frozenset())
