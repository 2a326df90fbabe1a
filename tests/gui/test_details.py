from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.details import DetailsDialog


def test_the_text_can_be_copied(qtbot, theme):
    dialog = DetailsDialog("It failed.", "HTTP 500 on /v3/campaigns")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "It failed.\n\nHTTP 500 on /v3/campaigns"
    assert dialog.text.isReadOnly()


def test_without_details_it_says_so(qtbot, theme):
    dialog = DetailsDialog("It failed.", "")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "There are no further details."
