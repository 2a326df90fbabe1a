"""What is on screen, as frozen values: the export dialog takes them from the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from gui.filters import Filters
from services.domain.lenses import PLAIN, Lenses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.detail.data import DetailData
    from gui.tables.columns import Column
    from gui.tables.model import SortBy
    from gui.tables.view import DataTable
    from services.domain.rows import CampaignRow, Selection
    from services.qt.jobs import Job
    from services.reports.request import ExportColumn, Row

_NO_FILTERS = Filters()


class Subject(StrEnum):
    """What can be exported."""

    CAMPAIGNS = "campaigns"
    LINKS = "links"
    BREAKDOWNS = "breakdowns"
    CLICKS = "clicks"
    PEOPLE = "people"
    CHART = "chart"


@dataclass(frozen=True)
class TableView:
    """A table as it stands on screen.

    Attributes:
        columns: All its columns, hidden ones too, in their order on screen.
        shown: What the visible ones are called in a file, in that order.
        order: The sort keys.
        rows: The rows in their order on screen; empty where they are fetched as they scroll by.
        selected: The selected rows.
    """

    columns: tuple[Column[Any], ...]
    shown: tuple[str, ...]
    order: tuple[SortBy, ...]
    rows: tuple[Any, ...] = ()
    selected: tuple[Any, ...] = ()


@dataclass(frozen=True)
class ChartTable:
    """The figures of one chart as raw values.

    Attributes:
        title: The chart's title.
        columns: What can be exported.
        rows: As wide as `columns`.
        shown: Keys of the columns that "Show as table" shows.
        counts_of: For the key of a rate, the keys of its counts.
        zone: IANA name of the zone of its times; "" where it has none.
    """

    title: str
    columns: tuple[ExportColumn, ...]
    rows: tuple[Row, ...]
    shown: tuple[str, ...]
    counts_of: tuple[tuple[str, tuple[str, ...]], ...] = ()
    zone: str = ""


@dataclass(frozen=True)
class ClickSelection:
    """Rows selected in the click log: how many, and how to fetch them in the background.

    `fetch` gives a Job that brings a list of ClickRows; None where they are too many.
    """

    count: int = 0
    fetch: Callable[[], Job] | None = None


@dataclass(frozen=True)
class ExportScope:
    """What the user sees when the export dialog opens.

    Attributes:
        subject: The table from which the dialog was called.
        selection: The filters in force over the campaign list.
        campaigns: The campaign list.
        total: Number of campaigns in the workspace.
        links: The links table.
        detail: The campaigns in the detail pane.
        data: What the detail pane shows of them; None while it is being read.
        clicks: The click log.
        picked: What is selected in the click log.
        chart: The chart from which the dialog was called.
        only_selected: Whether the user asked for the selected rows.
        lenses: How figures are looked at.
        people: The table of who clicked.
        filters: The same filters as `selection`, with the period by its name.
    """

    subject: Subject
    selection: Selection
    campaigns: TableView
    total: int
    links: TableView
    detail: tuple[CampaignRow, ...]
    data: DetailData | None
    clicks: TableView
    picked: ClickSelection = ClickSelection()
    chart: ChartTable | None = None
    only_selected: bool = False
    lenses: Lenses = PLAIN
    people: TableView | None = None
    filters: Filters = _NO_FILTERS


def view_of(table: DataTable, *, with_rows: bool = True) -> TableView:
    """A table as it stands on screen."""
    model = table.table_model
    states = table.column_states()
    return TableView(
        columns=tuple(model.columns[model.place(state.key)] for state in states),
        shown=names_of(model.columns[model.place(state.key)] for state in states if state.visible),
        order=model.order,
        rows=tuple(model.rows) if with_rows else (),
        selected=table.selected_rows() if with_rows else (),
    )


def unseen(columns: tuple[Column[Any], ...], order: tuple[SortBy, ...]) -> TableView:
    """A table that has not been opened yet, as it would stand."""
    return TableView(columns, names_of(c for c in columns if c.visible), order)


def names_of(columns: Iterable[Column[Any]]) -> tuple[str, ...]:
    """What the columns are called in a file; two that are the same there stand once."""
    return tuple(dict.fromkeys(column.machine or column.key for column in columns))
