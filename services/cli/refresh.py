"""`refresh`: read what is new from the providers into the workspace."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

from services.cli import goals, summary
from services.cli.arguments import add_period, period_of
from services.cli.context import account_named
from services.cli.output import NOTHING_DONE
from services.cli.progress import ProgressLines
from services.cli.secrets_input import secrets_for_run
from services.cli.stopping import StopSignals
from services.domain.plan import RefreshOptions

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.cli.output import Output
    from services.domain.accounts import Account
    from services.domain.plan import RefreshOutcome
    from services.sync.session import Session


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "refresh",
        help="read what is new from the providers",
        description="Read what is new: totals first, then details, newest campaigns first. "
        "Ctrl+C stops and keeps what has arrived.",
    )
    parser.add_argument(
        "--account",
        action="append",
        metavar="NAME",
        dest="accounts",
        help="only this account; may be given more than once",
    )
    add_period(parser, what="campaigns sent (in UTC)")
    parser.add_argument("--full", action="store_true", help="read everything again")
    parser.add_argument(
        "--totals-only",
        action="store_true",
        help="campaigns and their counters, no links and clicks",
    )
    parser.add_argument("--json", action="store_true", help="print the outcome as JSON")
    parser.add_argument(
        "--goals", action="store_true", help="tell the goals that are missed then; 4 where one is"
    )
    parser.add_argument(
        "--secrets-from",
        choices=["-"],
        metavar="-",
        help='secrets for this run only, on standard input: {"account name": {"field": "value"}}',
    )
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Refresh accounts and tell how each ended."""
    period = period_of(args)
    if not context.demo and not context.exists:
        return _no_accounts(context)
    progress = progress_for(context.output)
    with context.session(progress.take) as session:
        accounts = session.workspace.accounts()
        chosen = _chosen(accounts, args.accounts)
        if not accounts:
            return _no_accounts(context)
        if args.secrets_from:
            for account_id, values in secrets_for_run(accounts).items():
                session.credentials.keep_for_run(account_id, values)
        options = RefreshOptions(chosen, period, full=args.full, totals_only=args.totals_only)
        outcome, signalled = session.run(refresh(session, options, progress))
        told = goals.after_refresh(session.workspace) if args.goals else ()
    summary.show(outcome, context.output, as_json=args.json)
    goals.tell_missed(told, context.output)
    if signalled is not None:
        context.output.tell("Stopped. What had arrived is kept.")
        return signalled
    # A failed account weighs more: what the goals say may then be old.
    return summary.exit_code(outcome) or goals.exit_code(told)


def progress_for(output: Output) -> ProgressLines:
    """Progress as the stream can show it."""
    width = shutil.get_terminal_size().columns if output.err.isatty() else None
    return ProgressLines(output, width)


def _chosen(accounts: tuple[Account, ...], names: list[str] | None) -> tuple[str, ...] | None:
    if names is None:
        return None
    return tuple(dict.fromkeys(account_named(accounts, name).account_id for name in names))


def _no_accounts(context: Context) -> int:
    context.output.tell("There are no accounts yet. Add one with `sendsight-cli accounts add`.")
    return NOTHING_DONE


async def refresh(
    session: Session, options: RefreshOptions, progress: ProgressLines
) -> tuple[RefreshOutcome, int | None]:
    """Run a refresh that a signal can stop; the outcome, and the exit code of a signal."""
    work = asyncio.ensure_future(session.engine.refresh(options))
    ticking = asyncio.ensure_future(progress.tick())
    try:
        with StopSignals(asyncio.get_running_loop(), session.engine.stop, work.cancel) as signals:
            outcome = await work
            return outcome, signals.exit_code
    except asyncio.CancelledError:
        # Only the second signal cancels the refresh itself.
        raise KeyboardInterrupt from None
    finally:
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)
