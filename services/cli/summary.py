"""How a refresh ended, account by account: a table, JSON, sentences and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from services.cli.output import DONE, NOTHING_DONE, SOME_FAILED
from services.cli.words import counted, failure_word
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import clean, table_text

if TYPE_CHECKING:
    from services.cli.output import Output
    from services.domain.plan import AccountOutcome, RefreshOutcome

MOST_NOTES = 5
"""Notes shown of an account; the others are counted."""
_COLUMNS = (
    ExportColumn("account", "Account"),
    ExportColumn("provider", "Provider"),
    ExportColumn("state", "State"),
    ExportColumn("campaigns", "Campaigns", Kind.COUNT),
    ExportColumn("rows", "Rows read", Kind.COUNT),
    ExportColumn("calls", "Calls", Kind.COUNT),
    ExportColumn("seconds", "Seconds", Kind.MONEY),
)


def state_of(outcome: AccountOutcome) -> str:
    """done, stopped or failed."""
    if outcome.error_code is not None:
        return "failed"
    return "stopped" if outcome.cancelled else "done"


def as_data(outcome: RefreshOutcome) -> dict[str, Any]:
    """The outcome for programs."""
    return {
        "accounts": [_account(one) for one in outcome.accounts],
        "seconds": round(outcome.seconds, 1),
    }


def _account(one: AccountOutcome) -> dict[str, Any]:
    return {
        "account": one.account,
        "provider": one.provider,
        "state": state_of(one),
        "campaigns": one.campaigns,
        "rows": one.rows,
        "pages": one.pages,
        "calls": one.calls,
        "seconds": round(one.seconds, 1),
        "error_code": one.error_code,
        "error": one.error,
        "remedy": one.remedy or None,
        "warnings": list(one.warnings),
    }


def show(outcome: RefreshOutcome, output: Output, *, as_json: bool) -> None:
    """Print the outcome; failures and notes go to standard error as sentences."""
    if as_json:
        text = msgspec.json.format(msgspec.json.encode(as_data(outcome)), indent=2)
        output.result(text.decode())
    else:
        rows = [
            (
                one.account,
                one.provider,
                _state_words(one),
                one.campaigns,
                one.rows,
                one.calls,
                round(one.seconds, 1),
            )
            for one in outcome.accounts
        ]
        output.out.write(table_text(_COLUMNS, rows, width=output.width))
        output.out.flush()
    for one in outcome.accounts:
        _tell(one, output)


def _state_words(one: AccountOutcome) -> str:
    return failure_word(one.error_code) if one.error_code is not None else state_of(one)


def _tell(one: AccountOutcome, output: Output) -> None:
    name = clean(one.account)
    if one.error_code is not None:
        output.tell(f"{name}: {clean(' '.join(filter(None, (one.error, one.remedy))))}")
        if output.verbose and one.detail:
            output.tell(clean(one.detail))
    notes = one.warnings if output.verbose else one.warnings[:MOST_NOTES]
    for note in notes:
        output.tell(f"{name}: note: {clean(note)}")
    if len(one.warnings) > len(notes):
        output.tell(f"{name}: and {counted(len(one.warnings) - len(notes), 'more note')}")


def exit_code(outcome: RefreshOutcome) -> int:
    """0; 1 where an account failed; 3 where no account had a usable keyring."""
    if not outcome.failed:
        return DONE
    keyless = all(one.error_code == "no_keyring" for one in outcome.accounts)
    return NOTHING_DONE if keyless else SOME_FAILED
