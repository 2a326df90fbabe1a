"""An invented click log whose clicks lie at the very edges of the rules, with every kind of hole."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.acceptance.figures_truth import BYE, SHOP, Hit, Mailing, clicks_in


def invented(seed: int) -> list[Mailing]:
    """Mailings with logs at the very edges of the rules, and with every kind of hole."""
    dice = random.Random(seed)
    mail = Mailing(
        "mail", counters={"sends": 400, "bounced": 20, "unique_opens": 90, "opt_outs": 3}
    )
    mail.links = [(SHOP + name, 9, 4) for name in "abcdefghi"] + [(BYE, 9, None)]
    mail.deliveries = {f"p{n}": dice.choice((-500, 0, 400, 90_000)) for n in range(12)}
    text = Mailing(
        "text", sms=True, counters={"sends": 60, "delivered": 50, "clicks": 9, "unique_clicks": 9}
    )
    unsent = Mailing(
        "unsent", sent=False, counters={"sends": 40, "clicks": 500, "unique_clicks": 40}
    )
    for mailing, names in ((mail, "abcdefghi"), (text, "abcd"), (unsent, "abc")):
        mailing.hits = _log(dice, mailing, names)
    mail.counters |= {"clicks": clicks_in(mail.hits) + dice.choice((-3, 0, 7)), "unique_clicks": 33}
    totals = Mailing(
        "totals", counters={"sends": 90, "delivered": 80, "clicks": 40, "unique_clicks": 31}
    )
    quiet = Mailing(
        "quiet", counters={"sends": 10, "delivered": 0, "clicks": 0, "unique_clicks": 0}
    )
    odd = Mailing(
        "odd",
        counters={"sends": 5, "bounced": 9, "unique_opens": 0, "unique_clicks": 3, "opt_outs": 1},
    )
    bare = Mailing("bare")
    return [mail, text, unsent, totals, quiet, odd, bare]


GAPS = (
    0, 0, 400, 600, 999, 1_000, 1_001, 1_600, 2_000, 2_001, 7_000, 14_000, 15_000, 15_001, 30_000, 60_000,
)  # fmt: skip
"""Between two clicks of a person: just inside, on, and just outside of what the rules look at."""


def _log(dice: random.Random, mailing: Mailing, names: str) -> list[Hit]:
    urls = [SHOP + name for name in names] + [BYE, None]
    hits = []
    for number in range(26):
        start = dice.choice((0, 999, 1_000, 1_999, 2_000, 5_000, 60_000, 90_400, 91_999, 300_000))
        who, place = f"p{number}", dice.choice(("office", f"home{number}", None))
        own = dice.choice(("win", "phone", "odd", None))
        step = start
        for turn in range(dice.choice((1, 1, 2, 3, 4, 7))):
            other = dice.random() < 0.25
            hits.append(
                Hit(
                    key=f"{mailing.name}-{number}-{turn}",
                    ms=None if dice.random() < 0.03 else step,
                    who=who if mailing.name != "unsent" or dice.random() < 0.9 else None,
                    url=dice.choice(urls),
                    address=f"far{number}" if other else place,
                    agent="mac" if other else own,
                    label=dice.choice((None,) * 30 + ("BOT", "Mobile")),
                )
            )
            step += dice.choice(GAPS)
        if number % 9 == 4:
            hits[-1] = replace(hits[-1], agent="robot")
    hits += [_together(n, mailing) for n in range(11)]
    hits += _swept(mailing, [url for url in urls if url], dice)
    hits.append(Hit(f"{mailing.name}-sum", 3_000, "p1", SHOP + "a", count=4, single=False))
    return hits


def _together(n: int, mailing: Mailing) -> Hit:
    """Eleven people behind one address: ten within ten minutes to the millisecond, the last later."""
    at = n * 600_000 // 9 if n < 10 else 600_001 + 600_000
    return Hit(f"{mailing.name}-t{n}", 400_000 + at, f"t{n}", SHOP + "a", "proxy", "phone")


def _swept(mailing: Mailing, urls: list[str], dice: random.Random) -> list[Hit]:
    """Two people who click all links but one, one of them within a minute, the other a millisecond slower."""
    found = []
    for who, last in (("in", 60_000), ("out", 60_001)):
        some = dice.sample(urls, max(1, len(urls) - 1))
        for turn, url in enumerate(some):
            at = 700_000 + last * turn // max(1, len(some) - 1)
            found.append(Hit(f"{mailing.name}-{who}{turn}", at, who, url, None, "phone"))
    return found
