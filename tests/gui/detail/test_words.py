from __future__ import annotations

from gui.detail.words import figure, one_line, unit


def test_what_is_counted_and_estimated():
    assert [unit(of) for of in ("clicks", "unique_opens", "visits")] == [
        "clicks",
        "openers",
        "visits",
    ]
    assert [figure(key) for key in ("delivered", "cost", "reach")] == ["delivered", "cost", "reach"]


def test_texts_from_outside_on_one_line():
    assert one_line(" two\r\nlines\tand a tab ") == "two lines and a tab"
    assert one_line("Sale\u202e.exe\x1b[31m") == "Sale.exe [31m"
    assert one_line("abcdef", 6) == "abcdef"
    assert one_line("abc def ghi", 5) == "abc…"
