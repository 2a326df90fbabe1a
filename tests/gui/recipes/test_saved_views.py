from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.accounts.tree import LINE, TONE
from gui.recipes.saved_views import SavedViews
from services.recipes.folder import default_folder
from services.recipes.recipe import Filters, FormatChoice, Recipe
from tests.gui.recipes.conftest import LONG


@pytest.fixture
def pane(real, theme, qtbot, wait):
    wait(real.recipes.save(Recipe(name="Weekly", filters=Filters(period="last-week"))))
    wait(
        real.recipes.save(
            Recipe(name="All links", report="links", format=FormatChoice(kind="xlsx"))
        )
    )
    (default_folder() / "broken.toml").write_text("name = \n")
    made = SavedViews(real, theme)
    qtbot.addWidget(made)
    made.resize(250, 300)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: made.model.rowCount() == 3, timeout=LONG)
    return made


def names(pane):
    return [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]


def choose(pane, name):
    pane.list.setCurrentIndex(pane.model.index(names(pane).index(name), 0))


def test_views_by_name_with_what_they_are(pane):
    assert names(pane) == ["All links", "broken", "Weekly"]
    assert [pane.model.index(row, 0).data(LINE) for row in (0, 2)] == [
        "Links, All time, XLSX",
        "Campaigns, Last week, CSV",
    ]
    assert pane.model.index(1, 0).data(TONE) == "bad"
    assert not pane.empty.isVisible()


def test_enter_opens_a_view(pane, qtbot):
    choose(pane, "Weekly")
    with qtbot.waitSignal(pane.opened) as caught:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert caught.args[0].recipe.filters.period == "last-week"


@pytest.mark.parametrize("name", ["run", "schedule", "edit"])
def test_the_menu_passes_the_view_on(pane, qtbot, name):
    choose(pane, "All links")
    action = getattr(pane, name)
    assert action in pane.context_menu().actions()
    with qtbot.waitSignal(getattr(pane, f"{name}_wanted")) as caught:
        action.trigger()
    assert caught.args[0].name == "All links"


def test_a_view_that_cannot_be_read_says_why(pane, qtbot):
    choose(pane, "broken")
    assert pane.run not in pane.context_menu().actions()
    with qtbot.waitSignal(pane.told) as caught, qtbot.assertNotEmitted(pane.opened):
        pane.open.trigger()
    assert "broken.toml" in "".join(caught.args)


def test_deleting_can_be_undone(pane, qtbot):
    choose(pane, "Weekly")
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(pane) == ["All links", "broken"], timeout=LONG)
    qtbot.waitUntil(pane.undo.isVisible, timeout=LONG)
    assert pane.notice.text() == "Deleted “Weekly”."
    pane.undo.click()
    qtbot.waitUntil(lambda: "Weekly" in names(pane), timeout=LONG)
    assert not pane.undo.isVisible()


def test_a_file_that_is_gone_is_told(pane, qtbot):
    choose(pane, "Weekly")
    pane.current().path.unlink()
    with qtbot.waitSignal(pane.told, timeout=LONG) as caught:
        pane.delete.trigger()
    assert "no longer there" in caught.args[0]


def test_without_views_it_says_what_they_are_for(real, theme, qtbot):
    made = SavedViews(real, theme)
    qtbot.addWidget(made)
    made.show()
    assert made.empty.isVisible()
    with qtbot.waitSignal(made.save_wanted):
        made.add.click()
    assert made.add.accessibleName()
