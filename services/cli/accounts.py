"""`accounts list | check | remove`; adding has a file of its own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import msgspec

from services.cli import accounts_add
from services.cli.context import account_named
from services.cli.output import DONE, NOTHING_DONE, SOME_FAILED, UsageError
from services.cli.words import state_word
from services.domain.errors import ServiceError
from services.domain.times import iso_utc
from services.reports.table_text import clean

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.accounts import Account, AccountCheck
    from services.sync.session import Session


def add_parser(commands: Subcommands) -> None:
    """The commands' places on the command line."""
    parser = commands.add_parser("accounts", help="list, test, add and remove accounts")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the accounts and their states")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=run_list)
    check = actions.add_parser("check", help="test an account at its provider")
    check.add_argument("name", metavar="NAME")
    check.set_defaults(run=run_check)
    remove = actions.add_parser("remove", help="remove an account, its secrets and its data")
    remove.add_argument("name", metavar="NAME")
    remove.add_argument(
        "--keep-data", action="store_true", help="keep what was read; reports still show it"
    )
    remove.add_argument("--yes", action="store_true", help="do not ask, even in a terminal")
    remove.set_defaults(run=run_remove)
    accounts_add.add_parser(actions)


def run_list(args: Namespace, context: Context) -> int:
    """Print the accounts."""
    accounts = _stored_accounts(context)
    if args.json:
        data = msgspec.json.format(msgspec.json.encode([as_data(a) for a in accounts]), indent=2)
        context.output.result(data.decode())
        return DONE
    if not accounts:
        context.output.result("There are no accounts yet.")
        return DONE
    from services.reports.request import ExportColumn, Kind
    from services.reports.table_text import table_text

    columns = (
        ExportColumn("name", "Account"),
        ExportColumn("provider", "Provider"),
        ExportColumn("state", "State"),
        ExportColumn("at", "Last refresh", Kind.TIME),
        ExportColumn("personal", "Keeps personal data", Kind.FLAG),
    )
    rows = [(a.name, a.provider, state_word(a), a.refreshed_at, a.keep_personal) for a in accounts]
    context.output.out.write(table_text(columns, rows, width=context.output.width))
    return DONE


def _stored_accounts(context: Context) -> tuple[Account, ...]:
    """The accounts; none where there is no workspace, which is not made for asking."""
    if context.demo:
        with context.session() as session:
            return session.workspace.accounts()
    if not context.exists:
        return ()
    with context.stored() as workspace:
        return workspace.accounts()


def as_data(account: Account) -> dict[str, Any]:
    """An account for programs; secrets are not part of it."""
    return {
        "account_id": account.account_id,
        "name": account.name,
        "provider": account.provider,
        "state": account.state,
        "error_code": account.error_code,
        "error": account.error,
        "refreshed_at": iso_utc(account.refreshed_at) or None,
        "added_at": iso_utc(account.added_at) or None,
        "api_url": account.api_url,
        "login_url": account.login_url,
        "settings": account.settings,
        "keep_personal": account.keep_personal,
        "label": account.external_label,
        "time_zone": account.time_zone,
        "currency": account.currency,
    }


def run_check(args: Namespace, context: Context) -> int:
    """Test an account and print who it met and what can be read."""
    with _session(context) as session:
        account = account_named(session.workspace.accounts(), args.name)
        try:
            found = session.run(session.engine.check(account))
        except ServiceError as error:
            context.output.tell(f"{account.name}: {error}")
            return NOTHING_DONE if error.code in {"no_keyring", "store_failed"} else SOME_FAILED
    for line in check_lines(account, found):
        context.output.result(line)
    return DONE


def check_lines(account: Account, found: AccountCheck) -> list[str]:
    """A successful test in words: who was met, then a tick list."""
    facts = found.facts
    who = facts.label or facts.external_id
    known = [
        text
        for text in (
            facts.external_id if who != facts.external_id else None,
            facts.time_zone,
            facts.currency,
        )
        if text
    ]
    met = f"signed in as {who}" if who else "the key is accepted"
    lines = [f"{account.name}: {met}{' (' + ', '.join(known) + ')' if known else ''}"]
    lines += [f"  {'✓' if item.ok else '✗'} {item.text}" for item in found.items]
    return [clean(line) for line in lines]


def run_remove(args: Namespace, context: Context) -> int:
    """Remove an account, always with its secrets."""
    from services.sync.accounts import remove_account

    with _session(context) as session:
        account = account_named(session.workspace.accounts(), args.name)
        if not args.yes and not _confirmed(account, context, keep_data=args.keep_data):
            context.output.tell("Nothing was removed.")
            return NOTHING_DONE
        session.run(remove_account(session, account.account_id, with_data=not args.keep_data))
    kept = " Its data is kept." if args.keep_data else ""
    context.output.result(f"Removed {account.name}.{kept}")
    return DONE


def _confirmed(account: Account, context: Context, *, keep_data: bool) -> bool:
    """Ask in a terminal; scripts are not asked."""
    err = context.output.err
    if not (sys.stdin is not None and sys.stdin.isatty() and err.isatty()):
        return True
    what = "its keys" if keep_data else "its keys and all its data"
    err.write(f"Remove {account.name}, {what}? [y/N] ")
    err.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _session(context: Context) -> Session:
    """The session of a command that needs an account."""
    if not context.demo and not context.exists:
        raise UsageError("There are no accounts yet.")
    return context.session()
