"""What the program is made of, for a report of a fault: sizes, versions and ages; no names, no data of people."""

from __future__ import annotations

import platform
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
        campaigns: In the workspace.
        links: In the workspace.
        clicks: Rows of its click log.
        database: DuckDB's version.
        countries: Of which day the country data are; None = that cannot be read.
        scanners: Name and version of the list of scanners.
        system: Name and version of the operating system, without the computer's own name.
    """

    bytes: int
    version: int
    campaigns: int
    links: int
    clicks: int
    database: str
    countries: date | None
    scanners: str
    system: str


def program_facts(reader: Reader) -> ProgramFacts:
    """Gather them; for a reading thread, as files are read."""
    import duckdb

    from services.store.scanners import list_source

    workspace = reader.facts()
    return ProgramFacts(
        bytes=workspace.bytes,
        version=workspace.version,
        campaigns=workspace.campaigns,
        links=workspace.links,
        clicks=workspace.clicks,
        database=duckdb.__version__,
        countries=country_data_day(),
        scanners=list_source(),
        system=system_name(),
    )


def system_name() -> str:
    """The operating system with its version: "Debian GNU/Linux 12 (bookworm), Linux-6.1-x86_64"."""
    kernel = platform.platform()
    try:
        release = platform.freedesktop_os_release()
    except OSError:  # not Linux, or one that does not say
        return kernel
    return f"{release.get('PRETTY_NAME', 'Linux')}, {kernel}"


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
