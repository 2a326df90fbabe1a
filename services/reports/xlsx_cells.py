"""Raw values into the typed cells of a workbook. A value that is not reported is no cell at all.

Texts are always string cells, so nothing that comes from outside can run as a formula, and ids and
phone numbers keep every digit. What a workbook cannot hold is counted in `Losses`, never lost
silently.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from services.domain.rounding import spoken
from services.reports.cells import LONGEST_CELL, number_text
from services.reports.request import Kind, Value
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from services.reports.request import ExportColumn

Put = Callable[[Any, int, int, Value], None]
"""Writes a value into a sheet's row and column, both counted from 0."""
Formats = Callable[[str], Any]
"""The workbook's cell format for a number format."""

COUNT_FORMAT = "#,##0"
RATE_FORMAT = "0.0%"
FINE_RATE_FORMAT = "0.00%"
"""For opt-outs and complaints, which are a fraction of a percent."""
DECIMAL_FORMAT = "#,##0.00##"
MONEY_FORMAT = "#,##0.00"
TIME_FORMAT = "yyyy-mm-dd hh:mm:ss"
DAY_FORMAT = "yyyy-mm-dd"
TOO_LONG = 10**15
"""A spreadsheet keeps 15 digits of a number; whole numbers from here on are written as text."""
_DIGITS = 15

_FINE = ("opt_out", "unsubscribe", "complaint", "spam")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAK = re.compile("\r\n?")
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook's days have no zone
_FIRST_DAY = datetime(1900, 3, 1)  # noqa: DTZ001
"""Before it spreadsheets count a 29 February 1900 that never was."""
_ONE_DAY = timedelta(days=1)


class Losses:
    """What a workbook could not hold as it was."""

    def __init__(self) -> None:
        self.cut = 0
        self.long_numbers = 0

    def warnings(self) -> tuple[str, ...]:
        """Plain sentences about it."""
        found = []
        if self.cut:
            found.append(
                tr(
                    "Texts longer than the {most} characters of a cell end with an ellipsis, "
                    "and the rest of them is cut off: {n}."
                ).format(most=spoken(LONGEST_CELL), n=spoken(self.cut))
            )
        if self.long_numbers:
            found.append(
                tr(
                    "Numbers with more than {digits} digits stand as texts, because Excel would "
                    "change their last digits: {n}."
                ).format(digits=_DIGITS, n=spoken(self.long_numbers))
            )
        return tuple(found)


def cell_text(text: str, losses: Losses) -> str:
    """A text as a cell can hold it: without what XML cannot hold, and not too long."""
    if "\r" in text:
        text = _BREAK.sub("\n", text)
    if _NOT_XML.search(text):
        text = _NOT_XML.sub("", text)
    # The limit counts UTF-16 units, of which a character takes one or two.
    if len(text) * 2 > LONGEST_CELL:
        units = text.encode("utf-16-le")
        if len(units) > LONGEST_CELL * 2:
            losses.cut += 1
            text = units[: (LONGEST_CELL - 1) * 2].decode("utf-16-le", "ignore") + "…"
    return text


def number_format(column: ExportColumn) -> str | None:
    """How a spreadsheet shows a column's numbers; None = as it likes."""
    if column.kind is Kind.RATE:
        return FINE_RATE_FORMAT if any(word in column.key for word in _FINE) else RATE_FORMAT
    return _FORMATS.get(column.kind)


_FORMATS = {
    Kind.COUNT: COUNT_FORMAT,
    Kind.DECIMAL: DECIMAL_FORMAT,
    Kind.MONEY: MONEY_FORMAT,
    Kind.TIME: TIME_FORMAT,
    Kind.DAY: DAY_FORMAT,
}


def serial_day(local: datetime) -> float:
    """A local time without zone as a workbook counts it: days since 1899-12-30 (ECMA-376, 18.17.4)."""
    return (local.replace(microsecond=0) - _DAY_ZERO) / _ONE_DAY


def cell_putters(
    columns: Sequence[ExportColumn],
    formats: Formats,
    zone: ZoneInfo,
    losses: Losses,
    *,
    personal: bool,
) -> list[Put]:
    """A function for each column that writes its values."""
    return [
        _putter(column, formats, zone, losses) if personal or not column.personal else _put_nothing
        for column in columns
    ]


def _put_nothing(_sheet: Any, _row: int, _column: int, _value: Value) -> None:
    """A personal value that was not asked for."""


def _putter(column: ExportColumn, formats: Formats, zone: ZoneInfo, losses: Losses) -> Put:
    text = _text_putter(losses)
    form = number_format(column)
    if column.kind is Kind.TIME:
        return _time_putter(formats(TIME_FORMAT), zone, text)
    if column.kind is Kind.DAY:
        return _day_putter(formats(DAY_FORMAT), text)
    if column.kind is Kind.FLAG:
        return _put_flag
    if form is not None:
        return _number_putter(formats(form), text, losses)
    return text


def _text_putter(losses: Losses) -> Put:
    def put(sheet: Any, row: int, column: int, value: Value) -> None:
        if value is None:
            return
        text = cell_text(value if isinstance(value, str) else str(value), losses)
        if text:
            sheet.write_string(row, column, text)

    return put


def _number_putter(form: Any, put_text: Put, losses: Losses) -> Put:
    def put(sheet: Any, row: int, column: int, value: Value) -> None:
        if value is None:
            return
        if not isinstance(value, int | float | Decimal):
            put_text(sheet, row, column, value)
        elif not math.isfinite(value):
            # Neither a spreadsheet nor a reader has a use for "infinite": no figure.
            return
        elif _is_long(value):
            losses.long_numbers += 1
            put_text(sheet, row, column, number_text(value))
        else:
            sheet.write_number(row, column, float(value), form)

    return put


def _is_long(value: float | Decimal) -> bool:
    """Whether a spreadsheet would change a number's last digits; a float has no more to lose."""
    if isinstance(value, Decimal):
        return len(value.normalize().as_tuple().digits) > _DIGITS
    return isinstance(value, int) and abs(value) >= TOO_LONG


def _time_putter(form: Any, zone: ZoneInfo, put_text: Put) -> Put:
    def put(sheet: Any, row: int, column: int, value: Value) -> None:
        if not isinstance(value, datetime):
            put_text(sheet, row, column, value)
            return
        local = value.astimezone(zone).replace(tzinfo=None)
        if local < _FIRST_DAY:
            put_text(sheet, row, column, f"{local:%Y-%m-%d %H:%M:%S}")
        else:
            sheet.write_number(row, column, serial_day(local), form)

    return put


def _day_putter(form: Any, put_text: Put) -> Put:
    def put(sheet: Any, row: int, column: int, value: Value) -> None:
        if not isinstance(value, date) or value < _FIRST_DAY.date():
            put_text(sheet, row, column, value)
        else:
            sheet.write_number(row, column, (value - _DAY_ZERO.date()).days, form)

    return put


def _put_flag(sheet: Any, row: int, column: int, value: Value) -> None:
    if value is not None:
        sheet.write_boolean(row, column, bool(value))
