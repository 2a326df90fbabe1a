from __future__ import annotations

from gui.export.page_scope import PageScope
from gui.export.scope_choice import ScopeChoice
from services.recipes.recipe import Recipe


def scope(words):
    return PageScope(name=words, words=words, recipe=Recipe(), accounts=frozenset())


def test_the_first_is_chosen_and_another_is_told_once(qtbot):
    choice = ScopeChoice([scope("one"), scope("two")])
    qtbot.addWidget(choice)
    assert choice.buttons[0].isChecked()
    with qtbot.waitSignal(choice.chosen) as caught:
        choice.buttons[1].click()
    assert caught.args == [0, 1]
    assert choice.current == 1
    with qtbot.assertNotEmitted(choice.chosen):
        choice.buttons[1].click()


def test_nothing_to_choose_is_not_shown(qtbot):
    for scopes in ([], [scope("one")]):
        choice = ScopeChoice(scopes)
        qtbot.addWidget(choice)
        assert choice.isHidden()


def test_long_names_are_cut_with_the_whole_in_the_tip_and_an_ampersand_is_no_key(qtbot):
    words = "The campaign “Größe & Söhne " + "x" * 200 + "”"
    choice = ScopeChoice([scope(words), scope("two")])
    qtbot.addWidget(choice)
    choice.resize(400, 120)
    choice.show()
    button = choice.buttons[0]
    text = button.text()
    assert "Größe && Söhne" in text
    assert text.endswith("…")
    assert button.fontMetrics().horizontalAdvance(text.replace("&&", "&")) < button.width() - 16
    assert choice.minimumSizeHint().width() < 400
    assert button.accessibleName() == words
    choice.resize(9_000, 120)
    assert button.text() == words.replace("&", "&&")
    assert choice.buttons[0].toolTip() == words
