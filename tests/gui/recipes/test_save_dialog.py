from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from gui.recipes.save_dialog import SaveViewDialog
from services.recipes.reading import read_recipe
from services.recipes.recipe import (
    ColumnChoice,
    Destination,
    Filters,
    FormatChoice,
    LensChoice,
    LookChoice,
    Recipe,
)
from tests.gui.recipes.conftest import LONG
from tests.gui.recipes.keys import doubled_keys

VIEW = Recipe(
    name="Weekly",
    filters=Filters(period="last-30-days", channels=("sms",), search="sale"),
    lenses=LensChoice(clicks="human"),
    columns=ColumnChoice(shown=("name", "sender", "clicks"), sort="clicks", descending=True),
    unknown={"colour": "green"},
)


@pytest.fixture
def make(real, theme, qtbot):
    def made(recipe=VIEW, path=None):
        dialog = SaveViewDialog(real, theme, recipe, path)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return made


def choose(box, key):
    box.setCurrentIndex(box.findData(key))


def test_a_view_is_written_as_chosen(make, qtbot, tmp_path):
    dialog = make()
    dialog.name.setText("  Per week ")
    choose(dialog.kind, "xlsx")
    dialog.folder.setText(str(tmp_path))
    dialog.replace.click()
    with qtbot.waitSignal(dialog.saved, timeout=LONG) as caught:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    path, name = caught.args
    assert (path.name, name) == ("per-week.sendsight", "Per week")
    read = read_recipe(path).recipe
    assert read.filters == VIEW.filters
    assert read.lenses == VIEW.lenses
    assert read.columns == VIEW.columns
    assert read.format.kind == "xlsx"
    assert read.destination == Destination(folder=str(tmp_path), overwrite="replace")


def test_what_has_no_field_stays(make):
    form = FormatChoice(preset="tsv", decimal_mark=",", titles=False)
    dialog = make(Recipe(name="W", format=form, unknown={"colour": "green"}))
    made = dialog.recipe()
    assert made.format == form
    assert made.unknown == {"colour": "green"}


def test_an_edited_view_stays_in_its_file(make, real, wait, qtbot):
    path = wait(real.recipes.save(VIEW))
    dialog = make(VIEW, path)
    dialog.name.setText("Other name")
    with qtbot.waitSignal(dialog.saved, timeout=LONG) as caught:
        dialog.save.click()
    assert caught.args[0] == path
    assert read_recipe(path).recipe.name == "Other name"


def test_without_a_name_nothing_is_saved(make):
    dialog = make()
    dialog.name.setText("  ")
    assert not dialog.save.isEnabled()


def test_it_says_where_the_file_goes_today(make, qtbot, tmp_path):
    dialog = make()
    dialog.folder.setText(str(tmp_path))
    dialog.file.setText("{recipe}.{suffix}")
    qtbot.waitUntil(
        lambda: dialog.target.text().endswith(str(tmp_path / "Weekly.csv")), timeout=LONG
    )
    dialog.file.setText("{mood}")
    qtbot.waitUntil(lambda: "{mood}" in dialog.target.text(), timeout=LONG)


def test_consequences_are_told(make):
    dialog = make()
    assert "sender" in dialog.hint.text()
    choose(dialog.report, "overview")
    assert "file of its own" in dialog.hint.text()
    choose(dialog.kind, "zip")
    assert dialog.hint.text() == ""
    assert dialog.recipe().columns == ColumnChoice()
    dialog.personal.click()
    assert "who clicked" in dialog.hint.text()
    assert "Last 30 days" in dialog.shown.text()
    assert "human clicks" in dialog.shown.text()


def test_a_pdf_keeps_its_looks_and_another_file_has_none(make, tmp_path):
    looks = LookChoice(client="Northwind", logo="logo.svg", colour="#0B5D4E")
    dialog = make(Recipe(name="W", looks=looks))
    assert not dialog.looks.isVisible()
    assert dialog.recipe().looks == LookChoice()
    choose(dialog.kind, "pdf")
    assert dialog.looks.isVisible()
    assert "names nobody" in dialog.hint.text()
    assert not dialog.personal.isVisible()
    assert dialog.recipe().looks == looks
    dialog.looks.title.setText("Autumn")
    assert dialog.recipe().looks.title == "Autumn"


def test_an_old_view_s_looks_are_there_again_for_the_next_pdf(make, tmp_path):
    looks = LookChoice(client="Northwind")
    dialog = make(Recipe(name="W", looks=looks), tmp_path / "w.toml")
    assert dialog.recipe().looks == looks


def test_a_failure_is_told_and_the_dialog_stays(make, qtbot, tmp_path):
    dialog = make(VIEW, tmp_path / "none" / "view.toml")
    dialog.save.click()
    qtbot.waitUntil(dialog.notice.isVisible, timeout=LONG)
    assert "does not exist" in dialog.notice.text()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()


def test_every_field_has_a_spoken_name(make):
    dialog = make()
    fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox)]
    assert len(fields) >= 6
    assert all(field.accessibleName() for field in fields)


def test_every_key_stands_for_one_thing(make):
    assert doubled_keys(make()) == []
