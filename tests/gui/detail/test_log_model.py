from __future__ import annotations

import shutil
import threading

import pytest

from gui.detail import log_model
from gui.detail.log_columns import log_columns
from gui.detail.log_model import BLOCK, LogModel
from gui.tables.model import SortBy
from services.domain.errors import StoreFailed
from services.domain.rows import Selection
from services.store.reader import Reader
from tests.gui import invented
from tests.gui.fake_services import FakeServices

CLICKS = 700


@pytest.fixture(scope="module")
def many_file(tmp_path_factory, qapp):
    """A workspace of one account, its newest campaigns with 700 clicks each."""
    made = FakeServices(tmp_path_factory.mktemp("many"))
    made.fill(invented.accounts()[:1], campaigns=2, clicks=CLICKS)
    made.close()
    return made.config.workspace


@pytest.fixture
def many(services, many_file):
    """Services over a copy of that workspace."""
    shutil.copy(many_file, services.config.workspace)
    services.accounts = services.workspace.accounts()
    return services


@pytest.fixture
def model(many, formats):
    return LogModel(many, log_columns(formats), formats)


def open_log(qtbot, model, expected=0):
    with qtbot.waitSignal(model.counted):
        model.show_selection(Selection(), expected)


def texts(model, row):
    return [model.index(row, n).data() for n in range(model.columnCount())]


def test_rows_come_in_blocks_as_they_are_looked_at(qtbot, model):
    assert model.rowCount() == 0
    open_log(qtbot, model)
    assert model.rowCount() == 2 * CLICKS
    assert "…" not in texts(model, 0)
    far = 2 * CLICKS - 1
    assert texts(model, far)[0] == "…"
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert "…" not in texts(model, far)


def test_the_block_after_is_fetched_ahead(qtbot, model):
    open_log(qtbot, model)
    with qtbot.waitSignal(model.dataChanged):
        assert model.loaded(BLOCK - 1) is not None
    assert model.loaded(BLOCK) is not None


def test_newest_first_and_any_other_order(qtbot, model):
    open_log(qtbot, model)
    times = [model.loaded(n).clicked_at for n in range(BLOCK)]
    assert times == sorted(times, reverse=True)
    with qtbot.waitSignal(model.counted):
        model.set_order((SortBy("country"), SortBy("url")))
    assert model.loaded(0).country == "DE"
    with qtbot.waitSignal(model.counted):
        model.set_order((SortBy("no such column"),))
    assert [model.loaded(n).clicked_at for n in range(BLOCK)] == times


def test_a_large_log_shows_its_first_rows_before_it_is_sorted(qtbot, model, monkeypatch):
    monkeypatch.setattr(log_model, "HEAD_FROM", 1000)
    shown, sort = threading.Event(), Reader.click_table

    def slow(*args, **options):
        assert shown.wait(20), "the first rows never came"
        return sort(*args, **options)

    monkeypatch.setattr(Reader, "click_table", slow)
    counts = []

    def count(*_):
        counts.append(model.rowCount())
        if counts[-1] == BLOCK:
            shown.set()

    model.modelReset.connect(count)
    model.rowsInserted.connect(count)
    open_log(qtbot, model, 2 * CLICKS)
    assert counts == [0, BLOCK, 2 * CLICKS]
    assert model.loaded(0) is not None


def test_a_small_log_is_asked_for_once(qtbot, model, many):
    before = many.queries
    open_log(qtbot, model, 2 * CLICKS)
    assert many.queries == before + 1


def test_only_the_newest_order_counts(qtbot, model):
    model.show_selection(Selection())
    model.set_order((SortBy("country", descending=True),))
    with qtbot.waitSignal(model.counted):
        model.set_order((SortBy("country"),))
    assert model.loaded(0).country == "DE"
    with qtbot.assertNotEmitted(model.counted, wait=30):
        pass


def test_nothing_is_shown_for_nothing(qtbot, model):
    open_log(qtbot, model)
    model.show_selection(None)
    assert (model.rowCount(), model.selection) == (0, None)


def test_a_workspace_that_cannot_be_read_is_told(qtbot, model, many):
    many.query_failure = StoreFailed("The workspace cannot be read.", "Try again.")
    with qtbot.waitSignal(model.failed) as told:
        model.show_selection(Selection())
    assert told.args[0].sentence == "The workspace cannot be read."
    assert model.rowCount() == 0


def test_old_blocks_are_dropped(qtbot, model, monkeypatch):
    monkeypatch.setattr(log_model, "BLOCKS_KEPT", 2)
    open_log(qtbot, model)
    for first in (2 * BLOCK, 4 * BLOCK):
        with qtbot.waitSignal(model.dataChanged):
            model.loaded(first)
    assert len(model._blocks) == 2
    assert model.loaded(4 * BLOCK) is not None


def test_rows_are_known_by_their_place(qtbot, model):
    open_log(qtbot, model)
    assert model.key(7) == 7
