"""What cells, totals and cards of the window say, against figures worked out in plain Python, under every lens."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest

from gui.campaigns.model import CampaignModel
from gui.detail.cards import key_figures
from gui.detail.links import link_columns
from gui.formatting import DASH, NBSP
from services.domain.lenses import Base, Lenses
from services.store.workspace import Workspace
from tests.acceptance import figures_truth as truth
from tests.acceptance.figures_shop import Shop
from tests.gui.detail.samples import detail
from tests.support.window import formats

__all__ = ["formats"]

LENSES = [
    pytest.param(Lenses(base, human), id=f"{base}-{'human' if human else 'all'}")
    for base in Base
    for human in (False, True)
]
PEOPLE = ("unique_clicks", "human_clickers", "unique_opens")


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    return Shop(tmp_path_factory.mktemp("shop"), 5)


@pytest.fixture(scope="module")
def read(shop):
    """The campaigns and links of the workspace."""
    workspace = Workspace.open(shop.path)
    reader = workspace.reader()
    found = reader.campaigns(), reader.links()
    reader.close()
    workspace.close()
    return found


def written(value):
    """A count as the window writes it."""
    return DASH if value is None else f"{value:,}"


def percent(k, n, places=1):
    """A rate as the window writes it; the base 0 is told apart from what is not known."""
    if k is None or n is None:
        return DASH
    return f"{half_up(k / n * 100, places)}{NBSP}%" if n else "no base"


def half_up(value, places):
    """A number with so many decimals, halves upwards."""
    return f"{Decimal(value).quantize(Decimal(10) ** -places, ROUND_HALF_UP):,f}"


def counts_of(lenses):
    """The counters behind each column of the list."""
    below = truth.BASES[str(lenses.base)]
    clickers, clicks = (
        ("human_clickers", "human_clicks") if lenses.human else ("unique_clicks", "clicks")
    )
    opened = "sends" if lenses.base is Base.SENT else "delivered"
    rates = {
        "click_rate": (clickers, below, 1),
        "opt_out_rate": ("opt_outs", below, 2),
        "complaint_rate": ("complaints", below, 2),
        "open_rate": ("unique_opens", opened, 1),
        "delivery_rate": ("delivered", "sends", 1),
        "bounce_rate": ("bounced", "sends", 1),
    }
    counts = {
        "sends": "sends",
        "delivered_derived": "delivered",
        "unique_clicks": clickers,
        "clicks": clicks,
        "all_clicks": "all_clicks",
        "automatic_clicks": "automatic_clicks",
        "suspect_clicks": "suspect_clicks",
        "opt_outs": "opt_outs",
    }
    return counts, rates


@pytest.mark.parametrize("lenses", LENSES)
def test_every_cell_of_the_campaign_list(shop, read, formats, lenses):
    model = CampaignModel(formats)
    model.look_through(lenses)
    model.set_rows(read[0])
    counts, rates = counts_of(lenses)
    for number, row in enumerate(model.rows):
        known = shop.truth[row.campaign_id]
        for key, of in counts.items():
            cell = model.cell(number, model.place(key))
            assert cell.text == written(known[of]), (row.campaign_id, key)
        for key, (above, below, places) in rates.items():
            cell, k, n = model.cell(number, model.place(key)), known[above], known[below]
            assert cell.text == percent(k, n, places), (row.campaign_id, key)
            assert cell.faint == (k is not None and bool(n) and (n < 100 or k < 5))
            assert cell.text not in (DASH, "no base") or cell.tooltip
            ends = truth.wilson(k, n)
            if ends is not None:
                low, high = (half_up(100 * end, places) for end in ends)
                assert f"{k:,}" in cell.tooltip
                assert f", 95 %: {low}-{high}" in cell.tooltip


@pytest.mark.parametrize("lenses", LENSES)
def test_totals_add_counts_never_people_and_take_rates_of_sums(shop, read, formats, lenses):
    model = CampaignModel(formats)
    model.look_through(lenses)
    counts, rates = counts_of(lenses)
    columns = {column.key: column for column in model.columns}
    for key, of in counts.items():
        values = {name: known[of] for name, known in shop.truth.items()}
        told = [value for value in values.values() if value is not None]
        cell = columns[key].total(read[0])
        assert cell.text == (DASH if of in PEOPLE or not told else written(sum(told))), key
        if cell.text != DASH:
            named = {line.strip() for line in cell.tooltip.splitlines()[2:]}
            assert named == {name for name, value in values.items() if value is None}
    for key, (above, below, places) in rates.items():
        pairs = {name: (known[above], known[below]) for name, known in shop.truth.items()}
        whole = {name: pair for name, pair in pairs.items() if None not in pair}
        k, n = (sum(pair[place] for pair in whole.values()) for place in (0, 1))
        cell = columns[key].total(read[0])
        assert cell.text == (percent(k, n, places) if whole else DASH), key
        if whole and n:
            named = {line.strip() for line in cell.tooltip.splitlines()[3:]}
            assert named == pairs.keys() - whole.keys()


@pytest.mark.parametrize("lenses", LENSES)
def test_every_card_of_every_campaign(shop, read, formats, lenses):
    reasons = CampaignModel(formats).reasons
    rates = counts_of(lenses)[1]
    ending = ", human" if lenses.human else ""
    for row in read[0]:
        known = shop.truth[row.campaign_id]
        figures = key_figures((row,), formats, reasons, lenses)
        cards = {figure.label: figure for figure in figures}
        above, below, _ = rates["click_rate"]
        rate = cards[f"Click rate{ending}"]
        wanted = percent(known[above], known[below])
        assert rate.value == (DASH if wanted == "no base" else wanted)
        if known[above] is not None and known[below]:
            assert rate.base.startswith(f"{known[above]:,} of {known[below]:,} ")
        assert cards["Sent"].value == written(known["sends"])
        assert cards["Delivered"].value == written(known["delivered"])
        assert cards[f"Clickers{ending}"].value == written(known[above])
        of = "human_clicks" if lenses.human else "all_clicks"
        assert cards[f"Clicks{ending}"].value == written(known[of])
        assert cards["Opt-outs"].value == written(known["opt_outs"])


@pytest.mark.parametrize("lenses", LENSES)
def test_every_cell_of_the_links_table(shop, read, formats, lenses):
    campaigns, links = read
    data = detail(*campaigns, links=tuple(links), lenses=lenses)
    columns = {column.key: column for column in link_columns(formats, lambda: data, lenses)}
    wanted = truth.links(shop.mailings.values())
    clicks, people = (
        ("human_clicks", "human_unique_clicks") if lenses.human else ("clicks", "unique_clicks")
    )
    below = truth.BASES[str(lenses.base)]
    assert len(links) == len(wanted)
    for row in links:
        known = wanted[row.campaign_id, row.url]
        cells = {key: column.cell(row, formats).text for key, column in columns.items()}
        assert cells["clicks"] == written(known[clicks])
        assert cells["unique_clicks"] == written(known[people])
        assert cells["click_rate"] == percent(known[people], shop.truth[row.campaign_id][below])
        mates = [one for (name, _), one in wanted.items() if name == row.campaign_id]
        if all(one[clicks] is not None for one in mates):
            whole = sum(one[clicks] for one in mates)
            assert cells["share"] == (percent(known[clicks], whole) if whole else DASH)
