"""Quality: what is said of the click log, rule by rule."""

from __future__ import annotations

import msgspec
import pytest

from gui.detail.data import read_detail
from gui.detail.quality import QualityTab, agreement_lines, log_lines
from services.domain.bots import Rule
from services.domain.click_filter import ClickFilter
from services.domain.quality import Quality, RuleCount
from tests.gui.detail.samples import REASONS, mail

CALM = Quality(
    clicks=1000,
    automatic=80,
    suspect=5,
    rules=tuple(RuleCount(rule, 0, 0) for rule in Rule),
    early=10,
    timed=1000,
    without_time=0,
    without_url=0,
    without_person=0,
    without_country=0,
    unchecked=0,
    without_log=0,
)


def lines(formats, **values):
    return log_lines(
        Quality(**{**{f: getattr(CALM, f) for f in CALM.__struct_fields__}, **values}), formats
    )


def test_shares_and_suspects_are_named(formats):
    assert lines(formats) == [
        "1,000 clicks in the log: 80 likely automatic (8.0\u00a0%), 5 suspect."
    ]


def test_picked_clicks_are_called_so(formats):
    assert log_lines(CALM, formats, picked=True) == [
        "1,000 clicks picked: 80 likely automatic (8.0\u00a0%), 5 suspect."
    ]


def test_too_many_early_clicks_point_to_scanners(formats):
    assert not any("five seconds" in line for line in lines(formats, early=50))
    assert any("scanners are likely" in line for line in lines(formats, early=51))


def test_what_is_missing_is_counted(formats):
    told = lines(formats, without_time=3, without_country=1200, unchecked=2, without_log=4)
    assert "3 clicks have no time." in told
    assert "1,200 clicks have no country." in told
    assert any("not checked yet" in line for line in told)
    assert any("totals only" in line for line in told)


def test_one_is_not_many(formats):
    told = lines(formats, clicks=1, automatic=1, without_url=1, unchecked=1, without_log=1)
    assert told == [
        "1 click in the log: 1 likely automatic (100.0\u00a0%), 5 suspect.",
        "1 click does not tell which link.",
        "1 campaign has new clicks that are not checked yet.",
        "1 campaign cannot be checked: its provider gives totals only.",
    ]


@pytest.mark.parametrize(
    ("clicks", "logged", "words"),
    [
        (10, 10, "agree"),
        (12, 10, "reports 12 clicks, the log holds 10"),
        (1, 3, "reports 1 click, the log holds 3"),
        (None, 10, ""),
        (5, None, ""),
    ],
)
def test_the_provider_s_total_against_the_log(formats, clicks, logged, words):
    told = agreement_lines((mail(clicks=clicks, logged_clicks=logged),), formats)
    assert (words in told[0]) if words else told == []


def test_the_tab_shows_the_rules_as_bars(desk, theme, formats, shown, campaigns, qtbot):
    tab = shown(QualityTab(desk, theme, REASONS, formats))
    row = max(campaigns["a-benelux"], key=lambda row: row.click_rows)
    reader = desk.workspace.reader()
    data = read_detail(reader, (row,), "UTC")
    reader.close()
    with qtbot.waitSignal(tab.loaded):
        tab.show_data(data)
    assert "clicks in the log" in tab.facts.text()
    assert tab.rules.title == "Clicks by rule"


def test_a_pick_narrows_the_tab_too(desk, theme, formats, shown, campaigns, qtbot):
    tab = shown(QualityTab(desk, theme, REASONS, formats))
    row = max(campaigns["a-benelux"], key=lambda row: row.click_rows)
    reader = desk.workspace.reader()
    whole = read_detail(reader, (row,), "UTC")
    reader.close()
    country = next(b.label for b in whole.breakdowns if str(b.dimension) == "country")
    for country_picked, begins in ((country, "picked: "), ("XX", "")):
        picked = msgspec.structs.replace(whole, picked=ClickFilter(countries=(country_picked,)))
        with qtbot.waitSignal(tab.loaded):
            tab.show_data(picked)
        assert begins in tab.facts.text()
        assert "agree" not in tab.facts.text()
    assert tab.rules.reason == "No click is picked."
