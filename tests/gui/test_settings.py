from __future__ import annotations

from PySide6.QtCore import QByteArray

from gui.settings import ColumnState, WindowSettings, default_file


def test_values_survive_a_restart(tmp_path):
    file = tmp_path / "deep" / "window.ini"
    first = WindowSettings(file)
    first.set_text("a/text", "with, comma; and 'quotes'")
    first.set_number("a/number", 1.25)
    first.set_state("a/state", QByteArray(b"\x00\x01bytes"))
    first.set_columns("a/columns", (ColumnState("name", True, 300), ColumnState("cost", False)))
    first.sync()
    second = WindowSettings(file)
    assert second.text("a/text") == "with, comma; and 'quotes'"
    assert second.number("a/number", 1.0) == 1.25
    assert second.state("a/state") == QByteArray(b"\x00\x01bytes")
    assert second.columns("a/columns") == (
        ColumnState("name", True, 300),
        ColumnState("cost", False),
    )


def test_what_cannot_be_read_falls_back(settings):
    settings.set_text("n", "not a number")
    assert settings.number("n", 2.0) == 2.0
    assert settings.state("nothing").isEmpty()
    assert settings.columns("nothing") == ()


def test_a_damaged_column_voids_only_itself(settings):
    settings.set_text(
        "c",
        '[{"key":"name","width":10},{"key":5},{"nonsense":1},'
        '{"key":"clicks","visible":false,"later":"field"}]',
    )
    assert settings.columns("c") == (ColumnState("name", True, 10), ColumnState("clicks", False))
    settings.set_text("c", "[broken")
    assert settings.columns("c") == ()


def test_the_file_lies_in_the_user_s_own_folder(own_folders):
    assert str(default_file()).startswith(str(own_folders))
