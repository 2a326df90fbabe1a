from __future__ import annotations

from gui.welcome import WelcomePage
from tests.gui.invented import INFOS


def test_one_sentence_and_two_buttons(qtbot, theme):
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.show_providers(INFOS)
    assert [b.text() for b in page.state.buttons.values()] == ["Add account", "Try with demo data"]
    assert "ClickSend, Constant Contact or Copernica" in page.state.hint.text()
    with qtbot.waitSignal(page.add_wanted):
        page.state.buttons["add"].click()
    with qtbot.waitSignal(page.demo_wanted):
        page.state.buttons["demo"].click()


def test_one_provider(qtbot, theme):
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.show_providers(INFOS[:1])
    assert "an account of ClickSend." in page.state.hint.text()
