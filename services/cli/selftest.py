"""`selftest`: whether every part of the installed program works on this computer."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from services.cli.output import DONE, SOME_FAILED
from services.cli.selftest_checks import Absent, Check, checks, today
from services.domain.errors import ServiceError
from services.http.redaction import redact
from services.reports.request import ExportColumn
from services.reports.table_text import table_text
from services.wording import noop, tr

if TYPE_CHECKING:
    from argparse import Namespace

    from services.cli.arguments import Subcommands
    from services.cli.context import Context

OK, MISSING, FAILED = "ok", "missing", "failed"
_WORDS = {OK: noop("ok"), MISSING: noop("missing"), FAILED: noop("failed")}


class Finding(msgspec.Struct, frozen=True):
    """What a check found; `state` is "ok", "missing" (the program works without it) or "failed"."""

    name: str
    state: str
    found: str


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "selftest",
        help="check that every part of the program works here",
        description="Try every part of the program once in a temporary folder: your workspace and "
        "your accounts are not touched, and nothing is sent. Exit code 1 when a part fails.",
    )
    parser.add_argument(
        "--keyring",
        action="store_true",
        help="write, read and remove an entry of the keyring, too; it may ask you to unlock it",
    )
    parser.add_argument("--json", action="store_true", help="the findings as JSON")
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Check, and print the findings."""
    # Where a file stays open by a fault, the folder's removal must not hide the finding.
    with tempfile.TemporaryDirectory(
        prefix="sendsight-selftest-", ignore_cleanup_errors=True
    ) as made:
        found = [looked(check, Path(made)) for check in checks(keep_in_keyring=args.keyring)]
    if args.json:
        told = {"checked": today(), "findings": found}
        context.output.result(msgspec.json.format(msgspec.json.encode(told), indent=2).decode())
    else:
        columns = (
            ExportColumn("part", tr("Part")),
            ExportColumn("state", tr("State")),
            ExportColumn("found", tr("Found")),
        )
        rows = [(tr(one.name), tr(_WORDS[one.state]), one.found) for one in found]
        context.output.out.write(table_text(columns, rows, width=context.output.width))
        context.output.out.flush()
    failed = [tr(one.name) for one in found if one.state == FAILED]
    if failed:
        context.output.tell(
            tr("These parts do not work here: {names}. Install Sendsight anew.").format(
                names=", ".join(failed)
            )
        )
    return SOME_FAILED if failed else DONE


def looked(check: Check, folder: Path) -> Finding:
    """Make one check; whatever it raises is a finding."""
    try:
        return Finding(check.name, OK, check.look(folder))
    except Absent as absent:
        return Finding(check.name, MISSING, str(absent))
    except ServiceError as error:
        return Finding(check.name, FAILED, redact(f"{error} {error.detail}".strip()))
    except Exception as error:  # noqa: BLE001 - a damaged installation may fail in any way
        return Finding(check.name, FAILED, redact(f"{type(error).__name__}: {error}"))
