from __future__ import annotations

from gui.accounts.provider_page import ProviderPage
from tests.gui.invented import INFOS


def test_each_provider_says_what_it_needs(qtbot, theme):
    page = ProviderPage(INFOS, theme)
    qtbot.addWidget(page)
    assert page.info().key == "clicksend"
    assert "API username, API key." in page.notes.text()
    assert "choose API Credentials" in page.notes.text()
    assert "one short link" in page.notes.text()
    page.list.setCurrentRow(1)
    assert page.info().key == "constant_contact"
    assert "API key (client ID), a sign-in with your browser." in page.notes.text()


def test_words_of_a_provider_are_text_and_no_markup(qtbot, theme):
    import msgspec

    odd = msgspec.structs.replace(INFOS[0], name="A<b>B", where_to_find="<script>")
    page = ProviderPage((odd,), theme)
    qtbot.addWidget(page)
    assert "A&lt;b&gt;B" in page.notes.text()
    assert "<script>" not in page.notes.text()


def test_enter_chooses(qtbot, theme):
    page = ProviderPage(INFOS, theme)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.chosen):
        page.list.itemActivated.emit(page.list.item(0))
