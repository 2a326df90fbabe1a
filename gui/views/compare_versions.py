"""Versions of one test: only they went to randomly chosen parts of one list, so only they get a verdict."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from gui.campaigns.tips import shown_name
from gui.detail.words import one_line
from services.domain.lenses import Lenses
from services.domain.metrics import reported_count
from services.domain.rows import CampaignKey
from services.reports.ab_report import verdict_on
from services.wording import tr

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.views.compare_read import Answer
    from services.domain.rows import CampaignRow, VariantRow

_NAME = 60
_SUBJECT = 60
_COUNTS = (
    "sends",
    "delivered",
    "bounced",
    "opens",
    "unique_opens",
    "clicks",
    "unique_clicks",
    "opt_outs",
    "complaints",
)
_UNTOLD = (
    "recipients",
    "hard_bounces",
    "soft_bounces",
    "forwards",
    "pending",
    "cost",
    "logged_clicks",
    "automatic_clicks",
    "suspect_clicks",
    "human_clicks",
    "human_clickers",
)
"""What is told of the campaign, but not of its versions."""


def as_campaigns(answer: Answer, lenses: Lenses) -> tuple[tuple[CampaignRow, ...], Lenses]:
    """What stands in the table: the campaigns, or of a single one its versions.

    Versions have totals only, so they are looked at with all clicks.
    """
    if len(answer.rows) != 1 or not answer.variants:
        return answer.rows, lenses
    whole = answer.rows[0]
    return tuple(_version(whole, one) for one in answer.variants), Lenses(lenses.base)


def _version(whole: CampaignRow, one: VariantRow) -> CampaignRow:
    """A version as if it were a campaign of its own."""
    told = {key: getattr(one.counters, key, None) for key in _COUNTS}
    subject = f" “{one_line(one.subject, _SUBJECT)}”" if one.subject else ""
    return msgspec.structs.replace(
        whole,
        campaign_id=f"{whole.campaign_id}/{one.label}",
        name=tr("Version {label}").format(label=one.label) + subject,
        subject=one.subject,
        click_rows=0,
        delivered_derived=reported_count(one.counters, "delivered_derived"),
        **told,
        **dict.fromkeys(_UNTOLD),
    )


def sentences(answer: Answer, lenses: Lenses, formats: Formats) -> str:
    """What can be said: the verdict on each test, or why there is none."""
    rows = {row.key: row for row in answer.rows}
    found = []
    for key, group in groupby(answer.variants, _key):
        if key not in rows:
            continue
        sentence, more = verdict_on(rows[key], list(group), lenses.base, answer.now, formats.number)
        name = one_line(shown_name(rows[key]), _NAME)
        words = tr("Versions of “{name}”: {verdict}").format(name=name, verdict=sentence)
        found.append(f"{words} {more}".strip())
        if lenses.human:
            found.append(
                tr("Versions have totals only, so likely automatic clicks could not be left out.")
            )
    if len(rows) > 1:
        found.append(
            tr("These were not sent to randomly chosen parts of one list, so there is no verdict.")
        )
    return "\n".join(dict.fromkeys(found))


def _key(one: VariantRow) -> CampaignKey:
    return CampaignKey(one.account_id, one.product, one.campaign_id)
