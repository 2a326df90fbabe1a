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
    import duckdb

    from services.domain.accounts import ProviderInfo
    from services.domain.plan import RefreshPlan

_KNOWN = """
    SELECT c.product, c.campaign_id, c.status, c.sent_at, c.created_at, c.details_signature, c.details_at,
           c.target_url, r.newest, coalesce(r.stored, 0), c.name, c.clicks, c.recipients, c.signature,
           coalesce(r.other_key, FALSE)
    FROM campaigns c
    LEFT JOIN (SELECT campaign_no, max(clicked_at) AS newest, count(*) AS stored,
                      bool_or(keyed_by <> '' AND keyed_by <> $keyed_by) AS other_key
               FROM clicks WHERE campaign_no BETWEEN $first AND $last GROUP BY campaign_no) r
         ON r.campaign_no = c.campaign_no
    WHERE c.campaign_no BETWEEN $first AND $last AND c.listed"""
_NEVER_DETAILED = frozenset({CampaignStatus.DELETED, CampaignStatus.DRAFT})
_LAST = datetime.max.replace(tzinfo=UTC)


def marks(con: duckdb.DuckDBPyConnection, account_no: int) -> dict[str, str]:
    """The account's sync cursors by scope."""
    return dict(con.execute("SELECT scope, value FROM marks WHERE account_no = ?", [account_no]).fetchall())


def known(con: duckdb.DuckDBPyConnection, account_no: int,
          keyed_by: str = "") -> list[tuple[KnownCampaign, bool]]:
    """The account's listed campaigns, each with whether it has rows keyed by another key than `keyed_by`."""
    first, last = number_range(account_no)
    rows = con.execute(_KNOWN, {"keyed_by": keyed_by, "first": first, "last": last}).fetchall()
    return [(_known(row), bool(row[14]) and keyed_by != "") for row in rows]


def _known(row: tuple[object, ...]) -> KnownCampaign:
    (product, key, status, sent_at, created_at, details_signature, details_at, target_url, newest, stored, name,
     clicks, recipients, counters_signature, _) = row
    return KnownCampaign(
        ref=CampaignRef(str(product), str(key)), status=CampaignStatus(status),
        sent_at=aware(sent_at), created_at=aware(created_at),  # type: ignore[arg-type]
        signature=details_signature, details_at=aware(details_at),  # type: ignore[arg-type]
        target_url=target_url, newest_click_at=aware(newest), stored_clicks=stored,  # type: ignore[arg-type]
        name=name, clicks=clicks, recipients=recipients,  # type: ignore[arg-type]
        counters_signature=counters_signature)  # type: ignore[arg-type]


def due(campaigns: list[tuple[KnownCampaign, bool]], info: ProviderInfo,
        plan: RefreshPlan) -> tuple[KnownCampaign, ...]:
    """The campaigns whose details have to be read, those being sent first, then newest sent first.

    A campaign is due if its details were never read completely, on a full refresh, if its counters differ
    from those under which the details were read, if it is young and its details tell more than the counters do,
    or if its people are keyed by another key. Archived ones are read once: the provider drops their details.
    """
    if plan.totals_only:
        return ()
    chosen = [campaign for campaign, other_key in campaigns
              if _in_question(campaign, plan) and _is_due(campaign, info, plan, other_key=other_key)]
    return tuple(sorted(chosen, key=lambda c: (-(c.sent_at or _LAST).timestamp(), c.ref)))


def _in_question(campaign: KnownCampaign, plan: RefreshPlan) -> bool:
    if campaign.status in _NEVER_DETAILED:
        return False
    if campaign.sent_at is None:
        return campaign.status is CampaignStatus.SENDING and plan.period.holds(plan.now)
    return plan.period.holds(campaign.sent_at)


def _is_due(campaign: KnownCampaign, info: ProviderInfo, plan: RefreshPlan, *, other_key: bool) -> bool:
    if campaign.signature is None:
        return True
    if campaign.status is CampaignStatus.ARCHIVED:
        return False
    if plan.full or other_key or campaign.signature != campaign.counters_signature:
        return True
    young = campaign.sent_at is None or campaign.sent_at >= plan.now - timedelta(days=info.detail_days)
    return young and not info.details_follow_counters
