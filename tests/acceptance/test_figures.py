"""Every figure of the command line against the same figure worked out in plain Python, under every lens."""

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest

from tests.acceptance import figures_truth as truth
from tests.acceptance.cli import Cli
from tests.acceptance.figures_shop import Shop, at

CLICK_RATES = {
    "delivered": "click_rate_delivered",
    "sent": "click_rate_sent",
    "opened": "click_to_open_rate",
}
SUFFIX = {"delivered": "", "sent": "_sent", "opened": "_opened"}
LENSES = tuple((base, clicks) for base in truth.BASES for clicks in ("all", "human"))
COMMANDS = (
    *(
        (name, "--base", *lens[:1], "--clicks", lens[1])
        for name in ("campaigns", "links")
        for lens in LENSES
    ),
    *((name, "--clicks", clicks) for name in ("clicks", "hourly") for clicks in ("all", "human")),
    ("quality",),
)
"""Every report that is asked for, all in one process."""


@pytest.fixture(scope="module", params=range(2))
def shop(request, tmp_path_factory):
    home = tmp_path_factory.mktemp("shop")
    made = Shop(home, request.param)
    texts = Cli(home).reports(COMMANDS, "--workspace", made.path)
    made.reports = {
        command: list(csv.DictReader(io.StringIO(text, newline="")))
        for command, text in zip(COMMANDS, texts, strict=True)
    }
    return made


def told(value):
    """A count as CSV writes it."""
    return "" if value is None else str(value)


def is_rate(cell, value):
    if value is None:
        return cell == ""
    return cell != "" and float(cell) == pytest.approx(value, abs=6e-7)


def test_every_click_has_the_score_and_the_rules_of_the_definitions(shop):
    got = {
        row["click_id"]: (
            int(row["score"]),
            row["verdict"],
            tuple(filter(None, row["rules"].split(", "))),
        )
        for row in shop.reports["clicks", "--clicks", "all"]
    }
    wanted = shop.verdicts
    assert {
        key: (got.get(key), wanted.get(key))
        for key in got | wanted
        if got.get(key) != wanted.get(key)
    } == {}
    rules = Counter(rule for _, _, found in wanted.values() for rule in found)
    assert set(rules) == set(truth.RULES)
    assert {70, 40} <= {score for score, _, _ in wanted.values()}


def test_the_human_lens_leaves_out_the_automatic_clicks_and_nothing_else(shop):
    left = {row["click_id"] for row in shop.reports["clicks", "--clicks", "human"]}
    assert left == {key for key, one in shop.verdicts.items() if one[1] != "automatic"}


@pytest.mark.parametrize("lens", LENSES, ids="-".join)
def test_every_rate_of_every_campaign_under_every_lens(shop, lens):
    base, clicks = lens
    rows = {
        row["campaign_id"]: row
        for row in shop.reports["campaigns", "--base", base, "--clicks", clicks]
    }
    assert rows.keys() == shop.truth.keys()
    ending, clickers = ("_human", "human_clickers") if clicks == "human" else ("", "unique_clicks")
    for name, known in shop.truth.items():
        row = rows[name]
        for key in truth.COUNTERS + truth.JUDGED:
            cell = row["delivered_derived" if key == "delivered" else key]
            assert cell == told(known[key]), (name, key)
        below = known[truth.BASES[base]]
        rate = CLICK_RATES[base] + ending
        interval = truth.wilson(known[clickers], below) or (None, None)
        opened = known["sends" if base == "sent" else "delivered"]
        wanted = {
            rate: truth.share(known[clickers], below),
            f"{rate}_low": interval[0],
            f"{rate}_high": interval[1],
            f"opt_out_rate{SUFFIX[base]}": truth.share(known["opt_outs"], below),
            f"complaint_rate{SUFFIX[base]}": truth.share(known["complaints"], below),
            "open_rate" + ("_sent" if base == "sent" else ""): truth.share(
                known["unique_opens"], opened
            ),
            "delivery_rate": truth.share(known["delivered"], known["sends"]),
            "bounce_rate": truth.share(known["bounced"], known["sends"]),
            f"clicks_per_clicker{ending}": truth.share(
                known["human_clicks" if ending else "clicks"], known[clickers]
            ),
        }
        assert {k for k in row if "rate" in k or "clicks_per" in k} == wanted.keys()
        assert [(k, row[k], v) for k, v in wanted.items() if not is_rate(row[k], v)] == [], name


@pytest.mark.parametrize("lens", LENSES, ids="-".join)
def test_every_link_under_every_lens(shop, lens):
    base, clicks = lens
    rows = shop.reports["links", "--base", base, "--clicks", clicks]
    got = {(row["campaign_id"], row["url"]): row for row in rows}
    wanted = truth.links(shop.mailings.values())
    assert got.keys() == wanted.keys()
    assert len(rows) == len(got)
    rate = "link_" + CLICK_RATES[base] + ("_human" if clicks == "human" else "")
    for (name, url), link in wanted.items():
        row, below = got[name, url], shop.truth[name][truth.BASES[base]]
        for key, value in link.items():
            assert row[key] == told(value), (name, url, key)
        clickers = link["human_unique_clicks" if clicks == "human" else "unique_clicks"]
        assert is_rate(row[rate], truth.share(clickers, below))
        low, high = truth.wilson(clickers, below) or (None, None)
        assert is_rate(row[f"{rate}_low"], low)
        assert is_rate(row[f"{rate}_high"], high)


def test_quality_counts_what_each_rule_flagged_and_what_rows_lack(shop):
    got = {row["key"]: row for row in shop.reports["quality",]}
    for key, (count, automatic, of) in truth.quality(shop.mailings.values()).items():
        row = got[key]
        assert (row["count"], row["automatic"], row["of"]) == (
            told(count),
            told(automatic),
            told(of),
        ), key
        assert is_rate(row["share"], truth.share(count, of))


@pytest.mark.parametrize("which", ["all", "human"])
def test_the_hours_hold_every_counted_click_once(shop, which):
    got = Counter()
    for row in shop.reports["hourly", "--clicks", which]:
        got[row["campaign_id"], row["start"]] += int(
            row["human_clicks" if which == "human" else "clicks"]
        )
    wanted = Counter()
    for mailing in shop.mailings.values():
        for hit in mailing.hits:
            if hit.ms is not None and (which == "all" or shop.verdicts[hit.key][1] != "automatic"):
                hour = at(hit.ms).utc.replace(minute=0, second=0, microsecond=0)
                wanted[mailing.name, f"{hour:%Y-%m-%dT%H:%M:%SZ}"] += hit.count
    assert +got == wanted
