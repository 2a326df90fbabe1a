from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import duckdb
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from gui.export.sources import Scope
from gui.scope import Subject
from services.cli.main import main as run_cli
from services.reports.columns import COLUMNS, keys
from tests.gui.export.desk import FORMULA, table_of

# Presets


def test_excel_here(window_desk, tmp_path):
    window_desk.open()
    data = window_desk.save(tmp_path / "a.csv")
    assert data.startswith(b"\xef\xbb\xbfCampaign,Account,")
    assert data.count(b"\r\n") == 73 + 1
    assert b"'=HYPERLINK" in data
    assert "„Sommer“" in data.decode("utf-8-sig")


def test_excel_in_a_country_with_decimal_commas(open_desk, tmp_path):
    desk = open_desk("de_DE")
    desk.list.set_column_shown("cost", True)
    dialog = desk.open()
    assert "semicolons" in dialog.form.preset_hint.text()
    assert "comma" in dialog.form.preset_hint.text()
    data = desk.save(tmp_path / "a.csv")
    assert data.startswith(b"\xef\xbb\xbfCampaign;Account;")
    written = table_of(data, "excel", ",")
    row = next(row for row in written if "HYPERLINK" in row[0])
    cells = dict(zip(written[0], row, strict=True))
    assert cells["Cost"] == "1234,5"
    assert cells["Click rate (delivered)"] == "0,083333"
    assert cells["Campaign"] == "'" + FORMULA


def test_international_stays_with_commas(open_desk, tmp_path):
    desk = open_desk("de_DE")
    desk.open()
    desk.preset("international")
    data = desk.save(tmp_path / "a.csv")
    assert data.startswith(b"\xef\xbb\xbfCampaign,Account,")
    assert b"0.083333" in data
    assert b"'=HYPERLINK" in data


def test_programs(open_desk, tmp_path):
    desk = open_desk("de_DE")
    dialog = desk.open()
    desk.preset("programs")
    assert not dialog.form.titles.isChecked()
    data = desk.save(tmp_path / "a.csv")
    assert data.startswith(b"name,account,channel,status,sent_at,sends,")
    written = table_of(data, "programs")
    row = next(row for row in written if "HYPERLINK" in row[0])
    cells = dict(zip(written[0], row, strict=True))
    assert cells["name"] == FORMULA
    assert (cells["channel"], cells["status"]) == ("sms", "sent")
    assert re.fullmatch(r"2026-11-20T09:05:00(\.000)?Z", cells["sent_at"])
    assert "time_zone" not in cells


def test_tabs(window_desk, tmp_path):
    window_desk.open()
    window_desk.preset("tsv")
    data = window_desk.save(tmp_path / "a.tsv")
    assert data.startswith(b"Campaign\tAccount\t")
    assert len(table_of(data, "tsv")) == 74


def test_json(window_desk, tmp_path):
    dialog = window_desk.open()
    window_desk.preset("json")
    assert not dialog.form.titles.isEnabled()
    rows = json.loads(window_desk.save(tmp_path / "a.json"))
    assert len(rows) == 73
    assert list(rows[0])[:3] == ["name", "account", "channel"]
    assert any(row["delivered_derived"] is None for row in rows)


def test_a_workbook(window_desk, tmp_path):
    dialog = window_desk.open()
    window_desk.preset("xlsx")
    assert dialog.preview.pages.currentWidget() is dialog.preview.table
    assert dialog.preview.table.rowCount() == 4
    assert dialog.preview.summary.text().startswith("73 rows, ")
    path = tmp_path / "a.xlsx"
    window_desk.save(path)
    book = openpyxl.load_workbook(path, read_only=True)
    assert book.sheetnames == ["Campaigns", "About"]
    rows = list(book["Campaigns"].iter_rows(values_only=True))
    assert len(rows) == 73 + 1
    found = next(row for row in rows if "HYPERLINK" in str(row[0]))
    assert found[0] == FORMULA
    table = dialog.preview.table
    first = [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())]
    assert list(rows[0]) == first
    about = {str(row[0]): str(row[1]) for row in book["About"].iter_rows(values_only=True)}
    assert dialog._shown.lenses.words() in about.values()


def test_parquet(window_desk, tmp_path):
    dialog = window_desk.open("links")
    window_desk.preset("parquet")
    assert not dialog.form.titles.isEnabled()
    path = tmp_path / "a.parquet"
    window_desk.save(path)
    with duckdb.connect() as con:
        names = [row[0] for row in con.execute(f"DESCRIBE FROM '{path}'").fetchall()]
        (count,) = con.execute(f"SELECT count(*) FROM '{path}'").fetchone()
    assert names[0] == "url"
    assert dialog.preview.summary.text().startswith(f"{count:,} rows, {len(names)} columns")


@pytest.mark.parametrize(
    ("preset", "suffix"), [("xlsx", ".xlsx"), ("parquet", ".parquet"), ("tsv", ".tsv")]
)
def test_the_file_s_ending_follows_the_format(window_desk, preset, suffix):
    dialog = window_desk.open()
    window_desk.preset(preset)
    dialog.save_button.click()
    files = dialog.run.saver.files
    assert files.defaultSuffix() == suffix.lstrip(".")
    assert Path(files.selectedFiles()[0]).suffix == suffix
    files.reject()


def test_every_file_is_in_the_list_of_exports(window_desk, tmp_path, qtbot):
    window_desk.open("clicks")
    window_desk.preset("xlsx")
    window_desk.dialog.form.personal.click()
    window_desk.ready()
    with qtbot.waitSignal(window_desk.services.own.exports_changed):
        data = window_desk.save(tmp_path / "a.xlsx")
    with qtbot.waitSignal(window_desk.services.own.exports().done) as caught:
        pass
    (record,) = caught.args[0]
    assert (record.path, record.format, record.personal) == (str(tmp_path / "a.xlsx"), "xlsx", True)
    assert record.sha256 == hashlib.sha256(data).hexdigest()
    assert record.title == "Click log"
    assert record.rows > 0


def test_readable_or_machine_names(window_desk, tmp_path):
    dialog = window_desk.open()
    dialog.form.titles.click()
    window_desk.ready()
    data = window_desk.save(tmp_path / "a.csv")
    assert data.startswith(b"\xef\xbb\xbfname,account,")
    assert b"time_zone" in data.splitlines()[0]


@pytest.mark.parametrize("subject", ["campaigns", "links", "breakdowns", "clicks"])
def test_everything_for_programs_is_what_the_command_line_writes(
    open_desk, tmp_path, subject, capsys
):
    desk = open_desk()
    desk.open(subject)
    desk.scope(Scope.ALL)
    desk.preset("programs")
    mine = table_of(desk.save(tmp_path / "mine.csv"), "programs")
    assert mine[0] == keys(COLUMNS[subject])
    workspace = desk.services.config.workspace
    desk.close()
    theirs = tmp_path / "theirs.csv"
    told = run_cli(["--workspace", str(workspace), "report", subject, "--out", str(theirs)])
    assert told == 0
    assert mine == table_of(theirs.read_bytes(), "programs")


# Preview


@pytest.mark.parametrize("preset", ["excel", "international", "programs", "tsv", "json"])
def test_the_preview_is_the_file_s_beginning(window_desk, tmp_path, preset):
    window_desk.select("1004")
    dialog = window_desk.open("links")
    window_desk.preset(preset)
    with window_desk.qtbot.waitSignal(dialog.previews.made) as caught:
        dialog._make_preview()
    preview = caught.args[0]
    data = window_desk.save(tmp_path / "a.x")
    assert data.decode().removeprefix("\ufeff").startswith(preview.text)
    shown = dialog.preview.text.toPlainText()
    assert shown == preview.text.removesuffix("\r\n").replace("\r\n", "\n")
    assert len(shown.splitlines()) == 5
    assert abs(preview.size - len(data)) < 0.1 * len(data) + 10
    assert dialog.preview.summary.text().startswith(f"{preview.rows} rows, ")


def test_only_the_newest_choice_is_shown(window_desk):
    dialog = window_desk.open()
    for key in ("programs", "tsv", "international", "programs", "json"):
        dialog.form.presets.setCurrentIndex(dialog.form.presets.findData(key))
        dialog._make_preview()
    window_desk.ready()
    assert dialog.preview.text.toPlainText().startswith("[\n{")


def test_no_columns_no_file(window_desk):
    dialog = window_desk.open()
    dialog.form.columns.tick(dialog.form.columns.ticks().ticked, False)
    window_desk.ready()
    assert dialog.preview.note.text() == "Tick at least one column."
    assert not dialog.save_button.isEnabled()
    dialog.form.columns.reset.click()
    window_desk.ready()
    assert dialog.save_button.isEnabled()


def test_no_rows_no_file(window_desk, qtbot):
    from gui.filters import Filters

    with qtbot.waitSignal(window_desk.window.campaigns.shown):
        window_desk.window.set_filters(Filters(search="nothing like it"))
    for subject in ("campaigns", "links", "breakdowns", "clicks"):
        dialog = window_desk.open(subject)
        assert dialog.preview.note.text() == "There are no rows to export."
        assert not dialog.save_button.isEnabled()
        selected = dialog.form.scopes[Scope.SELECTED]
        assert selected.isHidden() or not selected.isEnabled()
        window_desk.scope(Scope.ALL)
        assert dialog.save_button.isEnabled()
        dialog.reject()


# Choices


def test_the_dialog_starts_from_the_table_it_was_called_from(window_desk):
    for subject in (Subject.CAMPAIGNS, Subject.LINKS, Subject.BREAKDOWNS, Subject.CLICKS):
        dialog = window_desk.open(str(subject))
        assert dialog.table.subject == subject
        assert dialog.form.what.currentText() == dialog.table.title
        dialog.reject()


def test_scopes_and_their_columns(window_desk, tmp_path):
    desk = window_desk
    desk.list.select_number(0)
    dialog = desk.open()
    texts = [button.text().replace("&", "") for button in dialog.form.scopes.values()]
    assert texts == ["Selected rows (1)", "This view (73)", "Everything (73)"]
    before = dialog.form.columns.ticks()
    dialog.form.columns.tick(["cost"])
    desk.scope(Scope.ALL)
    assert dialog.form.columns.ticks().ticked == tuple(keys(COLUMNS["campaigns"]))
    desk.scope(Scope.SELECTED)
    assert dialog.form.columns.ticks().ticked == (*before.ticked, "cost")
    assert len(table_of(desk.save(tmp_path / "a.csv"))) == 2


def test_other_tables_mean_the_campaigns_in_the_detail_pane(window_desk):
    desk = window_desk
    desk.select("0123456789012345678")
    dialog = desk.open()
    desk.what(Subject.CLICKS)
    assert "12 rows" in dialog.preview.summary.text()
    assert dialog.form.scopes[Scope.VIEW].text() == "This &view (12)"
    desk.what(Subject.BREAKDOWNS)
    assert not dialog.form.scopes[Scope.SELECTED].isVisible()


def test_counts_are_offered_with_rates_but_not_forced(window_desk, tmp_path):
    desk = window_desk
    desk.list.set_column_shown("delivered_derived", False)
    dialog = desk.open()
    assert "Delivered" in dialog.form.columns.hint.text()
    dialog.form.columns.add_counts.click()
    desk.ready()
    assert dialog.form.columns.hint.text() == ""
    assert "Delivered" in table_of(desk.save(tmp_path / "a.csv"))[0]


def test_options_are_remembered(open_desk, tmp_path):
    desk = open_desk()
    dialog = desk.open("links")
    desk.scope(Scope.ALL)
    desk.preset("tsv")
    dialog.form.facts.setChecked(False)
    dialog.form.columns.tick(["origin"])
    desk.ready()
    folder = tmp_path / "Reports"
    folder.mkdir()
    desk.save(folder / "a.tsv")
    assert [file.name for file in folder.iterdir()] == ["a.tsv"]
    desk.close()
    again = open_desk()
    dialog = again.open("links")
    assert dialog.form.options.preset == "tsv"
    assert not dialog.form.facts.isChecked()
    assert not dialog.form.personal.isChecked()
    again.scope(Scope.ALL)
    assert "origin" in dialog.form.columns.ticks().ticked
    dialog.save_button.click()
    files = dialog.run.saver.files
    assert Path(files.directory().path()) == folder
    assert Path(files.selectedFiles()[0]).suffix == ".tsv"
    files.reject()
    dialog.reject()


def test_what_cannot_be_remembered_falls_back(open_desk, settings):
    settings.set_text("export/preset", "nonsense")
    settings.set_text("export/folder", "/nowhere/at/all")
    settings.set_text("export/columns/links", '[{"key":"gone"},{"broken":1}]')
    desk = open_desk()
    dialog = desk.open("links")
    desk.scope(Scope.ALL)
    assert dialog.form.options.preset == "excel"
    assert dialog.form.columns.ticks().ticked == tuple(keys(COLUMNS["links"]))


# Personal data


def test_personal_data_is_off_until_asked_for(window_desk, tmp_path):
    desk = window_desk
    desk.select("0123456789012345678")
    dialog = desk.open("clicks")
    assert dialog.form.personal.isEnabled()
    assert not dialog.form.personal.isChecked()
    data = desk.save(tmp_path / "a.csv").decode()
    assert "hash3" in data
    for secret in ("+6141111222", "203.0.113", "Zoë"):
        assert secret not in data
    dialog.form.columns.all.click()
    desk.ready()
    data = desk.save(tmp_path / "b.csv").decode()
    assert "203.0.113" not in data


def test_personal_data_on_request(window_desk, tmp_path):
    desk = window_desk
    desk.select("0123456789012345678")
    dialog = desk.open("clicks")
    dialog.form.personal.click()
    assert "rules for personal data" in dialog.form.personal_hint.text()
    dialog.form.columns.tick(["person_name"])
    desk.ready()
    written = table_of(desk.save(tmp_path / "a.csv"))
    place = {title: n for n, title in enumerate(written[0])}
    assert written[1][place["Recipient"]] == "'+614111122200"
    assert written[1][place["IP address"]] == "203.0.113.0"
    assert written[1][place["Name of the person"]] == "Zoë 0"
    facts = json.loads((tmp_path / "a.csv.meta.json").read_text())
    assert facts["personal_data"] is True
    assert "+6141" not in json.dumps(facts)


def test_where_nobody_is_named_the_switch_says_so(window_desk):
    desk = window_desk
    desk.select("1004")
    dialog = desk.open()
    assert not dialog.form.personal.isEnabled()
    assert dialog.form.personal_hint.text() == "These rows name nobody."
    desk.what(Subject.CLICKS)
    assert not dialog.form.personal.isEnabled()
    assert "keeps personal data" in dialog.form.personal_hint.text()
    desk.scope(Scope.ALL)
    assert dialog.form.personal.isEnabled()
    dialog.form.personal.click()
    desk.scope(Scope.VIEW)
    assert not dialog.form.personal.isChecked()


# Copying


def test_copy_follows_the_choices(window_desk):
    desk = window_desk
    desk.select("0123456789012345678")
    dialog = desk.open("clicks")
    data = desk.copy()
    lines = data.text().split("\r\n")
    assert len(lines) == 13
    assert lines[0].startswith("Time\tLink\tRecipient")
    assert "'@Mobile" in lines[1]
    assert "+6141111222" not in data.text() + data.html()
    assert "<th>Time</th>" in data.html()
    assert dialog.outcome.words.text() == "12 rows copied."
    dialog.form.personal.click()
    desk.ready()
    assert "+6141111222" in desk.copy().text()


def test_too_many_rows_for_the_clipboard_are_refused(window_desk, monkeypatch):
    monkeypatch.setattr("gui.export.copying.MOST_COPIED", 10)
    QGuiApplication.clipboard().setText("before")
    dialog = window_desk.open()
    dialog.copy_button.click()
    assert dialog.outcome.words.text() == (
        "73 rows do not fit on the clipboard, which takes 10 at most. Nothing was copied. "
        "Save a file instead."
    )
    assert QGuiApplication.clipboard().text() == "before"


# Keyboard and screen readers


def test_mnemonics_are_unique_and_all_is_named(window_desk):
    window_desk.select("1004")
    dialog = window_desk.open()
    letters = []
    for widget in (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        found = re.search(r"&([^&])", widget.text())
        if found:
            letters.append(found.group(1).casefold())
    assert sorted(letters) == sorted(set(letters))
    assert dialog.save_button.isDefault()
    form = dialog.form
    for widget in (form.what, form.presets, form.columns.items, form.personal):
        assert widget.accessibleName()
    for widget in (dialog.preview.text, dialog.preview.summary):
        assert widget.accessibleName()


def test_escape_closes(window_desk, qtbot):
    dialog = window_desk.open()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window_desk.dialog is None


def test_a_workspace_that_cannot_be_read_is_told(window_desk):
    dialog = window_desk.open("links")
    window_desk.services._session.workspace.close()
    window_desk.scope(Scope.ALL)
    assert "closed" in dialog.preview.note.text()
    assert not dialog.save_button.isEnabled()
