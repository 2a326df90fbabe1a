from __future__ import annotations

import re
from pathlib import Path

import pytest

import resources

GUI = Path(__file__).parent.parent / "gui"


def test_a_file_is_found_by_its_name():
    assert resources.path("icons/refresh-cw.svg").is_file()
    assert "<svg" in resources.text("icons/refresh-cw.svg")


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        resources.path("icons/nothing.svg")


def test_the_icons_come_with_their_licence_and_none_is_unused():
    assert "ISC License" in resources.text("icons/LICENSE")
    sources = "".join(path.read_text() for path in GUI.rglob("*.py"))
    for drawing in resources.path("icons/LICENSE").parent.glob("*.svg"):
        assert re.search(rf"[\"/]{drawing.stem}[\".]", sources), f"{drawing.name} is not used"
