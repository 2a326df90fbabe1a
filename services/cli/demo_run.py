"""The demo's job without a window: refresh the demo workspace over HTTP, write its tables as CSV.

`build_scripts/dev.py run --demo` does this where there is no display, and then adds pictures of the
window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from services.cli import summary
from services.cli.context import Context
from services.cli.output import Output, standard_output
from services.cli.refresh import progress_for, refresh
from services.cli.words import counted, size
from services.domain.errors import ExportFailed
from services.domain.plan import RefreshOptions
from services.domain.rows import Selection
from services.reports.export import write_export
from services.reports.presets import PROGRAMS
from services.reports.report import REPORTS, Report
from services.reports.request import ExportColumn, ExportRequest, ExportResult, Kind
from services.reports.table_text import table_text
from services.settings import demo_workspace_file

if TYPE_CHECKING:
    from services.sync.session import Session

FOLDER = Path("demo-output")
_COLUMNS = (
    ExportColumn("file", "File"),
    ExportColumn("rows", "Rows", Kind.COUNT),
    ExportColumn("size", "Size"),
)


def run_demo(
    folder: Path = FOLDER,
    *,
    workspace: Path | None = None,
    demo_clicks: int | None = None,
    pace: float = 1.0,
    output: Output | None = None,
) -> int:
    """Refresh the demo workspace, write its tables, print what was done.

    Args:
        folder: Where the tables go; made where it is missing, files in it are replaced.
        workspace: The demo workspace's file; the usual one where None.
        demo_clicks: About how many clicks the demo invents; None keeps a stored demo's number.
        pace: Divides the windows of the limits; 1 = as fast as the demo usually is.
        output: The streams; this process's own where None.

    Returns:
        0, or the exit code of a refresh that failed or was stopped (see `sendsight-cli refresh`).

    Raises:
        ServiceError: The workspace cannot be opened, or a table cannot be written.
    """
    output = output or standard_output()
    context = Context(workspace or demo_workspace_file(), True, pace, demo_clicks, output)
    progress = progress_for(output)
    with context.session(progress.take) as session:
        outcome, signalled = session.run(refresh(session, RefreshOptions(), progress))
        summary.show(outcome, output, as_json=False)
        if signalled is not None:
            return signalled
        written = write_tables(session, folder)
    rows = [(result.path.name, result.rows, size(result.bytes)) for result in written]
    output.result("")
    output.out.write(table_text(_COLUMNS, rows, width=output.width))
    output.result(f"{counted(len(written), 'table')} in {folder}")
    return summary.exit_code(outcome)


def write_tables(session: Session, folder: Path) -> list[ExportResult]:
    """Write the campaign, link, breakdown and click tables of a workspace into a folder as CSV.

    Raises:
        ExportFailed: The folder cannot be made or a file not be written.
        StoreFailed: The workspace cannot be read.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"The folder {folder} cannot be created.",
            "Choose another folder.",
            detail=type(error).__name__,
        ) from None
    reader = session.workspace.reader()
    try:
        return [
            _write(Report(name, reader, Selection()), folder / f"{name}.csv") for name in REPORTS
        ]
    finally:
        reader.close()


def _write(report: Report, path: Path) -> ExportResult:
    return write_export(
        ExportRequest(
            title=report.title,
            columns=report.export_columns,
            rows=report.chunks,
            path=path,
            preset=PROGRAMS,
            overwrite=True,
        )
    )
