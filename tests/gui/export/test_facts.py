from __future__ import annotations

from pathlib import Path

from gui.export.facts import usable_folder


def test_a_folder_that_is_gone_gives_way(tmp_path):
    assert usable_folder(str(tmp_path)) == tmp_path
    assert usable_folder(str(tmp_path / "gone")).is_dir()
    assert usable_folder("").is_dir()
    assert usable_folder("") != Path()
