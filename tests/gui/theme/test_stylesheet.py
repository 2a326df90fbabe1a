from __future__ import annotations

import re
from pathlib import Path

import pytest

from gui.theme.palette import make_palette
from gui.theme.stylesheet import make_stylesheet, mix
from gui.theme.tokens import DARK, LIGHT

IMAGES = {"chevron": "/c.svg", "chevron_up": "/u.svg", "check": "/k.svg", "check_on": "/o.svg"}
GUI = Path(__file__).parents[3] / "gui"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_every_place_is_filled(tokens, scale):
    text = make_stylesheet(tokens, scale, IMAGES)
    assert "{{" not in text
    assert not re.search(r"\{\w+\}", text)
    assert text.count("{") == text.count("}")


def test_sizes_of_text_follow_the_scale():
    assert "font-size: 20px" in make_stylesheet(LIGHT, 1.0, IMAGES)
    assert "font-size: 40px" in make_stylesheet(LIGHT, 2.0, IMAGES)


def test_colours_mix():
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mix("#102030", "#FFFFFF", 0) == "#102030"


def test_the_palette_holds_the_tokens(qapp):
    palette = make_palette(DARK)
    assert palette.base().color().name().upper() == DARK.surface
    assert palette.link().color().name().upper() == DARK.accent


def test_no_colour_is_written_anywhere_else():
    for path in GUI.rglob("*.py"):
        if path.name != "tokens.py":
            found = re.findall(r"[\"']#[0-9A-Fa-f]{6}[\"']", path.read_text())
            assert not found, f"{path}: {found}"
