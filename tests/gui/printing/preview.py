"""Makes reports of a workspace to be looked at: `python -m tests.gui.printing.preview WORKSPACE FOLDER`."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.printing.branding import Branding
from gui.printing.content import ReportKind, ReportOptions
from gui.printing.headless import ensure_app, write_pdf_headless
from gui.printing.writing import PdfResult
from services.domain.lenses import Base, Lenses
from services.domain.own_marks import Note
from services.domain.plan import Period
from services.domain.rows import Selection
from services.providers.registry import provider_infos
from services.store.workspace import Workspace

LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40">
<circle cx="20" cy="20" r="16" fill="#D55E00"/><path d="M12 26 L20 10 L28 26 Z" fill="#FFFFFF"/>
<rect x="44" y="14" width="70" height="4" fill="#1A1D23"/>
<rect x="44" y="22" width="50" height="4" fill="#5B6472"/></svg>"""
ZONE = "Europe/Amsterdam"


def make_previews(workspace: Path, folder: Path) -> list[PdfResult]:
    """One report of each kind."""
    folder.mkdir(parents=True, exist_ok=True)
    app = ensure_app()
    formats = Formats(QLocale("en_GB"))
    opened = Workspace.open(workspace, create=False)
    reader = opened.reader()
    now = datetime.now(UTC)
    try:
        rows = reader.campaigns(Selection())
        notes = (Note("1", rows[3].sent_at, "The web shop was down for an hour after the send."),)
        common = {"now": now, "zone": ZONE, "providers": provider_infos(), "notes": notes}
        made = []
        for name, selection, kind, lenses in _jobs(reader, rows, now):
            options = ReportOptions(kind=kind, lenses=lenses, **common)
            branding = Branding("", "How it went", "Northwind Traders", LOGO, "#0B5D4E")
            path = folder / f"{name}.pdf"
            made.append(
                write_pdf_headless(reader, selection, options, branding, path, formats=formats)
            )
        return made
    finally:
        reader.close()
        opened.close()
        del app


def _jobs(reader, rows, now):
    """Name, selection, kind and lenses of each report."""
    sent = [row for row in rows if row.sent_at]
    versions = {(v.account_id, v.campaign_id) for v in reader.variants(Selection())}
    singles = {
        "most": max(sent, key=lambda row: row.clicks or 0),
        "totals": next((r for r in sent if r.unique_clicks and not r.click_rows), None),
        "silent": min(sent, key=lambda row: (row.click_rows, row.clicks or 0)),
        "versions": next((r for r in sent if (r.account_id, r.campaign_id) in versions), None),
    }
    for name, row in singles.items():
        if row is not None:
            lenses = Lenses(human=name == "most")
            yield name, Selection(campaigns=(row.key,)), ReportKind.CAMPAIGN, lenses
    some = tuple(row.key for row in sent if row.clicks)[:6]
    yield "six", Selection(campaigns=some), ReportKind.SELECTION, Lenses(Base.SENT)
    last = max(row.sent_at for row in sent).date()
    period = Period(date(last.year, last.month, 1), last)
    yield "month", Selection(period=period), ReportKind.PERIOD, Lenses()
    yield "all", Selection(), ReportKind.SELECTION, Lenses()


if __name__ == "__main__":
    for result in make_previews(Path(sys.argv[1]), Path(sys.argv[2])):
        sys.stdout.write(f"{result}\n")
