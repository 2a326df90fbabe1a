from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.recipes.dropping import FileDrops, files_in

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


def mime(*urls, text=""):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


@pytest.fixture
def drops(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = FileDrops(window)
    made.window = window
    made.got = []
    made.dropped.connect(made.got.append)
    return made


def drag(drops, data, actions=COPY | MOVE):
    """Enter, move and drop as the system sends them; whether each was accepted."""
    plain = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    events = (
        QDragEnterEvent(QPoint(5, 5), actions, *plain),
        QDragMoveEvent(QPoint(6, 6), actions, *plain),
        QDropEvent(QPointF(6, 6), actions, *plain),
    )
    accepted = []
    for event in events:
        event.setAccepted(False)
        QApplication.sendEvent(drops.window, event)
        accepted.append((event.isAccepted(), event.dropAction()))
    return accepted


def test_files_that_are_dropped_are_told_once_and_stay_where_they_are(drops):
    data = mime("file:///tmp/a%20b.sendsight", "file:///tmp/c.toml")
    assert drag(drops, data) == [(True, COPY)] * 3
    assert drops.got == [(Path("/tmp/a b.sendsight"), Path("/tmp/c.toml"))]


@pytest.mark.parametrize(
    ("data", "actions"),
    [
        (mime("https://example.com/x.sendsight"), COPY),
        (mime(text="words"), COPY),
        (mime("file:///tmp/a.sendsight"), MOVE),
    ],
)
def test_what_is_no_file_or_may_not_be_copied_is_left_alone(drops, data, actions):
    assert not any(taken for taken, _ in drag(drops, data, actions))
    assert drops.got == []


def test_only_files_of_this_computer_count():
    assert files_in(mime("file:///x", "https://y/z", "file:")) == (Path("/x"),)
