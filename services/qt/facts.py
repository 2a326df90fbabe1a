"""What the program is made of, for a report of a fault: sizes, versions and ages; no names, no data of people."""

from __future__ import annotations

from datetime import UTC, date, datetime
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from services.store.reader import Reader


class ProgramFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What takes reading to know.

    Args:
        bytes: Of the workspace's file with its log.
        version: Of the workspace's layout.
        database: DuckDB's version.
        countries: Of which day the country data are; None = that cannot be read.
        scanners: Name and version of the list of scanners.
    """

    bytes: int
    version: int
    database: str
    countries: date | None
    scanners: str


def program_facts(reader: Reader) -> ProgramFacts:
    """Gather them; for a reading thread, as files are read."""
    import duckdb

    from services.store.scanners import list_source

    workspace = reader.facts()
    return ProgramFacts(
        bytes=workspace.bytes,
        version=workspace.version,
        database=duckdb.__version__,
        countries=country_data_day(),
        scanners=list_source(),
    )


def country_data_day() -> date | None:
    """Of which day the country data are (UTC); None where their file cannot be read."""
    import maxminddb

    try:
        with (
            as_file(files("resources") / "geo" / "country.mmdb") as path,
            maxminddb.open_database(str(path), maxminddb.MODE_MMAP) as database,
        ):
            return datetime.fromtimestamp(database.metadata().build_epoch, UTC).date()
    except (OSError, maxminddb.InvalidDatabaseError):
        return None
