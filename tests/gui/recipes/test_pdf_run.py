from __future__ import annotations

import pytest

from gui.printing.branding import Branding
from gui.recipes.pdf_run import PdfRun
from services.recipes.recipe import Destination, Filters, FormatChoice, Recipe
from tests.gui.recipes.conftest import LONG


@pytest.fixture
def run(real, theme, formats):
    made = PdfRun(real, theme, formats, real)
    yield made
    made.stop()


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
