"""Breakdowns as charts show them: added up over the campaigns in a reading thread, drawn in the GUI thread."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from gui.charts.data import BarData, sorted_bars
from gui.charts.map_data import MapData
from gui.detail.words import unit
from services.domain.click_filter import UNKNOWN
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.detail.data import DetailData
    from services.domain.rows import BreakdownRow

PREFERRED = ("clicks", "clickers", "opens", "unique_opens")
PEOPLE = frozenset({"clickers", "unique_opens"})


class Merged(msgspec.Struct, frozen=True):
    """One dimension added up over the selection.

    Args:
        of: What is counted.
        counts: By label.
        campaigns: How many campaigns report it.
        derived: Whether some of it is counted from the click log.
    """

    of: str
    counts: dict[str, int]
    campaigns: int
    derived: bool


class Split(msgspec.Struct, frozen=True):
    """One dimension ready to draw: bars, or the reason why there are none."""

    bars: BarData | None
    reason: str = ""


def merged_splits(rows: Iterable[BreakdownRow]) -> dict[str, Merged | None]:
    """Each dimension that is reported, added up; None where only people of several campaigns are.

    Clicks are preferred to people and to opens. People of several campaigns are never added.
    """
    by_dimension: dict[str, dict[str, list[BreakdownRow]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        by_dimension[row.dimension][row.of].append(row)
    return {dimension: _preferred(found) for dimension, found in by_dimension.items()}


def _preferred(found: dict[str, list[BreakdownRow]]) -> Merged | None:
    for of in PREFERRED:
        rows = found.get(of, ())
        campaigns = len({(row.account_id, row.product, row.campaign_id) for row in rows})
        if rows and (of not in PEOPLE or campaigns == 1):
            derived = any(row.source == "derived" for row in rows)
            return Merged(of, _added(rows), campaigns, derived)
    return None


def split_by(data: DetailData, dimension: str, title: str) -> Split:
    """One dimension's bars over the selection."""
    merged = merged_splits(data.breakdowns) if data.merged is None else data.merged
    if dimension not in merged:
        return Split(None, "")
    found = merged[dimension]
    if found is not None:
        return Split(_bars(found, title, len(data.campaigns)))
    return Split(
        None,
        tr(
            "These figures count people, and people of several campaigns cannot be added. "
            "Select one campaign to see them."
        ),
    )


def _bars(found: Merged, title: str, asked: int) -> BarData:
    notes = []
    if found.campaigns < asked:
        notes.append(tr("{k} of {n} campaigns report this.").format(k=found.campaigns, n=asked))
    if found.derived:
        notes.append(tr("Counted from the click log."))
    return BarData(
        f"{title}, {unit(found.of)}",
        sorted_bars(found.counts),
        unit(found.of),
        sum(found.counts.values()) or None,
        " ".join(notes),
        found.of,
    )


def map_data(data: DetailData, bars: BarData) -> MapData:
    """The countries of the bars, all of them, as the map draws them.

    `bars` say what is counted and of which whole.
    """
    merged = merged_splits(data.breakdowns) if data.merged is None else data.merged
    found = merged.get("country")
    counts = found.counts if found is not None else {}
    known = {code: n for code, n in counts.items() if len(code) == 2 and code.isalpha()}
    vague = {code.casefold(): n for code, n in counts.items() if code not in known}
    unknown = vague.pop(UNKNOWN, 0)
    return MapData(
        bars.title,
        tuple(known.items()),
        unknown=unknown,
        base=bars.base,
        whole=bars.whole,
        other=sum(vague.values()),
        note=bars.note,
        of=bars.of,
    )


def _added(rows: Sequence[BreakdownRow]) -> dict[str, int]:
    """Counts by label; spellings that differ only in case are one label, in its most frequent spelling."""
    by_spelling: dict[str, int] = defaultdict(int)
    for row in rows:
        by_spelling[row.label] += row.count
    by_fold: dict[str, dict[str, int]] = defaultdict(dict)
    for label, count in by_spelling.items():
        by_fold[label.casefold()][label] = count
    return {
        max(spellings, key=lambda s: (spellings[s], s)): sum(spellings.values())
        for spellings in by_fold.values()
    }
