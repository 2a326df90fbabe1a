"""Goals: each campaign and all together, what is not known, and sentences that say it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.kinds import Channel
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.metric_list import COUNTS, KINDS, RATES
from services.domain.own_marks import Goal
from services.domain.records import CampaignRef, Counters, Stamp
from services.recipes.goals import check_goals, in_words, is_metric, is_share, metric_under
from services.store.workspace import Workspace
from tests.services.recipes.samples import NOW
from tests.services.store.samples import Batch, account, campaign


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    """Real rows: 10 %, 2 %, one without clickers, an SMS, an old one and a draft."""
    opened = Workspace.open(tmp_path_factory.mktemp("goals") / "w.sendsight")
    opened.save_account(account())

    def one(number, days=3, **fields):
        counters = Counters(**fields.pop("counters", {}))
        return campaign(
            CampaignRef("email", number),
            name=fields.pop("name", f"C{number}"),
            sent=Stamp(NOW - timedelta(days=days)),
            counters=counters,
            **fields,
        )

    opened.apply(
        "a1",
        Batch(
            campaigns=(
                one("1", counters={"sends": 1000, "delivered": 1000, "unique_clicks": 100}),
                one("2", counters={"sends": 4000, "delivered": 3000, "unique_clicks": 60}),
                one("3", counters={"sends": 10, "delivered": 10}),
                one(
                    "4",
                    channel=Channel.SMS,
                    counters={"sends": 5, "delivered": 0, "unique_clicks": 0},
                ),
                one("5", days=90, counters={"sends": 9, "delivered": 9, "unique_clicks": 9}),
            )
        ),
    )
    reader = opened.reader()
    found = reader.campaigns()
    reader.close()
    opened.close()
    return found


def goal(metric="click_rate", value=0.05, **fields):
    return Goal("g", fields.pop("name", "Clicks"), metric, value, **fields)


def check(rows, lenses=PLAIN, **fields):
    return check_goals([goal(**fields)], rows, NOW, lenses)[0]


def test_each_campaign_below_the_line_is_named_worst_first(rows):
    found = check(rows)
    assert found.met is False
    assert found.value == 0.02
    assert [key.campaign_id for key in found.below] == ["2"]
    assert found.sentence == (
        "Missed: Clicks. 1 of 2 campaigns meet at least 5.00 %; not C2 (2.00 %); of 2 it is not known."
    )


def test_a_goal_that_all_meet(rows):
    found = check(rows, value=0.02)
    assert (found.met, found.below) == (True, ())
    assert found.sentence.startswith("Met: Clicks. 2 of 2 campaigns meet at least 2.00 %")


def test_all_together_is_sum_over_sum_and_no_mean_of_rates(rows):
    found = check(rows, each=False)
    assert found.value == pytest.approx(160 / 4000)
    assert (found.met, found.below) == (False, ())
    assert "1 of 4 campaigns have no figure for it" in found.sentence
    assert check(rows, each=False, value=0.04).met is True


def test_on_the_line_is_met_on_both_sides(rows):
    for at_least in (True, False):
        assert check(rows, value=0.04, each=False, at_least=at_least).met is True
    assert check(rows, value=0.1, at_least=False).met is True
    missed = check(rows, value=0.09, at_least=False)
    assert (missed.met, missed.value) == (False, 0.1)


def test_lenses_choose_the_base_of_a_goal_that_names_none(rows):
    sent = Lenses(base=Base.SENT)
    assert check(rows, sent, each=False).value == pytest.approx(160 / 5005)
    assert check(rows, sent, each=False, metric="click_rate_delivered").value == 160 / 4000


def test_the_human_lens_is_not_known_where_clicks_cannot_be_checked(rows):
    found = check(rows, Lenses(human=True))
    assert found.met is None
    assert "Click rate (delivered), human" in found.sentence


def test_counts_are_added_and_people_are_not(rows):
    assert check(rows, metric="sends", value=5015, each=False).met is True
    found = check(rows, metric="unique_clicks", value=1, each=False)
    assert (found.met, found.value) == (None, None)
    assert "people are never added up" in found.sentence
    alone = check(rows, metric="unique_clicks", value=1, each=False, channels=("sms",))
    assert (alone.met, alone.value) == (False, 0)


def test_zero_delivered_is_no_figure_and_not_zero_percent(rows):
    for each in (True, False):
        found = check(rows, channels=("sms",), each=each)
        assert found.met is None
        assert "no campaign has a figure" in found.sentence


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"metric": "charm"}, "does not know its figure"),
        ({"days": 1}, "was sent in the last 1 days"),
        ({"tags": ("vip",)}, "was sent"),
        ({"providers": ("clicksend",)}, "was sent"),
    ],
)
def test_what_cannot_be_told_is_neither_met_nor_missed(rows, fields, words):
    found = check(rows, **fields)
    assert (found.met, found.value, found.below) == (None, None, ())
    assert words in found.sentence


def test_no_campaigns_at_all():
    assert check([]).met is None


def test_days_reach_as_far_as_the_goal_says(rows):
    assert check(rows, days=120, metric="sends", value=0, each=False).value == 5024


def test_a_figure_close_to_the_line_is_told_apart():
    rate = metric_under("click_rate", PLAIN)
    assert in_words(rate, 0.049999, unlike=0.05) == "4.9999 %"
    assert in_words(rate, 0.05, unlike=0.05) == "5.00 %"
    assert in_words(metric_under("sends", PLAIN), 1204) == "1,204"
    assert in_words(metric_under("clicks_per_clicker", PLAIN), 1.5) == "1.50"


def test_a_hostile_name_stays_on_one_line(rows):
    found = check(rows, name="a\x1b[31m\nb" + "x" * 500)
    assert "\x1b" not in found.sentence
    assert "\n" not in found.sentence
    assert len(found.sentence) < 250
    assert found.sentence.endswith(f"... {found.stands}")
    assert "xxx" not in found.stands


def test_every_metric_can_be_a_goal():
    for key in [*KINDS, *(rate.key for rate in RATES), *(count.key for count in COUNTS)]:
        assert is_metric(key)
    assert not is_metric("__class__")
    assert is_share("click_rate")
    assert not is_share("clicks_per_clicker")
    assert not is_share("sends")


@given(st.floats(-1, 2), st.booleans(), st.booleans())
def test_met_means_none_is_below(rows, value, at_least, each):
    found = check(rows, value=value, at_least=at_least, each=each)
    assert found.value is not None
    right = found.value >= value - 1e-9 if at_least else found.value <= value + 1e-9
    assert found.met is right
    assert not (found.met and found.below)
