"""Which of a campaign's kept counters are drawn as growth, and when there is anything to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.charts.growth import Counter, GrowthData
from services.domain.metric_list import count_definition

if TYPE_CHECKING:
    from gui.detail.data import DetailData

KEYS = ("sends", "delivered", "unique_opens", "clicks", "unique_clicks")
"""Counters of a snapshot, in the order of their lines."""
_TITLES = {"delivered": "delivered_derived"}


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("growth", text)


def growth_data(data: DetailData, zone: str) -> GrowthData | None:
    """The counters that changed between readings; None with fewer than two readings.

    A counter that stayed the same says nothing of growth, and one far above the others (messages sent)
    would press them flat: both are left to the table of the export.
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
    return GrowthData(tr("Counters at each refresh"), times, tuple(counters), zone, note)
