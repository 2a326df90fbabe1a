from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtTest import QAbstractItemModelTester

from gui.campaigns.model import CampaignModel
from tests.gui.invented import INFOS
from tests.gui.rows import row


def test_newest_first_drafts_last(formats):
    model = CampaignModel(formats)
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_rows(
        [
            row("draft", sent_at=None),
            row("old", sent_at=datetime(2025, 1, 1, tzinfo=UTC)),
            row("new", sent_at=datetime(2026, 1, 1, tzinfo=UTC)),
        ]
    )
    assert [r.campaign_id for r in model.rows] == ["new", "old", "draft"]


def test_colliding_ids_are_different_campaigns(formats):
    model = CampaignModel(formats)
    model.set_rows([row("1", product="sms"), row("1", product="email"), row("1", account_id="b")])
    assert len({model.key(n) for n in range(3)}) == 3


def test_learning_the_providers_writes_names_anew(formats):
    model = CampaignModel(formats)
    model.set_rows([row()])
    place = model.place("provider")
    assert model.cell(0, place).text == "clicksend"
    model.learn(INFOS)
    assert model.cell(0, place).text == "ClickSend"


def test_ten_thousand_rows_sort_at_once(formats):
    import time

    model = CampaignModel(formats)
    model.set_rows([row(str(n), sends=n * 7919 % 10_007) for n in range(10_000)])
    from gui.tables.model import SortBy

    began = time.perf_counter()
    model.set_order((SortBy("sends"),))
    assert time.perf_counter() - began < 1.0
    assert model.rows[0].sends == 0
