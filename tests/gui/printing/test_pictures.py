from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from gui.printing.blocks import Panel
from gui.printing.branding import Branding
from gui.printing.document import make_document
from gui.printing.pictures import Framed, panel_size, record, recording
from services.domain.own_marks import Note
from tests.gui.printing.samples import SENT, content

KEYS = ("time", "since", "week", "map", "country", "device", "os", "browser")


@pytest.fixture
def panels(formats):
    made = content(2, notes=(Note("a", SENT, "note"),))
    return {panel.key: panel for panel in make_document(made, Branding(), formats).panels()}


@pytest.mark.parametrize("key", KEYS)
def test_every_chart_is_recorded_within_its_size(panels, paper, formats, key):
    picture = record(panels[key], paper, formats, "Europe/Amsterdam")
    room, drawn = panel_size(panels[key]), picture.boundingRect()
    assert drawn.width() >= room.width() * 0.5
    assert drawn.height() >= room.height() * 0.5


@pytest.mark.parametrize("key", KEYS)
def test_a_recording_leaves_no_window_behind(panels, paper, formats, key, qtbot):
    before = set(QGuiApplication.topLevelWindows())
    steps = recording(panels[key], paper, formats, "UTC")
    next(steps)
    steps.close()
    record(panels[key], paper, formats, "UTC")
    qtbot.waitUntil(lambda: set(QGuiApplication.topLevelWindows()) <= before)
    assert not any(widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_a_panel_without_a_chart_cannot_be_recorded(paper, formats):
    with pytest.raises(ValueError, match="no chart"):
        record(Panel("x", "X", reason="why"), paper, formats, "UTC")


def test_a_chart_is_framed_with_title_and_note(panels, paper, formats):
    framed = Framed(panels["since"], record(panels["since"], paper, formats, "UTC"), paper)
    image = QImage.fromData(framed.png())
    assert image.size() == framed.size * 2
    ink = [y for y in range(image.height()) if image.pixelColor(60, y).lightness() < 250]
    assert ink[0] < 60
    assert ink[-1] > image.height() - 80
    drawing = framed.svg().decode()
    assert "<svg" in drawing
    assert "<image" not in drawing
    assert panels["since"].title.split(",")[0] in drawing
