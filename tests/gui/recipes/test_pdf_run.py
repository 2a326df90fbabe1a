from __future__ import annotations

import pytest

from gui.printing.branding import Branding
from gui.printing.content import ReportKind
from gui.recipes.pdf_run import PdfRun
from services.domain.lenses import Lenses
from services.domain.plan import Period
from services.domain.rows import CampaignKey, Selection
from services.qt.recipe_service import PdfOrder
from services.recipes.recipe import Destination, Filters, FormatChoice, Recipe
from tests.gui.invented import NOW
from tests.gui.recipes.conftest import LONG

ONE = CampaignKey("a", "sms", "1")


@pytest.fixture
def run(real, theme, formats):
    made = PdfRun(real, theme, formats, real)
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("selection", "kind"),
    [
        (Selection(campaigns=(ONE,)), ReportKind.CAMPAIGN),
        (Selection(campaigns=(ONE, ONE)), ReportKind.SELECTION),
        (Selection(period=Period(NOW.date(), None)), ReportKind.PERIOD),
        (Selection(), ReportKind.SELECTION),
    ],
    ids=["one", "several", "period", "all"],
)
def test_the_report_is_about_what_the_recipe_picks(run, tmp_path, selection, kind):
    order = PdfOrder(
        path=tmp_path / "a.pdf",
        replace=True,
        selection=selection,
        lenses=Lenses(),
        zone="UTC",
        period="all",
    )
    assert run._options(order, ()).kind == kind


def test_an_existing_file_is_not_replaced_unless_asked(run, qtbot, tmp_path):
    (tmp_path / "A.pdf").write_bytes(b"old")
    recipe = Recipe(
        name="A",
        filters=Filters(search="northwind"),
        format=FormatChoice(kind="pdf"),
        destination=Destination(folder=str(tmp_path)),
    )
    with qtbot.waitSignal(run.done, timeout=2 * LONG) as caught:
        run.start(recipe, Branding(title="A"))
    assert caught.args[0] == tmp_path / "A (2).pdf"
    assert (tmp_path / "A.pdf").read_bytes() == b"old"
    assert caught.args[1] == (tmp_path / "A (2).pdf").stat().st_size


def test_an_account_that_is_gone_fails_before_any_file(run, qtbot, tmp_path):
    recipe = Recipe(name="A", filters=Filters(accounts=("Gone",)), format=FormatChoice(kind="pdf"))
    with qtbot.waitSignal(run.failed, timeout=LONG) as caught:
        run.start(recipe, Branding(), out=tmp_path / "a.pdf")
    assert "Gone" in caught.args[0].sentence
    assert not run.running
    assert list(tmp_path.glob("*.pdf")) == []
