from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from gui.theme.icons import forget, make_icon, render, tinted_svg


def test_a_drawing_takes_the_colour():
    assert "#123456" in tinted_svg("x", "#123456")
    assert "currentColor" not in tinted_svg("x", "#123456")


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        tinted_svg("no-such-icon", "#000000")


def test_the_picture_holds_only_that_colour(qapp):
    image = render("inbox", "#FF0000", 32).toImage()
    seen = {
        QColor(image.pixelColor(x, y)).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() > 200
    }
    assert seen == {"#ff0000"}


def test_disabled_icons_are_paler(qapp):
    from PySide6.QtGui import QIcon

    icon = make_icon("inbox", "#000000", "#CCCCCC")
    pale = icon.pixmap(16, 16, QIcon.Mode.Disabled).toImage()
    assert any(pale.pixelColor(x, y).name() == "#cccccc" for x in range(16) for y in range(16))
    forget()
