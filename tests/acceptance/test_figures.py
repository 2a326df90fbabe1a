"""Every figure of the command line against the same figure worked out in plain Python, under every lens."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from services.domain.accounts import Account
from services.domain.kinds import CampaignStatus, Channel, ClickGrain, EventKind
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Event,
    Link,
    LinkSet,
    Person,
    Stamp,
)
from services.store.workspace import Workspace
from tests.acceptance import figures_truth as truth
from tests.acceptance.cli import Cli
from tests.acceptance.figures_log import invented

SENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
AGENTS = {
    "win": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36",
    "phone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "mac": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "robot": "Barracuda Sentinel (EE)",
    "odd": "Quux/1.0",
    None: None,
}
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
    ("variants", "--base", "sent"),
)
"""Every report that is asked for, all in one process."""


def at(ms):
    return Stamp() if ms is None else Stamp(SENT + timedelta(milliseconds=ms))


def batch(mailing: truth.Mailing) -> Batch:
    ref = CampaignRef("email", mailing.name)
    return Batch(
        campaigns=(
            Campaign(
                ref=ref,
                channel=Channel.SMS if mailing.sms else Channel.EMAIL,
                name=mailing.name,
                status=CampaignStatus.SENT,
                sent=Stamp(SENT) if mailing.sent else Stamp(),
                counters=Counters(**mailing.counters),
            ),
        ),
        links=(LinkSet(ref, tuple(Link(*link) for link in mailing.links)),)
        if mailing.links
        else (),
        events=tuple(
            Event(
                ref=ref, kind=EventKind.DELIVERY, key=who, at=at(ms), person=Person(public_id=who)
            )
            for who, ms in mailing.deliveries.items()
        ),
        clicks=tuple(
            Click(
                ref=ref,
                key=hit.key,
                click_id=hit.key,
                at=at(hit.ms),
                url=hit.url,
                person=Person(public_id=hit.who),
                source=hit.address,
                user_agent=AGENTS[hit.agent],
                device=hit.label,
                count=hit.count,
                grain=ClickGrain.CLICK if hit.single else ClickGrain.RECIPIENT,
            )
            for hit in mailing.hits
        ),
    )


class Shop:
    """A workspace filled with the invented log, and its reports."""

    def __init__(self, home, seed):
        self.mailings = {one.name: one for one in invented(seed)}
        self.verdicts = {}
        for mailing in self.mailings.values():
            self.verdicts |= truth.verdicts(mailing)
        self.truth = {name: truth.figures(one) for name, one in self.mailings.items()}
        self.path = home / "shop.sendsight"
        workspace = Workspace.open(self.path)
        workspace.save_account(
            Account(
                account_id="a1", provider="copernica", name="Shop", api_url="https://api.example"
            )
        )
        for mailing in self.mailings.values():
            workspace.apply("a1", batch(mailing))
        workspace.settle()
        workspace.close()
        texts = Cli(home).reports(COMMANDS, "--workspace", self.path)
        self.reports = {
            command: list(csv.DictReader(io.StringIO(text, newline="")))
            for command, text in zip(COMMANDS, texts, strict=True)
        }


@pytest.fixture(scope="module", params=range(2))
def shop(request, tmp_path_factory):
    return Shop(tmp_path_factory.mktemp("shop"), request.param)


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
