"""What `selftest` looks at: each part of the installed program does its work once, in a folder of its own."""

from __future__ import annotations

import platform
import socket
import ssl
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import resources
from services import VERSION, licences
from services.wording import TRANSLATIONS, noop

_PROBE = "selftest"
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where distributions keep their certificates, if not where OpenSSL was built for."""
_PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/17.5 Mobile/15E148 Safari/604.1"
)


class Absent(Exception):
    """Something of the computer's own is not there; the program works without it."""


class Wrong(Exception):
    """A part does its work, but not rightly; says what came instead."""


class Check(NamedTuple):
    """One part: its name for people, and what tries it and answers what it found."""

    name: str
    look: Callable[[Path], str]


def program(_folder: Path) -> str:
    """Versions, and whether it is installed or runs from its source."""
    way = "installed" if getattr(sys, "frozen", False) else "source"
    return f"{VERSION}, Python {platform.python_version()}, {platform.machine()}, {way}"


def database(folder: Path) -> str:
    """A workspace is made, closed, and opened again."""
    import duckdb

    from services.store.workspace import Workspace

    file = folder / "selftest.duckdb"
    Workspace.open(file).close()
    again = Workspace.open(file, create=False)
    reader = again.reader()
    try:
        layout = reader.facts().version
    finally:
        reader.close()
        again.close()
    return f"DuckDB {duckdb.__version__}, layout {layout}"


def files(folder: Path) -> str:
    """A table is written as every kind of file that the program knows."""
    from services.reports.export import FORMATS, write_export
    from services.reports.request import ExportColumn, ExportRequest, Kind

    made = []
    for known in FORMATS:
        path = folder / f"table.{known.key}"
        request = ExportRequest(
            title="Selftest",
            columns=(ExportColumn("name", "Name"), ExportColumn("count", "Count", Kind.COUNT)),
            rows=lambda: iter([[("Ærø", 12)]]),
            path=path,
            format=known.key,
        )
        made.append(f"{known.key} {write_export(request).bytes}")
    with zipfile.ZipFile(folder / "table.xlsx") as book:
        if book.testzip() is not None or "xl/workbook.xml" not in book.namelist():
            raise Wrong("table.xlsx")
    return ", ".join(made)


def keyring(_folder: Path) -> str:
    """The keyring that keys are kept in."""
    from services.credentials import keyring_name

    name = keyring_name()
    if name is None:
        raise Absent("keys are kept for a run only")
    return name


def keyring_kept(_folder: Path) -> str:
    """An entry is written, read, and removed; a long one, as it goes in parts."""
    from services.credentials import Credentials

    kept, value = Credentials.for_workspace(_PROBE), "ü" * 3000
    kept.save(_PROBE, {"token": value})
    try:
        found = kept.load(_PROBE, ("token",)).get("token")
    finally:
        kept.remove(_PROBE, ("token",))
    if found != value or kept.load(_PROBE, ("token",)):
        raise Wrong(f"{len(found or '')} letters")
    return keyring(_folder)


def certificates(_folder: Path) -> str:
    """The computer's certificates, by which providers are known; other systems than Linux ask their own store."""
    from services.http.transport import tls_context

    context = tls_context()
    ours, theirs = socket.socketpair()
    with theirs, ours:
        # It loads the certificates with the first connection; this one goes nowhere.
        context.wrap_socket(
            ours, server_hostname="selftest.invalid", do_handshake_on_connect=False
        ).close()
    if not sys.platform.startswith("linux"):
        return ssl.OPENSSL_VERSION
    known = ssl.get_default_verify_paths()
    places = (known.cafile, known.capath, *_BUNDLES)
    found = next((place for place in places if place and Path(place).exists()), None)
    if found is None:
        raise Wrong("0")
    return f"{ssl.OPENSSL_VERSION}, {found}"


def time_zones(_folder: Path) -> str:
    """Summer in the Netherlands is two hours ahead."""
    from services.reports.zones import local_zone_name

    ahead = datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/Amsterdam")).utcoffset()
    if ahead != timedelta(hours=2):
        raise Wrong(str(ahead))
    return local_zone_name()


def click_data(_folder: Path) -> str:
    """Countries, devices, domains and scanners are told from an address, an agent and a host."""
    from services.reports.pages import domain_finder
    from services.store.agents import parse_agent
    from services.store.scanners import list_source
    from services.sync.places import country_of

    agent = parse_agent(_PHONE)
    found = (country_of("193.0.6.139"), agent.device, domain_finder()("shop.example.co.uk"))
    if found != ("NL", "Mobile", "example.co.uk"):
        raise Wrong(str(found))
    return list_source()


def texts(_folder: Path) -> str:
    """Languages and licence texts are there."""
    for language in TRANSLATIONS:
        resources.path(f"translations/sendsight_{language}.qm")
    parts = licences.components()
    if not all(licences.text_of(part).strip() for part in parts):
        raise Wrong("0")
    return f"{len(TRANSLATIONS) + 1}, {len(parts)}"


def charts(_folder: Path) -> str:
    """What paints charts and PDF files can be loaded."""
    from services.recipes.painting import find_painter

    return type(find_painter()).__name__


def checks(*, keep_in_keyring: bool) -> tuple[Check, ...]:
    """All of them in their order.

    Args:
        keep_in_keyring: Whether the keyring is written to, for which it may ask the user.
    """
    return (
        Check(noop("Program"), program),
        Check(noop("Workspace"), database),
        Check(noop("Files"), files),
        Check(noop("Keyring"), keyring_kept if keep_in_keyring else keyring),
        Check(noop("Certificates"), certificates),
        Check(noop("Time zones"), time_zones),
        Check(noop("Countries, devices, domains"), click_data),
        Check(noop("Languages, licences"), texts),
        Check(noop("Charts, PDF"), charts),
    )


def today() -> str:
    """The instant of a check, for its JSON (UTC)."""
    return datetime.now(UTC).isoformat(timespec="seconds")
