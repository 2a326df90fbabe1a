from __future__ import annotations

from pathlib import Path

from gui.printing.branding import Branding
from gui.recipes.brand import load_branding, save_branding


def test_looks_are_remembered_but_not_the_title(settings, tmp_path):
    logo = tmp_path / "logo.png"
    save_branding(settings, Branding("October", "", "Größe", logo, "#123456"))
    assert load_branding(settings, "November") == Branding("November", "", "Größe", logo, "#123456")
    save_branding(settings, Branding())
    assert load_branding(settings) == Branding()


def test_nonsense_falls_back_to_our_colour(settings):
    settings.set_text("report/colour", "mauve")
    settings.set_text("report/logo", "gone.png")
    found = load_branding(settings)
    assert found.paint == Branding().colour
    assert found.logo == Path("gone.png")
