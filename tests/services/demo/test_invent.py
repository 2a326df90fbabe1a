"""Invented material is coherent: never in the future, in order, the same for the same seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

import pytest

from services.demo import invent
from services.sync.places import country_of

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SENT = NOW - timedelta(days=30)


def story(seed=7, clicks=800, links=4, sent=SENT):
    return invent.click_story(random.Random(seed), sent, 500, clicks, links, NOW)


def test_the_same_seed_tells_the_same_story():
    assert story() == story()
    assert story() != story(seed=8)


def test_clicks_come_in_order_after_the_send_and_never_in_the_future():
    acts = story()
    times = [act.at for act in acts]
    assert times == sorted(times)
    assert times[0] >= SENT
    assert times[-1] <= NOW
    assert 0.5 * 800 < len(acts) <= 830
    early = sum(at - SENT < timedelta(hours=12) for at in times)
    assert early > len(times) / 2


def test_some_people_click_again_and_some_are_scanners():
    acts = story()
    assert len({act.person for act in acts}) < len(acts)
    assert {act.link for act in acts} <= set(range(4))
    scanners = [act for act in acts if act.scanner]
    assert 0 < len(scanners) < len(acts) / 4
    bursts = {(act.person, act.ip) for act in scanners}
    assert all(act.at - SENT < timedelta(minutes=3) for act in scanners)
    assert len(bursts) >= len(scanners) / 4 / 2


def test_a_campaign_of_one_link_has_no_scanners_and_ends():
    assert not any(act.scanner for act in story(links=1))
    assert story(clicks=0) == []


def test_a_fresh_send_shows_only_what_has_happened_by_now():
    acts = story(sent=NOW - timedelta(minutes=5))
    assert all(act.at <= NOW for act in acts)
    assert len(acts) < 800


@pytest.mark.parametrize("place", invent.PLACES, ids=lambda place: place[0])
def test_addresses_lie_where_the_story_says(place):
    country, net, weight = place
    assert weight > 0
    for last in (1, 125, 250):
        assert ip_address(f"{net}{last}").is_global
    assert country_of(f"{net}42") == country


def test_sends_are_at_working_hours_newest_first_and_past():
    times = invent.send_times(random.Random(3), 200, NOW)
    assert len(times) == 200
    assert times == sorted(times, reverse=True)
    assert times[0] <= NOW - timedelta(hours=2)
    assert times[-1] > NOW - timedelta(days=542)
    assert sum(8 <= at.hour <= 18 for at in times) > 190


def test_pages_are_tagged_addresses():
    parts = urlsplit(invent.page_url("sale", "Members' evening, 2026", "email"))
    assert f"{parts.scheme}://{parts.netloc}" == invent.SHOP
    assert parse_qs(parts.query)["utm_campaign"] == ["members-evening-2026"]
    assert parts.path == "/sale"


def test_weights_fit_their_agents():
    assert len(invent.BROWSER_AGENTS) == len(invent.BROWSER_WEIGHTS)
