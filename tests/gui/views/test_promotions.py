"""Promotions in the window: grouping, opening by mouse and keys, what selecting tells, what is exported."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.views.promotions import PromotionsView
from services.domain.lenses import Lenses
from services.domain.rows import Selection


@pytest.fixture
def view(qtbot, market, theme, formats, settings):
    made = PromotionsView(market, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show_selection(Selection())
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def names(view):
    return [view.model.index(n, 0).data() for n in range(view.model.rowCount())]


def group(view, qtbot, key):
    with qtbot.waitSignal(view.shown):
        view.group_choice.setCurrentIndex(view.group_choice.findData(key))


def test_groups_by_tag_with_a_word_on_those_in_several(view):
    assert [name.lower() for name in sorted(names(view))] == ["without a group", "garden", "text"]
    assert names(view)[-1] == "Without a group"
    assert "the total counts each once" in view.note.text()


def test_the_keys_of_trees_open_and_close(view, qtbot):
    view.table.select_number(0)
    closed = len(names(view))
    for opening, closing in (
        (Qt.Key.Key_Right, Qt.Key.Key_Left),
        (Qt.Key.Key_Plus, Qt.Key.Key_Minus),
        (Qt.Key.Key_Return, Qt.Key.Key_Return),
    ):
        qtbot.keyClick(view.table, opening)
        assert len(names(view)) > closed
        qtbot.keyClick(view.table, closing)
        assert len(names(view)) == closed
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    view.table.select_number(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Left)
    assert view.table.currentIndex().row() == 0


def test_a_click_on_the_mark_opens(view, qtbot):
    rect = view.table.visualRect(view.model.index(0, 0))
    place = rect.center()
    place.setX(rect.left() + 10)
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.model.is_open(view.model.row(0))


def test_selecting_tells_each_campaign_once(view, qtbot):
    with qtbot.waitSignal(view.rows_selected):
        view.table.selectAll()
    assert len(view.selected_campaigns()) == 4


def test_names_need_a_pattern_which_is_remembered(view, qtbot, settings):
    group(view, qtbot, "name")
    assert view.empty.sentence.text() == "Which names belong together?"
    assert not view.pattern.isHidden()
    view.pattern.setText("s*; *mm*")
    with qtbot.waitSignal(view.shown):
        qtbot.keyClick(view.pattern, Qt.Key.Key_Return)
    assert {"s*", "*mm*"} <= set(names(view))
    assert settings.text("promotions/pattern") == "s*; *mm*"
    with qtbot.waitSignal(view.shown):
        view.pattern.setText("nothing*")
    assert view.empty.sentence.text() == "No campaign has such a name"


def test_without_tags_another_way_is_offered(view, qtbot, services):
    services.workspace.own.set_tags(
        {row.key: () for row in view.model.row(0).campaigns + view.model.row(1).campaigns}
    )
    with qtbot.waitSignal(view.shown):
        view.reload()
    assert view.empty.sentence.text() == "None of these campaigns has a tag"
    with qtbot.waitSignal(view.shown):
        view.on_choice("utm_campaign")
    assert "spring" in names(view)


def test_a_file_has_both_sums_behind_a_rate(view):
    table = view.chart_table()
    keys = [column.key for column in table.columns]
    row = table.rows[[view.model.row(n).name for n in range(len(table.rows))].index("garden")]
    found = dict(zip(keys, row, strict=True))
    assert found["click_rate_delivered_numerator"] == 4
    assert found["click_rate_delivered_denominator"] == 180
    assert found["click_rate_delivered"] == pytest.approx(4 / 180)


def test_the_human_lens_shows_all_clicks_beside(view, qtbot):
    with qtbot.waitSignal(view.shown):
        view.show_selection(Selection(), Lenses(human=True))
    assert {"clicks", "all_clicks"} <= {column.key for column in view.table.visible_columns()}
