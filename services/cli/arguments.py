"""Reading the command line: plain sentences, and never an echo of what may be a secret."""

from __future__ import annotations

import argparse
import math
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from services.cli.output import UsageError
from services.domain.plan import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction["Parser"]  # noqa: SLF001 - argparse names it nowhere else
    """Where a group of commands adds its parsers."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Parser(argparse.ArgumentParser):
    """A parser that raises UsageError with a sentence of ours."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("allow_abbrev", False)
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Refuse; argparse's own words are close to plain already."""
        known = message.replace("the following arguments are required:", "missing:")
        raise UsageError(f"{known[:1].upper()}{known[1:]}. `{self.prog} --help` tells how.")

    def parse_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> argparse.Namespace:
        """Parse, and name unknown options without what stands behind them: it may be a secret."""
        known, rest = self.parse_known_args(args, namespace)
        if rest:
            options = [word.split("=")[0] for word in rest if word.startswith("--")]
            what = f"Unknown option: {', '.join(options)}" if options else "Too many words"
            raise UsageError(f"{what}. `{self.prog} --help` tells how.")
        return known


def day(text: str) -> date:
    """A day as YYYY-MM-DD."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no day, write it as YYYY-MM-DD")


def pace(text: str) -> float:
    """A positive number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return value


def whole_number(text: str) -> int:
    """A whole number from 1 up."""
    if text.isascii() and text.isdigit() and 0 < int(text) <= 100_000_000:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")


def file_path(text: str) -> Path:
    """The name of a file."""
    if not text.strip() or "\x00" in text:
        raise argparse.ArgumentTypeError("the name of the file is missing")
    return Path(text).expanduser()


def add_period(parser: argparse.ArgumentParser, *, what: str) -> None:
    """The options --from and --to."""
    parser.add_argument(
        "--from",
        dest="first",
        type=day,
        metavar="DATE",
        help=f"{what} from this day on (YYYY-MM-DD)",
    )
    parser.add_argument(
        "--to", dest="last", type=day, metavar="DATE", help=f"{what} up to this day, included"
    )


def period_of(args: argparse.Namespace) -> Period:
    """The period of --from and --to.

    Raises:
        UsageError: It ends before it begins.
    """
    if args.first and args.last and args.first > args.last:
        raise UsageError(f"The period ends before it begins: {args.first} to {args.last}.")
    return Period(args.first, args.last)
