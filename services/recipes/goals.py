"""Goals: whether figures stay on the right side of their line, told in sentences.

A goal of one campaign each is missed by the campaigns below the line; a goal of all together looks at
their common figure: rates are rolled up (sum over sum), counts of messages added, people never. Where
nothing can be told, the outcome is None: unknown is neither met nor missed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from services.domain.lenses import Lenses
from services.domain.metric_list import KINDS, count_under, rate_under
from services.domain.metrics import (
    CountDefinition,
    RateDefinition,
    add_up,
    count_of,
    rate_definition,
    rate_of,
    roll_up,
)
from services.domain.own_marks import Goal
from services.domain.rounding import spoken
from services.domain.rows import CampaignKey
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.domain.rows import CampaignRow

_CLOSE = 1e-9
"""A figure this close to the line lies on it: 0.1 + 0.2 is not below 0.3."""
_NAMED = 3
"""Campaigns named in a sentence; the others are counted."""
_LONGEST_NAME = 60
Metric = CountDefinition | RateDefinition


class GoalOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a goal stands.

    Args:
        goal: The goal.
        met: None = it cannot be told.
        value: The common figure, or the worst of the campaigns' figures; a rate is a share of 1.
        below: The campaigns on the wrong side, worst first; empty for a goal of all together.
        sentence: All of it in plain words, the goal's name among them.
        stands: The same without the name and whether it is met.
    """

    goal: Goal
    met: bool | None
    value: float | None
    below: tuple[CampaignKey, ...]
    sentence: str
    stands: str


def check_goals(
    goals: Iterable[Goal], campaigns: Sequence[CampaignRow], now: datetime, lenses: Lenses
) -> tuple[GoalOutcome, ...]:
    """Look how goals stand.

    Args:
        goals: The goals.
        campaigns: All campaigns; each goal picks those it is about.
        now: The present instant (aware), from which a goal's days count back.
        lenses: Metrics without a base of their own ("click_rate") are taken through them, and clicks
            without likely automatic ones where they say so.
    """
    return tuple(_outcome(goal, _about(goal, campaigns, now), lenses) for goal in goals)


def metric_under(key: str, lenses: Lenses) -> Metric | None:
    """A goal's metric under the lenses; None where there is no such figure.

    A key that names its base ("click_rate_sent") keeps it.
    """
    if key in KINDS:
        return rate_under(key, lenses)
    try:
        if lenses.human:
            return rate_definition(f"{key}_human")
    except KeyError:
        pass
    try:
        return rate_definition(key)
    except KeyError:
        pass
    try:
        return count_under(key, lenses)
    except KeyError:
        return None


def is_metric(key: str) -> bool:
    """Whether a goal can be about such a figure."""
    return metric_under(key, Lenses()) is not None


def is_share(key: str) -> bool:
    """Whether the figure is a share of 1, which people write as a percentage."""
    metric = metric_under(key, Lenses())
    return isinstance(metric, RateDefinition) and metric.percent


def in_words(metric: Metric, value: float, *, unlike: float | None = None) -> str:
    """A figure for people: "3.25 %", "1,204".

    Args:
        metric: What it is.
        value: The figure.
        unlike: Another figure, from which it is told apart by more places where they differ.
    """
    for places in (2, 4, 7):
        text = _figure(metric, value, places)
        if unlike is None or value == unlike or text != _figure(metric, unlike, places):
            break
    return text


def _figure(metric: Metric, value: float, places: int) -> str:
    if isinstance(metric, RateDefinition) and metric.percent:
        return tr("{n} %").format(n=spoken(value * 100, places))
    return spoken(value, 0 if float(value).is_integer() else places)


def _about(goal: Goal, campaigns: Sequence[CampaignRow], now: datetime) -> list[CampaignRow]:
    """The campaigns a goal looks at."""
    first = now - timedelta(days=goal.days)
    tags = {tag.casefold() for tag in goal.tags}
    return [
        row
        for row in campaigns
        if row.sent_at is not None
        and first <= row.sent_at <= now
        and (not goal.providers or row.provider in goal.providers)
        and (not goal.channels or row.channel in goal.channels)
        and (not tags or tags & {tag.casefold() for tag in row.tags})
    ]


def _outcome(goal: Goal, rows: list[CampaignRow], lenses: Lenses) -> GoalOutcome:
    metric = metric_under(goal.metric, lenses)
    if metric is None:
        why = tr("It cannot be told, since this program does not know its figure.")
        return _untold(goal, why)
    if not rows:
        why = tr("It cannot be told, since no campaign of its kind was sent in the last {n} days.")
        return _untold(goal, why)
    return _each(goal, rows, metric) if goal.each else _together(goal, rows, metric)


def _each(goal: Goal, rows: list[CampaignRow], metric: Metric) -> GoalOutcome:
    known = [(value, row) for row in rows if (value := _value(row, metric)) is not None]
    if not known:
        return _untold(goal, _no_figure(), metric)
    known.sort(key=lambda pair: pair[0], reverse=not goal.at_least)
    missed = [(value, row) for value, row in known if _wrong_side(value, goal)]
    said = [_meeting(goal, metric, len(known) - len(missed), len(known))]
    if missed:
        named = [
            f"{_name(row)} ({in_words(metric, value, unlike=goal.value)})"
            for value, row in missed[:_NAMED]
        ]
        said.append(_not_meeting(", ".join(named), len(missed) - len(named)))
    unknown = len(rows) - len(known)
    if unknown:
        said.append(tr("of {n} it is not known").format(n=unknown))
    below = tuple(row.key for _, row in missed)
    return _told(goal, met=not missed, value=known[0][0], said="; ".join(said), below=below)


def _meeting(goal: Goal, metric: Metric, met: int, known: int) -> str:
    words = (
        tr("{k} of {n} campaigns meet at least {line}")
        if goal.at_least
        else tr("{k} of {n} campaigns meet at most {line}")
    )
    return words.format(k=met, n=known, line=in_words(metric, goal.value))


def _not_meeting(names: str, more: int) -> str:
    if more:
        return tr("not {names} and {n} more").format(names=names, n=more)
    return tr("not {names}").format(names=names)


def _together(goal: Goal, rows: list[CampaignRow], metric: Metric) -> GoalOutcome:
    value: float | None
    if isinstance(metric, RateDefinition):
        rolled = roll_up(rows, metric)
        value, left_out = rolled.value, rolled.excluded
    elif not metric.adds_up and len(rows) > 1:
        why = tr(
            "It cannot be told, since people are never added up over campaigns; "
            "look at each campaign."
        )
        return _untold(goal, why)
    elif not metric.adds_up:
        value, left_out = count_of(rows[0], metric.key), 0
    else:
        total = add_up(rows, metric)
        value, left_out = total.value, total.excluded
    if value is None:
        return _untold(goal, _no_figure(), metric)
    said = _standing(goal, metric, value)
    if left_out:
        lacking = tr("{k} of {n} campaigns have no figure for it")
        said += "; " + lacking.format(k=left_out, n=len(rows))
    return _told(goal, met=not _wrong_side(value, goal), value=value, said=said)


def _value(row: CampaignRow, metric: Metric) -> float | None:
    if isinstance(metric, RateDefinition):
        return rate_of(row, metric)
    return count_of(row, metric.key)


def _wrong_side(value: float, goal: Goal) -> bool:
    if goal.at_least:
        return value < goal.value - _CLOSE
    return value > goal.value + _CLOSE


def _standing(goal: Goal, metric: Metric, value: float) -> str:
    words = (
        tr("{figure} is {value}, the line is at least {line}")
        if goal.at_least
        else tr("{figure} is {value}, the line is at most {line}")
    )
    return words.format(
        figure=tr(metric.title),
        value=in_words(metric, value, unlike=goal.value),
        line=in_words(metric, goal.value),
    )


def _told(
    goal: Goal, *, met: bool, value: float, said: str, below: tuple[CampaignKey, ...] = ()
) -> GoalOutcome:
    head = tr("Met: {goal}.") if met else tr("Missed: {goal}.")
    stands = f"{said[:1].upper()}{said[1:]}."
    sentence = f"{head.format(goal=_plain(goal.name))} {stands}"
    return GoalOutcome(
        goal=goal, met=met, value=value, below=below, sentence=sentence, stands=stands
    )


def _no_figure() -> str:
    return tr("It cannot be told, since no campaign has a figure for it ({figure}).")


def _untold(goal: Goal, words: str, metric: Metric | None = None) -> GoalOutcome:
    stands = words.format(n=goal.days, figure=tr(metric.title) if metric is not None else "")
    head = tr("Not known: {goal}.").format(goal=_plain(goal.name))
    return GoalOutcome(
        goal=goal, met=None, value=None, below=(), sentence=f"{head} {stands}", stands=stands
    )


def _name(row: CampaignRow) -> str:
    return _plain(row.name or row.subject or row.campaign_id)


def _plain(name: str) -> str:
    """A name on one line, short."""
    line = " ".join("".join(c if c.isprintable() else " " for c in name[:500]).split())
    return line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME]}..."
