from __future__ import annotations

import pytest

from gui.export.as_recipe import can_be_kept
from gui.export.sources import Scope
from gui.recipes.commands import RecipeCommands
from gui.recipes.saved_views import SavedViews
from gui.scope import Subject
from services import settings as places
from services.recipes.folder import saved_views
from services.recipes.recipe import Filters
from tests.gui.export.desk import LONG


@pytest.fixture
def keeping(window_desk, theme, tmp_path, monkeypatch, qtbot):
    """The desk with saved views wired to its export dialog."""
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    window, services = window_desk.window, window_desk.services
    views = SavedViews(services, theme)
    qtbot.addWidget(views)
    commands = RecipeCommands(
        services,
        theme,
        window_desk.settings,
        window_desk.formats,
        window.campaigns,
        views,
        window,
    )
    window.exporting.views = commands
    return commands


def keep(desk, commands, name):
    desk.dialog.view_button.click()
    saving = commands.dialog
    saving.name.setText(name)
    with desk.qtbot.waitSignal(commands.done, timeout=LONG):
        saving.save.click()
    return next(view.recipe for view in saved_views() if view.name == name)


def test_the_list_keeps_filters_columns_and_format(window_desk, keeping, qtbot):
    from gui.filters import Filters as Shown

    with qtbot.waitSignal(window_desk.window.campaigns.shown, timeout=LONG):
        window_desk.window.set_filters(Shown(channels=("sms",)))
    dialog = window_desk.open()
    window_desk.preset("tsv")
    recipe = keep(window_desk, keeping, "List")
    assert recipe.report == "campaigns"
    assert recipe.filters == Filters(channels=("sms",))
    assert recipe.columns.shown == dialog.form.columns.ticks().ticked
    assert (recipe.format.kind, recipe.format.preset) == ("csv", "tsv")


def test_links_keep_their_campaigns(window_desk, keeping):
    window_desk.select("1004")
    window_desk.open("links")
    window_desk.preset("xlsx")
    recipe = keep(window_desk, keeping, "Links")
    assert recipe.report == "links"
    assert [parts[2] for parts in recipe.filters.campaigns] == ["1004"]
    assert recipe.format.kind == "xlsx"
    assert recipe.columns.shown[0] == "url"


def test_everything_is_without_filters(window_desk, keeping):
    window_desk.select("1004")
    window_desk.open("links")
    window_desk.scope(Scope.ALL)
    assert keep(window_desk, keeping, "All links").filters == Filters()


def test_single_rows_and_charts_cannot_run_again():
    assert can_be_kept(Subject.LINKS, Scope.VIEW)
    assert not can_be_kept(Subject.CHART, Scope.VIEW)
    assert not can_be_kept(Subject.LINKS, Scope.SELECTED)


def test_without_saved_views_the_button_is_not_there(window_desk):
    assert window_desk.open().view_button.isVisible()
    window_desk.dialog.close()
    window_desk.window.exporting.views = None
    assert not window_desk.open().view_button.isVisible()
