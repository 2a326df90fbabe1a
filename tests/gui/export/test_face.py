"""The export dialog's looks: never larger than its window, the form as wide as it needs, all widgets in it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from gui.export.face import SIZE, ExportFace


@pytest.fixture
def make(qtbot, theme, formats):
    windows = []

    def face(width=2000, height=2000):
        window = QWidget()
        window.resize(width, height)
        qtbot.addWidget(window)
        windows.append(window)
        return ExportFace(theme, formats, "Europe/Berlin", window)

    yield face
    windows.clear()


def test_it_takes_its_size_where_the_window_allows(make, theme):
    assert make().size().toTuple() == tuple(theme.px(side) for side in SIZE)
    assert make(700, 500).size().toTuple() == (700, 500)


def test_the_parts_are_in_it_side_by_side(make, qtbot):
    face = make()
    face.show()
    qtbot.waitExposed(face)
    for part in (face.form, face.form.columns, face.preview, face.outcome, face.buttons):
        assert face.isAncestorOf(part)
    left, right = face._scroll.geometry(), face.preview.geometry()
    assert left.right() < right.left()
    assert face.form.columns.geometry().bottom() < right.top()
    assert face.buttons.geometry().top() > right.bottom()
    assert {face.save_button, face.copy_button, face.page_button, face.view_button} <= set(
        face.buttons.findChildren(type(face.save_button))
    )
