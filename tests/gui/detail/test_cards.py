from __future__ import annotations

import pytest

from gui.detail.cards import CardRow, Figure, key_figures
from gui.formatting import DASH
from services.domain.lenses import Base, Lenses
from tests.gui.detail.samples import REASONS, mail, row

FULL = {
    "sends": 1000,
    "bounced": 20,
    "delivered": 980,
    "delivered_derived": 980,
    "clicks": 120,
    "unique_clicks": 83,
    "opt_outs": 4,
}


@pytest.fixture
def figures(formats):
    def make(*rows):
        made = key_figures(rows, formats, REASONS.figures())
        return {figure.label: figure for figure in made}

    return make


def test_one_campaign(figures):
    told = figures(mail(**FULL))
    assert list(told) == ["Sent", "Delivered", "Click rate", "Clickers", "Clicks", "Opt-outs"]
    assert [each.value for each in told.values()] == [
        "1,000",
        "980",
        "8.5\u00a0%",
        "83",
        "120",
        "4",
    ]
    assert told["Delivered"].base == "98.0\u00a0% of sent"
    assert told["Click rate"].base == "83 of 980 delivered"
    assert told["Click rate"].tooltip == "83 clickers of 980 delivered, 95 %: 6.9-10.4"
    assert told["Clickers"].base == "people"


@pytest.mark.parametrize(
    ("base", "below"), [(Base.DELIVERED, 980), (Base.SENT, 1000), (Base.OPENED, 400)]
)
def test_under_lenses_labels_and_bases_say_it(formats, base, below):
    one = mail(**FULL, unique_opens=400, human_clicks=100, human_clickers=70, automatic_clicks=20)
    made = key_figures((one,), formats, REASONS.figures(), Lenses(base, human=True))
    told = {figure.label: figure for figure in made}
    word = "openers" if base is Base.OPENED else str(base)
    assert told["Click rate, human"].base == f"70 of {formats.count(below)} {word}"
    assert told["Click rate, human"].value == formats.percent(70 / below)
    assert (told["Clickers, human"].value, told["Clicks, human"].value) == ("70", "100")
    assert told["Clicks, human"].base == "20 automatic of 120"


def test_all_clicks_are_seen_beside_human_ones(figures):
    checked = {"human_clicks": 100, "automatic_clicks": 20}
    one = figures(mail(**FULL, **checked))["Clicks"]
    assert (one.value, one.base, one.tooltip) == ("120", "100 human", "100 human, 20 automatic")
    some = figures(mail("1", **FULL, **checked), mail("2", **FULL))["Clicks"]
    assert (some.value, some.base) == ("240", "20 automatic")
    assert "1 of 2 campaigns could be checked." in some.tooltip
    assert figures(mail(**FULL))["Clicks"].base == ""


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({**FULL}, "cannot be checked"),
        ({**FULL, "click_rows": 9}, "not checked yet"),
        ({"sends": 5, "delivered_derived": 5}, "not reported"),
    ],
)
def test_what_cannot_be_checked_says_so(formats, values, words):
    made = key_figures((mail(**values),), formats, REASONS.figures(), Lenses(human=True))
    for figure in made:
        if "human" in figure.label:
            assert (figure.value, figure.base) == (DASH, words)


def test_a_rate_of_a_small_sample_is_faint_and_says_so(figures, cards):
    small = figures(mail(**{**FULL, "unique_clicks": 4}))["Click rate"]
    assert small.faint
    assert "A small sample" in small.tooltip
    sure = figures(mail(**FULL))["Click rate"]
    assert not sure.faint
    colors = []
    for figure in (small, sure):
        cards.show_figures([figure])
        label = cards.cards[0]._value
        label.ensurePolished()
        colors.append(label.palette().color(label.foregroundRole()))
    assert colors[0] != colors[1]


def test_what_is_not_reported_is_a_dash_with_the_reason(figures):
    told = figures(row("1", sends=1000, unique_clicks=83))
    assert told["Delivered"].value == DASH
    assert told["Delivered"].base == "not reported"
    assert told["Delivered"].tooltip == "ClickSend does not report deliveries by campaign."
    assert told["Click rate"].value == DASH
    assert told["Click rate"].tooltip.startswith("Delivered unknown: ClickSend does not report")
    assert told["Clickers"].value == "83"


def test_zero_is_a_figure_and_a_base_of_zero_is_none(figures):
    told = figures(mail(**{**FULL, "clicks": 0, "unique_clicks": 0, "delivered_derived": 0}))
    assert told["Clicks"].value == "0"
    assert told["Clickers"].value == "0"
    rate = told["Click rate"]
    assert (rate.value, rate.base, rate.tooltip) == (DASH, "no base", "No base: 0 delivered.")


def test_a_derived_delivery_says_so(figures):
    told = figures(mail(**{**FULL, "delivered": None}))
    assert told["Delivered"].value == "980"
    assert told["Delivered"].base == "98.0\u00a0% of sent, derived"
    assert "less what bounced" in told["Delivered"].tooltip


def test_people_of_several_campaigns_are_never_added(figures):
    told = figures(mail("1", **FULL), mail("2", **FULL))
    assert told["Sent"].value == "2,000"
    assert told["Clicks"].value == "240"
    assert (told["Clickers"].value, told["Clickers"].base) == (DASH, "people are not added")
    assert "never added up" in told["Clickers"].tooltip


def test_sums_say_of_how_many_campaigns_and_rates_leave_out_the_rest(figures):
    told = figures(mail("1", **FULL), row("2", sends=500, unique_clicks=50))
    assert (told["Sent"].value, told["Sent"].base) == ("1,500", "")
    assert (told["Clicks"].value, told["Clicks"].base) == ("120", "1 of 2 campaigns")
    assert (told["Delivered"].value, told["Delivered"].base) == ("980", "1 of 2 campaigns")
    rate = told["Click rate"]
    assert (rate.value, rate.base) == ("8.5\u00a0%", "83 of 980 delivered")
    without = ["Left out, because they do not report it:", "  2"]
    assert rate.tooltip.splitlines()[1:] == without
    assert told["Clicks"].tooltip.splitlines() == ["1 of 2 campaigns", *without]


def test_clicks_that_a_provider_does_not_report_come_from_its_log(figures):
    logged = {"logged_clicks": 202, "unique_clicks": 150}
    told = figures(row("1", **logged))["Clicks, all"]
    assert (told.value, told.base) == ("202", "counted from the click log")
    both = figures(mail("1", **FULL), row("2", **logged))["Clicks, all"]
    assert (both.value, both.base) == ("322", "click log of 1 of 2 campaigns")
    some = figures(mail("1", **FULL), row("2", **logged), row("3"))["Clicks, all"]
    assert (some.value, some.base) == ("322", "2 of 3 campaigns")
    assert "click log of 1 of 3 campaigns" in some.tooltip


@pytest.fixture
def cards(qtbot, theme):
    made = CardRow()
    qtbot.addWidget(made)
    made.show()
    return made


def show(cards, width, value="1,234", base="83 of 1,000 delivered"):
    cards.resize(width, 100)
    cards.show_figures([Figure(f"Label {n}", value, base, "Why") for n in range(6)])
    return cards.columns


@pytest.mark.parametrize(("width", "columns"), [(1400, 6), (760, 6), (500, 3), (300, 2), (100, 2)])
def test_cards_wrap(cards, width, columns):
    assert show(cards, width) == columns


@pytest.mark.parametrize("width", [1400, 1000, 760, 620, 480])
def test_a_figure_is_never_cut(cards, width, qtbot):
    show(cards, width, "12,345,678")
    cards.resize(width, cards.sizeHint().height())
    qtbot.wait(1)
    for card in cards.cards:
        assert card._value.width() >= card._value.sizeHint().width()
        assert card.geometry().right() <= width


def test_wide_figures_take_from_narrow_ones_before_a_row_breaks(cards):
    cards.resize(900, 100)
    values = ("12,345,678", "1", "2", "3", "4", "5")
    cards.show_figures([Figure("L", value, "people") for value in values])
    assert cards.columns == 6


def test_cards_speak(cards):
    show(cards, 1400)
    card = cards.cards[0]
    assert card.accessibleName() == "Label 0: 1,234 83 of 1,000 delivered"
    assert (card.accessibleDescription(), card.toolTip()) == ("Why", "Why")


def test_fewer_figures_than_cards(cards):
    cards.show_figures([Figure("Sent", "1", "")])
    assert [card.isHidden() for card in cards.cards] == [False, *[True] * 5]
