"""All tables of some campaigns in one file, from the command line: PDF, workbook, ZIP."""

from __future__ import annotations

import zipfile

import openpyxl
import pypdf
import pytest


def test_a_workbook_says_before_and_after_how_many_rows_it_has(cli, filled, tmp_path):
    path = tmp_path / "all.xlsx"
    ran = cli("report", "campaign-report", "--out", path, "--base", "sent", "--clicks", "human")
    assert ran.code == 0
    assert ran.out == f"{path}\n"
    before, after = ran.err.splitlines()[:2]
    assert before.startswith("Writing ")
    assert after.split(" (")[0] == "Wrote " + before.removeprefix("Writing ").split(":")[0]
    book = openpyxl.load_workbook(path)
    assert {"Summary", "Links", "Daily", "Breakdowns", "About"} <= set(book.sheetnames)
    about = {row[0]: row[1] for row in book["About"].iter_rows(values_only=True)}
    assert any("sent messages" in str(value) for value in about.values())


def test_a_pdf_for_a_client_of_some_campaigns(cli, filled, tmp_path):
    listed = cli("report", "campaigns", "--format", "csv", "--provider", "copernica").out
    path = tmp_path / "report.pdf"
    ran = cli(
        *("report", "overview", "--provider", "copernica", "--out", path),
        *("--title", "Our autumn", "--client", "Größe & Co", "--colour", "#0B5D4E"),
    )
    assert ran.code == 0
    count = len(listed.splitlines()) - 1
    assert f"Wrote {count} campaign" in ran.err
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "Our autumn" in text
    assert "Größe & Co" in text
    exports = cli("privacy", "exports").out
    assert str(path) in exports


def test_one_campaign_as_zip(cli, filled, tmp_path):
    rows = cli("report", "campaigns", "--format", "csv", "--provider", "copernica").out.splitlines()
    campaign = rows[1].split(",")[rows[0].split(",").index("campaign_id")]
    path = tmp_path / "one.zip"
    words = ["--campaign", campaign, "--provider", "copernica", "--out", path]
    assert cli("report", "campaign-report", *words).code == 0
    with zipfile.ZipFile(path) as made:
        table = next(name for name in made.namelist() if name.startswith("campaigns"))
        lines = made.read(table).decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert campaign in lines[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "ends with .pdf, .xlsx or .zip"),
        (["--out", "a.csv"], "ends with .pdf, .xlsx or .zip"),
        (["--out", "a.pdf", "--format", "csv"], "--format: a single table takes that"),
        (["--out", "a.pdf", "--group", "tag"], "--group: a single table"),
        (["--out", "a.xlsx", "--client", "B"], "--client: only"),
        (["--out", "a.pdf", "--colour", "red"], "red is no colour"),
        (["--out", "a.pdf", "--zone", "Mars"], "not known"),
        (["--out", "a.pdf", "--campaign", "none"], "No such campaign here: none."),
        (["--out", "a.pdf", "--period", "soon"], "soon"),
    ],
)
def test_what_cannot_be(cli, filled, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    ran = cli("report", "overview", *words)
    assert ran.code == 2
    assert said in ran.err
    assert list(tmp_path.glob("a.*")) == []


def test_the_looks_belong_to_no_single_table(cli, filled):
    ran = cli("report", "links", "--logo", "a.png")
    assert (ran.code, "--logo: only overview" in ran.err) == (2, True)


def test_a_logo_beside_the_reader_is_found_and_a_missing_one_told(
    cli, filled, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
    (tmp_path / "logo.svg").write_text(svg)
    assert "logo" not in cli("report", "overview", "--out", "a.pdf", "--logo", "logo.svg").err
    ran = cli("report", "overview", "--out", "b.pdf", "--logo", "none.svg")
    assert ran.code == 0
    assert "logo" in ran.err
