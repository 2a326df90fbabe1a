"""What a refresh has to know at its start, and which campaigns' details it has to read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign
from services.domain.records import CampaignRef
from services.store.columns import aware
from services.store.schema import number_range

if TYPE_CHECKING:
    from services.domain.accounts import ProviderInfo
    from services.domain.plan import RefreshPlan
    from services.store.columns import Ask, Row

_KNOWN = """
SELECT c.product, c.campaign_id, c.status, c.sent_at, c.created_at, c.details_signature,
       c.details_at, c.target_url, r.newest, coalesce(r.stored, 0), c.name, c.clicks, c.recipients,
       c.signature, coalesce(r.other_key, FALSE)
FROM campaigns c
LEFT JOIN (
    SELECT campaign_no, max(clicked_at) AS newest, count(*) AS stored,
           bool_or(keyed_by <> '' AND keyed_by <> $keyed_by) AS other_key
    FROM clicks WHERE campaign_no BETWEEN $first AND $last GROUP BY campaign_no
) r ON r.campaign_no = c.campaign_no
WHERE c.campaign_no BETWEEN $first AND $last AND c.listed"""
_NEVER_DETAILED = frozenset({CampaignStatus.DELETED, CampaignStatus.DRAFT})
_WAS_SENT = frozenset({CampaignStatus.SENT, CampaignStatus.ARCHIVED})
"""States that tell of a sending even where its time is not known."""
_LAST = datetime.max.replace(tzinfo=UTC)
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def marks(ask: Ask, account_no: int) -> dict[str, str]:
    """The account's sync cursors by scope."""
    return dict(ask("SELECT scope, value FROM marks WHERE account_no = ?", [account_no]))


def known(ask: Ask, account_no: int, keyed_by: str = "") -> list[tuple[KnownCampaign, bool]]:
    """The account's listed campaigns, each with whether rows of it are under another key."""
    first, last = number_range(account_no)
    rows = ask(_KNOWN, {"keyed_by": keyed_by, "first": first, "last": last})
    others = [bool(row[14]) and keyed_by != "" for row in rows]
    return [(_known(row, other), other) for row, other in zip(rows, others, strict=True)]


def _known(row: Row, rekeyed: bool) -> KnownCampaign:
    return KnownCampaign(
        ref=CampaignRef(row[0], row[1]),
        status=CampaignStatus(row[2]),
        sent_at=aware(row[3]),
        created_at=aware(row[4]),
        signature=row[5],
        details_at=aware(row[6]),
        target_url=row[7],
        newest_click_at=aware(row[8]),
        stored_clicks=row[9],
        name=row[10],
        clicks=row[11],
        recipients=row[12],
        counters_signature=row[13],
        rekeyed=rekeyed,
    )


def due(
    campaigns: list[tuple[KnownCampaign, bool]], info: ProviderInfo, plan: RefreshPlan
) -> tuple[KnownCampaign, ...]:
    """The campaigns whose details have to be read, those being sent first, then newest sent first.

    A campaign is due if its details were never read completely, on a full refresh, if its counters
    differ from those under which the details were read, if it is young and its details tell more
    than the counters do, or if its people are keyed by another key. Archived ones are read once:
    the provider drops their details.
    """
    if plan.totals_only:
        return ()
    chosen = [
        campaign
        for campaign, other_key in campaigns
        if _in_question(campaign, plan) and _is_due(campaign, info, plan, other_key=other_key)
    ]
    return tuple(sorted(chosen, key=lambda c: (-_moment(c).timestamp(), c.ref)))


def _moment(campaign: KnownCampaign) -> datetime:
    """When it was sent, as far as is known."""
    if campaign.status is CampaignStatus.SENDING:
        return campaign.sent_at or _LAST
    return campaign.sent_at or campaign.created_at or _FIRST


def _in_question(campaign: KnownCampaign, plan: RefreshPlan) -> bool:
    if campaign.status in _NEVER_DETAILED:
        return False
    if campaign.status is CampaignStatus.SENDING and campaign.sent_at is None:
        return plan.period.holds(plan.now)
    if campaign.sent_at is None and campaign.status not in _WAS_SENT and not campaign.clicks:
        return False
    # Without a time it lies in no period but the open one.
    return plan.period.holds(campaign.sent_at)


def _is_due(
    campaign: KnownCampaign, info: ProviderInfo, plan: RefreshPlan, *, other_key: bool
) -> bool:
    if campaign.signature is None:
        return True
    if campaign.status is CampaignStatus.ARCHIVED:
        return False
    if plan.full or other_key or campaign.signature != campaign.counters_signature:
        return True
    young = _moment(campaign) >= plan.now - timedelta(days=info.detail_days)
    return young and not info.details_follow_counters
