"""The links of the selected campaigns: address, clicks, clickers, share, last click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.detail.data import link_share
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
    formats: Formats, current: Callable[[], DetailData | None]
) -> list[Column[LinkRow]]:
    """The columns; `current` gives the data that shares are computed from."""

    def share(row: LinkRow) -> float | None:
        data = current()
        found = link_share(row, data.links, data.campaigns) if data else None
        return found[0] / found[1] if found else None

    def share_tip(row: LinkRow) -> str:
        data = current()
        found = link_share(row, data.links, data.campaigns) if data else None
        if found is None:
            return tr("The provider reports no total that this link could be a share of.")
        return f"{formats.count(found[0])} / {formats.count(found[1])} {found[2]}"

    def origin(row: LinkRow) -> str:
        return tr("Counted from the click log.") if row.origin == "derived" else ""

    return [
        Column(
            "url",
            tr("Link"),
            Kind.URL,
            lambda r: r.url,
            width=420,
            elastic=True,
            explain=lambda r: r.url,
        ),
        Column(
            "campaign", tr("Campaign"), Kind.TEXT, lambda r: r.campaign, width=180, visible=False
        ),
        Column(
            "clicks",
            tr("Clicks"),
            Kind.COUNT,
            lambda r: r.clicks,
            width=90,
            total=_sum_of_clicks(formats),
            explain=lambda r: (
                origin(r)
                if r.clicks is not None
                else tr("This provider reports clickers of a link, not all its clicks.")
            ),
            derived=lambda r: r.origin == "derived",
        ),
        Column(
            "unique_clicks",
            tr("Clickers"),
            Kind.COUNT,
            lambda r: r.unique_clicks,
            width=90,
            explain=lambda r: origin(r) or tr("People who clicked this link at least once."),
            derived=lambda r: r.origin == "derived",
            total=lambda _: Cell(
                DASH,
                tr("One person may click several links, so clickers are not added."),
                missing=True,
            ),
        ),
        Column(
            "share",
            tr("Share"),
            Kind.RATE,
            share,
            width=80,
            explain=share_tip,
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


def _sum_of_clicks(formats: Formats) -> Callable[[Sequence[LinkRow]], Cell]:
    def total(rows: Sequence[LinkRow]) -> Cell:
        known = [row.clicks for row in rows if row.clicks is not None]
        if not known:
            return Cell(DASH, tr("not reported"), missing=True)
        left_out = len(rows) - len(known)
        tip = (
            tr("{n} links without this count are left out.").format(n=left_out) if left_out else ""
        )
        return Cell(formats.count(sum(known)), tip)

    return total
