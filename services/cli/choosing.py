"""The options that choose campaigns, the same for reports and for the user's own marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.cli.arguments import add_period, period_of
from services.cli.context import account_named
from services.cli.output import UsageError
from services.domain import periods
from services.domain.errors import ServiceError
from services.domain.kinds import CampaignStatus, Channel
from services.domain.local_days import today_in
from services.domain.plan import Period
from services.domain.rows import Selection
from services.providers.registry import provider_keys

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from datetime import date

    from services.domain.rows import CampaignKey
    from services.store.reader import Reader
    from services.store.workspace import Workspace

_NARROWS = (
    *("campaign", "accounts", "tags", "providers", "channels", "statuses", "starred", "search"),
    *("period", "first", "last"),
)


def add_campaign_options(parser: ArgumentParser, *, period_goes_by: str = "sent") -> None:
    """The options.

    Args:
        parser: Where to.
        period_goes_by: What happened within the period, for the help.
    """
    rows = parser.add_argument_group("which campaigns (an option may be given more than once)")
    for option, field, metavar, text in (
        ("--account", "accounts", "NAME", "only this account"),
        ("--campaign", "campaign", "ID", "only the campaign with this id"),
        ("--tag", "tags", "TAG", "only with this tag of yours"),
    ):
        rows.add_argument(option, action="append", metavar=metavar, dest=field, help=text)
    for option, field, choices in (
        ("--provider", "providers", provider_keys()),
        ("--channel", "channels", tuple(map(str, Channel))),
        ("--status", "statuses", tuple(map(str, CampaignStatus))),
    ):
        rows.add_argument(
            option,
            action="append",
            choices=choices,
            metavar=option[2:].upper(),
            dest=field,
            help=f"only this {option[2:]}: {', '.join(choices)}",
        )
    rows.add_argument("--starred", action="store_true", help="only those you starred")
    rows.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help="only with these words in name, subject or account",
    )
    rows.add_argument(
        "--period",
        metavar="NAME",
        help=f"in place of --from and --to: {', '.join(periods.NAMES)}, or 2026-10-01..2026-10-31",
    )
    add_period(parser, what=period_goes_by)


def narrowed(args: Namespace) -> bool:
    """Whether any of the options is given."""
    return any(bool(getattr(args, name)) for name in _NARROWS)


def check_period(args: Namespace) -> None:
    """Refuse a period given twice or backward, before anything is opened.

    Raises:
        UsageError: It is.
    """
    if args.period and (args.first or args.last):
        raise UsageError("Give either --period or --from and --to.")
    period_of(args)


def selection_of(
    args: Namespace,
    workspace: Workspace,
    reader: Reader,
    *,
    zone: str,
    today: date | None = None,
) -> Selection:
    """The campaigns that the options choose.

    Args:
        args: The command line.
        workspace: For the accounts' names.
        reader: For those of removed accounts, and campaigns' ids.
        zone: IANA name of the zone of the period's days.
        today: The present day there, where it is not now.

    Raises:
        UsageError: An account or a period is not known.
        StoreFailed: The workspace cannot be read.
    """
    selection = Selection(
        accounts=_account_ids(workspace, reader, args.accounts),
        providers=tuple(args.providers or ()),
        channels=tuple(args.channels or ()),
        statuses=tuple(args.statuses or ()),
        period=_period(args, today or today_in(zone)),
        search=args.search,
        tags=tuple(args.tags or ()),
        starred=args.starred,
        zone=zone,
    )
    keys = _campaigns(reader, selection, args.campaign or ())
    return msgspec.structs.replace(selection, campaigns=keys)


def unknown_tags(args: Namespace, workspace: Workspace) -> list[str]:
    """A sentence for each asked tag that no campaign has.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    known = {tag.casefold() for tag in workspace.own.all_tags()} if args.tags else set()
    return [
        f"No campaign has the tag {tag}."
        for tag in args.tags or ()
        if tag.strip().casefold() not in known
    ]


def _campaigns(reader: Reader, selection: Selection, ids: Sequence[str]) -> tuple[CampaignKey, ...]:
    """The campaigns with these ids among the chosen ones; accounts may use the same id.

    Raises:
        UsageError: There is none with an id.
    """
    if not ids:
        return ()
    anytime = msgspec.structs.replace(selection, period=Period())
    found = [row.key for row in reader.campaigns(anytime) if row.campaign_id in ids]
    missing = set(ids) - {key.campaign_id for key in found}
    if missing:
        raise UsageError(f"No such campaign here: {', '.join(sorted(missing))}.")
    return tuple(found)


def _period(args: Namespace, today: date) -> Period:
    if not args.period:
        return period_of(args)
    try:
        return periods.resolve(args.period, today)
    except ServiceError as error:
        raise UsageError(str(error)) from None


def _account_ids(workspace: Workspace, reader: Reader, names: list[str] | None) -> tuple[str, ...]:
    """The ids of named accounts; data of a removed account is found by the account's name, too."""
    found, accounts = [], workspace.accounts()
    for name in names or ():
        try:
            found.append(account_named(accounts, name).account_id)
        except UsageError:
            kept = {
                row.account_id
                for row in reader.campaigns()
                if row.account.casefold() == name.strip().casefold()
            }
            if not kept:
                raise
            found.extend(sorted(kept))
    return tuple(dict.fromkeys(found))
