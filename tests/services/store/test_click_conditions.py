"""Picked clicks, compared with a filter that looks at one click after another."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.domain.bots import BotRules, Rule
from services.domain.click_filter import RECIPIENT_ZONE, UNKNOWN, ClickFilter
from services.domain.records import Batch, Person, Stamp
from services.domain.rows import Selection
from services.store.click_conditions import conditions
from tests.services.store.samples import CHROME, IPHONE, SENT, campaign, click

BOT = "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))"
AGENTS = {
    CHROME: ("Desktop", "Windows", "Chrome"),
    IPHONE: ("Mobile", "iOS", "Mobile Safari"),
    BOT: ("Bot", None, None),
    "an unheard-of program": (None, None, None),
    None: (None, None, None),
}
LABELS = {
    "device": (None, None, None, "mobile", "Bot", "", " Tablet "),
    "os": (None, None, None, "IOS", "Ünix", "unknown", " "),
    "browser": (None, None, None, "chrome", "O'Browser", "100% Browser", "Unknown"),
}
# Their zones as their people would tell them; nobody knows the hour in XX.
COUNTRIES = {
    "NL": "Europe/Amsterdam",
    "de": "Europe/Berlin",
    "IN": "Asia/Kolkata",
    "NP": "Asia/Kathmandu",
    "US": "America/New_York",
    "BR": "America/Sao_Paulo",
    "AU": "Australia/Sydney",
    "XX": None,
    "": None,
    None: None,
}
ODD = (
    "https://shop.example/sale",
    "https://shop.example/it's?a=1&b=%20",
    'https://shop.example/"quoted"\\back',
    "https://shop.example/100%/{order}/$k0/?;--",
    "https://shop.example/\u00fcber\U0001f600\n2",
)
ZONES = ("UTC", "Europe/Amsterdam", "Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns")
SUMMER_ENDS = datetime(2026, 10, 25, tzinfo=UTC)
BY_AGENT_ONLY = BotRules(**{f"{r.name.lower()}_weight": 0 for r in Rule if r is not Rule.AGENT})


def random_clicks(dice, count):
    """Clicks on the days around the end of summer time, some without this or that."""
    return [
        click(
            str(n),
            at=Stamp()
            if dice.random() < 0.04
            else SUMMER_ENDS + timedelta(seconds=dice.randrange(-3 * 86400, 4 * 86400)),
            person=Person(public_id=dice.choice((*ODD, None))),
            url=dice.choice((*ODD, None)),
            user_agent=dice.choice(list(AGENTS)),
            country=dice.choice(list(COUNTRIES)),
            count=dice.choice((1, 1, 4)),
            **{name: dice.choice(labels) for name, labels in LABELS.items()},
        )
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def clicks(shared):
    made = random_clicks(random.Random(1), 400)
    shared.apply("a1", Batch(campaigns=(campaign(),)))
    shared.apply("a1", Batch(clicks=tuple(made)))
    shared.change_bot_rules(BY_AGENT_ONLY)
    shared.settle()
    return made


@pytest.fixture(scope="module")
def found(shared, clicks):
    """Ids of the clicks that pass; every way to ask must agree on them."""
    reader = shared.reader()
    counts = {row.click_id: row.count for row in clicks}

    def find(wanted):
        selection = Selection(clicks=wanted)
        rows = [row for part in reader.iter_clicks(selection) for row in part]
        ids = {row.click_id for row in rows}
        assert len(ids) == len(rows) == reader.click_count(selection)
        assert ids == {row.click_id for row in reader.click_head(selection, count=1000)}
        timed = sum(counts[row.click_id] for row in rows if row.clicked_at is not None)
        assert timed == sum(point.clicks for point in reader.series(selection, step="hour"))
        return ids

    yield find
    reader.close()


def label(row, name):
    """What a click tells of its device, system or browser, as it is compared."""
    own = getattr(row, name)
    if own is None:
        own = AGENTS[row.user_agent][("device", "os", "browser").index(name)]
    return (own or "").strip().lower() or UNKNOWN


def robot(row):
    """Whether the rules take a click for a scanner's: by its own device, or by its user agent behind that."""
    return "bot" in (label(row, "device"), (AGENTS[row.user_agent][0] or "").lower())


def passes(row, wanted):
    """The filter as its definition says, for one click."""

    def any_of(labels, told):
        return not labels or told in {one.lower() for one in labels}

    at = row.at.utc
    zone = COUNTRIES[row.country] if wanted.zone == RECIPIENT_ZONE else wanted.zone
    local = at.astimezone(ZoneInfo(zone)) if at and zone else None
    return (
        not (wanted.human and robot(row))
        and any_of(wanted.countries, (row.country or UNKNOWN).lower())
        and any_of(wanted.devices, label(row, "device"))
        and any_of(wanted.systems, label(row, "os"))
        and any_of(wanted.browsers, label(row, "browser"))
        and (not wanted.urls or row.url in wanted.urls)
        and (not wanted.recipients or row.person.public_id in wanted.recipients)
        and (not wanted.hours or (bool(local) and (local.weekday(), local.hour) in wanted.hours))
        and (wanted.first is None or (bool(at) and at >= wanted.first))
        and (wanted.last is None or (bool(at) and at < wanted.last))
    )


def slowly(clicks, wanted):
    return {row.click_id for row in clicks if passes(row, wanted)}


def test_nothing_picked_asks_for_nothing(clicks, found):
    assert conditions(lambda *_: [], ClickFilter(zone="Asia/Kolkata")) == []
    assert len(found(ClickFilter())) == len(clicks)


@pytest.mark.parametrize(
    ("field", "labels"),
    [
        ("countries", ("NL",)),
        ("countries", ("nl", "DE", "XX")),
        ("countries", (UNKNOWN,)),
        ("countries", ("nowhere",)),
        ("devices", ("Mobile",)),
        ("devices", ("tablet", "DESKTOP")),
        ("devices", (UNKNOWN, "bot")),
        ("systems", ("iOS",)),
        ("systems", ("Windows",)),
        ("systems", ("Unknown",)),
        ("systems", ("ÜNIX",)),
        ("browsers", ("Chrome",)),
        ("browsers", ("o'browser", "100% BROWSER")),
        ("browsers", ("%",)),
        ("browsers", (UNKNOWN,)),
    ],
    ids=lambda value: value if isinstance(value, str) else ascii("+".join(value)),
)
def test_labels_of_the_row_and_of_its_user_agent(clicks, found, field, labels):
    wanted = ClickFilter(**{field: labels})
    expected = slowly(clicks, wanted)
    assert found(wanted) == expected
    assert bool(expected) == (labels not in {("nowhere",), ("%",)})


@pytest.mark.parametrize("field", ["urls", "recipients"])
@pytest.mark.parametrize("number", range(len(ODD)))
def test_texts_with_any_sign_in_them(clicks, found, field, number):
    wanted = ClickFilter(**{field: (ODD[number],)})
    assert found(wanted) == slowly(clicks, wanted) != set()


@pytest.mark.parametrize("field", ["urls", "recipients"])
def test_addresses_and_people_are_compared_as_they_are_written(found, field):
    assert found(ClickFilter(**{field: (ODD[0].upper(), ODD[0][:-1], UNKNOWN, "")})) == set()


def test_unknown_labels_are_those_that_no_other_label_picks(clicks, found):
    for field, name in (("devices", "device"), ("systems", "os"), ("browsers", "browser")):
        known = {label(row, name) for row in clicks} - {UNKNOWN}
        with_label = found(ClickFilter(**{field: tuple(known)}))
        without = found(ClickFilter(**{field: (UNKNOWN,)}))
        assert not with_label & without
        assert len(with_label) + len(without) == len(clicks)


def test_the_last_instant_is_left_out(clicks, found):
    times = sorted(row.at.utc for row in clicks if row.at.utc)
    wanted = ClickFilter(first=times[50], last=times[90])
    assert len(found(wanted)) == 40
    assert found(wanted) == slowly(clicks, wanted)
    ends = [times[n].astimezone(ZoneInfo("Europe/Amsterdam")) for n in (50, 90)]
    elsewhere = ClickFilter(first=ends[0], last=ends[1])
    assert found(elsewhere) == found(wanted)


@pytest.mark.parametrize("zone", [*ZONES, RECIPIENT_ZONE])
def test_every_click_lies_in_exactly_one_hour_of_the_week(clicks, found, zone):
    met = Counter()
    for weekday in range(7):
        for hours in (range(6), range(6, 24)):
            wanted = ClickFilter(hours=tuple((weekday, h) for h in hours), zone=zone)
            ids = found(wanted)
            assert ids == slowly(clicks, wanted)
            met.update(ids)
    placed = [
        row.click_id
        for row in clicks
        if row.at.utc and (zone != RECIPIENT_ZONE or COUNTRIES[row.country])
    ]
    assert met == Counter(placed)


@pytest.mark.parametrize("seed", range(40))
def test_several_picks_together(clicks, found, seed):
    dice = random.Random(seed)

    def some(values, least=0):
        values = [value for value in values if value is not None]
        return tuple(dice.sample(values, dice.randrange(least, len(values) + 1)))

    pool = {
        "countries": lambda: some([*filter(None, COUNTRIES), UNKNOWN], 4),
        "devices": lambda: some(("Mobile", "Desktop", "Tablet", "Bot", UNKNOWN), 2),
        "systems": lambda: some(("ios", "Windows", "ünix", UNKNOWN), 2),
        "browsers": lambda: some(("Chrome", "Mobile Safari", "o'browser", UNKNOWN), 2),
        "urls": lambda: some(ODD, 2),
        "recipients": lambda: some(ODD, 2),
        "hours": lambda: some([(d, h) for d in range(7) for h in range(24)], 80),
        "first": lambda: SUMMER_ENDS + timedelta(seconds=dice.randrange(-3 * 86400, 0)),
        "last": lambda: SUMMER_ENDS + timedelta(seconds=dice.randrange(86400, 4 * 86400)),
    }
    fields = {name: pool[name]() for name in dice.sample(list(pool), dice.randrange(2, 6))}
    wanted = ClickFilter(
        human=dice.random() < 0.5, zone=dice.choice((*ZONES, RECIPIENT_ZONE)), **fields
    )
    assert found(wanted) == slowly(clicks, wanted)


def test_human_and_automatic_clicks_are_all(clicks, found):
    human = found(ClickFilter(human=True))
    assert human == slowly(clicks, ClickFilter(human=True))
    automatic = {row.click_id for row in clicks if robot(row)}
    assert automatic > found(ClickFilter(devices=("Bot",))), "some hide behind a device's name"
    assert human | automatic == {row.click_id for row in clicks}
    assert len(human) + len(automatic) == len(clicks)


def test_suspect_clicks_pass_the_human_lens(workspace, reader):
    early = click("1", at=SENT + timedelta(seconds=1))
    robot = click("2", user_agent=BOT, at=SENT + timedelta(hours=1))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(early, robot)))
    lens = Selection(clicks=ClickFilter(human=True))
    assert reader.click_count(lens) == 2, "nothing was judged yet"
    for weight, passing in ((30, "1"), (69, "1"), (70, "")):
        workspace.change_bot_rules(BotRules(early_weight=weight))
        workspace.settle()
        assert "".join(row.click_id for row in reader.click_head(lens)) == passing


@pytest.mark.parametrize("step", ["hour", "day"])
@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Asia/Kolkata"])
def test_in_every_step_of_a_series_human_and_automatic_clicks_are_all(shared, clicks, step, zone):
    reader = shared.reader()

    def points(**fields):
        found = reader.series(Selection(clicks=ClickFilter(**fields)), step=step, zone=zone)
        return Counter({point.start: point.clicks for point in found})

    everything, people, robots = points(), points(human=True), points(devices=("bot",))
    reader.close()
    assert everything >= people + robots
    assert min(people.total(), robots.total()) > 50
    assert everything.total() == sum(row.count for row in clicks if row.at.utc)
    assert people.total() == sum(row.count for row in clicks if row.at.utc and not robot(row))


@pytest.mark.parametrize(
    "label", ["\u039f\u0394\u039f\u03a3", "\u0130x", "\u1e9e", " \u00dcNIX"], ids=ascii
)
def test_every_label_of_a_breakdown_picks_the_clicks_that_it_counts(workspace, reader, label):
    """Python lowers a final sigma and a dotted I in another way than the database does."""
    told = {"country": label, "device": label, "os": label, "browser": label}
    rows = (click("1", **told), click("2", country="NL"))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=rows))
    fields = {"country": "countries", "device": "devices", "os": "systems", "browser": "browsers"}
    shown = [row for row in reader.breakdowns() if row.label.strip() == label.strip()]
    assert {row.dimension for row in shown} == set(fields)
    for row in shown:
        wanted = ClickFilter(**{fields[row.dimension]: (row.label,)})
        assert [one.click_id for one in reader.click_head(Selection(clicks=wanted))] == ["1"]


def test_values_never_stand_in_the_text(shared, clicks):
    reader = shared.reader()
    wanted = ClickFilter(
        human=True,
        countries=("it's",),
        devices=("it's",),
        systems=("it's",),
        browsers=("it's",),
        urls=("it's",),
        recipients=("it's",),
        hours=((0, 9),),
        zone=RECIPIENT_ZONE,
        first=SUMMER_ENDS,
        last=SUMMER_ENDS,
    )
    made = conditions(reader._ask, wanted)
    reader.close()
    assert len(made) == 10
    for sql, values in made:
        assert "it's" not in sql
        assert sql.count("?") == len(values)
