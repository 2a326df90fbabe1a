from __future__ import annotations

import msgspec
import pytest

from gui.printing.content import ReportKind
from gui.printing.figures import Figures, metrics_used
from gui.printing.telling import Teller
from services.domain.comparing import previous
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.plan import Period
from tests.gui.printing.samples import NOW, campaign, content, options, with_detail


@pytest.fixture
def figures(formats):
    return lambda made: Figures(made, Teller(formats, "Europe/Amsterdam"))


def cards(found):
    return {card.label: card for card in found.cards()}


def lensed(made, **values):
    return msgspec.structs.replace(made, options=options(made.options.kind, **values))


def text(card):
    return " | ".join(card.lines).replace("\u00a0", " ")


def test_one_campaign_tells_its_people(figures):
    found = cards(figures(content(1, ReportKind.CAMPAIGN)))
    assert found["Clickers"].value == "83"
    assert found["Click rate (delivered)"].value.startswith("9.2")
    assert "83 of 900 delivered | 95 %: 7.5–11.3 %" in text(found["Click rate (delivered)"])


def test_several_campaigns_never_add_people(figures):
    found = cards(figures(content(3)))
    assert "Clickers" not in found
    assert found["Campaigns"].value == "3"
    assert found["Clicks"].value == "603"
    assert "249 of 2,703 delivered" in text(found["Click rate (delivered)"])


def test_the_lenses_change_base_and_clicks(figures):
    made = lensed(content(2), lenses=Lenses(Base.SENT, human=True))
    found = cards(figures(made))
    assert "160 of 2,001 sent" in text(found["Click rate (sent), human"])
    assert found["Clicks, human"].value == "377"
    assert "401 with automatic ones" in text(found["Clicks, human"])


def test_automatic_clicks_are_told_under_either_lens(figures):
    made = content(2)
    silent = campaign(2, automatic_clicks=None)
    made = with_detail(made, campaigns=(*made.campaigns, silent))
    for lenses in (PLAIN, Lenses(human=True)):
        told = figures(lensed(made, lenses=lenses)).automatic()
        assert told.startswith("24 of 401 clicks in the log are likely automatic.")
        assert told.endswith("cannot be checked: 1.")


def test_what_a_campaign_lacks_is_counted_and_listed(figures):
    lacking = campaign(
        9, name="Totals", provider="clicksend", product="sms", delivered_derived=None
    )
    made = with_detail(content(2), campaigns=(*content(2).campaigns, lacking))
    found = figures(made)
    rate = cards(found)["Click rate (delivered)"]
    assert "166 of 1,801 delivered" in text(rate)
    assert "2 of 3 campaigns" in text(rate)
    rows = found.left_out().rows
    assert rows[0].group
    assert "Click rate (delivered)" in rows[0].cells[0]
    assert "ClickSend does not report deliveries by campaign." in rows[0].cells[0]
    assert rows[1].cells[0] == "Totals"
    assert len(rows) == 2


def test_what_everyone_reports_leaves_nobody_out(figures):
    assert figures(content(2)).left_out() is None


def test_what_is_not_known_is_a_dash_with_its_reason(figures):
    made = with_detail(
        content(1, ReportKind.CAMPAIGN),
        campaigns=(campaign(0, clicks=None, provider="clicksend", product="sms"),),
    )
    card = cards(figures(made))["Clicks"]
    assert card.value == "–"
    assert "ClickSend does not report this." in text(card)


def test_a_text_message_has_no_open_rate(figures):
    made = with_detail(content(1), campaigns=(campaign(0, channel="sms"),))
    assert not any("Open" in label for label in cards(figures(made)))
    counts, rates = metrics_used(made.campaigns, PLAIN)
    assert not any("open" in each.key for each in (*counts, *rates))


def test_a_period_is_compared_figure_by_figure(figures):
    before = (campaign(5, clicks=100, unique_clicks=45), campaign(6, clicks=100, unique_clicks=45))
    period = Period(NOW.date().replace(day=1), NOW.date())
    made = content(
        2,
        ReportKind.PERIOD,
        before=before,
        comparison=previous(period, NOW.date()),
    )
    found = figures(made)
    rows = {row.cells[0]: row.cells[1:] for row in found.comparison().rows}
    assert rows["Clicks"][:2] == ("401", "200")
    assert rows["Clicks"][2].startswith("+100.5")
    assert rows["Click rate (delivered)"][2] == "+4.2 points"
    assert "before: 200" in text(cards(found)["Clicks"])


def test_a_sum_of_the_period_before_says_whom_it_leaves_out(figures):
    before = (campaign(5, clicks=100), campaign(6, clicks=None))
    period = Period(NOW.date().replace(day=1), NOW.date())
    comparison = previous(period, NOW.date())
    made = content(2, ReportKind.PERIOD, before=before, comparison=comparison)
    rows = {row.cells[0]: row.cells[1:] for row in figures(made).comparison().rows}
    assert rows["Clicks"][:2] == ("401", "100\n1 of 2 campaigns")
    assert rows["Sends"][:2] == ("2,001", "2,011")


def test_without_a_period_nothing_is_compared(figures):
    assert figures(content(2)).comparison() is None
    assert not any("before" in text(card) for card in figures(content(2)).cards())


def test_both_counts_of_clicks_are_defined_under_the_human_lens():
    counts, _ = metrics_used((campaign(0),), Lenses(human=True))
    assert {"clicks", "human_clicks"} <= {each.key for each in counts}
    assert len(counts) == len(set(counts))
