"""Which providers cannot feed a report, and why: a sentence each, instead of rows of zeros."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.errors import NotOffered
from services.domain.kinds import Capability, Metric
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from services.domain.accounts import ProviderInfo
    from services.domain.rows import CampaignRow
    from services.reports.report_kind import ReportKind

_CAPABILITIES = {
    "links": Capability.LINKS,
    "clicks": Capability.CLICKS,
    "breakdowns": Capability.BREAKDOWNS,
    "versions": Capability.AB_SUMMARY,
}
_WORDS = {
    "links": noop("{provider} does not report links."),
    "clicks": noop("{provider} does not report single clicks."),
    "breakdowns": noop("{provider} does not report devices or countries."),
    "versions": noop("{provider} does not report versions of A/B tests."),
}
_COUNTED = ("links", "breakdowns")
"""What is counted from single clicks where it is not reported."""


def unfed(kind: ReportKind, campaigns: Iterable[CampaignRow]) -> tuple[str, ...]:
    """Why providers of these campaigns cannot feed a report: plain sentences, each once.

    A product of which single clicks lie in the workspace is never named: whatever its provider declares, it
    feeds the report.
    """
    if not kind.feeds:
        return ()
    clicked: dict[tuple[str, str], bool] = {}
    for row in campaigns:
        place = (row.provider, row.product)
        clicked[place] = clicked.get(place, False) or row.click_rows > 0
    found = []
    for (provider, product), has_clicks in sorted(clicked.items()):
        info = _info(provider)
        if info is None or (has_clicks and kind.feeds != "versions"):
            continue
        reason = reason_of(info, product, kind.feeds)
        if reason:
            found.append(reason)
    return tuple(dict.fromkeys(found))


def reason_of(info: ProviderInfo, product: str, need: str) -> str:
    """Why a provider's product cannot be asked for links, clicks, breakdowns or versions; "" where it can."""
    if need == "versions":
        return "" if Capability.AB_SUMMARY in info.capabilities else _plain(info, need)
    if not _tells_clicks(info, product):
        return _of_totals(info, product, need)
    if need in _COUNTED or _CAPABILITIES[need] in info.capabilities:
        return ""
    return info.reasons.get(need) or _plain(info, need)


def _tells_clicks(info: ProviderInfo, product: str) -> bool:
    """Whether the single clicks of a product can be read; where not even its links can, they cannot."""
    metrics = info.metrics.get(product, frozenset())
    counted = Metric.CLICKS in metrics or Metric.UNIQUE_CLICKS in metrics
    details = f"{product}.links" not in info.reasons
    return Capability.CLICKS in info.capabilities and counted and details


def _of_totals(info: ProviderInfo, product: str, need: str) -> str:
    """The reason of a product of which there are totals at most."""
    reasons = info.reasons
    own = reasons.get(f"{product}.{need}", "")
    # Of a counter that is not reported the reason speaks of the counter, not of the single clicks.
    counted = Metric.CLICKS in info.metrics.get(product, frozenset())
    if need == "clicks" and not counted:
        own = reasons.get(f"{product}.links") or own
    own = own or reasons.get(f"{product}.clicks") or reasons.get(need, "")
    return own or _plain(info, need)


def _plain(info: ProviderInfo, need: str) -> str:
    return tr(_WORDS[need]).format(provider=info.name)


def _info(provider: str) -> ProviderInfo | None:
    """A provider's declaration; None for one that this version does not know."""
    from services.providers.registry import provider_info

    try:
        return provider_info(provider)
    except NotOffered:
        return None
