from __future__ import annotations

import pytest

from gui.views.compare_curves import MOST_STEPS, CurveMaker, Measure, Reach, missing_words, names
from services.domain.kinds import ClickGrain
from services.domain.lenses import Base, Lenses
from tests.gui.detail.samples import REASONS
from tests.gui.rows import row
from tests.gui.views.compare_samples import answer, sent

HOUR, DAY = 3600, 86_400
OLD = [100, 200, 2 * HOUR, DAY, 20 * DAY]
YOUNG = [50, HOUR, 5 * HOUR]


def both(**values):
    old = sent("Old", days=60, clicks=OLD)
    young = sent("Young", days=0.25, clicks=YOUNG)
    return answer([(old, OLD), (young, YOUNG)], **values)


def make(found, formats, measure=Measure.CLICKS, reach=Reach.COMMON, lenses=None):
    return CurveMaker(found, REASONS, formats, lenses or Lenses()).make(measure, reach)


def test_the_axis_ends_at_the_age_of_the_youngest(formats):
    curves = make(both(), formats)
    assert curves.end == 6 * HOUR
    assert {len(line.values) for line in curves.data.lines} == {36}
    assert "“Young”: 6 h" in curves.data.note


def test_a_young_campaign_is_provisional_and_its_line_ends_at_its_age(formats):
    old, young = make(both(), formats, reach=Reach.ALL).data.lines
    assert (old.provisional, young.provisional) == (False, True)
    assert len(young.values) < len(old.values)
    assert old.values[-1] == 5.0
    assert young.values[-1] == 3.0


def test_all_clicks_reach_to_the_last_one(formats):
    curves = make(both(), formats, reach=Reach.ALL)
    assert curves.end == 20 * DAY + 600
    assert "The axis ends" not in curves.data.note
    assert curves.data.steps <= MOST_STEPS


@pytest.mark.parametrize(("reach", "end"), [(Reach.DAY, DAY), (Reach.WEEK, 7 * DAY)])
def test_a_fixed_reach_ends_the_axis_there(formats, reach, end):
    curves = make(both(), formats, reach=reach)
    assert curves.end == end
    old, young = curves.data.lines
    assert len(old.values) * curves.data.step_seconds == end
    assert len(young.values) * curves.data.step_seconds == 6 * HOUR


def test_stragglers_do_not_stretch_the_axis_by_themselves(formats):
    clicks = [*range(60, 60 * 300, 60), 50 * DAY]
    found = answer([(sent(name, days=90, clicks=clicks), clicks) for name in ("a", "b")])
    curves = make(found, formats)
    assert curves.end < DAY
    assert curves.data.note == "The axis ends where each campaign had 99 % of its clicks."
    assert make(found, formats, reach=Reach.ALL).end > 50 * DAY


def test_wide_steps_lose_no_click(formats):
    clicks = [n * 7_777 for n in range(300)]
    found = answer([(sent(name, days=400, clicks=clicks), clicks) for name in ("a", "b")])
    for reach in (Reach.WEEK, Reach.ALL):
        curves = make(found, formats, reach=reach)
        step = curves.data.step_seconds
        for number, value in enumerate(curves.data.lines[0].values, start=1):
            assert value == sum(1 for at in clicks if at < number * step)


def test_shares_are_of_the_clicks_seen_so_far(formats):
    old, young = make(both(), formats, Measure.SHARE, Reach.ALL).data.lines
    assert young.values[-1] == old.values[-1] == 1.0
    old, young = make(both(), formats, Measure.SHARE, Reach.DAY).data.lines
    assert old.values[0] == 2 / 5
    assert old.values[-1] == 3 / 5


def test_clickers_are_counted_once_and_divided_by_the_base_of_the_lens(formats):
    found = both(people=True)
    delivered = make(found, formats, Measure.CLICKERS).data
    assert delivered.title == "Click rate (delivered), by time since the send"
    assert delivered.lines[0].values[0] == pytest.approx(2 / 1000)
    of_sent = make(found, formats, Measure.CLICKERS, lenses=Lenses(Base.SENT)).data
    assert of_sent.lines[0].values[0] == pytest.approx(2 / 1100)


def test_a_campaign_without_a_base_is_named_and_the_others_keep_their_colours(formats):
    none = sent("None", days=60, clicks=OLD, delivered_derived=None)
    found = answer([(none, OLD), (sent("Old", days=60, clicks=OLD), OLD)], people=True)
    curves = make(found, formats, Measure.CLICKERS)
    assert curves.missing == (("None", "the number of delivered is not known or 0."),)
    assert [line.values != () for line in curves.data.lines] == [False, True]
    assert [line.label for line in curves.drawn] == ["Old"]
    assert not make(found, formats).missing


def test_a_provider_of_totals_gets_no_line_but_its_reason(formats):
    totals = row("t", name="Totals", clicks=40, unique_clicks=30)
    found = answer([(totals, []), (sent("Old", days=60, clicks=OLD), OLD)])
    curves = make(found, formats)
    assert [line.label for line in curves.drawn] == ["Old"]
    words = missing_words(curves.missing)
    assert words == "Not drawn: Totals: ClickSend tells no clicks here."


def test_clicks_without_times_and_sends_without_a_time_are_told_apart(formats):
    timeless = sent("Timeless", days=5, clicks=[1, 2])
    unsent = sent("Unsent", days=5, clicks=[1], sent_at=None)
    curves = make(answer([(timeless, []), (unsent, [])]), formats)
    assert dict(curves.missing) == {
        "Timeless": "the provider gives no time for these clicks.",
        "Unsent": "its send time is not known.",
    }
    assert curves.drawn == ()


def test_clicks_that_name_nobody_give_no_click_rate(formats):
    old = sent("Old", days=60, clicks=OLD)
    found = both(people=True)
    found.firsts[old.key] = ()
    assert dict(make(found, formats, Measure.CLICKERS).missing) == {
        "Old": "its clicks name no person."
    }


def test_lines_of_first_clicks_say_so(formats):
    sms = row("s", name="SMS", click_rows=5, sent_at=sent("x", days=9).sent_at, details_at=None)
    note = make(answer([(sms, OLD), (sent("Old", days=60, clicks=OLD), OLD)]), formats).data.note
    assert ClickGrain.RECIPIENT == "recipient"
    assert "ClickSend keeps one row a recipient" in note


def test_the_human_lens_is_in_the_title(formats):
    assert make(both(), formats, lenses=Lenses(human=True)).data.title.endswith(", human")


def test_campaigns_of_one_name_are_told_apart_by_day_or_number(formats):
    rows = [
        sent("1", days=1, name="Sale"),
        sent("2", days=9, name="Sale"),
        sent("3", days=9, name="Sale"),
        sent("4", days=1, name="Other\nline"),
    ]
    told = list(names(rows, formats).values())
    assert told[3] == "Other line"
    assert told[0].startswith("Sale (20")
    assert told[1].endswith("#1")
    assert told[2].endswith("#2")
    assert len(set(told)) == 4
