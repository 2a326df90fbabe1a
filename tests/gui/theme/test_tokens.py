from __future__ import annotations

import pytest

from gui.theme.tokens import DARK, LIGHT, ZOOMS


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(
    "ground", ["window", "surface", "raised", "accent_soft", "bad_soft", "warn_soft", "hover"]
)
def test_text_can_be_read(tokens, ground):
    back = getattr(tokens, ground)
    assert contrast(tokens.text, back) >= 4.5
    assert contrast(tokens.muted, back) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("name", ["accent", "good", "warn", "bad"])
def test_state_words_and_links_can_be_read(tokens, name):
    assert contrast(getattr(tokens, name), tokens.window) >= 4.5
    assert contrast(getattr(tokens, name), tokens.surface) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda t: t.name)
def test_buttons_and_graphics_can_be_seen(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.faint, tokens.surface) >= 3
    assert len(tokens.series) == 8


def test_the_design_s_own_values():
    assert (LIGHT.window, LIGHT.accent, LIGHT.bad) == ("#F6F7F9", "#2459C9", "#B3261E")
    assert (DARK.window, DARK.accent, DARK.bad) == ("#16181D", "#6C9CFF", "#FF7A70")
    assert LIGHT.series[0] == "#0072B2"
    assert 1.0 in ZOOMS
    assert DARK.dark
    assert not LIGHT.dark
