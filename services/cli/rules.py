"""`rules`: by which signs clicks are held for automatic; listed, changed, set back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.cli.output import DONE, UsageError
from services.cli.words import counted
from services.domain.bots import LIMITS, NAMES, TITLES, BotRules, Rule, checked, explained
from services.domain.errors import NotOffered
from services.reports.request import ExportColumn, Kind
from services.reports.table_text import clean, table_text

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context

_RULES = (
    ExportColumn("rule", "Rule"),
    ExportColumn("title", "Sign"),
    ExportColumn("weight", "Weight", Kind.COUNT),
    ExportColumn("about", "What it looks for"),
)
_SETTINGS = (
    ExportColumn("name", "Setting"),
    ExportColumn("value", "Value"),
    ExportColumn("limits", "From, to"),
    ExportColumn("about", "What it is"),
)
_WHOLE = frozenset(name for name in LIMITS if isinstance(getattr(BotRules(), name), int))


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "rules",
        help="by which signs clicks are held for automatic: list, set, reset",
        description="Each sign adds its weight to a click's score; see `rules list`. No click is "
        "deleted: `--clicks human` leaves the likely automatic ones out.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = actions.add_parser("list", help="the rules in force, and their settings")
    one.set_defaults(run=run_list)
    one = actions.add_parser("set", help="change settings; all clicks are judged anew")
    one.add_argument("settings", nargs="+", metavar="NAME=NUMBER", help="such as burst_seconds=3")
    one.set_defaults(run=run_set)
    one = actions.add_parser("reset", help="back to the settings that Sendsight came with")
    one.set_defaults(run=run_reset)


def run_list(_: Namespace, context: Context) -> int:
    """Print the rules and their settings."""
    with context.stored() as workspace:
        rules = workspace.bot_rules()
    signs = [(str(rule), TITLES[rule], rules.weight(rule), explained(rule, rules)) for rule in Rule]
    settings = [
        (
            name,
            f"{getattr(rules, name):g}",
            f"{LIMITS[name].lowest:g}, {LIMITS[name].highest:g}",
            about,
        )
        for name, about in NAMES.items()
    ]
    out, width = context.output.out, context.output.width
    out.write(table_text(_RULES, signs, width=width))
    out.write(
        f"\nFrom a score of {rules.likely} on a click is likely automatic, from {rules.suspect} on "
        "suspect.\n\n"
    )
    out.write(table_text(_SETTINGS, settings, width=width))
    return DONE


def run_set(args: Namespace, context: Context) -> int:
    """Change settings and judge all clicks by them."""
    changes = dict(map(_setting, args.settings))
    with context.stored() as workspace:
        rules = msgspec.structs.replace(workspace.bot_rules(), **changes)
        _check(rules)
    return _put(rules, context)


def run_reset(_: Namespace, context: Context) -> int:
    """Go back to the first settings."""
    return _put(BotRules(), context)


def _put(rules: BotRules, context: Context) -> int:
    with context.stored() as workspace:
        if workspace.bot_rules() == rules:
            context.output.tell("These settings are in force already.")
            return DONE
        workspace.change_bot_rules(rules)
        judged = workspace.settle()
    context.output.tell(f"Changed. The clicks of {counted(judged, 'campaign')} were judged anew.")
    return DONE


def _setting(text: str) -> tuple[str, float | int]:
    """A setting from NAME=NUMBER.

    Raises:
        UsageError: There is no such setting, or what follows is no number of its kind.
    """
    name, equals, value = text.partition("=")
    name = name.strip()
    if name not in LIMITS or not equals:
        raise UsageError(
            f"There is no setting {clean(name)}. Write NAME=NUMBER with one of {', '.join(LIMITS)}."
        )
    try:
        return name, int(value) if name in _WHOLE else float(value)
    except ValueError:
        kind = "whole number" if name in _WHOLE else "number"
        raise UsageError(f"{name} takes a {kind}, not {clean(value) or 'nothing'}.") from None


def _check(rules: BotRules) -> None:
    try:
        checked(rules)
    except NotOffered as error:
        raise UsageError(str(error)) from None
