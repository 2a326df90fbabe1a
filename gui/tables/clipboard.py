"""Copying table rows: tab-separated text that spreadsheets read rightly, and the same as an HTML table.

The text holds raw numbers (no group separators, the locale's decimal mark), sortable times and nothing for a missing
value; the HTML holds what is on screen. Names, subjects and addresses come from outside: in the text, one that a
spreadsheet would run as a formula gets an apostrophe in front (CWE-1236).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QMimeData

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.tables.columns import Column

_BREAKS = re.compile(r"[\t\r\n\x00]+")
_BEFORE = " \"'\u00a0\t\r\n\x00"
_STARTS = "=+-@|%＝＋－＠｜％"  # noqa: S105 - formula starters, full-width forms too


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula, on one line and in one cell."""
    dangerous = text.lstrip(_BEFORE)[:1] in tuple(_STARTS) or text[:1] in ("\t", "\r", "\n", "\x00")
    flat = _BREAKS.sub(" ", text)
    return f"'{flat}" if dangerous else flat


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
    return guarded(str(value))


def table_data(rows: Sequence[Any], columns: Sequence[Column[Any]], formats: Formats, *,
               headers: bool) -> QMimeData:
    """Rows as clipboard data in both flavours."""
    lines = [[plain(_raw(column, row), formats) for column in columns] for row in rows]
    cells = [[column.cell(row, formats).text for column in columns] for row in rows]
    if headers:
        lines.insert(0, [guarded(column.title) for column in columns])
    data = QMimeData()
    data.setText("\r\n".join("\t".join(line) for line in lines))
    data.setHtml(_html(cells, columns, headers=headers))
    return data


def _raw(column: Column[Any], row: object) -> object:
    """Texts are copied as shown (the channel's word, not its key), figures and times raw."""
    value = column.value(row)
    return column.text(row) if column.text and isinstance(value, str) else value


def _html(cells: Sequence[Sequence[str]], columns: Sequence[Column[Any]], *, headers: bool) -> str:
    parts = ["<table>"]
    if headers:
        parts.append("<tr>" + "".join(f"<th>{escape(column.title)}</th>" for column in columns) + "</tr>")
    parts += ["<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in cells]
    parts.append("</table>")
    return "".join(parts)
