from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPicture

from gui.printing.paper import PT, PaperTheme, Style, page_size, replay, sheet_of
from gui.theme import ThemeMode
from gui.theme.tokens import LIGHT


@pytest.mark.parametrize(
    ("locale", "name"),
    [("en_US", "Letter"), ("es_MX", "Letter"), ("en_GB", "A4"), ("de_DE", "A4"), ("ja_JP", "A4")],
)
def test_paper_is_that_of_the_country(locale, name):
    assert page_size(QLocale(locale)).name().startswith(name)


def test_a_sheet_has_room_between_its_margins():
    sheet = sheet_of(page_size(QLocale("de_DE")))
    assert sheet.width == 595 * PT
    assert sheet.left + sheet.room < sheet.width
    assert sheet.top < sheet.bottom < sheet.height


def test_a_text_is_broken_at_words_and_within_endless_ones(kind):
    line = kind.line(Style.BODY)
    one = kind.lay("word", Style.BODY, 10_000)
    assert one.height == pytest.approx(line, rel=0.1)
    assert kind.lay("word " * 50, Style.BODY, 500).height > 3 * line
    assert kind.lay("x" * 500, Style.BODY, 500).height > 3 * line
    assert kind.lay("a\nb", Style.BODY, 10_000).height == pytest.approx(2 * one.height)


def test_paper_stays_light_whatever_the_window_shows(theme, paper):
    theme.set_mode(ThemeMode.DARK)
    theme.set_zoom(2.0)
    assert paper.tokens is LIGHT
    assert paper.px(10) == 10
    assert paper.zoom == 1.0
    assert paper.font(12).pixelSize() == 12


def test_fonts_have_no_glyphs_that_a_search_cannot_find(paper):
    font = paper.font(12)
    assert font.featureValue(QFont.Tag("liga")) == 0
    assert not font.isFeatureSet(QFont.Tag("tnum"))


def test_a_paper_theme_does_not_follow_the_system(theme, qapp):
    before = qapp.styleSheet()
    made = PaperTheme(theme.font())
    made.changed.emit()
    assert qapp.styleSheet() == before


@pytest.mark.parametrize("dots", [1_000, 4_000, 12_000])
def test_a_recording_has_its_size_on_every_device(qapp, dots):
    picture = QPicture()
    painter = QPainter(picture)
    painter.fillRect(0, 0, 10, 10, QColor("#000000"))
    painter.end()
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    replay(painter, picture, QPointF(20, 20), 3)
    painter.end()
    black = [x for x in range(100) if image.pixelColor(x, 30).name() == "#000000"]
    assert (black[0], black[-1]) == (20, 49)
