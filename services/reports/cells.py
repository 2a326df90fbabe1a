"""Raw values into the texts of cells. A value that is not reported is an empty cell, never 0."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.domain.errors import ExportFailed
from services.domain.times import iso_utc
from services.reports.guard import guarded
from services.reports.request import Kind, Value
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.reports.presets import Preset
    from services.reports.request import ExportColumn

Writer = Callable[[Value], str]
LONGEST_CELL = 32_767
"""Characters that Excel takes in a cell."""


def find_zone(name: str) -> ZoneInfo:
    """A time zone by its IANA name.

    Raises:
        ExportFailed: It is not known.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ExportFailed(
            tr("The time zone {zone} is not known.").format(zone=name),
            tr("Write it like Europe/Amsterdam."),
        ) from None


def rate_text(value: Value) -> str:
    """A rate as a fraction with six digits: 0.083333."""
    return f"{value:.6f}" if isinstance(value, int | float | Decimal) else str(value)


def number_text(value: Value) -> str:
    """A number in plain digits, never with an exponent; amounts as exact as they were reported."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def local_text(value: Value, zone: ZoneInfo) -> str:
    """An instant as spreadsheets read it in every locale: 2026-11-20 14:05:33."""
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return str(value)


def cell_writers(
    columns: Sequence[ExportColumn], preset: Preset, zone: ZoneInfo, *, personal: bool
) -> list[Writer]:
    """A function for each column that writes its values under a preset."""
    return [
        _writer(column, preset, zone) if personal or not column.personal else _nothing
        for column in columns
    ]


def _writer(column: ExportColumn, preset: Preset, zone: ZoneInfo) -> Writer:
    known = _known(column.kind, preset, zone)
    return lambda value: "" if value is None else known(value)


def _known(kind: Kind, preset: Preset, zone: ZoneInfo) -> Writer:
    """How a value that is known is written."""
    if kind is Kind.TIME:
        return (lambda value: local_text(value, zone)) if preset.local_times else _iso
    if kind is Kind.FLAG:
        yes, no = preset.flags
        return lambda value: yes if value else no
    if kind in (Kind.RATE, Kind.DECIMAL):
        return lambda value: rate_text(value).replace(".", preset.decimal_mark)
    if kind is Kind.MONEY:
        return lambda value: number_text(value).replace(".", preset.decimal_mark)
    if kind is Kind.COUNT:
        return number_text
    if kind is Kind.DAY:
        return str
    return _guarded_text if preset.guard else _text


def _nothing(_: Value) -> str:
    """A personal value that was not asked for."""
    return ""


def _iso(value: Value) -> str:
    return iso_utc(value) if isinstance(value, datetime) else str(value)


def _text(value: Value) -> str:
    # Some readers stop at a NUL.
    return str(value).replace("\x00", "")


def _guarded_text(value: Value) -> str:
    return guarded(_text(value))
