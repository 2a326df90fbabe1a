"""When clicks come, compared with a slow computation over the same random clicks, one click at a time."""

from __future__ import annotations

import random
import statistics
from bisect import bisect_right
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.domain.click_filter import RECIPIENT_ZONE, ClickFilter
from services.domain.errors import StoreFailed
from services.domain.kinds import CampaignStatus, ClickGrain, EventKind
from services.domain.plan import Period
from services.domain.records import Batch, CampaignRef, Counters, DetailDone, Event, Person, Stamp
from services.domain.rows import CampaignKey, Selection
from services.domain.timing import FIRST_BINS, Decay, SinceSend
from services.store.query_timing import MOST_STEPS
from tests.services.store.samples import CHROME, NOW, REF, SENT, campaign, click, many_clicks
from tests.services.store.samples import account as sample_account

DRAFT = CampaignRef("email", "draft")
SMS = CampaignRef("sms", "7")
SEND_TIMES = {REF: SENT, SMS: datetime(2026, 3, 29, 0, 30, 17, 250_000, UTC), DRAFT: None}
ZONES = {
    "NL": "Europe/Amsterdam",
    "de": "Europe/Berlin",
    "US": "America/New_York",
    "AU": "Australia/Sydney",
    "NP": "Asia/Kathmandu",
}
ALL = Selection()
ONE = Selection(campaigns=(CampaignKey("a1", "email", "1"),))


class Log:
    """Random clicks and deliveries, and the answers counted one click at a time."""

    def __init__(self, seed, count=250):
        dice = random.Random(seed)
        self.clicks = [self._click(dice, n) for n in range(count)]
        self.deliveries = {
            (ref, f"p{n}"): (base or SENT) + timedelta(seconds=dice.randrange(4000), microseconds=n)
            for ref, base in SEND_TIMES.items()
            for n in range(0, 30, 4)
        }

    @staticmethod
    def _click(dice, n):
        ref = dice.choice((REF, REF, SMS, DRAFT))
        base = SEND_TIMES[ref] or SENT
        age = dice.choice(
            (dice.expovariate(1 / 3000), dice.uniform(-900, 900), dice.uniform(0, 8e5))
        )
        counter = dice.random() < 0.2
        return click(
            f"{n}",
            ref,
            Stamp(raw="?") if n % 23 == 0 else base + timedelta(microseconds=round(age * 1e6)),
            None if dice.random() < 0.1 else f"p{dice.randrange(30)}",
            count=dice.randrange(1, 9) if counter else 1,
            grain=ClickGrain.RECIPIENT if counter else ClickGrain.CLICK,
            country=dice.choice((*ZONES, None, "XX")),
        )

    def store(self, workspace):
        known = [
            campaign(ref, sent=Stamp(at), status=CampaignStatus.SENT)
            for ref, at in SEND_TIMES.items()
        ]
        deliveries = [
            Event(ref, EventKind.DELIVERY, f"{who}{late}", Stamp(at + timedelta(hours=late)),
                  person=Person(who))
            for (ref, who), at in self.deliveries.items()
            for late in (2, 0)
        ]  # fmt: skip
        nameless = Event(REF, EventKind.DELIVERY, "nobody", Stamp(SENT - timedelta(days=1)))
        bounce = Event(REF, EventKind.BOUNCE, "b", Stamp(SENT), person=Person("p1"))
        workspace.apply(
            "a1",
            Batch(
                campaigns=tuple(known),
                clicks=tuple(self.clicks),
                events=(*deliveries, nameless, bounce),
            ),
        )

    def week(self, zone):
        cells, unplaced = [[0] * 24 for _ in range(7)], 0
        for row in self.clicks:
            name = ZONES.get(row.country) if zone == RECIPIENT_ZONE else zone
            if row.at.utc is None or name is None:
                unplaced += row.count
                continue
            local = row.at.utc.astimezone(ZoneInfo(name))
            cells[local.weekday()][local.hour] += row.count
        return tuple(map(tuple, cells)), unplaced

    def ages(self, refs, *, delivered):
        """Campaign, person, clicks and microseconds since the send, or first of all the delivery."""
        for row in self.clicks:
            base = SEND_TIMES[row.ref]
            if delivered:
                base = self.deliveries.get((row.ref, row.person.public_id), base)
            if row.ref in refs and row.at.utc is not None and base is not None:
                age = (row.at.utc - base) // timedelta(microseconds=1)
                yield row.ref, row.person.public_id, row.count, max(0, age)

    def decay(self, refs=tuple(SEND_TIMES)):
        sent = self.ages(refs, delivered=False)
        every = sorted(age for *_, clicks, age in sent for _ in range(clicks))
        steps = Counter(age // 600_000_000 for age in every)
        most = max(steps.values())
        end = (min(step for step, clicks in steps.items() if clicks == most) + 1) * 600_000_000
        after = [age - end for age in every if age >= end]
        firsts = {}
        for ref, who, _, age in self.ages(refs, delivered=True):
            if who is not None:
                firsts[ref, who] = min(age, firsts.get((ref, who), age))
        seconds = sorted(age / 1e6 for age in firsts.values())
        bins = Counter(bisect_right(FIRST_BINS, age) for age in seconds)
        return Decay(
            clicks=len(every),
            t50=_by(every, 50),
            t90=_by(every, 90),
            half_life=_by(after, 50),
            people=len(firsts),
            first_click=pytest.approx(tuple(statistics.quantiles(seconds, method="inclusive"))),
            first_bins=tuple(bins[n] for n in range(len(FIRST_BINS) + 1)),
            provisional=False,
        )


def _by(ages, percent):
    """When so many of a hundred had come: the end of the ten seconds of that click."""
    wanted = ages[-(-len(ages) * percent // 100) - 1]
    return (wanted // 10_000_000 + 1) * 10.0


@pytest.fixture(scope="module", params=range(4), ids=lambda seed: f"seed{seed}")
def log(request):
    return Log(request.param)


@pytest.mark.parametrize(
    "zone",
    ["UTC", *ZONES.values(), "Australia/Lord_Howe", "America/St_Johns", RECIPIENT_ZONE],
)
def test_the_week_map_is_that_of_every_single_click(shared_log, zone):
    log, reader = shared_log
    found = reader.hours_of_week(zone=zone)
    assert (found.cells, found.unplaced) == log.week(zone)
    assert found.total + found.unplaced == sum(row.count for row in log.clicks)
    assert found.total > 100


@pytest.fixture(scope="module")
def shared_log(shared):
    log = Log(99, count=800)
    log.store(shared)
    reader = shared.reader()
    yield log, reader
    reader.close()


@pytest.mark.parametrize(
    ("at", "zone", "cell"),
    [
        (datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), "Europe/Amsterdam", (6, 1)),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "Europe/Amsterdam", (6, 3)),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Europe/Amsterdam", (6, 2)),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Europe/Amsterdam", (6, 2)),
        (datetime(2026, 11, 2, 3, 59, tzinfo=UTC), "America/New_York", (6, 22)),
        (datetime(2026, 11, 2, 18, 14, 59, 999_999, tzinfo=UTC), "Asia/Kathmandu", (0, 23)),
        (datetime(2026, 11, 2, 18, 15, tzinfo=UTC), "Asia/Kathmandu", (1, 0)),
        (datetime(2026, 11, 1, 23, 59, 59, tzinfo=UTC), "UTC", (6, 23)),
    ],
    ids=range(8),
)
def test_a_click_lies_in_its_local_hour_also_where_clocks_change(workspace, reader, at, zone, cell):
    workspace.apply("a1", Batch(clicks=(click(at=at),)))
    weekday, hour = cell
    found = reader.hours_of_week(zone=zone)
    assert (found.cells[weekday][hour], found.total, found.unplaced) == (1, 1, 0)


def test_an_unknown_zone_is_told(reader):
    with pytest.raises(StoreFailed, match="Mars/Olympus"):
        reader.hours_of_week(zone="Mars/Olympus")


def test_how_soon_clicks_come_is_that_of_every_single_click(workspace, reader, log):
    log.store(workspace)
    much_later = NOW + timedelta(days=365)
    assert reader.decay(ALL, much_later) == log.decay()
    assert reader.decay(ONE, much_later) == log.decay((REF,))


@pytest.mark.parametrize("step", [60, 3600, 86_400])
def test_clicks_since_the_send_are_those_of_every_single_click(workspace, reader, log, step):
    log.store(workspace)
    expected = []
    for ref in (REF, SMS):
        steps = Counter()
        for row in log.clicks:
            if row.ref == ref and row.at.utc is not None:
                seconds = max(0.0, (row.at.utc - SEND_TIMES[ref]).total_seconds())
                steps[min(int(seconds // step), MOST_STEPS - 1)] += row.count
        counts = tuple(steps[n] for n in range(max(steps) + 1))
        expected.append(SinceSend(CampaignKey("a1", *_pair(ref)), SEND_TIMES[ref], step, counts))
    found = reader.since_send(ALL, step_seconds=step)
    assert sorted(found, key=lambda curve: curve.key) == expected
    assert reader.since_send(ONE, step_seconds=step) == expected[:1]


def _pair(ref):
    return ref.product, ref.campaign_id


def test_ages_are_cut_to_ten_seconds_and_never_rounded(workspace, reader):
    seconds = (0, 9.999_999, 10, 15, 19.999_999)
    rows = [click(str(n), at=SENT + timedelta(seconds=s)) for n, s in enumerate(seconds)]
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=tuple(rows)))
    found = reader.decay(ALL, NOW)
    assert (found.t50, found.t90, found.half_life) == (20.0, 20.0, None)
    early = ClickFilter(last=SENT + timedelta(seconds=10))
    assert reader.decay(Selection(clicks=early), NOW).t90 == 10.0


def test_one_click(workspace, reader):
    at = SENT + timedelta(seconds=125)
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click(at=at),)))
    bins = tuple(int(n == 1) for n in range(len(FIRST_BINS) + 1))
    assert reader.decay(ALL, NOW) == Decay(1, 130.0, 130.0, None, 1, (125.0,) * 3, bins, False)
    key = CampaignKey("a1", "email", "1")
    assert reader.since_send(ALL, step_seconds=60) == [SinceSend(key, SENT, 60, (0, 0, 1))]


@pytest.mark.parametrize(
    "batch",
    [
        Batch(),
        Batch(campaigns=(campaign(),)),
        Batch(campaigns=(campaign(),), clicks=(click(at=Stamp(raw="?")),)),
        Batch(campaigns=(campaign(status=CampaignStatus.DRAFT),), clicks=(click(),)),
        Batch(clicks=(click(),)),
    ],
    ids=["nothing", "no click", "no time", "no send time", "unlisted"],
)
def test_without_a_click_of_known_age_nothing_is_said(workspace, reader, batch):
    workspace.apply("a1", batch)
    assert reader.decay(ALL, NOW) is None
    assert reader.since_send(ALL, step_seconds=60) == []
    placed = any(row.at.utc for row in batch.clicks)
    week = reader.hours_of_week()
    assert (week.total, week.unplaced) == (int(placed), len(batch.clicks) - int(placed))


def test_clicks_without_people_tell_no_first_clicks(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click(who=None),)))
    found = reader.decay(ALL, NOW)
    assert (found.clicks, found.people, found.first_click, sum(found.first_bins)) == (1, 0, None, 0)


def test_a_delivery_gives_the_age_where_the_send_time_is_not_known(workspace, reader):
    draft = campaign(DRAFT, status=CampaignStatus.DRAFT)
    delivered = Event(DRAFT, EventKind.DELIVERY, "d", Stamp(SENT), person=Person("p1"))
    late = click(ref=DRAFT, at=SENT + timedelta(hours=1))
    workspace.apply("a1", Batch(campaigns=(draft,), clicks=(late,), events=(delivered,)))
    found = reader.decay(ALL, NOW)
    assert found.first_click == (3600.0,) * 3
    assert (found.clicks, found.t50, found.t90, found.half_life) == (0, None, None, None)


def test_a_late_delivery_shortens_the_wait_but_moves_no_click_on_the_curve(workspace, reader):
    """T50 is a place on the curve since the send; a slow send must not make it look quick."""
    delivered = Event(
        REF, EventKind.DELIVERY, "d", Stamp(SENT + timedelta(hours=5)), person=Person("p1")
    )
    late = click(at=SENT + timedelta(hours=6))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(late,), events=(delivered,)))
    found = reader.decay(ALL, NOW)
    assert (found.t50, found.first_click) == (6 * 3600.0 + 10, (3600.0,) * 3)
    (curve,) = reader.since_send(ALL, step_seconds=3600)
    assert len(curve.counts) == 7


@pytest.mark.parametrize(("days", "provisional"), [(6.99, True), (7, False)])
def test_figures_are_provisional_for_a_week(workspace, reader, days, provisional):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click(),)))
    assert reader.decay(ALL, SENT + timedelta(days=days)).provisional is provisional


@pytest.mark.parametrize(
    ("details", "totals", "clicks", "provisional"),
    [(6, 6, 5, True), (8, 8, 5, False), (6, 9, 5, False), (6, 9, 6, True), (3, 6, 5, True)],
    ids=["early", "late", "the same later", "more clicks later", "the same, but early too"],
)
def test_figures_stay_provisional_where_clicks_were_last_read_early(
    workspace, reader, details, totals, clicks, provisional
):
    """Half a year offline does not bring the clicks that came after the last refresh."""
    clock = workspace._clock
    clock.now = SENT + timedelta(days=details)
    first = campaign(counters=Counters(clicks=5))
    read = Batch(campaigns=(first,), clicks=(click(),), details_done=(DetailDone(REF),))
    workspace.apply("a1", read)
    clock.now = SENT + timedelta(days=totals)
    workspace.apply("a1", Batch(campaigns=(campaign(counters=Counters(clicks=clicks)),)))
    assert reader.decay(ALL, SENT + timedelta(days=180)).provisional is provisional


def test_a_young_campaign_without_clicks_leaves_the_others_final(workspace, reader):
    young = campaign(SMS, sent=Stamp(NOW))
    workspace.apply("a1", Batch(campaigns=(campaign(), young), clicks=(click(),)))
    assert reader.decay(ALL, NOW).provisional is False


def test_the_last_step_holds_all_later_clicks(workspace, reader):
    ages = (0, MOST_STEPS - 1, MOST_STEPS, 9 * MOST_STEPS)
    rows = [click(str(age), at=SENT + timedelta(minutes=age)) for age in ages]
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=tuple(rows)))
    (curve,) = reader.since_send(ALL, step_seconds=60)
    assert (len(curve.counts), curve.counts[0], curve.counts[-1]) == (MOST_STEPS, 1, 3)


def test_one_id_in_two_accounts_is_two_people(workspace, reader):
    workspace.save_account(sample_account("a2", "Two"))
    for account_id in ("a1", "a2"):
        workspace.apply(account_id, Batch(campaigns=(campaign(),), clicks=(click(),)))
    assert reader.decay(ALL, NOW).people == 2
    assert len(reader.since_send(ALL, step_seconds=60)) == 2


def test_the_lens_and_the_period_choose_the_clicks(workspace, reader):
    rows = (
        click("1", at=SENT + timedelta(seconds=30), user_agent="Barracuda Sentinel"),
        click("2", at=SENT + timedelta(hours=2), user_agent=CHROME),
        click("3", at=SENT + timedelta(days=2), user_agent=CHROME),
    )
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=rows))
    workspace.settle()
    human = Selection(clicks=ClickFilter(human=True))
    assert reader.decay(human, NOW).clicks == reader.hours_of_week(human).total == 2
    assert reader.decay(human, NOW).first_click == (7200.0,) * 3
    first_day = Selection(period=Period(SENT.date(), SENT.date()))
    assert reader.decay(first_day, NOW).clicks == reader.hours_of_week(first_day).total == 2
    assert sum(reader.since_send(first_day, step_seconds=60)[0].counts) == 2


def test_first_clicks_are_those_of_the_people(workspace, reader):
    other = CampaignRef("email", "never sent")
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(other, status=CampaignStatus.DRAFT)),
            clicks=(
                *many_clicks(90),
                *many_clicks(5, other, 500),
                click("early", at=SENT - timedelta(minutes=1), who="early"),
                click("half", at=SENT + timedelta(seconds=1.5), who="half"),
                click("timeless", at=Stamp(None, "soon"), who="timeless"),
                click("nobody", who=None, person=Person()),
            ),
        ),
    )
    found = reader.first_clicks(Selection(campaigns=tuple(c.key for c in reader.campaigns())))
    table = reader.people_table(ONE, sort="first_click_at", descending=False)
    people = [row for row in table.block(0, 100) if row.first_click_at is not None]
    table.close()
    waited = tuple(max(0.0, (row.first_click_at - SENT).total_seconds()) for row in people)
    assert found == {ONE.campaigns[0]: waited}
    assert len(waited) == 13
    assert 1.5 in waited
    assert waited[:2] == (0.0, 0.0), "before the send counts as at once"
