"""`report`: the four tables as text, CSV or JSON, from the workspace alone.

Neither the network nor the keyring is touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from services.cli.arguments import add_period, file_path, period_of
from services.cli.context import account_named
from services.cli.output import DONE, UsageError
from services.cli.words import counted, size
from services.domain.rows import Selection
from services.reports.csv_writer import CsvWriter
from services.reports.destination import whole_file
from services.reports.export import write_export
from services.reports.json_writer import JsonWriter
from services.reports.presets import PRESETS, PROGRAMS, TSV, find_preset
from services.reports.report import REPORTS, Report
from services.reports.request import ExportRequest
from services.reports.table_text import table_lines
from services.reports.zones import is_zone, local_decimal_mark, local_zone_name

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.domain.accounts import Account
    from services.reports.request import Chunks, Value
    from services.store.reader import Reader
    from services.store.workspace import Workspace

_BY_SUFFIX = {".csv": "csv", ".tsv": "csv", ".json": "json"}
_ONE = {"campaigns": "campaign", "links": "link", "breakdowns": "row", "clicks": "click row"}


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "report",
        help="campaigns, links, breakdowns or clicks as a table, CSV or JSON",
        description="Print or write a table of what was read. It works offline.",
    )
    parser.add_argument("table", choices=REPORTS, metavar="TABLE", help=", ".join(REPORTS))
    parser.add_argument(
        "--format",
        choices=("table", "csv", "json"),
        help="table unless the file's name says otherwise",
    )
    parser.add_argument(
        "--preset", choices=[preset.key for preset in PRESETS], help="how CSV is written (programs)"
    )
    parser.add_argument(
        "--out",
        type=file_path,
        metavar="FILE",
        help="write into a file; an existing one is replaced once all is written",
    )
    parser.add_argument(
        "--account",
        action="append",
        metavar="NAME",
        dest="accounts",
        help="only this account; may be given more than once",
    )
    add_period(parser, what="sent (for clicks: clicked)")
    parser.add_argument(
        "--personal",
        action="store_true",
        help="show phone numbers, e-mail and IP addresses where they are kept",
    )
    parser.add_argument(
        "--zone", metavar="ZONE", help="time zone of the presets for spreadsheets (this computer's)"
    )
    parser.add_argument(
        "--sidecar",
        action="store_true",
        help="write FILE.meta.json with the facts about the file beside it",
    )
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print or write the report."""
    period = period_of(args)
    _settle_format(args)
    with context.stored() as workspace:
        reader = workspace.reader()
        try:
            chosen = _account_ids(workspace, reader, args.accounts)
            report = Report(
                args.table,
                reader,
                Selection(accounts=chosen, period=period),
                personal=args.personal,
            )
            if args.personal:
                _tell_if_nothing_kept(workspace.accounts(), chosen, context)
            if args.out is None:
                for text in _pieces(args, report, context.output.width):
                    context.output.out.write(text)
                context.output.out.flush()
            else:
                _write(args, report, context)
        finally:
            reader.close()
    return DONE


def _settle_format(args: Namespace) -> None:
    """Complete and check the options about the format."""
    suffix = args.out.suffix.casefold() if args.out else ""
    if args.format is None:
        args.format = "csv" if args.preset else _BY_SUFFIX.get(suffix, "table")
    if args.preset and args.format != "csv":
        raise UsageError(f"--preset is about CSV, not {args.format}.")
    if args.zone and not is_zone(args.zone):
        raise UsageError(f"The time zone {args.zone} is not known. Write it like Europe/Amsterdam.")
    if args.sidecar and (args.out is None or args.format == "table"):
        raise UsageError("--sidecar goes with --out and CSV or JSON.")
    args.preset = args.preset or (TSV if suffix == ".tsv" else PROGRAMS)
    args.zone = args.zone or local_zone_name()


def _account_ids(workspace: Workspace, reader: Reader, names: list[str] | None) -> tuple[str, ...]:
    """The ids of named accounts; data of a removed account is found by the account's name, too."""
    found, accounts = [], workspace.accounts()
    for name in names or ():
        try:
            found.append(account_named(accounts, name).account_id)
        except UsageError:
            kept = {
                row.account_id
                for row in reader.campaigns()
                if row.account.casefold() == name.strip().casefold()
            }
            if not kept:
                raise
            found.extend(sorted(kept))
    return tuple(dict.fromkeys(found))


def _tell_if_nothing_kept(
    accounts: tuple[Account, ...], chosen: tuple[str, ...], context: Context
) -> None:
    asked = [a for a in accounts if not chosen or a.account_id in chosen]
    if not any(account.keep_personal for account in asked):
        context.output.tell("No personal data is kept for these accounts; there is none to show.")


def _pieces(args: Namespace, report: Report, width: int | None) -> Iterator[str]:
    """The report's text piece by piece."""
    if args.format == "table":
        yield from _table(report, width)
        return
    writer: JsonWriter | CsvWriter
    if args.format == "json":
        writer = JsonWriter(report.export_columns)
    else:
        writer = CsvWriter(
            report.export_columns, find_preset(args.preset, local_decimal_mark()), zone=args.zone
        )
    yield writer.start()
    for chunk in report.chunks():
        yield writer.rows(chunk)
    yield writer.end()


def _table(report: Report, width: int | None) -> Iterator[str]:
    """The columns for people, and totals of what may be added."""
    places = [n for n, column in enumerate(report.columns) if column.brief]
    columns = [report.export_columns[n] for n in places]

    def brief() -> Chunks:
        for chunk in report.chunks():
            yield [[row[n] for n in places] for row in chunk]

    def totals() -> list[Value]:
        sums = report.totals.sums
        return ["Total", *(sums.get(column.key) for column in columns[1:])]

    summed = any(report.columns[n].adds_up for n in places)
    for line in table_lines(columns, brief(), width=width, totals=totals if summed else None):
        yield f"{line}\n"
    yield f"{counted(report.totals.seen, _ONE[report.name])}\n"
    if report.totals.partial & {column.key for column in columns}:
        yield "Totals cover the rows that report the figure.\n"


def _write(args: Namespace, report: Report, context: Context) -> None:
    """Write the report into a file and tell how many rows it has."""
    if args.format == "table":
        with whole_file(args.out, overwrite=True) as file:
            for text in _pieces(args, report, None):
                file.write(text.encode("utf-8", "replace"))
        rows = report.totals.seen
        context.output.tell(f"Wrote {counted(rows, _ONE[report.name])} to {args.out}")
        return
    result = write_export(request_for(args, report))
    context.output.tell(
        f"Wrote {counted(result.rows, _ONE[report.name])} to {args.out} ({size(result.bytes)})"
    )
    for warning in result.warnings:
        context.output.tell(warning)


def request_for(args: Namespace, report: Report) -> ExportRequest:
    """The export of a report with the options of the command line."""
    return ExportRequest(
        title=report.title,
        columns=report.export_columns,
        rows=report.chunks,
        path=args.out,
        format=args.format,
        preset=args.preset,
        zone=args.zone,
        decimal_mark=local_decimal_mark(),
        personal=args.personal,
        overwrite=True,
        sidecar=args.sidecar,
        metadata=_facts(args),
    )


def _facts(args: Namespace) -> dict[str, Any]:
    """What was asked for, for the sidecar."""
    return {
        "report": args.table,
        "accounts": args.accounts or "all",
        "from": args.first.isoformat() if args.first else None,
        "to": args.last.isoformat() if args.last else None,
        "bots": "all clicks, none filtered",
    }
