"""Everything on the page: workbook, ZIP and PDF, the same as the command line writes."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from gui.export.page_dialog import PageDialog
from gui.period import PeriodChoice, Preset
from services.domain.kinds import CampaignStatus, Channel
from services.domain.records import Batch, Campaign, CampaignRef, Stamp
from services.recipes.writing import write_recipe
from tests.gui.export.desk import LONG, PEOPLE
from tests.gui.recipes.keys import doubled_keys


@pytest.fixture
def page(window_desk, theme):
    def open_page(*campaigns):
        window_desk.select(*campaigns)
        scope = window_desk.window.exporting.scope()
        dialog = PageDialog(
            window_desk.services,
            theme,
            window_desk.settings,
            window_desk.formats,
            scope,
            window_desk.window,
        )
        dialog.open()
        return dialog

    return open_page


def save(desk, dialog, kind, path):
    dialog.kinds[kind].click()
    dialog.save_button.click()
    dialog.files.setDirectory(str(path.parent))
    dialog.files.selectFile(path.name)
    with desk.qtbot.waitSignal(dialog.done_with, timeout=2 * LONG):
        dialog.files.accept()
    return path


def test_a_workbook_of_all_tables(page, window_desk, tmp_path):
    dialog = page("1004")
    window_desk.until(lambda: "..." not in dialog.rows.text())
    said = dialog.rows.text()
    path = save(window_desk, dialog, "xlsx", tmp_path / "page.xlsx")
    book = openpyxl.load_workbook(path, read_only=True)
    for name in ("Summary", "Links", "Daily", "Breakdowns", "About"):
        assert name in book.sheetnames
    sheets = [len(list(sheet.iter_rows())) - 1 for sheet in book if sheet.title != "About"]
    assert said.startswith(f"{sum(sheets)} rows: Summary 14, Campaigns 1, Links ")
    assert f"{sum(sheets)} rows" in dialog.outcome.words.text()
    links = list(book["Links"].iter_rows(values_only=True))
    shown = dialog._shown.data.links
    assert len(links) == len(shown) + 1
    clicks = links[0].index("Clicks")
    assert sorted(row[clicks] or 0 for row in links[1:]) == sorted(row.clicks or 0 for row in shown)
    assert dialog.outcome.words.text().startswith("Saved page.xlsx: ")
    assert dialog.outcome.path == path
    assert dialog.outcome.reveal.isVisible()


def test_a_zip_is_what_the_command_line_writes(page, window_desk, tmp_path, capsys):
    from services.cli.main import main as run_cli

    dialog = page("1004")
    path = save(window_desk, dialog, "zip", tmp_path / "page.zip")
    write_recipe(dialog.recipe(), tmp_path / "page.toml")
    workspace = window_desk.services.config.workspace
    window_desk.close()
    theirs = tmp_path / "theirs.zip"
    words = ["--workspace", str(workspace), "report", "run", str(tmp_path / "page.toml")]
    assert run_cli([*words, "--out", str(theirs)]) == 0
    with zipfile.ZipFile(path) as mine, zipfile.ZipFile(theirs) as other:
        assert mine.namelist() == other.namelist()
        tables = [name for name in mine.namelist() if name.endswith(".csv")]
        assert len(tables) >= 5
        charts = [name for name in mine.namelist() if name.endswith(".png")]
        assert len(charts) >= 3
        for name in charts:
            assert not QImage.fromData(mine.read(name)).isNull(), name
        for name in set(tables) - {"decay.csv"}:  # decay ends at the present instant
            assert mine.read(name) == other.read(name), name
        facts = json.loads(mine.read("ABOUT.json"))
    assert facts["personal_data"] is False


def test_a_pdf_with_the_looks_that_are_remembered(page, window_desk, tmp_path, wait_exports):
    dialog = page("1004")
    dialog.kinds["pdf"].click()
    assert dialog.brand.isVisible()
    assert dialog.brand.title.text() == dialog._shown.detail[0].name
    dialog.brand.client.setText("Größe & Söhne")
    path = save(window_desk, dialog, "pdf", tmp_path / "page.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    (record,) = wait_exports()
    assert (record.format, record.path) == ("pdf", str(path))
    dialog.reject()
    again = page("1004")
    assert again.kind == "pdf"
    assert again.brand.client.text() == "Größe & Söhne"


@pytest.fixture
def wait_exports(window_desk):
    def exports():
        found = []

        def read():
            window_desk.services.own.exports().done.connect(found.append)

        def there():
            if not found or not found[-1]:
                read()
            return bool(found and found[-1])

        window_desk.until(there)
        return found[-1]

    return exports


def test_every_file_is_noted(page, window_desk, tmp_path, wait_exports):
    save(window_desk, page("1004"), "xlsx", tmp_path / "page.xlsx")
    (record,) = wait_exports()
    assert (record.format, record.personal) == ("xlsx", False)


def test_the_ending_follows_the_kind(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog.kinds["zip"].click()
    with window_desk.qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog._start(str(tmp_path / "page.xlsx"))
    assert zipfile.is_zipfile(tmp_path / "page.xlsx.zip")


def test_a_failure_is_told(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog._start(str(tmp_path / "none" / "page.xlsx"))
    window_desk.until(lambda: "does not exist" in dialog.outcome.words.text())
    assert dialog.save_button.isEnabled()


def test_escape_stops_first(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog.kinds["pdf"].click()
    dialog._start(str(tmp_path / "page.pdf"))
    with window_desk.qtbot.waitSignal(dialog.runner.stopped, timeout=LONG):
        window_desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not (tmp_path / "page.pdf").exists()
    assert "Stopped" in dialog.outcome.words.text()


def test_personal_data_only_where_it_is_kept(page, window_desk):
    assert not page("1004").personal.isEnabled()
    dialog = page("0123456789012345678")
    dialog.personal.click()
    assert dialog.recipe().format.personal
    dialog.kinds["pdf"].click()
    assert not dialog.recipe().format.personal


def test_the_export_dialog_leads_there(window_desk):
    dialog = window_desk.open()
    assert dialog.page_button.isVisible()
    dialog.reject()
    window_desk.select("1004")
    dialog = window_desk.open()
    dialog.page_button.click()
    assert dialog.page.isVisible()
    dialog.page.reject()
    dialog.reject()


def test_everything_has_a_name(page):
    dialog = page("1004")
    dialog.kinds["pdf"].click()
    for field in dialog.findChildren(QLineEdit):
        assert field.accessibleName()
    for button in dialog.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName()


def test_every_key_stands_for_one_thing(page):
    assert doubled_keys(page("1004")) == []


def test_the_command_begins_with_a_pdf_of_what_is_selected(window_desk):
    window_desk.select("1004")
    window_desk.window.commands.report.trigger()
    report = window_desk.window.exporting.report
    assert report.kind == "pdf"
    assert [parts[2] for parts in report.recipe().filters.campaigns] == ["1004"]
    report.reject()
    assert window_desk.window.exporting.report is None


def sent_today(desk):
    """Two campaigns more: the invented ones are of one day, which the clock leaves ever farther behind."""
    of_today = Stamp(datetime.now(UTC))
    campaigns = tuple(
        Campaign(
            ref=CampaignRef("sms", f"today-{n}"),
            channel=Channel.SMS,
            name=f"Today {n}",
            status=CampaignStatus.SENT,
            sent=of_today,
        )
        for n in range(2)
    )
    desk.services._session.workspace.apply(PEOPLE.account_id, Batch(campaigns=campaigns))


def test_a_period_of_the_list_is_the_other_choice(page, window_desk, tmp_path, wait_exports):
    window = window_desk.window
    sent_today(window_desk)
    with window_desk.qtbot.waitSignal(window.campaigns.shown, timeout=LONG):
        window.set_filters(window.filters.with_period(PeriodChoice(Preset.LAST_30)))
    dialog = page(window_desk.list.table_model.row(0).campaign_id)
    dialog.scopes.buttons[1].click()
    assert dialog.brand.title.text() == "Last 30 days"
    assert "Last 30 days" in dialog.scopes.buttons[1].text()
    recipe = dialog.recipe()
    assert (recipe.report, recipe.filters.period) == ("campaign-report", "last-30-days")
    assert recipe.filters.campaigns == ()
    shown = window_desk.list.table_model.rowCount()
    save(window_desk, dialog, "pdf", tmp_path / "page.pdf")
    (record,) = wait_exports()
    assert record.rows == shown > 1


def test_a_title_that_was_typed_stays(page):
    dialog = page("1004")
    dialog.kinds["pdf"].click()
    dialog.brand.title.setText("Our spring")
    dialog.scopes.buttons[1].click()
    assert dialog.brand.title.text() == "Our spring"


def test_personal_data_goes_by_what_the_report_is_about(page):
    dialog = page("1004")
    assert not dialog.personal.isEnabled()
    dialog.scopes.buttons[1].click()
    dialog.personal.click()
    assert dialog.recipe().format.personal
    dialog.scopes.buttons[0].click()
    assert not dialog.recipe().format.personal


def test_without_a_campaign_there_is_nothing_to_report(window_desk, theme):
    window = window_desk.window
    with window_desk.qtbot.waitSignal(window.campaigns.shown, timeout=LONG):
        window.set_filters(window.filters.with_search("no such campaign"))
    window.commands.report.trigger()
    dialog = window.exporting.report
    assert dialog.about.text() == "There is no campaign to report on."
    assert not dialog.save_button.isEnabled()
    assert not dialog.kinds["pdf"].isEnabled()
    dialog.reject()


def test_an_added_ending_replaces_no_other_file(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog.kinds["zip"].click()
    (tmp_path / "page.xlsx.zip").write_bytes(b"mine")
    with window_desk.qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog._start(str(tmp_path / "page.xlsx"))
    assert (tmp_path / "page.xlsx.zip").read_bytes() == b"mine"
    assert len(list(tmp_path.glob("page.xlsx*.zip"))) == 2


def test_charts_may_stay_out_of_a_zip_and_that_is_remembered(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog.kinds["xlsx"].click()
    assert not dialog.pictures.isVisible()
    dialog.kinds["zip"].click()
    dialog.pictures.click()
    path = save(window_desk, dialog, "zip", tmp_path / "page.zip")
    with zipfile.ZipFile(path) as made:
        assert not any(name.endswith(".png") for name in made.namelist())
    dialog.reject()
    assert not page("1004").pictures.isChecked()


def test_a_zip_with_charts_can_be_stopped(page, window_desk, tmp_path):
    dialog = page("1004")
    dialog.kinds["zip"].click()
    dialog._start(str(tmp_path / "page.zip"))
    with window_desk.qtbot.waitSignal(dialog.runner.stopped, timeout=LONG):
        window_desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert list(tmp_path.glob("*.zip*")) == []
    assert dialog.save_button.isEnabled()
