from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from gui.printing.headless import chart_files, ensure_app
from tests.gui.printing.samples import Read, content, with_detail
from tests.support.process import bare_environment

ROOT = Path(__file__).parents[3]
WITHOUT_DISPLAY = """
import sys
from pathlib import Path
from gui.printing.branding import Branding
from gui.printing.content import ReportKind, ReportOptions
from gui.printing.headless import write_pdf_headless
from services.domain.rows import Selection
from services.store.workspace import Workspace
from tests.gui.printing.samples import NOW
workspace = Workspace.open(Path(sys.argv[1]), create=False)
reader = workspace.reader()
options = ReportOptions(kind=ReportKind.SELECTION, now=NOW)
print(write_pdf_headless(reader, Selection(), options, Branding(), Path(sys.argv[2])).pages)
reader.close()
workspace.close()
"""


def test_a_report_is_written_by_a_process_without_a_display(filled_file, tmp_path):
    copy = tmp_path / "copy.sendsight"
    copy.write_bytes(filled_file.read_bytes())
    target = tmp_path / "report.pdf"
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_DISPLAY, str(copy), str(target)],
        cwd=ROOT,
        env={**bare_environment(), "SENDSIGHT_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) == len(Read(target).pages)


def test_the_running_application_is_used(qapp):
    assert ensure_app() is qapp


def test_all_charts_come_as_pictures_and_as_drawings(qapp, formats):
    made = content(2)
    pictures = chart_files(made, formats=formats)
    drawings = chart_files(made, formats=formats, kind="svg")
    assert len(pictures) == len(drawings) == 8
    assert all(not QImage.fromData(content).isNull() for content in pictures.values())
    assert all(QSvgRenderer(content).isValid() for content in drawings.values())
    assert all(name.endswith(".svg") for name in drawings)


def test_a_report_without_charts_has_no_files(qapp, formats):
    made = with_detail(
        content(1, since=(), week=None), links=(), breakdowns=(), series=(), days=(), clicks=0
    )
    assert chart_files(made, formats=formats) == {}


def test_another_kind_of_picture_is_refused(qapp):
    with pytest.raises(ValueError, match="gif"):
        chart_files(content(1), kind="gif")
