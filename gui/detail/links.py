"""The links of the selected campaigns: address, clicks, clickers, share, last click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.detail.data import Shares
from gui.formatting import DASH
from gui.tables.columns import Cell, Column, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.detail.data import DetailData
    from gui.formatting import Formats
    from services.domain.rows import LinkRow


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("links", text)


def link_columns(
    formats: Formats, current: Callable[[], DetailData | None], *, human: bool = False
) -> list[Column[LinkRow]]:
    """The columns; `current` gives the data that shares are computed from.

    Under the human lens clicks and clickers are those of people. The keys are the same under any lens.
    """
    shares = _Current(current)
    return [
        Column(
            "url",
            tr("Link"),
            Kind.URL,
            lambda r: r.url,
            width=420,
            elastic=True,
            explain=lambda r: r.url,
            total=lambda rows: Cell(tr("Total of {n}").format(n=formats.count(len(rows)))),
        ),
        Column(
            "campaign", tr("Campaign"), Kind.TEXT, lambda r: r.campaign, width=180, visible=False
        ),
        _clicks(formats, human=human),
        _clickers(human=human),
        _all_clicks(formats),
        Column(
            "share",
            tr("Share"),
            Kind.RATE,
            shares.value,
            width=80,
            explain=lambda r: _share_tip(shares.of(r), formats),
            tooltip=tr(
                "Of all clicks of the campaign, or of its clickers where only those are reported"
            ),
        ),
        Column(
            "last_click_at",
            tr("Last click"),
            Kind.TIME,
            lambda r: r.last_click_at,
            width=150,
            explain=lambda r: (
                formats.exact(r.last_click_at)
                if r.last_click_at
                else tr("No click with a time is stored for this link.")
            ),
        ),
    ]


class _Current:
    """The shares of the data shown; they are added up once for each."""

    def __init__(self, current: Callable[[], DetailData | None]) -> None:
        self._current = current
        self._data: DetailData | None = None
        self._shares = Shares((), ())

    def of(self, row: LinkRow) -> tuple[int, int, str] | None:
        """A link's share as (count, whole, base)."""
        data = self._current()
        if data is not self._data:
            self._data = data
            self._shares = Shares(data.links, data.campaigns) if data else Shares((), ())
        return self._shares.of(row)

    def value(self, row: LinkRow) -> float | None:
        """A link's share as a part of 1."""
        found = self.of(row)
        return found[0] / found[1] if found else None


def _share_tip(found: tuple[int, int, str] | None, formats: Formats) -> str:
    if found is None:
        return tr("The provider reports no total that this link could be a share of.")
    count, whole, base = found
    return tr("{k} of {n} {base}").format(k=formats.count(count), n=formats.count(whole), base=base)


def _origin(row: LinkRow) -> str:
    return tr("Counted from the click log.") if row.origin == "derived" else ""


def _clicks(formats: Formats, *, human: bool) -> Column[LinkRow]:
    def value(row: LinkRow) -> int | None:
        return row.human_clicks if human else row.clicks

    return Column(
        "clicks",
        tr("Clicks, human") if human else tr("Clicks"),
        Kind.COUNT,
        value,
        width=110 if human else 90,
        total=_sum_of_clicks(formats, value),
        explain=lambda r: _human_tip(r, formats) if human else _clicks_tip(r),
        derived=lambda r: r.origin == "derived",
        machine="human_clicks" if human else "clicks",
    )


def _all_clicks(formats: Formats) -> Column[LinkRow]:
    """What is counted with automatic clicks, to stand beside the human ones."""
    return Column(
        "all_clicks",
        tr("Clicks, all"),
        Kind.COUNT,
        lambda r: r.all_clicks,
        width=90,
        visible=False,
        total=_sum_of_clicks(formats, lambda r: r.all_clicks),
        explain=_all_clicks_tip,
        derived=lambda r: r.clicks is None or r.origin == "derived",
        machine="all_clicks",
    )


def _clicks_tip(row: LinkRow) -> str:
    if row.clicks is None:
        return tr("This provider reports clickers of a link, not all its clicks.")
    return _origin(row)


def _all_clicks_tip(row: LinkRow) -> str:
    if row.clicks is None and row.all_clicks is not None:
        return tr("Counted from the click log.")
    return _clicks_tip(row)


def _human_tip(row: LinkRow, formats: Formats) -> str:
    if row.human_clicks is None:
        return tr("Cannot be checked: the single clicks of this link are not known.")
    left_out = max(0, (row.all_clicks or 0) - row.human_clicks)
    return tr("{n} likely automatic left out").format(n=formats.count(left_out))


def _clickers(*, human: bool) -> Column[LinkRow]:
    return Column(
        "unique_clicks",
        tr("Clickers, human") if human else tr("Clickers"),
        Kind.COUNT,
        lambda r: r.human_unique_clicks if human else r.unique_clicks,
        width=120 if human else 90,
        explain=_human_people_tip if human else _clickers_tip,
        derived=lambda r: r.origin == "derived",
        total=lambda _: Cell(
            DASH,
            tr("One person may click several links, so clickers are not added."),
            missing=True,
        ),
        machine="human_unique_clicks" if human else "unique_clicks",
    )


def _human_people_tip(row: LinkRow) -> str:
    if row.human_unique_clicks is None:
        return tr("Cannot be checked: the people behind this link's clicks are not known.")
    return tr("People with at least one click that is not likely automatic.")


def _clickers_tip(row: LinkRow) -> str:
    if row.unique_clicks is None:
        return tr("The people who clicked this link are not reported.")
    return _origin(row) or tr("People who clicked this link at least once.")


def _sum_of_clicks(
    formats: Formats, value: Callable[[LinkRow], int | None]
) -> Callable[[Sequence[LinkRow]], Cell]:
    def total(rows: Sequence[LinkRow]) -> Cell:
        known = [count for row in rows if (count := value(row)) is not None]
        if not known:
            return Cell(DASH, tr("not reported"), missing=True)
        left_out = len(rows) - len(known)
        return Cell(formats.count(sum(known)), _left_out(left_out, formats))

    return total


def _left_out(number: int, formats: Formats) -> str:
    if not number:
        return ""
    if number == 1:
        return tr("1 link without this count is left out.")
    return tr("{n} links without this count are left out.").format(n=formats.count(number))
