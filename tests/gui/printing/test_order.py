from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from gui.printing.branding import Branding
from gui.printing.content import ReportKind
from gui.printing.order import branding_of, kind_of, looks_of, report_options
from services.domain.lenses import Lenses
from services.domain.plan import Period
from services.domain.rows import CampaignKey, Selection
from services.recipes.recipe import LookChoice, Recipe
from tests.gui.printing.samples import NOW

ONE = CampaignKey("a", "sms", "1")
TWO = CampaignKey("a", "sms", "2")
DAYS = Period(NOW.date(), None)


@pytest.mark.parametrize(
    ("selection", "kind"),
    [
        (Selection(campaigns=(ONE,)), ReportKind.CAMPAIGN),
        (Selection(campaigns=(ONE, TWO)), ReportKind.SELECTION),
        (Selection(campaigns=(ONE, TWO), period=DAYS), ReportKind.SELECTION),
        (Selection(period=DAYS), ReportKind.PERIOD),
        (Selection(), ReportKind.SELECTION),
    ],
    ids=["one", "several", "several of a period", "period", "all"],
)
def test_a_report_is_about_what_is_picked(selection, kind):
    assert kind_of(selection) == kind
    made = report_options(
        selection,
        "last-week",
        now=NOW,
        known_until=NOW - timedelta(days=1),
        zone="UTC",
        lenses=Lenses(),
        providers=(),
        notes=(),
    )
    assert made.known_until == NOW - timedelta(days=1)
    assert made.kind == kind
    assert made.period_name == ("last-week" if kind is ReportKind.PERIOD else "")


def test_a_recipe_without_looks_has_its_name_and_ours():
    assert branding_of(Recipe(name="Weekly")) == Branding(title="Weekly")


def test_looks_come_from_the_recipe(tmp_path):
    looks = LookChoice(title="Quarter", client="Northwind", logo="logo.svg", colour="#0B5D4E")
    made = branding_of(Recipe(name="Weekly", looks=looks), tmp_path)
    assert made == Branding(
        title="Quarter", client="Northwind", logo=tmp_path / "logo.svg", colour="#0B5D4E"
    )


@pytest.mark.parametrize(
    ("said", "path"),
    [
        (str(Path("/pictures/logo.png").absolute()), Path("/pictures/logo.png").absolute()),
        ("~/logo.png", None),
        pytest.param(
            "~nobody-has-this-name/logo.png",
            Path("~nobody-has-this-name/logo.png"),
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="it guesses a home for any name there"
            ),
        ),
    ],
    ids=["whole", "home", "nobody"],
)
def test_a_logo_may_lie_anywhere(said, path, tmp_path):
    made = branding_of(Recipe(looks=LookChoice(logo=said)), tmp_path).logo
    assert made == (path or Path.home() / "logo.png")


def test_looks_go_and_come_back():
    looks = LookChoice(title="T", client="C", logo=str(Path("/a/logo.png")), colour="#0B5D4E")
    assert looks_of(branding_of(Recipe(looks=looks))) == looks
    assert looks_of(Branding()) == LookChoice()
    assert looks_of(Branding(colour="no colour")).colour == Branding().colour
