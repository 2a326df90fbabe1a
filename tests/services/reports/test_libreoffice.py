"""Workbooks opened in LibreOffice: values, types, formats, and no formula from text. Skipped where it is not."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from services.reports.export import write_export
from services.reports.request import ExportColumn, ExportRequest, Kind

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("sends", "Sends", Kind.COUNT),
    ExportColumn("click_rate_delivered", "Click rate (delivered)", Kind.RATE),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("cost", "Cost", Kind.MONEY),
)
AT = datetime(2026, 11, 20, 13, 5, 33, tzinfo=UTC)
ROWS = [
    ("=1+1|cmd", 1204, 0.083, AT, Decimal("12.30")),
    ("+61411111189", None, None, None, None),
    ("{=1}", 0, 1.0, None, None),
    ("@SUM(A1)", 1, 0.5, None, None),
    ("http://a.example/?a=1", 1, 0.5, None, None),
    ("<r><t>x</t></r> & \u05e9\u05dc\u05d5\u05dd 😀", 1, 0.5, None, None),
    ("0012", 1, 0.5, None, None),
]


@pytest.fixture(scope="module")
def cells(tmp_path_factory):
    """The sheet's cells as LibreOffice reads them: attributes and shown text."""
    folder = tmp_path_factory.mktemp("office")
    path = folder / "a.xlsx"
    request = ExportRequest(
        title="Campaigns",
        columns=COLUMNS,
        rows=lambda: [ROWS],
        path=path,
        format="xlsx",
        zone="Europe/Amsterdam",
    )
    write_export(request)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "fods", "--outdir", folder, path],
        check=True,
        capture_output=True,
        timeout=110,
    )
    text = path.with_suffix(".fods").read_text("utf-8")
    sheet = text[text.index("<table:table ") :]
    rows = re.findall(r"<table:table-row.*?</table:table-row>", sheet, flags=re.DOTALL)
    return [
        [
            (found[1], re.sub("<.*?>", "", found[2] or "").strip())
            for found in re.finditer(
                r"<table:table-cell([^>]*?)(?:/>|>(.*?)</table:table-cell>)", row, flags=re.DOTALL
            )
        ]
        for row in rows
    ]


@pytest.mark.timeout(120)
def test_no_text_becomes_a_formula(cells):
    for row, expected in zip(cells[1 : len(ROWS) + 1], ROWS, strict=True):
        attributes, shown = row[0]
        assert "table:formula" not in attributes
        assert 'office:value-type="string"' in attributes
        plain = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert plain == expected[0]


@pytest.mark.timeout(120)
def test_numbers_rates_times_and_amounts_have_their_types(cells):
    first = cells[1]
    assert 'office:value-type="float" office:value="1204"' in first[1][0]
    assert first[1][1] == "1,204"
    assert 'office:value-type="percentage" office:value="0.083"' in first[2][0]
    assert first[2][1] == "8.3%"
    assert 'office:date-value="2026-11-20T14:05:33"' in first[3][0]
    assert 'office:value="12.3"' in first[4][0]


@pytest.mark.timeout(120)
def test_what_is_not_reported_is_an_empty_cell(cells):
    assert all(shown == "" for _, shown in cells[2][1:])
    assert 'office:value="0"' in cells[3][1][0]
