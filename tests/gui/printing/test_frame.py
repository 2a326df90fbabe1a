from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPainter

from gui.printing.blocks import Front
from gui.printing.branding import Branding, Logo
from gui.printing.frame import Frame
from gui.printing.paper import page_size, sheet_of
from tests.gui.printing.samples import SVG

SHEET = sheet_of(page_size(QLocale("de_DE")))


@pytest.fixture
def frame(kind, formats):
    def make(title="Title", logo=None, colour="#0B5D4E"):
        front = Front(title, "Subtitle", "Client", "November 2026", "data of today", "lens")
        return Frame(front, Branding(colour=colour), Logo(logo), SHEET, kind, formats)

    return make


def painted(frame, page=1):
    image = QImage(int(SHEET.width), int(SHEET.height), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    frame.paint(painter, page, 3)
    painter.end()
    return image


def test_a_long_title_makes_the_band_higher(frame):
    assert frame("Title " * 40).first_top > frame().first_top


def test_a_logo_leaves_its_room_to_nothing_else(frame):
    assert frame("Title " * 8, logo=SVG).first_top > frame("Title " * 8).first_top


def test_the_band_has_the_colour_and_the_logo_a_white_plate(frame):
    image = painted(frame(logo=SVG))
    assert image.pixelColor(5, 5).name() == "#0b5d4e"
    seen = {image.pixelColor(x, y).name() for x in range(2_000, 2_900, 5) for y in range(0, 600, 5)}
    assert {"#ffffff", "#d55e00", "#0b5d4e"} <= seen


def test_later_pages_have_a_header_without_the_band(frame):
    image = painted(frame(), page=2)
    assert image.pixelColor(5, 5).name() == "#ffffff"
    header = {image.pixelColor(x, y).name() for x in range(200, 1_000) for y in range(180, 240, 4)}
    assert len(header) > 3


def test_content_never_reaches_header_and_footer(frame):
    image = painted(frame(), page=2)
    lines = [
        y
        for y in range(int(SHEET.top), int(SHEET.bottom))
        if any(image.pixelColor(x, y).name() != "#ffffff" for x in range(200, 2_700, 50))
    ]
    assert lines == []
