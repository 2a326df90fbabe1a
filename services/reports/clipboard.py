"""Rows for the clipboard: tab-separated text that spreadsheets read rightly, and an HTML table.

The text holds raw numbers with the locale's decimal mark and guards against formulas; the HTML
flavour alone shows rates as percent.
"""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

import msgspec

from services.reports.cells import cell_writers, find_zone
from services.reports.guard import guarded
from services.reports.presets import INTERNATIONAL, find_preset
from services.reports.request import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.reports.request import ExportColumn, Row, Value

_BREAKS = re.compile(r"[\t\r\n\v\f\x00]+")


class Flavours(msgspec.Struct, frozen=True):
    """The same rows as `text/plain` and as `text/html`."""

    text: str
    html: str


def flavours(
    columns: Sequence[ExportColumn],
    rows: Iterable[Row],
    *,
    headers: bool,
    decimal_mark: str = ".",
    zone: str = "UTC",
    personal: bool = False,
) -> Flavours:
    """Rows in both flavours; one cell never takes two lines or two columns.

    Raises:
        ExportFailed: The zone is not known.
    """
    preset = msgspec.structs.replace(find_preset(INTERNATIONAL), decimal_mark=decimal_mark)
    writers = cell_writers(columns, preset, find_zone(zone), personal=personal)
    shown = [column.kind for column in columns]
    lines, table = [], []
    if headers:
        titles = [_flat(column.title) for column in columns]
        lines.append("\t".join(guarded(title) for title in titles))
        table.append(_html_row("th", titles))
    for row in rows:
        cells = [write(value) for write, value in zip(writers, row, strict=True)]
        lines.append("\t".join(_flat(cell) for cell in cells))
        table.append(
            _html_row(
                "td",
                [_shown(*three, decimal_mark) for three in zip(shown, row, cells, strict=True)],
            )
        )
    return Flavours("\r\n".join(lines), f"<table>{''.join(table)}</table>")


def _shown(kind: Kind, value: Value, cell: str, decimal_mark: str) -> str:
    """A cell of the HTML flavour."""
    if cell and kind is Kind.RATE and isinstance(value, int | float | Decimal):
        return f"{value * 100:.1f}".replace(".", decimal_mark) + "\u00a0%"
    return cell


def _flat(text: str) -> str:
    return _BREAKS.sub(" ", text)


def _html_row(tag: str, cells: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
