"""Parquet files, written by the database from a stream of Arrow batches; no workspace is involved.

The database is an empty one in memory. It works in the calling thread only, so the rows may come
from anything that is bound to this thread, and no more than a row group of them is held.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import duckdb
from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema

from services.domain.errors import ExportFailed
from services.store.columns import microseconds
from services.store.failures import redacted
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

Kind = Literal["text", "int", "double", "decimal", "time", "day", "flag"]

_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "temp_directory": "",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
}
_EPOCH = date(1970, 1, 1)
_INSTANT = DataType.timestamp("us", tz="UTC")
_ARROW = {
    "text": DataType.utf8(),
    "int": DataType.int64(),
    "double": DataType.float64(),
    "decimal": DataType.utf8(),
    "time": _INSTANT,
    "day": DataType.date32(),
    "flag": DataType.bool(),
}
_FULL = ("no space left", "file too large", "disk quota", "not enough space", "disk full")
_FORBIDDEN = ("permission denied", "read-only file system", "access is denied")


class ParquetColumn(NamedTuple):
    """A column by name and kind: times are instants (TIMESTAMP, UTC), days DATE, decimals DECIMAL(24, 6)."""

    name: str
    kind: Kind = "text"


def write_parquet(
    path: Path, columns: Sequence[ParquetColumn], chunks: Iterable[Sequence[Sequence[Any]]]
) -> None:
    """Write rows into a Parquet file, compressed with Zstandard.

    Args:
        path: The file; what is there is overwritten.
        columns: The columns in their order.
        chunks: Rows as wide as the columns; each chunk is asked for when the one before is stored.

    Raises:
        ExportFailed: A value does not fit its column's type.
        OSError: The file cannot be written.
        Exception: Whatever `chunks` raises, as it is. In each case a part of the file may be left.
    """
    stream = _Stream(columns, chunks)
    con = duckdb.connect(":memory:", config=_SETTINGS)
    try:
        con.register("arrived", RecordBatchReader.from_batches(stream.schema, stream.batches()))
        con.execute(_statement(path, columns))
    except duckdb.Error as error:
        # The stream's own failure comes back as a text only.
        raise stream.failure or _in_words(error) from None
    finally:
        con.close()


def _statement(path: Path, columns: Sequence[ParquetColumn]) -> str:
    selected = ", ".join(
        f"CAST(c{n} AS DECIMAL(24, 6)) AS {_name(c)}"
        if c.kind == "decimal"
        else f"c{n} AS {_name(c)}"
        for n, c in enumerate(columns)
    )
    target = str(path).replace("'", "''")
    return (
        f"COPY (SELECT {selected} FROM arrived) TO '{target}' "  # noqa: S608 - names are quoted
        "(FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)"
    )


def _name(column: ParquetColumn) -> str:
    return '"' + column.name.replace('"', '""') + '"'


class _Stream:
    """Batches of Arrow columns, and the exception that ended them."""

    def __init__(
        self, columns: Sequence[ParquetColumn], chunks: Iterable[Sequence[Sequence[Any]]]
    ) -> None:
        self._columns = columns
        self._chunks = chunks
        self.schema = Schema([Field(f"c{n}", _ARROW[c.kind]) for n, c in enumerate(columns)])
        self.failure: BaseException | None = None

    def batches(self) -> Iterator[RecordBatch]:
        """The rows, batch by batch."""
        try:
            for rows in self._chunks:
                if rows:
                    yield self._batch(rows)
        except BaseException as error:
            self.failure = error
            raise

    def _batch(self, rows: Sequence[Sequence[Any]]) -> RecordBatch:
        arrays = [
            _array(column, values)
            for column, values in zip(self._columns, zip(*rows, strict=True), strict=True)
        ]
        return RecordBatch.from_arrays(arrays, schema=self.schema)


def _array(column: ParquetColumn, values: Sequence[object]) -> Array:
    """A column's values in its type.

    Raises:
        ExportFailed: One of them is something else.
    """
    plain = _PLAIN[column.kind]
    try:
        return _typed(column.kind, [None if value is None else plain(value) for value in values])
    except (TypeError, ValueError, OverflowError) as error:
        raise ExportFailed(
            tr("The column {column} holds a value that does not fit its type.").format(
                column=column.name
            ),
            tr("Leave the column out, or choose another format."),
            detail=f"{column.kind}: {type(error).__name__}",
        ) from None


def _typed(kind: Kind, values: list[object]) -> Array:
    if kind == "time":
        # Arrow's instants cannot be built from Python values here, but from their microseconds.
        return Array(values, type=DataType.int64()).cast(_INSTANT)
    if kind == "day":
        return Array(values, type=DataType.int32()).cast(DataType.date32())
    return Array(values, type=_ARROW[kind])


def _text(value: object) -> str:
    # Some readers stop at a NUL, and half a surrogate pair is no text that can be stored.
    text = value if isinstance(value, str) else str(value)
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _whole(value: object) -> int:
    """A whole number; a fraction is refused rather than rounded."""
    whole = int(_number(value))
    if whole != value:
        raise ValueError("a fraction")
    return whole


def _number(value: object) -> int | float | Decimal:
    if isinstance(value, int | float | Decimal):
        return value
    raise TypeError(type(value).__name__)


def _amount(value: object) -> str:
    # A float's shortest text is what was reported.
    number = _number(value)
    return format(Decimal(str(number)) if isinstance(number, float) else Decimal(number), "f")


def _instant(value: object) -> int | None:
    if isinstance(value, datetime):
        return microseconds(value)
    raise TypeError(type(value).__name__)


def _days(value: object) -> int:
    """Days since 1970-01-01."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return (value - _EPOCH).days
    raise TypeError(type(value).__name__)


_PLAIN: dict[Kind, Callable[[object], object]] = {
    "text": _text,
    "int": _whole,
    "double": lambda value: float(_number(value)),
    "decimal": _amount,
    "time": _instant,
    "day": _days,
    "flag": bool,
}


def _in_words(error: duckdb.Error) -> Exception:
    """The database's failure as the system's, so that every format fails in the same words."""
    text, detail = str(error).lower(), redacted(error)
    if any(sign in text for sign in _FULL):
        return OSError(errno.ENOSPC, detail)
    if any(sign in text for sign in _FORBIDDEN):
        return OSError(errno.EACCES, detail)
    if isinstance(error, duckdb.ConversionException):
        return ExportFailed(
            tr("An amount has more digits than the file holds (18 and 6 behind the point)."),
            tr("Choose another format."),
            detail=detail,
        )
    return ExportFailed(
        tr("The Parquet file could not be written."),
        tr("Try again, or choose another format."),
        detail=detail,
    )
