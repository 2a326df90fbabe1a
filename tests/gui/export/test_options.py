from __future__ import annotations

import pytest

from gui.export import options as made
from gui.export.options import (
    Options,
    load_options,
    load_ticks,
    meaning,
    preset_names,
    save_options,
)
from gui.export.tables import Ticks
from gui.scope import Subject
from services.reports.export import FORMATS, find_format
from services.reports.presets import PRESETS


def test_every_preset_has_a_name_and_words():
    names = dict(preset_names())
    formats = ("xlsx", "json", "parquet")
    assert [preset.key for preset in PRESETS] == [key for key in names if key not in formats]
    assert {find_format(key).key for key in formats} | {"csv"} == {known.key for known in FORMATS}
    assert next(iter(names)) == "xlsx"
    for key in names:
        said = meaning(Options(preset=key), ".", "Europe/Berlin")
        assert said.endswith(".")
        assert "{" not in said


def test_the_consequences_in_words():
    excel = meaning(Options("excel"), ",", "Europe/Berlin")
    assert "semicolons" in excel
    assert "a comma" in excel
    assert "Europe/Berlin" in excel
    assert "apostrophe" in excel
    programs = meaning(Options("programs"), ",", "Europe/Berlin")
    assert "commas" in programs
    assert "a point" in programs
    assert "UTC" in programs
    assert "do not open" in programs
    assert "Times" not in meaning(Options("excel"), ".", "")
    assert "Times" not in meaning(Options("json"), ".", "")


@pytest.mark.parametrize(
    ("preset", "suffix", "kind", "words"),
    [
        ("excel", ".csv", "csv", True),
        ("tsv", ".tsv", "csv", True),
        ("programs", ".csv", "csv", False),
        ("json", ".json", "json", False),
        ("xlsx", ".xlsx", "xlsx", True),
        ("parquet", ".parquet", "parquet", False),
    ],
)
def test_what_follows_from_the_preset(preset, suffix, kind, words):
    options = Options(preset)
    assert (options.suffix, options.format, options.words) == (suffix, kind, words)


def test_every_choice_is_remembered(settings):
    for key, _ in preset_names():
        save_options(settings, Options(key, titles=False))
        assert load_options(settings) == Options(key, titles=False)


def test_choices_are_remembered(settings):
    save_options(settings, Options("tsv", titles=False, facts=False))
    assert load_options(settings) == Options("tsv", titles=False, facts=False)


def test_the_first_choice(settings):
    assert load_options(settings) == Options("excel", titles=True, facts=True)
    settings.set_text("export/preset", "programs")
    assert not load_options(settings).titles


def test_unknown_columns_void_only_themselves(settings):
    first = Ticks(("a", "b", "new"), ("a", "new"))
    made.save_ticks(settings, Subject.LINKS, Ticks(("a", "b", "gone"), ("b", "gone")))
    assert load_ticks(settings, Subject.LINKS, first).ticked == ("b", "new")
    assert load_ticks(settings, Subject.CLICKS, first) == first
