"""The options of `report`: which rows, which lenses, and what single reports ask for; as plain facts, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from services.cli.choosing import (
    add_campaign_options,
    check_period,
    selection_of,
    unknown_tags,
)
from services.cli.output import UsageError
from services.domain import periods
from services.domain.bots import policy
from services.domain.click_filter import RECIPIENT_ZONE, ClickFilter
from services.domain.errors import ServiceError
from services.domain.lenses import Base, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.catalogue import REPORTS, find_report
from services.reports.feeding import unfed
from services.reports.options import COMPARISONS, GROUPS, ReportOptions
from services.reports.period_report import as_read, comparison_of
from services.reports.zones import is_zone, local_zone_name
from services.wording import tr

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from services.store.reader import Reader
    from services.store.workspace import Workspace

_ONLY = {"group": "promotions", "pattern": "promotions", "compare": "periods"}
_PICKED = ("country", "device", "os", "browser")


class Asked(msgspec.Struct, frozen=True):
    """What a command line asks for: rows, how to look at them, and both as facts for a file's description."""

    selection: Selection
    options: ReportOptions
    facts: dict[str, Any]


def add_options(parser: ArgumentParser) -> None:
    """All options about rows and lenses."""
    clicked = ", ".join(kind.name for kind in REPORTS.values() if kind.by_click)
    add_campaign_options(parser, period_goes_by=f"sent (for {clicked}: clicked)")
    _add_clicks(parser)
    lenses = parser.add_argument_group("rates and automatic clicks")
    lenses.add_argument(
        "--base",
        choices=[base.value for base in Base],
        help="of what rates are taken (delivered); adds columns of rates",
    )
    lenses.add_argument(
        "--clicks",
        choices=("all", "human"),
        help="human leaves likely automatic clicks out (all); adds columns of rates",
    )
    single = parser.add_argument_group("single reports")
    single.add_argument("--group", choices=GROUPS, help="promotions: put together by (tag)")
    single.add_argument(
        "--pattern",
        metavar="TEXT",
        help="promotions by name: * stands for any text, several are separated by ;",
    )
    single.add_argument(
        "--compare", choices=COMPARISONS, help="periods: against which days (previous)"
    )
    single.add_argument(
        "--zone",
        metavar="ZONE",
        help="time zone of days, hours and spreadsheets (this computer's); for week also "
        f"'{RECIPIENT_ZONE}', each click in its recipient's country",
    )


def _add_clicks(parser: ArgumentParser) -> None:
    clicks = parser.add_argument_group("which clicks (for reports made of click rows)")
    for name in _PICKED:
        clicks.add_argument(
            f"--{name}",
            action="append",
            metavar=name.upper(),
            dest=name,
            help=f"only clicks of this {name}; 'unknown' for those without one",
        )


def check_options(args: Namespace) -> None:
    """Refuse options that do not go with the report, before anything is opened.

    Raises:
        UsageError: They do not.
    """
    kind = find_report(args.table)
    for option, report in _ONLY.items():
        if getattr(args, option) is not None and args.table != report:
            raise UsageError(f"--{option} goes with the report {report} only.")
    for option in _PICKED:
        if getattr(args, option) and not kind.picks:
            raise UsageError(
                f"--{option} is about single clicks; the report {args.table} is not made of them."
            )
    if args.pattern is not None and args.group not in (None, "name"):
        raise UsageError("--pattern goes with --group name.")
    if args.group == "name" and not (args.pattern or "").strip("; "):
        raise UsageError("--group name needs --pattern, such as --pattern 'Spring*;Summer*'.")
    if args.zone == RECIPIENT_ZONE and args.table != "week":
        raise UsageError(f"--zone {RECIPIENT_ZONE} goes with the report week only.")
    if args.zone and args.zone != RECIPIENT_ZONE and not is_zone(args.zone):
        raise UsageError(f"The time zone {args.zone} is not known. Write it like Europe/Amsterdam.")
    check_period(args)


def asked_for(args: Namespace, workspace: Workspace, reader: Reader) -> Asked:
    """What the command line asks for.

    Raises:
        UsageError: An account or a period is not known, or the period cannot be compared.
        StoreFailed: The workspace cannot be read.
    """
    options = ReportOptions(
        lenses=_lenses(args),
        zone=args.zone or local_zone_name(),
        personal=args.personal,
        group=args.group or ("name" if args.pattern else "tag"),
        pattern=args.pattern or "",
        comparison=args.compare or "previous",
        period_name=args.period,
        rules=workspace.bot_rules(),
    )
    clicks = ClickFilter(
        countries=tuple(args.country or ()),
        devices=tuple(args.device or ()),
        systems=tuple(args.os or ()),
        browsers=tuple(args.browser or ()),
    )
    zone = local_zone_name() if options.zone == RECIPIENT_ZONE else options.zone
    chosen = selection_of(args, workspace, reader, zone=zone, today=options.day)
    selection = msgspec.structs.replace(chosen, clicks=clicks)
    if args.table == "periods":
        options = as_read(options, workspace.accounts(), selection)
    return Asked(selection, options, _facts(args, selection, options))


def _lenses(args: Namespace) -> Lenses | None:
    if args.base is None and args.clicks is None:
        return None
    return Lenses(Base(args.base or Base.DELIVERED), args.clicks == "human")


def _facts(args: Namespace, selection: Selection, options: ReportOptions) -> dict[str, Any]:
    """What was asked for, for the sidecar and a workbook's sheet "About"."""
    kind, period = find_report(args.table), selection.period
    facts: dict[str, Any] = {
        "report": args.table,
        "about": tr(kind.about),
        "accounts": args.accounts or "all",
        "period": periods.title(args.period) if args.period else None,
        "from": period.first.isoformat() if period.first else None,
        "to": period.last.isoformat() if period.last else None,
        "period_goes_by": tr("time of the click") if kind.by_click else tr("time of sending"),
        "filters": _filters(args),
        "zone": options.zone,
        "rates": options.seen_by.words(),
        "bots": policy(options.rules, human=options.human),
    }
    if args.table == "promotions":
        facts |= {"group": options.group, "pattern": options.pattern or None}
    if args.table == "periods":
        facts["comparison"] = _rule(selection, options)
    return facts


def _filters(args: Namespace) -> dict[str, Any]:
    """Only what narrows the rows."""
    names = ("campaign", "providers", "channels", "statuses", "tags", "starred", "search", *_PICKED)
    return {name: getattr(args, name) for name in names if getattr(args, name)}


def _rule(selection: Selection, options: ReportOptions) -> str:
    try:
        return comparison_of(selection, options).rule
    except ServiceError as error:
        raise UsageError(str(error)) from None


def remarks(args: Namespace, asked: Asked, workspace: Workspace, reader: Reader) -> list[str]:
    """What to tell beside the rows: providers that cannot feed the report, tags that no campaign has, the rule.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    found = unknown_tags(args, workspace)
    kind = find_report(args.table)
    if kind.feeds:
        anytime = msgspec.structs.replace(asked.selection, period=Period())
        found += unfed(kind, reader.campaigns(anytime))
    if "comparison" in asked.facts and args.format == "table":
        found.append(asked.facts["comparison"])
    return found
