"""`report overview` and `report campaign-report`: all tables of some campaigns in one file, a PDF for a client too."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from services.cli.choosing import check_period, selection_of
from services.cli.output import DONE, UsageError
from services.cli.recipes import moment_of, tell_counts, tell_files
from services.domain.lenses import Base
from services.domain.periods import canonical
from services.recipes.reading import is_colour
from services.recipes.recipe import (
    CAMPAIGN_REPORT,
    Filters,
    FormatChoice,
    LensChoice,
    LookChoice,
    Recipe,
)
from services.recipes.running import run_recipe
from services.reports.table_text import clean
from services.reports.zones import is_zone, local_zone_name
from services.wording import tr

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from services.cli.context import Context
    from services.recipes.recipe import Kind
    from services.store.workspace import Workspace

_LOOKS = ("title", "client", "logo", "colour")
_KINDS: dict[str, Kind] = {".pdf": "pdf", ".xlsx": "xlsx", ".zip": "zip"}
_FOREIGN = ("group", "pattern", "compare", "format", "preset", "sidecar")
"""Options of single tables, which mean nothing for a file of all."""


def add_look_options(parser: ArgumentParser) -> None:
    """The looks of a PDF."""
    looks = parser.add_argument_group("a PDF's looks (overview, campaign-report)")
    looks.add_argument("--title", metavar="TEXT", help="what stands at its top")
    looks.add_argument("--client", metavar="TEXT", help="for whom it is")
    looks.add_argument("--logo", metavar="FILE", help="PNG, JPG or SVG")
    looks.add_argument("--colour", metavar="COLOUR", help="such as #0B5D4E")


def refuse_looks(args: Namespace) -> None:
    """Refuse the looks of a PDF where a single table is asked for.

    Raises:
        UsageError: One is given.
    """
    given = [f"--{name}" for name in _LOOKS if getattr(args, name) is not None]
    if given:
        raise UsageError(f"{', '.join(given)}: only overview and campaign-report take that.")


def run(args: Namespace, context: Context) -> int:
    """Write the file and tell what it holds."""
    kind = _check(args)
    today, now = moment_of(None, _zone(args))
    with context.stored() as workspace:
        recipe = _recipe(args, kind, workspace)
        result = run_recipe(
            recipe,
            workspace,
            today=today,
            now=now,
            on_counted=partial(tell_counts, context.output),
            out=args.out,
            beside=Path.cwd(),
        )
    tell_files(result, context.output)
    return DONE


def _check(args: Namespace) -> Kind:
    """Refuse what does not go together, before anything is opened; the kind of file.

    Raises:
        UsageError: Something does not.
    """
    foreign = [f"--{name}" for name in _FOREIGN if getattr(args, name)]
    if foreign:
        raise UsageError(f"{', '.join(foreign)}: a single table takes that, {args.table} does not.")
    kind = _KINDS.get(args.out.suffix.casefold()) if args.out else None
    if kind is None:
        raise UsageError(f"{args.table} needs --out and a file that ends with .pdf, .xlsx or .zip.")
    if kind != "pdf":
        refuse_looks(args)
    if args.zone and not is_zone(args.zone):
        raise UsageError(f"The time zone {args.zone} is not known. Write it like Europe/Amsterdam.")
    if args.colour is not None and not is_colour(args.colour):
        raise UsageError(f"{clean(args.colour)} is no colour. Write it like #0B5D4E.")
    check_period(args)
    return kind


def _recipe(args: Namespace, kind: Kind, workspace: Workspace) -> Recipe:
    """The command line as a recipe: one piece of code writes both."""
    reader = workspace.reader()
    try:
        chosen = selection_of(args, workspace, reader, zone=_zone(args))
    finally:
        reader.close()
    filters = Filters(
        period=_period(args),
        accounts=chosen.accounts,
        providers=chosen.providers,
        channels=chosen.channels,
        statuses=chosen.statuses,
        tags=chosen.tags,
        starred=chosen.starred,
        search=chosen.search,
        campaigns=tuple((k.account_id, k.product, k.campaign_id) for k in chosen.campaigns),
        countries=tuple(args.country or ()),
        devices=tuple(args.device or ()),
        systems=tuple(args.os or ()),
        browsers=tuple(args.browser or ()),
    )
    return Recipe(
        name=args.title
        or (tr("Campaign report") if args.table == CAMPAIGN_REPORT else tr("Overview")),
        report=args.table,
        filters=filters,
        lenses=LensChoice(
            base=Base(args.base or Base.DELIVERED),
            clicks=args.clicks or "all",
            zone=args.zone or "",
        ),
        format=FormatChoice(kind=kind, personal=args.personal, sidecar=False),
        looks=LookChoice(**{name: getattr(args, name) or "" for name in _LOOKS}),
    )


def _zone(args: Namespace) -> str:
    return args.zone or local_zone_name()


def _period(args: Namespace) -> str:
    if args.period:
        return canonical(args.period)
    if args.first or args.last:
        return f"{args.first or ''}..{args.last or ''}"
    return "all"
