"""`goals`: lines that figures should not cross; `goals check` ends with 4 where one is missed."""

from __future__ import annotations

import math
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from services.cli.arguments import whole_number
from services.cli.output import DONE, UsageError
from services.domain.kinds import Channel
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.metric_list import COUNTS, KINDS, RATES
from services.domain.own_marks import Goal
from services.recipes.goals import check_goals, in_words, is_metric, is_share, metric_under
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import clean, table_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.cli.output import Output
    from services.recipes.goals import GoalOutcome
    from services.store.workspace import Workspace

MISSED = 4
"""Exit code: a goal is missed."""
_COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("metric", "Figure"),
    ExportColumn("line", "Line"),
    ExportColumn("of", "Of"),
    ExportColumn("days", "Days", Kind.COUNT),
    ExportColumn("about", "Only"),
)


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "goals",
        help="lines that figures should not cross: list, add, remove, check",
        description="Goals are kept in the workspace. `goals check` ends with 4 where one is missed.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("list", help="the goals")
    one.set_defaults(run=run_list)
    one = actions.add_parser("remove", help="delete a goal")
    one.add_argument("name", metavar="NAME", help="the goal's name")
    one.set_defaults(run=run_remove)
    one = actions.add_parser("check", help="look how the goals stand; 4 where one is missed")
    one.add_argument(
        "--base", choices=[base.value for base in Base], help="of what rates are (delivered)"
    )
    one.add_argument("--human", action="store_true", help="leave likely automatic clicks out")
    one.add_argument("--json", action="store_true", help="print the outcome as JSON")
    one.set_defaults(run=run_check)
    _add_add(actions)


def _add_add(actions: Subcommands) -> None:
    one = actions.add_parser(
        "add",
        help="add a goal",
        description=f"Figures: {', '.join(metric_names())}.",
    )
    one.add_argument("name", metavar="NAME", help="the goal's name")
    one.add_argument("--metric", required=True, metavar="FIGURE", help="see above")
    side = one.add_mutually_exclusive_group(required=True)
    side.add_argument("--at-least", metavar="N", help="5%%, 0.05 or 1200")
    side.add_argument("--at-most", metavar="N")
    one.add_argument(
        "--days", type=whole_number, default=30, metavar="N", help="campaigns of so many days (30)"
    )
    for option in ("provider", "channel", "tag"):
        one.add_argument(
            f"--{option}",
            action="append",
            default=[],
            dest=f"{option}s",
            choices=[channel.value for channel in Channel] if option == "channel" else None,
            metavar="WORD",
            help=f"only campaigns of this {option}; may be given more than once",
        )
    one.add_argument(
        "--together", action="store_true", help="all campaigns together in place of each"
    )
    one.set_defaults(run=run_add)


def metric_names() -> tuple[str, ...]:
    """The figures that a goal can be about; the first have the base that the lenses choose."""
    keys = (*KINDS, *(rate.key for rate in RATES), *(count.key for count in COUNTS))
    return tuple(dict.fromkeys(keys))


def run_list(_: Namespace, context: Context) -> int:
    """Print the goals."""
    with context.stored() as workspace:
        goals = workspace.own.goals()
    if not goals:
        context.output.tell("There are no goals yet. Add one with `sendsight-cli goals add`.")
        return DONE
    rows = [
        (
            goal.name,
            goal.metric,
            line_words(goal),
            "each campaign" if goal.each else "all together",
            goal.days,
            ", ".join((*goal.providers, *goal.channels, *goal.tags)) or None,
        )
        for goal in goals
    ]
    context.output.out.write(table_text(_COLUMNS, rows, width=context.output.width))
    return DONE


def run_add(args: Namespace, context: Context) -> int:
    """Add a goal behind the others."""
    name = " ".join(clean(args.name).split())
    if not name:
        raise UsageError("The goal's name is empty.")
    if not is_metric(args.metric):
        raise UsageError(
            f"There is no figure {clean(args.metric)}. Write one of {', '.join(metric_names())}."
        )
    goal = Goal(
        goal_id=uuid.uuid4().hex,
        name=name,
        metric=args.metric,
        value=line_of(args.at_least or args.at_most, share=is_share(args.metric)),
        at_least=args.at_least is not None,
        days=args.days,
        providers=tuple(args.providers),
        channels=tuple(args.channels),
        tags=tuple(args.tags),
        each=not args.together,
    )
    with context.stored() as workspace:
        goals = workspace.own.goals()
        if any(known.name.casefold() == name.casefold() for known in goals):
            raise UsageError(f"There is already a goal called {name}.")
        workspace.own.save_goals([*goals, goal])
    context.output.tell(f"Added {name}: {args.metric} {line_words(goal)}.")
    return DONE


def run_remove(args: Namespace, context: Context) -> int:
    """Delete a goal."""
    wanted = args.name.strip().casefold()
    with context.stored() as workspace:
        goals = workspace.own.goals()
        left = [g for g in goals if wanted not in (g.name.casefold(), g.goal_id.casefold())]
        if len(left) == len(goals):
            names = ", ".join(clean(goal.name) for goal in goals) or "none"
            raise UsageError(f"There is no goal called {clean(args.name)}. There are: {names}.")
        workspace.own.save_goals(left)
    context.output.tell("The goal is deleted.")
    return DONE


def run_check(args: Namespace, context: Context) -> int:
    """Print how each goal stands; 4 where one is missed."""
    lenses = Lenses(Base(args.base or Base.DELIVERED), human=args.human)
    with context.stored() as workspace:
        outcomes = outcomes_of(workspace, lenses)
    if args.json:
        text = msgspec.json.format(msgspec.json.encode([_data(one) for one in outcomes]), indent=2)
        context.output.result(text.decode())
    else:
        for outcome in outcomes:
            context.output.result(clean(outcome.sentence))
        if not outcomes:
            context.output.tell("There are no goals yet. Add one with `sendsight-cli goals add`.")
    return exit_code(outcomes)


def outcomes_of(workspace: Workspace, lenses: Lenses = PLAIN) -> tuple[GoalOutcome, ...]:
    """How the workspace's goals stand now."""
    reader = workspace.reader()
    try:
        return check_goals(workspace.own.goals(), reader.campaigns(), datetime.now(UTC), lenses)
    finally:
        reader.close()


def after_refresh(workspace: Workspace) -> tuple[GoalOutcome, ...]:
    """How the goals stand after a refresh, once its clicks are judged."""
    workspace.settle()
    return outcomes_of(workspace)


def tell_missed(outcomes: Sequence[GoalOutcome], output: Output) -> None:
    """Tell the goals that are missed, or that none is."""
    missed = [one for one in outcomes if one.met is False]
    tell_goals(missed, output)
    if outcomes and not missed:
        output.tell("No goal is missed.")


def exit_code(outcomes: Sequence[GoalOutcome]) -> int:
    """4 where a goal is missed, else 0; what cannot be told is not missed."""
    return MISSED if any(one.met is False for one in outcomes) else DONE


def tell_goals(outcomes: Sequence[GoalOutcome], output: Output) -> None:
    """Tell how goals stand."""
    for outcome in outcomes:
        output.tell(clean(outcome.sentence))


def line_words(goal: Goal) -> str:
    """A goal's line: "at least 5.00 %"."""
    metric = metric_under(goal.metric, PLAIN)
    value = f"{goal.value:g}" if metric is None else in_words(metric, goal.value)
    return f"{'at least' if goal.at_least else 'at most'} {value}"


def line_of(text: str, *, share: bool) -> float:
    """A goal's line from words: 5%, 0.05 or 1200.

    Args:
        text: The words.
        share: Whether the figure is a share, for which a bare number above 1 may mean either.

    Raises:
        UsageError: It is no number, or it may mean either.
    """
    words = text.strip()
    percent = words.endswith("%")
    try:
        value = float(words.removesuffix("%").strip())
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        raise UsageError(f"{clean(text)} is no number from 0 up.")
    if percent and not share:
        raise UsageError("This figure is no share; write a number without %.")
    if share and not percent and value > 1:
        raise UsageError(f"Write {clean(words)}% or {value / 100:g}.")
    return value / 100 if percent else value


def _data(outcome: GoalOutcome) -> dict[str, object]:
    return {
        "goal": outcome.goal.name,
        "metric": outcome.goal.metric,
        "at_least": outcome.goal.at_least,
        "line": outcome.goal.value,
        "met": outcome.met,
        "value": outcome.value,
        "below": [msgspec.to_builtins(key) for key in outcome.below],
        "sentence": outcome.sentence,
    }
