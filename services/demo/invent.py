"""Invented but coherent material of the demo: a shop's promotions, its pages, people, machines and places.

Everything follows from the seed and the instant given, so that two runs with the same arguments agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

PROMOTIONS = (
    "Spring sale",
    "Summer preview",
    "Back to school",
    "Black Friday",
    "Members' evening",
    "New arrivals",
    "Free delivery week",
    "Winter warmers",
    "Gift guide",
    "Last chance",
    "Anniversary",
    "Garden days",
    "City run",
    "Baking month",
    "Early bird",
    "Refer a friend",
    "Weekend offer",
    "Clearance",
    "Christmas market",
    "New year, new desk",
)
PAGES = (
    "sale",
    "new",
    "members",
    "gift-guide",
    "delivery",
    "garden",
    "kitchen",
    "kids",
    "stores",
    "blog/care-tips",
    "product/oak-desk",
    "product/linen-shirt",
    "product/espresso-set",
    "unsubscribe",
)
SHOP = "https://www.northwind-living.example"

BROWSER_AGENTS = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Safari/605.1.15",
    "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
    "Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) "
    "SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
)
BROWSER_WEIGHTS = (30, 22, 16, 7, 9, 4, 7, 5)
SCANNER_AGENTS = (
    "Mozilla/5.0 (compatible; BarracudaCentral/1.0; link check)",
    "python-requests/2.32.3",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; Google-PageRenderer) "
    "Chrome/141.0.0.0 Safari/537.36",
)
# One public resolver or carrier network a country: real places, nobody's address in particular.
PLACES = (
    ("GB", "81.2.69.", 26),
    ("NL", "145.97.20.", 22),
    ("DE", "91.64.1.", 18),
    ("US", "8.8.8.", 14),
    ("FR", "90.85.16.", 8),
    ("AU", "1.1.1.", 7),
    ("ES", "88.26.1.", 5),
)
FIRST_NAMES = (
    "Ada",
    "Bo",
    "Chidi",
    "Dana",
    "Emre",
    "Freya",
    "Gita",
    "Hugo",
    "Ines",
    "Jonas",
    "Kirsten",
    "Luuk",
    "Mónica",
    "Niamh",
    "Ørjan",
    "Priya",
    "Quentin",
    "Rosa",
    "Søren",
    "Tomáš",
    "Ümit",
    "Vera",
    "渡辺",
    "Zoë",
)


@dataclass(frozen=True)
class Act:
    """One click: who (a number), when, on which link (a number), with what and from where."""

    person: int
    at: datetime
    link: int
    agent: str
    ip: str
    country: str
    scanner: bool


def page_url(page: str, campaign: str, medium: str) -> str:
    """A tagged address of the invented shop."""
    slug = campaign.lower().replace(" ", "-").replace("'", "").replace(",", "")
    return f"{SHOP}/{page}?utm_source=newsletter&utm_medium={medium}&utm_campaign={slug}"


def send_times(dice: random.Random, count: int, now: datetime, days: int = 540) -> list[datetime]:
    """Send times on working hours of the last `days` days, newest first."""
    times = []
    for _ in range(count):
        day = now - timedelta(days=dice.uniform(0.2, days))
        times.append(
            day.replace(
                hour=dice.choice((8, 9, 9, 10, 10, 11, 14, 16, 18)),
                minute=dice.choice((0, 0, 15, 30)),
                second=0,
                microsecond=0,
            )
        )
    return sorted((min(t, now - timedelta(hours=2)) for t in times), reverse=True)


def click_story(
    dice: random.Random, sent: datetime, recipients: int, clicks: int, links: int, now: datetime
) -> list[Act]:
    """About `clicks` clicks after a send: a steep start, a long tail, some repeats, some scanner bursts.

    Never later than `now`; ordered by time.
    """
    acts: list[Act] = []
    people: list[int] = []
    while len(acts) < clicks:
        if people and dice.random() < 0.22:
            person = dice.choice(people)
        else:
            person = dice.randrange(recipients)
            people.append(person)
        country, net, _ = dice.choices(PLACES, [p[2] for p in PLACES])[0]
        address = f"{net}{person % 250 + 1}"
        if links >= 3 and dice.random() < 0.012:
            acts += _scanner_burst(dice, sent, person, address, country, links)
            continue
        delay = min(dice.lognormvariate(9.0, 1.7), 45 * 86400)
        agent = BROWSER_AGENTS[dice.choices(range(len(BROWSER_AGENTS)), BROWSER_WEIGHTS)[0]]
        link = min(int(dice.expovariate(0.7)), links - 1)
        acts.append(Act(person, _at(sent, delay), link, agent, address, country, scanner=False))
    return sorted((a for a in acts if a.at <= now), key=lambda a: (a.at, a.person, a.link))


def _scanner_burst(
    dice: random.Random, sent: datetime, person: int, address: str, country: str, links: int
) -> list[Act]:
    start = dice.uniform(3, 120)
    agent = dice.choice((*SCANNER_AGENTS, BROWSER_AGENTS[2]))
    return [
        Act(person, _at(sent, start + 0.3 * n), n, agent, address, country, scanner=True)
        for n in range(links)
    ]


def _at(sent: datetime, delay: float) -> datetime:
    return (sent + timedelta(seconds=delay)).replace(microsecond=0)
