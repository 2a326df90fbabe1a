"""A click log with its figures, worked out one click at a time in plain Python.

Nothing here comes from the program: the rules are written down again from their definitions, slowly, so that
two ways of counting can be held against each other. Times are milliseconds since the send.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

SHOP = "https://shop.example/"
BYE = SHOP + "Unsubscribe?id=7"
SYSTEMS = {"win": "Windows", "phone": "iOS", "mac": "Mac OS X", "robot": None, "odd": None}
"""User agents by nickname, each with the operating system that it names."""
WEIGHTS = {"B1": 100, "B2": 80, "B3": 70, "B4": 30, "B5": 50, "B6": 40, "B7": 60}


@dataclass(frozen=True)
class Hit:
    """One click row. Where `single` is not set it is one person's counter of `count` clicks."""

    key: str
    ms: int | None
    who: str | None
    url: str | None
    address: str | None = None
    agent: str | None = None
    label: str | None = None
    count: int = 1
    single: bool = True


@dataclass(eq=False)
class Mailing:
    """One campaign: what its provider reports, and its log. None stands for what is not reported."""

    name: str
    sms: bool = False
    sent: bool = True
    counters: dict[str, int | None] = field(default_factory=dict)
    links: list[tuple[str, int | None, int | None]] = field(default_factory=list)
    deliveries: dict[str, int] = field(default_factory=dict)
    hits: list[Hit] = field(default_factory=list)


# The rules


@cache
def verdicts(mailing: Mailing) -> dict[str, tuple[int, str, tuple[str, ...]]]:
    """Score, verdict and rules of every click by its key."""
    found = {}
    for hit in mailing.hits:
        rules = tuple(rule for rule, holds in RULES.items() if holds(mailing, hit))
        weights = [WEIGHTS[rule] / (2 if mailing.sms and rule == "B5" else 1) for rule in rules]
        score = min(100, int(sum(weights)))
        word = "automatic" if score >= 70 else "suspect" if score >= 40 else "human"
        found[hit.key] = score, word, rules
    return found


def _timed(mailing: Mailing, hit: Hit) -> list[Hit]:
    """The clicks of the hit's person, itself among them, that have a time of their own."""
    if hit.who is None or hit.ms is None or not hit.single:
        return []
    return [
        other
        for other in mailing.hits
        if other.who == hit.who and other.ms is not None and other.single
    ]


def _most(hit: Hit, others: list[Hit], width: int, what: str) -> int:
    """The most different values of a field in a stretch of so many ms that begins at a click and holds this one."""
    best = 0
    for first in others:
        if first.ms <= hit.ms <= first.ms + width:
            inside = {getattr(o, what) for o in others if first.ms <= o.ms <= first.ms + width}
            best = max(best, len(inside - {None}))
    return best


def _names_itself(mailing: Mailing, hit: Hit) -> bool:
    return hit.agent == "robot" or (hit.label or "").lower() == "bot"


def _burst(mailing: Mailing, hit: Hit) -> bool:
    return _most(hit, _timed(mailing, hit), 2_000, "url") >= 3


def _sweep(mailing: Mailing, hit: Hit) -> bool:
    in_log = {one.url for one in mailing.hits if one.url is not None}
    links = max(len(in_log), len({url for url, _, _ in mailing.links}))
    return links >= 4 and _most(hit, _timed(mailing, hit), 60_000, "url") * 10 >= links * 9


def _too_early(mailing: Mailing, hit: Hit) -> bool:
    start = mailing.deliveries.get(hit.who or "", 0 if mailing.sent else None)
    if hit.ms is None or start is None:
        return False
    return 0 <= hit.ms - start < (1_000 if mailing.sms else 2_000)


def _shared(mailing: Mailing, hit: Hit) -> bool:
    if hit.address is None or hit.ms is None:
        return False
    same = [o for o in mailing.hits if o.address == hit.address and o.ms is not None]
    return _most(hit, same, 600_000, "who") >= 10


def _second(mailing: Mailing, hit: Hit) -> bool:
    """The person's own place is the one known longest; a click from another within 15 s is not theirs."""
    placed = [o for o in _timed(mailing, hit) if o.address and SYSTEMS.get(o.agent or "")]
    if hit not in placed:
        return False
    known: dict[tuple[str, str], int] = {}
    for other in placed:
        place = SYSTEMS[other.agent], other.address
        known[place] = min(known.get(place, other.ms), other.ms)
    own = (SYSTEMS[hit.agent], hit.address)
    near = {(SYSTEMS[o.agent], o.address) for o in placed if hit.ms - 15_000 <= o.ms <= hit.ms}
    first = min(near, key=lambda place: (known[place], place))
    return known[first] < known[own] and first[0] != own[0] and first[1] != own[1]


def _with_unsubscribe(mailing: Mailing, hit: Hit) -> bool:
    near = {o.url for o in _timed(mailing, hit) if abs(o.ms - hit.ms) <= 1_000} - {None}
    return any("unsubscribe" in url.lower() for url in near) and len(near) > 1


RULES = {
    "B1": _names_itself,
    "B2": _burst,
    "B3": _sweep,
    "B4": _too_early,
    "B5": _shared,
    "B6": _second,
    "B7": _with_unsubscribe,
}


# The figures


def wilson(k: int | None, n: int | None) -> tuple[float, float] | None:
    """The two rates that are 1.96 standard errors away from k / n, found by halving."""
    if k is None or not n or not 0 <= k <= n:
        return None

    def far(p: float) -> bool:
        return abs(k / n - p) > 1.959963984540054 * math.sqrt(p * (1 - p) / n)

    ends = []
    for outer in (0.0, 1.0):
        wide, close = outer, k / n
        for _ in range(60):
            middle = (wide + close) / 2
            wide, close = (middle, close) if far(middle) else (wide, middle)
        ends.append(outer if k / n == outer else close)
    return ends[0], ends[1]


def share(k: int | None, n: int | None) -> float | None:
    """A rate; None where a count is unknown or the base is 0."""
    return None if k is None or not n else k / n


def human(reported: int | None, hits: list[Hit], robots: list[Hit], size) -> int | None:
    """What is reported less what is known to be automatic; never more than is reported.

    `size` counts clicks or people; None where it cannot. `robots` holds what counts only for robots.
    """
    if not hits:
        return 0 if reported == 0 else None
    logged, left_out = size(hits), size(robots)
    if logged is None:
        return None
    if reported is None:
        return logged - left_out
    return min(reported, max(logged, reported) - left_out)


def clicks_in(hits: list[Hit]) -> int:
    """How many clicks the rows stand for."""
    return sum(hit.count for hit in hits)


def people_in(hits: list[Hit]) -> int | None:
    """How many people; None where a row names nobody."""
    return None if any(hit.who is None for hit in hits) else len({hit.who for hit in hits})


def split(mailing: Mailing, hits: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The automatic rows, and those of people of whom only automatic ones are known."""
    judged = verdicts(mailing)
    robots = [hit for hit in hits if judged[hit.key][1] == "automatic"]
    people = {hit.who for hit in hits if judged[hit.key][1] != "automatic"}
    return robots, [hit for hit in robots if hit.who not in people]


def figures(mailing: Mailing) -> dict[str, int | None]:
    """Every counter of a campaign, reported and worked out."""
    told = dict.fromkeys(COUNTERS) | mailing.counters
    if told["delivered"] is None and None not in (told["sends"], told["bounced"]):
        told["delivered"] = (
            told["sends"] - told["bounced"] if told["sends"] >= told["bounced"] else None
        )
    robots, lost = split(mailing, mailing.hits)
    words = {key: one[1] for key, one in verdicts(mailing).items()}
    some = bool(mailing.hits)
    suspect = [hit for hit in mailing.hits if words[hit.key] == "suspect"]
    told["automatic_clicks"] = clicks_in(robots) if some else None
    told["suspect_clicks"] = clicks_in(suspect) if some else None
    told["human_clicks"] = human(told["clicks"], mailing.hits, robots, clicks_in)
    told["human_clickers"] = human(told["unique_clicks"], mailing.hits, lost, people_in)
    if some and people_in(mailing.hits) is None:
        told["human_clickers"] = None
    logged = clicks_in(mailing.hits) if some else None
    told["all_clicks"] = logged if told["clicks"] is None else told["clicks"]
    return told


COUNTERS = (
    "sends", "delivered", "bounced", "opens", "unique_opens", "clicks", "unique_clicks", "opt_outs", "complaints",
)  # fmt: skip
JUDGED = ("all_clicks", "human_clicks", "human_clickers", "automatic_clicks", "suspect_clicks")
BASES = {"delivered": "delivered", "sent": "sends", "opened": "unique_opens"}
"""Of what rates are taken under each lens."""


def links(mailings) -> dict[tuple[str, str], dict[str, int | None]]:
    """Counts of every link by campaign and address: as reported, where nothing is those of the log."""
    found = {}
    for mailing in mailings:
        robots = {hit.key for hit in split(mailing, mailing.hits)[0]}
        logs = defaultdict(list)
        for hit in mailing.hits:
            if hit.url is not None:
                logs[hit.url].append(hit)
        told = mailing.links or [(url, clicks_in(log), people_in(log)) for url, log in logs.items()]
        for url, clicks, people in told:
            log = logs[url]
            bad = [hit for hit in log if hit.key in robots]
            good = {hit.who for hit in log if hit.key not in robots}
            lost = [hit for hit in bad if hit.who not in good]
            found[mailing.name, url] = {
                "clicks": clicks,
                "unique_clicks": people,
                "human_clicks": None if clicks is None else human(clicks, log, bad, clicks_in),
                "human_unique_clicks": None
                if people is None
                else human(people, log, lost, people_in),
            }
    return found


def quality(mailings) -> dict[str, tuple[int, int | None, int | None]]:
    """Count, how many of them automatic, and of how many, by rule and by fact."""
    mailings = list(mailings)
    rows = [
        (mailing, hit, verdicts(mailing)[hit.key]) for mailing in mailings for hit in mailing.hits
    ]

    def count(test) -> int:
        return sum(hit.count for mailing, hit, verdict in rows if test(mailing, hit, verdict))

    def start(mailing: Mailing, hit: Hit) -> int | None:
        return mailing.deliveries.get(hit.who or "", 0 if mailing.sent else None)

    def timed(mailing: Mailing, hit: Hit, _) -> bool:
        return hit.ms is not None and start(mailing, hit) is not None

    whole = count(lambda *_: True)
    facts = {
        "clicks": whole,
        "automatic": count(lambda m, h, v: v[1] == "automatic"),
        "suspect": count(lambda m, h, v: v[1] == "suspect"),
        "without_time": count(lambda m, h, v: h.ms is None),
        "without_url": count(lambda m, h, v: h.url is None),
        "without_person": count(lambda m, h, v: h.who is None),
        "without_country": whole,
    }
    found = {key: (number, None, whole) for key, number in facts.items()}
    soon = count(lambda m, h, v: timed(m, h, v) and 0 <= h.ms - start(m, h) < 5_000)
    found["early"] = soon, None, count(timed)
    for rule in RULES:
        flagged = count(lambda m, h, v, rule=rule: rule in v[2])
        bad = count(lambda m, h, v, rule=rule: rule in v[2] and v[1] == "automatic")
        found[rule] = flagged, bad, whole
    without = [one for one in mailings if not one.hits and one.counters.get("clicks")]
    found["without_log"] = len(without), None, None
    return found
