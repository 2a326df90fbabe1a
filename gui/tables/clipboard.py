"""Copying table rows: tab-separated text that spreadsheets read rightly, and an HTML table.

The text holds raw numbers (no group separators, the locale's decimal mark), sortable times and
nothing for a missing value; the HTML holds what is on screen. Names, subjects and addresses come
from outside: in the text, one that a spreadsheet would run as a formula gets an apostrophe in front
(CWE-1236).
"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMimeData

from services.reports.guard import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.tables.columns import Column

_BREAKS = re.compile(r"[\t\r\n\x00]+")


def in_one_cell(text: str) -> str:
    """A text that stays in its cell and that no spreadsheet takes for a formula."""
    return _BREAKS.sub(" ", guarded(text))


def plain(value: object, formats: Formats) -> str:
    """A raw value for the tab-separated text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        locale = QLocale(formats.locale)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(float(value), "f", 6).rstrip("0").rstrip(locale.decimalPoint())
    if isinstance(value, datetime):
        return formats.sortable(value)
    return in_one_cell(str(value))


def table_data(
    rows: Sequence[Any], columns: Sequence[Column[Any]], formats: Formats, *, headers: bool
) -> QMimeData:
    """Rows as clipboard data in both flavours."""
    lines = [[plain(_raw(column, row), formats) for column in columns] for row in rows]
    cells = [[column.cell(row, formats).text for column in columns] for row in rows]
    if headers:
        lines.insert(0, [in_one_cell(column.title) for column in columns])
    data = QMimeData()
    data.setText("\r\n".join("\t".join(line) for line in lines))
    data.setHtml(_html(cells, columns, headers=headers))
    return data


def values_data(chart: ChartTable, chosen: Sequence[int], *, headers: bool) -> QMimeData:
    """The chosen rows of a chart's figures, numbers raw and in the locale's way of writing."""
    from services.reports.clipboard import flavours

    places = [n for n, column in enumerate(chart.columns) if column.key in chart.shown]
    made = flavours(
        [chart.columns[n] for n in places],
        [[chart.rows[row][n] for n in places] for row in chosen],
        headers=headers,
        decimal_mark=QLocale().decimalPoint(),
        zone=chart.zone or "UTC",
    )
    data = QMimeData()
    data.setText(made.text)
    data.setHtml(made.html)
    return data


def texts_data(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Rows of texts as they stand on screen, in both flavours; without headers where there are none."""
    lines = [headers, *rows] if headers else list(rows)
    data = QMimeData()
    data.setText("\r\n".join("\t".join(map(in_one_cell, line)) for line in lines))
    table = [_html_row("th", headers)] if headers else []
    data.setHtml(f"<table>{''.join([*table, *(_html_row('td', row) for row in rows)])}</table>")
    return data


def _raw(column: Column[Any], row: object) -> object:
    """Texts are copied as shown (the channel's word, not its key), figures and times raw."""
    value = column.value(row)
    return column.text(row) if column.text and isinstance(value, str) else value


def _html(cells: Sequence[Sequence[str]], columns: Sequence[Column[Any]], *, headers: bool) -> str:
    lines = [_html_row("td", row) for row in cells]
    if headers:
        lines.insert(0, _html_row("th", [column.title for column in columns]))
    return f"<table>{''.join(lines)}</table>"


def _html_row(tag: str, texts: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in texts)}</tr>"
