from __future__ import annotations

import pytest

from gui.export.form import ExportForm
from gui.export.options import Options
from gui.export.sources import Scope, in_memory, missing
from gui.export.tables import ExportTable, Ticks
from gui.scope import Subject

NONE = Ticks((), ())


@pytest.fixture
def form(qtbot, theme, formats):
    made = ExportForm(theme, formats, "Europe/Berlin")
    qtbot.addWidget(made)
    qtbot.addWidget(made.columns)
    made.show_options(Options())
    made.show()
    return made


def test_only_the_rows_that_there_are(form, qtbot):
    sources = {Scope.SELECTED: missing("No rows are selected."), Scope.VIEW: in_memory([1] * 1204)}
    form.show_scopes(ExportTable(Subject.LINKS, "Links", {}, NONE, NONE, sources), Scope.VIEW)
    selected, view, everything = form.scopes.values()
    assert not selected.isEnabled()
    assert selected.toolTip() == "No rows are selected."
    assert view.text() == "This &view (1,204)"
    assert everything.isHidden()
    with qtbot.waitSignal(form.scope_chosen) as caught:
        view.click()
    assert caught.args == [Scope.VIEW]


def test_programs_get_machine_names_until_told_otherwise(form, qtbot):
    with qtbot.waitSignal(form.changed):
        form.presets.setCurrentIndex(form.presets.findData("programs"))
    assert form.options == Options("programs", titles=False)
    form.titles.click()
    assert form.options.titles
    form.presets.setCurrentIndex(form.presets.findData("json"))
    assert not form.titles.isEnabled()
    form.presets.setCurrentIndex(form.presets.findData("tsv"))
    assert form.titles.isEnabled()
    assert form.options.titles


def test_times_are_explained_where_there_are_any(form):
    form.explain(times=True)
    assert "Europe/Berlin" in form.preset_hint.text()
    form.explain(times=False)
    assert "Europe/Berlin" not in form.preset_hint.text()


def test_personal_data_is_off_and_may_be_impossible(form):
    form.show_personal("")
    assert form.personal.isEnabled()
    assert not form.personal.isChecked()
    form.personal.click()
    assert "rules" in form.personal_hint.text()
    form.show_personal("There is none.")
    assert not form.personal.isChecked()
    assert form.personal_hint.text() == "There is none."
