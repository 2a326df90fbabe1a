"""A period against an earlier one: equal days, equal weekdays, every metric with how sure its difference is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain import comparing
from services.domain.errors import NotOffered
from services.domain.local_days import zone_called
from services.domain.metric_list import COUNTS, CountDefinition, RateDefinition
from services.domain.metrics import RollUp, Total, add_up, rate, roll_up
from services.domain.periods import resolve
from services.domain.plan import Period
from services.domain.uncertainty import Interval, flaw, newcombe, rate_interval
from services.reports.column import ReportColumn, count, from_title, number, share, text, to_title
from services.reports.rates import rates_under
from services.reports.report_kind import parts
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from services.domain.accounts import Account
    from services.domain.comparing import Comparison
    from services.domain.rows import CampaignRow, Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

USUAL = "last-30-days"
"""The period where none is chosen."""


class PeriodRow(msgspec.Struct, frozen=True, kw_only=True):
    """One metric in both periods; `title` is in English and said through `services.wording.tr`.

    For a count `now` and `before` are sums over the campaigns that report it; `left_out_...` is how many do
    not. For a rate they are its numerators, and `base_...` the denominators.
    """

    key: str
    title: str
    kind: str
    now: int | None
    before: int | None
    base_now: int | None = None
    base_before: int | None = None
    left_out_now: int = 0
    left_out_before: int = 0
    comparison: Comparison

    @property
    def is_rate(self) -> bool:
        """Whether it is a share of a base."""
        return self.kind == "rate"

    @property
    def rate_now(self) -> float | None:
        """The rate of the period; None for counts, and where it has none."""
        return rate(self.now, self.base_now)

    @property
    def rate_before(self) -> float | None:
        """The rate of the earlier period."""
        return rate(self.before, self.base_before)

    @property
    def difference(self) -> int | None:
        """Of a count: how much more; None for rates."""
        if self.is_rate or self.now is None or self.before is None:
            return None
        return self.now - self.before

    @property
    def change(self) -> float | None:
        """The difference as a share of the earlier value; None where that is 0 or unknown."""
        now, before = (self.rate_now, self.rate_before) if self.is_rate else (self.now, self.before)
        return None if now is None or not before else (now - before) / before

    @property
    def points(self) -> float | None:
        """Of a rate: the difference in percentage points."""
        if self.rate_now is None or self.rate_before is None:
            return None
        return (self.rate_now - self.rate_before) * 100

    @property
    def points_interval(self) -> Interval | None:
        """Newcombe's 95 % interval of the difference in percentage points; None where counts make none."""
        now, base, before, base_before = self.now, self.base_now, self.before, self.base_before
        if now is None or base is None or before is None or base_before is None:
            return None
        if flaw(now, base) or flaw(before, base_before):
            return None
        found = newcombe(before, base_before, now, base)
        return None if found is None else found.scaled(100)


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Metric, both values, difference, change, intervals, and the rule of the comparison."""
    return (
        text("metric", tr("Name in files"), lambda row: row.key, brief=False),
        text("title", tr("Metric"), lambda row: tr(row.title)),
        text("kind", tr("Kind"), brief=False),
        count("now", tr("Now"), adds_up=False),
        count("base_now", tr("Base now"), adds_up=False, brief=False),
        count("before", tr("Before"), adds_up=False),
        count("base_before", tr("Base before"), adds_up=False, brief=False),
        count("difference", tr("Difference"), adds_up=False),
        share("change", tr("Change")),
        share("rate_now", tr("Rate now")),
        *_ends("rate_now", tr("Rate now"), _wilson("now", "base_now")),
        share("rate_before", tr("Rate before")),
        *_ends("rate_before", tr("Rate before"), _wilson("before", "base_before")),
        number("points", tr("Points")),
        *_point_ends(),
        count("left_out_now", tr("Campaigns left out now"), adds_up=False, brief=False),
        count("left_out_before", tr("Campaigns left out before"), adds_up=False, brief=False),
        text("days_now", tr("Days now"), lambda row: _days(row.comparison.now), brief=False),
        text(
            "days_before", tr("Days before"), lambda row: _days(row.comparison.before), brief=False
        ),
        text("rule", tr("Rule"), lambda row: row.comparison.rule, brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[PeriodRow]]:
    """The number of campaigns, then counts that add up, then rates under the lenses.

    The period goes by the sending of the campaigns.

    Raises:
        NotOffered: The period cannot be compared, see `comparison_of`.
    """
    return parts(compared(reader, selection, options))


def compared(reader: Reader, selection: Selection, options: ReportOptions) -> list[PeriodRow]:
    """The rows; none where no campaign was sent in either period."""
    comparison = comparison_of(selection, options)
    now = _sent(reader, selection, comparison.now, comparison.until)
    before = _sent(reader, selection, comparison.before, comparison.before_until)
    if not now and not before:
        return []
    return [
        PeriodRow(
            key="campaigns",
            title=noop("Campaigns"),
            kind="count",
            now=len(now),
            before=len(before),
            comparison=comparison,
        ),
        *(_count_row(one, now, before, comparison) for one in COUNTS if one.adds_up),
        *(
            _rate_row(one, now, before, comparison)
            for one in rates_under(options.seen_by)
            if one.percent
        ),
    ]


def asked(accounts: Sequence[Account], selection: Selection) -> list[Account]:
    """The accounts that a selection is about."""
    return [
        account
        for account in accounts
        if (not selection.accounts or account.account_id in selection.accounts)
        and (not selection.providers or account.provider in selection.providers)
    ]


def as_read(
    options: ReportOptions, accounts: Sequence[Account], selection: Selection
) -> ReportOptions:
    """The options with the instant up to which data are known: the latest refresh of the accounts asked for.

    What was sent since is missing from the later period; without this, the earlier one would hold it.
    """
    read = [a.refreshed_at for a in asked(accounts, selection) if a.refreshed_at is not None]
    now = min(max(read, default=options.now), options.now)
    return msgspec.structs.replace(options, today=options.day, now=now)


def comparison_of(selection: Selection, options: ReportOptions) -> Comparison:
    """The two periods; the last 30 days where the selection has none.

    Raises:
        NotOffered: The period has no first day, or has not begun.
    """
    period, name = selection.period, options.period_name
    zone = zone_called(selection.zone)
    if period == Period():
        period, name = resolve(USUAL, options.day), USUAL
    if period.first is None:
        raise NotOffered(
            tr("A period without a first day cannot be compared with an earlier one."),
            tr("Choose one that begins on a day, such as the last 30 days."),
        )
    if options.comparison == "last-year":
        found = comparing.same_last_year(period, options.day, at=options.now, zone=zone)
    else:
        found = comparing.previous(period, options.day, name=name, at=options.now, zone=zone)
    if found is None and period.first <= options.day:
        raise NotOffered(
            tr("The period cannot be compared: none of its days has been read yet."),
            tr("Refresh the accounts, or choose an earlier period."),
        )
    if found is None:
        raise NotOffered(
            tr("The period cannot be compared: none of its days has passed."),
            tr("Choose one that has begun."),
        )
    return found


def _sent(
    reader: Reader, selection: Selection, period: Period, until: datetime | None
) -> list[CampaignRow]:
    """The campaigns sent in a period, before an instant where its last day is not over."""
    found = reader.campaigns(msgspec.structs.replace(selection, period=period))
    return [row for row in found if until is None or (row.sent_at and row.sent_at < until)]


def _count_row(
    definition: CountDefinition,
    now: Sequence[CampaignRow],
    before: Sequence[CampaignRow],
    comparison: Comparison,
) -> PeriodRow:
    later, earlier = add_up(now, definition), add_up(before, definition)
    return PeriodRow(
        key=definition.key,
        title=definition.title,
        kind="count",
        now=_value(later),
        before=_value(earlier),
        left_out_now=later.excluded,
        left_out_before=earlier.excluded,
        comparison=comparison,
    )


def _value(total: Total) -> int | None:
    """The sum; 0 where there was no campaign at all, None where none reports the figure."""
    return 0 if not total.included and not total.excluded else total.value


def _rate_row(
    definition: RateDefinition,
    now: Sequence[CampaignRow],
    before: Sequence[CampaignRow],
    comparison: Comparison,
) -> PeriodRow:
    later, earlier = roll_up(now, definition), roll_up(before, definition)
    return PeriodRow(
        key=definition.key,
        title=definition.title,
        kind="rate",
        now=_part(later, later.numerator),
        before=_part(earlier, earlier.numerator),
        base_now=_part(later, later.denominator),
        base_before=_part(earlier, earlier.denominator),
        left_out_now=later.excluded,
        left_out_before=earlier.excluded,
        comparison=comparison,
    )


def _part(whole: RollUp, value: int) -> int | None:
    return value if whole.included else None


def _wilson(hits: str, base: str) -> Getter:
    return lambda row: rate_interval(getattr(row, hits), getattr(row, base))  # type: ignore[return-value]


def _ends(key: str, title: str, interval: Getter) -> tuple[ReportColumn, ReportColumn]:
    def end(name: str) -> Getter:
        return lambda row: getattr(interval(row), name, None)

    return (
        share(f"{key}_low", from_title(title), end("low"), brief=False),
        share(f"{key}_high", to_title(title), end("high"), brief=False),
    )


def _point_ends() -> tuple[ReportColumn, ReportColumn]:
    def end(name: str) -> Getter:
        return lambda row: getattr(row.points_interval, name, None)

    return (
        number("points_low", tr("Points, from (95 %)"), end("low")),
        number("points_high", tr("Points, to (95 %)"), end("high")),
    )


def _days(period: Period) -> str:
    return f"{period.first}..{period.last}"
