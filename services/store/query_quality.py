"""Statements about the click log itself: rules, missing facts, campaigns that cannot be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.bots import Rule, from_text
from services.domain.click_filter import ALL_CLICKS
from services.domain.plan import Period
from services.domain.quality import Quality, RuleCount
from services.store.checking import RULES_SETTING
from services.store.query_campaigns import numbers
from services.store.query_clicks import where_of
from services.store.selections import of_numbers
from services.store.settings_table import read_setting

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.store.columns import Ask

_RULES = """
SELECT CAST(coalesce(sum(k.amount) FILTER (v.rules & {bit} <> 0), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (v.rules & {bit} <> 0 AND v.automatic), 0) AS BIGINT)"""
_FACTS = """
SELECT CAST(coalesce(sum(k.amount), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (k.clicked_at IS NULL), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (k.url IS NULL), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (k.recipient IS NULL), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (k.country IS NULL), 0) AS BIGINT)
FROM clicks k WHERE {where}"""
_CHECKS = """
SELECT CAST(coalesce(sum(k.automatic), 0) AS BIGINT), CAST(coalesce(sum(k.suspect), 0) AS BIGINT),
       CAST(coalesce(sum(k.early), 0) AS BIGINT), CAST(coalesce(sum(k.timed), 0) AS BIGINT)
FROM checks k WHERE {campaigns}"""
# Of some of the clicks only: what the campaigns' checks have added up tells of all of theirs.
_JUDGED = """
SELECT CAST(coalesce(sum(k.amount) FILTER (v.automatic), 0) AS BIGINT),
       CAST(coalesce(sum(k.amount) FILTER (NOT v.automatic AND v.score >= ?), 0) AS BIGINT)
FROM verdicts v JOIN clicks k ON k.campaign_no = v.campaign_no AND k.identity = v.identity
WHERE {where}"""
# Campaigns of which only deliveries arrived wait as well, though there is nothing to judge.
_UNCHECKED = """
SELECT count(*) FROM unchecked k WHERE {campaigns}
AND EXISTS (SELECT 1 FROM clicks r WHERE r.campaign_no = k.campaign_no)"""
_WITHOUT_LOG = """
SELECT count(*) FROM campaigns k WHERE {campaigns} AND k.listed AND k.clicks > 0
AND NOT EXISTS (SELECT 1 FROM clicks r WHERE r.campaign_no = k.campaign_no)"""


def quality(ask: Ask, selection: Selection) -> Quality:
    """The click log of the selected campaigns, or the clicks that the selection picks out, automatic ones too.

    Of picked clicks it is not told how many came early: `timed` is 0 then.
    """
    picks = msgspec.structs.replace(selection.clicks, human=False)
    whole = msgspec.structs.replace(selection, clicks=picks, period=Period())
    where = where_of(ask, whole)
    campaigns = of_numbers("k.campaign_no", numbers(ask, whole, by_send_time=False))
    pieces = ", ".join(
        _RULES.format(bit=rule.bit).replace("SELECT ", "", 1).strip() for rule in Rule
    )
    flagged = ask(
        f"SELECT {pieces} FROM verdicts v JOIN clicks k ON k.campaign_no = v.campaign_no "  # noqa: S608
        f"AND k.identity = v.identity WHERE {where.sql}",
        where.values,
    )[0]
    facts = ask(_FACTS.format(where=where.sql), where.values)[0]
    if picks == ALL_CLICKS:
        checks = ask(_CHECKS.format(campaigns=campaigns.sql), campaigns.values)[0]
    else:
        least = from_text(read_setting(ask, RULES_SETTING)).suspect
        judged = ask(_JUDGED.format(where=where.sql), [least, *where.values])[0]
        checks = (*judged, 0, 0)
    unchecked = ask(_UNCHECKED.format(campaigns=campaigns.sql), campaigns.values)[0][0]
    without_log = ask(_WITHOUT_LOG.format(campaigns=campaigns.sql), campaigns.values)[0][0]
    return Quality(
        clicks=facts[0],
        automatic=checks[0],
        suspect=checks[1],
        rules=tuple(
            RuleCount(rule, flagged[2 * n], flagged[2 * n + 1]) for n, rule in enumerate(Rule)
        ),
        early=checks[2],
        timed=checks[3],
        without_time=facts[1],
        without_url=facts[2],
        without_person=facts[3],
        without_country=facts[4],
        unchecked=unchecked,
        without_log=without_log,
    )
