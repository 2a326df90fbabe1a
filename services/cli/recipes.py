"""`report run` and `recipes`: saved views run without a window, listed, shown and checked."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from services.cli.arguments import day, file_path, whole_number
from services.cli.context import no_workspace
from services.cli.goals import MISSED, tell_goals
from services.cli.output import DONE, NOTHING_DONE, SOME_FAILED, UsageError
from services.cli.refresh import progress_for, refresh
from services.cli.summary import exit_code
from services.cli.waiting import wait_until_free
from services.cli.words import REPLACED, counted, size
from services.domain import periods
from services.domain.local_days import begins, today_in, zone_called
from services.domain.plan import RefreshOptions
from services.recipes.elsewhere import run_in_window
from services.recipes.file_kind import SUFFIXES
from services.recipes.folder import default_folder, saved_views
from services.recipes.reading import read_recipe
from services.recipes.recipe import COMPOUND
from services.recipes.running import TableCount, place_of, run_recipe
from services.recipes.selecting import lenses_of, zone_of
from services.recipes.tables import check_columns
from services.reports.catalogue import find_report
from services.reports.request import ExportColumn
from services.reports.table_text import clean, table_text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.cli.output import Output
    from services.recipes.elsewhere import WindowRun
    from services.recipes.reading import ReadRecipe
    from services.recipes.recipe import Recipe
    from services.recipes.running import RecipeResult
    from services.store.workspace import Workspace
    from services.sync.session import Session

RUN = "run"
"""The word behind `report` that runs a recipe."""
_TAKEN = frozenset(
    {"home", "workspace", "demo", "demo_clicks", "pace", "verbose", "command", "run", "parser"}
    | {"table", "file", "out", "refresh", "today", "wait", "language"}
)
"""What `report run` obeys; on the rest the recipe has its own word."""
_OPTIONS = {"first": "from", "last": "to", "statuses": "status", "comparison": "compare"}
_COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("report", "Report"),
    ExportColumn("period", "Period"),
    ExportColumn("file", "File"),
)


def add_run_options(parser: ArgumentParser) -> None:
    """What `report run` takes besides."""
    parser.add_argument(
        "file", nargs="?", type=file_path, metavar="FILE", help="of run: the recipe or its name"
    )
    parser.add_argument(
        "--refresh", action="store_true", help="of run: read what is new before", default=None
    )
    parser.add_argument(
        "--today", type=day, metavar="DATE", help="of run: count the recipe's period from this day"
    )
    parser.add_argument(
        "--wait",
        type=whole_number,
        metavar="MINUTES",
        help="of run: wait so long where a window has the workspace open and cannot write the report",
    )
    parser.set_defaults(parser=parser)


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "recipes",
        help="saved views: list, show, check",
        description=f"Saved views are small text files in {default_folder()}; "
        "`report run FILE` runs one.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("list", help="the saved views")
    one.set_defaults(run=run_list)
    for name, words, run in (
        ("show", "what a recipe does, and which file it would write today", run_show),
        ("check", "whether a recipe can be understood", run_check),
    ):
        one = actions.add_parser(name, help=words)
        one.add_argument("file", type=file_path, metavar="FILE", help="the recipe, or its name")
        one.set_defaults(run=run)


def find_recipe(file: Path) -> Path:
    """A recipe's file from its path, or from the name of a saved view."""
    if file.exists() or file.suffix.casefold() in SUFFIXES or len(file.parts) != 1:
        return file
    wanted = file.name.casefold()
    for view in saved_views():
        if wanted in {view.name.casefold(), view.path.stem.casefold()}:
            return view.path
    return file


def refuse_run_options(args: Namespace) -> None:
    """Refuse the options of `report run` where a table is asked for.

    Raises:
        UsageError: One is given.
    """
    given = [
        word for word in ("file", "refresh", "today", "wait") if getattr(args, word) is not None
    ]
    if given:
        words = ", ".join("FILE" if word == "file" else f"--{word}" for word in given)
        raise UsageError(f"{words}: only `report run FILE` takes that.")


def refuse_table_options(args: Namespace) -> None:
    """Refuse the options about rows and formats where a recipe is run.

    Raises:
        UsageError: One is given.
    """
    given = [
        name
        for name, value in vars(args).items()
        if name not in _TAKEN and value != args.parser.get_default(name)
    ]
    if given:
        words = [_OPTIONS.get(name, name.removesuffix("s")).replace("_", "-") for name in given]
        raise UsageError(
            f"{', '.join(f'--{word}' for word in sorted(words))}: the recipe says that itself."
        )


def run_file(args: Namespace, context: Context) -> int:
    """`report run`: make a recipe's files; 4 where a goal is missed, 1 where an account failed before."""
    if args.file is None:
        raise UsageError("Missing: FILE. Write `sendsight-cli report run FILE`.")
    refuse_table_options(args)
    path = find_recipe(args.file)
    read = read_recipe(path)
    for sentence in read.warnings:
        context.output.tell(clean(sentence))
    ran = wait_until_free(
        context.path, args.wait or 0, context.output, ask=_asker(args, context, path)
    )
    if ran is not None:
        return tell_run(ran, context.output)
    if not (args.refresh or read.recipe.refresh.before):
        with context.stored() as workspace:
            return _run(args, context, read, path, workspace)
    if not context.demo and not context.exists:
        raise no_workspace(context)
    progress = progress_for(context.output)
    with context.session(progress.take) as session:
        options = RefreshOptions(_accounts(session, read.recipe))
        outcome, signalled = session.run(refresh(session, options, progress))
        for one in outcome.accounts:
            if one.error_code is not None:
                words = f"{one.error or ''} {one.remedy or ''}".strip()
                context.output.tell(f"{clean(one.account)}: {clean(words)}")
        if signalled is not None:
            context.output.tell("Stopped. What had arrived is kept; no report was written.")
            return signalled
        code = _run(args, context, read, path, session.workspace)
    return SOME_FAILED if exit_code(outcome) else code


def _asker(args: Namespace, context: Context, path: Path) -> Callable[[], WindowRun | None] | None:
    """Asks the window that has the workspace open; it knows no other day than the present one."""
    if args.today is not None:
        return None
    return partial(run_in_window, context.path, path, out=args.out, refresh=bool(args.refresh))


def tell_run(run: WindowRun, output: Output) -> int:
    """Tell what the window that has the workspace open made of a recipe; the exit code."""
    for note in run.notes:
        output.tell(clean(note))
    if run.problem:
        output.tell(clean(run.problem))
        return NOTHING_DONE
    for path in run.paths:
        output.result(clean(str(path)))
    output.tell("Written by the window that has the workspace open.")
    if run.accounts_failed:
        return SOME_FAILED
    return MISSED if run.missed else DONE


def run_list(_: Namespace, context: Context) -> int:
    """Print the saved views; those that cannot be read are told on standard error."""
    views = saved_views()
    rows = [
        (view.name, view.recipe.report, periods.title(view.recipe.filters.period), view.path.name)
        for view in views
        if view.recipe is not None
    ]
    if rows:
        context.output.out.write(table_text(_COLUMNS, rows, width=context.output.width))
    else:
        context.output.tell(f"There are no saved views in {default_folder()}.")
    for view in views:
        if view.recipe is None:
            context.output.tell(clean(f"{view.path.name}: {view.problem}"))
    return DONE


def run_show(args: Namespace, context: Context) -> int:
    """Print what a recipe does, in words."""
    path = find_recipe(args.file)
    read = read_recipe(path)
    recipe, today = read.recipe, today_in(zone_of(read.recipe))
    period = periods.resolve(recipe.filters.period, today, recipe.filters.first_weekday)
    days = f" ({period.first or '...'} to {period.last or '...'})" if period.first else ""
    place, _ = place_of(recipe, period, today, beside=path.absolute().parent)
    for label, text in (
        ("Name", recipe.name),
        ("About", recipe.about),
        ("Report", recipe.report),
        ("Period", f"{periods.title(recipe.filters.period)}{days}"),
        ("Accounts", ", ".join(recipe.filters.accounts) or "all"),
        ("Lenses", lenses_of(recipe).words()),
        ("Time zone", zone_of(recipe)),
        ("Format", recipe.format.kind),
        ("Personal data", "yes" if recipe.format.personal else "no"),
        ("File", str(place)),
        ("Refresh before", "yes" if recipe.refresh.before else "no"),
    ):
        if text:
            context.output.result(f"{label}: {clean(text)}")
    _tell_doubts(read, context)
    return DONE


def run_check(args: Namespace, context: Context) -> int:
    """Tell whether a recipe can be understood, and what of it means nothing."""
    path = find_recipe(args.file)
    read = read_recipe(path)
    doubts = _tell_doubts(read, context)
    name = clean(read.recipe.name)
    context.output.result(
        f"{name} can be run; {counted(doubts, 'note')}." if doubts else f"{name} is in order."
    )
    return DONE


def _tell_doubts(read: ReadRecipe, context: Context) -> int:
    """Tell what of a recipe is not understood; how many sentences that were.

    Raises:
        NotOffered: There is no such report.
        RecipeFailed: Its file's name cannot be filled in.
    """
    recipe, today = read.recipe, today_in(zone_of(read.recipe))
    doubts = list(read.warnings)
    if recipe.report not in COMPOUND:
        find_report(recipe.report)
        check_columns(recipe, doubts.append)
    place_of(recipe, periods.resolve(recipe.filters.period, today), today, out=None, beside=Path())
    for sentence in doubts:
        context.output.tell(clean(sentence))
    return len(doubts)


def _accounts(session: Session, recipe: Recipe) -> tuple[str, ...] | None:
    """The accounts that a recipe is about, to be read; None = all."""
    found = (session.workspace.find_account(name) for name in recipe.filters.accounts)
    return tuple(dict.fromkeys(a.account_id for a in found if a is not None)) or None


def _run(
    args: Namespace, context: Context, read: ReadRecipe, path: Path, workspace: Workspace
) -> int:
    today, now = moment_of(args.today, zone_of(read.recipe))
    result = run_recipe(
        read.recipe,
        workspace,
        today=today,
        now=now,
        on_counted=partial(tell_counts, context.output),
        out=args.out,
        beside=path.absolute().parent,
    )
    tell_files(result, context.output)
    tell_goals(result.goals, context.output)
    return MISSED if result.missed else DONE


def tell_counts(output: Output, tables: tuple[TableCount, ...]) -> None:
    """Tell how many rows will be written, in all and of each table."""
    rows = counted(sum(table.rows for table in tables), "row")
    each = ", ".join(f"{table.title} {table.rows:,}" for table in tables)
    output.tell(f"Writing {rows}: {each}" if len(tables) > 1 else f"Writing {rows}")


def tell_files(result: RecipeResult, output: Output) -> None:
    """Print the written files; tell their rows, and what is missing in them."""
    for file in result.files:
        output.result(clean(str(file.path)))
        # A PDF's rows are the campaigns that it is about.
        noun = "campaign" if file.path.suffix.casefold() == ".pdf" else "row"
        words = f"Wrote {counted(file.rows, noun)} ({size(file.bytes)}) to {file.path.name}"
        words += REPLACED if file.replaced else ""
        output.tell(clean(words))
    for sentence in result.warnings:
        output.tell(clean(sentence))


def moment_of(today: date | None, zone: str) -> tuple[date, datetime]:
    """The day periods count from, and the instant up to which data are known; a given day is a whole one.

    Args:
        today: The day; None = the present one.
        zone: IANA name of the zone whose days these are.
    """
    now = datetime.now(UTC)
    present = today_in(zone, now)
    if today is None or today == present:
        return present, now
    if today == date.max:
        return today, datetime.combine(today, time.max, UTC)
    return today, begins(today + timedelta(days=1), zone_called(zone)) - timedelta.resolution
