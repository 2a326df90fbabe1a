"""Statements about campaigns: the list, growth over time, A/B versions, estimates, figures."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

from services.domain.records import AccountFigure
from services.domain.rows import CampaignRow, EstimateRow, Growth, Selection, VariantRow
from services.store.campaign_record import counters_from, tidy_amount
from services.store.columns import aware
from services.store.schema import COUNTER_NAMES
from services.store.selections import narrows_campaigns, of_campaigns, of_numbers

if TYPE_CHECKING:
    from services.domain.rows import CampaignKey
    from services.store.columns import Ask

ORDER = (
    "c.sent_at DESC NULLS LAST, c.created_at DESC NULLS LAST, c.name NULLS LAST, "
    "a.account_no, c.product, c.campaign_id"
)
"""Campaigns newest sent first; needs the tables `campaigns c` and `accounts a`."""

# Human clicks, of a campaign and of a link, and people likewise: what is reported, less what the log knows to
# be automatic. Where the log knows more clicks than are reported, those that are not automatic, at most as many
# as are reported: beside "clicks" there is never a greater number. `least` and `greatest` pass over NULL.
_COLUMNS = """
    a.account_id, a.provider, a.name, c.product, c.campaign_id, c.name, c.subject, c.channel,
    c.status, c.status_raw, c.created_at, c.scheduled_at, c.sent_at, c.sent_raw, c.sent_assumed,
    c.sender, c.list_name, c.body, c.target_url, c.transactional, c.recipients, c.sends,
    c.delivered,
    CASE WHEN c.delivered IS NOT NULL THEN c.delivered
         WHEN c.sends >= c.bounced THEN c.sends - c.bounced END,
    c.bounced, c.hard_bounces, c.soft_bounces, c.opens, c.unique_opens, c.clicks,
    c.unique_clicks, c.opt_outs, c.complaints, c.forwards, c.pending, c.cost, c.currency,
    c.read_at, c.details_at, r.last_click_at, coalesce(r.click_rows, 0), h.logged, h.automatic,
    h.suspect,
    CASE WHEN h.logged IS NOT NULL
         THEN least(c.clicks, greatest(h.logged, c.clicks) - h.automatic)
         WHEN c.clicks = 0 AND r.click_rows IS NULL THEN 0 END,
    CASE WHEN h.people IS NOT NULL
         THEN least(c.unique_clicks, greatest(h.people, c.unique_clicks) - h.automatic_people)
         WHEN c.unique_clicks = 0 AND r.click_rows IS NULL THEN 0 END,
    t.tags, s.campaign_no IS NOT NULL"""
# What was judged before its latest rows arrived tells nothing any more.
_OWN = """
LEFT JOIN (SELECT * FROM checks ANTI JOIN unchecked USING (campaign_no)) h
    ON h.campaign_no = c.campaign_no
LEFT JOIN (SELECT campaign_no, list(tag ORDER BY lower(tag), tag) AS tags FROM own_tags GROUP BY ALL) t
    ON t.campaign_no = c.campaign_no
LEFT JOIN stars s ON s.campaign_no = c.campaign_no"""
_FIELDS = CampaignRow.__struct_fields__
_TIMES = ("created_at", "scheduled_at", "sent_at", "read_at", "details_at", "last_click_at")


def numbers(ask: Ask, selection: Selection, *, by_send_time: bool) -> list[int] | None:
    """Numbers of the selected campaigns; None where the selection leaves out none."""
    if not narrows_campaigns(selection, by_send_time=by_send_time):
        return None
    where = of_campaigns(selection, by_send_time=by_send_time)
    return [
        row[0]
        for row in ask(
            "SELECT c.campaign_no FROM campaigns c JOIN accounts a "  # noqa: S608
            f"ON a.account_no = c.account_no WHERE {where.sql}",
            where.values,
        )
    ]


def campaigns(ask: Ask, selection: Selection) -> list[CampaignRow]:
    """Listed campaigns, newest sent first, those never sent last."""
    chosen = of_numbers("k.campaign_no", numbers(ask, selection, by_send_time=True))
    where = of_campaigns(selection)
    rows = ask(
        f"SELECT {_COLUMNS} FROM campaigns c "  # noqa: S608
        "JOIN accounts a ON a.account_no = c.account_no LEFT JOIN (SELECT k.campaign_no, "
        "max(k.clicked_at) AS last_click_at, count(*) AS click_rows FROM clicks k "
        f"WHERE {chosen.sql} GROUP BY k.campaign_no) r ON r.campaign_no = c.campaign_no {_OWN} "
        f"WHERE c.listed AND {where.sql} ORDER BY {ORDER}",
        [*chosen.values, *where.values],
    )
    return [_campaign(row) for row in rows]


def _campaign(row: tuple[Any, ...]) -> CampaignRow:
    values = dict(zip(_FIELDS, row, strict=True))
    for name in _TIMES:
        values[name] = aware(values[name])
    values["cost"] = tidy_amount(values["cost"])
    values["tags"] = tuple(values["tags"] or ())
    return CampaignRow(**values)


def number_of(ask: Ask, key: CampaignKey) -> int | None:
    """One campaign's number; None where the workspace does not know it."""
    found = numbers(ask, Selection(campaigns=(key,)), by_send_time=False)
    return found[0] if found else None


def growth(ask: Ask, key: CampaignKey) -> list[Growth]:
    """A campaign's counters each time they had changed, oldest first."""
    names = Growth.__struct_fields__[1:]
    rows = ask(
        f"SELECT read_at, {', '.join(names)} FROM snapshots WHERE campaign_no = ("  # noqa: S608
        "SELECT c.campaign_no FROM campaigns c JOIN accounts a ON a.account_no = c.account_no "
        "WHERE a.account_id = ? AND c.product = ? AND c.campaign_id = ?) ORDER BY read_at",
        [key.account_id, key.product, key.campaign_id],
    )
    return [Growth(row[0].replace(tzinfo=UTC), *row[1:]) for row in rows]


def estimates(ask: Ask, selection: Selection) -> list[EstimateRow]:
    """Labelled estimates of the selected campaigns, in the order of the campaigns."""
    where = of_campaigns(selection)
    rows = ask(
        "SELECT a.account_id, c.product, c.campaign_id, e.metric, e.value, e.currency, e.method "  # noqa: S608
        "FROM estimates e JOIN campaigns c ON c.campaign_no = e.campaign_no "
        "JOIN accounts a ON a.account_no = c.account_no "
        f"WHERE {where.sql} ORDER BY {ORDER}, e.metric",
        where.values,
    )
    return [
        EstimateRow(
            account_id=row[0],
            product=row[1],
            campaign_id=row[2],
            metric=row[3],
            value=_amount(row[4]),
            currency=row[5],
            method=row[6],
        )
        for row in rows
    ]


def variants(ask: Ask, selection: Selection) -> list[VariantRow]:
    """The versions of A/B tests of the selected campaigns, in the order of the campaigns."""
    where = of_campaigns(selection)
    counters = ", ".join(f"v.{name}" for name in COUNTER_NAMES)
    rows = ask(
        f"SELECT a.account_id, c.product, c.campaign_id, v.label, v.subject, v.winner, {counters} "  # noqa: S608
        "FROM variants v JOIN campaigns c ON c.campaign_no = v.campaign_no "
        "JOIN accounts a ON a.account_no = c.account_no "
        f"WHERE {where.sql} ORDER BY {ORDER}, v.position",
        where.values,
    )
    return [
        VariantRow(
            account_id=row[0],
            product=row[1],
            campaign_id=row[2],
            label=row[3],
            subject=row[4],
            winner=row[5],
            counters=counters_from(row[6:]),
        )
        for row in rows
    ]


def figures(ask: Ask, account_id: str) -> list[AccountFigure]:
    """Account-wide figures by name and period."""
    rows = ask(
        "SELECT f.name, f.value, f.period, f.unit FROM figures f JOIN accounts a "
        "ON a.account_no = f.account_no WHERE a.account_id = ? ORDER BY f.name, f.period, f.unit",
        [account_id],
    )
    return [AccountFigure(name, _amount(value), period, unit) for name, value, period, unit in rows]


def _amount(value: Any) -> Any:
    return tidy_amount(value)
