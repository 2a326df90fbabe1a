"""Qt's .ts files: reading, filling, and what is wrong with a translation."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_scripts.translation_file import faults, filled, messages, opened

TEXT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>&#xd6;ffnen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{n} campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "sendsight_de.ts"
    made.write_text(TEXT, encoding="utf-8")
    return made


def test_texts_are_read_with_their_state(file: Path) -> None:
    first, second, third = messages(file)
    assert (first.source, first.finished, first.context) == ("{n} campaigns", False, "")
    assert (second.comment, second.translation, second.finished) == ("verb", "Öffnen", True)
    assert third.context == "StatusBar"


def test_a_translator_gets_each_text_once(file: Path) -> None:
    todo = opened(one for one in messages(file) if not one.finished)
    assert todo == [{"source": "{n} campaigns", "comment": "", "where": "StatusBar", "text": ""}]


def test_a_translation_comes_into_every_place(file: Path) -> None:
    assert filled(file, {("{n} campaigns", ""): "{n} Kampagnen", ("Open", ""): "Offen"}) == 2
    assert [one.translation for one in messages(file)] == [
        "{n} Kampagnen",
        "Öffnen",
        "{n} Kampagnen",
    ]
    assert all(one.finished for one in messages(file))


def test_a_translation_that_does_not_fit_is_refused(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(ValueError, match="values"):
        filled(file, {("{n} campaigns", ""): "{m} Kampagnen"})
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("source", "text", "wrong"),
    [
        ("{n} of {all}", "{all}: {n}", 0),
        ("{n} of {all}", "{n}", 1),
        ("&File", "&Datei", 0),
        ("&File", "Datei", 1),
        ("Save && close", "Sichern && schließen", 0),
        ("<b>Keys</b>", "<b>Schlüssel</b>", 0),
        ("<b>Keys</b>", "Schlüssel", 1),
        (" days", " Tage", 0),
        (" days", "Tage", 1),
        (",", "\u202f", 0),
        ("Export...", "Exportieren...", 0),
        ("Export...", "Exportieren", 1),
        ("{n} rows", "{n Zeilen", 1),
    ],
)
def test_faults(source: str, text: str, wrong: int) -> None:
    assert len(faults(source, text)) == wrong
