"""Random clicks of people and robots on two campaigns, and which of them were judged automatic."""

from __future__ import annotations

import random
from datetime import timedelta

from services.domain.kinds import ClickGrain
from services.domain.records import Batch, CampaignRef, Person
from tests.services.store.samples import CHROME, IPHONE, REF, SENT, campaign, click

BOT = "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))"
OTHER = CampaignRef("email", "2")
LABELS = {
    CHROME: {"browser": "Chrome", "os": "Windows", "device": "Desktop"},
    IPHONE: {"browser": "Mobile Safari", "os": "iOS", "device": "Mobile"},
    BOT: {"device": "Bot"},
    None: {},
}
URLS = tuple(f"https://shop.example/{name}" for name in "abcdef")


def mixed(workspace, seed, count=160):
    """Store the clicks and judge them; the clicks by id, and the ids of automatic ones."""
    dice = random.Random(seed)
    clicks = [_click(dice, n) for n in range(count)]
    workspace.apply("a1", Batch(campaigns=(campaign(), campaign(OTHER)), clicks=tuple(clicks)))
    workspace.settle()
    verdicts = workspace._session.ask(
        "SELECT k.click_id, v.automatic FROM clicks k JOIN verdicts v "
        "ON v.campaign_no = k.campaign_no AND v.identity = k.identity"
    )
    automatic = {key for key, certain in verdicts if certain}
    assert 0 < len(automatic) < len(verdicts) < count
    return {row.click_id: row for row in clicks}, automatic


def _click(dice, number):
    """One click; people of the last links all have names, counters are of few people."""
    link = dice.randrange(len(URLS))
    person = f"p{dice.randrange(14)}"
    unnamed = link < 2 and dice.random() < 0.2
    grain = ClickGrain.RECIPIENT if dice.random() < 0.15 else ClickGrain.CLICK
    return click(
        f"c{number}",
        dice.choice((REF, OTHER)),
        # Some come right after the send, which is a sign and no proof.
        SENT + timedelta(seconds=1 if dice.random() < 0.1 else dice.randrange(3600 * 40)),
        person=Person(public_id=None if unnamed else person),
        url=None if dice.random() < 0.05 else URLS[link],
        user_agent=dice.choice((CHROME, CHROME, IPHONE, BOT, None)),
        device=dice.choice((None, None, None, "mobile", " ")),
        country=dice.choice(("NL", "nl", "DE", None)),
        count=dice.choice((1, 2, 5)) if grain is ClickGrain.RECIPIENT else 1,
        grain=grain,
    )
