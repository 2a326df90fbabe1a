"""The facts about an exported file: what a figure meant, months later.

They stand beside it in `name.csv.meta.json`; in a workbook also in the sheet "About", and in a ZIP
in `ABOUT.json`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from services import VERSION
from services.domain.times import iso_utc
from services.http.redaction import redact
from services.reports.destination import whole_file
from services.wording import noop, tr

if TYPE_CHECKING:
    from pathlib import Path

    from services.domain.accounts import Account
    from services.reports.request import ExportRequest, ExportResult

SCHEMA = 1
"""Version of the machine names of columns."""
_LABELS = {
    "title": noop("What"),
    "written_at": noop("Written at"),
    "application": noop("Application"),
    "schema": noop("Version of the column names"),
    "time_zone": noop("Time zone of the times"),
    "personal_data": noop("With personal data"),
    "rates": noop("Base of rates"),
    "bots": noop("Bots"),
    "from": noop("From"),
    "to": noop("To"),
    "file": noop("File"),
    "format": noop("Format"),
    "preset": noop("Preset"),
    "columns": noop("Columns"),
    "rows_of": noop("Rows of"),
    "accounts": noop("Accounts"),
    "name": noop("Name"),
    "provider": noop("Provider"),
    "refreshed_at": noop("Refreshed at"),
    "rates_of": noop("Rates of"),
    "lenses": noop("Lenses"),
    "filters": noop("Filters"),
    "search": noop("Search"),
    "providers": noop("Providers"),
    "channels": noop("Channels"),
    "statuses": noop("Statuses"),
    "tags": noop("Tags"),
    "starred": noop("Starred"),
    "campaigns": noop("Campaigns"),
    "campaign": noop("Campaign"),
    "sent_from": noop("Sent from"),
    "sent_to": noop("Sent to"),
    "days_in": noop("Days in"),
    "picked_clicks": noop("Picked clicks"),
    "countries": noop("Countries"),
    "devices": noop("Devices"),
    "systems": noop("Systems"),
    "browsers": noop("Browsers"),
    "urls": noop("Urls"),
    "links": noop("Links"),
    "hours": noop("Hours"),
    "hours_zone": noop("Hours zone"),
    "people": noop("People"),
    "clicked_from": noop("Clicked from"),
    "clicked_before": noop("Clicked before"),
    "order": noop("Order"),
    "recipe": noop("Recipe"),
    "about": noop("Explanation"),
    "report": noop("Report"),
    "period": noop("Period"),
    "period_goes_by": noop("Period goes by"),
    "zone": noop("Zone"),
    "group": noop("Group"),
    "pattern": noop("Pattern"),
    "comparison": noop("Comparison"),
    "warnings": noop("Warnings"),
}


def sidecar_path(path: Path) -> Path:
    """Where the facts of a file lie."""
    return path.with_name(f"{path.name}.meta.json")


def facts_of(request: ExportRequest, result: ExportResult) -> dict[str, Any]:
    """What is written about a file; no row of it and no secret."""
    csv = request.format == "csv"
    local = request.format == "xlsx" or (csv and request.preset != "programs")
    return {
        "file": result.path.name,
        **file_facts(request.title),
        "format": request.format,
        "preset": request.preset if csv else None,
        "formula_guard": csv and request.preset != "programs",
        "time_zone": request.zone if local else "UTC",
        "personal_data": request.personal,
        "columns": [column.key for column in request.columns],
        "rows": result.rows,
        "bytes": result.bytes,
        "sha256": result.sha256,
        **({"warnings": list(result.warnings)} if result.warnings else {}),
        **request.metadata,
    }


def file_facts(title: str) -> dict[str, Any]:
    """What can be said of every file: what it is, when it was written and by what."""
    return {
        "title": title,
        "written_at": iso_utc(datetime.now(UTC).replace(microsecond=0)),
        "application": f"Sendsight {VERSION}",
        "schema": SCHEMA,
    }


def refreshed_at(accounts: Sequence[Account], wanted: Sequence[str] = ()) -> str | None:
    """When the account that was read longest ago was read; of all accounts, or of those with the wanted ids."""
    read = [
        account.refreshed_at
        for account in accounts
        if account.refreshed_at and (not wanted or account.account_id in wanted)
    ]
    return iso_utc(min(read)) if read else None


def facts_text(facts: Mapping[str, Any]) -> bytes:
    """Facts as JSON for people, without secrets."""
    text = msgspec.json.format(msgspec.json.encode(facts), indent=2).decode()
    return redact(text).encode() + b"\n"


def fact_lines(facts: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Facts as lines of a label and a text, without secrets; what is not known is left out."""
    return [(label, redact(text)) for label, text in _lines(facts, "")]


def write_sidecar(request: ExportRequest, result: ExportResult) -> Path:
    """Write the facts beside the file, replacing those of an older one.

    Raises:
        ExportFailed: They cannot be written.
    """
    path = sidecar_path(result.path)
    with whole_file(path, overwrite=True) as file:
        file.write(facts_text(facts_of(request, result)))
    return path


def _lines(facts: Mapping[str, Any], group: str) -> list[tuple[str, str]]:
    """The lines of facts, which stand within a `group` where that is not empty."""
    found: list[tuple[str, str]] = []
    for key, value in facts.items():
        label = tr(_LABELS[key]) if key in _LABELS else _words(key)
        if group:
            label = tr("{group}: {label}").format(group=group, label=label)
        if isinstance(value, Mapping):
            found += _lines(value, label)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            found += _list_lines(value, label)
        elif value is not None and value != "":
            found.append((label, _text(value)))
    return found


def _list_lines(values: Sequence[Any], label: str) -> list[tuple[str, str]]:
    """A list of plain values is one line; of a list of facts each has its own."""
    if any(isinstance(value, Mapping) for value in values):
        return [(label, _entry(value)) for value in values]
    return [(label, ", ".join(_text(value) for value in values))] if values else []


def _entry(value: Any) -> str:
    if not isinstance(value, Mapping):
        return _text(value)
    return ", ".join(
        tr("{label}: {text}").format(label=label, text=text) for label, text in _lines(value, "")
    )


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return iso_utc(value) if isinstance(value, datetime) else str(value)


def _words(key: str) -> str:
    return key.replace("_", " ").capitalize()
