"""The screen's picture is read from its file and judged."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtGui import QImage

from build_scripts.installers.fresh_machine import screen
from build_scripts.installers.fresh_machine.screen import (
    HEIGHT,
    WIDTH,
    Screen,
    judged,
    read_picture,
    save,
    wait_until,
)
from build_scripts.installers.fresh_machine.steps import Failed


def dump(pixels, order=0, bits=32):
    height, width = pixels.shape
    header = [0] * 25
    header[0], header[4], header[5], header[7] = 100 + 4, width, height, order
    header[11], header[12], header[19] = bits, width * 4, 2
    kind = "<u4" if order == 0 else ">u4"
    return struct.pack(">25I", *header) + b"name" + bytes(24) + pixels.astype(kind).tobytes()


@pytest.mark.parametrize("order", [0, 1])
def test_a_dump_is_read_in_either_order_without_the_unused_byte(order):
    pixels = np.array([[0xFF123456, 0x00FFFFFF], [1, 2]], dtype=np.uint32)
    assert read_picture(dump(pixels, order)).tolist() == [[0x123456, 0xFFFFFF], [1, 2]]


def test_another_depth_is_refused():
    with pytest.raises(Failed, match="16 bits"):
        read_picture(dump(np.zeros((1, 1), dtype=np.uint32), bits=16))


def test_a_picture_is_kept_as_it_is(tmp_path):
    pixels = np.array([[0x123456, 0xFFFFFF], [1, 2]], dtype=np.uint32)
    save(pixels, tmp_path / "x.png")
    image = QImage(str(tmp_path / "x.png"))
    assert image.pixelColor(0, 0).name() == "#123456"
    assert (image.width(), image.height()) == (2, 2)


def whole():
    """A picture as of a window: many colours, up to the edges."""
    return (np.arange(WIDTH * HEIGHT, dtype=np.uint32) % 5000 + 1).reshape(HEIGHT, WIDTH)


def test_a_whole_window_passes():
    found = judged(whole())
    assert found.colours == 5000
    assert found.faults() == []
    assert "1440 x 900, 5,000 colours" in found.words()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda pixels: np.zeros_like(pixels), "nothing is drawn"),
        (lambda pixels: np.where(pixels > 300, 7, pixels), "94% of it have one colour"),
        (lambda pixels: np.pad(pixels[:, 9:], ((0, 0), (0, 9))), "does not fill"),
        (lambda pixels: pixels[:-1], "1440 x 899"),
    ],
)
def test_what_is_no_window_is_told(spoil, words):
    assert words in ", ".join(judged(spoil(whole())).faults())


def test_waiting_ends_with_the_sign_or_with_words():
    signs = iter([False, False, True])
    assert wait_until(lambda: next(signs), 5, "never", pause=0.001) < 5
    with pytest.raises(Failed, match="it never comes after 0 s"):
        wait_until(lambda: False, 0.01, "it never comes", pause=0.001)


@pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool",
)
def test_a_real_screen_shows_what_is_drawn_on_it(tmp_path):
    folder = tmp_path / "screen"
    with Screen(folder) as real:
        assert not real.is_drawn_on()
        assert real.pixels().shape == (HEIGHT, WIDTH)
        code = (
            "from PySide6.QtWidgets import QApplication, QLabel\n"
            "app = QApplication([])\n"
            "label = QLabel('x'); label.setWindowTitle('A window'); label.resize(300, 200)\n"
            "label.setStyleSheet('background: #00ff00'); label.show(); app.exec()\n"
        )
        told = {"DISPLAY": real.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        with subprocess.Popen([sys.executable, "-c", code], env=told) as drawing:
            window = real.window("A window", 60)
            real.fill(window)
            wait_until(lambda: bool(real.pixels()[-1, -1] == 0x00FF00), 60, "not filled")
            assert real.is_drawn_on()
            assert judged(real.settled(calm=0.2)).edges
            drawing.terminate()
    assert not folder.exists()
    assert screen.WIDTH == WIDTH
