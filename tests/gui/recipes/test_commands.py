from __future__ import annotations

import pytest

from gui.filters import Filters
from gui.main_window import MainWindow
from gui.period import PeriodChoice, Preset
from gui.printing.branding import Branding
from gui.recipes.brand import save_branding
from gui.recipes.commands import RecipeCommands
from gui.recipes.keeping import columns_of
from gui.recipes.run_dialog import RunDialog
from gui.recipes.saved_views import SavedViews
from gui.recipes.schedule_dialog import ScheduleDialog
from services.domain.lenses import Base, Lenses
from services.qt.app import AppConfig, AppServices
from services.recipes import recipe as words
from services.recipes.folder import saved_views
from services.recipes.recipe import ColumnChoice, LensChoice, LookChoice, Recipe
from tests.gui.recipes.conftest import LONG


class Desk:
    """A real window with the commands wired as the window wires them."""

    def __init__(self, qtbot, file, theme, settings, formats):
        self.services = AppServices(AppConfig(file))
        self.window = MainWindow(self.services, theme, settings, formats)
        self.services.setParent(self.window)
        qtbot.addWidget(self.window)
        self.views = SavedViews(self.services, theme)
        qtbot.addWidget(self.views)
        self.commands = RecipeCommands(
            self.services, theme, settings, formats, self.window.campaigns, self.views, self.window
        )
        self.commands.lenses_wanted.connect(self.window.look_through)
        self.commands.filters_wanted.connect(self.window.set_filters)
        self.window.show()
        with qtbot.waitSignal(self.window.campaigns.shown, timeout=LONG):
            self.services.start()

    @property
    def table(self):
        return self.window.campaigns.view.table


@pytest.fixture
def desk(qtbot, tmp_path, export_file, home, theme, settings, formats):
    import shutil

    file = tmp_path / "desk.sendsight"
    shutil.copy(export_file, file)
    made = Desk(qtbot, file, theme, settings, formats)
    yield made
    made.window.close()


def keep(desk, qtbot, name):
    desk.commands.save()
    dialog = desk.commands.dialog
    dialog.name.setText(name)
    with qtbot.waitSignal(desk.commands.done, timeout=LONG):
        dialog.save.click()
    qtbot.waitUntil(lambda: desk.views.model.rowCount() == 1, timeout=LONG)
    return saved_views()[0]


def test_a_new_pdf_looks_as_the_last_one(desk, qtbot, settings):
    save_branding(settings, Branding(title="Old", client="Northwind", colour="#0B5D4E"))
    desk.commands.save()
    dialog = desk.commands.dialog
    dialog.kind.setCurrentIndex(dialog.kind.findData("pdf"))
    assert dialog.recipe().looks == LookChoice(client="Northwind", colour="#0B5D4E")
    dialog.reject()


def test_what_is_on_screen_is_kept_and_comes_back(desk, qtbot):
    window = desk.window
    account = desk.services.accounts[0]
    filters = Filters(
        search="northwind",
        accounts=(account.account_id,),
        period=PeriodChoice(Preset.LAST_90),
        channels=((account.provider == "clicksend" and "sms") or "email",),
    )
    window.look_through(Lenses(Base.SENT, human=True))
    with qtbot.waitSignal(window.campaigns.shown, timeout=LONG):
        window.set_filters(filters)
    desk.table.set_column_shown("status", False)
    columns = columns_of(desk.table)
    view = keep(desk, qtbot, "Mine")
    assert account.name in view.recipe.filters.accounts
    window.look_through(Lenses())
    window.set_filters(Filters())
    desk.table.reset_columns()
    with qtbot.waitSignal(desk.commands.done, timeout=LONG) as caught:
        desk.commands.open(view)
    assert caught.args == ["Opened “Mine”"]
    assert window.filters == filters
    assert window.lenses == Lenses(Base.SENT, human=True)
    assert columns_of(desk.table) == columns


def test_stale_parts_are_told_in_one_sentence(desk, qtbot, tmp_path):
    from services.recipes.folder import SavedView

    recipe = Recipe(
        name="Old",
        filters=words.Filters(accounts=("Gone",), channels=("sms",)),
        lenses=LensChoice(clicks="human"),
        columns=ColumnChoice(shown=("name", "karma")),
    )
    with qtbot.waitSignal(desk.commands.told, timeout=LONG) as caught:
        desk.commands.open(SavedView(path=tmp_path / "old.toml", name="Old", recipe=recipe))
    sentence, remedy = caught.args
    assert "Gone" in sentence
    assert "karma" in sentence
    assert sentence.count(".") == 1
    assert remedy == ""
    assert desk.window.filters == Filters(channels=("sms",))
    assert desk.window.lenses.human
    assert columns_of(desk.table).shown == ("name",)


def test_the_file_has_what_the_list_shows(desk, qtbot, tmp_path):
    """Lens, filter, columns and order of the file are those of the screen."""
    window = desk.window
    with qtbot.waitSignal(window.campaigns.shown, timeout=LONG):
        window.set_filters(Filters(channels=("sms",)))
    from gui.tables.model import SortBy

    for column in desk.table.table_model.columns:
        desk.table.set_column_shown(column.key, column.key in ("name", "sends", "click_rate"))
    desk.table.sort((SortBy("sends", True),))
    desk.commands.save()
    dialog = desk.commands.dialog
    dialog.name.setText("Sms")
    dialog.folder.setText(str(tmp_path))
    with qtbot.waitSignal(desk.commands.done, timeout=LONG):
        dialog.save.click()
    desk.commands.run(saved_views()[0])
    run = desk.commands.dialog
    assert isinstance(run, RunDialog)
    with qtbot.waitSignal(run.done_with, timeout=LONG):
        pass
    lines = (tmp_path / "Sms.csv").read_text("utf-8-sig").splitlines()
    shown = [desk.table.table_model.row(n) for n in range(desk.table.table_model.rowCount())]
    assert len(lines) == len(shown) + 1
    sends = [line.rsplit(",", 2)[1] for line in lines[1:]]
    assert sends == ["" if row.sends is None else str(row.sends) for row in shown]


def test_edit_and_schedule_open_their_dialogs(desk, qtbot):
    view = keep(desk, qtbot, "Mine")
    desk.commands.edit(view)
    assert desk.commands.dialog.name.text() == "Mine"
    desk.commands.dialog.reject()
    assert desk.commands.dialog is None
    desk.commands.schedule(view)
    assert isinstance(desk.commands.dialog, ScheduleDialog)
    desk.commands.dialog.reject()
