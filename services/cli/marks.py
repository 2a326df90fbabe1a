"""`marks`: the user's own tags and stars on campaigns, listed, given and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.cli.choosing import add_campaign_options, check_period, narrowed, selection_of
from services.cli.output import DONE, NOTHING_DONE, UsageError
from services.cli.words import counted
from services.domain.own_marks import tidy_tag
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import table_text
from services.reports.zones import local_zone_name

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.rows import CampaignRow
    from services.store.workspace import Workspace

_COLUMNS = (
    ExportColumn("campaign", "Campaign"),
    ExportColumn("id", "Id"),
    ExportColumn("account", "Account"),
    ExportColumn("sent", "Sent", Kind.TIME),
    ExportColumn("starred", "Star"),
    ExportColumn("tags", "Tags"),
)


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "marks",
        help="your own tags and stars on campaigns: list, tag, untag, star, unstar",
        description="Tags and stars are kept in the workspace; a refresh never changes them.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("list", help="campaigns with a tag or a star")
    add_campaign_options(one)
    one.set_defaults(run=run_list)
    for name, words, run in (
        ("tag", "give campaigns a tag", run_tag),
        ("untag", "take a tag from campaigns", run_untag),
        ("star", "star campaigns", run_star),
        ("unstar", "take stars from campaigns", run_unstar),
    ):
        one = actions.add_parser(name, help=words)
        if name.endswith("tag"):
            one.add_argument("text", metavar="TAG", help="the tag")
        _add_choice(one)
        one.set_defaults(run=run)


def _add_choice(parser: ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="all campaigns")
    add_campaign_options(parser)


def run_list(args: Namespace, context: Context) -> int:
    """Print the marked campaigns."""
    check_period(args)
    with context.stored() as workspace:
        rows = _rows(args, workspace)
        tags = workspace.own.tags_of([row.key for row in rows])
    marked = [row for row in rows if tags[row.key] or row.starred]
    if not marked:
        context.output.tell("No campaign here has a tag or a star.")
        return DONE
    lines = [
        (
            row.name or row.campaign_id,
            row.campaign_id,
            row.account,
            row.sent_at,
            "*" if row.starred else None,
            ", ".join(tags[row.key]) or None,
        )
        for row in marked
    ]
    context.output.out.write(table_text(_COLUMNS, lines, width=context.output.width))
    return DONE


def run_tag(args: Namespace, context: Context) -> int:
    """Give campaigns a tag."""
    return _retag(args, context, give=True)


def run_untag(args: Namespace, context: Context) -> int:
    """Take a tag from campaigns."""
    return _retag(args, context, give=False)


def _retag(args: Namespace, context: Context, *, give: bool) -> int:
    """Give or take a tag; the other tags of a campaign stay, in any spelling of case."""
    word = tidy_tag(args.text)
    _check_choice(args)
    with context.stored() as workspace:
        rows = _rows(args, workspace)
        before = workspace.own.tags_of([row.key for row in rows])
        changed = {}
        for key, tags in before.items():
            left = tuple(tag for tag in tags if tag.casefold() != word.casefold())
            if give is (left == tags):
                changed[key] = (*left, word) if give else left
        workspace.own.set_tags(changed)
    verb = "Tagged" if give else "Untagged"
    return _tell(context, verb, len(changed), len(rows))


def run_star(args: Namespace, context: Context) -> int:
    """Star campaigns."""
    return _restar(args, context, starred=True)


def run_unstar(args: Namespace, context: Context) -> int:
    """Take stars from campaigns."""
    return _restar(args, context, starred=False)


def _restar(args: Namespace, context: Context, *, starred: bool) -> int:
    _check_choice(args)
    with context.stored() as workspace:
        rows = _rows(args, workspace)
        changed = [row.key for row in rows if row.starred is not starred]
        workspace.own.set_starred(changed, starred=starred)
    return _tell(context, "Starred" if starred else "Unstarred", len(changed), len(rows))


def _check_choice(args: Namespace) -> None:
    """Refuse to change all campaigns unless that is asked for in so many words.

    Raises:
        UsageError: Nothing chooses campaigns, or two things contradict each other.
    """
    check_period(args)
    chosen = narrowed(args)
    if args.all and chosen:
        raise UsageError("Give either --all or options that choose campaigns.")
    if not args.all and not chosen:
        raise UsageError("Say which campaigns: --search, --campaign, --period and so on, or --all.")


def _rows(args: Namespace, workspace: Workspace) -> list[CampaignRow]:
    reader = workspace.reader()
    try:
        return reader.campaigns(selection_of(args, workspace, reader, zone=local_zone_name()))
    finally:
        reader.close()


def _tell(context: Context, verb: str, changed: int, chosen: int) -> int:
    if not chosen:
        context.output.tell("No campaign matches. Nothing was changed.")
        return NOTHING_DONE
    same = chosen - changed
    rest = f" {same:,} had it so already." if same else ""
    context.output.tell(f"{verb} {counted(changed, 'campaign')}.{rest}")
    return DONE
