"""What is written down about a file, and what it is called."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths

from gui.export.sources import Scope
from gui.scope import Subject
from services.domain.bots import policy
from services.domain.own_marks import ExportRecord
from services.domain.plan import Period
from services.domain.times import iso_utc
from services.reports.filenames import free_path, suggested_name
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.export.tables import ExportTable
    from gui.scope import ExportScope
    from services.domain.accounts import Account
    from services.domain.bots import BotRules
    from services.domain.click_filter import ClickFilter
    from services.reports.request import ExportResult


def accounts_of(
    table: ExportTable, scope: Scope, accounts: Sequence[Account]
) -> tuple[Account, ...]:
    """The accounts whose rows are exported, as far as that is known beforehand."""
    if scope == Scope.ALL or not table.accounts:
        return tuple(accounts)
    return tuple(account for account in accounts if account.account_id in table.accounts)


def why_nothing_personal(table: ExportTable, scope: Scope, accounts: Sequence[Account]) -> str:
    """Why no personal data can be included; "" where it can.

    Args:
        table: The table.
        scope: Its rows.
        accounts: The accounts whose rows are exported.
    """
    if not table.personal:
        return tr("These rows name nobody.")
    known = {account.account_id for account in accounts}
    removed = scope != Scope.ALL and table.accounts - known
    if removed or any(account.keep_personal for account in accounts):
        return ""
    return tr("No account here keeps personal data, so there is none to include.")


def record_of(result: ExportResult, title: str, form: str, *, personal: bool) -> ExportRecord:
    """What the list of exports holds of a file that was written just now."""
    return ExportRecord(
        written_at=datetime.now(UTC),
        path=str(result.path),
        title=title,
        format=form,
        rows=result.rows,
        personal=personal,
        sha256=result.sha256,
    )


def facts_of(
    shown: ExportScope,
    table: ExportTable,
    scope: Scope,
    accounts: Sequence[Account],
    rules: BotRules,
) -> dict[str, Any]:
    """The facts for the description beside the file: no secret, no row; `rules` are those in force."""
    found: dict[str, Any] = {
        "rows_of": str(scope),
        "accounts": [
            {
                "name": account.name,
                "provider": account.provider,
                "refreshed_at": iso_utc(account.refreshed_at) if account.refreshed_at else None,
            }
            for account in accounts
        ],
        "bots": policy(rules, human=shown.lenses.human),
        "rates_of": str(shown.lenses.base),
        "lenses": shown.lenses.words(),
        "rates": tr("fractions of 1; each column's name says of what"),
    }
    if scope != Scope.ALL:
        found["filters"] = _filters(shown)
        if table.subject == Subject.CAMPAIGNS:
            view = shown.campaigns
        else:
            view = shown.links if table.subject == Subject.LINKS else shown.clicks
            if shown.data is not None and shown.data.picked.narrows:
                found["picked_clicks"] = picked_facts(shown.data.picked)
            found["campaigns"] = len(shown.detail) or len(shown.campaigns.rows)
        if table.subject not in (Subject.CHART, Subject.BREAKDOWNS):
            found["order"] = [f"-{by.column}" if by.descending else by.column for by in view.order]
    return found


def picked_facts(picked: ClickFilter) -> dict[str, Any]:
    """What was picked in charts, without what tells who somebody is."""
    found: dict[str, Any] = {
        name: list(getattr(picked, name))
        for name in ("countries", "devices", "systems", "browsers", "urls")
        if getattr(picked, name)
    }
    if picked.hours:
        found["hours"] = [list(hour) for hour in picked.hours]
        found["hours_zone"] = picked.zone
    if picked.recipients:
        found["people"] = len(picked.recipients)
    if picked.first is not None:
        found["clicked_from"] = iso_utc(picked.first)
    if picked.last is not None:
        found["clicked_before"] = iso_utc(picked.last)
    return found


def _filters(shown: ExportScope) -> dict[str, Any]:
    selection = shown.selection
    period = selection.period
    return {
        "search": selection.search,
        "accounts": list(selection.accounts),
        "providers": list(selection.providers),
        "channels": list(selection.channels),
        "statuses": list(selection.statuses),
        "tags": list(selection.tags),
        "starred": selection.starred,
        "sent_from": period.first.isoformat() if period.first else None,
        "sent_to": period.last.isoformat() if period.last else None,
        "days_in": selection.zone if period != Period() else None,
    }


def suggested_path(
    shown: ExportScope,
    table: ExportTable,
    scope: Scope,
    accounts: Sequence[Account],
    folder: str,
    suffix: str,
) -> Path:
    """A path that does not exist yet: what is inside, in the folder used last."""
    one = accounts[0] if len(accounts) == 1 else None
    providers = {account.provider for account in accounts}
    chart = shown.chart.title if shown.chart and table.subject == Subject.CHART else ""
    name = suggested_name(
        chart or str(table.subject),
        provider=providers.pop() if len(providers) == 1 else "",
        account=one.name if one else "",
        period=None if scope == Scope.ALL else shown.selection.period,
        suffix=suffix,
    )
    return free_path(usable_folder(folder) / name)


def usable_folder(folder: str) -> Path:
    """The folder if it is still there, else the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for candidate in (folder, documents):
        if candidate and Path(candidate).is_dir():
            return Path(candidate)
    return Path.home()
