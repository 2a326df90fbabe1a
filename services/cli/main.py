"""The command line as a whole: parsing, running, and one plain sentence for whatever fails."""

from __future__ import annotations

import logging
import os
import traceback
from typing import TYPE_CHECKING

from services import VERSION
from services.cli import (
    about,
    accounts,
    goals,
    marks,
    notes,
    privacy,
    providers,
    recipes,
    refresh,
    report,
    rules,
    schedule,
    selftest,
)
from services.cli.arguments import Parser, file_path, pace, whole_number
from services.cli.context import Context
from services.cli.output import (
    DONE,
    NOTHING_DONE,
    WRONG_USAGE,
    Output,
    UsageError,
    silence,
    standard_output,
)
from services.cli.speaking import LANGUAGES, SYSTEM, speak_as
from services.cli.stopping import TidyEnd
from services.domain.errors import ServiceError
from services.http.redaction import install_log_redaction, redact
from services.settings import HOME
from services.wording import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence


def make_parser() -> Parser:
    """The command line."""
    parser = Parser(
        prog="sendsight-cli",
        description="Campaign and link reporting over all your bulk-messaging providers, without "
        "a window. Exit codes: 0 done, 1 some account failed, 2 wrong usage, 3 nothing could be "
        "done, 4 a goal is missed.",
    )
    parser.add_argument(
        "--home",
        type=file_path,
        metavar="FOLDER",
        help="all of Sendsight's folders below this one, as SENDSIGHT_HOME does",
    )
    parser.add_argument(
        "--workspace",
        type=file_path,
        metavar="FILE",
        help="the workspace file; your own by default",
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="the demo workspace, with invented accounts on this computer",
    )
    parser.add_argument(
        "--demo-clicks",
        type=whole_number,
        metavar="N",
        help="about how many clicks the demo invents (200000, or as many as it has); another "
        "number begins it anew",
    )
    parser.add_argument(
        "--pace",
        type=pace,
        default=1.0,
        metavar="N",
        help="divide the limits of accounts on this computer by N (for tests)",
    )
    parser.add_argument(
        "--language",
        choices=(*LANGUAGES, SYSTEM),
        default=ENGLISH,
        help="language of headings, explanations and reports; English by default",
    )
    parser.add_argument("--verbose", action="store_true", help="tell technical details, too")
    parser.add_argument("--version", action="version", version=f"sendsight-cli {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    reading = (accounts, providers, refresh, report, recipes, schedule)
    own = (goals, marks, notes, rules, privacy, about, selftest)
    for group in (*reading, *own):
        group.add_parser(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: The words behind the program's name; this process's own where None.

    Returns:
        0 done, 1 some account failed, 2 wrong usage, 3 nothing could be done, 4 a goal is missed,
        128 + n signal n.
    """
    output = standard_output()
    with TidyEnd() as end:
        return _told(arguments, output, end)


def _told(arguments: Sequence[str] | None, output: Output, end: TidyEnd) -> int:
    """Run, and tell plainly whatever fails."""
    try:
        return _run(arguments, output)
    except UsageError as error:
        output.tell(str(error))
        return WRONG_USAGE
    except ServiceError as error:
        output.fail(error)
        return NOTHING_DONE
    except KeyboardInterrupt:
        output.tell("Stopped.")
        return end.exit_code
    except BrokenPipeError:
        # Whoever read our output has enough of it (`| head`).
        silence(output.out)
        return DONE
    except OSError as error:
        silence(output.out)
        output.tell(f"The output could not be written: {error.strerror or type(error).__name__}.")
        return NOTHING_DONE
    except Exception as error:  # noqa: BLE001 - the last net: a bug is told plainly, too
        if end.caused(error):
            output.tell("Stopped.")
            return end.exit_code
        return _bug(error, output)


def _run(arguments: Sequence[str] | None, output: Output) -> int:
    parser = make_parser()
    try:
        args = parser.parse_args(arguments)
    except SystemExit as done:  # --help and --version
        return int(done.code or 0)
    if args.command is None:
        parser.print_help(output.err)
        return WRONG_USAGE
    output.verbose = args.verbose
    if args.home is not None:
        os.environ[HOME] = str(args.home.absolute())
    speak_as(args.language)
    _set_up_log(output, verbose=args.verbose)
    code = int(args.run(args, Context.of(args, output)))
    output.out.flush()
    return code


def _set_up_log(output: Output, *, verbose: bool) -> None:
    """Warnings of our own reach the terminal with --verbose only, without secrets."""
    install_log_redaction()
    handler: logging.Handler = logging.NullHandler()
    if verbose:
        handler = logging.StreamHandler(output.err)
        handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(handler)


def _bug(error: Exception, output: Output) -> int:
    if output.verbose:
        output.tell(redact("".join(traceback.format_exception(error))))
    output.tell(
        f"Sendsight made a mistake: {redact(f'{type(error).__name__}: {error}')}. "
        "Please report it; --verbose tells more."
    )
    return NOTHING_DONE
