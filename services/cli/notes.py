"""`notes`: notes on the time axis, listed, written and deleted."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from services.cli.context import account_named
from services.cli.output import DONE, UsageError
from services.domain.kinds import Channel
from services.domain.own_marks import Note
from services.domain.rows import Selection
from services.reports.request import ExportColumn
from services.reports.table_text import clean, table_text
from services.reports.zones import is_zone, local_zone_name

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.rows import CampaignKey, CampaignRow
    from services.store.workspace import Workspace

_SHORT = 8
"""Letters of a note's id that are shown; any beginning of it that fits one note only is understood."""


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "notes",
        help="notes on the time axis: list, add, remove",
        description="Notes are kept in the workspace; charts and PDF reports show them.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("list", help="the notes, oldest first")
    one.set_defaults(run=run_list)
    one = actions.add_parser("add", help="write a note")
    one.add_argument("text", metavar="TEXT", help="what happened")
    one.add_argument("--at", metavar="TIME", help="2026-11-20 or 2026-11-20 14:05 (now)")
    one.add_argument("--zone", metavar="ZONE", help="time zone of --at (this computer's)")
    one.add_argument(
        "--campaign", metavar="ID", help="the campaign that it belongs to (all of them)"
    )
    one.add_argument("--account", metavar="NAME", help="the campaign's account")
    one.add_argument(
        "--channel", choices=[str(channel) for channel in Channel], help="the campaign's channel"
    )
    one.set_defaults(run=run_add)
    one = actions.add_parser("remove", help="delete a note")
    one.add_argument("note_id", metavar="ID", help="the note's id, or its beginning")
    one.set_defaults(run=run_remove)


def run_list(_: Namespace, context: Context) -> int:
    """Print the notes, with times of this computer's zone."""
    with context.stored() as workspace:
        notes = workspace.own.notes()
        names = _names(workspace)
    if not notes:
        context.output.tell("There are no notes yet. Write one with `sendsight-cli notes add`.")
        return DONE
    zone = ZoneInfo(local_zone_name())
    columns = (
        ExportColumn("id", "Id"),
        ExportColumn("at", f"At ({zone.key})"),
        ExportColumn("campaign", "Campaign"),
        ExportColumn("text", "Note"),
    )
    rows = [
        (
            note.note_id[:_SHORT],
            note.at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
            names.get(note.campaign, note.campaign.campaign_id) if note.campaign else "all",
            note.text,
        )
        for note in notes
    ]
    context.output.out.write(table_text(columns, rows, width=context.output.width))
    return DONE


def run_add(args: Namespace, context: Context) -> int:
    """Write a note."""
    at = _moment(args.at, args.zone)
    if args.campaign is None and (args.account or args.channel):
        raise UsageError("--account and --channel go with --campaign.")
    with context.stored() as workspace:
        campaign = _campaign(args, workspace) if args.campaign else None
        note = Note(uuid.uuid4().hex, at, args.text, campaign)
        workspace.own.save_note(note)
    context.output.tell(f"Noted as {note.note_id[:_SHORT]}.")
    return DONE


def run_remove(args: Namespace, context: Context) -> int:
    """Delete a note."""
    wanted = args.note_id.strip().casefold()
    with context.stored() as workspace:
        found = [n for n in workspace.own.notes() if wanted and n.note_id.startswith(wanted)]
        if len(found) != 1:
            many = "Several notes begin" if found else "No note begins"
            raise UsageError(f"{many} with {clean(args.note_id)}; see `sendsight-cli notes list`.")
        workspace.own.delete_note(found[0].note_id)
    context.output.tell("The note is deleted.")
    return DONE


def _moment(text: str | None, zone: str | None) -> datetime:
    """A time as people write it; a day alone is its noon, so that it is that day in any near zone.

    Raises:
        UsageError: It is no time, or its zone is not known.
    """
    if zone and not is_zone(zone):
        raise UsageError(f"The time zone {clean(zone)} is not known. Write it like Europe/Berlin.")
    if text is None:
        if zone:
            raise UsageError("--zone goes with --at.")
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(
            f"{clean(text)} is no time, write it as YYYY-MM-DD or YYYY-MM-DD HH:MM."
        ) from None
    if len(text.strip()) == len("2026-11-20"):
        at = at.replace(hour=12)
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(zone or local_zone_name()))
    elif zone:
        raise UsageError("The time names its own zone already; leave --zone out.")
    return at.astimezone(UTC)


def _names(workspace: Workspace) -> dict[CampaignKey, str]:
    return {row.key: row.name or row.campaign_id for row in _rows(workspace, Selection())}


def _rows(workspace: Workspace, selection: Selection) -> list[CampaignRow]:
    reader = workspace.reader()
    try:
        return reader.campaigns(selection)
    finally:
        reader.close()


def _campaign(args: Namespace, workspace: Workspace) -> CampaignKey:
    """The campaign with an id.

    Raises:
        UsageError: There is none, or several have it.
    """
    accounts = workspace.accounts()
    selection = Selection(
        accounts=(account_named(accounts, args.account).account_id,) if args.account else (),
        channels=(args.channel,) if args.channel else (),
    )
    rows = [row for row in _rows(workspace, selection) if row.campaign_id == args.campaign]
    word = clean(args.campaign)
    if not rows:
        raise UsageError(f"There is no campaign with the id {word} here.")
    if len(rows) > 1:
        whose = "; ".join(f"{clean(row.account)}, {row.channel}" for row in rows)
        raise UsageError(
            f"Several campaigns have the id {word}: {whose}. Add --account or --channel."
        )
    return rows[0].key
