from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QColor, QImage

from gui import selftest
from gui.__main__ import main, make_parser
from gui.selftest import Examiner


@pytest.fixture
def examined(make_window, filled, tmp_path, qtbot, monkeypatch):
    """A window over a filled workspace that was examined; its code and what was written."""
    monkeypatch.setattr(selftest, "SETTLE_MS", 50)

    def examine(picture=tmp_path / "shot.png"):
        window = make_window(start=False)
        ended = []
        examiner = Examiner(window, picture, ended.append)
        filled.start()
        qtbot.waitUntil(lambda: examiner.done, timeout=20_000)
        assert not window.isVisible()
        assert ended == [examiner.code]
        return examiner.code, json.loads(picture.with_suffix(".json").read_text())

    return examine


def failed(told):
    return [one["part"] for one in told["findings"] if not one["ok"]]


def test_a_window_that_works_is_kept_as_a_picture(examined, tmp_path):
    code, told = examined()
    # What is asked of an installed program may be missing in a source tree: letters, Qt's words.
    assert set(failed(told)) <= {"fonts", "Qt's words"}
    assert code == (1 if failed(told) else 0)
    assert told["findings"][0]["part"] == "window"
    image = QImage(str(tmp_path / "shot.png"))
    assert image.width() > 300
    assert selftest.window_of(image, opened=True)


def test_what_fails_is_told(examined, monkeypatch):
    def broken():
        raise OSError("no such plugin")

    monkeypatch.setitem(selftest.PARTS, "PDF", broken)
    code, told = examined()
    assert code == 1
    assert "PDF" in failed(told)


def test_a_picture_that_cannot_be_written_fails(examined, tmp_path):
    (tmp_path / "a.png").mkdir()
    code, told = examined(tmp_path / "a.png")
    assert code == 1
    assert "picture" in failed(told)


def test_an_empty_window_and_a_closed_workspace_are_found():
    blank = QImage(400, 300, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    for opened in (True, False):
        with pytest.raises(selftest.Wrong):
            selftest.window_of(blank, opened=opened)


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("QImageReader.supportedImageFormats", selftest.image_formats),
        ("QFontDatabase.families", selftest.fonts),
        ("QStyleFactory.keys", selftest.style),
    ],
)
def test_a_part_without_its_plugins_fails(monkeypatch, name, look):
    kind, method = name.split(".")
    stand_in = type(kind, (), {method: staticmethod(list)})
    monkeypatch.setattr(selftest, kind, stand_in)
    with pytest.raises(selftest.Wrong):
        look()


def test_missing_words_fail(monkeypatch, tmp_path):
    monkeypatch.setattr(selftest.QLibraryInfo, "path", lambda _place: str(tmp_path), raising=False)
    with pytest.raises(selftest.Wrong, match="de, nl, fr, es"):
        selftest.words()


def test_the_command_line_takes_it_without_showing_it(capsys):
    parser = make_parser("1")
    assert parser.parse_args(["--selftest", "a.png"]).selftest.name == "a.png"
    assert "selftest" not in parser.format_help()


def test_a_window_that_is_open_already_is_no_selftest(monkeypatch, capsys):
    from gui.instance.claiming import Claim

    monkeypatch.setattr("gui.__main__._claim", lambda _options: Claim(None, ""))
    assert main(["--selftest", "a.png"]) == 3
    assert "close it first" in capsys.readouterr().err


def test_a_window_that_the_system_does_not_show_fails(make_window, tmp_path):
    window = make_window(start=False)
    examiner = Examiner(window, tmp_path / "a.png", int)
    window.hide()
    assert not selftest.looked("screen", examiner._on_screen).ok
