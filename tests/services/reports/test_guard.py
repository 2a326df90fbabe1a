"""Texts that a spreadsheet could run, and those that it could not."""

from __future__ import annotations

import pytest

from services.reports.guard import guarded, is_dangerous

DANGEROUS = [
    "=1+1",
    "+61411111111",
    "-2+3",
    "@SUM(A1)",
    "|calc",
    "%0A",
    "\t=1",
    "\r=1",
    "\n=1",
    "\x00=1",
    " =1",
    '"=1',
    "'=1",
    " \" ' =cmd",
    "\u00a0=1",
    "\u3000=1",
    "\ufeff=1",
    "\u200b@x",
    "«=1»",
    "＝1+1",
    "＋1",
    "－1+1",
    "＠x",
    "｜x",
    "％x",
    " ＝1",
    "﹦1",
    "-",
    "--1",
    "-1-1",
    "-1e5",
    "- 5",
    "=",
    "\tplain",
    " \tplain",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example")',
    "-2+3+cmd|' /C calc'!A0",
]
HARMLESS = [
    "",
    " ",
    "plain",
    "1=1",
    "a+b",
    "https://x.example/?a=1",
    "-12",
    "-12.5",
    "0",
    "Müller",
    "'plain'",
    "(=1)",
    "5 %",
    "¡hola!",
    "#1",
    "中文",
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_dangerous_texts_get_an_apostrophe(text):
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_texts_stay_as_they_are(text):
    assert guarded(text) == text


def test_a_long_run_of_blanks_takes_no_time():
    assert not is_dangerous(" " * 200_000 + "x")
