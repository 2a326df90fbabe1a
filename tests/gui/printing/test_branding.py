from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.printing.branding import LARGEST_LOGO, LARGEST_SIDE, Branding, Logo, contrast, ink_on
from gui.theme.tokens import LIGHT
from tests.gui.printing.samples import SVG


def picture(width, height, kind="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#D55E00"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(content.data())


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#FFFFFF", "#000000", 21.0), ("#777777", "#FFFFFF", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("grey", range(0, 256, 5))
def test_text_on_any_colour_can_be_read(grey):
    colour = f"#{grey:02x}{grey:02x}{grey:02x}"
    assert contrast(ink_on(colour), colour) >= 4.5


@pytest.mark.parametrize("colour", ["#FFE800", "#FFFFFF", "#2459C9", "#000000", "#00FFFF"])
def test_headings_on_white_can_be_read(colour):
    assert contrast(Branding(colour=colour).accent, LIGHT.surface) >= 4.5


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#12345G", "#1234567", "#123456\n"])
def test_what_is_no_colour_falls_back_to_ours(colour):
    assert Branding(colour=colour).paint == LIGHT.accent


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_is_taken(tmp_path, qapp, kind):
    path = tmp_path / "logo"
    path.write_bytes(picture(40, 20, kind))
    for source in (path, path.read_bytes()):
        logo = Logo(source)
        assert logo.trouble == ""
        assert (logo.size.width(), logo.size.height()) == (40, 20)


def test_a_drawing_stays_one_and_keeps_its_shape(qapp):
    logo = Logo(SVG)
    image = QImage(120, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    logo.paint(painter, QRectF(0, 0, 120, 100))
    painter.end()
    assert image.pixelColor(60, 50).name() == "#d55e00"
    assert image.pixelColor(60, 10).name() == "#ffffff"


def test_a_huge_picture_is_made_smaller(qapp):
    logo = Logo(picture(4_000, 1_000))
    assert (logo.size.width(), logo.size.height()) == (LARGEST_SIDE, LARGEST_SIDE // 4)


def test_no_logo_is_no_trouble(qapp):
    logo = Logo(None)
    assert logo.trouble == ""
    assert logo.size.isEmpty()


@pytest.mark.qt_log_ignore("svg", "libpng", "QImage", extend=True)
@pytest.mark.parametrize(
    "source",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"hello", id="text"),
        pytest.param(b"\x89PNG\r\n\x1a\nbroken", id="cut"),
        pytest.param(b"<svg", id="drawing"),
        pytest.param(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", id="gif"),
    ],
)
def test_a_broken_logo_is_told_in_a_sentence(qapp, source):
    logo = Logo(source)
    assert "no PNG, JPG or SVG picture" in logo.trouble
    assert logo.size.isEmpty()


def test_a_logo_that_is_not_there_is_told(qapp, tmp_path):
    assert "could not be read" in Logo(tmp_path / "gone.png").trouble
    assert "it is no file" in Logo(tmp_path).trouble


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such pipes")
def test_a_pipe_is_not_waited_for(qapp, tmp_path):
    os.mkfifo(tmp_path / "logo.png")
    assert "it is no file" in Logo(tmp_path / "logo.png").trouble


def test_a_logo_that_is_too_large_is_told(qapp):
    assert "10 MB" in Logo(b"x" * (LARGEST_LOGO + 1)).trouble
