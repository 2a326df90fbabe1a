"""Copying table rows by the one writer of the clipboard (`services.reports.clipboard`).

The text holds raw numbers (no group separators, the locale's decimal mark), sortable times and nothing for a missing
value; the HTML what is on screen, with the raw values for spreadsheets behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMimeData

from gui.formatting import local_zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.tables.columns import Column
    from services.reports.clipboard import Flavours


def table_data(
    rows: Sequence[Any], columns: Sequence[Column[Any]], formats: Formats, *, headers: bool
) -> QMimeData:
    """Rows as clipboard data in both flavours."""
    from gui.export.fields import of_column
    from services.reports.clipboard import flavours

    fields = [of_column(column) for column in columns]
    getters = [field.getter(words=True, personal=False) for field in fields]
    made = flavours(
        [field.column for field in fields],
        ([get(row) for get in getters] for row in rows),
        headers=headers,
        decimal_mark=formats.decimal_mark,
        zone=local_zone(),
        shown=([column.cell(row, formats).text for column in columns] for row in rows),
    )
    return mime_of(made)


def values_data(chart: ChartTable, chosen: Sequence[int], *, headers: bool) -> QMimeData:
    """The chosen rows of a chart's figures, numbers raw and in the locale's way of writing."""
    from services.reports.clipboard import flavours

    places = [n for n, column in enumerate(chart.columns) if column.key in chart.shown]
    made = flavours(
        [chart.columns[n] for n in places],
        [[chart.rows[row][n] for n in places] for row in chosen],
        headers=headers,
        decimal_mark=QLocale.system().decimalPoint(),
        zone=chart.zone or "UTC",
    )
    return mime_of(made)


def texts_data(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Rows of texts as they stand on screen, in both flavours; without headers where there are none."""
    from services.reports.clipboard import text_flavours

    return mime_of(text_flavours(headers, rows))


def mime_of(made: Flavours) -> QMimeData:
    """Both flavours as clipboard data."""
    data = QMimeData()
    data.setText(made.text)
    data.setHtml(made.html)
    return data
