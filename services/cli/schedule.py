"""`schedule`: recipes that the system's own scheduler runs; what is written into it is shown."""

from __future__ import annotations

import os
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from services import settings
from services.cli.arguments import file_path
from services.cli.output import DONE, UsageError
from services.cli.recipes import find_recipe
from services.cli.waiting import SCHEDULED
from services.domain.errors import NotOffered
from services.domain.timing import WEEKDAYS
from services.recipes.reading import read_recipe
from services.reports.request import ExportColumn
from services.reports.table_text import clean, table_text
from services.schedule.base import OPEN_NOTE
from services.schedule.choosing import backend
from services.schedule.entry import identifier_of, make_entry
from services.schedule.timing import Timing
from services.wording import ENGLISH, language, tr

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.schedule.entry import Entry, Installed

_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("when", "When"),
    ExportColumn("next", "Next"),
    ExportColumn("state", "State"),
    ExportColumn("recipe", "Recipe"),
)


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "schedule",
        help="recipes that run by themselves: add, list, remove",
        description="Recipes run by this system's own scheduler, at times of this computer's clock.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("add", help="run a recipe regularly")
    one.add_argument("file", type=file_path, metavar="FILE", help="the recipe, or its name")
    when = one.add_mutually_exclusive_group(required=True)
    when.add_argument("--daily", metavar="HH:MM", help="every day")
    when.add_argument("--weekly", nargs=2, metavar=("DAYS", "HH:MM"), help="on these days: mon,thu")
    when.add_argument(
        "--monthly", nargs=2, metavar=("DAY", "HH:MM"), help="on this day of every month, 1 to 28"
    )
    one.add_argument("--dry-run", action="store_true", help="show what would be written, only")
    one.set_defaults(run=run_add)
    one = actions.add_parser("list", help="the recipes that run by themselves")
    one.set_defaults(run=run_list)
    one = actions.add_parser("remove", help="no longer run a recipe")
    one.add_argument("file", type=file_path, metavar="FILE", help="the recipe, or the entry's name")
    one.set_defaults(run=run_remove)


def run_add(args: Namespace, context: Context) -> int:
    """Show what is written into the scheduler, and write it."""
    timing = timing_of(args)
    path = find_recipe(args.file).absolute()
    read = read_recipe(path)
    for sentence in read.warnings:
        context.output.tell(clean(sentence))
    entry = entry_for(path, timing, demo=context.demo, workspace=context.path)
    scheduler = backend()
    problem = scheduler.problem()
    if problem is not None:
        raise NotOffered(problem)
    for file in scheduler.files(entry):
        context.output.result(f"# {clean(str(file.path))}")
        for line in file.text.rstrip().splitlines():
            context.output.result(clean(line))
    if args.dry_run:
        context.output.tell(f"Not written: {clean(entry.words())}.")
        return DONE
    for copy in scheduler.install(entry):
        context.output.tell(f"It had been changed by hand; a copy is {clean(str(copy))}")
    following = timing.next_after(_clock())
    context.output.tell(f"{clean(entry.words())}. Next: {following:%Y-%m-%d %H:%M}.")
    context.output.tell(tr(scheduler.note))
    context.output.tell(tr(OPEN_NOTE))
    return DONE


def run_list(_: Namespace, context: Context) -> int:
    """Print our entries of the scheduler."""
    found = backend().installed()
    if not found:
        context.output.tell("No recipe runs by itself. Add one with `sendsight-cli schedule add`.")
        return DONE
    rows = [
        (
            one.entry.identifier,
            one.entry.timing.words(),
            f"{one.entry.timing.next_after(_clock()):%Y-%m-%d %H:%M}",
            _state(one),
            one.entry.recipe,
        )
        for one in found
    ]
    context.output.out.write(table_text(_COLUMNS, rows, width=context.output.width))
    return DONE


def run_remove(args: Namespace, context: Context) -> int:
    """Take a recipe's entry out of the scheduler."""
    scheduler = backend()
    known = {one.entry.identifier: one for one in scheduler.installed()}
    words = str(args.file).removeprefix("sendsight-")
    identifier = words if words in known else identifier_of(find_recipe(args.file))
    if identifier not in known:
        names = ", ".join(known) or "none"
        raise UsageError(f"{clean(args.file.name)} does not run by itself. There are: {names}.")
    for copy in scheduler.remove(identifier):
        context.output.tell(f"It had been changed by hand; a copy is {clean(str(copy))}")
    context.output.tell(f"{identifier} no longer runs by itself. Its recipe stays.")
    return DONE


def timing_of(args: Namespace) -> Timing:
    """When to run, from --daily, --weekly or --monthly.

    Raises:
        UsageError: There is no such time or day.
    """
    days, clock = args.weekly or args.monthly or ("", args.daily)
    hour, minute = _hour_of(clock)
    try:
        if args.weekly:
            return Timing.weekly([_weekday(word) for word in days.split(",")], hour, minute)
        if args.monthly:
            number = int(days) if days.isascii() and days.isdigit() and len(days) < 3 else 0
            return Timing.monthly(number, hour, minute)
        return Timing.daily(hour, minute)
    except ValueError as error:
        raise UsageError(str(error)) from None


def entry_for(path: Path, timing: Timing, *, demo: bool, workspace: Path) -> Entry:
    """The scheduler's entry for a recipe, the same from the window and from the command line.

    Raises:
        ExportFailed: A path has characters that no scheduler can carry.
    """
    log = settings.log_folder() / f"{identifier_of(path)}.log"
    command = recipe_command(path, demo=demo, workspace=workspace, wait=SCHEDULED)
    return make_entry(path, timing, command, log=log)


def recipe_command(
    path: Path, *, demo: bool, workspace: Path, wait: int | None = None
) -> tuple[str, ...]:
    """The words that run a recipe on a workspace, by absolute paths.

    A scheduler knows nothing of this session: neither SENDSIGHT_HOME nor where the system's folders
    were moved, so both are named.

    Args:
        path: The recipe.
        demo: Whether it is about the demo's accounts.
        workspace: The workspace's file.
        wait: Minutes to wait for a window that has the workspace open.
    """
    words: list[str] = []
    if home := os.environ.get(settings.HOME, "").strip():
        words += ["--home", str(Path(home).expanduser().absolute())]
    words += ["--demo"] if demo else []
    # A report is for people: it comes in the language in which it was ordered.
    words += ["--language", language()] if language() != ENGLISH else []
    words += ["--workspace", str(workspace.absolute()), "report", "run", str(path.absolute())]
    words += ["--wait", str(wait)] if wait else []
    return (*program(), *words)


def program() -> tuple[str, ...]:
    """The words that start this command line, by absolute paths."""
    name = "sendsight-cli.exe" if sys.platform == "win32" else "sendsight-cli"
    # Not resolved: the link in a virtual environment is what makes it one.
    python = Path(sys.executable).absolute()
    beside = python.with_name(name)
    if beside.is_file():
        return (str(beside),)
    if getattr(sys, "frozen", False):
        return (str(python),)
    return (str(python), "-m", "services")


def _state(one: Installed) -> str:
    if one.changed:
        return "changed by hand"
    return {True: "on", False: "off", None: "not known"}[one.active]


def _weekday(word: str) -> int:
    plain = word.strip().casefold()
    for number, name in enumerate(WEEKDAYS):
        if len(plain) >= 2 and name.casefold().startswith(plain):
            return number
    raise UsageError(f"{clean(word)} is no day of the week. Write them like mon,thu.")


def _hour_of(text: str) -> tuple[int, int]:
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"{clean(text)} is no time of day. Write it like 07:30.")
    return int(found[1]), int(found[2])


def _clock() -> datetime:
    """This computer's clock, which the scheduler goes by."""
    return datetime.now().astimezone().replace(tzinfo=None)
