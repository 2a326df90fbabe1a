"""Rows for the clipboard: tab-separated text that spreadsheets read rightly, and an HTML table.

The text holds raw numbers with the locale's decimal mark. The HTML shows what people read ("8.3 %") and tells
spreadsheets, which prefer it to the text, the raw value and the format of each cell: Excel by styles and `x:num`,
LibreOffice by `sdval` and `sdnum`. Without that they make numbers of ids, and formulas of texts that begin like one;
such texts are guarded in both flavours, for programs that know none of it.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

import msgspec

from services.domain.rounding import fixed
from services.reports.cells import cell_writers, find_zone, number_text
from services.reports.guard import guarded
from services.reports.presets import INTERNATIONAL, find_preset
from services.reports.request import Kind
from services.reports.xlsx_cells import (
    COUNT_FORMAT,
    DAY_FORMAT,
    DECIMAL_FORMAT,
    MONEY_FORMAT,
    RATE_FORMAT,
    TIME_FORMAT,
    serial_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from services.reports.request import ExportColumn, Row, Value

_BREAKS = re.compile(r"[\t\r\n\v\f\x00\x85\u2028\u2029]+")
_NO_LETTER = re.compile(r"[^A-Za-z]")
_FORMATS = {
    Kind.COUNT: ("c", COUNT_FORMAT),
    Kind.RATE: ("r", RATE_FORMAT),
    Kind.DECIMAL: ("d", DECIMAL_FORMAT),
    Kind.MONEY: ("m", MONEY_FORMAT),
    Kind.TIME: ("t", TIME_FORMAT),
    Kind.DAY: ("y", DAY_FORMAT),
}
"""A kind's class in the style, and its number format."""


def _style() -> str:
    """The number formats for Excel, in which a backslash stands before every sign; plain cells are texts."""
    rules = [r'td,th{mso-number-format:"\@"}']
    for name, form in _FORMATS.values():
        code = "".join(c if c.isalnum() else f"\\{c}" for c in form)
        rules.append(f'.{name}{{mso-number-format:"{code}"}}')
    return "".join(rules)


_HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
    f"<style>{_style()}</style></head><body><table>"
)
_TAIL = "</table></body></html>"


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
    shown: Iterable[Sequence[str]] | None = None,
) -> Flavours:
    """Rows in both flavours; one cell never takes two lines or two columns.

    Args:
        columns: The columns.
        rows: Raw values.
        headers: Whether the titles come first.
        decimal_mark: Of numbers in the text.
        zone: IANA name of the zone of times.
        personal: Whether personal columns are filled.
        shown: What people read in the cells of `rows`, for the HTML; None = as usual for the kind. A value that is
            not reported is an empty cell either way.

    Raises:
        ExportFailed: The zone is not known.
    """
    preset = msgspec.structs.replace(find_preset(INTERNATIONAL), decimal_mark=decimal_mark)
    place = find_zone(zone)
    writers = cell_writers(columns, preset, place, personal=personal)
    kinds = [column.kind for column in columns]
    told = None if shown is None else iter(shown)
    lines, table = [], []
    if headers:
        titles = [guarded(_flat(column.title)) for column in columns]
        lines.append("\t".join(titles))
        table.append(_html_row([_text_cell("th", title) for title in titles]))
    for row in rows:
        cells = [_flat(write(value)) for write, value in zip(writers, row, strict=True)]
        lines.append("\t".join(cells))
        texts = cells if told is None else next(told)
        table.append(
            _html_row(
                [
                    _html_cell(*four, told is None, decimal_mark, place)
                    for four in zip(kinds, row, cells, texts, strict=True)
                ]
            )
        )
    return Flavours("\r\n".join(lines), f"{_HEAD}{''.join(table)}{_TAIL}")


def text_flavours(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> Flavours:
    """Rows of texts in both flavours; without headers where there are none."""
    lines, table = [], []
    for tag, texts in [("th", headers)] * bool(headers) + [("td", row) for row in rows]:
        cells = [in_one_cell(text) for text in texts]
        lines.append("\t".join(cells))
        table.append(_html_row([_text_cell(tag, cell) for cell in cells]))
    return Flavours("\r\n".join(lines), f"{_HEAD}{''.join(table)}{_TAIL}")


def in_one_cell(text: str) -> str:
    """A text that stays in its cell and that no spreadsheet takes for a formula."""
    return _flat(guarded(text))


def _html_cell(
    kind: Kind, value: Value, cell: str, text: str, usual: bool, mark: str, zone: ZoneInfo
) -> str:
    """A cell of the HTML flavour: what people read, with the raw value for spreadsheets.

    Args:
        kind: What it holds.
        value: Its raw value.
        cell: What the text flavour holds.
        text: What people read, or again `cell` where `usual`.
        usual: Whether the kind decides what people read.
        mark: The locale's decimal mark.
        zone: The zone of times.
    """
    if not cell:
        return "<td></td>"
    number = _number(kind, value, zone)
    if number is None:
        return _text_cell("td", cell if usual else in_one_cell(text))
    if usual and kind is Kind.RATE:
        percent = fixed(float(number) * 100, 1, grouped=False)
        text = percent.replace(".", mark) + "\u00a0%"
    name, form = _FORMATS[kind]
    return f'<td class={name} x:num="{number}" sdval="{number}" sdnum="1033;0;{form}">{escape(_flat(text))}</td>'


def _number(kind: Kind, value: Value, zone: ZoneInfo) -> str | None:
    """A value as the number that a spreadsheet keeps; None for what is none."""
    if kind not in _FORMATS or isinstance(value, bool):
        return None
    if isinstance(value, datetime):
        return repr(serial_day(value.astimezone(zone).replace(tzinfo=None)))
    if isinstance(value, date):
        return repr(serial_day(datetime(value.year, value.month, value.day)))  # noqa: DTZ001 - a day has no zone
    if isinstance(value, int | float | Decimal) and math.isfinite(value):
        return number_text(value)
    return None


def _text_cell(tag: str, cell: str) -> str:
    """A cell of text. LibreOffice makes a number or a formula only of what begins with no letter."""
    told = ' sdnum="1033;0;@"' if _NO_LETTER.match(cell) else ""
    return f"<{tag}{told}>{escape(cell)}</{tag}>"


def _flat(text: str) -> str:
    return _BREAKS.sub(" ", text)


def _html_row(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"
