"""`about`: name, version, and the licences of everything that is shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services import licences
from services.cli.output import DONE, UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser("about", help="version, parts and licences")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="the list of parts as JSON")
    form.add_argument(
        "--licence", metavar="NAME", help="the licence texts of one part, named as in the list"
    )
    form.add_argument("--all", action="store_true", help="the licence texts of all parts")
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print the list, or texts."""
    found = licences.components()
    if args.json:
        text = msgspec.json.format(msgspec.json.encode(found), indent=2).decode()
    elif args.licence is not None:
        text = "\n".join(licences.text_of(one) for one in named(args.licence, found))
    elif args.all:
        text = "\n".join(_titled(one) for one in found)
    else:
        text = overview(found)
    context.output.result(text.rstrip("\n"))
    return DONE


def named(name: str, found: tuple[licences.Component, ...]) -> list[licences.Component]:
    """The parts of a name, whatever the case.

    Raises:
        UsageError: There is none.
    """
    same = [one for one in found if one.name.casefold() == name.casefold()]
    if not same:
        raise UsageError(f'There is no part "{name}". `sendsight-cli about` lists all.')
    return same


def overview(found: tuple[licences.Component, ...]) -> str:
    """Who we are, the list, and Qt's notice."""
    own = found[0]
    head = [f"{own.name} {own.version}", licences.SUMMARY, licences.COPYRIGHT, ""]
    return "\n".join([*head, *licences.as_lines(found[1:]), "", licences.qt_notice()])


def _titled(one: licences.Component) -> str:
    title = f"{one.name} {one.version}".strip()
    return f"{'=' * 72}\n{title}: {one.licence}\n{'=' * 72}\n\n{licences.text_of(one)}"
