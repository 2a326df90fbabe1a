"""The facts beside an exported file, `name.csv.meta.json`: what a figure meant, months later."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from services import VERSION
from services.domain.times import iso_utc
from services.http.redaction import redact
from services.reports.destination import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from services.reports.request import ExportRequest, ExportResult

SCHEMA = 1
"""Version of the machine names of columns."""


def sidecar_path(path: Path) -> Path:
    """Where the facts of a file lie."""
    return path.with_name(f"{path.name}.meta.json")


def facts_of(request: ExportRequest, result: ExportResult) -> dict[str, Any]:
    """What is written about a file; no row of it and no secret."""
    csv = request.format == "csv"
    return {
        "file": result.path.name,
        "title": request.title,
        "written_at": iso_utc(datetime.now(UTC).replace(microsecond=0)),
        "application": f"Sendsight {VERSION}",
        "schema": SCHEMA,
        "format": request.format,
        "preset": request.preset if csv else None,
        "formula_guard": csv and request.preset != "programs",
        "time_zone": request.zone if csv and request.preset != "programs" else "UTC",
        "personal_data": request.personal,
        "columns": [column.key for column in request.columns],
        "rows": result.rows,
        "bytes": result.bytes,
        "sha256": result.sha256,
        **request.metadata,
    }


def write_sidecar(request: ExportRequest, result: ExportResult) -> Path:
    """Write the facts beside the file, replacing those of an older one.

    Raises:
        ExportFailed: They cannot be written.
    """
    path = sidecar_path(result.path)
    text = msgspec.json.format(msgspec.json.encode(facts_of(request, result)), indent=2).decode()
    with whole_file(path, overwrite=True) as file:
        file.write(redact(text).encode() + b"\n")
    return path
