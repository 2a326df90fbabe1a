"""Which of a campaign's kept counters are drawn as growth, and when there is anything to draw."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gui.charts.growth import Counter, GrowthData
from services.domain.metric_list import count_definition
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.detail.data import DetailData
    from gui.formatting import Formats

KEYS = ("sends", "delivered", "unique_opens", "clicks", "unique_clicks")
"""Counters of a snapshot, in the order of their lines."""
FLAT = 20
"""A counter so many times as high as the next one leaves it no height that could be read."""
_TITLES = {"delivered": "delivered_derived"}


def growth_data(data: DetailData, zone: str) -> GrowthData | None:
    """The counters that changed between readings; None where none did.

    A counter that stayed the same says nothing of growth, and one far above the others (messages sent)
    would press them flat: both are left to the exported table.
    """
    if len(data.growth) < 2:
        return None
    counters = []
    for key in KEYS:
        values = tuple(getattr(one, key) for one in data.growth)
        if len({value for value in values if value is not None}) > 1:
            title = count_definition(_TITLES.get(key, key)).title
            counters.append(Counter(tr(title), values))
    if not counters:
        return None
    times = tuple(one.read_at for one in data.growth)
    note = tr("As they were at each refresh; what happened in between is not known.")
    high = _far_above(counters)
    if high:
        counters = [counter for counter in counters if counter not in high]
        names = ", ".join(counter.label for counter in high)
        note += " " + tr("Not drawn, since far above: {names}.").format(names=names)
    return GrowthData(tr("Counters at each refresh"), times, tuple(counters), zone, note)


def _far_above(counters: Sequence[Counter]) -> list[Counter]:
    """The counters above the widest gap, if it is so wide that the lower ones would lie on the axis."""
    order = sorted(counters, key=_top, reverse=True)
    for number, (above, below) in enumerate(pairwise(order), start=1):
        if _top(above) > FLAT * max(_top(below), 1):
            return order[:number]
    return []


def _top(counter: Counter) -> int:
    return max(value for value in counter.values if value is not None)


def why_no_growth(data: DetailData, formats: Formats) -> str:
    """Why no counters are drawn, for a campaign of which none has changed between two readings."""
    if len(data.campaigns) > 1:
        return tr("Select one campaign to see how its counters grew.")
    if not data.growth:
        return tr("No counters have been read yet.")
    when = formats.in_sentence(data.growth[-1].read_at)
    words = tr(
        "The counters are as they were read on {time}. What a later refresh finds is drawn here."
    )
    return words.format(time=when)
