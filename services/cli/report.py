"""`report`: every report as text, CSV, JSON, a workbook or Parquet, from the workspace alone.

Neither the network nor the keyring is touched.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from services.cli import recipes, whole_report
from services.cli.arguments import file_path
from services.cli.output import DONE, UsageError
from services.cli.report_options import Asked, add_options, asked_for, check_options, remarks
from services.cli.words import REPLACED, counted, size
from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.errors import ServiceError
from services.domain.own_marks import ExportRecord
from services.recipes.recipe import COMPOUND
from services.reports.catalogue import REPORTS
from services.reports.csv_writer import CsvWriter
from services.reports.destination import whole_file
from services.reports.export import FORMATS, find_format, write_export
from services.reports.json_writer import JsonWriter
from services.reports.presets import PRESETS, PROGRAMS, TSV, find_preset
from services.reports.report import Report
from services.reports.request import ExportRequest, ExportResult
from services.reports.sidecar import refreshed_at
from services.reports.table_text import table_lines
from services.reports.zones import local_decimal_mark, local_zone_name

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from services.cli.arguments import Subcommands
    from services.cli.context import Context
    from services.cli.output import Output
    from services.domain.accounts import Account
    from services.reports.request import Chunks, Value
    from services.store.workspace import Workspace

_TABLE = "table"
_BY_SUFFIX = {**{known.suffix: known.key for known in FORMATS}, ".tsv": "csv"}


def add_parser(commands: Subcommands) -> None:
    """The command's place on the command line."""
    parser = commands.add_parser(
        "report",
        help="campaigns, links, clicks, landing pages, promotions and more as a table or a file",
        description="Print or write a report on what was read. It works offline.",
    )
    parser.add_argument(
        "table",
        choices=[*REPORTS, *COMPOUND, recipes.RUN],
        metavar="REPORT",
        help=f"{', '.join(REPORTS)}; {' or '.join(COMPOUND)}: all tables in one file, also PDF; "
        "or run, and a recipe's FILE",
    )
    recipes.add_run_options(parser)
    parser.add_argument(
        "--format",
        choices=(_TABLE, *(known.key for known in FORMATS)),
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
        "--personal",
        action="store_true",
        help="show phone numbers, e-mail and IP addresses where they are kept",
    )
    parser.add_argument(
        "--sidecar",
        action="store_true",
        help="write FILE.meta.json with the facts about the file beside it",
    )
    add_options(parser)
    whole_report.add_look_options(parser)
    parser.set_defaults(run=run)


def run(args: Namespace, context: Context) -> int:
    """Print or write the report."""
    if args.table == recipes.RUN:
        return recipes.run_file(args, context)
    recipes.refuse_run_options(args)
    if args.table in COMPOUND:
        return whole_report.run(args, context)
    whole_report.refuse_looks(args)
    check_options(args)
    _settle_format(args)
    with context.stored() as workspace:
        reader = workspace.reader()
        try:
            asked = asked_for(args, workspace, reader)
            report = Report(args.table, reader, asked.selection, options=asked.options)
            for sentence in remarks(args, asked, workspace, reader):
                context.output.tell(sentence)
            if args.personal:
                _tell_if_nothing_kept(workspace.accounts(), asked.selection.accounts, context)
            if args.out is None:
                for text in _pieces(args, report, context.output.width):
                    context.output.out.write(text)
                context.output.out.flush()
            else:
                _write(args, report, asked, workspace, context.output)
        finally:
            reader.close()
    return DONE


def _settle_format(args: Namespace) -> None:
    """Complete and check the options about the format."""
    suffix = args.out.suffix.casefold() if args.out else ""
    if args.format is None:
        args.format = "csv" if args.preset else _BY_SUFFIX.get(suffix, _TABLE)
    if args.preset and args.format != "csv":
        raise UsageError(f"--preset is about CSV, not {args.format}.")
    if args.out is None and args.format != _TABLE and not find_format(args.format).text:
        raise UsageError(f"--format {args.format} needs a file to write into: add --out FILE.")
    if args.sidecar and (args.out is None or args.format == _TABLE):
        raise UsageError("--sidecar goes with --out and any format but table.")
    args.preset = args.preset or (TSV if suffix == ".tsv" else PROGRAMS)


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
            report.export_columns,
            find_preset(args.preset, local_decimal_mark()),
            zone=_file_zone(args),
        )
    yield writer.start()
    for chunk in report.chunks():
        yield writer.rows(chunk)
    yield writer.end()


def _table(report: Report, width: int | None) -> Iterator[str]:
    """The columns for people, and totals of what may be added."""
    places = [n for n, column in enumerate(report.columns) if column.brief]
    columns = [report.export_columns[n] for n in places]
    unset = [column.unset for column in report.columns]

    def brief() -> Chunks:
        for chunk in report.chunks():
            yield [[_shown(row[n], unset[n]) for n in places] for row in chunk]

    def totals() -> list[Value]:
        sums = report.totals.sums
        return ["Total", *(sums.get(column.key) for column in columns[1:])]

    summed = any(report.columns[n].adds_up for n in places)
    for line in table_lines(columns, brief(), width=width, totals=totals if summed else None):
        yield f"{line}\n"
    yield f"{_rows(report, report.totals.seen)}\n"
    if report.totals.partial & {column.key for column in columns}:
        yield "Totals cover the rows that report the figure.\n"


def _shown(value: Value, unset: str) -> Value:
    return (unset or None) if value is None else value


def _rows(report: Report, count: int) -> str:
    return counted(count, report.kind.one, report.kind.many)


def _file_zone(args: Namespace) -> str:
    """The zone of times in spreadsheets."""
    zone = None if args.zone == RECIPIENT_ZONE else args.zone
    return zone or local_zone_name()


def _write(
    args: Namespace, report: Report, asked: Asked, workspace: Workspace, output: Output
) -> None:
    """Write the report into a file, tell how many rows it has before and after, and note the file."""
    replaced = REPLACED if args.out.is_file() else ""
    total = report.count()
    output.tell(f"Writing {_rows(report, total)} to {args.out}{replaced}")
    if args.format == _TABLE:
        result = _written_table(args, report)
    else:
        result = write_export(_request(args, report, asked, workspace, total))
    output.tell(f"Wrote {_rows(report, result.rows)} to {args.out} ({size(result.bytes)})")
    for warning in result.warnings:
        output.tell(warning)
    _note(args, report, result, workspace, output)


def _written_table(args: Namespace, report: Report) -> ExportResult:
    """The table for people, in a file."""
    digest, octets = sha256(), 0
    with whole_file(args.out, overwrite=True) as file:
        for text in _pieces(args, report, None):
            data = text.encode("utf-8", "replace")
            file.write(data)
            digest.update(data)
            octets += len(data)
    return ExportResult(
        args.out, report.totals.seen, len(report.columns), octets, digest.hexdigest()
    )


def _note(
    args: Namespace, report: Report, result: ExportResult, workspace: Workspace, output: Output
) -> None:
    """Put the file into the list of exports; a pipe or a device is none."""
    path = args.out.absolute()
    if not path.is_file():
        return
    record = ExportRecord(
        written_at=datetime.now(UTC),
        path=str(path),
        title=report.title,
        format=args.format,
        rows=result.rows,
        personal=args.personal,
        sha256=result.sha256,
    )
    try:
        workspace.own.log_export(record)
    except ServiceError as error:
        output.tell(f"The file is written, but not in the list of exports. {error.sentence}")


def _request(
    args: Namespace, report: Report, asked: Asked, workspace: Workspace, total: int
) -> ExportRequest:
    """The export of a report with the options of the command line."""
    return ExportRequest(
        title=report.title,
        columns=report.export_columns,
        rows=report.chunks,
        path=args.out,
        format=args.format,
        preset=args.preset,
        zone=_file_zone(args),
        decimal_mark=local_decimal_mark(),
        personal=args.personal,
        overwrite=True,
        sidecar=args.sidecar,
        total=total,
        metadata={
            **asked.facts,
            "refreshed_at": refreshed_at(workspace.accounts(), asked.selection.accounts),
        },
    )
