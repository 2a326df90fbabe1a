"""Stars and tags: by menu and key, undone and redone, kept in the workspace."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


def select(window, *numbers):
    table = window.campaigns.view.table
    table.clearSelection()
    mode = table.selectionModel().SelectionFlag
    for number in numbers:
        table.selectionModel().select(table.table_model.index(number, 0), mode.Select | mode.Rows)
    return [window.campaigns.model.rows[number].key for number in numbers]


def rows_of(window, keys):
    found = {row.key: row for row in window.campaigns.model.rows}
    return [found[key] for key in keys]


def test_a_star_is_kept_undone_and_done_again(window, qtbot):
    keys = select(window, 0, 2)
    window.commands.star.trigger()
    qtbot.waitUntil(lambda: all(row.starred for row in rows_of(window, keys)))
    assert window.commands.undo.text() == "&Undo star"
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not any(row.starred for row in rows_of(window, keys)))
    assert not window.commands.undo.isEnabled()
    window.commands.redo.trigger()
    qtbot.waitUntil(lambda: all(row.starred for row in rows_of(window, keys)))


def test_where_all_are_starred_the_key_takes_the_stars_away(window, qtbot):
    keys = select(window, 0)
    window.commands.star.trigger()
    qtbot.waitUntil(lambda: rows_of(window, keys)[0].starred)
    select(window, [row.key for row in window.campaigns.model.rows].index(keys[0]))
    window.commands.star.trigger()
    qtbot.waitUntil(lambda: not rows_of(window, keys)[0].starred)


def test_a_tag_for_several_campaigns_joins_their_own(window, qtbot):
    keys = select(window, 0)
    window.marking.set_tag("Spring", wanted=True)
    qtbot.waitUntil(lambda: rows_of(window, keys)[0].tags == ("Spring",))
    numbers = [n for n, row in enumerate(window.campaigns.model.rows) if row.key == keys[0]]
    both = select(window, *numbers, 1 if numbers[0] != 1 else 0)
    window.marking.set_tag("sale & more", wanted=True)
    qtbot.waitUntil(lambda: all("sale & more" in row.tags for row in rows_of(window, both)))
    assert set(rows_of(window, keys)[0].tags) == {"Spring", "sale & more"}
    assert window.commands.undo.text() == "&Undo tag “sale && more”"
    qtbot.waitUntil(lambda: "Spring" in window.tools.filter.kinds["tags"]._options)
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: rows_of(window, keys)[0].tags == ("Spring",))


def test_the_menu_ticks_what_all_selected_carry(window, qtbot):
    select(window, 0)
    window.marking.set_tag("Spring", wanted=True)
    qtbot.waitUntil(lambda: window.marking._known == ("Spring",))
    qtbot.waitUntil(lambda: any(row.tags for row in window.campaigns.model.rows))
    tagged = next(n for n, row in enumerate(window.campaigns.model.rows) if row.tags)
    select(window, tagged)
    window.marking._fill()
    first = window.marking.menu.actions()[0]
    assert (first.text(), first.isChecked()) == ("Spring", True)
    select(window, tagged, (tagged + 1) % 5)
    window.marking._fill()
    assert not window.marking.menu.actions()[0].isChecked()


@pytest.mark.parametrize("text", ["   ", "\t\n"])
def test_an_empty_tag_is_refused_with_a_sentence(window, qtbot, text):
    select(window, 0)
    with qtbot.waitSignal(window.marking.refused) as refused:
        window.marking._on_new(text)
    assert refused.args[0] == "The tag is empty."
    assert not window.undo_stack.canUndo()


def test_the_question_for_a_tag_says_for_how_many(window, qtbot):
    select(window, 0, 1)
    dialog = window.marking.ask_tag()
    assert dialog.labelText() == "Tag for 2 campaigns:"
    dialog.reject()


def test_the_list_s_menu_offers_both(window):
    select(window, 0)
    window.campaigns.view.table.select_number(0)
    menu = window.campaigns.view.context_menu()
    assert window.commands.star in menu.actions()
    assert window.marking.menu.menuAction() in menu.actions()
    assert all(isinstance(action, QAction) for action in menu.actions())


def test_only_starred_campaigns(window, qtbot):
    keys = select(window, 1)
    window.commands.star.trigger()
    qtbot.waitUntil(lambda: rows_of(window, keys)[0].starred)
    window.set_filters(window.filters.with_starred(True))
    qtbot.waitUntil(lambda: [row.key for row in window.campaigns.model.rows] == keys)
    assert "Starred" in [chip.text() for chip in window.chips.chips]
