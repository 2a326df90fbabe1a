from __future__ import annotations

from gui.campaigns.destination import DestinationDialog


def test_cancel_opens_nothing(qtbot, theme, monkeypatch):
    opened = []
    monkeypatch.setattr("gui.campaigns.destination.QDesktopServices.openUrl", opened.append)
    dialog = DestinationDialog("https://shop.example/<b>x</b>")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.address.toPlainText() == "https://shop.example/<b>x</b>"
    dialog.reject()
    assert opened == []
