"""The icon in the files of Windows and macOS."""

from __future__ import annotations

import pytest
from PIL import Image

from build_scripts.installers import icon_files


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """Small sizes show the same as large ones, which take a second."""
    monkeypatch.setattr(icon_files, "ICO_SIZES", (16, 24, 48))
    monkeypatch.setattr(icon_files, "ICNS_SIZES", (16, 32, 64))


def test_an_ico_has_every_size_painted_on_its_own(qapp, tmp_path):
    made = icon_files.write_ico(tmp_path / "deep" / "a.ico")
    with Image.open(made) as opened:
        assert opened.ico.sizes() == {(16, 16), (24, 24), (48, 48)}
        for size in (16, 24, 48):
            assert opened.ico.getimage((size, size)).convert("RGBA").tobytes() == (
                icon_files.painted(size).tobytes()
            )


def test_the_picture_is_there_and_its_corners_are_clear(qapp):
    picture = icon_files.painted(32)
    assert picture.getpixel((0, 0))[3] == 0
    assert picture.getpixel((16, 16))[3] == 255


def test_an_icns_has_the_sizes(qapp, tmp_path):
    made = icon_files.write_icns(tmp_path / "a.icns")
    with Image.open(made) as opened:
        assert {(width * scale) for width, _, scale in opened.info["sizes"]} >= {32, 64}


def test_the_picture_beside_the_pages_has_the_shape_that_they_leave_for_it(qapp, tmp_path):
    made = icon_files.write_sidebar(tmp_path / "deep" / "a.bmp")
    with Image.open(made) as opened:
        assert (opened.format, opened.size) == ("BMP", (2 * 164, 2 * 314))
        assert opened.getpixel((0, 0)) == icon_files.SIDEBAR_COLOUR
        assert opened.getpixel((164, 233)) != icon_files.SIDEBAR_COLOUR


def test_the_same_bytes_again(qapp, tmp_path):
    one, two = (icon_files.write_ico(tmp_path / name).read_bytes() for name in ("a", "b"))
    assert one == two
