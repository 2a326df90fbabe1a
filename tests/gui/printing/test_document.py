from __future__ import annotations

from datetime import date

import msgspec
import pytest

from gui.printing.blocks import Facts, Heading, Panels, Text
from gui.printing.branding import Branding
from gui.printing.content import Part, ReportKind
from gui.printing.document import make_document, provider_gaps
from services.domain.comparing import previous
from services.domain.own_marks import Note
from services.domain.plan import Period
from services.providers.registry import provider_infos
from tests.gui.printing.samples import NOW, SENT, campaign, content, options, with_detail


@pytest.fixture
def document(formats):
    return lambda made, branding=None: make_document(made, branding or Branding(), formats)


def headings(found):
    return [block.text for block in found.blocks if isinstance(block, Heading) and not block.small]


def texts(found):
    return " ".join(block.text for block in found.blocks if isinstance(block, Text))


def test_a_report_has_its_parts_in_order_and_definitions_last(document):
    found = document(content(2))
    assert headings(found) == [
        "Campaigns",
        "When people clicked",
        "Audience",
        "Links",
        "Audience in figures",
        "Clicks day by day",
        "What the figures mean",
    ]
    assert [panel.key for panel in found.panels()] == [
        "time", "since", "week", "map", "country", "device", "os", "browser"
    ]  # fmt: skip


def test_a_campaign_s_report_has_its_name_facts_and_no_list_of_campaigns(document):
    found = document(content(1, ReportKind.CAMPAIGN))
    assert found.front.title == "Spring sale"
    assert "Sent on 1" in found.front.period
    assert isinstance(found.blocks[0], Facts)
    assert "Campaigns" not in headings(found)


def test_the_branding_s_words_win(document):
    found = document(content(1), Branding("Autumn", "How it went", "Northwind"))
    assert (found.front.title, found.front.subtitle, found.front.client) == (
        "Autumn", "How it went", "Northwind"
    )  # fmt: skip


def test_parts_can_be_left_out(document):
    chosen = options(parts=frozenset({Part.LINKS}))
    found = document(content(2, options=chosen))
    assert headings(found) == ["Links", "What the figures mean"]
    assert found.panels() == ()


def test_a_period_says_its_days_and_the_rule_of_the_comparison(document):
    period = Period(date(2026, 11, 1), NOW.date())
    made = content(
        2,
        ReportKind.PERIOD,
        period=period,
        comparison=previous(period, NOW.date()),
        before=(campaign(7),),
    )
    found = document(made)
    assert found.front.period == "1 November 2026 to 20 November 2026"
    assert made.comparison.rule in texts(found)
    assert "Against the period before" in headings(found)
    named = options(ReportKind.PERIOD, period_name="this-month")
    assert document(msgspec.structs.replace(made, options=named)).front.period == (
        "This month, 1 November 2026 to 20 November 2026"
    )


@pytest.mark.parametrize(
    ("period", "words"),
    [
        pytest.param(Period(), "All time", id="open"),
        pytest.param(Period(date(2026, 11, 1), None), "From 1 November 2026", id="from"),
    ],
)
def test_an_open_period_is_not_compared_and_says_so(document, period, words):
    found = document(content(1, ReportKind.PERIOD, period=period))
    assert found.front.period == words
    assert "no earlier period" in texts(found)


def test_notes_are_listed_with_their_numbers(document):
    found = document(content(1, notes=(Note("a", SENT, "The shop was down."),)))
    facts = next(block for block in found.blocks if isinstance(block, Facts))
    label, text = facts.pairs[0]
    assert label.startswith("1  1")
    assert text == "The shop was down."


def test_the_same_reason_is_told_once_in_a_row(document):
    made = content(1, ReportKind.CAMPAIGN, since=(), week=None)
    made = with_detail(made, links=(), breakdowns=(), series=(), days=(), clicks=0)
    found = document(made)
    reasons = [p.reason for b in found.blocks if isinstance(b, Panels) for p in b.panels]
    assert len(reasons) == 2
    assert found.panels() == ()


def test_charts_and_key_figures_that_differ_are_explained(document):
    told = texts(document(content(2)))
    assert "The charts count the stored clicks that have a time: 45." in told
    assert "401, reported for 2 of 2 campaigns." in told


@pytest.mark.parametrize("info", provider_infos(), ids=lambda info: info.key)
def test_every_provider_s_reasons_are_told_for_its_products(info):
    for product in info.products:
        told = provider_gaps(info, {product})
        others = {key for key in info.reasons if "." in key and not key.startswith(f"{product}.")}
        only_others = {info.reasons[key] for key in others} - {
            reason for key, reason in info.reasons.items() if key not in others
        }
        assert not only_others & set(told)
    assert provider_gaps(info, set()) == {}


def test_the_reasons_of_totals_only_are_in_the_report(document):
    info = next(i for i in provider_infos() if i.key == "constant_contact")
    told = provider_gaps(info, {"sms"})
    assert told[info.reasons["sms.links"]] == ["Links", "Audience"]
