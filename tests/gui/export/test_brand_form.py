from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from gui.export.brand_form import BrandForm
from gui.printing.branding import Branding


@pytest.fixture
def make(qtbot, theme):
    def made(branding):
        form = BrandForm(theme, branding)
        qtbot.addWidget(form)
        return form

    return made


def test_what_is_shown_comes_back(make):
    looks = Branding(title="October", client="Größe", logo=Path("/tmp/x.png"), colour="#123456")
    assert make(looks).branding() == looks


def test_without_a_logo_there_is_none(make):
    form = make(Branding(logo=Path("/tmp/x.png")))
    form.logo.setText("  ")
    assert form.branding().logo is None


def test_another_colour_is_named_and_taken(make, qtbot):
    form = make(Branding())
    with qtbot.waitSignal(form.changed):
        form.set_colour(QColor("#abcdef"))
    assert form.branding().colour == "#ABCDEF"
    assert "#ABCDEF" in form.colour.accessibleName()
