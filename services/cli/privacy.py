"""`privacy`: what is kept of people, the files that were written, finding and forgetting a person."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from services.cli.output import DONE, NOTHING_DONE, UsageError
from services.cli.words import counted
from services.reports.privacy import masked
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import clean, table_text

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.cli.output import Output
    from services.sync.forgetting import PersonSearch
    from services.sync.session import Session

_KEPT = (ExportColumn("account", "Account"), ExportColumn("kept", "Kept of people"))
_EXPORTS = (
    ExportColumn("written", "Written", Kind.TIME),
    ExportColumn("rows", "Rows", Kind.COUNT),
    ExportColumn("personal", "Personal data"),
    ExportColumn("path", "File"),
)
_PEOPLE = (
    ExportColumn("account", "Account"),
    ExportColumn("person", "Person"),
    ExportColumn("clicks", "Clicks", Kind.COUNT),
    ExportColumn("events", "Other events", Kind.COUNT),
)
_WHO = "-"
"""In place of a person on the command line, where others may see it: read from standard input."""


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "privacy",
        help="what is kept of people: show, exports, find, forget",
        description="Everything lies in the workspace on this computer; keys lie in its keyring.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("show", help="what is kept of people, by account")
    one.set_defaults(run=run_show)
    one = actions.add_parser("exports", help="the files that were written from this workspace")
    one.add_argument("--clear", action="store_true", help="empty the list; the files stay")
    one.set_defaults(run=run_exports)
    for name, words, run in (
        ("find", "look for a person in all accounts", run_find),
        ("forget", "take a person out of the workspace, for good", run_forget),
    ):
        one = actions.add_parser(name, help=words)
        one.add_argument(
            "who",
            metavar="PERSON",
            help="e-mail address, phone number or id; - reads it from standard input",
        )
        if run is run_forget:
            one.add_argument("--yes", action="store_true", help="do not ask")
        one.set_defaults(run=run)


def run_show(_: Namespace, context: Context) -> int:
    """Print what is kept of people."""
    with context.stored() as workspace:
        rows = [
            (
                account.name,
                "addresses, numbers, names and IP addresses"
                if account.keep_personal
                else "ids and keyed hashes only, and the country of an IP address",
            )
            for account in workspace.accounts()
        ]
    context.output.out.write(table_text(_KEPT, rows, width=context.output.width))
    return DONE


def run_exports(args: Namespace, context: Context) -> int:
    """Print the list of exports, newest first, or empty it."""
    with context.stored() as workspace:
        records = workspace.own.exports()
        if args.clear:
            workspace.own.clear_exports()
    if args.clear:
        context.output.tell(f"Took {counted(len(records), 'file')} off the list. The files stay.")
    elif not records:
        context.output.tell("No file was written from this workspace yet.")
    else:
        rows = [(r.written_at, r.rows, "yes" if r.personal else "no", r.path) for r in records]
        context.output.out.write(table_text(_EXPORTS, rows, width=context.output.width))
    return DONE


def run_find(args: Namespace, context: Context) -> int:
    """Look for a person, and print where something is known of them."""
    who = _who(args.who)
    _need(context)
    with context.session() as session:
        _show(_search(session, who), context.output)
    return DONE


def run_forget(args: Namespace, context: Context) -> int:
    """Forget a person in all accounts."""
    from services.sync.forgetting import forget_person

    who = _who(args.who)
    _need(context)
    with context.session() as session:
        search = _search(session, who)
        _show(search, context.output)
        if not search.people:
            return NOTHING_DONE
        if not args.yes and not _confirmed(context.output, from_input=args.who == _WHO):
            context.output.tell("Nothing was changed.")
            return NOTHING_DONE
        rows = session.run(forget_person(session, search.people))
    context.output.tell(
        f"Forgotten: {counted(rows, 'row')} no longer tell who it was. Your providers still have the "
        "data; ask them, too. Files exported earlier are not changed."
    )
    return DONE


def _search(session: Session, who: str) -> PersonSearch:
    from services.sync.forgetting import find_person

    return session.run(find_person(session, who))


def _need(context: Context) -> None:
    """Refuse where there is no workspace: looking for somebody creates none."""
    from services.cli.context import no_workspace

    if not context.exists:
        raise no_workspace(context)


def _who(word: str) -> str:
    if word != _WHO:
        return word
    stream = getattr(sys.stdin, "buffer", None)
    text = stream.readline(10_000).decode("utf-8", "replace").strip() if stream else ""
    if not text:
        raise UsageError("Nobody was named on standard input.")
    return text


def _show(search: PersonSearch, output: Output) -> None:
    """What was found, masked, and where could not be looked."""
    rows = [
        (one.account, masked(one.address) if one.address else one.recipient, one.clicks, one.events)
        for one in search.people
    ]
    if rows:
        output.out.write(table_text(_PEOPLE, rows, width=output.width))
        output.out.flush()
    else:
        output.tell("Nothing of this person was found.")
    if search.locked:
        names = ", ".join(map(clean, search.locked))
        output.tell(f"Could not be looked through, since the keyring gave no key: {names}.")
    if search.by_id_only:
        names = ", ".join(map(clean, search.by_id_only))
        output.tell(f"These know people by an id only; write that to look there: {names}.")


def _confirmed(output: Output, *, from_input: bool) -> bool:
    """Ask at a terminal; where nobody can answer, only --yes goes on.

    Raises:
        UsageError: Nobody can be asked.
    """
    if from_input or not sys.stdin.isatty():
        raise UsageError("Forgetting cannot be undone. Add --yes to go on.")
    output.err.write("Forget this person? It cannot be undone. [y/N] ")
    output.err.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
