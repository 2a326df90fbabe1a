from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from gui.export import reveal


def test_the_folder_is_opened(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(reveal.sys, "platform", "linux")
    monkeypatch.setattr(
        reveal.QDesktopServices, "openUrl", staticmethod(lambda url: asked.append(url) or True)
    )
    assert reveal.show_in_folder(tmp_path / "a b.csv")
    assert asked == [QUrl.fromLocalFile(str(tmp_path))]


@pytest.mark.parametrize(("platform", "program"), [("win32", "explorer.exe"), ("darwin", "open")])
def test_the_file_is_selected_where_that_can_be(monkeypatch, tmp_path, platform, program):
    asked = []
    monkeypatch.setattr(reveal.sys, "platform", platform)
    monkeypatch.setattr(
        reveal.QProcess,
        "startDetached",
        staticmethod(lambda *args: asked.append(args) or (True, 1)),
    )
    assert reveal.show_in_folder(tmp_path / "a b.csv")
    assert asked[0][0] == program
    assert str(tmp_path / "a b.csv") in asked[0][1]
