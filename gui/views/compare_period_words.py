"""What has to be known of two compared periods: what is missing, what still grows, what is never added."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from services.domain.local_days import day_of, zone_called
from services.reports.period_report import asked
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from gui.formatting import Formats
    from gui.views.compare_period_read import PeriodAnswer
    from services.domain.accounts import Account
    from services.domain.rows import Selection

_SAME_REFRESH = timedelta(hours=1)
"""Accounts are refreshed one after the other; so much makes no difference worth telling."""


def notes(
    answer: PeriodAnswer, accounts: Sequence[Account], selection: Selection, formats: Formats
) -> list[str]:
    """The sentences below the table."""
    found = [
        tr("The table counts the campaigns sent in each period, with all their clicks up to now."),
        tr(
            "Clickers, openers and recipients are people and are never added up over campaigns; "
            "rates are sums over sums of the campaigns that report both counts."
        ),
    ]
    count = formats.count
    if answer.young:
        words = tr(
            "Younger than seven days, and still gaining clicks: {n} of the {whole} campaigns of the later "
            "period. Its click rates will rise."
        )
        found.append(words.format(n=count(answer.young), whole=count(len(answer.campaigns))))
    if answer.untimed:
        words = tr("Campaigns whose clicks have no time, so that the chart lacks them: {n}.")
        found.append(words.format(n=count(answer.untimed)))
    zone = zone_called(selection.zone)
    found += _too_early(answer, formats, zone)
    found += _stale(answer, asked(accounts, selection), formats, zone)
    return found


def _too_early(answer: PeriodAnswer, formats: Formats, zone: tzinfo) -> list[str]:
    """Where the earlier period begins before anything is stored."""
    first, start = answer.first_sent, answer.comparison.before.first
    if first is None or start is None or day_of(first, zone) <= start:
        return []
    words = tr(
        "The oldest stored campaign was sent on {day}; earlier ones may only be missing here."
    )
    return [words.format(day=formats.long_date(first))]


def _stale(
    answer: PeriodAnswer, accounts: Sequence[Account], formats: Formats, zone: tzinfo
) -> list[str]:
    """The accounts that were last read before the compared days end."""
    last, until = answer.comparison.now.last, answer.comparison.until
    found = []
    for account in accounts:
        at = account.refreshed_at
        if at is None:
            found.append(tr("“{name}” has not been read yet.").format(name=account.name))
        elif (until is not None and at < until - _SAME_REFRESH) or (
            last is not None and day_of(at, zone) < last
        ):
            words = tr("“{name}” was last read on {time}; what came later is missing.")
            found.append(words.format(name=account.name, time=formats.in_sentence(at)))
    return found
